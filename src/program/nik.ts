/**
 * NIK, the sixteen digits of a person, and KK, the sixteen digits of a family card (kartu keluarga).
 *
 * A NIK is 6 digits of the place of *first* registration, the birth date as DDMMYY (a woman's day is raised by 40) and
 * a serial from 0001 (PP 37/2007 Pasal 37, PP 40/2019 Pasal 30 ayat (2)). It stays for life: it follows no move and no
 * later correction of the birth date. So the place proves no address, and a date that differs from the KTP is a
 * warning, never a refusal. The digits of the kecamatan say nothing either: Perda 20/2006 made five of the old three.
 */
import { ageOn, makeDate, type PlainDate } from './plain-date.ts'

declare const nikBrand: unique symbol
declare const kkBrand: unique symbol
export type Nik = string & { readonly [nikBrand]: true }
export type Kk = string & { readonly [kkBrand]: true }

export type NikProblem =
  'letters' | 'not-16-digits' | 'impossible-province' | 'impossible-date' | 'serial-zero'
export type KkProblem = 'letters' | 'not-16-digits' | 'impossible-province'
export type Sex = 'male' | 'female'
/** Where a NIK was first given out, as far as it matters here: the Kota and its Kabupaten are the commonest mix-up. */
export type NikRegion = 'kota-probolinggo' | 'kabupaten-probolinggo' | 'elsewhere'

/** First four digits of a NIK first registered in Kota Probolinggo and in Kabupaten Probolinggo. */
const KOTA_PREFIX = '3574'
const KABUPATEN_PREFIX = '3513'

/** The 38 provinces by their code of the Ministry of Home Affairs (Kepmendagri 300.2.2-2430/2025). */
const PROVINCES: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 ' +
    '71 72 73 74 75 76 81 82 91 92 93 94 95 96'
  ).split(' '),
)
const CENTURIES = [1900, 2000]

/** Reads a NIK as people type it, with dots, spaces or dashes. */
export function readNik(text: string): { ok: true; nik: Nik } | { ok: false; problem: NikProblem } {
  const read = readSixteen(text)
  if (!read.ok) return read
  const nik = read.digits as Nik
  if (birthDatesOf(nik).length === 0) return { ok: false, problem: 'impossible-date' }
  if (nik.endsWith('0000')) return { ok: false, problem: 'serial-zero' }
  return { ok: true, nik }
}

/**
 * Reads the number of a family card. Only its length and province are checked: the meaning of its other digits is
 * known from a single page, too little to refuse a family for.
 */
export function readKk(text: string): { ok: true; kk: Kk } | { ok: false; problem: KkProblem } {
  const read = readSixteen(text)
  return read.ok ? { ok: true, kk: read.digits as Kk } : read
}

/**
 * Birth date and sex as the NIK tells them. It has two digits of the year: of the two centuries the one that makes an
 * age of 17 to 100 is taken, else 0 to 116, and of two equals the younger.
 */
export function birthFromNik(nik: Nik, today: PlainDate): { birthDate: PlainDate; sex: Sex } {
  const [birthDate] = birthDatesOf(nik).toSorted(
    (a, b) => likelihood(b, today) - likelihood(a, today) || ageOn(a, today) - ageOn(b, today),
  )
  if (birthDate === undefined) throw new RangeError('a NIK without a birth date did not come from readNik')
  return { birthDate, sex: Number(nik.slice(6, 8)) > 40 ? 'female' : 'male' }
}

export function regionOf(nik: Nik): NikRegion {
  if (nik.startsWith(KOTA_PREFIX)) return 'kota-probolinggo'
  return nik.startsWith(KABUPATEN_PREFIX) ? 'kabupaten-probolinggo' : 'elsewhere'
}

/** `3574********0001`: enough to recognise one's own, too little to use somebody else's. */
export function maskNik(number: Nik | Kk): string {
  return `${number.slice(0, 4)}********${number.slice(12)}`
}

function readSixteen(text: string): { ok: true; digits: string } | { ok: false; problem: KkProblem } {
  const digits = text.replace(/[\s.\-\u2010-\u2015\u200b-\u200f]/g, '')
  if (/\D/.test(digits)) return { ok: false, problem: 'letters' }
  if (digits.length !== 16) return { ok: false, problem: 'not-16-digits' }
  if (!PROVINCES.has(digits.slice(0, 2))) return { ok: false, problem: 'impossible-province' }
  return { ok: true, digits }
}

/** The real days that the six digits of the date can mean: one for each century that has that day. */
function birthDatesOf(nik: Nik): PlainDate[] {
  const day = Number(nik.slice(6, 8))
  return CENTURIES.flatMap(
    century =>
      makeDate(century + Number(nik.slice(10, 12)), Number(nik.slice(8, 10)), day > 40 ? day - 40 : day) ??
      [],
  )
}

function likelihood(birth: PlainDate, today: PlainDate): number {
  const age = ageOn(birth, today)
  if (age >= 17 && age <= 100) return 2
  return age >= 0 && age <= 116 ? 1 : 0
}
