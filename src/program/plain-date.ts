/**
 * A day of the calendar, without hours, clock or time zone, so that no server can move a birthday.
 *
 * Written as `YYYY-MM-DD`; two of them compare as strings do (`a < b` is "earlier").
 */
declare const plainDate: unique symbol
export type PlainDate = string & { readonly [plainDate]: true }

/** A month of the calendar; `month` counts from 1. */
export interface YearMonth {
  readonly year: number
  readonly month: number
}

const DAY = 86_400_000

/** @returns the day, or undefined when the calendar has none such (30 February, a year that is not of four digits). */
export function makeDate(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return written(year, month, day)
}

/** Reads `YYYY-MM-DD` and nothing else; undefined when it is not a real day. */
export function parseDate(text: string): PlainDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return day === undefined ? undefined : makeDate(Number(year), Number(month), Number(day))
}

/**
 * A day that is known to be one: written in code, or kept in a column.
 * @throws {RangeError} when it is not.
 */
export function dateOf(text: string): PlainDate {
  const date = parseDate(text)
  if (date === undefined) throw new RangeError(`not a day of the calendar: ${text}`)
  return date
}

export function partsOf(date: PlainDate): YearMonth & { readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

export function monthOf(date: PlainDate): YearMonth {
  const { year, month } = partsOf(date)
  return { year, month }
}

/** For sorting: negative when `a` is earlier, 0 when they are the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** For sorting: negative when `a` is earlier, 0 when they are the same month. */
export function compareMonths(a: YearMonth, b: YearMonth): number {
  return a.year * 12 + a.month - (b.year * 12 + b.month)
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return ofDayNumber(dayNumber(date) + days)
}

/** A day that the target month lacks becomes its last one: 31 January and one month is 28 or 29 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date)
  const months0 = year * 12 + (month - 1) + months
  const toYear = Math.floor(months0 / 12)
  const toMonth = months0 - toYear * 12 + 1
  return inRange(makeDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))))
}

/** 29 February becomes the 28th in a year without it. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12)
}

/** Days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day on which a person born on `birth` becomes `age`; born on 29 February, on the 28th where there is no 29th. */
export function birthdayOf(birth: PlainDate, age: number): PlainDate {
  return addYears(birth, age)
}

/** Whole years of age; the birthday itself counts. Negative before birth. */
export function ageOn(birth: PlainDate, date: PlainDate): number {
  const years = partsOf(date).year - partsOf(birth).year
  return birthdayOf(birth, years) <= date ? years : years - 1
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(dayNumber(date) * DAY).getUTCDay()
}

function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date)
  return Date.UTC(year, month - 1, day) / DAY
}

function ofDayNumber(days: number): PlainDate {
  const date = new Date(days * DAY)
  return inRange(makeDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()))
}

function inRange(date: PlainDate | undefined): PlainDate {
  if (date === undefined) throw new RangeError('a day outside the years 1000 to 9999')
  return date
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function written(year: number, month: number, day: number): PlainDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate
}
