/**
 * The papers of a claim on the desk: accepted, to be made again and why, or not there after all. At the counter an officer
 * ticks what they have seen. The photos and the numbers in full are shown behind the PIN, and leave the chat by themselves.
 */
import { CLAIM_PAPERS } from '../../../program/claims/papers.ts'
import { mayDo } from '../../../program/office.ts'
import { claimPhotosFor, openClaimPapers } from '../../../records/claims/office/file.ts'
import { claimForOfficer, heldByAnother, isOwn } from '../../../records/claims/hold.ts'
import {
  AGAIN_REASONS,
  lookAtPaper,
  papersOfClaim,
  type AgainReason,
  type ClaimPaperNow,
} from '../../../records/claims/family/papers.ts'
import type { Claim } from '../../../records/claims/claim-rows.ts'
import type { Officer } from '../../../records/office/officers.ts'
import type { Paper } from '../../../records/documents/documents.ts'
import { aboutClaim } from '../../../records/documents/paper-pages.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { numberWordsOf, statusWords } from '../../claims/words.ts'
import { dateTextWords, phoneWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { paperMessage, papersRef, passing } from '../review/documents.ts'
import { paperLink } from '../review/paper-link.ts'
import { backButton, paperName, refusedReply } from './words.ts'

/** The list, in the message whose button was tapped. */
export const papersScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await claimForOfficer(tx, { id, officer: account.id }, 'see-claims')
    if (!found.ok) return refusedReply(turn, found, id, `pk:papers:${id}`)
    return { edit: await papersNow(turn, found), say: [] }
  }

/** The list, with its buttons for who may tick. */
async function papersNow(
  { tx, account }: Turn,
  { claim, officer }: { claim: Claim; officer: Officer },
): Promise<View> {
  const isHeld = heldByAnother(claim, account.id, tx.now) !== undefined
  const mayTick = mayDo(officer, 'tick-claim-papers', claim.kelurahan ?? '')
  const ticks = mayTick && !isHeld && !claim.endedAt && !(await isOwn(tx, claim.id, account.id))
  return papersView(claim, await papersOfClaim(tx, claim), ticks)
}

function papersView(claim: Claim, papers: readonly ClaimPaperNow[], ticks: boolean): View {
  const text = [
    w('claimdesk:papers.title', { number: numberWordsOf(claim), status: statusWords(claim) }),
    papers.map(lineOf).join('\n'),
    w(ticks ? 'claimdesk:papers.hint' : 'claimdesk:papers.readOnly'),
  ].join('\n\n')
  const buttons = papers.map(({ paper, state }) => ({
    label: w('claimdesk:papers.button', {
      mark: w(`claimdesk:papers.mark.${state}`),
      paper: paperName(paper),
    }),
    data: paperData('p', claim.id, paper),
  }))
  return { text, rows: [...(ticks ? buttons.map(one => [one]) : []), [backButton(claim)]] }
}

const lineOf = ({ paper, state, isNeeded, why }: ClaimPaperNow): string =>
  w('claimdesk:papers.line', {
    mark: w(`claimdesk:papers.mark.${state}`),
    paper: paperName(paper),
    optional: isNeeded ? '' : w('claimdesk:papers.optional'),
    why: why === undefined ? '' : `: ${w(`claimdesk:papers.again-reason.${why}`)}`,
  })

/** A button about one paper names it by its place in the list of all papers. */
const paperData = (act: string, id: string, paper: ClaimPaperNow['paper']): string =>
  `pk:${act}:${id}:${CLAIM_PAPERS.indexOf(paper)}`

/** One paper, with what can be said of it. */
export const paperScreen =
  (id: string, index: number): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await claimForOfficer(tx, { id, officer: account.id }, 'tick-claim-papers')
    if (!found.ok) return refusedReply(turn, found, id, `pk:p:${id}:${index}`)
    const now = (await papersOfClaim(tx, found.claim)).find(({ paper }) => paper === CLAIM_PAPERS[index])
    if (!now) return refusedReply(turn, { ok: false, error: 'no-such-paper' }, id)
    const { paper, state } = now
    const text = w('claimdesk:papers.one', {
      paper: paperName(paper),
      number: numberWordsOf(found.claim),
      state: w(`claimdesk:papers.state.${state}`),
    })
    const press = (label: string, act: string, style?: 'success'): Button[] => [
      { label, data: paperData(act, id, paper), ...(style ? { style } : {}) },
    ]
    const rows = [
      ...(state === 'accepted' ? [] : [press(w('claimdesk:papers.accept'), 'pa', 'success')]),
      press(w('claimdesk:papers.again'), 'pg'),
      ...(state === 'missing' ? [] : [press(w('claimdesk:papers.undo'), 'pm')]),
      [{ label: w('claimdesk:papers.back'), data: `pk:papers:${id}` }],
    ]
    return { edit: { text, rows }, say: [] }
  }

