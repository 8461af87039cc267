/** The hours of the night in which no announcement goes out, and how long one takes. Probolinggo's clock is Jakarta's. */

const AHEAD_MS = 7 * 3_600_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Whole hours in Jakarta: from 20 until 6. The same hour twice: no quiet at all. */
export interface QuietHours {
  readonly from: number
  readonly until: number
}

/** When it goes on, if it is quiet now; undefined by day. */
export function quietUntil(now: Date, { from, until }: QuietHours): Date | undefined {
  if (from === until) return undefined
  const local = now.getTime() + AHEAD_MS
  const midnight = Math.floor(local / DAY_MS) * DAY_MS
  const hour = (local - midnight) / HOUR_MS
  const isQuiet = from < until ? hour >= from && hour < until : hour >= from || hour < until
  if (!isQuiet) return undefined
  const isBeforeMidnight = from > until && hour >= from
  return new Date(midnight + until * HOUR_MS + (isBeforeMidnight ? DAY_MS : 0) - AHEAD_MS)
}

/** When it becomes quiet next; undefined where it never does. By day only. */
function quietFrom(now: Date, { from, until }: QuietHours): Date | undefined {
  if (from === until) return undefined
  const local = now.getTime() + AHEAD_MS
  const tonight = Math.floor(local / DAY_MS) * DAY_MS + from * HOUR_MS
  return new Date((tonight > local ? tonight : tonight + DAY_MS) - AHEAD_MS)
}

export interface TimeLeft {
  /** The first of them goes: now, or when the night is over. */
  readonly startsAt: Date
  readonly endsAt: Date
  /** Of sending, without the nights. */
  readonly seconds: number
}

/**
 * How long so many messages take.
 * @param perSecond above 0.
 * @param quiet undefined for what goes out at night too.
 */
export function timeLeft(count: number, perSecond: number, now: Date, quiet?: QuietHours): TimeLeft {
  const seconds = Math.ceil(count / perSecond)
  const startsAt = (quiet && quietUntil(now, quiet)) ?? now
  let left = seconds * 1000
  let at = startsAt
  for (;;) {
    const night = quiet && quietFrom(at, quiet)
    if (!night || at.getTime() + left <= night.getTime())
      return { startsAt, endsAt: new Date(at.getTime() + left), seconds }
    left -= night.getTime() - at.getTime()
    at = quietUntil(night, quiet) ?? night
  }
}
