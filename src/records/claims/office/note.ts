/** What the office says to the family of a claim beside its stages, and that it called them. */
import type { Tx } from '../../../store/store.ts'
import { recordEvent } from '../../events.ts'
import type { Notice } from '../../notices.ts'
import type { Denied } from '../../office/officers.ts'
import { accountsOfClaim } from '../access.ts'
import { bodyIn, moveClaim, sealBody, type Claim, type ClaimOvertaken } from '../claim-rows.ts'
import { claimForOfficer, claimToWrite, type ClaimClosed, type ClaimTaken } from '../hold.ts'
import { latenessOf } from '../lateness.ts'

/**
 * A line for the family: why it takes longer, what is waited for. Whoever sees all of a claim that is late is told at
 * once; else they read it when they look.
 */
export async function noteForFamily(
  tx: Tx,
  of: { id: string; version: number; officer: string; note: string },
): Promise<
  | { ok: true; claim: Claim; notices: Notice[] }
  | { ok: false; error: 'ended' }
  | ClaimClosed
  | ClaimTaken
  | ClaimOvertaken
  | Denied
> {
  const found = await claimToWrite(tx, of, 'keep-claims')
  if (!found.ok) return found
  const { claim, row } = found
  if (claim.endedAt !== undefined) return { ok: false, error: 'ended' }
  if (claim.version !== of.version) return { ok: false, error: 'changed', claim }
  const bodySealed = sealBody(tx, of.id, { ...bodyIn(tx, row), note: of.note })
  const moved = await moveClaim(tx, claim, claim.status, 'officer', { bodySealed })
  if (!moved.ok) return moved
  await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'claim-noted', actor: of.officer })
  const isLate = (await latenessOf(tx, claim)) !== undefined
  const holders = isLate ? await accountsOfClaim(tx, of.id, 'all') : []
  const notices = holders.map(({ account }): Notice => ({ kind: 'claim-late', account, claim: of.id }))
  return { ok: true, claim: moved.claim, notices }
}

/** An officer called the family. */
export async function noteCall(
  tx: Tx,
  of: { id: string; officer: string; reached: boolean },
): Promise<{ ok: true; claim: Claim } | ClaimClosed | Denied> {
  const found = await claimForOfficer(tx, of, 'see-claims')
  if (!found.ok) return found
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: of.id,
    kind: 'claim-called',
    actor: of.officer,
    codes: { reached: of.reached },
  })
  return { ok: true, claim: found.claim }
}
