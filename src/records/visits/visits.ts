/**
 * What could only be told in person: a task for the field officer of the kelurahan, with what it is about. One open task
 * per registration: it tells where the file stands when the officer comes.
 */
import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm'
import { hasAreas } from '../../program/office.ts'
import { makeId } from '../../store/ids.ts'
import type { Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { authorise, officers, visitorsOf, type Denied, type Officer } from '../office/officers.ts'
import { registrationById } from '../registrations/registration-rows.ts'
import { takeTurn } from '../turn.ts'

/**
 * Why no message arrives: the worker has no account of their own, it cannot be reached (blocked, deleted, never started),
 * or the message was refused.
 */
export type VisitCause = 'no-account' | 'unreachable' | 'refused'

export interface Visit {
  readonly id: string
  readonly registration: string
  readonly kelurahan: string
  readonly why: VisitCause
  readonly state: 'open' | 'done' | 'moot'
  /** How often somebody went in vain, and the last time. */
  readonly tries: number
  readonly triedAt: Date | undefined
  readonly madeAt: Date
  readonly endedBy: string | undefined
  readonly endedAt: Date | undefined
}

const SAME_TRY_MS = 10 * 60_000
/** How long a slip of the finger can be taken back. */
const UNDO_MS = 10 * 60_000

/** Makes the task, unless one is open. Who works in the kelurahan is told. */
export async function openVisit(tx: Tx, registration: string, why: VisitCause): Promise<Notice[]> {
  const file = await registrationById(tx, registration)
  if (!file) return []
  const id = makeId()
  const { kelurahan } = file
  const made = await tx.db
    .insert(tx.t.visits)
    .values({
      city: tx.city,
      id,
      registration,
      kelurahan,
      why,
      state: 'open',
      tries: 0,
      madeAt: tx.now,
    })
    .onConflictDoNothing()
    .returning({ id: tx.t.visits.id })
  if (made.length === 0) return []
  await note(tx, id, 'visit-opened', 'system', { registration, why })
  const visitors = await visitorsOf(tx, kelurahan)
  return visitors.map(account => ({ kind: 'visit-waiting', account, kelurahan }))
}

/** Open tasks that this officer may do, the oldest first: their kelurahan's; for an admin, those that have nobody. */
export async function visitsFor(
  reader: Reader,
  officer: Officer,
  page: { limit: number; after?: string | undefined },
): Promise<Visit[]> {
  const { visits } = reader.t
  const rows = await reader.db
    .select()
    .from(visits)
    .where(
      and(
        await theirs(reader, officer),
        page.after === undefined ? undefined : sql`${visits.id} > ${page.after}`,
      ),
    )
    .orderBy(asc(visits.id))
    .limit(page.limit)
  return rows.map(shape)
}

export async function countVisits(reader: Reader, officer: Officer): Promise<number> {
  const { visits } = reader.t
  const [row] = await reader.db
    .select({ open: count() })
    .from(visits)
    .where(await theirs(reader, officer))
  return row?.open ?? 0
}

async function visitById(reader: Reader, id: string): Promise<Visit | undefined> {
  const [row] = await reader.db.select().from(reader.t.visits).where(is(reader, id))
  return row && shape(row)
}

export type VisitChanged =
  { ok: true; visit: Visit } | { ok: false; error: 'not-found' | 'ended-already'; visit?: Visit } | Denied

/** The person was told. */
export const visitDone = (tx: Tx, of: { id: string; officer: string }): Promise<VisitChanged> =>
  change(tx, of, 'visit-done', { state: 'done', endedBy: of.officer, endedAt: tx.now })

/** Whether this officer may still say that they tapped the wrong button. */
export const mayReopen = ({ state, endedBy, endedAt }: Visit, officer: string, now: Date): boolean =>
  state === 'done' && endedBy === officer && endedAt !== undefined && +now - +endedAt < UNDO_MS

/**
 * Nobody was told after all: the task is open again, within ten minutes, for who ended it. A second time changes nothing;
 * where the file has a newer task already, that one is given back.
 */
export async function reopenVisit(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<VisitChanged | { ok: false; error: 'too-late'; visit: Visit }> {
  // A decision that takes effect now may make a task for the same file: one after the other.
  await takeTurn(tx)
  const opened = await openVisitFor(tx, of)
  if (!opened.ok || opened.visit.state === 'open') return opened
  const { visit } = opened
  if (visit.state === 'moot') return { ok: false, error: 'ended-already', visit }
  if (!mayReopen(visit, of.officer, tx.now)) return { ok: false, error: 'too-late', visit }
  const newer = await openVisitOf(tx, visit.registration)
  if (newer) return { ok: true, visit: newer }
  const [row] = await tx.db
    .update(tx.t.visits)
    .set({ state: 'open', endedBy: null, endedAt: null })
    .where(and(is(tx, of.id), eq(tx.t.visits.state, 'done')))
    .returning()
  if (!row) return { ok: false, error: 'ended-already', visit }
  await note(tx, of.id, 'visit-reopened', of.officer, { registration: row.registration })
  return { ok: true, visit: shape(row) }
}

/** Somebody went there and met nobody; the task stays. A second tap within minutes is the same way in vain. */
export async function visitTried(tx: Tx, of: { id: string; officer: string }): Promise<VisitChanged> {
  const opened = await openVisitFor(tx, of)
  if (!opened.ok) return opened
  const { state, triedAt } = opened.visit
  if (state === 'open' && triedAt && tx.now.getTime() - triedAt.getTime() < SAME_TRY_MS) return opened
  return change(tx, of, 'visit-tried', { tries: sql`${tx.t.visits.tries} + 1`, triedAt: tx.now })
}

/** Nobody needs to go there any more: the person has read it themselves, or took the file back. */
export async function dropVisit(
  tx: Tx,
  { registration, by }: { registration: string; by: string },
): Promise<void> {
  const [row] = await tx.db
    .update(tx.t.visits)
    .set({ state: 'moot', endedBy: by, endedAt: tx.now })
    .where(isOpenOf(tx, registration))
    .returning({ id: tx.t.visits.id })
  if (row) await note(tx, row.id, 'visit-moot', by, { registration })
}

/** The file was corrected and belongs to another kelurahan now: so does what is to be told there. */
export async function moveVisit(tx: Tx, registration: string, kelurahan: string): Promise<void> {
  await tx.db.update(tx.t.visits).set({ kelurahan }).where(isOpenOf(tx, registration))
}

/** The open task about this file, if there is one. */
export async function openVisitOf(reader: Reader, registration: string): Promise<Visit | undefined> {
  const [row] = await reader.db.select().from(reader.t.visits).where(isOpenOf(reader, registration))
  return row && shape(row)
}

/** The task, for an officer who may go there. */
export async function openVisitFor(
  reader: Reader,
  of: { id: string; officer: string },
): Promise<{ ok: true; visit: Visit } | { ok: false; error: 'not-found' } | Denied> {
  const visit = await visitById(reader, of.id)
  if (!visit) return { ok: false, error: 'not-found' }
  const allowed = await authorise(reader, of.officer, 'visit', visit.kelurahan)
  return allowed.ok ? { ok: true, visit } : allowed
}

async function change(
  tx: Tx,
  of: { id: string; officer: string },
  kind: 'visit-done' | 'visit-tried',
  set: Parameters<ReturnType<Tx['db']['update']>['set']>[0],
): Promise<VisitChanged> {
  const opened = await openVisitFor(tx, of)
  if (!opened.ok) return opened
  const { visits } = tx.t
  const [row] = await tx.db
    .update(visits)
    .set(set)
    .where(and(is(tx, of.id), eq(visits.state, 'open')))
    .returning()
  if (!row) return { ok: false, error: 'ended-already', visit: opened.visit }
  await note(tx, of.id, kind, of.officer, { registration: row.registration })
  return { ok: true, visit: shape(row) }
}

/** An admin has the kelurahan that no field officer has; a field officer their own. */
async function theirs(reader: Reader, officer: Officer) {
  const { visits } = reader.t
  const open = and(eq(visits.city, reader.city), eq(visits.state, 'open'))
  if (hasAreas(officer.role)) return and(open, inArray(visits.kelurahan, [...officer.areas, '']))
  const field = (await officers(reader)).filter(one => hasAreas(one.role) && one.state === 'active')
  const covered = [...new Set(field.flatMap(one => one.areas))]
  return and(open, ...covered.map(kelurahan => ne(visits.kelurahan, kelurahan)))
}

function note(
  tx: Tx,
  subject: string,
  kind: EventKind,
  actor: string,
  codes: Record<string, string>,
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'visit', subject, kind, actor, codes })
}

function is(reader: Reader, id: string) {
  const { visits } = reader.t
  return and(eq(visits.city, reader.city), eq(visits.id, id))
}

function isOpenOf(reader: Reader, registration: string) {
  const { visits } = reader.t
  return and(eq(visits.city, reader.city), eq(visits.registration, registration), eq(visits.state, 'open'))
}

function shape(row: Tables['visits']['$inferSelect']): Visit {
  return {
    id: row.id,
    registration: row.registration,
    kelurahan: row.kelurahan,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `openVisit` writes it
    why: row.why as VisitCause,
    state: row.state,
    tries: row.tries,
    triedAt: row.triedAt ?? undefined,
    madeAt: row.madeAt,
    endedBy: row.endedBy ?? undefined,
    endedAt: row.endedAt ?? undefined,
  }
}
