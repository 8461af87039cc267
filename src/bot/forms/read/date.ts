/**
 * A birth date as people type it: `12-3-1970`, `12/03/70`, `12031970`, `12 Maret 1970`, `Probolinggo, 12 mar 70`.
 */
import { ageOn, makeDate, type PlainDate } from '../../../program/plain-date.ts'
import type { Read, Reading } from '../form.ts'

/** Beginnings of the months' names, the usual misspellings among them. */
const MONTHS = [
  ['jan'],
  ['feb', 'peb', 'fer', 'per'],
  ['mar', 'mrt'],
  ['apr', 'apil'],
  ['mei', 'mey', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'agt', 'aug', 'agst'],
  ['sep', 'seb', 'spe'],
  ['okt', 'oct', 'ock', 'otk'],
  ['nov', 'nop', 'npv'],
  ['des', 'dec', 'dse', 'dsm'],
]
const OLDEST = 116
/** "58", "umur 58", "58 tahun": an age, where the day is needed. */
const AGE = /^\D{0,20}\d{2}\s*(?:th|thn|tahun|taun)?\W*$/i

/** Reads a birth date. Two digits of a year are taken for the century that makes a grown-up of the person. */
export function readDate(text: string, { w, today }: Reading): Read<PlainDate> {
  const parts = partsOf(text)
  if (!parts) return { ok: false, why: w(AGE.test(text) ? 'form:read.date.age' : 'form:read.date.unclear') }
  const { year, month, day } = parts
  const dates = yearsMeant(year).flatMap(whole => makeDate(whole, month, day) ?? [])
  if (dates.length === 0) return { ok: false, why: w('form:read.date.impossible') }
  const [likeliest] = dates
    .filter(date => ageOn(date, today) >= 0 && ageOn(date, today) <= OLDEST)
    .toSorted((a, b) => Number(isGrownUp(b, today)) - Number(isGrownUp(a, today)) || (a < b ? 1 : -1))
  return likeliest === undefined
    ? { ok: false, why: w('form:read.date.year') }
    : { ok: true, value: likeliest }
}

/** Reads a day of our time, past or to come: two digits of a year are of this century. */
export function readDay(text: string, { w }: Pick<Reading, 'w'>): Read<PlainDate> {
  const parts = partsOf(text)
  if (!parts) return { ok: false, why: w('form:read.date.unclear') }
  const year = parts.year.length === 4 ? Number(parts.year) : 2000 + Number(parts.year)
  const date = makeDate(year, parts.month, parts.day)
  return date ? { ok: true, value: date } : { ok: false, why: w('form:read.date.impossible') }
}

/** Year (two or four digits), month and day; undefined when the text is no date at all. */
function partsOf(text: string): { year: string; month: number; day: number } | undefined {
  const written = text.toLowerCase().replace(/^\D+/, '')
  const found =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(written) ??
    /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/.exec(written) ??
    /^(?<day>\d{1,2})[\W_]*(?<month>[a-z]{3,})[\W_]*(?<year>\d{4}|\d{2})\W*$/.exec(written) ??
    /^(?<day>\d{1,2})[\W_]+(?<month>\d{1,2})[\W_]+(?<year>\d{4}|\d{2})\W*$/.exec(written)
  const { year, month, day } = found?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  const number = /\d/.test(month) ? Number(month) : monthCalled(month)
  return number === undefined ? undefined : { year, month: number, day: Number(day) }
}

/** The month that a name begins like: 1 to 12. */
export function monthCalled(name: string): number | undefined {
  const index = MONTHS.findIndex(beginnings => beginnings.some(beginning => name.startsWith(beginning)))
  return index < 0 ? undefined : index + 1
}

const yearsMeant = (year: string): number[] =>
  year.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)]

const isGrownUp = (birth: PlainDate, today: PlainDate): boolean => {
  const age = ageOn(birth, today)
  return age >= 17 && age <= 100
}
