/**
 * Which messages of the outbox may go out now: the heads of their chats.
 */
import { aliasedTable, and, asc, count, eq, gt, inArray, lt, lte, min, notExists, or, sql } from 'drizzle-orm'
import { given, prepared } from '../store/prepared.ts'
import type { MessageClass } from '../store/schema.ts'
import type { Reader, Tx } from '../store/store.ts'
import { are } from './outbox.ts'

/** What a class is called here; `paid` are announcements that are paid for. */
export type Kind = 'answers' | 'notices' | 'announcements' | 'paid'

const KINDS = ['answers', 'notices', 'announcements', 'paid'] as const

export const kindOf = (of: MessageClass): Kind => KINDS[of]

export interface Head {
  readonly id: string
  readonly chat: number
  readonly class: MessageClass
}

/**
 * The messages that may go out now, at most `most` of them: the heads of their chats, the oldest first.
 *
 * A message that was tried holds its chat, also while it rests; one whose hour has not come does not.
 */
export const headsOf = (tx: Tx, kind: Kind, most: number): Promise<Head[]> =>
  heads[kind](tx).execute({ city: tx.city, now: tx.now, most })

const headsAmong = (of: MessageClass) =>
  prepared(({ db, t: { outbox } }: Tx) => {
    const before = aliasedTable(outbox, 'before')
    const isEarlier = or(
      lt(before.class, outbox.class),
      and(eq(before.class, outbox.class), lt(before.id, outbox.id)),
    )
    const inItsWay = db
      .select({ one: sql`1` })
      .from(before)
      .where(
        and(
          eq(before.city, outbox.city),
          eq(before.chat, outbox.chat),
          inArray(before.state, ['waiting', 'sending']),
          or(
            eq(before.state, 'sending'),
            and(isEarlier, or(gt(before.tries, 0), lte(before.dueAt, given('now', before.dueAt)))),
          ),
        ),
      )
    return db
      .select({ id: outbox.id, chat: outbox.chat, class: outbox.class })
      .from(outbox)
      .where(
        and(
          eq(outbox.city, given('city', outbox.city)),
          eq(outbox.state, 'waiting'),
          eq(outbox.class, of),
          lte(outbox.dueAt, given('now', outbox.dueAt)),
          notExists(inItsWay),
        ),
      )
      .orderBy(asc(outbox.id))
      .limit(sql.placeholder('most'))
      .prepare(`outbox_heads_${of}`)
  })

const heads = {
  answers: headsAmong(0),
  notices: headsAmong(1),
  announcements: headsAmong(2),
  paid: headsAmong(3),
}

/** How many messages of this class wait, also those whose hour has not come. */
export async function waitingOf(reader: Reader, of: MessageClass): Promise<number> {
  const [row] = await waiting(reader).execute({ city: reader.city, class: of })
  return row?.count ?? 0
}

const waiting = prepared(({ db, t: { outbox } }: Reader) =>
  db
    .select({ count: sql<number>`cast(count(*) as integer)` })
    .from(outbox)
    .where(
      and(
        eq(outbox.city, given('city', outbox.city)),
        eq(outbox.state, 'waiting'),
        eq(outbox.class, given('class', outbox.class)),
      ),
    )
    .prepare('outbox_waiting_of'),
)

/** How many messages of each kind are due and wait, and since when the oldest of them. */
export async function outboxLoad(
  reader: Reader,
): Promise<{ waiting: Partial<Record<Kind, number>>; oldestDue: Date | undefined }> {
  const { outbox } = reader.t
  const rows = await reader.db
    .select({ class: outbox.class, count: count(), oldest: min(outbox.dueAt) })
    .from(outbox)
    .where(and(eq(outbox.city, reader.city), eq(outbox.state, 'waiting'), lte(outbox.dueAt, reader.now)))
    .groupBy(outbox.class)
  const byKind = Object.fromEntries(rows.map(row => [kindOf(row.class), row.count]))
  const [oldestDue] = rows.flatMap(({ oldest }) => oldest ?? []).toSorted((a, b) => a.getTime() - b.getTime())
  return { waiting: byKind, oldestDue }
}

/** These wait until then, and others of their class go on meanwhile. */
export async function postpone(tx: Tx, ids: readonly string[], dueAt: Date): Promise<void> {
  if (ids.length > 0) await tx.db.update(tx.t.outbox).set({ dueAt }).where(are(tx, ids))
}

/** What would have been due by then is due now. */
export async function makeDue(tx: Tx, until: Date): Promise<void> {
  const { outbox } = tx.t
  await tx.db
    .update(outbox)
    .set({ dueAt: tx.now })
    .where(
      and(
        eq(outbox.city, tx.city),
        eq(outbox.state, 'waiting'),
        gt(outbox.dueAt, tx.now),
        lte(outbox.dueAt, until),
      ),
    )
}
