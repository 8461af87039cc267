/**
 * What came in and is not done yet: durable before Telegram is told that it arrived, forgotten when it is done.
 *
 * The ids of what is done stay for a week, so that an update that comes again changes nothing. (Update ids start anew
 * at random after a quiet week, so "newer than the last one" would say nothing.)
 */
import { and, asc, eq, gt, inArray, lt, ne } from 'drizzle-orm'
import type { Update } from 'grammy/types'
import { makeId } from '../store/ids.ts'
import { given, prepared } from '../store/prepared.ts'
import type { Reader, Store, Tx } from '../store/store.ts'
import { makeBell } from './bell.ts'
import type { Incoming, WireEvent } from './message.ts'

/** Something that waits to be handled. */
export interface Waiting {
  readonly id: string
  /** Order of arrival. */
  readonly seq: string
  readonly lane: string
  /** Failed tries so far. */
  readonly tries: number
  readonly dueAt: Date
  /** @throws when the content does not open with the keys at hand. */
  open(): Incoming
}

const arrivals = makeBell<Waiting[]>()

/** Hears of everything that arrives at this store, after the commit. */
export const listenToArrivals = arrivals.listen

/** Puts an event of our own into its chat's lane, as a part of this transaction. */
export async function raise(tx: Tx, event: WireEvent): Promise<void> {
  const row = rowOf(`ev:${makeId()}`, String(event.chat), { kind: 'event', event })
  await insert(tx, [row])
}

/**
 * Takes updates in. Those of one turn of the event loop share one commit.
 *
 * @returns once they are kept, so that Telegram may forget them. Rejects when they could not be kept.
 */
export function makeArrivals(store: Store): (updates: readonly Update[]) => Promise<void> {
  let batch: { rows: Row[]; kept: Promise<void> } | undefined
  const keep = async (rows: Row[]) => {
    await new Promise(resolve => setImmediate(resolve))
    batch = undefined
    await store.tx(tx => insert(tx, rows))
  }
  return updates => {
    const rows = updates.map(update =>
      rowOf(`tg:${update.update_id}`, laneOf(update), { kind: 'update', update }),
    )
    if (batch && batch.rows.length + rows.length <= MOST_AT_ONCE) batch.rows.push(...rows)
    else batch = { rows, kept: keep(rows) }
    return batch.kept
  }
}

/** Of one commit: about 10 ms of a transaction. */
const MOST_AT_ONCE = 200

/** What waits and came after `seq`, in the order of arrival, a page at a time. */
export async function waitingAfter(reader: Reader, seq: string): Promise<Waiting[]> {
  const { inbox } = reader.t
  const rows = await reader.db
    .select()
    .from(inbox)
    .where(and(eq(inbox.city, reader.city), eq(inbox.state, 'waiting'), gt(inbox.seq, seq)))
    .orderBy(asc(inbox.seq))
    .limit(PAGE)
  return rows.map(({ id, seq: at, lane, tries, dueAt, bodySealed }) => ({
    id,
    seq: at,
    lane,
    tries,
    dueAt,
    open: () => read(reader, id, bodySealed),
  }))
}

const PAGE = 500

/** Marks it done and forgets its content. @returns false when it was done or set aside already. */
export async function finish(tx: Tx, id: string): Promise<boolean> {
  const ended = await markDone(tx).execute({ city: tx.city, id, now: tx.now })
  return ended.length > 0
}

const markDone = prepared(({ db, t: { inbox } }: Tx) =>
  db
    .update(inbox)
    .set({ state: 'done', bodySealed: null, endedAt: given('now', inbox.endedAt) })
    .where(
      and(
        eq(inbox.city, given('city', inbox.city)),
        eq(inbox.id, given('id', inbox.id)),
        eq(inbox.state, 'waiting'),
      ),
    )
    .returning({ id: inbox.id })
    .prepare('inbox_done'),
)

/** Counts a failed try. @returns false when it does not wait any more. */
export async function countFailure(
  tx: Tx,
  id: string,
  failure: { tries: number; dueAt: Date; aside: boolean },
): Promise<boolean> {
  const { tries, dueAt, aside } = failure
  const counted = await tx.db
    .update(tx.t.inbox)
    .set({ tries, dueAt, ...(aside ? { state: 'aside' as const, endedAt: tx.now } : {}) })
    .where(waits(tx, id))
    .returning({ id: tx.t.inbox.id })
  return counted.length > 0
}

/** Forgets ids of a week ago, a page at a time. What was set aside stays until somebody looks at it. */
export async function sweepInbox(tx: Tx): Promise<void> {
  const { inbox } = tx.t
  const before = new Date(tx.now.getTime() - 7 * 86_400_000)
  const old = tx.db
    .select({ id: inbox.id })
    .from(inbox)
    .where(and(eq(inbox.city, tx.city), lt(inbox.endedAt, before), ne(inbox.state, 'aside')))
    .limit(PAGE)
  await tx.db.delete(inbox).where(and(eq(inbox.city, tx.city), inArray(inbox.id, old)))
}

/** The chat that an update belongs to; of a tap on a message that is no more, the person. */
function laneOf(update: Update): string {
  const chat =
    update.message?.chat ??
    update.edited_message?.chat ??
    update.callback_query?.message?.chat ??
    update.my_chat_member?.chat ??
    update.callback_query?.from
  return String(chat?.id ?? 0)
}

interface Row {
  readonly id: string
  readonly seq: string
  readonly lane: string
  readonly incoming: Incoming
}

const COLUMN = 'inbox.body'

function read({ vault }: Reader, id: string, sealed: Buffer | null): Incoming {
  if (!sealed) throw new Error('its content is gone')
  return JSON.parse(vault.open(COLUMN, id, sealed))
}

const rowOf = (id: string, lane: string, incoming: Incoming): Row => ({ id, seq: makeId(), lane, incoming })

async function insert(tx: Tx, rows: readonly Row[]): Promise<void> {
  const { now, city, vault } = tx
  const fresh = await tx.db
    .insert(tx.t.inbox)
    .values(
      rows.map(({ id, seq, lane, incoming }) => ({
        city,
        id,
        seq,
        lane,
        state: 'waiting' as const,
        bodySealed: vault.seal(COLUMN, id, JSON.stringify(incoming)),
        tries: 0,
        dueAt: now,
        arrivedAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: tx.t.inbox.id })
  const kept = new Set(fresh.map(({ id }) => id))
  const waiting = rows
    // The same update twice in one batch is kept once.
    .filter(({ id }) => kept.delete(id))
    .map(({ id, seq, lane, incoming }) => ({ id, seq, lane, tries: 0, dueAt: now, open: () => incoming }))
  if (waiting.length > 0) arrivals.ring(tx, waiting)
}

const waits = ({ t, city }: Tx, id: string) =>
  and(eq(t.inbox.city, city), eq(t.inbox.id, id), eq(t.inbox.state, 'waiting'))
