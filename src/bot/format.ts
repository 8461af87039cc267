/**
 * Rupiah, dates and lists as people here write them; the time zone is always Jakarta's. The formatters are made once.
 */
import { parsePhoneNumber } from 'libphonenumber-js/mobile'
import { parseDate, type PlainDate } from '../program/plain-date.ts'

const zone = 'Asia/Jakarta'
const rupiah = new Intl.NumberFormat('id-ID', {
  style: 'currency',
  currency: 'IDR',
  maximumFractionDigits: 0,
})
const number = new Intl.NumberFormat('id-ID')
const list = new Intl.ListFormat('id-ID')
const day = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: zone,
})
const weekday = new Intl.DateTimeFormat('id-ID', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: zone,
})
const moment = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: zone,
})
const shortDay = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', timeZone: zone })
const hour = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZone: zone })
const month = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: zone })

/** Noon of that day in UTC: the same calendar day in Jakarta. */
const noon = (date: PlainDate) => new Date(`${date}T12:00:00Z`)

/** "Rp42.000.000" */
export const rupiahWords = (amount: number): string => rupiah.format(amount).replace(/\s/, '')
/** "11.023" */
export const numberWords = (value: number): string => number.format(value)
/** "KTP, KK, dan akta" */
export const listWords = (items: readonly string[]): string => list.format(items)
/** "12 Maret 1970" */
export const dateWords = (date: PlainDate | Date): string =>
  day.format(date instanceof Date ? date : noon(date))
/** "Jumat, 27 November 2026" */
export const weekdayWords = (date: PlainDate | Date): string =>
  weekday.format(date instanceof Date ? date : noon(date))
/** "24 Nov, 19.47" */
export const momentWords = (at: Date): string => moment.format(at)
/** "24 Nov" */
export const shortDayWords = (at: Date): string => shortDay.format(at)
/** "19.47" */
export const hourWords = (at: Date): string => hour.format(at)
/** "0812-3456-7890" */
export const phoneWords = (phone: string): string => parsePhoneNumber(phone).formatNational()
/** "Desember 2026" */
export const monthWords = ({ year, month: of }: { year: number; month: number }): string =>
  month.format(new Date(Date.UTC(year, of - 1, 15)))

/** A date that the chat keeps as text, in words; itself when it is none. */
export const dateTextWords = (text: string): string => {
  const date = parseDate(text)
  return date === undefined ? text : dateWords(date)
}
