/**
 * When to remind somebody of a form they left open: a day and three days after the last answer, never at night.
 */
import { dayAt, startOfDay } from '../jakarta.ts'

const hour = 3_600_000
const day = 24 * hour
const opens = 8 * hour
const closes = 19 * hour

/** After so long without an answer, in milliseconds. */
const pauses = [day, 3 * day] as const

/**
 * @param changedAt the last answer.
 * @param sent reminders that went out since then.
 * @returns the next reminder's instant, between 08:00 and 19:00 in Jakarta, or undefined when there is none left.
 */
export function reminderAt(changedAt: Date, sent: number): Date | undefined {
  const pause = pauses[sent]
  return pause === undefined ? undefined : daytime(new Date(changedAt.getTime() + pause))
}

/** The same instant by day; the next morning at 08:00 for one in the night. */
export function daytime(at: Date): Date {
  const midnight = startOfDay(dayAt(at)).getTime()
  const time = at.getTime() - midnight
  if (time < opens) return new Date(midnight + opens)
  if (time >= closes) return new Date(midnight + day + opens)
  return at
}
