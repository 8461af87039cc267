/**
 * Tables in: an xlsx or a csv of anybody's making, read in a thread of its own, so that the bot goes on answering.
 *
 * ```ts
 * const read = await readTable(path, { name: 'anggota 2025.xlsx' })
 * if (!read.ok) return sayWhy(read.refusal)
 * const { columns } = mapColumns(read.table.header, 'members')
 * for await (const rows of read.table.rows()) for (const row of rows) check(readMember(row, columns, today))
 * ```
 */
import { Worker } from 'node:worker_threads'
import type { FromReader, ReadOrder } from './read-worker.ts'
import type { TableFacts, TableRefusal, TableRow } from './table.ts'
import { inbox, type Inbox } from './worker-inbox.ts'

export interface Table extends TableFacts {
  /** What the sender called the file. */
  readonly name: string
  /**
   * The rows in chunks of at most 250, once. The thread waits until a chunk is asked for, and ends after the last one or
   * when the loop is left.
   */
  rows(): AsyncGenerator<readonly TableRow[]>
  /** Ends the thread, if the rows are not wanted. */
  close(): Promise<void>
}

export type TableRead =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly refusal: TableRefusal }

/** The heap of the reading thread; a file that needs more is refused as `too-large`. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 }

/**
 * Reads the table in a file, whatever its name says it is. The whole of it has been looked through when the answer comes:
 * no row is given of a file that would be refused further down.
 *
 * @param options.name what the sender called the file
 * @param options.sheet the sheet to read, when the first one with anything in it was the wrong one
 */
export async function readTable(
  path: string,
  { name, sheet }: { readonly name: string; readonly sheet?: string | undefined },
): Promise<TableRead> {
  const order: ReadOrder = { path, sheet }
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: MEMORY,
  })
  const incoming = inbox<FromReader>(worker)
  try {
    const first = await incoming.next()
    if (first.kind === 'found') {
      const close = async () => void (await worker.terminate())
      return { ok: true, table: { ...first.facts, name, rows: () => rowsFrom(worker, incoming), close } }
    }
    if (first.kind === 'refused') return { ok: false, refusal: first.refusal }
    throw new Error(`the reading thread began with ${first.kind}`)
  } catch (error) {
    if (!isOutOfMemory(error)) throw error
    return { ok: false, refusal: { code: 'too-large' } }
  }
}

async function* rowsFrom(worker: Worker, incoming: Inbox<FromReader>): AsyncGenerator<readonly TableRow[]> {
  const more = () => worker.postMessage('more', [])
  try {
    more()
    for (;;) {
      const message = await incoming.next()
      if (message.kind === 'end') return
      if (message.kind !== 'rows') throw new Error(`the file changed while it was read: ${message.kind}`)
      // The next chunk is read while this one is used.
      more()
      yield message.rows
    }
  } finally {
    await worker.terminate()
  }
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
