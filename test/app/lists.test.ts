import { join } from 'node:path'
import { expect, it } from 'vitest'
import { words } from '../../src/bot/words.ts'
import { listWork } from '../../src/app/lists/work.ts'
import { importById, importOfPass, markReady, openImport, stage } from '../../src/records/members/imports.ts'
import { personByNik } from '../../src/records/members/people.ts'
import { sealedFiles } from '../../src/store/sealed-files.ts'
import type { Store } from '../../src/store/store.ts'
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

describeOnStores('a list whose writing meets trouble', stageOf => {
  it('goes on by itself, and each row is written once', async () => {
    const { store, dir } = await stageOf()
    const { id: account } = await newOfficer(store)
    const pass = {
      id: 'pass',
      account,
      list: 'members',
      purpose: 'import',
      expiresAt: store.now(),
      isTaken: false,
    } as const
    const opened = await store.tx(async tx => {
      const about = { kind: 'members', year: 2026 } as const
      const made = await openImport(tx, {
        account,
        file: 'ab'.repeat(32),
        about,
        pass: 'pass',
        upload: 'upload-1',
      })
      if (!made.ok) throw new Error(made.error)
      await stage(
        tx,
        made.id,
        Array.from({ length: 60 }, (_, at) => ({ row: at + 1, member: member(at + 1) })),
      )
      await markReady(tx, made.id)
      return made.id
    })
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
  const start = async (fails: (call: number) => boolean) => {
    const { store, dir } = await stageOf()
    const { id: account } = await newOfficer(store)
    const pass = {
      id: 'pass',
      account,
      list: 'members',
      purpose: 'import',
      expiresAt: store.now(),
      isTaken: false,
    } as const
    const uploads = sealedFiles(join(dir, 'uploads'), store.reader().vault)
    const rows = Array.from({ length: 300 }, (_, at) => `${nikOf(at + 1)};Slamet ${'ABC'[at % 3]};Nelayan`)
    const lines = ['NIK;Nama;Pekerjaan', ...rows, '123;Salah Angka;Nelayan']
    const content = Buffer.from(lines.join('\n'))
    const kept = await uploads.write('upload-1', ReadableStream.from([content]))
    let calls = 0
    const shaky: Store = {
      ...store,
      tx: work => (fails(++calls) ? Promise.reject(new Error('the disk is busy')) : store.tx(work)),
    }
    const folder = join(dir, 'tmp')
    const work = listWork({ store: shaky, uploads, folder, log: quiet, exporters: {}, pauseMs: 5 })
    await work.startImport(pass, { id: 'upload-1', name: 'a.csv', ...kept, chosen: '2026' })
    return { work, pass, store }
  }

  it('goes on by itself, and counts each row once', async () => {
    const { work, pass, store } = await start(call => call === 5 || call === 9)
    await expect.poll(async () => (await work.progressOf(pass)).state, { timeout: 10_000 }).toBe('asking')
    expect(await importOfPass(store.reader(), pass.id)).toMatchObject({ rows: 301, good: 300 })
    await work.stop()
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
