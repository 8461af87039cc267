/** An announcement begins: its ledger is written, and from then on the wire asks for whom it is to send to. */
import { schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import { addJoiners, writeLedger } from './ledger.ts'
import { ANNOUNCEMENT_JOINERS, ANNOUNCEMENT_PROGRESS } from './orders.ts'
import {
  announcementById,
  moveOn,
  note,
  SYSTEM,
  type Announcement,
  type Changed,
  type NotFound,
} from './rows.ts'

/** So often somebody who joins is looked for. */
const JOINERS_MS = 5 * 60_000

export async function start(
  tx: Tx,
  announcement: Announcement,
  actor: string,
): Promise<{ ok: true; announcement: Announcement } | Changed | NotFound> {
  const moved = await moveOn(tx, announcement, { state: 'running', startedAt: tx.now, changedAt: tx.now })
  if (!moved.ok) return moved
  await writeLedger(tx, announcement)
  await note(tx, announcement.id, 'announcement-started', actor)
  await schedule(tx, { kind: ANNOUNCEMENT_PROGRESS, key: announcement.id, dueAt: tx.now })
  if (announcement.joinUntil) await orderJoiners(tx, announcement.id, announcement.joinUntil)
  return moved
}

/** The job `announcement-start`: its hour has come. False where it was taken back meanwhile. */
export async function startDue(tx: Tx, id: string): Promise<boolean> {
  const announcement = await announcementById(tx, id)
  if (announcement?.state !== 'scheduled') return false
  return (await start(tx, announcement, SYSTEM)).ok
}

/**
 * The job `announcement-joiners`: who has come since, every few minutes until the day that was set, and once more then.
 * False where it has ended.
 */
export async function lookForJoiners(tx: Tx, id: string): Promise<boolean> {
  const announcement = await announcementById(tx, id)
  if (!announcement?.joinUntil) return false
  if (announcement.state !== 'running' && announcement.state !== 'paused') return false
  await addJoiners(tx, announcement)
  if (announcement.joinUntil > tx.now) await orderJoiners(tx, id, announcement.joinUntil)
  return true
}

const orderJoiners = (tx: Tx, key: string, until: Date) =>
  schedule(tx, {
    kind: ANNOUNCEMENT_JOINERS,
    key,
    dueAt: new Date(Math.min(until.getTime(), tx.now.getTime() + JOINERS_MS)),
  })
