/** The calendar of the office: days in Asia/Jakarta, which has no summer time. */
import { dateOf, partsOf, type PlainDate } from '../program/plain-date.ts'

const AHEAD_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The day in Jakarta at this instant. */
export function dayAt(at: Date): PlainDate {
  return dateOf(new Date(at.getTime() + AHEAD_MS).toISOString().slice(0, 10))
}

/** The year in Jakarta. */
export function yearAt(at: Date): number {
  return partsOf(dayAt(at)).year
}

/** Its first instant. */
export function startOfDay(date: PlainDate): Date {
  return new Date(Date.parse(date) - AHEAD_MS)
}

/** The last millisecond of that day. */
export function endOfDay(date: PlainDate): Date {
  return new Date(Date.parse(date) + DAY_MS - AHEAD_MS - 1)
}

/** The first millisecond of the year. */
export function startOfYear(year: number): Date {
  return startOfDay(dateOf(`${year}-01-01`))
}
