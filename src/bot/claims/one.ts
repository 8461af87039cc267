/**
 * One claim as the family sees it: where it stands and what that means, who has it in hand, the two clocks, which papers
 * are missing. Another heir sees the stage and its dates, and nothing else.
 */
import { isOfficeRefusal } from '../../program/claims/steps.ts'
import { claimMayFollow } from '../../program/claims/statuses.ts'
import { daysBetween } from '../../program/plain-date.ts'
import { claimSeenBy, type SeenClaim } from '../../records/claims/access.ts'
import type { ClaimBody } from '../../records/claims/body.ts'
import { childrenOf } from '../../records/claims/family/children.ts'
import { bodyIn, bodyOf, claimRow, isClaimStatus, type Claim } from '../../records/claims/claim-rows.ts'
import { hasRival } from '../../records/claims/office/duplicates.ts'
import { mayTellFamily } from '../../records/claims/family/details.ts'
import { isComplete, papersOfClaim, type ClaimPaperNow } from '../../records/claims/family/papers.ts'
import { dayAt } from '../../records/jakarta.ts'
import { dateWords, listWords, rupiahWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { officeLines } from '../menu/office.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { deadlineWords } from './deadline.ts'
import { bankLine } from './bank.ts'
import { clockLines } from './clocks.ts'
import { speedLines } from './speed.ts'
import { showsDetails } from './details.ts'
import { BANK, CHILDREN, FAMILY, OBJECT, noClaimHere, ofClaim, WHO, WHOLE, WITHDRAW } from './ways.ts'
import {
  brokerButton,
  freeLine,
  kindWords,
  noteWords,
  numberWordsOf,
  refusalWords,
  statusWords,
} from './words.ts'

/** A stage that nobody has confirmed for so long says so. */
const STALE_DAYS = 7

export const claimScreen =
  (id: string): Screen =>
  async turn => {
    const seen = await claimSeenBy(turn.tx, { id, account: turn.account.id })
    if (!seen) return noClaimHere(turn)
    const isOpen = seen.sees !== 'all' || (await showsDetails(turn, id))
    const view = await (isOpen ? claimView(turn, seen) : lockedView(turn, seen.claim))
    return { say: [await withWayBack(turn, view)] }
  }

export const wholeClaimScreen = (id: string): Screen =>
  ofClaim(id, async (turn, seen) => ({ say: [await withWayBack(turn, await claimView(turn, seen))] }))

export const claimView = (turn: Turn, { claim, sees }: SeenClaim): Promise<View> | View =>
  sees === 'all' ? wholeView(turn, claim) : stageView(turn, claim)

// ——— Everything ———

interface Whole {
  readonly claim: Claim
  readonly body: ClaimBody
  readonly papers: readonly ClaimPaperNow[]
  readonly isRival: boolean
}

async function wholeView(turn: Turn, claim: Claim): Promise<View> {
  const { tx } = turn
  const row = await claimRow(tx, claim.id)
  if (!row) throw new RangeError('no such claim')
  const of: Whole = {
    claim,
    body: bodyIn(tx, row),
    papers: await papersOfClaim(tx, claim),
    isRival: claim.kind !== 'accident' && claim.endedAt === undefined && (await hasRival(tx, row)),
  }
  const parts = [
    headWords(of),
    of.isRival
      ? w('claim:one.rival', { office: await officeLines(tx, false) })
      : [stageWords(claim), ...endWords(of)].join('\n'),
    ...(claim.status === 'refused' ? [] : noteWords(of.body)),
    ...accidentWords(turn, of),
    ...suspicionWords(claim),
    ...(of.isRival ? [] : await clockLines(tx, claim, of.body)),
    ...staleWords(turn, claim),
    ...papersWords(of),
    ...(of.isRival ? [] : await speedLines(tx, claim)),
    ...(claim.kind === 'accident' || claim.endedAt !== undefined ? [] : [w('claim:one.decides')]),
    freeLine,
  ]
  const voice = of.isRival ? {} : { voice: stageVoice(claim) }
  return { text: parts.join('\n\n'), rows: await waysOf(turn, of), ...voice }
}

function headWords({ claim, body: { worker } }: Whole): string {
  const name = worker.name === undefined ? [] : [w('claim:one.about', { name: escapeHtml(worker.name) })]
  return [
    w('claims:told.head', { kind: kindWords(claim), number: numberWordsOf(claim) }),
    ...name,
    w('claim:one.reportedOn', { date: dateWords(claim.madeAt) }),
  ].join('\n')
}

/** Somebody who is missed is not found yet, whatever the stage of the paper is called. */
const isNotFound = ({ kind, status }: Claim): boolean => kind === 'missing' && status === 'reported'

const stageOf = (claim: Claim) => (isNotFound(claim) ? 'not-found' : claim.status)
const stageVoice = (claim: Claim) => `claim:stage.${stageOf(claim)}.means` as const

function stageWords(claim: Claim): string {
  const stage = stageOf(claim)
  const status = isNotFound(claim) ? w('claim:stage.not-found.status') : statusWords(claim)
  const who = w(`claim:stage.${stage}.who`)
  return [
    w('claim:one.now', { status, means: w(`claim:stage.${stage}.means`) }),
    ...(claim.endedAt === undefined ? [w('claim:one.who', { who })] : []),
  ].join('\n')
}

/** How it ended: what was paid, or why not. */
function endWords({ claim, body }: Whole): string[] {
  const { status, paidOn, paidAmount, reason } = claim
  if (status === 'paid' && paidOn !== undefined && paidAmount !== undefined)
    return [w('claim:one.paid', { date: dateWords(paidOn), amount: rupiahWords(paidAmount) })]
  if (status === 'refused')
    return [w('claim:one.reason', { reason: refusalWords(reason) }), ...noteWords(body)]
  const receipt = body.receipt === undefined ? [] : [escapeHtml(body.receipt)]
  return receipt.map(number => w('claim:one.receipt', { receipt: number }))
}

/** Until BPJS has the first report the deadline runs. */
const accidentWords = ({ tx }: Turn, { claim, body }: Pick<Whole, 'claim' | 'body'>): string[] =>
  claim.kind === 'accident' && claim.status === 'reported'
    ? [deadlineWords(claim, body, tx.now), w('claims:accident.decides')]
    : []

/** A death that may have come of the work is reported like an accident, until the file is complete. */
const suspicionWords = ({ kind, status, maybeAccident }: Claim): string[] =>
  kind === 'death' && maybeAccident && (status === 'reported' || status === 'papers-missing')
    ? [w('claims:death.maybeAccident')]
    : []

function staleWords({ tx }: Turn, claim: Claim): string[] {
  const { checkedAt, endedAt, madeAt } = claim
  const since = daysBetween(dayAt(checkedAt ?? madeAt), dayAt(tx.now))
  if (endedAt !== undefined || since < STALE_DAYS) return []
  return checkedAt === undefined
    ? [w('claim:one.neverChecked', { date: dateWords(madeAt) })]
    : [w('claim:one.checked', { date: dateWords(checkedAt) })]
}

/** What is missing is always in view, as long as it can still be brought. */
function papersWords({ claim, body, papers }: Whole): string[] {
  const { status } = claim
  const isOpen = status === 'reported' || status === 'papers-missing' || status === 'to-mend'
  if (isNotFound(claim) || claim.kind === 'accident') return []
  if (status === 'papers-complete')
    return [w('claim:one.complete'), ...(body.bank ? bankLine(body) : [w('claim:one.askBank')])]
  if (!isOpen) return bankLine(body)
  const needed = papers.filter(({ isNeeded }) => isNeeded)
  const named = (state: string) =>
    needed.filter(paper => paper.state === state).map(({ paper }) => w(`claim:paper.${paper}.name`))
  const [missing, again] = [named('missing'), named('again')]
  return [
    ...(missing.length === 0
      ? []
      : [w('claim:one.missing', { count: missing.length, papers: listWords(missing) })]),
    ...(again.length === 0 ? [] : [w('claim:one.again', { papers: listWords(again) })]),
    ...(isComplete(papers) ? [w('claim:one.complete')] : []),
    ...bankLine(body),
  ]
}

async function waysOf({ tx }: Turn, { claim, body, papers }: Whole): Promise<Button[][]> {
  const { id, kind, status } = claim
  const way = (label: string, data: string): Button[] => [{ label, data: `${data}${id}` }]
  const isDeath = kind !== 'accident' && !isNotFound(claim)
  const hasChildren = isDeath && (await childrenOf(tx, id)).length > 0
  const asksBank = body.bank !== undefined || (isComplete(papers) && claim.endedAt === undefined)
  const mayWithdraw =
    kind !== 'accident' && isClaimStatus(status) && claimMayFollow(status, 'withdrawn', 'claimant')
  return [
    ...(kind === 'accident' ? [] : [way(w('claim:button.papers'), links.claimPapers)]),
    ...(mayTellFamily(claim)
      ? [way(w(body.family ? 'claim:button.familyAgain' : 'claim:button.family'), FAMILY)]
      : []),
    ...(isDeath && asksBank ? [way(w('claim:button.bank'), BANK)] : []),
    ...(isDeath ? [way(w('claim:button.benefits'), links.benefitsOfClaim)] : []),
    ...(hasChildren && claim.status === 'paid' ? [way(w('claim:button.children'), CHILDREN)] : []),
    // What the office itself closed is not BPJS's to object to.
    ...(status === 'refused' && !isOfficeRefusal(claim.reason)
      ? [way(w('claim:button.object'), OBJECT)]
      : []),
    ...(body.reporter.phone === undefined && claim.endedAt === undefined
      ? [way(w('claims:phoneButton'), links.claimPhone)]
      : []),
    way(w('claim:button.who'), WHO),
    ...(mayWithdraw ? [way(w('claim:button.withdraw'), WITHDRAW)] : []),
    way(w('claim:button.again'), links.claim),
    [brokerButton],
  ]
}

// ——— The stage only ———

/** For who sees all of it, once the PIN is right: until then where it stands, and its clocks, but nobody and nothing named. */
async function lockedView(turn: Turn, claim: Claim): Promise<View> {
  const { rows = [] } = stageView(turn, claim)
  const { note: _, ...body } = await bodyOf(turn.tx, claim)
  const parts = [
    w('claims:told.head', { kind: kindWords(claim), number: numberWordsOf(claim) }),
    stageWords(claim),
    dateLines(claim).join('\n'),
    ...accidentWords(turn, { claim, body }),
    ...(await clockLines(turn.tx, claim, body)),
    ...staleWords(turn, claim),
    w('rights:claim.closed'),
    freeLine,
  ]
  return {
    text: parts.join('\n\n'),
    voice: stageVoice(claim),
    rows: [[{ label: w('rights:claim.details'), data: `${WHOLE}${claim.id}`, style: 'primary' }], ...rows],
  }
}

const stageView = (turn: Turn, claim: Claim): View => ({
  text: [
    w('claim:stageOnly.head', { number: numberWordsOf(claim) }),
    [w('claim:stageOnly.now', { status: statusWords(claim) }), ...dateLines(claim)].join('\n'),
    ...staleWords(turn, claim),
    w('claim:stageOnly.more'),
    freeLine,
  ].join('\n\n'),
  voice: stageVoice(claim),
  rows: [[{ label: w('claim:button.again'), data: `${links.claim}${claim.id}` }], [brokerButton]],
})

function dateLines(claim: Claim): string[] {
  const { madeAt, receiptOn, paidOn } = claim
  return [
    w('claim:one.reportedOn', { date: dateWords(madeAt) }),
    ...(receiptOn === undefined ? [] : [w('claim:stageOnly.handedOver', { date: dateWords(receiptOn) })]),
    ...(paidOn === undefined ? [] : [w('claim:stageOnly.paid', { date: dateWords(paidOn) })]),
  ]
}
