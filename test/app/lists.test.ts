import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { words } from '../../src/bot/words.ts'
import { noBackups } from '../../src/app/backups.ts'
import { jobHandlers } from '../../src/app/jobs.ts'
import { listWork } from '../../src/app/lists/work.ts'
import { staffNoticeView } from '../../src/bot/staff/notices.ts'
import type { FormBook } from '../../src/bot/forms/driver.ts'
import { importById, importOfPass, markReady, openImport } from '../../src/records/imports/imports.ts'
import { UPLOAD_ERASE } from '../../src/records/uploads.ts'
import { stage } from '../../src/records/imports/rows.ts'
import { lockOfficer } from '../../src/records/office/staff-changes.ts'
import { personByNik } from '../../src/records/members/people.ts'
import { sealedFiles } from '../../src/store/sealed-files.ts'
import type { Reader, Store } from '../../src/store/store.ts'
import type { Api } from '../../src/telegram/api.ts'
import { newOfficer, nikOf } from '../records/sample.ts'
import { describeOnStores } from '../records/stores.ts'
import { quiet } from '../telegram/quiet.ts'

const member = (n: number) => ({
  person: {
    nik: nikOf(n),
    name: `Slamet ${n}`,
    birthDate: undefined,
    sex: undefined,
    address: undefined,
    kelurahan: undefined,
    phone: undefined,
  },
  sector: 'fisher' as const,
  kpj: undefined,
  from: undefined,
  to: undefined,
})

async function readyFor(store: Store, account: string): Promise<string> {
  return store.tx(async tx => {
    const about = { kind: 'members', year: 2026 } as const
    const of = { account, file: 'ab'.repeat(32), about, pass: 'pass', upload: 'upload-1' }
    const made = await openImport(tx, of)
    if (!made.ok) throw new Error(made.error)
    await stage(
      tx,
      made.id,
      Array.from({ length: 60 }, (_, at) => ({ row: at + 1, member: member(at + 1) })),
    )
    await markReady(tx, made.id)
    return made.id
  })
}

const passOf = (store: Store, account: string) =>
  ({
    id: 'pass',
    account,
    list: 'members',
    purpose: 'import',
    expiresAt: store.now(),
    isTaken: false,
    about: undefined,
  }) as const

const messages = async (store: Store) => {
  const { db, t, city } = store.reader()
  return db.$count(t.outbox, eq(t.outbox.city, city))
}

describeOnStores('a list whose writing meets trouble', stageOf => {
  it('is told of when it is done, also when the program stops at that very moment', async () => {
    const { store, dir } = await stageOf()
    const { id: account } = await newOfficer(store)
    const id = await readyFor(store, account)
    const uploads = sealedFiles(join(dir, 'uploads'), store.reader().vault)
    const options = { uploads, folder: join(dir, 'tmp'), log: quiet, exporters: {}, pauseMs: 5 }
    const isDone = async () => (await importById(store.reader(), id))?.state === 'done'
    const stopped: Store = {
      ...store,
      tx: async work => ((await isDone()) ? new Promise<never>(() => undefined) : store.tx(work)),
    }
    await listWork({ store: stopped, ...options }).confirmImport(passOf(store, account))
    await expect.poll(isDone, { timeout: 10_000 }).toBe(true)
    const after = listWork({ store, ...options })
    await after.resume()
    await after.stop()
    expect(await messages(store)).toBe(1)
  })

  it('ends where its officer is locked, and the admin reads so', async () => {
    const { store, dir } = await stageOf()
    const [{ id: account }, admin] = [await newOfficer(store), await newOfficer(store, 'admin')]
    const id = await readyFor(store, account)
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account }))
    const uploads = sealedFiles(join(dir, 'uploads'), store.reader().vault)
    const work = listWork({ store, uploads, folder: join(dir, 'tmp'), log: quiet, exporters: {}, pauseMs: 5 })
    await work.confirmImport(passOf(store, account))
    await expect
      .poll(async () => importById(store.reader(), id), { timeout: 10_000 })
      .toMatchObject({ state: 'dropped', written: 0 })
    await work.stop()
    expect(await messages(store)).toBe(1)
    const view = await store.tx(tx =>
      staffNoticeView(tx, { kind: 'list-stopped', account: admin.id, import: id }),
    )
    expect(view.text).toMatch(
      /^🛑 <b>Daftar peserta<\/b> dari <b>Petugas \d+<\/b> dihentikan[^]*<b>0<\/b> dari 60 baris/,
    )
  })

  it('goes on by itself, and each row is written once', async () => {
    const { store, dir } = await stageOf()
    const { id: account } = await newOfficer(store)
    const pass = passOf(store, account)
    const opened = await readyFor(store, account)
    let calls = 0
    const shaky: Store = {
      ...store,
      tx: work => (++calls === 3 ? Promise.reject(new Error('the disk is busy')) : store.tx(work)),
    }
    const uploads = sealedFiles(join(dir, 'uploads'), store.reader().vault)
    const work = listWork({
      store: shaky,
      uploads,
      folder: join(dir, 'tmp'),
      log: quiet,
      exporters: {},
      pauseMs: 5,
    })
    await work.confirmImport(pass)
    await expect
      .poll(async () => importById(store.reader(), opened), { timeout: 10_000 })
      .toMatchObject({ state: 'done', written: 60, counts: { new: 60 } })
    await work.stop()
    expect(calls).toBeGreaterThan(4)
    expect(await personByNik(store.reader(), nikOf(60))).toBeDefined()
  })
})

