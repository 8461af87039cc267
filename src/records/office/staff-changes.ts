/**
 * Who of the office becomes what: appointed, another role, locked, removed. Whoever may act less than before has nothing in
 * hand any more, and nothing of theirs stays open.
 */
import { and, desc, eq } from 'drizzle-orm'
import { hasAreas, type StaffRole } from '../../program/office.ts'
import type { StaffState } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { recordEvent, type EventCodes } from '../events.ts'
import { timesInLastHour } from '../limits.ts'
import type { Notice } from '../notices.ts'
import { voidPassesOf } from '../passes/pass-rows.ts'
import { undoFreshRenewalsOf } from '../renewals/undo.ts'
import { undoAllOf } from '../review/decision-rows.ts'
import { takeTurn } from '../turn.ts'
import { closeInvitationsOf } from './invitation-rows.ts'
import { letGoOfAll } from './let-go.ts'
import {
  adminsBeside,
  authorise,
  isLastAdmin,
  isOfficer,
  knownOfficer,
  officerOf,
  type Denied,
  type Officer,
} from './officers.ts'

export type StaffChanged =
  | { ok: true; officer: Officer; notices: Notice[] }
  | { ok: false; error: 'not-found' | 'last-admin' | 'oneself' }
  | Denied

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
  await letGoOfAll(tx, account)
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

async function setState(tx: Tx, account: string, state: StaffState): Promise<void> {
  await tx.db
    .update(tx.t.staff)
    .set({ state, pinProvenUntil: null, changedAt: tx.now })
    .where(isOfficer(tx, account))
  await letGoOfAll(tx, account)
  await voidPassesOf(tx, account)
}

async function forgetPin(tx: Tx, account: string): Promise<void> {
  const none = { pinIndex: null, pinWrong: 0, pinBlockedUntil: null, pinProvenUntil: null }
  await tx.db.update(tx.t.staff).set(none).where(isOfficer(tx, account))
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
