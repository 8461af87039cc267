/** A number by which the office may call about a claim: asked after the report, never before it. */
import type { Tx } from '../../../store/store.ts'
import { takeTurn } from '../../turn.ts'
import { claimSeenBy } from '../access.ts'
import { bodyOf, type Claim, type ClaimOvertaken } from '../claim-rows.ts'
import { amend } from './details.ts'

/** @param of `phone` in E.164. */
export async function givePhone(
  tx: Tx,
  of: { id: string; account: string; phone: string },
): Promise<{ ok: true; claim: Claim } | { ok: false; error: 'not-found' | 'too-late' } | ClaimOvertaken> {
  await takeTurn(tx, 'claims')
  const seen = await claimSeenBy(tx, of)
  if (seen?.sees !== 'all') return { ok: false, error: 'not-found' }
  const { reporter } = await bodyOf(tx, seen.claim)
  return amend(tx, seen.claim, of.account, { reporter: { ...reporter, phone: of.phone } })
}
