/** What a person gets when a registration has been handed in: the number, what comes next, and that it is no cover yet. */
import type { Verdict } from '../../program/eligibility.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import { consentToken } from '../../records/registrations/worker-consent.ts'
import type { RegistrationAnswers } from '../../records/registrations/answers.ts'
import type { Registration } from '../../records/registrations/registration-rows.ts'
import { yearState } from '../../records/years/stages.ts'
import { deciding, reasonLine } from '../check/reasons.ts'
import { listWords, weekdayWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Turn } from '../house.ts'
import * as links from '../links.ts'
import { officePlace } from '../menu/office.ts'
import { deskButton } from '../staff/gate.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { laterWords } from '../year-stage.ts'
import { consentLink, shareUrl } from './consent-link.ts'

export async function receiptView(
  turn: Turn,
  registration: Registration,
  answers: RegistrationAnswers,
  verdict: Verdict,
): Promise<View[]> {
  const { tx } = turn
  const name = escapeHtml(answers.name)
  const number = showPublicNumber(registration.number)
  const waiting = registration.status === 'waiting-list' ? [w('register:receipt.waitingList')] : []
  const { year } = registration
  const later = laterWords({ year, state: await yearState(tx, year) })
  const text = w('register:receipt.text', { name, number, due: weekdayWords(registration.dueAt) })
  const more = registration.filedByOffice
    ? [w('register:office.papers'), w('register:office.give', { name })]
    : answers.papers.length === 0
      ? [w('register:receipt.papers', { office: await officePlace(tx) }), w('register:receipt.news')]
      : [w('register:receipt.news')]
  const receipt: View = {
    text: [text, ...waiting, ...later, ...openPoints(verdict), ...more].join('\n\n'),
    rows: [
      [{ label: w('register:receipt.copy'), copy: number }],
      ...(registration.filedByOffice
        ? forOfficer(registration)
        : [[{ label: w('register:receipt.see'), data: `${links.file}${registration.id}` }]]),
    ],
  }
  const consent = registration.consent === 'unproven' ? [consentView(turn, registration, name)] : []
  // An officer goes on from the receipt; the keyboard comes back above it.
  return registration.filedByOffice
    ? [{ text: w('register:office.done'), keyboard: 'menu' }, receipt, ...consent]
    : [receipt, ...consent, { text: w('menu:again'), keyboard: 'menu' }]
}

/** What comes next for who sits beside the person. */
const forOfficer = ({ id }: Registration): Button[][] => [
  [{ label: w('register:office.print'), data: `${links.printSlip}${id}` }],
  [{ label: w('register:office.file'), data: `${links.reviewFile}${id}` }],
  [{ label: w('register:office.another'), data: links.registerForWorker }],
  [deskButton],
]

/** What an officer will look at first, said at once instead of in a refusal a week later. */
function openPoints(verdict: Verdict): string[] {
  if (verdict.outcome === 'eligible') return []
  const reasons = listWords(deciding(verdict).map(({ code }) => reasonLine(code)))
  const isUnmet = verdict.outcome === 'not-yet'
  return [w(isUnmet ? 'register:receipt.notMet' : 'register:receipt.toLookAt', { reasons })]
}

/** @param byOfficer somebody of the office mended it with the worker. */
export function resentViews(registration: Registration, { byOfficer }: { byOfficer: boolean }): View[] {
  const number = showPublicNumber(registration.number)
  const text =
    registration.status === 'waiting-list'
      ? w('register:resentWaiting', { number })
      : w('register:resent', { number, due: weekdayWords(registration.dueAt) })
  if (!byOfficer) return [{ text, keyboard: 'menu' }]
  const visits = { label: w('visits:list.back'), data: links.visits }
  return [
    { text: w('register:office.done'), keyboard: 'menu' },
    { text, rows: [[visits], [deskButton]] },
  ]
}

/** How the worker is asked to agree: a link to be opened from their own phone. */
function consentView({ tx, house }: Turn, registration: Registration, name: string): View {
  const link = consentLink(house.botUsername, consentToken(tx, registration))
  const text = w(registration.filedByOffice ? 'register:office.nobody' : 'register:receipt.forOther', {
    name,
  })
  return {
    text: `${text}\n\n${link}`,
    rows: [[{ label: w('register:receipt.link'), url: shareUrl(link) }]],
  }
}
