/**
 * A restored copy knows what was going out when it was made, and not what has gone out since. Nothing of that is sent again
 * unasked: it rests, whoever may have got it counts as doubtful, and the office decides.
 */
import { and, asc, eq, inArray } from 'drizzle-orm'
import { cancel } from '../../store/jobs.ts'
import type { AnnouncementState } from '../../store/schema.ts'
import type { Tx } from '../../store/store.ts'
import { AS_DRAFT } from './draft.ts'
import { writeLedger } from './ledger.ts'
import { ANNOUNCEMENT_START } from './orders.ts'
import { moveOn, note, shape, SYSTEM, type Announcement } from './rows.ts'

/** It was going out, or was to: it rests now. Its hour had not come: it is a draft again. */
export type Held = Announcement & { readonly state: 'paused' | 'draft' }

const UNCLEAR: readonly AnnouncementState[] = ['running', 'paused', 'scheduled']

/**
 * Done once on a restored copy, before the bot starts on it. Then the caller takes back what lies in the outbox.
 * @returns those that the office must look at.
 */
export async function holdRestored(tx: Tx): Promise<Held[]> {
  const { announcements: table } = tx.t
  const rows = await tx.db
    .select()
    .from(table)
    .where(and(eq(table.city, tx.city), inArray(table.state, [...UNCLEAR])))
    .orderBy(asc(table.id))
  const held: Held[] = []
  for (const row of rows) held.push(await hold(tx, shape(tx, row)))
  return held
}

async function hold(tx: Tx, of: Announcement): Promise<Held> {
  const { id, dueAt } = of
  const isAhead = of.state === 'scheduled' && dueAt !== undefined && dueAt > tx.now
  await cancel(tx, ANNOUNCEMENT_START, id)
  // Its hour came between the copy and now: it went out then, unless something was wrong that day.
  if (of.state === 'scheduled' && !isAhead) await writeLedger(tx, of)
  const moved = await moveOn(tx, of, {
    // Nobody of the office paused it.
    ...(isAhead ? AS_DRAFT : { state: 'paused', endedBy: null, startedAt: of.startedAt ?? dueAt ?? tx.now }),
    changedAt: tx.now,
  })
  if (!moved.ok) throw new Error(`an announcement that changed in its own transaction: ${moved.error}`)
  await doubt(tx, id)
  await note(tx, id, 'announcement-paused', SYSTEM, { reason: 'restored' })
  return { ...moved.announcement, state: isAhead ? 'draft' : 'paused' }
}

/** As if it had never been tried: one that must arrive sends its doubtful again unasked, but only those tried once. */
async function doubt(tx: Tx, id: string): Promise<void> {
  const { announcementRecipients: ledger } = tx.t
  await tx.db
    .update(ledger)
    .set({ state: 'unknown', tries: 0, changedAt: tx.now })
    .where(
      and(
        eq(ledger.city, tx.city),
        eq(ledger.announcement, id),
        inArray(ledger.state, ['waiting', 'queued']),
      ),
    )
}
