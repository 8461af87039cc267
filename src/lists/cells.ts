/**
 * The cells of a row by field, and everything that is wrong with them. Codes only; whoever shows them has the words.
 *
 * A problem keeps the row out. A doubt does not: it is shown, and the doubtful value is left out (a phone) or kept as the
 * list has it (a birth date that differs from the NIK, which follows no later correction).
 */
import { readNik, type Nik, type NikProblem } from '../program/nik.ts'
import type { PlainDate } from '../program/plain-date.ts'
import type { Columns, Field } from './columns.ts'
import type { KelurahanProblem } from './places.ts'
import type { CellFlaw, TableRow } from './table.ts'
import { plainText, readDate, readPhone, type DateProblem } from './values.ts'
import { readWork, type Work } from './work.ts'

export type ProblemCode =
  | 'missing'
  | CellFlaw
  | NikProblem
  | DateProblem
  | KelurahanProblem
  | 'in-the-future'
  | 'too-long-ago'
  | 'end-before-start'
  | 'not-a-sex'
  | 'not-a-month'
  | 'not-an-amount'
  | 'not-11-digits'
  | 'not-a-name'
  | 'too-long'
  /** BPJS has neither given a number nor said why not. */
  | 'no-answer'
  /** A number and a refusal beside it. */
  | 'answer-contradicts'
  /** Of a claim that began on paper. */
  | 'not-a-stage'
  | 'not-a-programme'
  | 'not-a-relation'
  | 'not-a-level'
  | 'not-a-class'

export type DoubtCode =
  | 'birth-date-differs'
  | 'sex-differs'
  | 'not-a-mobile-number'
  /** Of a phone: its digits are gone, or it was never computed. */
  | CellFlaw
  /** No word of it says a covered sector; the words are kept. */
  | 'unknown-work'

export interface Finding<Code extends string> {
  readonly field: Field
  readonly why: Code
  /** The cell, shortened, long runs of digits masked: fit to be shown where the file is not. */
  readonly shown: string
}
export type Problem = Finding<ProblemCode>
export type Doubt = Finding<DoubtCode>

export type RowRead<Row> =
  | { readonly ok: true; readonly row: Row; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const LONGEST_TEXT = 300
const LONGEST_NAME = 100

type Need = 'needed' | 'needed if there' | 'may be empty'

/** The cells of one row by field, and what was found wrong while they were read. */
export class Cells {
  readonly #row: TableRow
  readonly #columns: Columns
  readonly #problems: Problem[] = []
  readonly #doubts: Doubt[] = []

  constructor(row: TableRow, columns: Columns) {
    this.#row = row
    this.#columns = columns
  }

  text(field: Field): string {
    const column = this.#columns[field]
    return column === undefined ? '' : plainText(this.#row.cells[column])
  }

  problem(field: Field, why: ProblemCode): void {
    this.#problems.push({ field, why, shown: shorten(this.text(field)) })
  }

  doubt(field: Field, why: DoubtCode): void {
    this.#doubts.push({ field, why, shown: shorten(this.text(field)) })
  }

  /** The value of a cell; undefined when it is empty, or wrong and noted. */
  read<T>(
    field: Field,
    reader: (text: string) => { ok: true; value: T } | { ok: false; why: ProblemCode },
    need: Need = 'may be empty',
  ): T | undefined {
    const column = this.#columns[field]
    const flaw = column === undefined ? undefined : this.#row.flaws?.[column]
    const text = this.text(field)
    if (flaw !== undefined) this.problem(field, flaw)
    else if (text !== '') {
      const read = reader(text)
      if (read.ok) return read.value
      this.problem(field, read.why)
    } else if (need === 'needed' || (need === 'needed if there' && column !== undefined))
      this.problem(field, 'missing')
    return undefined
  }

  nik(need: Need = 'may be empty', field: Field = 'nik'): Nik | undefined {
    return this.read(
      field,
      text => {
        const read = readNik(text)
        return read.ok ? { ok: true, value: read.nik } : { ok: false, why: read.problem }
      },
      need,
    )
  }

  name(need: Need = 'may be empty', field: Field = 'name'): string | undefined {
    return this.read(
      field,
      text => {
        if (text.length > LONGEST_NAME) return { ok: false, why: 'too-long' }
        return /\p{L}/u.test(text) && !/\d{3}/.test(text)
          ? { ok: true, value: text }
          : { ok: false, why: 'not-a-name' }
      },
      need,
    )
  }

  words(field: Field): string | undefined {
    return this.read(field, text =>
      text.length > LONGEST_TEXT ? { ok: false, why: 'too-long' } : { ok: true, value: text },
    )
  }

  /** Cover does not hang on a phone: a wrong one is left out. */
  phone(field: Field = 'phone'): string | undefined {
    const flaw = this.#row.flaws?.[this.#columns[field] ?? -1]
    if (flaw !== undefined) {
      this.doubt(field, flaw)
      return undefined
    }
    return this.read(field, text => {
      const read = readPhone(text)
      if (!read.ok) this.doubt(field, read.why)
      return { ok: true, value: read.ok ? read.value : undefined }
    })
  }

  work(): Work | undefined {
    return this.read('sector', text => {
      const work = readWork(text)
      if (work === undefined) this.doubt('sector', 'unknown-work')
      return { ok: true, value: work ?? { sector: 'other', words: shorten(text, LONGEST_NAME) } }
    })
  }

  cover(): { from: PlainDate | undefined; to: PlainDate | undefined } {
    const [from, to] = [this.read('from', dayOfCover), this.read('to', dayOfCover)]
    if (from !== undefined && to !== undefined && to < from) this.problem('to', 'end-before-start')
    return { from, to }
  }

  /** `make` may read on; what it makes counts only when nothing was found wrong. */
  ending<Row>(make: () => Row): RowRead<Row> {
    const row = make()
    return this.#problems.length === 0
      ? { ok: true, row, doubts: this.#doubts }
      : { ok: false, problems: this.#problems }
  }
}

/** The programme began in this century, so two digits of a year say enough. */
const dayOfCover = (text: string) => readDate(text, { century: 2000 })

const SHOWN = 40

/** Two digits at either end of a long number are enough to find the cell by, and of use to nobody else. */
export function shorten(text: string, length = SHOWN): string {
  // Six digits in one piece, or nine with signs between them: a day has eight.
  const masked = text.replaceAll(/\d{6,}|\d(?:[\s.\-/]?\d){8,}/g, run => {
    const digits = run.replaceAll(/\D/g, '')
    return `${digits.slice(0, 2)}${'*'.repeat(Math.min(digits.length - 4, 12))}${digits.slice(-2)}`
  })
  return masked.length > length ? `${masked.slice(0, length - 1)}…` : masked
}
