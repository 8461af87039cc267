/**
 * What waits for the office: by age, as an officer wants to see it, and the next file that is free.
 */
import { and, asc, count, eq, gt, inArray, isNull, lt, lte, ne, notInArray, or, sql } from 'drizzle-orm'
import { hasAreas, mayDo } from '../../program/office.ts'
import { AWAITING_DECISION_STATUSES, TAKEABLE_STATUSES } from '../../program/registration.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { authorise, type Denied, type Officer } from '../office/officers.ts'
import {
  rowById,
  shape,
  type Registration,
  type RegistrationRow,
} from '../registrations/registration-rows.ts'
import { takeTurn } from '../turn.ts'
import { conflictOf } from './conflict.ts'
import { filterOf, type QueueFilter } from './filter.ts'
import { hold, putBackLapsed } from './hold.ts'

/** Of these the first free one is taken: some may be the officer's own or their family's. */
const LOOK_AHEAD = 20

/**
 * Files as the officer filters them, the oldest first.
 * @param page `after`: id of the last file that was seen.
 */
export async function queue(
  reader: Reader,
  officer: Officer,
  page: { after?: string | undefined; limit: number },
): Promise<Registration[]> {
  if (!mayDo(officer, 'see-files')) return []
  const filter = await filterOf(reader, officer.account)
  const ids = await idsOf(reader, inFilter(reader, officer, filter), page)
  const files: Registration[] = []
  for (const id of ids) {
    const row = await rowById(reader, id)
    if (row) files.push(shape(row))
  }
  return files
}

export type NextFile = { ok: true; registration: Registration | undefined } | Denied

/**
 * Takes the oldest free file in hand: not in a colleague's, not decided, not the officer's own or their family's. What
 * the officer let go of today, and what they have in hand already, comes when there is nothing else. Of a field officer,
 * who decides nothing, nothing is taken.
 * @param of `after`: the file that they come from, which never comes again at once.
 */
export async function nextFile(
  tx: Tx,
  { officer: account, after }: { officer: string; after?: string | undefined },
): Promise<NextFile> {
  await takeTurn(tx)
  const allowed = await authorise(tx, account, 'see-files')
  if (!allowed.ok) return allowed
  const { officer } = allowed
  await putBackLapsed(tx)
  const filter = await filterOf(tx, account)
  const free = and(
    inFilter(tx, officer, filter),
    isFree(tx, account),
    isNotOf(tx, account),
    after === undefined ? undefined : ne(tx.t.registrations.id, after),
  )
  const fresh = and(free, isNotSeenToday(tx, account))
  const found =
    (await firstOf(tx, officer, filter, fresh, after)) ??
    (after === undefined ? undefined : await firstOf(tx, officer, filter, fresh, undefined)) ??
    (await firstOf(tx, officer, filter, free, undefined))
  return { ok: true, registration: found }
}

async function firstOf(
  tx: Tx,
  officer: Officer,
  filter: QueueFilter,
  free: ReturnType<typeof and>,
  after: string | undefined,
): Promise<Registration | undefined> {
  const ids = await idsOf(tx, free, { after, limit: LOOK_AHEAD })
  for (const id of ids) {
    const row = await rowById(tx, id)
    if (!row || (await conflictOf(tx, row, officer.account))) continue
    if (!isTaken(officer, filter)) return shape(row)
    const held = await hold(tx, row, officer.account)
    if (held.ok) return held.registration
  }
  return ids.length < LOOK_AHEAD ? undefined : firstOf(tx, officer, filter, free, ids.at(-1))
}

/** Looking through files that wait for nobody's decision takes none of them; nor does who decides nothing. */
const isTaken = (officer: Officer, { status }: QueueFilter) =>
  mayDo(officer, 'decide') && (status === undefined || TAKEABLE_STATUSES.some(known => known === status))

