/**
 * One file as its owner sees it: where it stands, as a small timeline, and what can be done from here.
 */
import { periodOn, type Cover } from '../../program/cover.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import { CORRECTABLE_STATUSES, mayFollow, type RegistrationStatus } from '../../program/registration.ts'
import { decisionOf } from '../../records/registrations/decisions.ts'
import { linkedAccount } from '../../records/members/links.ts'
import { personOfRegistration } from '../../records/members/memberships.ts'
import { answersOf } from '../../records/registrations/answers.ts'
import { registrationsOf } from '../../records/registrations/find.ts'
import { historyOf, type HistoryEntry } from '../../records/registrations/history.ts'
import type { Registration } from '../../records/registrations/registration-rows.ts'
import { coverOf } from '../../records/review/advance.ts'
import { mayHandOver } from '../../records/rights/take-over.ts'
import { readByOwner } from '../../records/tell.ts'
import { registrationFor } from '../../records/registrations/whose.ts'
import { consentToken } from '../../records/registrations/worker-consent.ts'
import { dateWords, weekdayWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { reasonWords } from '../reasons.ts'
import { consentLink, shareUrl } from '../register/consent-link.ts'
import { GIVE_CODE, myDataButton } from '../rights/ways.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'

/** Shows a file of this account; one that is not theirs does not exist for them. */
export const fileScreen =
  (id: string): Screen =>
  async turn => {
    const file = await ownFile(turn, id)
    if (!file) return { say: [], toast: w('menu:oldButton') }
    await readByOwner(turn.tx, file, turn.account.id)
    return { say: [await fileView(turn, file)] }
  }

/** The file, if this account looks after it: its own, or one that it filled in for a worker. */
export const ownFile = ({ tx, account }: Turn, id: string): Promise<Registration | undefined> =>
  registrationFor(tx, { id, account: account.id })

async function fileView(turn: Turn, file: Registration): Promise<View> {
  const { tx } = turn
  const { name } = await answersOf(tx, file)
  const decision = await decisionOf(tx, file)
  const note = decision?.note === undefined ? [] : [w('status:noteLine', { note: escapeHtml(decision.note) })]
  const cover = await coverOf(tx, file)
  const consent = consentWords(file, name)
  const card = w('status:card', {
    name: escapeHtml(name),
    number: showPublicNumber(file.number),
    year: file.year,
    now: nowWords(file.status, decision?.reason) ?? coverWords(cover, turn.today),
    timeline: timeline(file, await historyOf(tx, file), cover, tx.now).join('\n'),
  })
  const voice = nowKey(file.status, cover, turn.today)
  return { text: [card, ...note, ...consent].join('\n\n'), voice, rows: await buttons(turn, file) }
}

/** Where it stands in two or three words. */
export async function shortWords({ tx, today }: Turn, file: Registration): Promise<string> {
  const { from, to } = file.status === 'active' ? await coverOf(tx, file) : {}
  switch (periodOn({ from, to }, today)) {
    case 'running':
      return w(`status:short.${file.status}`)
    case 'over':
      return w('status:short.ended')
    case 'not-yet':
      return w('status:shortAhead', { from: from ? dateWords(from) : '' })
  }
}

/** Only where the worker's own word stands in the way of a decision that is still to come. */
function consentWords({ consent, status }: Registration, name: string): string[] {
  if (!CORRECTABLE_STATUSES.includes(status)) return []
  if (consent === 'unproven') return [w('status:consentUnproven', { name: escapeHtml(name) })]
  return consent === 'refused' ? [w('status:consentRefused', { name: escapeHtml(name) })] : []
}

/** Undefined for who has cover, or had it: its days say what holds now. */
function nowWords(status: RegistrationStatus, reason: string | undefined): string | undefined {
  const why = reasonWords(status, reason)
  switch (status) {
    case 'returned':
    case 'rejected':
      return w(`status:now.${status}`, { reason: why })
    case 'active':
      return undefined
    default:
      return w(`status:now.${status}`)
  }
}

/** Nobody is called protected before the first day of cover, or after its last. */
function coverWords({ from, to }: Cover, today: PlainDate): string {
  if (from === undefined || to === undefined) return w('status:now.active')
  return w(`status:cover.${periodOn({ from, to }, today)}`, { from: dateWords(from), to: dateWords(to) })
}

/** The text that says what holds now. */
function nowKey(status: RegistrationStatus, { from, to }: Cover, today: PlainDate) {
  if (status !== 'active' || from === undefined || to === undefined) return `status:now.${status}` as const
  return `status:cover.${periodOn({ from, to }, today)}` as const
}

const later = (step: 'decree' | 'bpjs') => w('status:timeline.later', { text: w(`status:ahead.${step}`) })

/** What was, what is, and what is still to come; a date only where there is one. */
function timeline(file: Registration, history: readonly HistoryEntry[], cover: Cover, now: Date): string[] {
  const past = history.flatMap(entry => {
    const text = pastWords(entry, cover)
    return text === undefined
      ? []
      : [w(isHalt(entry) ? 'status:timeline.halted' : 'status:timeline.done', { text })]
  })
  const due = weekdayWords(file.dueAt)
  switch (file.status) {
    case 'submitted':
    case 'in-review': {
      const text = w(now > file.dueAt ? 'status:step.reviewLate' : 'status:step.review', { due })
      return [...past, w('status:timeline.here', { text }), later('decree'), later('bpjs')]
    }
    case 'approved':
      return [...past, w('status:timeline.here', { text: w('status:ahead.decree') }), later('bpjs')]
    case 'decreed':
    case 'sent-to-bpjs':
      return [...past, w('status:timeline.here', { text: w('status:ahead.bpjs') })]
    default:
      return past
  }
}

/** A no gets no tick. */
const isHalt = ({ kind, to }: HistoryEntry): boolean =>
  kind === 'consent-refused' || kind === 'withdrawn' || (kind === 'decided' && to === 'rejected')

function pastWords({ kind, to, at }: HistoryEntry, cover: Cover): string | undefined {
  const date = dateWords(at)
  switch (kind) {
    case 'submitted':
      return w(to === 'waiting-list' ? 'status:step.waiting' : 'status:step.submitted', { date })
    case 'corrected':
      return w('status:step.corrected', { date })
    case 'withdrawn':
      return w('status:step.withdrawn', { date })
    case 'papers-seen':
      return w('status:step.papersSeen', { date })
    case 'consent-confirmed':
      return w('status:step.consentConfirmed', { date })
    case 'consent-refused':
      return w('status:step.consentRefused', { date })
    case 'place-freed':
      return w('status:step.placeFreed', { date })
    case 'decided':
    case 'advanced':
      return decidedWords(to, dateWords(dayOf(to, cover) ?? at))
  }
}

/** The day of the letter itself, which the office may enter days later. */
function dayOf(to: RegistrationStatus | undefined, { decree, sentOn, end }: Cover): PlainDate | undefined {
  switch (to) {
    case 'decreed':
      return decree?.on
    case 'sent-to-bpjs':
      return sentOn
    case 'ended':
      return end?.on
    default:
      return undefined
  }
}

function decidedWords(to: RegistrationStatus | undefined, date: string): string | undefined {
  switch (to) {
    case 'approved':
      return w('status:step.approved', { date })
    case 'returned':
      return w('status:step.returned', { date })
    case 'rejected':
      return w('status:step.rejected', { date })
    case 'waiting-list':
      return w('status:step.waiting', { date })
    case 'decreed':
      return w('status:step.decreed', { date })
    case 'sent-to-bpjs':
      return w('status:step.sentToBpjs', { date })
    case 'active':
      return w('status:step.active', { date })
    case 'ended':
      return w('status:step.ended', { date })
    default:
      return undefined
  }
}

async function buttons({ tx, account, house }: Turn, file: Registration): Promise<Button[][]> {
  const rows: Button[][] = []
  if (
    file.consent === 'unproven' &&
    file.account === account.id &&
    CORRECTABLE_STATUSES.includes(file.status)
  ) {
    const link = consentLink(house.botUsername, consentToken(tx, file))
    rows.push([{ label: w('register:receipt.link'), url: shareUrl(link) }])
  }
  if (file.status === 'returned')
    rows.push([{ label: w('status:mend'), data: `${links.mend}${file.id}`, style: 'primary' }])
  else if (CORRECTABLE_STATUSES.includes(file.status))
    rows.push([{ label: w('status:correct'), data: `${links.mend}${file.id}` }])
  if (mayFollow(file.status, 'withdrawn', 'applicant'))
    rows.push([{ label: w('status:withdraw'), data: `${links.withdraw}${file.id}` }])
  if (mayHandOver(file, account.id)) {
    const { name } = await answersOf(tx, file)
    rows.push([{ label: w('rights:take.give', { name }), data: `${GIVE_CODE}${file.id}` }])
  }
  if (file.status === 'active' && !file.filedByOffice) rows.push([await memberWay({ tx, account }, file)])
  if (file.filedByOffice && file.account === account.id) {
    rows.push([{ label: w('register:office.file'), data: `${links.reviewFile}${file.id}` }])
    rows.push([{ label: w('status:back'), data: links.filedForWorkers }])
  } else if ((await registrationsOf(tx, account.id)).length > 1)
    rows.push([{ label: w('status:back'), data: links.status }])
  return [...rows, [myDataButton]]
}

/** Months paid and the card are for the linked account alone: a registration proves no more than a photocopy. */
async function memberWay({ tx, account }: Pick<Turn, 'tx' | 'account'>, file: Registration): Promise<Button> {
  const person = await personOfRegistration(tx, file.id)
  const isLinked = person !== undefined && (await linkedAccount(tx, person)) === account.id
  return { label: w('status:member'), data: isLinked ? `${links.member}${person}` : links.linkMember }
}
