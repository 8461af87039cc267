/**
 * What happened, append-only: who, what, from, to, why, when. Reads of a personal file too.
 *
 * An event carries ids and codes, never values, so that erasing a person and keeping the log agree.
 */
import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm'
import { makeId } from '../store/ids.ts'
import type { Reader, Tx } from '../store/store.ts'
import type { EventKind, SubjectKind } from './event-kinds.ts'

export type EventCodes = Readonly<Record<string, string | number | boolean>>

export interface PastEvent {
  readonly id: string
  /** An `EventKind`, or one of a later release. */
  readonly kind: string
  /** An account's id, or `system`. */
  readonly actor: string
  readonly codes: EventCodes
  readonly at: Date
}

/** @throws {TypeError} for a code that looks like a value: a bug, and the log can never be made to forget it. */
export async function recordEvent(
  tx: Tx,
  event: {
    subjectKind: SubjectKind
    subject: string
    kind: EventKind
    actor: string
    codes?: EventCodes
  },
): Promise<void> {
  const { codes = {}, ...rest } = event
  for (const [name, code] of Object.entries(codes))
    if (!isCode(code)) throw new TypeError(`event ${event.kind}: ${name} is a value, not a code or an id`)
  await tx.db.insert(tx.t.events).values({ city: tx.city, id: makeId(), ...rest, codes, at: tx.now })
}

/** Oldest first. */
export async function eventsOf(
  reader: Reader,
  subjectKind: SubjectKind,
  subject: string,
): Promise<PastEvent[]> {
  const { events } = reader.t
  return reader.db
    .select({ id: events.id, kind: events.kind, actor: events.actor, codes: events.codes, at: events.at })
    .from(events)
    .where(
      and(eq(events.city, reader.city), eq(events.subjectKind, subjectKind), eq(events.subject, subject)),
    )
    .orderBy(asc(events.id))
}

/** When the last thing happened that is on record. */
export async function lastEventAt({ db, t: { events }, city }: Reader): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: events.at })
    .from(events)
    .where(eq(events.city, city))
    .orderBy(desc(events.id))
    .limit(1)
  return row?.at
}

/** Whether any of these things ever happened to any of these subjects, or did so since an instant. */
export async function hasHappened(
  reader: Reader,
  of: { to: SubjectKind; any: readonly string[]; kinds: readonly EventKind[]; since?: Date },
): Promise<boolean> {
  const { events } = reader.t
  const found = await reader.db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        eq(events.subjectKind, of.to),
        inArray(events.subject, [...of.any]),
        inArray(events.kind, [...of.kinds]),
        of.since && gte(events.at, of.since),
      ),
    )
    .limit(1)
  return found.length > 0
}

const slug = /^[a-z][a-zA-Z0-9-]{0,39}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function isCode(code: string | number | boolean): boolean {
  if (typeof code === 'boolean') return true
  if (typeof code === 'number') return Number.isInteger(code) && Math.abs(code) < 100_000
  return uuid.test(code) || (slug.test(code) && !/\d{6}/.test(code))
}