export const whyAgainScreen =
  (id: string, index: number): Screen =>
  async turn => {
    const paper = CLAIM_PAPERS[index]
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'tick-claim-papers')
    if (!found.ok) return refusedReply(turn, found, id)
    if (paper === undefined) return refusedReply(turn, { ok: false, error: 'no-such-paper' }, id)
    const reasons = AGAIN_REASONS.map((why, at) => [
      { label: w(`claimdesk:papers.again-reason.${why}`), data: `pk:pr:${id}:${index}:${at}` },
    ])
    const back = { label: w('claimdesk:papers.back'), data: `pk:papers:${id}` }
    const text = w('claimdesk:papers.whyAsk', { paper: paperName(paper) })
    return { edit: { text, rows: [...reasons, [back]] }, say: [] }
  }

type Found = Parameters<typeof lookAtPaper>[1]['found']

export const lookedScreen =
  (id: string, index: number, found: Found): Screen =>
  async turn => {
    const paper = CLAIM_PAPERS[index]
    if (paper === undefined) return refusedReply(turn, { ok: false, error: 'no-such-paper' }, id)
    const { tx, account } = turn
    const looked = await lookAtPaper(tx, { id, officer: account.id, paper, found })
    if (!looked.ok) return refusedReply(turn, looked, id)
    const also = await outgoingOf(tx, looked.notices)
    const view = papersView(looked.claim, looked.papers, true)
    return { edit: view, say: [], also, toast: w('claimdesk:papers.toast') }
  }

export const againOf = (index: number): AgainReason | undefined => AGAIN_REASONS[index]

/** What is only seen with the PIN: the numbers in full, and the photos. */
export const docsScreen =
  (id: string): Screen =>
  turn =>
    turn.house.documentsVia === 'upload' ? linkScreen(id)(turn) : photosScreen(id)(turn)

/** They stay on our own server: the way to its page, and below it what is said of each paper. */
const linkScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const tried = `pk:docs:${id}`
    const found = await claimPhotosFor(tx, { id, officer: account.id })
    if (!found.ok) return refusedReply(turn, found, id, tried)
    const link = await paperLink(turn, {
      id,
      about: aboutClaim(id),
      title: w('papers:chat.claim', { number: numberWordsOf(found.claim) }),
      papers: found.photos.map(({ paper }) => claimPaperName(paper)),
      back: backButton(found.claim),
    })
    if (!link.ok) return refusedReply(turn, link, id, tried)
    const view = { ...(await papersNow(turn, found)), ref: papersRef(id) }
    const list = message(view, { chat, class: 0 }, w)
    const also = found.photos.length > 0 ? [link.message, list] : [link.message]
    return { say: [], also, toast: w('papers:chat.toast') }
  }

const photosScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const opened = await openClaimPapers(tx, { id, officer: account.id })
    if (!opened.ok) return refusedReply(turn, opened, id, `pk:docs:${id}`)
    const { claim } = opened
    const lines = numbersOf(opened).map(({ label, value }) =>
      w('form:line', { label, value: escapeHtml(value) }),
    )
    const text = w('claimdesk:docs.text', {
      number: numberWordsOf(claim),
      lines: lines.length > 0 ? lines.join('\n') : w('claimdesk:docs.nothing'),
    })
    const below = message({ text, rows: [[backButton(claim)]], ref: papersRef(id) }, { chat, class: 0 }, w)
    const photos = opened.photos.map(photo => photoMessage(claim, photo, turn))
    return {
      say: [],
      also: [...photos, passing(below, tx.now), ...(await outgoingOf(tx, opened.notices))],
      toast: w('claimdesk:docs.toast'),
    } satisfies Reply
  }

type Numbers = { label: string; value: string }[]

/** The numbers in full, as far as they are known, without HTML. */
export function numbersOf({
  body,
  person,
  children,
}: Extract<Awaited<ReturnType<typeof openClaimPapers>>, { ok: true }>): Numbers {
  const { reporter, family, worker } = body
  return [
    ...line(w('claimdesk:docs.workerNik'), worker.nik ?? person?.nik),
    ...line(
      w('claimdesk:docs.reporterPhone'),
      reporter.phone === undefined ? undefined : phoneWords(reporter.phone),
    ),
    ...line(w('claimdesk:docs.heirNik'), family?.heir.nik),
    ...children.flatMap(({ child }) =>
      line(
        w('claimdesk:docs.child'),
        w('claimdesk:docs.childOf', { name: child.name, born: dateTextWords(child.born) }),
      ),
    ),
  ]
}

const line = (label: string, value: string | undefined): Numbers =>
  value === undefined ? [] : [{ label, value }]

/** @param code of a document: a paper of a claim's list, or of one that has gone from it. */
export function claimPaperName(code: string): string {
  const paper = CLAIM_PAPERS.find(one => one === code)
  return paper === undefined ? code : paperName(paper)
}

function photoMessage(claim: Claim, photo: Paper, { chat, tx }: Turn): Outgoing {
  const caption = w('claimdesk:docs.caption', {
    paper: claimPaperName(photo.paper),
    number: numberWordsOf(claim),
  })
  return paperMessage(photo, { chat, now: tx.now, caption, about: claim.id })
}
