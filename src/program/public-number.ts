/**
 * The number on a receipt: eight random digits and a check digit (Damm), made to be read out over the phone.
 *
 * Random, so that nobody can guess a neighbour's; the check digit finds every single wrong digit and every swap of two
 * neighbours (H. M. Damm, Total anti-symmetrische Quasigruppen, Marburg 2004).
 */
declare const publicNumber: unique symbol
export type PublicNumber = string & { readonly [publicNumber]: true }
export type PublicNumberProblem = 'length' | 'check'

const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

/** @throws {RangeError} when it is not given exactly eight digits. */
export function makePublicNumber(eightDigits: string): PublicNumber {
  if (!/^\d{8}$/.test(eightDigits)) throw new RangeError('a public number is made of eight digits')
  return `${eightDigits}${remainder(eightDigits)}` as PublicNumber
}

/** Reads a number as it is typed or read out: with spaces, dots or dashes, and "No." or "nomor" before it. */
export function readPublicNumber(
  text: string,
): { ok: true; number: PublicNumber } | { ok: false; problem: PublicNumberProblem } {
  const digits = text.replace(/^\s*(?:nomor|no)/i, '').replace(/[\s.:\-\u2010-\u2015]/g, '')
  if (!/^\d{9}$/.test(digits)) return { ok: false, problem: 'length' }
  if (remainder(digits) !== '0') return { ok: false, problem: 'check' }
  return { ok: true, number: digits as PublicNumber }
}

/** `123-456-789`: three breaths on the phone. */
export function showPublicNumber(number: PublicNumber): string {
  return `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`
}

/** What the digits leave in Damm's table: the check digit of eight, and 0 for nine that are right. */
function remainder(digits: string): string {
  return digits.split('').reduce((row, digit) => DAMM[Number(row)]?.[Number(digit)] ?? row, '0')
}
