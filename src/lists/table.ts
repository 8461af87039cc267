/** A table as an office sends it: a header, rows of text, and everything for which a file is turned away. */

/**
 * What the text of a cell cannot be trusted for: `digits-lost`, a number of which Excel keeps 15 digits and shows
 * 3.57401E+15; `formula`, one that was never computed or that ended in an error such as `#N/A`.
 */
export type CellFlaw = 'digits-lost' | 'formula'

export interface TableRow {
  /** The row's number as the spreadsheet shows it, from 1. */
  readonly line: number
  /** As they are written, untrimmed; dates of a spreadsheet as `YYYY-MM-DD`. Empty cells at the end may be left out. */
  readonly cells: readonly string[]
  /** By column, from 0; absent when all cells are sound. */
  readonly flaws?: Readonly<Record<number, CellFlaw>>
}

/** A sheet of the file. `name` is undefined for csv, which has no sheets. */
export interface TableFacts {
  readonly format: 'xlsx' | 'csv'
  readonly sheet: string | undefined
  /** The file's other sheets, hidden ones too, so that "the wrong sheet" can be said. */
  readonly otherSheets: readonly string[]
  /** One title per column, blank for one without; of a header in two lines, the more telling of both. */
  readonly header: readonly string[]
  /** The line of the header, as the spreadsheet counts; of two lines, the lower. */
  readonly headerLine: number
  /** Rows below the header that are not empty. */
  readonly rowCount: number
}

export type RefusalCode =
  | 'empty'
  /** A photo, a PDF, a program: whatever its name says. */
  | 'not-a-table'
  /** An .xls of Excel 97 to 2003: to be saved again as .xlsx. */
  | 'old-excel'
  | 'password'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'zip-bomb'
  | 'damaged'
  /** None of the first lines names known columns; `sheet` and `otherSheets` say where was looked. */
  | 'no-header'

export interface TableRefusal {
  readonly code: RefusalCode
  readonly sheet?: string | undefined
  readonly otherSheets?: readonly string[]
}

export const LIMITS = {
  rows: 50_000,
  columns: 60,
  fileBytes: 20 * 1024 * 1024,
  unzippedBytes: 200 * 1024 * 1024,
  /** Texts that a workbook keeps apart from its sheets; they are held in memory while it is read. */
  sharedTextBytes: 64 * 1024 * 1024,
  /** A csv record or an xlsx cell is never this long; what is, is no table. */
  recordBytes: 1024 * 1024,
  /** The header is looked for in these many first lines that are not empty. */
  headerLines: 10,
} as const

/** How a reader inside the worker leaves; it becomes a value at the worker's door and goes no further. */
export class Refused extends Error {
  readonly refusal: TableRefusal

  constructor(code: RefusalCode, where: Omit<TableRefusal, 'code'> = {}) {
    super(code)
    this.refusal = { code, ...where }
  }
}

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''
