/**
 * Last year's members in the year that was opened: the rules sort them into who goes on, who leaves and who is to be looked
 * at, and an officer who knows better says so for one member. What an officer has set is never sorted anew.
 */
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import {
  standingFor,
  type CheckReason,
  type LeaveReason,
  type MemberStanding,
} from '../../program/renewal.ts'
import { isWaiting, schedule } from '../../store/jobs.ts'
import type { RenewalStanding } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import type { Notice } from '../notices.ts'
import { adminsBeside, authorise, type Denied } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import { factsOf } from './facts.ts'
import { RENEWALS_LIST } from './jobs.ts'
import { endingMembers, memberOfYear, type EndingMember } from './members.ts'
import { shapeStanding, SYSTEM, type SetStanding } from './outlook.ts'

/** A transaction is to hold 50 ms at most. */
const SORTED_AT_ONCE = 50

/**
 * The job `renewals-list`: sorts the next members and orders itself anew for those that are left. It may be repeated, and
 * run again later, when more members or payments are known.
 * @param year the new one. @param after id of the last membership that was sorted; empty at first.
 * @returns what the admins are told when it is done.
 */
export async function listRenewals(tx: Tx, year: number, after: string): Promise<Notice[]> {
  const members = await endingMembers(tx, eq(tx.t.memberships.year, year - 1), {
    after: after === '' ? undefined : after,
    limit: SORTED_AT_ONCE,
  })
  await sort(tx, year, members)
  const last = members.at(-1)
  if (last && members.length === SORTED_AT_ONCE) {
    await schedule(tx, { kind: RENEWALS_LIST, key: String(year), args: last.id, dueAt: tx.now })
    return []
  }
  const counts = await standingCounts(tx, year)
  await recordEvent(tx, {
    subjectKind: 'year',
    subject: String(year),
    kind: 'renewals-listed',
    actor: SYSTEM,
    codes: { continue: counts.continue, leave: counts.leave, check: counts.check },
  })
  const admins = await adminsBeside(tx, [])
  return admins.map(account => ({ kind: 'renewals-listed', account, year }))
}

async function sort(tx: Tx, year: number, members: readonly EndingMember[]): Promise<void> {
  if (members.length === 0) return
  const { renewals } = tx.t
  const facts = await factsOf(tx, members)
  const today = dayAt(tx.now)
  const rows = members.flatMap(({ id, person }) => {
    const known = facts.get(id)
    return known ? { person, ...columnsOf(standingFor(known, year, today)) } : []
  })
  await tx.db
    .insert(renewals)
    .values(rows.map(row => ({ city: tx.city, year, ...row, setBy: SYSTEM, changedAt: tx.now })))
    .onConflictDoUpdate({
      target: [renewals.city, renewals.year, renewals.person],
      set: { standing: sql`excluded.standing`, reason: sql`excluded.reason`, changedAt: tx.now },
      setWhere: eq(renewals.setBy, SYSTEM),
    })
}

const columnsOf = (standing: MemberStanding) => ({
  standing: standing.is,
  reason: standing.is === 'continue' ? null : standing.reason,
})

/** Asks for the listing once more: more members came in, or more was paid. */
export async function listAgain(
  tx: Tx,
  { officer, year }: { officer: string; year: number },
): Promise<{ ok: true } | Denied> {
  const allowed = await authorise(tx, officer, 'keep-years')
  if (!allowed.ok) return allowed
  await schedule(tx, { kind: RENEWALS_LIST, key: String(year), dueAt: tx.now })
  return { ok: true }
}

/** Whether the listing of this year is at work: its counts are not whole yet. */
export const isListing = (reader: Reader, year: number): Promise<boolean> =>
  isWaiting(reader, RENEWALS_LIST, String(year))

export type StandingFigures = Readonly<Record<RenewalStanding, number>>

/** How many go on, leave or are looked at; all of them nought as long as the year was not opened. */
export interface StandingCounts extends StandingFigures {
  readonly bySector: readonly (StandingFigures & { readonly sector: string })[]
  /** Why they leave or are looked at. */
  readonly reasons: readonly {
    readonly standing: RenewalStanding
    readonly reason: string
    readonly people: number
  }[]
}

