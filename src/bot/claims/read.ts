/**
 * How a report is heard: whom it is about, and when it was, as a family says it.
 */
import { maskNik, type Nik } from '../../program/nik.ts'
import { addDays, makeDate, parseDate, partsOf, type PlainDate } from '../../program/plain-date.ts'
import { readPublicNumber, showPublicNumber } from '../../program/public-number.ts'
import { dateTextWords, dateWords } from '../format.ts'
import type { Option, Read, Reading } from '../forms/form.ts'
import { readDate, readDay } from '../forms/read/date.ts'
import { readName } from '../forms/read/name.ts'
import { readNikNumber } from '../forms/read/nik.ts'
import { words as w } from '../words.ts'

/** Whom it is about: one of these, or nothing where nobody knows. */
export type Whose = {
  nik?: string
  /** Of a registration: nine digits. */
  number?: string
  name?: string
  birthDate?: string
}

/** A name of 80 letters with a birth date; what is much longer would keep the patterns below busy for half a minute. */
const LONGEST = 200

/** A NIK, the number of a registration, or a name, with the birth date in the same breath if it is known. */
export function readWhose(text: string, reading: Reading): Read<Whose> {
  if (text.length > LONGEST) return { ok: false, why: w('form:read.line.long', { most: LONGEST }) }
  const digits = text.replaceAll(/\D/g, '')
  const withoutWords = text.replace(/^\s*(?:(?:nik|nomor|no|ktp|pendaftaran)\b[\s.:]*)+/i, '')
  if (!/[a-z]/i.test(withoutWords)) return readNumber(withoutWords, digits, reading)
  const [, called = '', born = ''] =
    /^(\D*?)[\s,;(]*(?:lahir|tgl|tanggal)*[\s.:,]*(\d.*)?$/is.exec(text) ?? []
  const name = readName(called.replace(/[\s,;]+(?:tgl|tanggal|lahir|tgl lahir|tanggal lahir)$/i, ''), reading)
  if (!name.ok) return name
  if (born === '') return { ok: true, value: { name: name.value } }
  const date = readDate(born.replace(/[)\s]+$/, ''), reading)
  return date.ok
    ? { ok: true, value: { name: name.value, birthDate: date.value } }
    : { ok: false, why: w('claims:who.date') }
}

function readNumber(text: string, digits: string, reading: Reading): Read<Whose> {
  if (digits.length === 9) {
    const read = readPublicNumber(digits)
    return read.ok ? { ok: true, value: { number: read.number } } : { ok: false, why: w('claims:who.number') }
  }
  if (digits.length !== 16) return { ok: false, why: w('claims:who.digits', { n: digits.length }) }
  const nik = readNikNumber(text, reading)
  return nik.ok ? { ok: true, value: { nik: nik.value } } : nik
}

/** As it is shown back: a NIK masked. */
export function whoseWords({ nik, number, name, birthDate }: Whose): string {
  if (nik !== undefined) return maskNik(nik as Nik)
  if (number !== undefined) return w('claims:who.withNumber', { number: shownNumber(number) })
  if (name === undefined) return w('claims:who.unknown')
  return birthDate === undefined ? name : w('claims:who.withBirth', { name, date: dateTextWords(birthDate) })
}

function shownNumber(text: string): string {
  const read = readPublicNumber(text)
  return read.ok ? showPublicNumber(read.number) : text
}

/** What nobody knows is an answer too. */
export const UNKNOWN = 'unknown'

/** Today, yesterday, or nobody knows: the days that are tapped. */
export const dayOptions = (today: PlainDate): Option<string>[] => [
  { value: today, label: w('claims:day.today', { date: dateWords(today) }), also: w('claims:day.todayAlso') },
  {
    value: addDays(today, -1),
    label: w('claims:day.yesterday', { date: dateWords(addDays(today, -1)) }),
    also: w('claims:day.yesterdayAlso'),
  },
  { value: UNKNOWN, label: w('claims:day.unknown'), also: w('claims:day.unknownAlso') },
]

