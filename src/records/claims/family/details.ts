/** What the family says after the report: who the heir is, the children, where the money is to go. */
import type { Tx } from '../../../store/store.ts'
import { recordEvent } from '../../events.ts'
import type { Notice } from '../../notices.ts'
import { takeTurn } from '../../turn.ts'
import { accountsOfClaim, claimSeenBy, isOvershadowed } from '../access.ts'
import type { BankAccount, ClaimBody, ClaimChild, ClaimFamilyAnswers } from '../body.ts'
import { setChildren } from './children.ts'
import { bodyOf, moveClaim, sealBody, type Claim, type ClaimOvertaken } from '../claim-rows.ts'
import { followPapers, isComplete, papersOfClaim } from './papers.ts'

export type FamilySaid =
  | { ok: true; claim: Claim; notices: Notice[] }
  | { ok: false; error: 'not-found' | 'too-late' | 'papers-first' | 'counter-only' }
  | ClaimOvertaken

/** The heir and the children: until the file is handed over they may be said again. */
export async function sayFamily(
  tx: Tx,
  of: {
    id: string
    account: string
    family: ClaimFamilyAnswers
    children: readonly ClaimChild[]
  },
): Promise<FamilySaid> {
  await takeTurn(tx, 'claims')
  const seen = await claimSeenBy(tx, of)
  if (seen?.sees !== 'all' || seen.claim.kind === 'accident') return { ok: false, error: 'not-found' }
  if (!mayTellFamily(seen.claim)) return { ok: false, error: 'too-late' }
  const amended = await amend(tx, seen.claim, of.account, { family: of.family })
  if (!amended.ok) return amended
  await setChildren(tx, of.id, of.children)
  const followed = await followPapers(tx, amended.claim, await papersOfClaim(tx, amended.claim), of.account)
  return followed.ok ? { ...followed, notices: [] } : followed
}

/**
 * The account for the payment: asked once the papers are complete. A second one, and that of a claim from paper, is not
 * taken here: it needs the heir at the counter and two officers (`office/bank.ts`).
 */
export async function giveBank(
  tx: Tx,
  of: { id: string; account: string; bank: BankAccount },
): Promise<FamilySaid> {
  await takeTurn(tx, 'claims')
  const seen = await claimSeenBy(tx, of)
  if (seen?.sees !== 'all' || seen.claim.kind === 'accident') return { ok: false, error: 'not-found' }
  const { claim } = seen
  if ((await bodyOf(tx, claim)).bank !== undefined) return { ok: false, error: 'counter-only' }
  if (isPaidAtCounter(claim) || (await isOvershadowed(tx, of))) return { ok: false, error: 'counter-only' }
  if (!isComplete(await papersOfClaim(tx, claim))) return { ok: false, error: 'papers-first' }
  const moved = await amend(tx, claim, of.account, { bank: of.bank })
  if (!moved.ok) return moved
  await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'bank-given', actor: of.account })
  // Whoever else sees all of it would notice a stranger's account.
  const others = (await accountsOfClaim(tx, of.id, 'all')).filter(({ account }) => account !== of.account)
  const notices = others.map(({ account }): Notice => ({ kind: 'bank-change', account, claim: of.id }))
  return { ...moved, notices }
}

/**
 * A claim that one officer opened from paper, ticked, and handed the code of: there a second officer looks at the account,
 * with the heir before them.
 */
export const isPaidAtCounter = ({ origin }: Pick<Claim, 'origin'>): boolean => origin === 'paper'

const AMENDABLE: readonly string[] = ['reported', 'papers-missing', 'papers-complete', 'to-mend']

/** While somebody is missed nobody is asked for heirs: only once the office has the letter of Basarnas. */
export const mayTellFamily = ({ kind, status }: Pick<Claim, 'kind' | 'status'>): boolean =>
  kind !== 'accident' && AMENDABLE.includes(status) && (kind === 'death' || status !== 'reported')

/** Changes what the claim says, not where it stands. */
export async function amend(
  tx: Tx,
  claim: Claim,
  by: string,
  change: Partial<ClaimBody>,
): Promise<{ ok: true; claim: Claim } | { ok: false; error: 'too-late' } | ClaimOvertaken> {
  if (!AMENDABLE.includes(claim.status)) return { ok: false, error: 'too-late' }
  const body = { ...(await bodyOf(tx, claim)), ...change }
  const moved = await moveClaim(tx, claim, claim.status, 'claimant', {
    bodySealed: sealBody(tx, claim.id, body),
  })
  if (moved.ok)
    await recordEvent(tx, { subjectKind: 'claim', subject: claim.id, kind: 'claim-amended', actor: by })
  return moved
}
