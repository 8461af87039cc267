/**
 * What a list that goes out is to its engine: what is chosen before it, what is remembered of that, and its content, written
 * row by row to a file. One per kind of list; `exporters.ts` has them all.
 */
import type { ExportAbout } from '../../records/exports.ts'
import type { ExportList, Pass } from '../../records/passes/passes.ts'
import type { Reader, Store, Tx } from '../../store/store.ts'
import type { Figure, ListChoice } from '../../web/lists/work.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export interface Exporter {
  /** Media type of its file. */
  readonly type: string
  /** Undefined: there is nothing to choose, the button alone stands on the page. */
  choiceFor(reader: Reader, pass: Pass): Promise<ListChoice | undefined>
  /**
   * What is to be written: codes, ids and numbers that hold also after a restart, never values of a person. May note what
   * follows from the choice (a batch is made), as a part of this transaction.
   * @param chosen one of the choice's values; it may have gone since the page was shown.
   * @returns undefined: it has gone, and nothing is written.
   */
  aboutOf(tx: Tx, pass: Pass, chosen: string | undefined): Promise<ExportAbout | undefined>
  /**
   * Writes the file at `path`, over what may be there. It may run again after a restart. Rows are read in pages and never
   * all held in memory. Ends early, with whatever is there, as soon as `isStopped`: such a file is thrown away.
   */
  write(order: ExportOrder): Promise<{ readonly rows: number }>
  /** What the page says of it when it is done, after the number of rows. */
  figuresOf?(reader: Reader, about: ExportAbout): Promise<readonly Figure[]>
  /** Name of the file, of letters, digits, `.`, `_` and `-`. */
  nameOf(about: ExportAbout): string
}

/** By what they write. */
export type Exporters = Readonly<Partial<Record<ExportList, Exporter>>>

export interface ExportOrder {
  readonly store: Store
  readonly about: ExportAbout
  /** Account of the officer whom the list is for: who may see what is asked for them. */
  readonly account: string
  readonly path: string
  /** Rows so far, and how many there are. */
  readonly onProgress: (done: number, of: number) => void
  readonly isStopped: () => boolean
}
