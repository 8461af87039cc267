/** Everything that an officer sees of a claim, on record: who looked and when. */
import type { Reader, Tx } from '../../../store/store.ts'
import { documentsOf, type Paper } from '../../documents/documents.ts'
import { eventsOf, recordEvent, type PastEvent } from '../../events.ts'
import { membershipsOf, type Membership } from '../../members/memberships.ts'
import { personById, type Person } from '../../members/people.ts'
import type { Notice } from '../../notices.ts'
import { alarmAfterLook } from '../../office/alarm.ts'
import { authorise, type Denied, type Officer } from '../../office/officers.ts'
import { seersOf, type ClaimSeer } from '../access.ts'
import { openBankChange } from './bank.ts'
import type { ClaimBody } from '../body.ts'
import { childrenOf, type KnownChild } from '../family/children.ts'
import { bodyIn, claimByNumber, type Claim, type ClaimRow } from '../claim-rows.ts'
import { warningsOfClaim, type ClaimWarning } from './duplicates.ts'
import { claimForOfficer, isOwn, type ClaimClosed } from '../hold.ts'
import { latenessOf, type Lateness } from '../lateness.ts'
import { papersOfClaim, type ClaimPaperNow } from '../family/papers.ts'

export interface OfficeClaim {
  readonly claim: Claim
  readonly body: ClaimBody
  /** Who of the lists is meant, as far as it is known, and their cover, the newest first. */
  readonly person: Person | undefined
  readonly memberships: readonly Membership[]
  readonly papers: readonly ClaimPaperNow[]
  /** How many photos of papers there are to be looked at. */
  readonly photos: number
  readonly children: readonly KnownChild[]
  readonly warnings: readonly ClaimWarning[]
  readonly seers: readonly ClaimSeer[]
  readonly late: Lateness | undefined
  /** Another account for the payment waits for the second officer. Which one is seen behind the PIN. */
  readonly bankChange: { readonly madeBy: string; readonly madeAt: Date } | undefined
  /** The officer holds it as one of the family: a colleague moves it. */
  readonly isOwn: boolean
  readonly officer: Officer
}

export type ClaimOpenedByOffice = { ok: true; file: OfficeClaim; notices: Notice[] } | ClaimClosed | Denied

/** Opens a claim for an officer; the look goes on record, and very many of them raise an alarm. */
export async function openClaim(tx: Tx, of: { id: string; officer: string }): Promise<ClaimOpenedByOffice> {
  const found = await claimForOfficer(tx, of, 'see-claims')
  if (!found.ok) return found
  await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'read', actor: of.officer })
  const file = await fileOf(tx, found.row, found.claim, found.officer)
  return { ok: true, file, notices: await alarmAfterLook(tx, of.officer) }
}

/** The claim of a number that somebody read out. */
export async function openClaimByNumber(
  tx: Tx,
  { number, officer }: { number: string; officer: string },
): Promise<ClaimOpenedByOffice> {
  const claim = await claimByNumber(tx, number)
  if (claim) return openClaim(tx, { id: claim.id, officer })
  const allowed = await authorise(tx, officer, 'see-claims')
  return allowed.ok ? { ok: false, error: 'not-found' } : allowed
}

async function fileOf(tx: Tx, row: ClaimRow, claim: Claim, officer: Officer): Promise<OfficeClaim> {
  const person = claim.person === undefined ? undefined : await personById(tx, claim.person)
  const change = await openBankChange(tx, claim.id)
  return {
    claim,
    body: bodyIn(tx, row),
    person,
    memberships: person ? await membershipsOf(tx, person.id) : [],
    papers: await papersOfClaim(tx, claim),
    photos: (await photosOf(tx, claim.id)).length,
    children: await childrenOf(tx, claim.id),
    warnings: await warningsOfClaim(tx, row),
    seers: await seersOf(tx, claim.id),
    late: await latenessOf(tx, claim),
    bankChange: change && { madeBy: change.madeBy, madeAt: change.madeAt },
    isOwn: await isOwn(tx, claim.id, officer.account),
    officer,
  }
}

/** Which photos of a claim an officer may look at whose PIN was typed. Nothing goes on record yet. */
export async function claimPhotosFor(
  reader: Reader,
  of: { id: string; officer: string },
): Promise<
  { ok: true; row: ClaimRow; claim: Claim; officer: Officer; photos: Paper[] } | ClaimClosed | Denied
> {
  const found = await claimForOfficer(reader, of, 'open-papers')
  return found.ok ? { ...found, photos: await photosOf(reader, of.id) } : found
}

/** The same with the numbers in full; the look goes on record, and very many of them raise an alarm. */
export async function openClaimPapers(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<
  | {
      ok: true
      claim: Claim
      body: ClaimBody
      person: Person | undefined
      children: readonly KnownChild[]
      photos: readonly Paper[]
      notices: Notice[]
    }
  | ClaimClosed
  | Denied
> {
  const found = await claimPhotosFor(tx, of)
  if (!found.ok) return found
  const { row, claim, photos } = found
  await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'papers-opened', actor: of.officer })
  return {
    ok: true,
    claim,
    body: bodyIn(tx, row),
    person: claim.person === undefined ? undefined : await personById(tx, claim.person),
    children: await childrenOf(tx, claim.id),
    photos,
    notices: await alarmAfterLook(tx, of.officer),
  }
}

const photosOf = async (reader: Reader, claim: string): Promise<Paper[]> =>
  (await documentsOf(reader, { claim })).filter(({ state }) => state === 'ready')

/** What happened to it, the oldest first. */
export async function historyOfClaim(
  reader: Reader,
  of: { id: string; officer: string },
): Promise<{ ok: true; claim: Claim; body: ClaimBody; events: PastEvent[] } | ClaimClosed | Denied> {
  const found = await claimForOfficer(reader, of, 'see-claims')
  if (!found.ok) return found
  const { claim, row } = found
  return { ok: true, claim, body: bodyIn(reader, row), events: await eventsOf(reader, 'claim', of.id) }
}
