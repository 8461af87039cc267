/** Whether the daily forgetting has run: somebody is told when it has not. */
import { and, eq, gt } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import { isWaiting, schedule } from '../../store/jobs.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { adminsBeside } from '../office/officers.ts'
import { keepRetention } from './round.ts'
import { lastRunEnded } from './runs.ts'

/** The job that looks once more before anybody is alarmed. */
export const RETENTION_CHECK = 'retention-check'
const KEY = 'daily'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A day, and two hours for what may hold it up. */
const LATE_MS = 26 * HOUR_MS
/** For a house that was dark: it forgets first, and is asked then. */
const PATIENCE_MS = 15 * 60_000

/** When it ran last, and whether that is as it should be: undefined before the first start. */
export async function retentionState(reader: Reader): Promise<{ lastRun: Date | undefined; ok: boolean }> {
  const last = await lastRunEnded(reader)
  return { lastRun: last?.endedAt, ok: !(await isLate(reader)) && last?.counts['failed'] === undefined }
}

/** Every hour: keeps the round ordered; where it is late, it is looked at again soon. */
export async function watchRetention(tx: Tx): Promise<void> {
  await keepRetention(tx)
  if (!(await isLate(tx)) || (await isWaiting(tx, RETENTION_CHECK, KEY))) return
  const dueAt = new Date(tx.now.getTime() + PATIENCE_MS)
  await schedule(tx, { kind: RETENTION_CHECK, key: KEY, dueAt })
}

/** What the job `RETENTION_CHECK` does: still late, so the admins are told, once a day. */
export async function alarmOfRetention(tx: Tx): Promise<Notice[]> {
  if (!(await isLate(tx)) || (await wasAlarmed(tx))) return []
  await recordEvent(tx, {
    subjectKind: 'retention',
    subject: (await lastRunEnded(tx))?.id ?? makeId(),
    kind: 'retention-missed',
    actor: 'system',
  })
  return (await adminsBeside(tx, [])).map(account => ({ kind: 'retention-missed', account }))
}

const isLate = async (reader: Reader): Promise<boolean> => {
  const last = await lastRunEnded(reader)
  return !last || reader.now.getTime() - (last.endedAt ?? last.at).getTime() > LATE_MS
}

async function wasAlarmed(tx: Tx): Promise<boolean> {
  const { events } = tx.t
  const rows = await tx.db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.city, tx.city),
        eq(events.kind, 'retention-missed'),
        gt(events.at, new Date(tx.now.getTime() - DAY_MS)),
      ),
    )
    .limit(1)
  return rows.length > 0
}
