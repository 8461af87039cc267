/**
 * The people of the office: role, areas, and whether their account may act. Every operation that acts for the office asks
 * `authorise` first, in its own transaction, so a change of role (`staff-changes.ts`) works at once.
 */
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
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

/** Whether their account may act and their role may do this, the PIN aside: for work that goes on by itself. */
export const isEntitled = ({ state, role, areas }: Officer, action: StaffAction): boolean =>
  state === 'active' && mayDo({ role, areas }, action)

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

export async function isLastAdmin(reader: Reader, officer: Officer): Promise<boolean> {
  return officer.role === 'admin' && (await adminsBeside(reader, [officer.account])).length === 0
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

/** The name that colleagues are to see. */
export async function introduce(tx: Tx, { account, name }: { account: string; name: string }): Promise<void> {
  const nameSealed = tx.vault.seal('staff.name', account, name)
  await tx.db.update(tx.t.staff).set({ nameSealed, changedAt: tx.now }).where(isOfficer(tx, account))
}

export function isOfficer(reader: Reader, account: string) {
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
