/** How often an account did something lately, counted from the events. */
import { and, count, eq, gt, gte } from 'drizzle-orm'
import type { Reader } from '../store/store.ts'
import type { EventKind } from './events.ts'
import { dayAt, startOfDay } from './jakarta.ts'

/** Events of this kind about this account since midnight in Jakarta. */
export async function timesToday(reader: Reader, account: string, kind: EventKind): Promise<number> {
  const { events } = reader.t
  const [row] = await reader.db
    .select({ times: count() })
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        eq(events.subjectKind, 'account'),
        eq(events.subject, account),
        eq(events.kind, kind),
        gte(events.at, startOfDay(dayAt(reader.now))),
      ),
    )
  return row?.times ?? 0
}

/** Events of this kind that this account caused since midnight in Jakarta. */
export async function timesTodayBy(reader: Reader, actor: string, kind: EventKind): Promise<number> {
  const { events } = reader.t
  const [row] = await reader.db
    .select({ times: count() })
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        eq(events.actor, actor),
        eq(events.kind, kind),
        gte(events.at, startOfDay(dayAt(reader.now))),
      ),
    )
  return row?.times ?? 0
}

const HOUR_MS = 3_600_000

/** Events of this kind that this account caused in the last hour. */
export async function timesInLastHour(reader: Reader, actor: string, kind: EventKind): Promise<number> {
  const { events } = reader.t
  const [row] = await reader.db
    .select({ times: count() })
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        eq(events.actor, actor),
        eq(events.kind, kind),
        gt(events.at, new Date(reader.now.getTime() - HOUR_MS)),
      ),
    )
  return row?.times ?? 0
}
