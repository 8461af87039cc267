/**
 * Pause, go on, stop: one tap each, and a second one says that it is so already. What lies in the outbox is taken back by
 * the caller, in the same transaction: records know none.
 */
import { and, eq } from 'drizzle-orm'
import type { AnnouncementState } from '../../store/schema.ts'
import type { Tx } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { announcementById, moveOn, note, NOT_FOUND, type Announcement, type NotFound } from './rows.ts'

export type Controlled =
  /** `isNew`: false where it was so already. */
  | { ok: true; announcement: Announcement; isNew: boolean }
  /** It has not begun, or has ended. */
  | { ok: false; error: 'not-running'; announcement: Announcement }
  | NotFound
  | Denied

interface Of {
  readonly officer: string
  readonly id: string
}

/** Then `returnRecipients(tx, id, …)` with what was taken back from the outbox. */
export const pauseAnnouncement = (tx: Tx, of: Of): Promise<Controlled> =>
  control(tx, of, { from: ['running'], to: 'paused', event: 'announcement-paused' })

/** Then the wire's bell is rung. */
export const resumeAnnouncement = (tx: Tx, of: Of): Promise<Controlled> =>
  control(tx, of, { from: ['paused'], to: 'running', event: 'announcement-resumed' })

/** For good; then `returnRecipients(tx, id, …)` with what was taken back from the outbox. */
export async function stopAnnouncement(tx: Tx, of: Of): Promise<Controlled> {
  const stopped = await control(tx, of, {
    from: ['running', 'paused'],
    to: 'stopped',
    event: 'announcement-stopped',
  })
  if (!stopped.ok || !stopped.isNew) return stopped
  const { announcementRecipients: ledger } = tx.t
  await tx.db
    .update(ledger)
    .set({ state: 'stopped', changedAt: tx.now })
    .where(and(eq(ledger.city, tx.city), eq(ledger.announcement, of.id), eq(ledger.state, 'waiting')))
  return stopped
}

async function control(
  tx: Tx,
  { officer, id }: Of,
  step: {
    from: readonly AnnouncementState[]
    to: 'paused' | 'running' | 'stopped'
    event: 'announcement-paused' | 'announcement-resumed' | 'announcement-stopped'
  },
): Promise<Controlled> {
  const allowed = await authorise(tx, officer, 'write-announcements')
  if (!allowed.ok) return allowed
  const announcement = await announcementById(tx, id)
  if (!announcement) return NOT_FOUND
  if (announcement.state === step.to) return { ok: true, announcement, isNew: false }
  if (!step.from.includes(announcement.state)) return { ok: false, error: 'not-running', announcement }
  const moved = await moveOn(tx, announcement, {
    state: step.to,
    endedBy: step.to === 'running' ? null : officer,
    ...(step.to === 'stopped' ? { endedAt: tx.now } : {}),
    changedAt: tx.now,
  })
  if (moved.ok) {
    await note(tx, id, step.event, officer)
    return { ...moved, isNew: true }
  }
  if (moved.error === 'not-found') return moved
  const { announcement: now } = moved
  return now.state === step.to
    ? { ok: true, announcement: now, isNew: false }
    : { ok: false, error: 'not-running', announcement: now }
}
