/**
 * The deletion of an account: its row and all that hangs on it, but for what the law makes the office keep. It is final.
 *
 * The log stays: it holds ids and codes, never values, and an id without its rows says nothing of anybody. So do consents,
 * which prove what was agreed to (UU 27/2022 Pasal 24), and the ledger of what was sent to which id.
 */
import { and, eq, inArray } from 'drizzle-orm'
import { PAPERS_DONE_STATUSES } from '../../program/registration.ts'
import { schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import { accountById } from '../accounts.ts'
import { erase, eraseOf } from '../documents/documents.ts'
import { closeDraft, draftsOf } from '../drafts/drafts.ts'
import { eraseClaimParts, eraseRegistrations } from '../retention/erasure.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { withdraw } from '../registrations/withdraw.ts'
import { UPLOAD_PIECES_ERASE } from '../documents/upload-links.ts'
import { takeTurn } from '../turn.ts'
import { erasurePlan, type ErasurePlan } from './plan.ts'
import { endRequest, requestsOf } from './request-rows.ts'

/** What is gone, and where the account was: the channel forgets what it has of it. */
export interface Erased {
  readonly ok: true
  readonly channel: string
  readonly address: number
  /** For others: a place that has become free, an officer whose file is gone. */
  readonly notices: Notice[]
}

export type ErasedOrNot =
  | Erased
  | { ok: false; error: 'not-found' }
  /** Not before they have left the office; not while a claim runs; not without the office while a file is in its check. */
  | { ok: false; error: 'of-the-office' | 'claim-running' | 'in-check' }

/** @param by the account itself, or the officer who was asked for it. */
export async function eraseAccount(
  tx: Tx,
  { account: id, by }: { account: string; by: string },
): Promise<ErasedOrNot> {
  await takeTurn(tx)
  const account = await accountById(tx, id)
  if (!account) return { ok: false, error: 'not-found' }
  const plan = await erasurePlan(tx, id)
  if (plan.waits && (plan.waits !== 'in-check' || by === id)) return { ok: false, error: plan.waits }
  const notices = await takeBack(tx, plan, id)
  for (const draft of await draftsOf(tx, id)) await closeDraft(tx, draft.id)
  await erasePapers(tx, plan, id)
  await eraseRegistrations(
    tx,
    plan.files.map(file => file.id),
    'data-erased',
  )
  await eraseClaims(
    tx,
    plan.claims.map(claim => claim.id),
  )
  await leaveClaims(tx, id)
  await eraseTalks(tx, id)
  await eraseMember(tx, id)
  await eraseRequests(tx, id, by)
  const { accounts, accountLocks, uploadLinks } = tx.t
  const links = await tx.db
    .delete(uploadLinks)
    .where(and(eq(uploadLinks.city, tx.city), eq(uploadLinks.account, id)))
    .returning({ id: uploadLinks.id })
  for (const link of links) await schedule(tx, { kind: UPLOAD_PIECES_ERASE, key: link.id, dueAt: tx.now })
  await tx.db.delete(accountLocks).where(and(eq(accountLocks.city, tx.city), eq(accountLocks.account, id)))
  await tx.db.delete(accounts).where(and(eq(accounts.city, tx.city), eq(accounts.id, id)))
  await recordEvent(tx, {
    subjectKind: 'account',
    subject: id,
    kind: 'data-erased',
    actor: by,
    codes: { files: plan.files.length, locked: plan.lockedFiles.length + plan.lockedClaims.length },
  })
  const { channel, address } = account
  return { ok: true, channel, address, notices: notices.filter(notice => notice.account !== id) }
}

/** What is still open is taken back first: it leaves the queue, gives its place back, and its decision falls. */
async function takeBack(tx: Tx, { files }: ErasurePlan, account: string): Promise<Notice[]> {
  const notices: Notice[] = []
  for (const { id, status } of files) {
    if (status === 'withdrawn' || status === 'rejected') continue
    const gone = await withdraw(tx, { id, account })
    if (!gone.ok) throw new Error(`a file that could not be taken back: ${gone.error}`)
    notices.push(...gone.notices)
  }
  return notices
}

/** The sealed files go by their jobs; what belongs to somebody else's file stays with it, and what BPJS still asks about. */
async function erasePapers(
  tx: Tx,
  { filesOfOthers, lockedFiles, papers }: ErasurePlan,
  account: string,
): Promise<void> {
  const needed = lockedFiles.filter(({ status }) => !PAPERS_DONE_STATUSES.includes(status))
  const others = new Set([...filesOfOthers, ...needed].map(({ id }) => id))
  // Whoever sent them for it.
  for (const { id } of lockedFiles) if (!others.has(id)) await eraseOf(tx, id, 'data-erased')
  const kept = papers.filter(({ registration }) => registration !== undefined && others.has(registration))
  for (const paper of papers) if (!kept.includes(paper)) await erase(tx, paper.id, 'data-erased')
  const { documents } = tx.t
  await tx.db
    .delete(documents)
    .where(and(eq(documents.city, tx.city), eq(documents.account, account), eq(documents.state, 'erased')))
}

async function eraseClaims(tx: Tx, ids: readonly string[]): Promise<void> {
  const { claims } = tx.t
  await eraseClaimParts(tx, ids, 'data-erased')
  await tx.db.delete(claims).where(and(eq(claims.city, tx.city), inArray(claims.id, [...ids])))
}

/** What is kept of a claim is the office's; the account does not see it any more. */
async function leaveClaims(tx: Tx, account: string): Promise<void> {
  const { claimAccounts } = tx.t
  await tx.db
    .delete(claimAccounts)
    .where(and(eq(claimAccounts.city, tx.city), eq(claimAccounts.account, account)))
}

async function eraseTalks(tx: Tx, account: string): Promise<void> {
  const { questions, questionLines, asked } = tx.t
  const theirs = tx.db
    .select({ id: questions.id })
    .from(questions)
    .where(and(eq(questions.city, tx.city), eq(questions.account, account)))
  await tx.db
    .delete(questionLines)
    .where(and(eq(questionLines.city, tx.city), inArray(questionLines.question, theirs)))
  await tx.db.delete(questions).where(and(eq(questions.city, tx.city), eq(questions.account, account)))
  await tx.db.delete(asked).where(and(eq(asked.city, tx.city), eq(asked.account, account)))
}

/** Links, cards and reports; not the member, who stands on the city's list whoever has which phone. */
async function eraseMember(tx: Tx, account: string): Promise<void> {
  const { personLinks, memberCards, changeReports } = tx.t
  for (const table of [personLinks, memberCards, changeReports] as const)
    await tx.db.delete(table).where(and(eq(table.city, tx.city), eq(table.account, account)))
}

/** That somebody asked, and when it was done, stays: the office must be able to show it. What they wrote does not. */
async function eraseRequests(tx: Tx, account: string, by: string): Promise<void> {
  for (const { id, state, kind } of await requestsOf(tx, account))
    if (state === 'open') await endRequest(tx, id, { state: kind === 'delete' ? 'done' : 'withdrawn', by })
  const { dataRequests } = tx.t
  await tx.db
    .update(dataRequests)
    .set({ bodySealed: null })
    .where(and(eq(dataRequests.city, tx.city), eq(dataRequests.account, account)))
}
