/**
 * The people of the office: role, areas, and whether their account may act. Every operation that acts for the office asks
 * `authorise` first, in its own transaction, so a change of role works at once.
 */
import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm'
import {
  hasAreas,
  mayDo,
  needsPin,
  STAFF_ROLES,
  type StaffAction,
  type StaffRole,
} from '../../program/office.ts'
import { given, prepared } from '../../store/prepared.ts'
import type { StaffState, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { undoFreshRenewalsOf } from '../renewals/undo.ts'
import { undoAllOf } from '../review/decision-rows.ts'
import { recordEvent, type EventCodes, type EventKind } from '../events.ts'
import { timesInLastHour } from '../limits.ts'
import type { Notice } from '../notices.ts'
import { voidPassesOf } from '../passes/pass-rows.ts'
import { releaseAllOf, takeTurn } from '../registrations/registration-rows.ts'
import { closeInvitationsOf } from './invitation-rows.ts'

export interface Officer {
  readonly account: string
  readonly role: StaffRole
  /** Codes of the kelurahan they work in, where the role has any. */
  readonly areas: readonly string[]
  readonly state: StaffState
  /** When they joined; who left and came back, when they came back. */
  readonly since: Date
  /** The name that colleagues see; undefined until they have introduced themselves. */
  readonly name: string | undefined
  readonly hasPin: boolean
  /** The PIN was typed: what needs it is open until then. */
  readonly pinProvenUntil: Date | undefined
}

/** Why somebody may not do this: no (more) of the office, locked, the wrong role or area, or the PIN is asked first. */
export interface Denied {
  readonly ok: false
  readonly error: 'denied'
  readonly why: 'not-of-the-office' | 'locked' | 'role' | 'area' | 'pin'
}

const denied = (why: Denied['why']): Denied => ({ ok: false, error: 'denied', why })

/**
 * Whether this account may do this now.
 * @param kelurahan of the file that it concerns.
 */
export async function authorise(
  reader: Reader,
  account: string,
  action: StaffAction,
  kelurahan?: string,
): Promise<{ ok: true; officer: Officer } | Denied> {
  const officer = await officerOf(reader, account)
  if (!officer) return denied('not-of-the-office')
  if (officer.state === 'locked') return denied('locked')
  if (!mayDo(officer, action)) return denied('role')
  if (!mayDo(officer, action, kelurahan)) return denied('area')
  if (needsPin(action) && !(officer.pinProvenUntil && officer.pinProvenUntil > reader.now))
    return denied('pin')
  return { ok: true, officer }
}

/** Undefined for everybody else, and for who was of the office once. */
export async function officerOf(reader: Reader, account: string): Promise<Officer | undefined> {
  const officer = await knownOfficer(reader, account)
  return officer?.state === 'removed' ? undefined : officer
}

/** Also somebody who has left: their name stands by what they did. */
export async function knownOfficer(reader: Reader, account: string): Promise<Officer | undefined> {
  const [row] = await staffOf(reader).execute({ city: reader.city, account })
  return row && shape(reader, row)
}

const staffOf = prepared(({ db, t: { staff } }: Reader) =>
  db
    .select()
    .from(staff)
    .where(and(eq(staff.city, given('city', staff.city)), eq(staff.account, given('account', staff.account))))
    .prepare('staff_of'),
)

/** Everybody of the office, in the order in which they came. */
export async function officers(reader: Reader): Promise<Officer[]> {
  const { staff } = reader.t
  const rows = await reader.db
    .select()
    .from(staff)
    .where(and(eq(staff.city, reader.city), ne(staff.state, 'removed')))
    .orderBy(asc(staff.madeAt), asc(staff.account))
  return rows.map(row => shape(reader, row))
}

/** Accounts of the admins who may act, but not of these. */
export async function adminsBeside(reader: Reader, beside: readonly string[]): Promise<string[]> {
  const all = await officers(reader)
  return all
    .filter(one => one.role === 'admin' && one.state === 'active' && !beside.includes(one.account))
    .map(one => one.account)
}

/** Accounts of the field officers of a kelurahan; of the admins where it has none. */
export async function visitorsOf(reader: Reader, kelurahan: string): Promise<string[]> {
  const active = (await officers(reader)).filter(one => one.state === 'active')
  const theirs = active.filter(one => hasAreas(one.role) && one.areas.includes(kelurahan))
  return (theirs.length > 0 ? theirs : active.filter(one => one.role === 'admin')).map(one => one.account)
}

/** Makes an account that the deployment names an admin, unless it has been of the office before. */
export async function appointFirstAdmin(tx: Tx, account: string): Promise<void> {
  const { staff } = tx.t
  const made = await tx.db
    .insert(staff)
    .values(newRow(tx, { account, role: 'admin', areas: [], by: 'system' }))
    .onConflictDoNothing()
    .returning({ account: staff.account })
  if (made.length > 0) await note(tx, account, 'joined-office', 'system', { role: 'admin' })
}

/** The name that colleagues are to see. */
export async function introduce(tx: Tx, { account, name }: { account: string; name: string }): Promise<void> {
  const nameSealed = tx.vault.seal('staff.name', account, name)
  await tx.db.update(tx.t.staff).set({ nameSealed, changedAt: tx.now }).where(is(tx, account))
}

export type StaffChanged =
  | { ok: true; officer: Officer; notices: Notice[] }
  | { ok: false; error: 'not-found' | 'last-admin' | 'oneself' }
  | Denied

/** Another role or other areas, at once: what they had in hand goes back to the queue. */
export async function changeRole(
  tx: Tx,
  of: { by: string; account: string; role: StaffRole; areas: readonly string[] },
): Promise<StaffChanged> {
  const target = await targetOf(tx, of, 'manage-staff')
  if (!target.ok) return target
  if (of.role !== 'admin' && (await isLastAdmin(tx, target.officer)))
    return { ok: false, error: 'last-admin' }
  await giveRole(tx, of)
  return changed(tx, of, [{ kind: 'role-changed', account: of.account, role: of.role }])
}

/**
 * Also for who takes an invitation: a new row, or the old one with the new role. Who is locked stays locked, and who is no
 * admin any more has invited nobody.
 */
export async function giveRole(
  tx: Tx,
  { by, account, role, areas }: { by: string; account: string; role: StaffRole; areas: readonly string[] },
): Promise<void> {
  const known = await knownOfficer(tx, account)
  const place = { role, areas: hasAreas(role) ? [...areas] : [], changedAt: tx.now }
  const back = known?.state === 'removed' ? { state: 'active' as const, madeBy: by, madeAt: tx.now } : {}
  const { staff } = tx.t
  await tx.db
    .insert(staff)
    .values(newRow(tx, { account, role, areas: place.areas, by }))
    .onConflictDoUpdate({ target: [staff.city, staff.account], set: { ...place, ...back } })
  await releaseAllOf(tx, account)
  await voidPassesOf(tx, account)
  if (role !== 'admin') await closeInvitationsOf(tx, account, by)
  await note(tx, account, 'role-changed', by, { role })
}

/** What they had in hand goes back to the queue, their open invitations are void, and their PIN is forgotten. */
export async function removeOfficer(tx: Tx, of: { by: string; account: string }): Promise<StaffChanged> {
  const target = await targetOf(tx, of, 'manage-staff')
  if (!target.ok) return target
  if (await isLastAdmin(tx, target.officer)) return { ok: false, error: 'last-admin' }
  await setState(tx, of.account, 'removed')
  await forgetPin(tx, of.account)
  await closeInvitationsOf(tx, of.account, of.by)
  await note(tx, of.account, 'left-office', of.by)
  return changed(tx, of, [{ kind: 'removed-from-office', account: of.account }])
}

/**
 * One tap of another admin, when a phone is lost or stolen; a second account within the hour asks for the PIN, since it may
 * be the admin's own phone that was stolen. What the account had in hand goes back to the queue, its decisions that nobody
 * has been told of are undone, and its open invitations are void. The other admins hear who locked whom.
 */
export async function lockOfficer(tx: Tx, of: { by: string; account: string }): Promise<StaffChanged> {
  const target = await targetOf(tx, of, 'lock-staff')
  if (!target.ok) return target
  if (of.by === of.account) return { ok: false, error: 'oneself' }
  if (target.officer.state === 'locked') return { ok: true, officer: target.officer, notices: [] }
  if ((await timesInLastHour(tx, of.by, 'account-locked')) > 0) {
    const proven = await authorise(tx, of.by, 'manage-staff')
    if (!proven.ok) return proven
  }
  await setState(tx, of.account, 'locked')
  await undoAllOf(tx, of.account)
  await undoFreshRenewalsOf(tx, of.account)
  await closeInvitationsOf(tx, of.account, of.by)
  await note(tx, of.account, 'account-locked', of.by)
  const others = await adminsBeside(tx, [of.by, of.account])
  return changed(tx, of, [
    { kind: 'account-locked', account: of.account },
    ...others.map((account): Notice => ({
      kind: 'colleague-locked',
      account,
      officer: of.account,
      by: of.by,
    })),
  ])
}

/** Who locked the account and when; undefined where nobody ever did. */
export async function lastLockOf(
  reader: Reader,
  account: string,
): Promise<{ by: string; at: Date } | undefined> {
  const { events } = reader.t
  const [row] = await reader.db
    .select({ by: events.actor, at: events.at })
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        eq(events.subjectKind, 'staff'),
        eq(events.subject, account),
        eq(events.kind, 'account-locked'),
      ),
    )
    .orderBy(desc(events.id))
    .limit(1)
  return row
}

