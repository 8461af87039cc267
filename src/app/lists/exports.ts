/**
 * The work behind a list that goes out: what was chosen is written to a file, which lies sealed until it is fetched. After a
 * stop of the program it begins anew by itself.
 */
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { words as w } from '../../bot/words.ts'
import {
  exportOfPass,
  failExport,
  finishExport,
  openExport,
  putExportAside,
  unfinishedExports,
  type Export,
} from '../../records/exports.ts'
import { isExport, type ExportList, type Pass } from '../../records/passes/passes.ts'
import type { SealedFiles } from '../../store/sealed-files.ts'
import type { Store } from '../../store/store.ts'
import { traceOf, type Log } from '../../telegram/log.ts'
import type { Figure, ListProgress, ListResult, ListWork } from '../../web/lists/work.ts'
import type { Exporter, Exporters } from './exporting.ts'
import { progressInChat } from './telling.ts'

export interface ExportOptions {
  readonly store: Store
  readonly uploads: SealedFiles
  /** For files in the clear while they are worked on. */
  readonly folder: string
  readonly log: Log
}

export interface ExportWork extends Pick<
  ListWork,
  'choiceFor' | 'startExport' | 'drop' | 'progressOf' | 'resultOf'
> {
  resume(): Promise<void>
  stop(): Promise<void>
}

export function exportWork({ store, uploads, folder, log }: ExportOptions, exporters: Exporters): ExportWork {
  const running = new Map<string, Promise<void>>()
  const written = new Map<string, { done: number; of: number }>()
  let isStopped = false

  function begin(of: Export): void {
    if (running.has(of.id) || isStopped) return
    const done = make(of)
      .catch(async (error: unknown) => {
        log.error(traceOf(error), 'a list that goes out could not be made')
        // It may lie there whole, with nobody to fetch or erase it.
        await uploads.erase(of.id).catch(() => undefined)
        await store.tx(tx => failExport(tx, of, 'trouble')).catch(() => undefined)
      })
      .finally(() => {
        running.delete(of.id)
        written.delete(of.id)
      })
    running.set(of.id, done)
  }

  async function make(of: Export): Promise<void> {
    const exporter = exporterOf(exporters, of.list)
    const chat = progressInChat(store, of)
    const path = join(folder, `${of.id}-keluar`)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    try {
      const { rows } = await exporter.write({
        store,
        about: of.about,
        account: of.account,
        path,
        onProgress: (done, all) => {
          written.set(of.id, { done, of: all })
          chat.report(w('lists:export.step'), done, all)
        },
        isStopped: () => isStopped,
      })
      if (isStopped) return
      // Under the export's own id: what a crash left half written is written over.
      await uploads.write(of.id, createReadStream(path))
      // Nothing lies in the clear any more by the time it is done.
      await rm(path, { force: true })
      await store.tx(tx => finishExport(tx, of, { file: of.id, rows }))
      await chat.end(w('import:progress.ready', { list: w(`lists:list.${of.list}`) }))
    } catch (error) {
      await chat.end(w('import:progress.notMade', { list: w(`lists:list.${of.list}`) }))
      throw error
    } finally {
      await rm(path, { force: true })
    }
  }

  return {
    choiceFor: pass => exporterFor(exporters, pass).choiceFor(store.reader(), pass),

    async startExport(pass, chosen) {
      const exporter = exporterFor(exporters, pass)
      const opened = await store.tx(tx => openExport(tx, pass, () => exporter.aboutOf(tx, pass, chosen)))
      if (opened?.state === 'running') begin(opened)
    },

    async drop(pass) {
      const of = await exportOfPass(store.reader(), pass.id)
      if (of) await store.tx(tx => putExportAside(tx, of))
    },

    async progressOf(pass) {
      const of = await exportOfPass(store.reader(), pass.id)
      if (!of) return { state: 'none' }
      if (of.state !== 'done') return progressWords(of, written.get(of.id))
      const figures = await exporterOf(exporters, of.list).figuresOf?.(store.reader(), of.about)
      return { state: 'done', figures: [rowsFigure(of), ...(figures ?? [])], hasFile: of.file !== undefined }
    },

    async resultOf(pass) {
      const of = await exportOfPass(store.reader(), pass.id)
      const content = of?.file === undefined ? undefined : await uploads.read(of.file).catch(unlessErased)
      return of && content && resultOf(of, exporterOf(exporters, of.list), content)
    },

    async resume() {
      for (const of of await unfinishedExports(store.reader())) begin(of)
    },

    async stop() {
      isStopped = true
      await Promise.all(running.values())
    },
  }
}

function exporterOf(exporters: Exporters, list: ExportList): Exporter {
  const exporter = exporters[list]
  if (!exporter) throw new Error(`no list of this kind goes out: ${list}`)
  return exporter
}

function exporterFor(exporters: Exporters, { list }: Pass): Exporter {
  if (!isExport(list)) throw new Error(`no list of this kind goes out: ${list}`)
  return exporterOf(exporters, list)
}

const rowsFigure = ({ rows }: Export): Figure => ({ label: w('lists:export.rows'), value: rows })

const progressWords = (
  { failure }: Export,
  written: { done: number; of: number } | undefined,
): ListProgress =>
  failure === undefined
    ? { state: 'running', step: w('lists:export.step'), done: written?.done ?? 0, of: written?.of }
    : { state: 'failed', why: w(failure === 'gone' ? 'lists:export.gone' : 'lists:export.trouble') }

const resultOf = ({ about }: Export, exporter: Exporter, content: Buffer): ListResult => ({
  name: exporter.nameOf(about),
  type: exporter.type,
  content: new Blob([Uint8Array.from(content)]).stream(),
})

/** Its time is over. @throws whatever else went wrong. */
function unlessErased(error: unknown): undefined {
  const cause = error instanceof Error && 'code' in error ? error.code : undefined
  if (cause !== 'ENOENT') throw error
}
