/**
 * The arithmetic of the pace, pure: how many turns there are at an instant, and how a pace that was too fast steps down
 * and recovers.
 *
 * It is GCRA: a row keeps the instant at which all that was sent is "even" again, and each message moves it on by the time
 * that it costs. Turns are taken `LEAD_MS` ahead, so messages leave evenly however late the look for them comes.
 */

/** What a row of the pace says. Instants in ms since 1970. */
export interface PaceRow {
  readonly nextAt: number
  /** Until then nothing goes, not even answers. */
  readonly pausedUntil: number
  /** Share of the full pace that is left at `slowedAt`, which is the end of the pause that Telegram asked for; null: all. */
  readonly slowed: number | null
  readonly slowedAt: number | null
}

/** A turn is taken so much before the message may leave, so that a slow commit or a busy moment costs none of the pace. */
export const LEAD_MS = 75

/** What is left after each "too fast" of Telegram's, and the slowest that it gets. */
const STEP = 0.7
const SLOWEST_PER_SECOND = 5
/** From a step back to the full pace. */
const RECOVERY_MS = 600_000

/** Share of the full pace at this instant, above 0, at most 1: it grows evenly once the pause is over. */
function shareAt({ slowed, slowedAt }: PaceRow, now: number): number {
  if (slowed === null || slowedAt === null) return 1
  const recovered = Math.min(Math.max(now - slowedAt, 0) / RECOVERY_MS, 1)
  return slowed + (1 - slowed) * recovered
}

/** Messages per second at this instant. */
export const paceAt = (row: PaceRow, perSecond: number, now: number): number => perSecond * shareAt(row, now)

/**
 * @returns what to write when Telegram says so of a message that left at `sentAt`: what was in the air together slows the
 * pace once, and it recovers from the end of the pause on.
 */
export function stepDown(
  row: PaceRow,
  perSecond: number,
  at: { sentAt: number; now: number; until: number },
) {
  const lowest = Math.min(SLOWEST_PER_SECOND / perSecond, 1)
  const isNews = row.slowedAt === null || at.sentAt > row.slowedAt
  return {
    slowed: isNews ? Math.max(shareAt(row, at.now) * STEP, lowest) : row.slowed,
    slowedAt: Math.max(row.slowedAt ?? 0, at.until),
  }
}

/** When the next message may leave. */
export const turnAt = ({ nextAt }: Pick<PaceRow, 'nextAt'>, earlyMs = 0): number => nextAt - earlyMs

export interface Turns {
  /** When each of the messages may leave. */
  readonly leaveAt: readonly number[]
  /** Where `nextAt` is once they are taken. */
  readonly nextAt: number
}

/**
 * The turns that there are at `now`, at most so many.
 * @param earlyMs how much before its time a message may leave; @param leadMs how much before that its turn may be taken.
 */
export function turnsAt(
  row: PaceRow,
  perSecond: number,
  now: number,
  most: number,
  { earlyMs = 0, leadMs = 0 }: { earlyMs?: number; leadMs?: number } = {},
): Turns {
  const cost = 1000 / paceAt(row, perSecond, now)
  const from = Math.max(row.nextAt, now)
  const turns = Math.min(Math.max(Math.floor((now + earlyMs + leadMs - from) / cost) + 1, 0), most)
  return {
    leaveAt: Array.from({ length: turns }, (_, n) => Math.max(from + n * cost - earlyMs, now)),
    nextAt: turns > 0 ? from + turns * cost : row.nextAt,
  }
}