export async function unlockOfficer(tx: Tx, of: { by: string; account: string }): Promise<StaffChanged> {
  const target = await targetOf(tx, of, 'manage-staff')
  if (!target.ok) return target
  if (of.by === of.account) return { ok: false, error: 'oneself' }
  if (target.officer.state === 'active') return { ok: true, officer: target.officer, notices: [] }
  await setState(tx, of.account, 'active')
  await note(tx, of.account, 'account-unlocked', of.by)
  return changed(tx, of, [{ kind: 'account-unlocked', account: of.account }])
}

/** For who has forgotten it: a new one is asked for when it is next needed. */
export async function resetPin(tx: Tx, of: { by: string; account: string }): Promise<StaffChanged> {
  const target = await targetOf(tx, of, 'manage-staff')
  if (!target.ok) return target
  await forgetPin(tx, of.account)
  await note(tx, of.account, 'pin-reset', of.by)
  return changed(tx, of, [{ kind: 'pin-reset', account: of.account }])
}

/** What somebody of the office wants to see of the queue. */
export interface QueueFilter {
  readonly sector?: string
  /** Code of the kelurahan. */
  readonly kelurahan?: string
  /** A status; those that wait for the office if absent. */
  readonly status?: string
  /** Only what is past its day. */
  readonly late?: boolean
}

