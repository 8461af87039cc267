/**
 * How fast one bot may send, shared by all who send for it: one row, changed by one atomic update. Paid messages have a
 * row of their own. The arithmetic stands in `pace-rules.ts`.
 *
 * Announcements go only while the row is not ahead of the clock, so they fill what answers and notices leave; answers go
 * always, and only move it; notices go while it is not further ahead than answers can bring it.
 *
 * A bot may send about 30 messages a second for free (https://core.telegram.org/bots/faq#broadcasting-to-users), and up to
 * 1000 for 0.1 Star each (https://core.telegram.org/bots/api#sendmessage, `allow_paid_broadcast`).
 */
import { and, eq, inArray, sql } from 'drizzle-orm'
import { given, prepared } from '../store/prepared.ts'
import type { Reader, Tx } from '../store/store.ts'
import { paceAt, stepDown, turnAt, type PaceRow, type Turns } from './pace-rules.ts'

export interface Pace {
  /** The bot's id; for paid messages `paidRow(id)`. */
  readonly bot: string
  /** Messages per second: answers, notices and announcements together. */
  readonly perSecond: number
}

/** The row for a bot's paid messages. */
export const paidRow = (bot: string): string => `${bot}:paid`

/** Answers in a burst delay announcements, but never by more than this. */
export const FURTHEST_AHEAD_MS = 1000

const FRESH: PaceRow = { nextAt: 0, pausedUntil: 0, slowed: null, slowedAt: null }

/** Makes the bot's row, if there is none yet. */
export async function openPace(tx: Tx, { bot }: Pace): Promise<void> {
  await tx.db
    .insert(tx.t.pace)
    .values({ city: tx.city, bot, ...FRESH })
    .onConflictDoNothing()
}

export async function readPace(reader: Reader, { bot }: Pace): Promise<PaceRow> {
  const [row] = await paceOf(reader).execute({ city: reader.city, bot })
  return row ?? FRESH
}

const paceOf = prepared(({ db, t: { pace } }: Reader) =>
  db
    .select({
      nextAt: pace.nextAt,
      pausedUntil: pace.pausedUntil,
      slowed: pace.slowed,
      slowedAt: pace.slowedAt,
    })
    .from(pace)
    .where(and(eq(pace.city, given('city', pace.city)), eq(pace.bot, given('bot', pace.bot))))
    .prepare('pace'),
)

/**
 * Takes the turns that `turnsAt` found in the row as this transaction has read it.
 * @returns when each message may leave: none if somebody took turns meanwhile, another process for one.
 */
export async function takeTurns(
  tx: Tx,
  pace: Pace,
  row: PaceRow,
  { leaveAt, nextAt }: Turns,
): Promise<readonly number[]> {
  if (leaveAt.length === 0) return []
  const taken = await tx.db
    .update(tx.t.pace)
    .set({ nextAt })
    .where(and(is(tx, pace), eq(tx.t.pace.nextAt, row.nextAt)))
    .returning({ nextAt: tx.t.pace.nextAt })
  return taken.length > 0 ? leaveAt : []
}

/** Counts answers, which go whatever the pace. */
export async function debit(tx: Tx, pace: Pace, row: PaceRow, messages: number): Promise<void> {
  const now = tx.now.getTime()
  const furthest = now + FURTHEST_AHEAD_MS
  const cost = Math.min((messages * 1000) / paceAt(row, pace.perSecond, now), FURTHEST_AHEAD_MS)
  const { nextAt } = tx.t.pace
  await tx.db
    .update(tx.t.pace)
    .set({
      nextAt: sql`case when ${nextAt} >= ${furthest} then ${nextAt} when ${nextAt} + ${cost} >= ${furthest} then ${furthest}
        when ${nextAt} > ${now} then ${nextAt} + ${cost} else ${now + cost} end`,
    })
    .where(is(tx, pace))
}

/**
 * Telegram said 429 to a message that left at `sentAt`: this bot sends nothing that can wait, paid or not, before
 * `until` (ms since 1970), and afterwards more slowly. What was in the air at the same time slows it only once.
 *
 * @returns until when it rested before.
 */
export async function slowDown(tx: Tx, pace: Pace, sentAt: number, until: number): Promise<number> {
  const row = await readPace(tx, pace)
  const { t, db, city } = tx
  const bot = pace.bot.replace(/:paid$/, '')
  await db
    .update(t.pace)
    .set({ nextAt: sql`case when ${t.pace.nextAt} > ${until} then ${t.pace.nextAt} else ${until} end` })
    .where(and(eq(t.pace.city, city), inArray(t.pace.bot, [bot, paidRow(bot)])))
  await db
    .update(t.pace)
    .set(stepDown(row, pace.perSecond, { sentAt, now: tx.now.getTime(), until }))
    .where(is(tx, pace))
  return turnAt(row)
}

/** Several chats were told to wait: nothing at all before `until`. */
export async function pauseAll(tx: Tx, pace: Pace, until: number): Promise<void> {
  const { pausedUntil } = tx.t.pace
  await tx.db
    .update(tx.t.pace)
    .set({ pausedUntil: sql`case when ${pausedUntil} > ${until} then ${pausedUntil} else ${until} end` })
    .where(is(tx, pace))
}

/** The clock was set back by so much: what was noted by the old one moves along, or nothing would go until it is reached. */
export async function setPaceBack(tx: Tx, pace: Pace, ms: number): Promise<void> {
  const { nextAt, pausedUntil, slowedAt } = tx.t.pace
  await tx.db
    .update(tx.t.pace)
    .set({
      nextAt: sql`${nextAt} - ${ms}`,
      pausedUntil: sql`${pausedUntil} - ${ms}`,
      slowedAt: sql`${slowedAt} - ${ms}`,
    })
    .where(is(tx, pace))
}

const is = ({ t, city }: Reader, { bot }: Pace) => and(eq(t.pace.city, city), eq(t.pace.bot, bot))

/** Until when Telegram wants announcements to wait; undefined while they go out. @param isPaid those at the paid pace. */
export async function restsUntil(reader: Reader, isPaid: boolean): Promise<Date | undefined> {
  const { pace } = reader.t
  const rows = await reader.db
    .select({ bot: pace.bot, nextAt: pace.nextAt, pausedUntil: pace.pausedUntil })
    .from(pace)
    .where(eq(pace.city, reader.city))
  const ends = rows
    .filter(({ bot }) => bot.endsWith(paidRow('')) === isPaid)
    .map(({ nextAt, pausedUntil }) => Math.max(nextAt, pausedUntil))
  const until = Math.max(0, ...ends)
  // Answers alone move it on by no more than this.
  return until > reader.now.getTime() + 2 * FURTHEST_AHEAD_MS ? new Date(until) : undefined
}