/** Of everything that waits, whatever the officer filters. */
export async function queueFigures(reader: Reader): Promise<{ waiting: number; late: number }> {
  const { registrations } = reader.t
  const isLate = lt(registrations.dueAt, reader.now)
  const [row] = await reader.db
    .select({ waiting: count(), late: count(sql`case when ${isLate} then 1 end`) })
    .from(registrations)
    .where(inQueue(reader))
  return row ?? { waiting: 0, late: 0 }
}

/** What waits for the office's decision, whoever looks. */
export const inQueue = (reader: Reader) => and(waits(reader), notDecided(reader))

/** How many files the officer's own filter lets through. */
export async function countInFilter(reader: Reader, officer: Officer): Promise<number> {
  const filter = await filterOf(reader, officer.account)
  const [row] = await reader.db
    .select({ files: count() })
    .from(reader.t.registrations)
    .where(inFilter(reader, officer, filter))
  return row?.files ?? 0
}

/** Only ids, which the index holds: the rows themselves are large. */
async function idsOf(
  reader: Reader,
  where: ReturnType<typeof and>,
  page: { after?: string | undefined; limit: number },
): Promise<string[]> {
  const { registrations } = reader.t
  const last = page.after === undefined ? undefined : await rowById(reader, page.after)
  const rows = await reader.db
    .select({ id: registrations.id })
    .from(registrations)
    .where(and(where, last && isAfter(reader, last)))
    .orderBy(asc(registrations.submittedAt), asc(registrations.id))
    .limit(page.limit)
  return rows.map(({ id }) => id)
}

function inFilter(reader: Reader, officer: Officer, filter: QueueFilter) {
  const { registrations } = reader.t
  const areas = hasAreas(officer.role) ? inArray(registrations.kelurahan, [...officer.areas, '']) : undefined
  const byStatus =
    filter.status === undefined
      ? waits(reader)
      : and(eq(registrations.city, reader.city), eq(registrations.status, filter.status))
  return and(
    byStatus,
    notDecided(reader),
    areas,
    filter.sector === undefined ? undefined : eq(registrations.sector, filter.sector),
    filter.kelurahan === undefined ? undefined : eq(registrations.kelurahan, filter.kelurahan),
    filter.late ? lt(registrations.dueAt, reader.now) : undefined,
  )
}

function waits(reader: Reader) {
  const { registrations } = reader.t
  return and(
    eq(registrations.city, reader.city),
    inArray(registrations.status, [...AWAITING_DECISION_STATUSES]),
  )
}

/**
 * No decision lies on it that only waits to be told. As one list for all files: asked file by file, PostgreSQL takes a
 * hundred times as long until it has counted its rows.
 */
function notDecided(reader: Reader) {
  const { registrations, decisions } = reader.t
  const pending = reader.db
    .select({ id: decisions.registration })
    .from(decisions)
    .where(and(eq(decisions.city, reader.city), eq(decisions.state, 'pending')))
  return notInArray(registrations.id, pending)
}

function isFree(reader: Reader, officer: string) {
  const { registrations } = reader.t
  return or(
    isNull(registrations.takenBy),
    eq(registrations.takenBy, officer),
    lte(registrations.takenUntil, reader.now),
  )
}

const TODAY_MS = 12 * 3_600_000

/** The officer has it neither in hand nor let go of it today. */
function isNotSeenToday(reader: Reader, officer: string) {
  const { registrations, events } = reader.t
  const letGo = reader.db
    .select({ id: events.subject })
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        eq(events.actor, officer),
        eq(events.kind, 'released'),
        gt(events.at, new Date(reader.now.getTime() - TODAY_MS)),
      ),
    )
  return and(
    or(isNull(registrations.takenBy), ne(registrations.takenBy, officer)),
    notInArray(registrations.id, letGo),
  )
}

function isNotOf(reader: Reader, account: string) {
  const { registrations } = reader.t
  return ne(registrations.account, account)
}

/** Behind this file in the queue's order: a row value, which both engines read from the index. */
function isAfter(reader: Reader, last: RegistrationRow) {
  const { submittedAt, id } = reader.t.registrations
  return sql`(${submittedAt}, ${id}) > (${sql.param(last.submittedAt, submittedAt)}, ${last.id})`
}