/** A day that has been: `19-11-2026`, `19 November`, `3 hari lalu`, `seminggu lalu`, `tgl 18`. */
export function readPastDay(text: string, { today }: Pick<Reading, 'today'>): Read<PlainDate> {
  const [, ago] = /^\s*(\d{1,3})\s*hari\s*(?:yang\s*)?(?:lalu|kemarin)\s*$/i.exec(text) ?? []
  if (ago !== undefined) return { ok: true, value: addDays(today, -Number(ago)) }
  const week = /^\s*(se)?minggu\s*(?:yang\s*)?(?:lalu|kemarin)\s*$/i.exec(text)
  // "Seminggu" is seven days; "minggu lalu" is last week or last Sunday, and benefits may hang on the day.
  if (week?.[1] !== undefined) return { ok: true, value: addDays(today, -7) }
  if (week) return { ok: false, why: w('claims:day.whichOfWeek', { example: exampleOf(today) }) }
  const [, dayOnly] =
    /^\s*(?:tgl|tanggal)\.?\s*(\d{1,2})(?:\s*(?:kemarin|kmrn|lalu|bulan ini))?\s*$/i.exec(text) ?? []
  const last = dayOnly === undefined ? undefined : lastSuchDay(Number(dayOnly), today)
  if (last !== undefined) return { ok: true, value: last }
  const { year } = partsOf(today)
  const isWithoutYear = /^\D*\d{1,2}[\s\-/.]+(?:\d{1,2}|[a-z]{3,})\s*$/i.test(text)
  const day = readDay(isWithoutYear ? `${text.trim()} ${year}` : text, { w })
  if (!day.ok) return { ok: false, why: w('claims:day.unclear', { example: exampleOf(today) }) }
  const value = isWithoutYear && day.value > today ? sameDayOf(day.value, year - 1) : day.value
  if (value === undefined || value > today) return { ok: false, why: w('claims:day.future') }
  // Whoever died before there was such a programme (PP 44/2015) is a slip of the finger.
  return partsOf(value).year < 2015
    ? { ok: false, why: w('claims:day.old', { example: exampleOf(today) }) }
    : { ok: true, value }
}

/** "tgl 18": the last day of that number, within a month and a little. */
function lastSuchDay(number: number, today: PlainDate): PlainDate | undefined {
  return Array.from({ length: 32 }, (_, ago) => addDays(today, -ago)).find(
    date => partsOf(date).day === number,
  )
}

function sameDayOf(date: PlainDate, year: number): PlainDate | undefined {
  const { month, day } = partsOf(date)
  return makeDate(year, month, day)
}

/** "20-11-2026" */
export function exampleOf(today: PlainDate): string {
  const { year, month, day } = partsOf(addDays(today, -3))
  return `${day}-${month}-${year}`
}

/** When an accident was: its day, and the hour if it is known; `now`: a moment ago. */
export type When = { now: true } | { on: string; time?: string } | { unknown: true }

/** `kemarin jam 14.30`, `jam 9`, `19-11-2026 pukul 08.00`, a day alone. */
export function readWhen(text: string, { today }: Pick<Reading, 'today'>): Read<When> {
  const clock =
    /(?:\b(?:jam|pukul|pkl|jm)\.?\s*(\d{1,2})(?:[.:](\d{2}))?)|\b(\d{1,2})[.:](\d{2})\s*(?:wib)?\s*$/i
  const found = clock.exec(text)
  const day = (found ? text.replace(found[0], ' ') : text)
    .replaceAll(/\b(?:tadi|sekitar|kira-kira|wib|tgl|tanggal|pagi|siang|sore|malam)\b/gi, ' ')
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
  const time = found ? timeOf(found, text) : undefined
  if (found && time === undefined) return { ok: false, why: w('claims:accident.when.unclear') }
  const on = dayCalled(day, today)
  if (on === undefined) return { ok: false, why: w('claims:accident.when.unclear') }
  if (parseDate(on) === undefined) return { ok: false, why: on }
  return { ok: true, value: time === undefined ? { on } : { on, time } }
}

/** The day, or in words why it cannot be; undefined where there is none in it. */
function dayCalled(day: string, today: PlainDate): string | undefined {
  if (day === '' || /^hari ini$/i.test(day)) return today
  if (/^(?:kemarin|kmrn)$/i.test(day)) return addDays(today, -1)
  const read = readPastDay(day, { today })
  return read.ok ? read.value : read.why
}

/** "14:30". "Jam 2 siang" is 14. */
function timeOf([, hour, minute, alone, aloneMinute]: RegExpExecArray, text: string): string | undefined {
  const said = Number(hour ?? alone)
  const isLater = /\b(?:siang|sore|malam)\b/i.test(text) && said < 12 && !(said >= 10 && /siang/i.test(text))
  const hours = isLater ? said + 12 : said
  const minutes = Number(minute ?? aloneMinute ?? 0)
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
