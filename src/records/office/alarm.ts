/** Whether somebody opens more personal files than their work explains: the admins are told, once an hour. */
import { and, countDistinct, eq, gt } from 'drizzle-orm'
import type { Tx } from '../../store/store.ts'
import { recordEvent, type EventKind } from '../events.ts'
import type { Notice } from '../notices.ts'
import { setting } from '../settings.ts'
import { adminsBeside } from './officers.ts'

const HOUR_MS = 3_600_000

/** After each look at a file. */
export async function alarmAfterLook(tx: Tx, officer: string): Promise<Notice[]> {
  const usual = await setting(tx, 'files-opened-per-hour')
  const files = await lastHour(tx, officer, 'read')
  if (files <= usual || (await lastHour(tx, officer, 'many-files-alarm')) > 0) return []
  await recordEvent(tx, { subjectKind: 'staff', subject: officer, kind: 'many-files-alarm', actor: officer })
  const admins = await adminsBeside(tx, [officer])
  return admins.map(account => ({ kind: 'many-files-opened', account, officer, files }))
}

/** Different things that an officer did this with in the last hour. */
async function lastHour(tx: Tx, actor: string, kind: EventKind): Promise<number> {
  const { events } = tx.t
  const [row] = await tx.db
    .select({ times: countDistinct(events.subject) })
    .from(events)
    .where(
      and(
        eq(events.city, tx.city),
        eq(events.actor, actor),
        eq(events.kind, kind),
        gt(events.at, new Date(tx.now.getTime() - HOUR_MS)),
      ),
    )
  return row?.times ?? 0
}
