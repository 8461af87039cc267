/** The family takes a claim back, until BPJS has it. */
import type { Tx } from '../../../store/store.ts'
import { recordEvent } from '../../events.ts'
import type { Notice } from '../../notices.ts'
import { takeTurn } from '../../turn.ts'
import { claimSeenBy, isOvershadowed } from '../access.ts'
import { movedNotices } from '../advance.ts'
import { moveClaim, type Claim, type ClaimOvertaken } from '../claim-rows.ts'

export async function withdrawClaim(
  tx: Tx,
  of: { id: string; account: string },
): Promise<
  | { ok: true; claim: Claim; notices: Notice[] }
  | { ok: false; error: 'not-found' }
  | { ok: false; error: 'heirs-only'; claim: Claim }
  | ClaimOvertaken
> {
  await takeTurn(tx, 'claims')
  const seen = await claimSeenBy(tx, of)
  if (seen?.sees !== 'all') return { ok: false, error: 'not-found' }
  const { claim } = seen
  if (claim.status === 'withdrawn') return { ok: true, claim, notices: [] }
  if (await isOvershadowed(tx, of)) return { ok: false, error: 'heirs-only', claim }
  const moved = await moveClaim(tx, claim, 'withdrawn', 'claimant', { dueAt: null })
  if (!moved.ok) return moved
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: of.id,
    kind: 'claim-withdrawn',
    actor: of.account,
    codes: { from: claim.status, to: 'withdrawn' },
  })
  // Whoever else sees it must not learn of it by chance.
  const notices = (await movedNotices(tx, of.id)).filter(({ account }) => account !== of.account)
  return { ok: true, claim: moved.claim, notices }
}
