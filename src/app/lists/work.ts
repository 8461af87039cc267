/**
 * The work behind the pages of lists: what a pass brought is read, waits for the officer's yes, and is written, while the
 * bot goes on answering. After a stop of the program it goes on by itself.
 */
import { rm } from 'node:fs/promises'
import { message } from '../../bot/render.ts'
import { dateWords, monthWords } from '../../bot/format.ts'
import { outgoingOf } from '../../bot/notices.ts'
import { words as w } from '../../bot/words.ts'
import { CHANNEL } from '../../bot/channel.ts'
import { monthOfKey } from '../../program/ledger.ts'
import { accountById } from '../../records/accounts.ts'
import { batchById, batchesAtBpjs, batchFigures } from '../../records/batches/batches.ts'
import {
  dropImport,
  importById,
  importOfPass,
  openImport,
  putAside,
  startWriting,
  unfinishedImports,
  writeChunk,
  type Import,
  type ImportAbout,
} from '../../records/members/imports.ts'
import { batches } from '../../records/members/payments.ts'
import type { Pass } from '../../records/passes.ts'
import { setting } from '../../records/settings.ts'
import type { Reader, Store, Tx } from '../../store/store.ts'
import { put } from '../../telegram/outbox.ts'
import { traceOf } from '../../telegram/log.ts'
import type { ListChoice, ListProgress, ListWork, UploadedFile } from '../../web/lists/work.ts'
import { exportWork, type Exporters, type ExportOptions } from './exports.ts'
import { checkedFigures, doneText, outcomeFigures } from './figures.ts'
import { fail, failureWords } from './failed.ts'
import { inChunks } from './in-chunks.ts'
import { readImport } from './reading.ts'
import { resultFile } from './result.ts'
import { progressInChat, type Progress } from './telling.ts'
import { fieldWords } from './wrong.ts'

const BATCHES_SHOWN = 24
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
    if (running.has(id) || isStopped) return
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
    async choiceFor(pass) {
      if (pass.purpose === 'export') return outs.choiceFor(pass)
      const reader = store.reader()
      if (pass.list === 'answers') return answersChoice(reader)
      if (pass.list === 'payments') {
        const options = (await batches(reader)).map(({ id, month, proof, people }) => ({
          value: id,
          label: w('import:batchOne', { month: monthWords(monthOfKey(month)), proof, people }),
        }))
        return { label: w('import:batch'), options, none: w('import:noBatch') }
      }
      const year = await setting(reader, 'programme-year')
      const options = [year, year - 1].map(one => ({ value: String(one), label: String(one) }))
      return { label: w('import:year'), options, none: w('import:noYear') }
    },

    async startImport(pass, file) {
      await dropWaiting(store, pass)
      const about = await aboutOf(store, pass, file)
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
      return of ? progressWords(of, read.get(of.id)) : { state: 'none' }
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

async function aboutOf(store: Store, { list }: Pass, { chosen = '' }: UploadedFile): Promise<ImportAbout> {
  if (list === 'members') return { kind: 'members', year: Number(chosen) }
  if (list === 'answers') {
    const answered = await batchById(store.reader(), chosen)
    if (!answered) throw new Error('a batch that was not among those offered')
    return { kind: 'answers', batch: answered.id }
  }
  if (list !== 'payments') throw new Error(`no list of this kind comes in: ${list}`)
  const batch = (await batches(store.reader())).find(({ id }) => id === chosen)
  if (!batch) throw new Error('a payment that was not among those offered')
  return { kind: 'payments', month: batch.month, batch: batch.id }
}

/** The batches that BPJS has, or had. */
async function answersChoice(reader: Reader): Promise<ListChoice> {
  const at = await batchesAtBpjs(reader, BATCHES_SHOWN)
  const figures = await batchFigures(
    reader,
    at.map(({ id }) => id),
  )
  const options = at.map(({ id, number, year, madeAt }) => ({
    value: id,
    label: w('batch:answers.one', {
      name: w('batch:name', { number, year }),
      date: dateWords(madeAt),
      sent: figures.get(id)?.byStage.sent ?? 0,
    }),
  }))
  return { label: w('batch:answers.label'), options, none: w('batch:answers.none') }
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

/** A transaction for each chunk; what it brings with it is told in the same one, and at the end the officer hears of it. */
async function writeAll(
  store: Store,
  { id, about }: Import,
  chat: Progress,
  isStopped: () => boolean,
): Promise<void> {
  const chunks = inChunks(store)
  const write = (tx: Tx) =>
    writeChunk(tx, id, chunks.rows(), async notices => {
      await put(tx, await outgoingOf(tx, notices))
    })
  for (let goesOn = true; goesOn && !isStopped();) {
    goesOn = await chunks.tx(write)
    const now = goesOn ? await importById(store.reader(), id) : undefined
    if (now) chat.report(w('import:step.writing'), now.written, now.good)
    if (goesOn) continue
    await store.tx(tx => tellDone(tx, id))
    await chat.end(w('import:progress.ended', { list: w(`lists:list.${about.kind}`) }))
  }
}

async function tellDone(tx: Tx, id: string): Promise<void> {
  const of = await importById(tx, id)
  const account = of && (await accountById(tx, of.account))
  if (of?.state !== 'done' || account?.channel !== CHANNEL) return
  await put(tx, [message({ text: await doneText(tx, of) }, { chat: account.address, class: 1 }, w)])
}

function progressWords(of: Import, read: { done: number; of: number } | undefined): ListProgress {
  const hasFile = of.rows > of.good
  const checked = checkedFigures(of)
  switch (of.state) {
    case 'reading':
      return { state: 'running', step: w('import:step.reading'), done: read?.done ?? of.rows, of: read?.of }
    case 'ready':
      return { state: 'asking', figures: checked, columns: of.columns.map(columnWords), hasFile }
    case 'writing':
      return { state: 'running', step: w('import:step.writing'), done: of.written, of: of.good }
    case 'done':
      return { state: 'done', figures: [...checked, ...outcomeFigures(of)], hasFile }
    case 'dropped':
      return of.failure === undefined ? { state: 'none' } : { state: 'failed', why: failureWords(of.failure) }
  }
}

const columnWords = ({ header, means }: Import['columns'][number]) => ({
  header,
  means: means === null ? undefined : fieldWords(means),
})