describeOnStores('a list whose reading meets trouble', stageOf => {
  const start = async (
    fails: (call: number) => boolean,
    linger: (reader: Reader) => Promise<void> = () => Promise.resolve(),
  ) => {
    const { store, dir } = await stageOf()
    const { id: account } = await newOfficer(store)
    const pass = passOf(store, account)
    const uploads = sealedFiles(join(dir, 'uploads'), store.reader().vault)
    const rows = Array.from({ length: 300 }, (_, at) => `${nikOf(at + 1)};Slamet ${'ABC'[at % 3]};Nelayan`)
    const lines = ['NIK;Nama;Pekerjaan', ...rows, '123;Salah Angka;Nelayan']
    const content = Buffer.from(lines.join('\n'))
    const kept = await uploads.write('upload-1', ReadableStream.from([content]))
    let calls = 0
    const shaky: Store = {
      ...store,
      async tx(work) {
        if (fails(++calls)) throw new Error('the disk is busy')
        const done = await store.tx(work)
        await linger(store.reader())
        return done
      },
    }
    const folder = join(dir, 'tmp')
    const work = listWork({ store: shaky, uploads, folder, log: quiet, exporters: {}, pauseMs: 5 })
    await work.startImport(pass, { id: 'upload-1', name: 'a.csv', ...kept, chosen: '2026' })
    return { work, pass, store, uploads }
  }

  it('goes on by itself, and counts each row once', async () => {
    const { work, pass, store } = await start(call => call === 5 || call === 9)
    await expect.poll(async () => (await work.progressOf(pass)).state, { timeout: 10_000 }).toBe('asking')
    expect(await importOfPass(store.reader(), pass.id)).toMatchObject({ rows: 301, good: 300 })
    await work.stop()
  })

  it('is written, however soon after the last row the yes comes', async () => {
    const held = Promise.withResolvers<undefined>()
    let isHeld = false
    const { work, pass } = await start(
      () => false,
      async reader => {
        if (isHeld || (await importOfPass(reader, 'pass'))?.state !== 'ready') return
        isHeld = true
        await held.promise
      },
    )
    await expect.poll(async () => (await work.progressOf(pass)).state, { timeout: 10_000 }).toBe('asking')
    await work.confirmImport(pass)
    held.resolve(undefined)
    await expect.poll(async () => (await work.progressOf(pass)).state, { timeout: 10_000 }).toBe('done')
    await work.stop()
  })

  it('is forgotten with its file when nobody says yes: no NIK of thousands stays', async () => {
    const { work, pass, store, uploads } = await start(() => false)
    await expect.poll(async () => (await work.progressOf(pass)).state, { timeout: 10_000 }).toBe('asking')
    await work.stop()
    const nothing: unknown = undefined
    const house = {
      store,
      uploads,
      files: uploads,
      api: nothing as Api,
      book: nothing as FormBook,
      backups: noBackups,
      messagesPerSecond: 28,
    }
    const job = { id: 'job', key: 'upload-1', tries: 0, isLastTry: false }
    const write = await jobHandlers(house)[UPLOAD_ERASE]?.('', job)
    await store.tx(async tx => write?.(tx))
    const { db, t } = store.reader()
    expect(await db.$count(t.importRows)).toBe(0)
    expect(await work.progressOf(pass)).toEqual({ state: 'none' })
    await work.confirmImport(pass)
    expect(await work.progressOf(pass)).toEqual({ state: 'none' })
  })

  it('is given up after the third time, and says so', async () => {
    let troubles = 0
    const { work, pass } = await start(call => call > 1 && troubles < 3 && ++troubles > 0)
    await expect
      .poll(() => work.progressOf(pass), { timeout: 10_000 })
      .toEqual({ state: 'failed', why: words('import:failed.trouble') })
    await work.stop()
  })
})
