/**
 * One file as its owner sees it: where it stands, as a small timeline, and what can be done from here.
 */
import { showPublicNumber } from '../../program/public-number.ts'
import { CORRECTABLE_STATUSES, mayFollow, type RegistrationStatus } from '../../program/registration.ts'
import { decisionOf } from '../../records/decisions.ts'
import {
  answersOf,
  historyOf,
  registrationsOf,
  type HistoryEntry,
  type Registration,
} from '../../records/registrations.ts'
import { readByOwner } from '../../records/tell.ts'
import { registrationFor } from '../../records/whose.ts'
import { consentToken } from '../../records/worker-consent.ts'
import { dateWords, weekdayWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { reasonWords } from '../reasons.ts'
import { consentLink, shareUrl } from '../register/consent-link.ts'
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
  const consent = consentWords(file, name)
  const card = w('status:card', {
    name: escapeHtml(name),
    number: showPublicNumber(file.number),
    year: file.year,
    now: nowWords(file.status, decision?.reason),
    timeline: timeline(file, await historyOf(tx, file), tx.now).join('\n'),
  })
  return { text: [card, ...note, ...consent].join('\n\n'), rows: await buttons(turn, file) }
}

/** Only where the worker's own word stands in the way of a decision that is still to come. */
function consentWords({ consent, status }: Registration, name: string): string[] {
  if (!CORRECTABLE_STATUSES.includes(status)) return []
  if (consent === 'unproven') return [w('status:consentUnproven', { name: escapeHtml(name) })]
  return consent === 'refused' ? [w('status:consentRefused', { name: escapeHtml(name) })] : []
}

function nowWords(status: RegistrationStatus, reason: string | undefined): string {
  const why = reasonWords(status, reason)
  switch (status) {
    case 'returned':
    case 'rejected':
      return w(`status:now.${status}`, { reason: why })
    default:
      return w(`status:now.${status}`)
  }
}

const later = (step: 'decree' | 'bpjs') => w('status:timeline.later', { text: w(`status:ahead.${step}`) })

/** What was, what is, and what is still to come; a date only where there is one. */
function timeline(file: Registration, history: readonly HistoryEntry[], now: Date): string[] {
  const past = history.flatMap(entry => {
    const text = pastWords(entry)
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

function pastWords({ kind, to, at }: HistoryEntry): string | undefined {
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
      return decidedWords(to, date)
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
  if (file.filedByOffice && file.account === account.id) {
    rows.push([{ label: w('register:office.file'), data: `${links.reviewFile}${file.id}` }])
    rows.push([{ label: w('status:back'), data: links.filedForWorkers }])
  } else if ((await registrationsOf(tx, account.id)).length > 1)
    rows.push([{ label: w('status:back'), data: links.status }])
  return rows
}
