/**
 * The work behind the pages of lists: what a pass brought is read, waits for the officer's yes, and is written, while the
 * bot goes on answering. After a stop of the program it goes on by itself.
 */
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { message } from '../../bot/render.ts'
import { monthWords } from '../../bot/format.ts'
import { words as w } from '../../bot/words.ts'
import { CHANNEL } from '../../bot/channel.ts'
import { readTable } from '../../lists/read.ts'
import { writeResult, type ResultRow } from '../../lists/write.ts'
import { monthOfKey } from '../../program/ledger.ts'
import { accountById } from '../../records/accounts.ts'
import {
  dropImport,
  failImport,
  importById,
  importOfPass,
  openImport,
  problemsOf,
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
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store } from '../../store/store.ts'
import { put } from '../../telegram/outbox.ts'
import { traceOf, type Log } from '../../telegram/log.ts'
import type { Figure, ListProgress, ListResult, ListWork, UploadedFile } from '../../web/lists/work.ts'
import { readImport, withFile, type Reading } from './reading.ts'

/** Rows of one transaction: each is a person and a membership. */
const WRITTEN_AT_ONCE = 25
const PROBLEMS_A_PAGE = 1000
const AFTER_TROUBLE_MS = 5000

export interface ImportWork extends ListWork {
  /** What a stop of the program interrupted goes on. */
  resume(): Promise<void>
  stop(): Promise<void>
}

export interface WorkOptions {
  readonly store: Store
  readonly uploads: SealedFiles
  /** For files in the clear while they are worked on. */
  readonly folder: string
  readonly log: Log
  /** Until a list goes on whose writing met trouble. Milliseconds. */
  readonly pauseMs?: number
}

