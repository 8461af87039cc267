/** How an admin types the values of a year: money, people, ages, hectares, months, an office's telephone. */
import { keyOf, monthOfKey } from '../../../program/ledger.ts'
import { compareMonths, partsOf, type YearMonth } from '../../../program/plain-date.ts'
import type { Read, Reading } from '../../forms/form.ts'
import { readDay } from '../../forms/read/date.ts'
import { readPhone } from '../../forms/read/phone.ts'
import { monthWords, phoneWords } from '../../format.ts'
import { words as w } from '../../words.ts'

/** Digits, with a dot or a space between thousands or not: 1.500.000 but never 1.5, which may be a fraction. */
export function whole(text: string): number | undefined {
  const digits = text.trim().replaceAll(/\s/g, '.')
  return /^(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,4})$/.test(digits)
    ? Number(digits.replaceAll('.', ''))
    : undefined
}

const refused = (why: string): Read<never> => ({ ok: false, why })

/** "Rp1.500.000.000", "1500000000,00". @returns whole rupiah */
export function readRupiah(text: string): Read<number> {
  const bare = text.replace(/^\s*rp\.?\s*/i, '').replace(/,(?:-|0{1,2})\s*$/, '')
  const value = whole(bare)
  return value === undefined || value === 0 ? refused(w('year:form.ceiling.wrong')) : { ok: true, value }
}

/** "4.000 orang" */
export function readPeople(text: string): Read<number> {
  const value = whole(text.replace(/\s*orang\s*$/i, ''))
  return value === undefined || value > 9_999_999 ? refused(w('year:form.count.wrong')) : { ok: true, value }
}

/** "60", "60 tahun". */
export function readAge(text: string, { from, to }: { from: number; to: number }): Read<number> {
  const value = whole(text.replace(/\s*(?:tahun|th|thn)\.?\s*$/i, ''))
  return value === undefined || value < from || value > to
    ? refused(w('year:form.age.wrong', { from, to }))
    : { ok: true, value }
}

/** "2", "0,5 ha". */
export function readHectares(text: string): Read<number> {
  const bare = text
    .replace(/\s*(?:ha|hektare?)\.?\s*$/i, '')
    .trim()
    .replace(',', '.')
  const value = Number(bare)
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(bare) && value > 0
    ? { ok: true, value }
    : refused(w('year:form.land.wrong'))
}

/** "Mei 2026", "5-2026". @returns `2026-05` */
export function readMonth(text: string, reading: Pick<Reading, 'w'>): Read<string> {
  const numbers = /^\s*(\d{1,2})\s*[-/. ]\s*(\d{4})\s*$/.exec(text)
  const read = readDay(numbers ? `1-${numbers[1]}-${numbers[2]}` : `1 ${text.trim()}`, reading)
  return read.ok ? { ok: true, value: keyOf(partsOf(read.value)) } : refused(w('year:form.months.wrong'))
}

/** The same, not before another month. */
export function readMonthAfter(text: string, reading: Pick<Reading, 'w'>, from: YearMonth): Read<string> {
  const read = readMonth(text, reading)
  if (!read.ok || compareMonths(monthOfKey(read.value), from) >= 0) return read
  return refused(w('year:form.months.order', { from: monthWords(from) }))
}

/** A mobile number, or an office's own, which no rule of mobile numbers fits: `0335 421234`, `175`. */
export function readOfficePhone(text: string, reading: Pick<Reading, 'w' | 'today'>): Read<string> {
  const mobile = readPhone(text, reading)
  if (mobile.ok) return { ok: true, value: phoneWords(mobile.value) }
  const typed = text.replaceAll(/\s+/g, ' ').trim()
  const digits = typed.replaceAll(/\D/g, '').length
  return /^\+?[\d\s().-]+$/.test(typed) && digits >= 3 && digits <= 13
    ? { ok: true, value: typed }
    : refused(w('year:form.contact.phoneWrong'))
}
