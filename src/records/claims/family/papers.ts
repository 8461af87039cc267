/**
 * The papers of a claim: the list made for this family, and what is there of it. They come in any order, over days; at the
 * counter an officer ticks them. When all that are needed are accepted, the file is complete by itself.
 */
import { and, eq } from 'drizzle-orm'
import { papersFor, type ClaimPaper, type PaperNeed } from '../../../program/claims/papers.ts'
import type { ClaimPaperState } from '../../../store/schema.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { claimDue } from '../../due.ts'
import { recordEvent } from '../../events.ts'
import type { Notice } from '../../notices.ts'
import type { Denied } from '../../office/officers.ts'
import { accountsOfClaim } from '../access.ts'
import type { ClaimBody } from '../body.ts'
import { childrenOf } from './children.ts'
import { bodyOf, moveClaim, type Claim, type ClaimOvertaken } from '../claim-rows.ts'
import { claimToWrite, type ClaimClosed, type ClaimTaken } from '../hold.ts'

/** Why a paper is to be made again; each has its sentence. */
export const AGAIN_REASONS = [
  'unclear',
  'wrong-paper',
  'not-whole',
  'expired',
  'name-differs',
  'not-signed',
] as const
export type AgainReason = (typeof AGAIN_REASONS)[number]

export interface ClaimPaperNow extends PaperNeed {
  readonly state: ClaimPaperState
  readonly why: AgainReason | undefined
}

/** The list as it stands. An accident of a living worker has none yet: the hospital and BPJS ask for theirs. */
export async function papersOfClaim(reader: Reader, claim: Claim): Promise<ClaimPaperNow[]> {
  if (claim.kind === 'accident') return []
  const { claimPapers } = reader.t
  const rows = await reader.db
    .select()
    .from(claimPapers)
    .where(and(eq(claimPapers.city, reader.city), eq(claimPapers.claim, claim.id)))
  const needs = needsOf(claim, await bodyOf(reader, claim), (await childrenOf(reader, claim.id)).length)
  return needs.map(need => {
    const row = rows.find(({ paper }) => paper === need.paper)
    return { ...need, state: row?.state ?? 'missing', why: AGAIN_REASONS.find(one => one === row?.why) }
  })
}

function needsOf(claim: Claim, { family, reporter }: ClaimBody, scholarshipChildren: number): PaperNeed[] {
  const relation = family?.heir.relation ?? reporter.relation
  return papersFor({
    what: claim.kind === 'missing' ? 'missing' : 'death',
    relation:
      relation === 'spouse' || relation === 'child' || relation === 'parent' || relation === 'sibling'
        ? relation
        : 'other',
    hasOtherHeirs: family?.hasOtherHeirs ?? false,
    hasMinorChildren: family?.hasMinorChildren ?? false,
    scholarshipChildren,
    maybeAccident: claim.maybeAccident,
  })
}

export const isComplete = (papers: readonly ClaimPaperNow[]): boolean =>
  papers.every(({ isNeeded, state }) => !isNeeded || state === 'accepted')

/** The family handed one in: a photo, where the city takes them. */
export async function paperHandedIn(
  tx: Tx,
  { claim, paper, account }: { claim: string; paper: ClaimPaper; account: string },
): Promise<void> {
  await setPaper(tx, { claim, paper, state: 'handed-in', seenBy: null, why: null })
  await notePaper(tx, claim, account, { paper, to: 'handed-in' })
}

/** What was handed in cannot be used, and nobody has looked at it yet: it is missing again. */
export async function paperGone(
  tx: Tx,
  { claim, paper }: { claim: string; paper: ClaimPaper },
): Promise<void> {
  const { claimPapers } = tx.t
  const gone = await tx.db
    .delete(claimPapers)
    .where(
      and(
        eq(claimPapers.city, tx.city),
        eq(claimPapers.claim, claim),
        eq(claimPapers.paper, paper),
        eq(claimPapers.state, 'handed-in'),
      ),
    )
    .returning({ paper: claimPapers.paper })
  if (gone.length > 0) await notePaper(tx, claim, 'system', { paper, to: 'missing' })
}

export type PaperLooked =
  | { ok: true; claim: Claim; papers: readonly ClaimPaperNow[]; notices: Notice[] }
  /** `ended`: nothing is asked of the family any more. */
  | { ok: false; error: 'no-such-paper' | 'ended' }
  | ClaimClosed
  | ClaimTaken
  | ClaimOvertaken
  | Denied