export async function filterOf(reader: Reader, account: string): Promise<QueueFilter> {
  const { staff } = reader.t
  const [row] = await reader.db.select({ filter: staff.filter }).from(staff).where(is(reader, account))
  return row?.filter ?? {}
}

export async function setFilter(tx: Tx, account: string, filter: QueueFilter): Promise<void> {
  await tx.db
    .update(tx.t.staff)
    .set({ filter: { ...filter } })
    .where(is(tx, account))
}

async function targetOf(
  tx: Tx,
  { by, account }: { by: string; account: string },
  action: 'manage-staff' | 'lock-staff',
): Promise<{ ok: true; officer: Officer } | { ok: false; error: 'not-found' } | Denied> {
  // Two admins who remove each other at the same moment must not leave none.
  await takeTurn(tx, 'staff')
  const allowed = await authorise(tx, by, action)
  if (!allowed.ok) return allowed
  const officer = await officerOf(tx, account)
  return officer ? { ok: true, officer } : { ok: false, error: 'not-found' }
}

export async function isLastAdmin(reader: Reader, officer: Officer): Promise<boolean> {
  return officer.role === 'admin' && (await adminsBeside(reader, [officer.account])).length === 0
}

async function setState(tx: Tx, account: string, state: StaffState): Promise<void> {
  await tx.db
    .update(tx.t.staff)
    .set({ state, pinProvenUntil: null, changedAt: tx.now })
    .where(is(tx, account))
  await releaseAllOf(tx, account)
  await voidPassesOf(tx, account)
}

async function forgetPin(tx: Tx, account: string): Promise<void> {
  const none = { pinIndex: null, pinWrong: 0, pinBlockedUntil: null, pinProvenUntil: null }
  await tx.db.update(tx.t.staff).set(none).where(is(tx, account))
}

async function changed(
  tx: Tx,
  { by, account }: { by: string; account: string },
  notices: Notice[],
): Promise<StaffChanged> {
  const officer = await knownOfficer(tx, account)
  if (!officer) return { ok: false, error: 'not-found' }
  return { ok: true, officer, notices: by === account ? [] : notices }
}

function newRow(
  tx: Tx,
  { account, role, areas, by }: { account: string; role: StaffRole; areas: string[]; by: string },
) {
  return {
    city: tx.city,
    account,
    role,
    areas,
    state: 'active' as const,
    pinWrong: 0,
    filter: {},
    madeBy: by,
    madeAt: tx.now,
    changedAt: tx.now,
  }
}

function note(
  tx: Tx,
  subject: string,
  kind: EventKind,
  actor: string,
  codes: EventCodes = {},
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'staff', subject, kind, actor, codes })
}

function is(reader: Reader, account: string) {
  const { staff } = reader.t
  return and(eq(staff.city, reader.city), eq(staff.account, account))
}

function shape(reader: Reader, row: Tables['staff']['$inferSelect']): Officer {
  const role = STAFF_ROLES.find(known => known === row.role)
  if (!role) throw new RangeError(`not a role of the office: ${row.role}`)
  return {
    account: row.account,
    role,
    areas: row.areas,
    state: row.state,
    since: row.madeAt,
    name: row.nameSealed ? reader.vault.open('staff.name', row.account, row.nameSealed) : undefined,
    hasPin: row.pinIndex !== null,
    pinProvenUntil: row.pinProvenUntil ?? undefined,
  }
}

/** Names of these accounts, where they are of the office. */
export async function namesOf(reader: Reader, accounts: readonly string[]): Promise<Map<string, string>> {
  const { staff } = reader.t
  if (accounts.length === 0) return new Map()
  const rows = await reader.db
    .select()
    .from(staff)
    .where(and(eq(staff.city, reader.city), inArray(staff.account, [...accounts])))
  return new Map(
    rows.flatMap(row => {
      const { account, name } = shape(reader, row)
      return name === undefined ? [] : [[account, name] as const]
    }),
  )
}
