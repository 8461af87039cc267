/** How it was for the family to have its claim done: one tap, once for each account. */
import type { Tx } from '../../../store/store.ts'
import { eventsOf, recordEvent } from '../../events.ts'
import { claimSeenBy } from '../access.ts'

export const CLAIM_RATINGS = ['good', 'fair', 'bad'] as const
export type ClaimRating = (typeof CLAIM_RATINGS)[number]

/** False where the claim is not theirs to see. The first answer of an account stays. */
export async function rateClaim(
  tx: Tx,
  { claim, account, rating }: { claim: string; account: string; rating: ClaimRating },
): Promise<boolean> {
  if ((await claimSeenBy(tx, { id: claim, account })) === undefined) return false
  const before = await eventsOf(tx, 'claim', claim)
  if (before.some(({ kind, actor }) => kind === 'claim-rated' && actor === account)) return true
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: claim,
    kind: 'claim-rated',
    actor: account,
    codes: { rating },
  })
  return true
}
