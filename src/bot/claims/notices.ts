/**
 * What a family is told about its claim without having asked. Whoever sees the stage only reads the stage and the date, and
 * nothing of money, papers or other heirs.
 */
import { BPJS_WORKING_DAYS } from '../../program/claims/clocks.ts'
import { isOfficeRefusal } from '../../program/claims/steps.ts'
import { claimSeenBy } from '../../records/claims/access.ts'
import { hasBankChange, openBankChange } from '../../records/claims/office/bank.ts'
import { lastSumCorrection } from '../../records/claims/office/paid-sum.ts'
import type { ClaimBody } from '../../records/claims/body.ts'
import { bodyOf, type Claim } from '../../records/claims/claim-rows.ts'
import { latenessOf } from '../../records/claims/lateness.ts'
import { isComplete, papersOfClaim } from '../../records/claims/family/papers.ts'
import { dayAt } from '../../records/jakarta.ts'
import type { ClaimNotice } from '../../records/notices.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { dateWords, rupiahWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import * as links from '../links.ts'
import { officeLines } from '../menu/office.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { howRows } from './how.ts'
import { BANK, CHILDREN } from './ways.ts'
import {
  brokerButton,
  freeLine,
  kindWords,
  noteWords,
  numberWordsOf,
  refusalWords,
  statusWords,
} from './words.ts'

/** Undefined where this account is told nothing: it does not see the claim (any more), or not this much of it. */
export async function claimNoticeView(tx: Tx, notice: ClaimNotice): Promise<View | undefined> {
  const seen = await claimSeenBy(tx, { id: notice.claim, account: notice.account })
  if (!seen) return undefined
  const { claim } = seen
  if (seen.sees === 'stage') return notice.kind === 'claim-moved' ? stageView(tx, claim) : undefined
  const body = await bodyOf(tx, claim)
  switch (notice.kind) {
    case 'claim-moved':
      return viewOf(claim, movedWords(tx, claim, body), claim.status === 'to-mend' ? [papers(claim)] : [])
    case 'claim-papers':
      return papersNews(tx, claim, body)
    case 'claim-late':
      return viewOf(claim, await lateWords(tx, claim, body))
    case 'bank-change': {
      const asked = (await openBankChange(tx, claim.id)) !== undefined
      const settled = (await hasBankChange(tx, claim.id))
        ? 'claims:told.bankChanged'
        : 'claims:told.bankGiven'
      const text = w(asked ? 'claims:told.bankAsked' : settled)
      return viewOf(claim, [text, await officeLines(tx, false)])
    }
    case 'claim-sum-corrected':
      return viewOf(claim, await sumWords(tx, claim, body))
    case 'scholarship-due':
      return viewOf(
        claim,
        [w('claims:told.scholarship')],
        [{ label: w('claim:button.children'), data: `${CHILDREN}${claim.id}`, style: 'primary' }],
      )
    case 'claim-how-was-it': {
      const view = viewOf(claim, [w('claims:told.howWasIt')])
      return { ...view, rows: howRows(claim.id) }
    }
    case 'claim-access':
      return viewOf(claim, [w('claims:told.access')])
  }
}

/** The right sum beside the wrong one that they were told, and whose slip it was. */
async function sumWords(tx: Tx, claim: Claim, body: ClaimBody): Promise<string[]> {
  const last = await lastSumCorrection(tx, claim, body)
  const says = {
    amount: rupiahWords(claim.paidAmount ?? 0),
    before: rupiahWords(last?.before ?? 0),
    date: dateWords(claim.paidOn ?? dayAt(tx.now)),
  }
  return [
    w(last?.why === 'bpjs-changed' ? 'claims:told.sum.bpjs' : 'claims:told.sum.ours', says),
    w('claims:told.sum.check'),
  ]
}

const headOf = (claim: Claim): string =>
  w('claims:told.head', { kind: kindWords(claim), number: numberWordsOf(claim) })

function viewOf(claim: Claim, text: readonly string[], ways: readonly Button[] = []): View {
  return {
    text: [headOf(claim), ...text, freeLine].join('\n\n'),
    rows: [...ways.map(way => [way]), [see(claim)], [brokerButton]],
  }
}

function stageView(tx: Tx, claim: Claim): View {
  const date = dateWords(claim.paidOn ?? dayAt(tx.now))
  return viewOf(claim, [w('claims:told.stage', { status: statusWords(claim), date })])
}

const see = ({ id }: Claim): Button => ({ label: w('claims:told.see'), data: `${links.claim}${id}` })
const papers = ({ id }: Claim): Button => ({
  label: w('claims:papersButton'),
  data: `${links.claimPapers}${id}`,
  style: 'primary',
})

/** The new stage, the officer's words, and where to object. */
function movedWords({ now }: Reader, claim: Claim, body: ClaimBody): string[] {
  const text = w(`claims:told.moved.${claim.status}`, {
    date: dateWords(dateOfStage(claim) ?? dayAt(now)),
    receipt: escapeHtml(body.receipt ?? '-'),
    days: BPJS_WORKING_DAYS[claim.programme ?? 'jkm'].value,
    amount: rupiahWords(claim.paidAmount ?? 0),
    reason: claim.status === 'refused' ? refusalWords(claim.reason) : '',
  })
  if (claim.status === 'refused' && isOfficeRefusal(claim.reason)) {
    const closed = w('claims:told.closed', { reason: refusalWords(claim.reason) })
    return [closed, ...noteWords(body), w('claims:told.objectOffice')]
  }
  const objection = claim.status === 'refused' ? [w('claims:told.object')] : []
  return [text, ...noteWords(body), ...objection]
}

const dateOfStage = ({ status, receiptOn, paidOn }: Claim) =>
  status === 'paid' ? paidOn : status === 'handed-over' ? receiptOn : undefined

/** What is to be made again; or that all is there, and then where the money is to go. */
async function papersNews(tx: Tx, claim: Claim, { bank }: ClaimBody): Promise<View> {
  const all = await papersOfClaim(tx, claim)
  const again = all.filter(({ state }) => state === 'again').length
  if (again > 0) return viewOf(claim, [w('claims:told.papers.again', { count: again })], [papers(claim)])
  if (!isComplete(all)) return viewOf(claim, [w('claims:told.papers.news')], [papers(claim)])
  if (bank !== undefined) return viewOf(claim, [w('claims:told.papers.completeAll')], [papers(claim)])
  const account: Button = { label: w('claim:button.bank'), data: `${BANK}${claim.id}`, style: 'primary' }
  return viewOf(claim, [w('claims:told.papers.complete')], [account])
}

/** Before they have to ask: how late, on whose clock, and why, as far as anybody knows. */
async function lateWords(tx: Tx, claim: Claim, { note }: ClaimBody): Promise<string[]> {
  const late = await latenessOf(tx, claim)
  if (!late) return [w('claims:told.stage', { status: statusWords(claim), date: dateWords(dayAt(tx.now)) })]
  return [
    w('claims:told.late.head', { days: late.days }),
    w(`claims:told.late.${late.clock}`, { due: dateWords(late.due) }),
    w('claims:told.late.reason', {
      reason: note === undefined ? w('claims:told.late.unknown') : escapeHtml(note),
    }),
    w('claims:told.late.go'),
  ]
}
