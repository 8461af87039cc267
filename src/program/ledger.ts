/**
 * What the months that were paid say about a membership, and what they leave open.
 *
 * A month is paid when the ledger says so. One of which nothing is known stays unknown: whoever keeps the list may only
 * not have written it down yet, so nobody is called unpaid for it.
 */
import {
  addMonths,
  compareMonths,
  dateOf,
  makeDate,
  partsOf,
  type PlainDate,
  type YearMonth,
} from './plain-date.ts'

/**
 * Months of tolerance before an unpaid membership goes inactive (BPU). BPJS TK, as reported from Sidoarjo, January 2026,
 * and in its own questions and answers.
 */
export const TOLERANCE_MONTHS = 3

/** A run of months between two paid ones, of which the ledger knows nothing. */
export interface Gap {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /**
   * Longer than the tolerance: whether the three months of the death benefit (JKM) begin anew after it is not settled by
   * any source seen. BPJS TK Serang speaks of "mendaftar dari awal lagi"; nothing of the law was found. Ask BPJS.
   */
  readonly isOverTolerance: boolean
}

export interface Standing {
  /** Paid months, in order, each once. */
  readonly paid: readonly YearMonth[]
  readonly gaps: readonly Gap[]
  /** The last day of the last paid month; undefined when no payment is known. */
  readonly paidUntil: PlainDate | undefined
  /**
   * `paid`: this month is paid. `not-known`: it is not in the ledger, within the tolerance after the last paid one.
   * `maybe-inactive`: longer ago than that; only BPJS can say. `nothing-known`: no payment at all.
   */
  readonly now: 'paid' | 'not-known' | 'maybe-inactive' | 'nothing-known'
}

/** @param months from the ledger, in any order; a month that stands there twice counts once. */
export function standingOf(months: readonly YearMonth[], today: PlainDate): Standing {
  const paid = [...new Map(months.map(month => [keyOf(month), month])).values()].toSorted(compareMonths)
  const last = paid.at(-1)
  return { paid, gaps: gapsIn(paid), paidUntil: last && endOfMonth(last), now: presentOf(paid, today) }
}

/** The last day of a month. */
export function endOfMonth({ year, month }: YearMonth): PlainDate {
  const last = [31, 30, 29, 28].map(day => makeDate(year, month, day)).find(day => day !== undefined)
  if (last === undefined) throw new RangeError('a month without days')
  return last
}

/** `2026-03` */
export const keyOf = ({ year, month }: YearMonth): string => `${year}-${String(month).padStart(2, '0')}`

/** @throws {RangeError} for what is no month. */
export function monthOfKey(key: string): YearMonth {
  const { year, month } = partsOf(dateOf(`${key}-01`))
  return { year, month }
}

/** How many months `b` lies behind `a`. */
export const monthsBetween = (a: YearMonth, b: YearMonth): number =>
  (b.year - a.year) * 12 + b.month - a.month

function gapsIn(paid: readonly YearMonth[]): Gap[] {
  return paid.flatMap((month, at) => {
    const next = paid[at + 1]
    const months = next ? monthsBetween(month, next) - 1 : 0
    if (months <= 0) return []
    return [
      { from: after(month, 1), to: after(month, months), months, isOverTolerance: months > TOLERANCE_MONTHS },
    ]
  })
}

function presentOf(paid: readonly YearMonth[], today: PlainDate): Standing['now'] {
  const last = paid.at(-1)
  if (!last) return 'nothing-known'
  const { year, month } = partsOf(today)
  const behind = monthsBetween(last, { year, month })
  if (behind <= 0) return 'paid'
  return behind <= TOLERANCE_MONTHS ? 'not-known' : 'maybe-inactive'
}

function after({ year, month }: YearMonth, count: number): YearMonth {
  const moved = partsOf(addMonths(dateOf(`${keyOf({ year, month })}-01`), count))
  return { year: moved.year, month: moved.month }
}
