/**
 * How fast one bot may send, shared by all who send for it: one row, changed by one atomic update.
 *
 * The row is GCRA's "theoretical arrival time": each message moves it on by the time that it costs. Announcements go
 * only while it is not ahead of the clock, so they fill what answers leave; answers go always, and only move it. A
 * bot may send about 30 messages a second for free (https://core.telegram.org/bots/faq#broadcasting-to-users).
 */
import { and, eq, lte, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { given, prepared } from '../store/prepared.ts'
import type { Reader, Tx } from '../store/store.ts'

export interface Pace {
  /** The bot's id. */
  readonly bot: string
  /** Messages per second for answers and announcements together. */
  readonly perSecond: number
}

/** Answers in a burst delay announcements, but never by more than this. */
const FURTHEST_AHEAD_MS = 1000

/** Announcements that may catch up after a late tick. */
const BURST = 1

/** Makes the bot's row, if there is none yet. */
export async function openPace(tx: Tx, { bot }: Pace): Promise<void> {
  await tx.db
    .insert(tx.t.pace)
    .values({ city: tx.city, bot, nextAt: 0, pausedUntil: 0 })
    .onConflictDoNothing()
}

/** @returns when the next announcement may go, and until when nothing may; ms since 1970. */
export async function readPace(
  reader: Reader,
  pace: Pace,
): Promise<{ announceAt: number; pausedUntil: number }> {
  const [row] = await paceOf(reader).execute({ city: reader.city, bot: pace.bot })
  return { announceAt: (row?.nextAt ?? 0) - BURST * costOf(pace), pausedUntil: row?.pausedUntil ?? 0 }
}

const paceOf = prepared(({ db, t: { pace } }: Reader) =>
  db
    .select({ nextAt: pace.nextAt, pausedUntil: pace.pausedUntil })
    .from(pace)
    .where(and(eq(pace.city, given('city', pace.city)), eq(pace.bot, given('bot', pace.bot))))
    .prepare('pace'),
)

/** Takes the time of one announcement, if there is any left. */
export async function takeTurn(tx: Tx, pace: Pace): Promise<boolean> {
  const now = tx.now.getTime()
  const cost = costOf(pace)
  const { nextAt } = tx.t.pace
  const granted = await tx.db
    .update(tx.t.pace)
    .set({ nextAt: sql`case when ${nextAt} > ${now} then ${nextAt} + ${cost} else ${now + cost} end` })
    .where(and(is(tx, pace), lte(nextAt, now + BURST * cost)))
    .returning({ nextAt })
  return granted.length > 0
}

/** Counts messages that go whatever the pace: answers and notices. */
export async function debit(tx: Tx, pace: Pace, messages: number): Promise<void> {
  const now = tx.now.getTime()
  const furthest = now + FURTHEST_AHEAD_MS
  const cost = Math.min(messages * costOf(pace), FURTHEST_AHEAD_MS)
  const { nextAt } = tx.t.pace
  await tx.db
    .update(tx.t.pace)
    .set({
      nextAt: sql`case when ${nextAt} >= ${furthest} then ${nextAt} when ${nextAt} + ${cost} >= ${furthest} then ${furthest}
        when ${nextAt} > ${now} then ${nextAt} + ${cost} else ${now + cost} end`,
    })
    .where(is(tx, pace))
}

/** Telegram said 429: no announcement before `until` (ms since 1970), and nothing at all if `everything`. */
export async function holdBack(tx: Tx, pace: Pace, until: number, everything: boolean): Promise<void> {
  const { nextAt, pausedUntil } = tx.t.pace
  const later = (column: AnyPgColumn) => sql`case when ${column} > ${until} then ${column} else ${until} end`
  await tx.db
    .update(tx.t.pace)
    .set({ nextAt: later(nextAt), ...(everything ? { pausedUntil: later(pausedUntil) } : {}) })
    .where(is(tx, pace))
}

const costOf = ({ perSecond }: Pace) => 1000 / perSecond

const is = ({ t, city }: Reader, { bot }: Pace) => and(eq(t.pace.city, city), eq(t.pace.bot, bot))
