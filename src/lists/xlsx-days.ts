/** The days of a spreadsheet, which it keeps as numbers. */
import { makeDate, type PlainDate } from '../program/plain-date.ts'

const DAY = 86_400_000
/** The day after 28 February 1900; Excel believes in a 29th of that year, so before it days are one off. */
const AFTER_THE_GHOST = 61

/**
 * The day that a serial number stands for, the hour left out; undefined below 1 and beyond the year 9999.
 * Counted from 31 December 1899, or from 1 January 1904.
 */
export function dayOfSerial(serial: number, is1904 = false): PlainDate | undefined {
  const days = Math.floor(serial)
  if (is1904 ? days < 0 : days < 1) return undefined
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days >= AFTER_THE_GHOST ? 30 : 31)
  const day = new Date(start + days * DAY)
  return Number.isNaN(day.getTime())
    ? undefined
    : makeDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}
