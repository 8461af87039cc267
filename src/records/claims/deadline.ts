/** Until when a work accident is to be reported to BPJS Ketenagakerjaan: within 2 × 24 hours of it. */
import { ACCIDENT_REPORT_HOURS } from '../../program/claims/clocks.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import { startOfDay } from '../jakarta.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** The instant of an event in Jakarta. Where only its day is known it is taken for the beginning of that day. */
export function instantOf(on: PlainDate, time?: string): Date {
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number)
  return new Date(startOfDay(on).getTime() + hours * HOUR_MS + minutes * MINUTE_MS)
}

/**
 * The last moment, never later than it truly is.
 * @param time `HH:MM`
 */
export const reportDeadline = (on: PlainDate, time?: string): Date =>
  new Date(instantOf(on, time).getTime() + ACCIDENT_REPORT_HOURS.value * HOUR_MS)

/** Full hours from now until then; negative once it is over. */
export const hoursUntil = (until: Date, now: Date): number =>
  Math.trunc((until.getTime() - now.getTime()) / HOUR_MS)
