/** Single values as offices write them: days, months, amounts, phone numbers, sexes. Each is read or named as a problem. */
import { makeDate, parseDate, type PlainDate, type YearMonth } from '../program/plain-date.ts'
import type { Sex } from '../program/nik.ts'
import { rupiah, type Rupiah } from '../program/rupiah.ts'
import { visible } from '../program/visible.ts'
import { dayOfSerial } from './xlsx-days.ts'

export type Value<T, Problem extends string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Problem }

const found = <T>(value: T) => ({ ok: true, value }) as const
const not = <Problem extends string>(why: Problem) => ({ ok: false, why }) as const

/** What people write into a cell that they have nothing for. */
const NOTHING = /^(?:-+|\.+|0+|n\/?a|nihil|kosong|tidak ada|tdk ada|belum ada|null)$/i

/** The text of a cell without the space about it; `''` for what means nothing, such as `-` or "tidak ada". */
export function plainText(cell: string | undefined): string {
  const text = visible((cell ?? '').replaceAll(/[\s\u00a0\u200b-\u200f\ufeff]+/g, ' ')).trim()
  return NOTHING.test(text) ? '' : text
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januari jan january',
    'februari feb february pebruari peb',
    'maret mar march mrt',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'agustus agu ags agt aug august agust',
    'september sep sept',
    'oktober okt oct october',
    'november nov nop nopember',
    'desember des dec december',
  ].flatMap((names, at) => names.split(' ').map(name => [name, at + 1] as const)),
)

const monthNumber = (text: string): number | undefined =>
  /^\d{1,2}$/.test(text) ? Number(text) : MONTHS[text.toLowerCase()]

export type DateProblem = 'not-a-date' | 'two-digit-year'

/**
 * A day: `17-08-1990`, `17/8/1990`, `17 Agustus 1990`, `1990-08-17`, with a place before it ("Probolinggo, 17-08-1990") or
 * the hour behind it, or as the number of five digits that a spreadsheet keeps for it (1927 and later). The day comes before the month, as everywhere here.
 *
 * @param options.hint a day that has the right century, when the year is of two digits: that of the NIK for a birth date
 */
export function readDate(
  text: string,
  { hint, century }: { readonly hint?: PlainDate | undefined; readonly century?: 2000 } = {},
): Value<PlainDate, DateProblem> {
  const bare = text.trim().replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?Z?$/, '')
  if (/^\d{5}(\.\d+)?$/.test(bare)) return dayIn(parseDate(dayOfSerial(Number(bare)) ?? ''))
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare) ?? []
  if (year !== undefined) return dayIn(makeDate(Number(year), Number(month), Number(day)))
  const written = /(?:^|[^\d])(\d{1,2})[\s\-/.]+(\d{1,2}|[a-z]{3,10})[\s\-/.,]+(\d{4}|\d{2})$/i.exec(bare)
  if (written === null) return not('not-a-date')
  const [ofMonth, inMonth, inYear] = [Number(written[1]), monthNumber(written[2]!), written[3]!]
  if (inMonth === undefined) return not('not-a-date')
  if (inYear.length === 4) return dayIn(makeDate(Number(inYear), inMonth, ofMonth))
  if (century !== undefined) return dayIn(makeDate(century + Number(inYear), inMonth, ofMonth))
  const candidates = [1900, 2000].map(start => makeDate(start + Number(inYear), inMonth, ofMonth))
  if (candidates.every(date => date === undefined)) return not('not-a-date')
  return hint !== undefined && candidates.includes(hint) ? found(hint) : not('two-digit-year')
}

const dayIn = (date: PlainDate | undefined): Value<PlainDate, DateProblem> =>
  date === undefined ? not('not-a-date') : found(date)

/** A month: `Januari 2026`, `Jan-26`, `01/2026`, `2026-01`, `202601`, or any day in it. */
export function readMonth(text: string): Value<YearMonth, 'not-a-month'> {
  const bare = text.trim()
  const [, year, ofYear] = /^(20\d{2})[\s\-/.]?(\d{1,2})$/.exec(bare) ?? []
  const [, first, second] = /^(\d{1,2}|[a-z]{3,10})[\s\-/.,']+((?:20)?\d{2})$/i.exec(bare) ?? []
  const month = monthNumber(ofYear ?? first ?? '')
  if (month !== undefined && month >= 1 && month <= 12)
    return found({ year: Number((year ?? second!).padStart(4, '20')), month })
  const day = readDate(bare, { century: 2000 })
  if (!day.ok) return not('not-a-month')
  return found({ year: Number(day.value.slice(0, 4)), month: Number(day.value.slice(5, 7)) })
}

/** Whole rupiah: `16.800`, `Rp16.800,00`, `Rp 16.800,-`, `16,800.00`, `16800`. Sen that are not nought are a problem. */
export function readAmount(text: string): Value<Rupiah, 'not-an-amount'> {
  const bare = text
    .replace(/^\s*(?:rp|idr)\.?/i, '')
    .replaceAll(/\s/g, '')
    .replace(/,-+$/, '')
  const isWhole =
    /^\d{1,15}([.,]0{1,2})?$/.test(bare) ||
    /^\d{1,3}(\.\d{3})+(,0{1,2})?$/.test(bare) ||
    /^\d{1,3}(,\d{3})+(\.0{1,2})?$/.test(bare)
  if (!isWhole) return not('not-an-amount')
  return found(rupiah(Number(bare.replace(/[.,]0{1,2}$/, '').replaceAll(/[.,]/g, ''))))
}

/**
 * A mobile number as `+62…`: `0812…`, `62812…`, `812…` (a spreadsheet has eaten the nought), with dots, dashes and
 * brackets; of several in one cell the first. The bot's own form reads phones more closely; this is enough for a list.
 */
export function readPhone(text: string): Value<string, 'not-a-mobile-number'> {
  const [first = ''] = text.split(/[/,;]|\bdan\b|\batau\b/i)
  const digits = first.replaceAll(/[\s().\-\u2010-\u2015]/g, '').replace(/^\+/, '')
  const national = /^(?:620?|0)?(8\d{8,11})$/.exec(digits)?.[1]
  return national === undefined ? not('not-a-mobile-number') : found(`+62${national}`)
}

const SEXES: Readonly<Record<string, Sex>> = {
  ...spelled('male', 'l lk laki lakilaki pria m male'),
  ...spelled('female', 'p pr perempuan wanita w f female'),
}

function spelled(sex: Sex, words: string): Record<string, Sex> {
  return Object.fromEntries(words.split(' ').map(word => [word, sex]))
}

export function readSex(text: string): Value<Sex, 'not-a-sex'> {
  const sex = SEXES[text.toLowerCase().replaceAll(/[^a-z]/g, '')]
  return sex === undefined ? not('not-a-sex') : found(sex)
}

/** The eleven digits of a membership of BPJS Ketenagakerjaan. */
export function readKpj(text: string): Value<string, 'not-11-digits'> {
  const digits = text.replaceAll(/[\s.-]/g, '')
  return /^\d{11}$/.test(digits) ? found(digits) : not('not-11-digits')
}
