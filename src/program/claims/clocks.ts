/**
 * Two clocks, never added: the office's, until it hands over, and that of BPJS, from its own receipt. And the running one
 * for the report of an accident.
 */
import { addDays, daysBetween, type PlainDate } from '../plain-date.ts'
import { addWorkingDays, isWorkingDay } from '../working-days.ts'

/**
 * Working days from a complete file at BPJS to payment. JKM: PP 44/2015 Pasal 40 ayat (3), UU 40/2004 Pasal 45. JKK: PP
 * 44/2015 Pasal 37. When later, BPJS owes the heirs 1% a day (Pasal 40 ayat (4)); it is told with its source, and never
 * as a sum.
 */
export const BPJS_WORKING_DAYS = {
  jkm: { value: 3, source: 'PP 44/2015 Pasal 40 ayat (3)' },
  jkk: { value: 7, source: 'PP 44/2015 Pasal 37' },
} as const

export const LATE_PENALTY = { percentPerDay: 1, source: 'PP 44/2015 Pasal 40 ayat (4)' } as const

/** An accident is to be reported within 2 × 24 hours: Permenaker 5/2021 jo. 1/2025; by phone, WhatsApp or mail too. */
export const ACCIDENT_REPORT_HOURS = { value: 48, source: 'Permenaker 5/2021 jo. Permenaker 1/2025' } as const

export type Clock =
  /** There is no receipt yet: "belum mulai dihitung". */
  | { readonly state: 'not-started' }
  | { readonly state: 'running'; readonly due: PlainDate; readonly daysLeft: number }
  /** Late by so many working days; a weekend or holiday right after the last day counts as the first. */
  | { readonly state: 'late'; readonly due: PlainDate; readonly daysLate: number }

/**
 * @param from the day it starts; undefined: it has not.
 * @param holidays all closed days, the fixed ones too.
 */
export function clockOf(
  from: PlainDate | undefined,
  days: number,
  today: PlainDate,
  holidays: ReadonlySet<PlainDate>,
): Clock {
  if (from === undefined) return { state: 'not-started' }
  const due = addWorkingDays(from, days, holidays)
  if (today <= due) return { state: 'running', due, daysLeft: workingDaysBetween(today, due, holidays) }
  return { state: 'late', due, daysLate: daysLate(due, today, holidays) }
}

/** Nobody reads "sudah lewat 0 hari": on the Saturday after a Friday it is one. */
export const daysLate = (due: PlainDate, today: PlainDate, holidays: ReadonlySet<PlainDate>): number =>
  Math.max(1, workingDaysBetween(due, today, holidays))

/** The last day from which a clock of so many working days has run out today; so has every earlier one. */
export function lastDayRunOut(days: number, today: PlainDate, holidays: ReadonlySet<PlainDate>): PlainDate {
  let day = addDays(today, -1)
  while (addWorkingDays(day, days, holidays) >= today) day = addDays(day, -1)
  return day
}

/** Working days after `from` up to `to`, both included where they are some. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: ReadonlySet<PlainDate>): number {
  const days = Math.max(0, daysBetween(from, to))
  return Array.from({ length: days }, (_, at) => addDays(from, at + 1)).filter(day =>
    isWorkingDay(day, holidays),
  ).length
}
