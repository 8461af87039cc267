/**
 * When to remind somebody of a form they left open: a day and three days after the last answer, never at night.
 */
import { dayAt, startOfDay } from '../jakarta.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Nobody is reminded before the one or after the other. */
const MORNING_MS = 8 * HOUR_MS
const EVENING_MS = 19 * HOUR_MS

/** After so long without an answer. */
const PAUSES_MS = [DAY_MS, 3 * DAY_MS] as const

/**
 * @param changedAt the last answer.
 * @param sent reminders that went out since then.
 * @returns the next reminder's instant, between 08:00 and 19:00 in Jakarta, or undefined when there is none left.
 */
export function reminderAt(changedAt: Date, sent: number): Date | undefined {
  const pause = PAUSES_MS[sent]
  return pause === undefined ? undefined : daytime(new Date(changedAt.getTime() + pause))
}

/** The same instant by day; the next morning at 08:00 for one in the night. */
export function daytime(at: Date): Date {
  const midnight = startOfDay(dayAt(at)).getTime()
  const time = at.getTime() - midnight
  if (time < MORNING_MS) return new Date(midnight + MORNING_MS)
  if (time >= EVENING_MS) return new Date(midnight + DAY_MS + MORNING_MS)
  return at
}
