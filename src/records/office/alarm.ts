/** Whether somebody opens more personal files than their work explains: the admins are told, once an hour. */
import { and, countDistinct, eq, gt, inArray, ne } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { setting } from '../settings/settings.ts'
import { adminsBeside } from './officers.ts'

const HOUR_MS = 3_600_000

/** After each look at a file. */
export async function alarmAfterLook(tx: Tx, officer: string): Promise<Notice[]> {
  const usual = await setting(tx, 'files-opened-per-hour')
  const files = await filesOpenedLately(tx, officer)
  if (files <= usual || (await lastHour(tx, officer, ['many-files-alarm'])) > 0) return []
  await recordEvent(tx, { subjectKind: 'staff', subject: officer, kind: 'many-files-alarm', actor: officer })
  const admins = await adminsBeside(tx, [officer])
  return admins.map(account => ({ kind: 'many-files-opened', account, officer, files }))
}

/** Different personal files that this officer opened in the last hour. */
export const filesOpenedLately = (reader: Reader, officer: string): Promise<number> =>
  lastHour(reader, officer, ['read', 'papers-opened'])

/** Different things that an officer did one of these with in the last hour. What was sent with a question is no file. */
async function lastHour(reader: Reader, actor: string, kinds: readonly EventKind[]): Promise<number> {
  const { events } = reader.t
  const [row] = await reader.db
    .select({ times: countDistinct(events.subject) })
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        eq(events.actor, actor),
        inArray(events.kind, [...kinds]),
        ne(events.subjectKind, 'question'),
        gt(events.at, new Date(reader.now.getTime() - HOUR_MS)),
      ),
    )
  return row?.times ?? 0
}