/** @param year the new one. */
export async function standingCounts(reader: Reader, year: number): Promise<StandingCounts> {
  const { renewals } = reader.t
  const rows = await reader.db
    .select({ standing: renewals.standing, reason: renewals.reason, people: count() })
    .from(renewals)
    .where(and(eq(renewals.city, reader.city), eq(renewals.year, year)))
    .groupBy(renewals.standing, renewals.reason)
    .orderBy(asc(renewals.standing), asc(renewals.reason))
  const sum = (standing: RenewalStanding) =>
    rows.filter(row => row.standing === standing).reduce((total, { people }) => total + people, 0)
  return {
    continue: sum('continue'),
    leave: sum('leave'),
    check: sum('check'),
    bySector: rows.length > 0 ? await countsBySector(reader, year) : [],
    reasons: rows.flatMap(({ reason, ...row }) => (reason === null ? [] : [{ ...row, reason }])),
  }
}

/** Sets, not a join, for the reason that `groups.ts` gives. */
async function countsBySector(reader: Reader, year: number): Promise<StandingCounts['bySector']> {
  const { renewals, memberships } = reader.t
  const how = (standing: RenewalStanding) => {
    const persons = reader.db
      .select({ person: renewals.person })
      .from(renewals)
      .where(and(eq(renewals.city, reader.city), eq(renewals.year, year), eq(renewals.standing, standing)))
    return sql`count(case when ${inArray(memberships.person, persons)} then 1 end)`.mapWith(Number)
  }
  return reader.db
    .select({
      sector: memberships.sector,
      continue: how('continue'),
      leave: how('leave'),
      check: how('check'),
    })
    .from(memberships)
    .where(and(eq(memberships.city, reader.city), eq(memberships.year, year - 1)))
    .groupBy(memberships.sector)
    .orderBy(asc(memberships.sector))
}

/** Whether anybody was sorted into one of these years. */
export async function anyListed(reader: Reader, years: readonly number[]): Promise<boolean> {
  const { renewals } = reader.t
  const rows = await reader.db
    .select({ person: renewals.person })
    .from(renewals)
    .where(and(eq(renewals.city, reader.city), inArray(renewals.year, [...years])))
    .limit(1)
  return rows.length > 0
}

/** As it stands written; undefined for who was not sorted yet. @param year the new one. */
export async function standingOfMember(
  reader: Reader,
  person: string,
  year: number,
): Promise<SetStanding | undefined> {
  const { renewals } = reader.t
  const [row] = await reader.db
    .select()
    .from(renewals)
    .where(and(eq(renewals.city, reader.city), eq(renewals.year, year), eq(renewals.person, person)))
  return row && shapeStanding(row)
}

/** What an officer may set: why somebody is to be looked at, the office need not say. */
export type OfficeStanding =
  | { readonly is: 'continue' }
  | { readonly is: 'leave'; readonly reason: LeaveReason }
  | { readonly is: 'check'; readonly reason: Extract<CheckReason, 'office'> }

export type StandingSet =
  | { readonly ok: true; readonly set: SetStanding }
  | { readonly ok: false; readonly error: 'not-found' }
  /** Somebody else has set it since. */
  | { readonly ok: false; readonly error: 'overtaken'; readonly set: SetStanding }
  | Denied

/**
 * Sets how one member stands in the new year. They hear of what follows from it with the next look, which
 * passes over what was set less than ten minutes ago: a slip can be mended until then.
 * @param of `seen`: when what the officer looked at was set; undefined when nothing was.
 */
export async function setStanding(
  tx: Tx,
  of: {
    officer: string
    person: string
    /** The new year. */
    year: number
    standing: OfficeStanding
    seen: Date | undefined
  },
): Promise<StandingSet> {
  const { officer, person, year, standing, seen } = of
  await takeTurn(tx, 'years')
  const allowed = await authorise(tx, officer, 'decide-renewals')
  if (!allowed.ok) return allowed
  if (!(await memberOfYear(tx, person, year - 1))) return { ok: false, error: 'not-found' }
  const present = await standingOfMember(tx, person, year)
  // The rules sort again whenever they are asked; only another officer's word must be looked at first.
  if (present && present.by !== SYSTEM && present.at.getTime() !== seen?.getTime())
    return { ok: false, error: 'overtaken', set: present }

  const { renewals } = tx.t
  const values = { ...columnsOf(standing), setBy: officer, changedAt: tx.now }
  await tx.db
    .insert(renewals)
    .values({ city: tx.city, year, person, ...values })
    .onConflictDoUpdate({ target: [renewals.city, renewals.year, renewals.person], set: values })
  await recordEvent(tx, {
    subjectKind: 'person',
    subject: person,
    kind: 'renewal-set',
    actor: officer,
    codes: {
      year,
      from: present?.standing.is ?? 'not-set',
      to: standing.is,
      ...('reason' in standing ? { reason: standing.reason } : {}),
    },
  })
  return { ok: true, set: { standing, by: officer, at: tx.now } }
}
