/** A claim in hand: for half an hour it is one officer's, and everybody of the office sees whose. */
import { and, eq, isNull } from 'drizzle-orm'
import type { StaffAction } from '../../program/office.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { authorise, type Denied, type Officer } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import { claimRow, isClaim, shapeClaim, type Claim, type ClaimRow } from './claim-rows.ts'

const HELD_MS = 30 * 60_000

export interface ClaimTaken {
  readonly ok: false
  readonly error: 'taken'
  readonly by: string
  readonly until: Date
}

/** `own-claim`: the officer reported it themselves or holds it; a colleague moves it. */
export interface ClaimClosed {
  readonly ok: false
  readonly error: 'not-found' | 'own-claim'
}

/** What nobody does with a claim of their own. */
const NOT_ONES_OWN: readonly StaffAction[] = [
  'keep-claims',
  'claim-money',
  'claim-codes',
  'tick-claim-papers',
]

/** The claim for an officer who may do this with it. While nobody knows whose it is, it is no field officer's. */
export async function claimForOfficer(
  reader: Reader,
  { id, officer }: { id: string; officer: string },
  action: StaffAction,
): Promise<{ ok: true; row: ClaimRow; claim: Claim; officer: Officer } | ClaimClosed | Denied> {
  const row = await claimRow(reader, id)
  const allowed = await authorise(reader, officer, action, row?.kelurahan ?? '')
  if (!allowed.ok) return allowed
  if (!row) return { ok: false, error: 'not-found' }
  if (NOT_ONES_OWN.includes(action) && (await isOwn(reader, id, officer)))
    return { ok: false, error: 'own-claim' }
  return { ok: true, row, claim: shapeClaim(row), officer: allowed.officer }
}

/**
 * The same for an officer who is about to write in it: nobody else writes in a claim until this transaction has ended, and
 * no colleague has it in hand.
 */
export async function claimToWrite(
  tx: Tx,
  of: { id: string; officer: string },
  action: StaffAction,
): Promise<{ ok: true; row: ClaimRow; claim: Claim; officer: Officer } | ClaimTaken | ClaimClosed | Denied> {
  await takeTurn(tx, 'claims')
  const found = await claimForOfficer(tx, of, action)
  if (!found.ok) return found
  return heldByAnother(found.claim, of.officer, tx.now) ?? found
}

/** It is among the claims that the officer sees as one of the family. */
export async function isOwn(reader: Reader, claim: string, officer: string): Promise<boolean> {
  const { claimAccounts } = reader.t
  const rows = await reader.db
    .select({ id: claimAccounts.id })
    .from(claimAccounts)
    .where(
      and(
        eq(claimAccounts.city, reader.city),
        eq(claimAccounts.claim, claim),
        eq(claimAccounts.account, officer),
        isNull(claimAccounts.endedAt),
      ),
    )
  return rows.length > 0
}

/** Takes it, or holds it for another half an hour. */
export async function takeClaim(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<{ ok: true; claim: Claim } | ClaimTaken | ClaimClosed | Denied> {
  const found = await claimToWrite(tx, of, 'keep-claims')
  if (!found.ok) return found
  const [row] = await tx.db
    .update(tx.t.claims)
    .set({ takenBy: of.officer, takenUntil: new Date(tx.now.getTime() + HELD_MS) })
    .where(isClaim(tx, of.id))
    .returning()
  const isNew = found.row.takenBy !== of.officer
  if (isNew)
    await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'claim-taken', actor: of.officer })
  return { ok: true, claim: shapeClaim(row ?? found.row) }
}

export async function releaseClaim(tx: Tx, of: { id: string; officer: string }): Promise<void> {
  const gone = await tx.db
    .update(tx.t.claims)
    .set({ takenBy: null, takenUntil: null })
    .where(and(isClaim(tx, of.id), eq(tx.t.claims.takenBy, of.officer)))
    .returning({ id: tx.t.claims.id })
  if (gone.length > 0)
    await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'claim-released', actor: of.officer })
}

export function heldByAnother({ taken }: Claim, officer: string, now: Date): ClaimTaken | undefined {
  if (!taken || taken.by === officer || taken.until <= now) return undefined
  return { ok: false, error: 'taken', by: taken.by, until: taken.until }
}
