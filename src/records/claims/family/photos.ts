/**
 * Photos of a claim's papers, where the city takes them: each belongs to one paper of the list. An officer looks at them;
 * one that cannot be used is asked for again.
 */
import type { ClaimPaper } from '../../../program/claims/papers.ts'
import { CLAIM_PAPERS } from '../../../program/claims/papers.ts'
import type { Tx } from '../../../store/store.ts'
import { attachToClaim, documentById, documentsOf, eraseOfClaim } from '../../documents/documents.ts'
import { takeTurn } from '../../turn.ts'
import { claimSeenBy } from '../access.ts'
import { claimById, type AnyClaimStatus, type Claim } from '../claim-rows.ts'
import { paperGone, paperHandedIn, papersOfClaim } from './papers.ts'

/** BPJS has the papers, or nobody needs them any more. */
const CLOSED_TO_PAPERS: readonly AnyClaimStatus[] = [
  'handed-over',
  'bpjs-checks',
  'granted',
  'paid',
  'refused',
  'withdrawn',
]

export const takesPapers = ({ kind, status }: Pick<Claim, 'kind' | 'status'>): boolean =>
  kind !== 'accident' && !CLOSED_TO_PAPERS.includes(status)

export type PhotosHandedIn =
  | { ok: true; claim: Claim }
  /** `accepted`: an officer has taken this paper already. */
  | { ok: false; error: 'not-found' | 'too-late' | 'accepted' }

/**
 * The photos of a draft become those of one paper. What was to be made again gives way to them; otherwise they are further
 * pages of it.
 */
export async function handInPhotos(
  tx: Tx,
  of: { id: string; account: string; paper: ClaimPaper; draft: string; documents: readonly string[] },
): Promise<PhotosHandedIn> {
  await takeTurn(tx, 'claims')
  const seen = await claimSeenBy(tx, of)
  if (seen?.sees !== 'all') return { ok: false, error: 'not-found' }
  const { claim } = seen
  if (!takesPapers(claim)) return { ok: false, error: 'too-late' }
  const present = (await papersOfClaim(tx, claim)).find(({ paper }) => paper === of.paper)
  if (!present) return { ok: false, error: 'not-found' }
  if (present.state === 'accepted') return { ok: false, error: 'accepted' }
  if (present.state === 'again') await eraseOfClaim(tx, { claim: of.id, paper: of.paper }, 'replaced')
  await attachToClaim(tx, { draft: of.draft, claim: of.id, paper: of.paper, documents: of.documents })
  await paperHandedIn(tx, { claim: of.id, paper: of.paper, account: of.account })
  return { ok: true, claim }
}

/** A photo was no good: if it was the only one, the paper is missing again. Undefined for one of no claim. */
export async function photoWasBad(
  tx: Tx,
  document: string,
): Promise<{ claim: string; paper: ClaimPaper } | undefined> {
  const photo = await documentById(tx, document)
  const paper = CLAIM_PAPERS.find(one => one === photo?.paper)
  if (photo?.claim === undefined || paper === undefined) return undefined
  await takeTurn(tx, 'claims')
  const { claim } = photo
  const others = (await documentsOf(tx, { claim })).filter(
    one => one.paper === paper && (one.state === 'pending' || one.state === 'ready'),
  )
  if (others.length === 0) await paperGone(tx, { claim, paper })
  return { claim, paper }
}

/** What the job `CLAIM_RETENTION` does. A claim that is open again keeps its photos. */
export async function erasePhotosOfEnded(tx: Tx, id: string): Promise<void> {
  const claim = await claimById(tx, id)
  if (claim?.endedAt !== undefined) await eraseOfClaim(tx, { claim: id }, 'retention')
}
