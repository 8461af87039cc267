/** The calendar of the office: days in Asia/Jakarta, which has no summer time. */
import { dateOf, partsOf, type PlainDate } from '../program/plain-date.ts'

const ahead = 7 * 3_600_000
const day = 86_400_000

/** The day in Jakarta at this instant. */
export function dayAt(at: Date): PlainDate {
  return dateOf(new Date(at.getTime() + ahead).toISOString().slice(0, 10))
}

export function yearAt(at: Date): number {
  return partsOf(dayAt(at)).year
}

export function startOfDay(date: PlainDate): Date {
  return new Date(Date.parse(date) - ahead)
}

/** The last millisecond of that day. */
export function endOfDay(date: PlainDate): Date {
  return new Date(Date.parse(date) + day - ahead - 1)
}

/** The first millisecond of the year. */
export function startOfYear(year: number): Date {
  return startOfDay(dateOf(`${year}-01-01`))
}
