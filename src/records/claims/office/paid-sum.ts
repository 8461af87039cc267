/**
 * The sum that BPJS paid, where it was entered wrongly: an officer who may see the money mends it, with why, and the family,
 * who was told the wrong one, is told the right one.
 */
import { problemOfStep } from '../../../program/claims/steps.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { eventsOf, recordEvent, type PastEvent } from '../../events.ts'
import { dayAt } from '../../jakarta.ts'
import type { Notice } from '../../notices.ts'
import type { Denied } from '../../office/officers.ts'
import { accountsOfClaim } from '../access.ts'
import type { ClaimBody } from '../body.ts'
import { bodyIn, moveClaim, sealBody, type Claim, type ClaimOvertaken } from '../claim-rows.ts'
import { claimToWrite, type ClaimClosed, type ClaimTaken } from '../hold.ts'

/** A slip of the finger; the sum of another claim; BPJS itself has said another one since. */
export const SUM_MISTAKES = ['typed-wrong', 'of-another', 'bpjs-changed'] as const
export type SumMistake = (typeof SUM_MISTAKES)[number]

export type SumCorrected =
  | { ok: true; claim: Claim; notices: Notice[] }
  /** Nothing was paid (any more). */
  | { ok: false; error: 'not-paid' }
  /** It says so already. */
  | { ok: false; error: 'same-sum' }
  /** No rule pays this. */
  | { ok: false; error: 'sum-wrong' }
  | ClaimClosed
  | ClaimTaken
  | ClaimOvertaken
  | Denied

/** @param of `amount`: whole rupiah; `version`: the one that the officer looked at. */
export async function correctPaidSum(
  tx: Tx,
  of: { id: string; version: number; officer: string; amount: number; why: SumMistake },
): Promise<SumCorrected> {
  const found = await claimToWrite(tx, of, 'claim-money')
  if (!found.ok) return found
  const { claim } = found
  const { status, paidOn, paidAmount } = claim
  if (status !== 'paid' || paidOn === undefined) return { ok: false, error: 'not-paid' }
  if (claim.version !== of.version) return { ok: false, error: 'changed', claim }
  if (of.amount === paidAmount) return { ok: false, error: 'same-sum' }
  const step = { to: 'paid', on: paidOn, amount: of.amount } as const
  const present = { event: claim.on, receipt: claim.receiptOn, today: dayAt(tx.now) }
  if (problemOfStep(step, present) === 'amount-wrong') return { ok: false, error: 'sum-wrong' }
  const body = bodyIn(tx, found.row)
  const before = body.sums ?? []
  const bodySealed = sealBody(tx, of.id, { ...body, sums: [...before, paidAmount ?? 0] })
  const moved = await moveClaim(tx, claim, status, 'officer', { paidAmount: of.amount, bodySealed })
  if (!moved.ok) return moved
  // The sum itself is a value, which no event holds: it says which of those that are kept with the claim it was.
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: of.id,
    kind: 'claim-sum-corrected',
    actor: of.officer,
    codes: { reason: of.why, sum: before.length },
  })
  const told = await accountsOfClaim(tx, of.id, 'all')
  const notices = told.map(({ account }): Notice => ({
    kind: 'claim-sum-corrected',
    account,
    claim: of.id,
  }))
  return { ok: true, claim: moved.claim, notices }
}

/** A mended sum as the claim's events and its body tell of it together. */
export interface SumCorrection {
  readonly before: number
  readonly after: number
  readonly why: SumMistake
}

/** Undefined for an event of another kind. */
export function sumCorrectionOf(
  { kind, codes }: Pick<PastEvent, 'kind' | 'codes'>,
  claim: Pick<Claim, 'paidAmount'>,
  body: ClaimBody,
): SumCorrection | undefined {
  if (kind !== 'claim-sum-corrected') return undefined
  const sums = [...(body.sums ?? []), claim.paidAmount ?? 0]
  const at = Number(codes['sum'])
  const [before, after] = [sums[at], sums[at + 1]]
  const why = SUM_MISTAKES.find(one => one === codes['reason'])
  return before === undefined || after === undefined || !why ? undefined : { before, after, why }
}

/** What was mended last; undefined where nothing ever was. */
export async function lastSumCorrection(
  reader: Reader,
  claim: Claim,
  body: ClaimBody,
): Promise<SumCorrection | undefined> {
  const events = await eventsOf(reader, 'claim', claim.id)
  const last = events.findLast(({ kind }) => kind === 'claim-sum-corrected')
  return last && sumCorrectionOf(last, claim, body)
}