/**
 * What an officer says of a paper: the original was seen or the photo is good, it is to be made again, or (undo) it is not
 * there after all. The claim moves by itself between "berkas belum lengkap" and "berkas lengkap".
 */
export async function lookAtPaper(
  tx: Tx,
  of: {
    id: string
    officer: string
    paper: ClaimPaper
    found: { kind: 'accepted' } | { kind: 'again'; why: AgainReason } | { kind: 'missing' }
  },
): Promise<PaperLooked> {
  const found = await claimToWrite(tx, of, 'tick-claim-papers')
  if (!found.ok) return found
  const { claim } = found
  if (claim.endedAt !== undefined) return { ok: false, error: 'ended' }
  const before = await papersOfClaim(tx, claim)
  if (!before.some(({ paper }) => paper === of.paper)) return { ok: false, error: 'no-such-paper' }
  const why = of.found.kind === 'again' ? of.found.why : null
  const seenBy = of.found.kind === 'accepted' ? of.officer : null
  await setPaper(tx, { claim: claim.id, paper: of.paper, state: of.found.kind, seenBy, why })
  await notePaper(tx, claim.id, of.officer, { paper: of.paper, to: of.found.kind })
  const papers = await papersOfClaim(tx, claim)
  const moved = await followPapers(tx, claim, papers, of.officer)
  if (!moved.ok) return moved
  const isNews = of.found.kind === 'again' || moved.claim.status !== claim.status
  const notices = isNews ? await papersNotices(tx, claim.id) : []
  return { ok: true, claim: moved.claim, papers, notices }
}

/**
 * After the family has said more, or a paper has come: whether the file is complete, or is not any more. The letter of
 * Basarnas ends the waiting for it.
 */
export async function followPapers(
  tx: Tx,
  claim: Claim,
  papers: readonly ClaimPaperNow[],
  by: string,
): Promise<{ ok: true; claim: Claim } | ClaimOvertaken> {
  const isLetterHere = papers.some(({ paper, state }) => paper === 'basarnas-letter' && state === 'accepted')
  if (claim.status === 'awaits-basarnas' && isLetterHere) {
    const moved = await moveByPapers(tx, claim, 'papers-missing', by)
    return moved.ok ? followPapers(tx, moved.claim, papers, by) : moved
  }
  const to = isComplete(papers) ? 'papers-complete' : 'papers-missing'
  const waits = claim.status === 'reported' || claim.status === 'papers-missing'
  const mayFall = claim.status === 'papers-complete' && to === 'papers-missing'
  if (claim.status === to || (!waits && !mayFall)) return { ok: true, claim }
  return moveByPapers(tx, claim, to, by)
}

async function moveByPapers(
  tx: Tx,
  claim: Claim,
  to: 'papers-missing' | 'papers-complete',
  by: string,
): Promise<{ ok: true; claim: Claim } | ClaimOvertaken> {
  // The office cannot work before the papers are there: its days begin with them.
  const isNewClock = to === 'papers-complete' || claim.dueAt === undefined
  const moved = await moveClaim(tx, claim, to, 'papers', isNewClock ? { dueAt: await claimDue(tx) } : {})
  if (moved.ok)
    await recordEvent(tx, {
      subjectKind: 'claim',
      subject: claim.id,
      kind: 'claim-moved',
      actor: by,
      codes: { from: claim.status, to },
    })
  return moved
}

const papersNotices = async (reader: Reader, claim: string): Promise<Notice[]> =>
  (await accountsOfClaim(reader, claim, 'all')).map(({ account }) => ({
    kind: 'claim-papers',
    account,
    claim,
  }))

async function setPaper(
  tx: Tx,
  of: { claim: string; paper: ClaimPaper; state: ClaimPaperState; seenBy: string | null; why: string | null },
): Promise<void> {
  const { claimPapers } = tx.t
  const { claim, paper, ...set } = of
  await tx.db
    .insert(claimPapers)
    .values({ city: tx.city, claim, paper, ...set, changedAt: tx.now })
    .onConflictDoUpdate({
      target: [claimPapers.city, claimPapers.claim, claimPapers.paper],
      set: { ...set, changedAt: tx.now },
    })
}

const notePaper = (tx: Tx, claim: string, actor: string, codes: { paper: string; to: string }) =>
  recordEvent(tx, { subjectKind: 'claim', subject: claim, kind: 'claim-paper', actor, codes })
