/**
 * A mobile number as people type it: with spaces, dashes, `08…`, `8…`, `62…`, `+62…`, the letter O for a nought.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'
import type { Read, Reading } from '../form.ts'

/** Reads a mobile number, an Indonesian one unless it says otherwise. @returns E.164: `+6281234567890` */
export function readPhone(text: string, { w }: Pick<Reading, 'w'>): Read<string> {
  const typed = text.replaceAll(/o/gi, '0').replaceAll(/[\s.\-()]/g, '')
  const number = /^\+?\d+$/.test(typed) ? parsePhoneNumberFromString(typed, 'ID') : undefined
  if (!number) return { ok: false, why: w('form:read.phone.unclear') }
  if (number.isValid()) return { ok: true, value: number.number }
  const atHome = number.country === 'ID' && /^[2-79]/.test(number.nationalNumber)
  return { ok: false, why: w(atHome ? 'form:read.phone.landline' : 'form:read.phone.length') }
}
