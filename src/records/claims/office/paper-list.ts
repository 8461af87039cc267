/**
 * Claims of a list that began on paper. A death that has a claim gets no second one: a claim that was entered from paper
 * goes on to where the list has it, and what a family handed in itself is never moved by a list.
 */
import type { ClaimStep } from '../../../program/claims/steps.ts'
import type { Tx } from '../../../store/store.ts'
import type { Notice } from '../../notices.ts'
import { advanceClaim } from '../advance.ts'
import type { Claim } from '../claim-rows.ts'
import { openPaperClaim, PAPER_STAGES, type PaperClaim } from './on-paper.ts'

/**
 * `differs`: there is one that the list says something else about, and only an officer can say which is right. `denied`: the
 * officer may not enter claims any more.
 */
export type PaperOutcome = 'new' | 'changed' | 'same' | 'differs' | 'denied'

/**
 * @param of `draft`: of each row; writing it again makes nothing new.
 * @returns the notices are for who holds a claim that went on: of one that is new nobody does.
 */
export async function writePaperClaims(
  tx: Tx,
  of: {
    officer: string
    entries: readonly { readonly draft: string; readonly entry: PaperClaim }[]
  },
): Promise<{ outcomes: PaperOutcome[]; notices: Notice[] }> {
  const { officer, entries } = of
  const outcomes: PaperOutcome[] = []
  const notices: Notice[] = []
  for (const { draft, entry } of entries) {
    const opened = await openPaperClaim(tx, { draft, officer, entry })
    if (opened.ok) outcomes.push(opened.isNew ? 'new' : 'same')
    else if (opened.error === 'known') {
      const went = await goOn(tx, opened.claim, entry, officer)
      outcomes.push(went.outcome)
      notices.push(...went.notices)
    } else outcomes.push(opened.error === 'entry' ? 'differs' : 'denied')
  }
  return { outcomes, notices }
}

async function goOn(
  tx: Tx,
  known: Claim,
  entry: PaperClaim,
  officer: string,
): Promise<{ outcome: 'changed' | 'same' | 'differs'; notices: Notice[] }> {
  if (known.status === entry.stage)
    return { outcome: saysSame(known, entry) ? 'same' : 'differs', notices: [] }
  const differs = { outcome: 'differs' as const, notices: [] }
  const isFurther = placeOf(entry.stage) > placeOf(known.status)
  if (known.origin !== 'paper' || placeOf(known.status) < 0 || !isFurther) return differs
  let claim = known
  // The holder hears once how far it is now.
  let notices: Notice[] = []
  for (const step of stepsTo(known, entry)) {
    const moved = await advanceClaim(tx, { id: claim.id, version: claim.version, officer, step })
    if (!moved.ok) return claim === known ? differs : { outcome: 'changed', notices }
    claim = moved.claim
    notices = moved.notices
  }
  return { outcome: 'changed', notices }
}

const placeOf = (status: string): number => PAPER_STAGES.findIndex(stage => stage === status)

/** Of what is paid, the sum and the day count as well. */
const saysSame = (
  { status, paidOn, paidAmount, receiptOn }: Claim,
  { receipt, stageOn, amount }: PaperClaim,
) =>
  (receipt === undefined || receipt.on === receiptOn) &&
  (status !== 'paid' || (paidOn === stageOn && paidAmount === amount))

/** No path skips a step (`program/claims/statuses`): the papers, the receipt, then what BPJS says. */
function stepsTo({ status, on }: Claim, { stage, receipt, stageOn, amount }: PaperClaim): ClaimStep[] {
  const steps: ClaimStep[] = []
  const complete = receipt?.on ?? on
  if (status === 'papers-missing' && complete !== undefined)
    steps.push({ to: 'papers-complete', on: complete })
  if (placeOf(status) < placeOf('handed-over') && receipt)
    steps.push({
      to: 'handed-over',
      on: receipt.on,
      receipt: receipt.number,
      programme: receipt.programme,
    })
  if (stageOn === undefined) return steps
  if (stage === 'paid') steps.push({ to: 'paid', on: stageOn, amount: amount ?? 0 })
  else if (stage === 'bpjs-checks' || stage === 'granted') steps.push({ to: stage, on: stageOn })
  return steps
}
