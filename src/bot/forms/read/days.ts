/**
 * One or more days near today, as people copy them from a decree: `19 Maret 2026`, `Kamis, 19 Maret`, `19-3-2026`,
 * `20, 23 dan 24 Maret 2026`, `20-24 Maret`.
 */
import { addDays, makeDate, partsOf, type PlainDate } from '../../../program/plain-date.ts'
import { escapeHtml } from '../../html.ts'
import { brief } from '../answer.ts'
import type { Read, Reading } from '../form.ts'
import { monthCalled } from './date.ts'

const WEEKDAYS = /\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|ming+u|ahad)\b/g
const TO = String.raw`\s*(?:-|–|s\.?\s?[/.]?\s?d\.?|sampai|hingga)\s*`
const SEPARATORS = /[,;&\n]|\bdan\b/
/** Letters of what could not be read. */
const PART_AT_MOST = 60
const DAYS = String.raw`(?<first>\d{1,2})(?:${TO}(?<last>\d{1,2}))?`

const written = {
  iso: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<first>\d{1,2})$/,
  numbers: /^(?<first>\d{1,2})[-/. ](?<month>\d{1,2})(?:[-/. ](?<year>\d{4}|\d{2}))?$/,
  words: new RegExp(String.raw`^${DAYS}[\s-]*(?<month>[a-z]{3,})[\s-]*(?<year>\d{4}|\d{2})?$`),
  daysOnly: new RegExp(`^${DAYS}$`),
}

/** From one day of a month to another; the year is missing where nobody wrote it. */
interface Span {
  readonly first: number
  readonly last: number
  readonly month: number
  readonly year: number | undefined
}

const said = (part: string): string => escapeHtml(brief(part, PART_AT_MOST))

/** Reads days of this year and the next, in the order of the calendar. Without a year the next such day is meant. */
export function readDays(text: string, { w, today }: Pick<Reading, 'w' | 'today'>): Read<PlainDate[]> {
  const parts = text
    .toLowerCase()
    .replaceAll(WEEKDAYS, ' ')
    .split(SEPARATORS)
    .map(part => part.trim())
    .filter(part => part !== '')
  const { year } = partsOf(today)
  const unclear = (part: string) => w('form:read.days.unclear', { part: said(part), year: year + 1 })
  if (parts.length === 0) return { ok: false, why: unclear(text) }
  const days = new Set<PlainDate>()
  let after: Span | undefined
  for (const part of parts.toReversed()) {
    const span = spanIn(part, after)
    if (!span) return { ok: false, why: unclear(part) }
    const dates = datesOf(span, today)
    if (!dates) return { ok: false, why: w('form:read.days.impossible', { part: said(part) }) }
    if (dates.some(date => ![year, year + 1].includes(partsOf(date).year)))
      return { ok: false, why: w('form:read.days.year', { year, next: year + 1 }) }
    for (const date of dates) days.add(date)
    after = span
  }
  return { ok: true, value: [...days].toSorted() }
}

/** @param after what stands behind it, whose month it shares when it is nothing but days. */
function spanIn(part: string, after: Span | undefined): Span | undefined {
  const bare = written.daysOnly.exec(part)?.groups
  if (bare && after) return { ...daysIn(bare), month: after.month, year: after.year }
  const groups = (written.iso.exec(part) ?? written.words.exec(part) ?? written.numbers.exec(part))?.groups
  if (!groups) return undefined
  const { month = '', year } = groups
  const known = /\d/.test(month) ? Number(month) : monthCalled(month)
  const whole = year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0)
  return known === undefined ? undefined : { ...daysIn(groups), month: known, year: whole }
}

function daysIn({ first, last = first }: Record<string, string | undefined>) {
  return { first: Number(first), last: Number(last) }
}

/** Undefined when the calendar has no such days. */
function datesOf({ first, last, month, year }: Span, today: PlainDate): PlainDate[] | undefined {
  const thisYear = partsOf(today).year
  const inThisYear = makeDate(year ?? thisYear, month, last)
  const isPast = year === undefined && inThisYear !== undefined && inThisYear < today
  const from = makeDate(isPast ? thisYear + 1 : (year ?? thisYear), month, first)
  if (!from || !inThisYear || last < first) return undefined
  return Array.from({ length: last - first + 1 }, (_, n) => addDays(from, n))
}
