/**
 * How somebody becomes one of the office: a link for one role, one use and one day, that can be revoked. Only a keyed hash
 * of its token is kept.
 */
import { randomBytes } from 'node:crypto'
import { and, asc, eq, gt } from 'drizzle-orm'
import { hasAreas, STAFF_ROLES, type StaffRole } from '../../program/office.ts'
import { makeId } from '../../store/ids.ts'
import type { Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { takeTurn } from '../turn.ts'
import { adminsBeside, authorise, introduce, isLastAdmin, officerOf, type Denied } from './officers.ts'
import { giveRole } from './staff-changes.ts'

const LASTS_MS = 24 * 3_600_000
const TOKEN_BYTES = 18

export interface Invitation {
  readonly id: string
  readonly role: StaffRole
  readonly areas: readonly string[]
  readonly madeBy: string
  readonly expiresAt: Date
}

/** @returns the token: 24 characters of A-Z, a-z, 0-9, `_` and `-`. It is not kept, so this is the only time it is known. */
export async function invite(
  tx: Tx,
  { by, role, areas }: { by: string; role: StaffRole; areas: readonly string[] },
): Promise<{ ok: true; token: string; invitation: Invitation } | { ok: false; error: 'no-areas' } | Denied> {
  const allowed = await authorise(tx, by, 'manage-staff')
  if (!allowed.ok) return allowed
  if (hasAreas(role) && areas.length === 0) return { ok: false, error: 'no-areas' }
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const row = {
    city: tx.city,
    id: makeId(),
    tokenIndex: tx.vault.index('invitation', token),
    role,
    areas: hasAreas(role) ? [...areas] : [],
    state: 'open' as const,
    madeBy: by,
    madeAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + LASTS_MS),
    endedBy: null,
    endedAt: null,
  }
  await tx.db.insert(tx.t.invitations).values(row)
  await note(tx, row.id, 'invited', by, { role })
  return { ok: true, token, invitation: shape(row) }
}

/** Those that can still be taken, the oldest first. */
export async function openInvitations(reader: Reader): Promise<Invitation[]> {
  const { invitations } = reader.t
  const rows = await reader.db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.city, reader.city),
        eq(invitations.state, 'open'),
        gt(invitations.expiresAt, reader.now),
      ),
    )
    .orderBy(asc(invitations.id))
  return rows.map(shape)
}

/** A second time changes nothing. */
export async function revokeInvitation(
  tx: Tx,
  { by, id }: { by: string; id: string },
): Promise<{ ok: true } | { ok: false; error: 'not-open' } | Denied> {
  const allowed = await authorise(tx, by, 'manage-staff')
  if (!allowed.ok) return allowed
  const ended = await end(tx, id, 'revoked', by)
  if (!ended) return { ok: false, error: 'not-open' }
  await note(tx, id, 'invitation-revoked', by)
  return { ok: true }
}

export type InvitationRefusal = {
  readonly ok: false
  /** The same for a link that never was: nobody learns what exists. `used` only to who knows a true one; `own`: they made it. */
  readonly error: 'unknown' | 'used' | 'revoked' | 'expired' | 'own' | 'account-locked' | 'last-admin'
}

/** What a link offers to this account. */
export async function invitationByToken(
  reader: Reader,
  { token, account }: { token: string; account: string },
): Promise<{ ok: true; invitation: Invitation } | InvitationRefusal> {
  const { invitations } = reader.t
  const [row] = await reader.db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.city, reader.city),
        eq(invitations.tokenIndex, reader.vault.index('invitation', token)),
      ),
    )
  if (!row) return { ok: false, error: 'unknown' }
  if (row.state !== 'open') return { ok: false, error: row.state }
  if (row.expiresAt <= reader.now) return { ok: false, error: 'expired' }
  if (row.madeBy === account) return { ok: false, error: 'own' }
  const officer = await officerOf(reader, account)
  if (officer?.state === 'locked') return { ok: false, error: 'account-locked' }
  if (officer && row.role !== 'admin' && (await isLastAdmin(reader, officer)))
    return { ok: false, error: 'last-admin' }
  return { ok: true, invitation: shape(row) }
}

/** Makes the account one of the office, once. Who invited is told; of a new admin all the others, whoever held the phone. */
export async function acceptInvitation(
  tx: Tx,
  { token, account, name }: { token: string; account: string; name: string },
): Promise<{ ok: true; invitation: Invitation; notices: Notice[] } | InvitationRefusal> {
  await takeTurn(tx, 'staff')
  const offered = await invitationByToken(tx, { token, account })
  if (!offered.ok) return offered
  const { invitation } = offered
  if (!(await end(tx, invitation.id, 'used', account))) return { ok: false, error: 'used' }
  await giveRole(tx, { by: invitation.madeBy, account, role: invitation.role, areas: invitation.areas })
  await introduce(tx, { account, name })
  await note(tx, invitation.id, 'joined-office', account, { role: invitation.role })
  const { madeBy: by, role } = invitation
  const others = role === 'admin' ? await adminsBeside(tx, [by, account]) : []
  const told = [by, ...others].map((admin): Notice => ({
    kind: 'joined',
    account: admin,
    officer: account,
    by,
  }))
  return { ok: true, invitation, notices: told }
}

async function end(tx: Tx, id: string, state: 'used' | 'revoked', by: string): Promise<boolean> {
  const { invitations } = tx.t
  const ended = await tx.db
    .update(invitations)
    .set({ state, endedBy: by, endedAt: tx.now })
    .where(and(eq(invitations.city, tx.city), eq(invitations.id, id), eq(invitations.state, 'open')))
    .returning({ id: invitations.id })
  return ended.length > 0
}

function note(
  tx: Tx,
  subject: string,
  kind: 'invited' | 'invitation-revoked' | 'joined-office',
  actor: string,
  codes: Record<string, string> = {},
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'invitation', subject, kind, actor, codes })
}

function shape(row: Tables['invitations']['$inferSelect']): Invitation {
  const role = STAFF_ROLES.find(known => known === row.role)
  if (!role) throw new RangeError(`not a role of the office: ${row.role}`)
  return { id: row.id, role, areas: row.areas, madeBy: row.madeBy, expiresAt: row.expiresAt }
}
