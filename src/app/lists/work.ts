/**
 * The work behind the pages of lists: what a pass brought is read, waits for the officer's yes, and is written, while the
 * bot goes on answering. After a stop of the program it goes on by itself.
 */
import { rm } from 'node:fs/promises'
import { words as w } from '../../bot/words.ts'
import {
  dropImport,
  importById,
  importOfPass,
  openImport,
  putAside,
  startWriting,
  unfinishedImports,
  type Import,
} from '../../records/imports/imports.ts'
import type { Pass } from '../../records/passes/passes.ts'
import type { Store } from '../../store/store.ts'
import { traceOf } from '../../telegram/log.ts'
import type { ListWork } from '../../web/lists/work.ts'
import { aboutChosen, importChoice } from './choices.ts'
import type { Exporters } from './exporting.ts'
import { exportWork, type ExportOptions } from './exports.ts'
import { fail } from './failed.ts'
import { importProgress } from './figures.ts'
import { readImport } from './reading.ts'
import { resultFile } from './result.ts'
import { progressInChat } from './telling.ts'
import { writeAll } from './writing.ts'

const AFTER_TROUBLE_MS = 5000
/** Then a list that cannot be read is given up, so that the officer hears of it. */
const READ_AT_MOST = 3

export interface RunningLists extends ListWork {
  /** What a stop of the program interrupted goes on. */
  resume(): Promise<void>
  stop(): Promise<void>
}

export interface WorkOptions extends ExportOptions {
  readonly exporters: Exporters
  /** Until a list goes on that met trouble. Milliseconds. */
  readonly pauseMs?: number
}

export function listWork({
  store,
  uploads,
  folder,
  log,
  exporters,
  pauseMs = AFTER_TROUBLE_MS,
}: WorkOptions): RunningLists {
  const running = new Map<string, Promise<void>>()
  const read = new Map<string, { done: number; of: number }>()
  /** How often reading each has met trouble. */
  const troubles = new Map<string, number>()
  let isStopped = false
  const outs = exportWork({ store, uploads, folder, log }, exporters)
  const chatOf = ({ id, account, about }: Import) => progressInChat(store, { id, account, list: about.kind })

  function begin(of: Import, work: () => Promise<void>): void {
    const { id } = of
    if (isStopped) return
    // The officer's yes may come before the reading has quite ended: what is left to do is looked at after it.
    const before = running.get(id)
    if (before) return void before.then(() => goOn(id)).catch(() => undefined)
    const done = work()
      .then(() => void troubles.delete(id))
      .catch(async (error: unknown) => {
        log.error(traceOf(error), 'a list could not be worked through')
        if (of.state === 'reading') await countTrouble(of).catch(() => undefined)
        // What was read or written so far is there: it goes on, as after a restart.
        setTimeout(() => void goOn(id).catch(() => undefined), pauseMs).unref()
      })
      .finally(() => {
        running.delete(id)
        read.delete(id)
      })
    running.set(id, done)
  }

  /** Trouble that comes again and again is of the file's making, or lasts: the officer is not to wait for it. */
  async function countTrouble(of: Import): Promise<void> {
    const times = (troubles.get(of.id) ?? 0) + 1
    troubles.set(of.id, times)
    if (times < READ_AT_MOST) return
    await store.tx(tx => fail(tx, of.id, 'trouble'))
    troubles.delete(of.id)
    await chatOf(of).end(w('import:progress.notTaken', { list: w(`lists:list.${of.about.kind}`) }))
  }

  async function goOn(id: string): Promise<void> {
    const of = await importById(store.reader(), id)
    if (of?.state === 'reading') beginReading(of)
    if (of?.state === 'writing') beginWriting(of)
  }

  const beginReading = (of: Import) => begin(of, () => readAll(of))
  const beginWriting = (of: Import) => begin(of, () => writeAll(store, of, chatOf(of), () => isStopped))

  async function readAll(of: Import): Promise<void> {
    const chat = chatOf(of)
    await readImport(of, {
      store,
      uploads,
      folder,
      onProgress: (done, all) => {
        read.set(of.id, { done, of: all })
        chat.report(w('import:step.reading'), done, all)
      },
      isStopped: () => isStopped,
    })
    if (isStopped) return
    const now = await importById(store.reader(), of.id)
    const isReady = now?.state === 'ready'
    await chat.end(
      w(isReady ? 'import:progress.checked' : 'import:progress.notTaken', {
        list: w(`lists:list.${of.about.kind}`),
      }),
    )
  }

  return {
    choiceFor: pass =>
      pass.purpose === 'export' ? outs.choiceFor(pass) : importChoice(store.reader(), pass),

    async startImport(pass, file) {
      await dropWaiting(store, pass)
      const about = await aboutChosen(store.reader(), pass, file)
      const opened = await store.tx(tx =>
        openImport(tx, {
          account: pass.account,
          file: file.checksum,
          about,
          pass: pass.id,
          upload: file.id,
        }),
      )
      const made = opened.ok ? await importById(store.reader(), opened.id) : undefined
      if (made) beginReading(made)
    },

    async confirmImport(pass) {
      const of = await importOfPass(store.reader(), pass.id)
      if (!of) return
      await store.tx(tx => startWriting(tx, { id: of.id, account: pass.account }))
      const now = await importById(store.reader(), of.id)
      if (now?.state === 'writing') beginWriting(now)
    },

    drop: pass => (pass.purpose === 'export' ? outs.drop(pass) : dropWaiting(store, pass)),

    startExport: (pass, chosen) => outs.startExport(pass, chosen),

    async progressOf(pass) {
      if (pass.purpose === 'export') return outs.progressOf(pass)
      const of = await importOfPass(store.reader(), pass.id)
      return of ? importProgress(of, read.get(of.id)) : { state: 'none' }
    },

    async resultOf(pass) {
      if (pass.purpose === 'export') return outs.resultOf(pass)
      const of = await importOfPass(store.reader(), pass.id)
      return of && of.rows > of.good ? resultFile(of, { store, uploads, folder }) : undefined
    },

    async resume() {
      // What a crash left in the clear, or handed in and never begun.
      await rm(folder, { recursive: true, force: true })
      for (const of of await unfinishedImports(store.reader()))
        if (of.state === 'reading') beginReading(of)
        else beginWriting(of)
      await outs.resume()
    },

    async stop() {
      isStopped = true
      await Promise.all([...running.values(), outs.stop()])
    },
  }
}

/** What was handed in before with this pass and not confirmed goes; what has ended is shown no more. */
async function dropWaiting(store: Store, pass: Pass): Promise<void> {
  const of = await importOfPass(store.reader(), pass.id)
  if (!of) return
  await store.tx(async tx => {
    await dropImport(tx, { id: of.id, account: pass.account })
    await putAside(tx, of.id)
  })
}
