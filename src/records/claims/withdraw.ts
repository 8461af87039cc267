/** The family takes a claim back, until BPJS has it. */
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { takeTurn } from '../registration-rows.ts'
import { claimSeenBy } from './access.ts'
import { moveClaim, type Claim, type ClaimOvertaken } from './claim-rows.ts'

export async function withdrawClaim(
  tx: Tx,
  of: { id: string; account: string },
): Promise<{ ok: true; claim: Claim } | { ok: false; error: 'not-found' } | ClaimOvertaken> {
  await takeTurn(tx, 'claims')
  const seen = await claimSeenBy(tx, of)
  if (seen?.sees !== 'all') return { ok: false, error: 'not-found' }
  const { claim } = seen
  if (claim.status === 'withdrawn') return { ok: true, claim }
  const moved = await moveClaim(tx, claim, 'withdrawn', 'claimant', { dueAt: null })
  if (moved.ok)
    await recordEvent(tx, {
      subjectKind: 'claim',
      subject: of.id,
      kind: 'claim-withdrawn',
      actor: of.account,
      codes: { from: claim.status, to: 'withdrawn' },
    })
  return moved
}
