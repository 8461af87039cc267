/**
 * The stages of a claim, as the office enters them, each with what it must bring. What must stand in a stage says
 * `program/claims/steps`; whoever may see the claim hears of it.
 */
import {
  actorOf,
  problemOfStep,
  saysAlive,
  type ClaimStep,
  type ClaimStepProblem,
} from '../../program/claims/steps.ts'
import { ON_BPJS_CLOCK, ON_OFFICE_CLOCK } from '../../program/claims/statuses.ts'
import type { Tx } from '../../store/store.ts'
import { claimDue } from '../due.ts'
import { recordEvent } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import type { Notice } from '../notices.ts'
import type { Denied } from '../office/officers.ts'
import { accountsOfClaim } from './access.ts'
import {
  bodyIn,
  mayFollow,
  moveClaim,
  sealBody,
  type Claim,
  type ClaimOvertaken,
  type ClaimRow,
} from './claim-rows.ts'
import { claimToWrite, type ClaimClosed, type ClaimTaken } from './hold.ts'
import { orderHowWasIt } from './orders.ts'

export type ClaimAdvanced =
  | { ok: true; claim: Claim; notices: Notice[] }
  | ClaimClosed
  /** The entry itself is wrong. */
  | { ok: false; error: 'entry'; problem: ClaimStepProblem }
  | ClaimOvertaken
  | ClaimTaken
  | Denied

/** @param of `version`: the one that the officer looked at. */
export async function advanceClaim(
  tx: Tx,
  of: { id: string; version: number; officer: string; step: ClaimStep },
): Promise<ClaimAdvanced> {
  const found = await claimToWrite(tx, of, 'keep-claims')
  if (!found.ok) return found
  const { claim, row } = found
  if (claim.version !== of.version) return { ok: false, error: 'changed', claim }
  const { step } = of
  const problem = problemOfStep(step, { event: claim.on, receipt: claim.receiptOn, today: dayAt(tx.now) })
  if (problem) return { ok: false, error: 'entry', problem }
  const set = await columnsOf(tx, row, step)
  for (const actor of actorOf(step).filter(one => mayFollow(claim, step.to, one))) {
    const moved = await moveClaim(tx, claim, step.to, actor, set)
    if (!moved.ok) continue
    await recordEvent(tx, {
      subjectKind: 'claim',
      subject: claim.id,
      kind: 'claim-moved',
      actor: of.officer,
      codes: { from: claim.status, to: step.to, ...('reason' in step ? { reason: step.reason } : {}) },
    })
    if (step.to === 'paid') await orderHowWasIt(tx, { claim: claim.id, paidOn: step.on })
    return { ok: true, claim: moved.claim, notices: await movedNotices(tx, claim.id) }
  }
  return { ok: false, error: 'changed', claim }
}

/** Where somebody may look with BPJS whether anything has changed. */
export const isWithBpjs = ({ status }: Pick<Claim, 'status'>): boolean =>
  ON_BPJS_CLOCK.some(one => one === status) || status === 'awaits-contribution'

/**
 * Nothing has changed with BPJS, and somebody has looked: "terakhir kami periksa tanggal …". `changed`: it is not with
 * BPJS any more.
 */
export async function noteChecked(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<{ ok: true; claim: Claim } | ClaimOvertaken | ClaimTaken | ClaimClosed | Denied> {
  const found = await claimToWrite(tx, of, 'keep-claims')
  if (!found.ok) return found
  const { claim } = found
  if (!isWithBpjs(claim)) return { ok: false, error: 'changed', claim }
  const moved = await moveClaim(tx, claim, claim.status, 'officer', { checkedAt: tx.now })
  if (!moved.ok) return moved
  await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'claim-checked', actor: of.officer })
  return moved
}

async function columnsOf(tx: Tx, row: ClaimRow, step: ClaimStep): Promise<Partial<ClaimRow>> {
  const body = bodyIn(tx, row)
  const isOffice = ON_OFFICE_CLOCK.some(status => status === step.to)
  const clock = { dueAt: isOffice ? (row.dueAt ?? (await claimDue(tx))) : null, checkedAt: tx.now }
  const withNote = (note: string | undefined) => ({ bodySealed: sealBody(tx, row.id, { ...body, note }) })
  switch (step.to) {
    case 'handed-over':
      return {
        ...clock,
        receiptOn: step.on,
        programme: step.programme,
        reason: null,
        bodySealed: sealBody(tx, row.id, { ...body, receipt: step.receipt.trim(), note: undefined }),
      }
    case 'to-mend':
      return { ...clock, dueAt: await claimDue(tx), ...withNote(step.note) }
    case 'papers-complete':
      // The office cannot work before the papers are there: its days begin with them.
      return { ...clock, dueAt: await claimDue(tx), reason: null, ...withNote(undefined) }
    case 'paid':
      return { ...clock, paidOn: step.on, paidAmount: step.amount, reason: null, ...withNote(undefined) }
    case 'refused':
      return {
        ...clock,
        reason: step.reason,
        // Who lives was never proven dead: membership forgets it.
        ...(saysAlive(step.reason) ? { deathProvenAt: null } : {}),
        ...withNote(step.note),
      }
    case 'awaits-contribution':
    case 'awaits-basarnas':
      return { ...clock, ...withNote(step.note) }
    default:
      return { ...clock, reason: null, ...withNote(undefined) }
  }
}

export const movedNotices = async (tx: Tx, claim: string): Promise<Notice[]> =>
  (await accountsOfClaim(tx, claim)).map(({ account }) => ({ kind: 'claim-moved', account, claim }))
