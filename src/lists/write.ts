/** Tables out: an xlsx, written row by row in a thread of its own. */
import { rm } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { Cell, Column } from './sheet-xml.ts'
import { inbox } from './worker-inbox.ts'
import type { FromWriter, ToWriter, WriteOrder } from './write-worker.ts'

export type { Cell, Column } from './sheet-xml.ts'

export interface Written {
  readonly rows: number
  readonly bytes: number
}

/** Small, since what is sent to a thread is copied on the main one. */
const CHUNK = 250
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 }

/**
 * Writes the rows, with a header in front, to a file at `path`, over what is there. Rows are taken no faster than they are
 * written. When they fail, or the disk does, no file is left and the error is thrown.
 *
 * @param options.sheet the name of the sheet, `Data` when not given
 * @param options.onProgress after each chunk, with the rows written so far
 */
export async function writeTable(
  path: string,
  columns: readonly Column[],
  rows: AsyncIterable<readonly Cell[]>,
  options: { readonly sheet?: string; readonly onProgress?: (rows: number) => void } = {},
): Promise<Written> {
  const order: WriteOrder = { path, sheet: options.sheet ?? 'Data', columns }
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: MEMORY,
  })
  const incoming = inbox<FromWriter>(worker)
  const send = async (message: ToWriter) => {
    await incoming.next()
    worker.postMessage(message, [])
  }
  try {
    let count = 0
    for await (const chunk of inChunks(rows)) {
      await send({ rows: chunk })
      count += chunk.length
      options.onProgress?.(count)
    }
    await send('end')
    const last = await incoming.next()
    if (last === 'more') throw new Error('the writing thread asked for more after the end')
    return { rows: count, bytes: last.bytes }
  } catch (error) {
    await worker.terminate()
    await rm(path, { force: true })
    throw error
  } finally {
    await worker.terminate()
  }
}

/** An uploaded row with what is wrong with it, in words; `''` when nothing is. */
export interface ResultRow {
  readonly cells: readonly string[]
  readonly words: string
}

/** Writes the rows as they were uploaded, all as text, with a last column that says what is wrong with each. */
export async function writeResult(
  path: string,
  header: readonly string[],
  problemsTitle: string,
  rows: AsyncIterable<ResultRow>,
  options: { readonly sheet?: string; readonly onProgress?: (rows: number) => void } = {},
): Promise<Written> {
  const columns: Column[] = [
    ...header.map(title => ({
      title,
      kind: 'text' as const,
      width: Math.min(30, Math.max(14, title.length + 2)),
    })),
    { title: problemsTitle, kind: 'text', width: 60 },
  ]
  return writeTable(path, columns, withWords(rows, header.length), options)
}

async function* withWords(rows: AsyncIterable<ResultRow>, width: number): AsyncGenerator<readonly Cell[]> {
  for await (const { cells, words } of rows)
    yield [...Array.from({ length: width }, (_, column) => cells[column]), words]
}

async function* inChunks<T>(rows: AsyncIterable<T>): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