export function importWork({
  store,
  uploads,
  folder,
  log,
  pauseMs = AFTER_TROUBLE_MS,
}: WorkOptions): ImportWork {
  const running = new Map<string, Promise<void>>()
  const read = new Map<string, { done: number; of: number }>()
  let isStopped = false
  const readingOf = (id: string): Reading => ({
    store,
    uploads,
    folder,
    onProgress: (done, of) => void read.set(id, { done, of }),
    isStopped: () => isStopped,
  })

  function begin(id: string, work: () => Promise<void>): void {
    if (running.has(id) || isStopped) return
    const done = work()
      .catch(async (error: unknown) => {
        log.error(traceOf(error), 'a list could not be worked through')
        await store.tx(tx => failImport(tx, id, 'trouble')).catch(() => undefined)
        // What was being written is half there: it goes on, as after a restart.
        setTimeout(() => void goOn(id).catch(() => undefined), pauseMs).unref()
      })
      .finally(() => {
        running.delete(id)
        read.delete(id)
      })
    running.set(id, done)
  }

  async function goOn(id: string): Promise<void> {
    const of = await importById(store.reader(), id)
    if (of?.state === 'writing') beginWriting(of)
  }

  const beginReading = (of: Import) => begin(of.id, () => readImport(of, readingOf(of.id)))
  const beginWriting = (of: Import) => begin(of.id, () => writeAll(store, of.id, () => isStopped))

  return {
    async choiceFor(pass) {
      const reader = store.reader()
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

    drop: pass => dropWaiting(store, pass),

    startExport: ({ list }) => Promise.reject(new Error(`no list of this kind goes out: ${list}`)),

    async progressOf(pass) {
      const of = await importOfPass(store.reader(), pass.id)
      return of ? progressWords(of, read.get(of.id)) : { state: 'none' }
    },

    async resultOf(pass) {
      const of = await importOfPass(store.reader(), pass.id)
      return of && of.rows > of.good ? resultFile(of, { store, uploads, folder }) : undefined
    },

    async resume() {
      // What a crash left in the clear, or handed in and never begun.
      await rm(folder, { recursive: true, force: true })
      for (const of of await unfinishedImports(store.reader()))
        if (of.state === 'reading') beginReading(of)
        else beginWriting(of)
    },

    async stop() {
      isStopped = true
      await Promise.all(running.values())
    },
  }
}

async function aboutOf(store: Store, { list }: Pass, { chosen = '' }: UploadedFile): Promise<ImportAbout> {
  if (list === 'members') return { kind: 'members', year: Number(chosen) }
  if (list !== 'payments') throw new Error(`no list of this kind comes in: ${list}`)
  const batch = (await batches(store.reader())).find(({ id }) => id === chosen)
  if (!batch) throw new Error('a payment that was not among those offered')
  return { kind: 'payments', month: batch.month, batch: batch.id }
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

/** A transaction for each chunk; at the end the officer hears of it in chat. */
async function writeAll(store: Store, id: string, isStopped: () => boolean): Promise<void> {
  let goesOn = true
  while (goesOn && !isStopped()) goesOn = await store.tx(tx => writeChunk(tx, id, WRITTEN_AT_ONCE))
  if (goesOn) return
  await store.tx(async tx => {
    const of = await importById(tx, id)
    const account = of && (await accountById(tx, of.account))
    if (of?.state !== 'done' || account?.channel !== CHANNEL) return
    const { new: fresh = 0, changed = 0, same = 0 } = of.counts
    const text = w('import:done', { list: w(`lists:list.${of.about.kind}`), fresh, changed, same })
    await put(tx, [message({ text }, { chat: account.address, class: 1 }, w)])
  })
}

function progressWords(of: Import, read: { done: number; of: number } | undefined): ListProgress {
  const hasFile = of.rows > of.good
  const checked: Figure[] = [
    { label: w('import:figure.rows'), value: of.rows },
    { label: w('import:figure.good'), value: of.good },
    { label: w('import:figure.bad'), value: of.rows - of.good },
  ]
  switch (of.state) {
    case 'reading':
      return { state: 'running', step: w('import:step.reading'), done: read?.done ?? of.rows, of: read?.of }
    case 'ready':
      return { state: 'asking', figures: checked, columns: of.columns.map(columnWords), hasFile }
    case 'writing':
      return { state: 'running', step: w('import:step.writing'), done: of.written, of: of.good }
    case 'done': {
      const figures = (['new', 'changed', 'same', 'unknown-person'] as const).map(name => ({
        label: w(`import:figure.${name}`),
        value: of.counts[name] ?? 0,
      }))
      return { state: 'done', figures: [...checked, ...figures.filter(({ value }) => value > 0)], hasFile }
    }
    case 'dropped':
      return of.failure === undefined
        ? { state: 'none' }
        : { state: 'failed', why: w(`import:failed.${of.failure as 'trouble'}`) }
  }
}

const columnWords = ({ header, means }: Import['columns'][number]) => ({
  header,
  means: means === null ? undefined : w(`import:field.${means as 'nik'}`),
})

/** The rows with mistakes as they were handed in, with what is wrong with each in the last column. */
async function resultFile(
  of: Import,
  { store, uploads, folder }: Omit<WorkOptions, 'log'>,
): Promise<ListResult> {
  const path = join(folder, `${of.id}-hasil`)
  await withFile(of, { uploads, folder }, async source => {
    const read = await readTable(source, { name: of.upload })
    if (!read.ok) throw new Error('a list that was read once cannot be read again')
    const { table } = read
    await writeResult(path, table.header, w('import:result'), wrongRows(store, of, table))
  })
  const file = createReadStream(path)
  file.once('close', () => void rm(path, { force: true }))
  return {
    name: `kesalahan-${of.about.kind}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file's chunks are bytes
    content: Readable.toWeb(file) as ReadableStream<Uint8Array>,
  }
}

async function* wrongRows(
  store: Store,
  { id }: Import,
  table: { rows(): AsyncGenerator<readonly { line: number; cells: readonly string[] }[]> },
): AsyncGenerator<ResultRow> {
  const wrong = new Map<number, string>()
  for (let after = 0; ;) {
    const page = await problemsOf(store.reader(), id, { after, limit: PROBLEMS_A_PAGE })
    for (const { row, problems } of page) wrong.set(row, problems.map(problemWords).join('; '))
    if (page.length < PROBLEMS_A_PAGE) break
    after = page.at(-1)?.row ?? after
  }
  for await (const rows of table.rows())
    for (const { line, cells } of rows) {
      const said = wrong.get(line)
      if (said !== undefined) yield { cells, words: said }
    }
}

const KNOWN = ['digits-lost', 'missing', 'formula', 'sector-missing'] as const

function problemWords({ field, why }: { field: string; why: string }): string {
  const known = KNOWN.find(one => one === why) ?? 'other'
  return `${w(`import:field.${field as 'nik'}`)}: ${w(`import:wrong.${known}`)}`
}
