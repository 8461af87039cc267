/** How often an account did something lately, counted from the events. */
import { and, count, eq, gt, gte, type SQL } from 'drizzle-orm'
import type { Reader } from '../store/store.ts'
import type { EventKind } from './event-kinds.ts'
import { dayAt, startOfDay } from './jakarta.ts'

/** Events of this kind about this account since midnight in Jakarta. */
export function timesToday(reader: Reader, account: string, kind: EventKind): Promise<number> {
  const { events } = reader.t
  return times(
    reader,
    kind,
    and(eq(events.subjectKind, 'account'), eq(events.subject, account), isToday(reader)),
  )
}

/** Events of this kind that this account caused since midnight in Jakarta. */
export const timesTodayBy = (reader: Reader, actor: string, kind: EventKind): Promise<number> =>
  times(reader, kind, and(eq(reader.t.events.actor, actor), isToday(reader)))

/** Events of this kind since midnight in Jakarta, whoever caused them. */
export const timesTodayOfAll = (reader: Reader, kind: EventKind): Promise<number> =>
  times(reader, kind, isToday(reader))

const HOUR_MS = 3_600_000

/** Events of this kind that this account caused in the last hour. */
export function timesInLastHour(reader: Reader, actor: string, kind: EventKind): Promise<number> {
  const { events } = reader.t
  const since = new Date(reader.now.getTime() - HOUR_MS)
  return times(reader, kind, and(eq(events.actor, actor), gt(events.at, since)))
}

const isToday = (reader: Reader) => gte(reader.t.events.at, startOfDay(dayAt(reader.now)))

async function times(reader: Reader, kind: EventKind, which: SQL | undefined): Promise<number> {
  const { events } = reader.t
  const [row] = await reader.db
    .select({ times: count() })
    .from(events)
    .where(and(eq(events.city, reader.city), eq(events.kind, kind), which))
  return row?.times ?? 0
}
