import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Exporter } from '../../src/app/lists/exporting.ts'
import { progressInChat } from '../../src/app/lists/telling.ts'
import { listWork } from '../../src/app/lists/work.ts'
import { makePass, openPass } from '../../src/records/passes/passes.ts'
import { makeId } from '../../src/store/ids.ts'
import { sealedFiles } from '../../src/store/sealed-files.ts'
import type { Store } from '../../src/store/store.ts'
import { newOfficer } from '../records/sample.ts'
import { allEvents, describeOnStores, waitingJobs } from '../records/stores.ts'
import { quiet } from '../telegram/quiet.ts'

/** Writes one line; waits for `goOn` where there is one, as a long list would. */
const exporterOf = (goOn?: Promise<unknown>): Exporter & { asked: number } => ({
  type: 'text/plain',
  asked: 0,
  choiceFor: () => Promise.resolve(undefined),
  aboutOf(_tx, _pass, chosen) {
    this.asked++
    return Promise.resolve(chosen === 'gone' ? undefined : { batch: 'one', number: 3 })
  },
  async write({ path, onProgress, isStopped }) {
    onProgress(1, 2)
    await goOn
    if (isStopped()) return { rows: 1 }
    writeFileSync(path, 'a list')
    return { rows: 2 }
  },
  nameOf: ({ number }) => `angkatan-${number}.txt`,
})

async function passFor(store: Store) {
  const { id: account } = await newOfficer(store)
  return store.tx(async tx => {
    const made = await makePass(tx, { account, list: 'approved' })
    if (!made.ok) throw new Error(made.why)
    const opened = await openPass(tx, made.token)
    if (!opened.ok) throw new Error(opened.error)
    return opened.pass
  })
}

describeOnStores('a list on its way out', stageOf => {
  async function arranged() {
    const { store, dir } = await stageOf()
    const uploads = sealedFiles(join(dir, 'uploads'), store.reader().vault)
    const folder = join(dir, 'tmp')
    const work = (exporter: Exporter, over: Partial<Store> = {}) => {
      const options = { uploads, folder, log: quiet, exporters: { approved: exporter } }
      return listWork({ store: { ...store, ...over }, ...options })
    }
    const files = () => (existsSync(join(dir, 'uploads')) ? readdirSync(join(dir, 'uploads')) : [])
    return { store, uploads, folder, files, work, pass: await passFor(store) }
  }

  it('is made once, whatever is tapped twice, lies sealed, and is gone after its pass', async () => {
    const { store, uploads, folder, work, pass } = await arranged()
    const exporter = exporterOf()
    const lists = work(exporter)
    await Promise.all([lists.startExport(pass, 'x'), lists.startExport(pass, 'x')])
    await expect.poll(() => lists.progressOf(pass)).toMatchObject({ state: 'done', hasFile: true })
    expect(exporter.asked).toBe(1)
    const result = await lists.resultOf(pass)
    expect(result?.name).toBe('angkatan-3.txt')
    expect(await new Response(result?.content).text()).toBe('a list')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
    const [erase] = await waitingJobs(store, 'upload-erase')
    expect(erase!.dueAt.getTime()).toBe(pass.expiresAt.getTime() + 5 * 60_000)
    await uploads.erase(erase!.key!)
    expect(await lists.resultOf(pass)).toBeUndefined()
    expect(await allEvents(store)).toContainEqual({
      kind: 'export-made',
      codes: { list: 'approved', rows: 2 },
    })
    await lists.drop(pass)
    expect(await lists.progressOf(pass)).toEqual({ state: 'none' })
  })

  it('begins anew after a stop in the middle of it', async () => {
    const { work, pass } = await arranged()
    const held = Promise.withResolvers<undefined>()
    const before = work(exporterOf(held.promise))
    await before.startExport(pass, 'x')
    await expect.poll(() => before.progressOf(pass)).toMatchObject({ state: 'running', done: 1, of: 2 })
    const stopped = before.stop()
    held.resolve(undefined)
    await stopped
    const after = work(exporterOf())
    await after.resume()
    await expect.poll(() => after.progressOf(pass)).toMatchObject({ state: 'done' })
  })

  it('leaves no file behind that nobody would erase, when it meets trouble at its very end', async () => {
    const { store, files, work, pass } = await arranged()
    let failures = 0
    const lists = work(exporterOf(), {
      tx: change => {
        if (files().length > 0 && failures++ === 0) return Promise.reject(new Error('the disk is busy'))
        return store.tx(change)
      },
    })
    await lists.startExport(pass, 'x')
    await expect.poll(() => lists.progressOf(pass)).toMatchObject({ state: 'failed' })
    await lists.stop()
    expect([failures > 0, files()]).toEqual([true, []])
  })

  it('that cannot be made says so: its choice has gone, or the disk is full', async () => {
    const { work, pass } = await arranged()
    const lists = work({ ...exporterOf(), write: () => Promise.reject(new Error('the disk is full')) })
    await lists.startExport(pass, 'gone')
    expect(await lists.progressOf(pass)).toMatchObject({ state: 'failed', why: /sudah tidak ada/ })
    await lists.drop(pass)
    await lists.startExport(pass, 'x')
    await expect.poll(() => lists.progressOf(pass)).toMatchObject({ state: 'failed', why: /gangguan/ })
  })
})

/** Messages that wait to go out: the one that counts, and its changes. */
const said = async (store: Store, id: string) => {
  const { db, t, city } = store.reader()
  const rows = await db.select().from(t.outbox).where(eq(t.outbox.city, city))
  const waiting = rows.filter(({ state }) => state === 'waiting')
  return {
    own: waiting.filter(row => row.id === id).length,
    edits: waiting.filter(row => row.target === id).length,
  }
}

describeOnStores('how far a list is', stageOf => {
  it('stands in one message of the chat, also after a restart; what is quick says nothing', async () => {
    const { store } = await stageOf()
    const { id: account } = await newOfficer(store)
    const about = { id: makeId(), account, list: 'members' } as const
    const quick = progressInChat(store, about)
    quick.report('Membaca', 1, 2)
    await quick.end('selesai')
    expect(await said(store, about.id)).toEqual({ own: 0, edits: 0 })
    for (let start = 0; start < 2; start++) {
      const long = progressInChat(store, about, { firstMs: 0, everyMs: 0 })
      long.report('Membaca', 1, 30_000)
      long.report('Membaca', 2, 30_000)
      await long.end('selesai')
    }
    expect(await said(store, about.id)).toEqual({ own: 1, edits: 1 })
  })
})
