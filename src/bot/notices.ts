/**
 * What the office has to tell a person, in the chat's words. Every notice begins with the name of the person it is about.
 */
import { periodOn } from '../program/cover.ts'
import { showPublicNumber } from '../program/public-number.ts'
import { accountById } from '../records/accounts.ts'
import { decisionOf } from '../records/registrations/decisions.ts'
import { dayAt } from '../records/jakarta.ts'
import type {
  CaseNotice,
  ClaimNotice,
  MemberNotice,
  Notice,
  QuestionNotice,
  RightsNotice,
  StaffNotice,
} from '../records/notices.ts'
import { answersOf } from '../records/registrations/answers.ts'
import { registrationById, type Registration } from '../records/registrations/registration-rows.ts'
import { daytime } from '../records/drafts/reminders.ts'
import { coverOf } from '../records/review/advance.ts'
import type { Tx } from '../store/store.ts'
import type { Outgoing } from '../telegram/message.ts'
import { CHANNEL } from './channel.ts'
import { claimNoticeView } from './claims/notices.ts'
import { dateWords, weekdayWords } from './format.ts'
import { escapeHtml } from './html.ts'
import { withOwnKeyboard } from './keyboard.ts'
import * as links from './links.ts'
import { memberNoticeView } from './members/notices.ts'
import { questionNoticeViews } from './questions/notices.ts'
import { reasonWords } from './reasons.ts'
import { message } from './render.ts'
import { rightsNoticeView } from './rights/notices.ts'
import { staffNoticeView } from './staff/notices.ts'
import type { View } from './view.ts'
import { words as w } from './words.ts'

/** The messages that these notices become, as a part of the transaction that caused them. */
export async function outgoingOf(tx: Tx, notices: readonly Notice[]): Promise<Outgoing[]> {
  const messages: Outgoing[] = []
  for (const notice of notices) {
    const account = await accountById(tx, notice.account)
    if (account?.channel !== CHANNEL) continue
    const to = { chat: account.address, class: 1 } as const
    if (isOfCase(notice)) {
      const registration = await registrationById(tx, notice.registration)
      if (!registration) continue
      messages.push(message(await viewOf(tx, notice, registration), { ...to, ref: refOf(notice) }, w))
    } else if (isOfMember(notice)) {
      messages.push(message(await memberNoticeView(tx, notice), to, w))
    } else if (isOfClaim(notice)) {
      const view = await claimNoticeView(tx, notice)
      if (view) messages.push(message(view, { ...to, ref: `claim:${notice.kind}:${notice.claim}` }, w))
    } else if (isOfQuestion(notice)) {
      // Among the lines of the conversation, which are answers.
      const answer = { ...to, class: 0 } as const
      for (const view of await questionNoticeViews(tx, notice))
        messages.push(message(await withOwnKeyboard(tx, notice.account, view), answer, w))
    } else if (isOfRights(notice)) {
      messages.push(message(await rightsNoticeView(tx, notice), to, w))
    } else {
      const view = await withOwnKeyboard(tx, notice.account, await staffNoticeView(tx, notice))
      messages.push({ ...message(view, to, w), ...hourOf(tx, notice) })
    }
  }
  return messages
}

const isOfCase = (notice: Notice): notice is CaseNotice => CASE_KINDS.some(kind => kind === notice.kind)

const CASE_KINDS: readonly CaseNotice['kind'][] = [
  'registration-decided',
  'place-freed',
  'cover-changed',
  'nik-filed-by-another',
  'consent-answered',
]

const isOfMember = (notice: Notice): notice is MemberNotice => 'person' in notice

const isOfClaim = (notice: Notice): notice is ClaimNotice => CLAIM_KINDS.some(kind => kind === notice.kind)

const CLAIM_KINDS: readonly ClaimNotice['kind'][] = [
  'claim-moved',
  'claim-papers',
  'claim-late',
  'bank-change',
  'claim-sum-corrected',
  'scholarship-due',
  'claim-how-was-it',
  'claim-access',
]

const isOfQuestion = (notice: Notice): notice is QuestionNotice =>
  QUESTION_KINDS.some(kind => kind === notice.kind)

const QUESTION_KINDS: readonly QuestionNotice['kind'][] = [
  'question-taken',
  'question-released',
  'question-closed',
  'question-quiet',
]

const isOfRights = (notice: Notice): notice is RightsNotice => RIGHTS_KINDS.some(kind => kind === notice.kind)

const RIGHTS_KINDS: readonly RightsNotice['kind'][] = ['data-request-ended', 'file-taken-over', 'lock-reset']

const refOf = ({ kind, registration }: CaseNotice) => `notice:${kind}:${registration}`

/** The registration that a message was about, by its reference; undefined for any other message. */
export const registrationIn = (ref: string | null): string | undefined =>
  /^notice:[\w-]+:([\w-]+)$/.exec(ref ?? '')?.[1]

/** The claim that a message was about, in the same way. */
export const claimIn = (ref: string | null): string | undefined =>
  /^claim:[\w-]+:([\w-]+)$/.exec(ref ?? '')?.[1]

/** Tasks for the field, and a death, wait for the day; an accident, or what concerns a stolen account, does not. */
const hourOf = (tx: Tx, notice: StaffNotice): Pick<Outgoing, 'dueAt'> =>
  isForTheDay(notice) ? { dueAt: daytime(tx.now) } : {}

const isForTheDay = (notice: StaffNotice): boolean =>
  notice.kind === 'visit-waiting' ||
  notice.kind === 'change-waiting' ||
  notice.kind === 'claim-unreached' ||
  notice.kind === 'retention-done' ||
  notice.kind === 'retention-missed' ||
  (notice.kind === 'question-waiting' && !notice.urgent) ||
  (notice.kind === 'claim-waiting' && !notice.urgent)

async function viewOf(tx: Tx, { kind }: CaseNotice, registration: Registration): Promise<View> {
  const { name } = await answersOf(tx, registration)
  const of = { name: escapeHtml(name), number: showPublicNumber(registration.number) }
  const see = [{ label: w('notice:see'), data: `${links.file}${registration.id}` }]
  switch (kind) {
    case 'registration-decided':
      return decidedView(tx, registration, of)
    case 'nik-filed-by-another':
      return { text: w('notice:nikFiled', of), rows: [see] }
    case 'consent-answered': {
      const refused = registration.consent === 'refused'
      return { text: w(refused ? 'notice:consentRefused' : 'notice:consentGiven', of), rows: [see] }
    }
    case 'place-freed':
      return { text: w('notice:placeFreed', { ...of, due: weekdayWords(registration.dueAt) }), rows: [see] }
    case 'cover-changed':
      return { text: await coverText(tx, registration, of), rows: [see] }
  }
}

async function coverText(
  tx: Tx,
  registration: Registration,
  of: { name: string; number: string },
): Promise<string> {
  const { from, to, end } = await coverOf(tx, registration)
  switch (registration.status) {
    case 'active': {
      const isAhead = periodOn({ from, to }, dayAt(tx.now)) === 'not-yet'
      const dates = { from: from ? dateWords(from) : '', to: to ? dateWords(to) : '' }
      return w(isAhead ? 'notice:activeAhead' : 'notice:active', { ...of, ...dates })
    }
    case 'ended':
      return w('notice:ended', {
        ...of,
        reason: w(`reason:end.${end?.reason ?? 'period-over'}`),
        date: end ? dateWords(end.on) : '',
      })
    default:
      return w('notice:decreed', of)
  }
}

async function decidedView(
  tx: Tx,
  registration: Registration,
  of: { name: string; number: string },
): Promise<View> {
  const decision = await decisionOf(tx, registration)
  const reason = reasonWords(registration.status, decision?.reason)
  const note = decision?.note === undefined ? [] : [w('notice:note', { note: escapeHtml(decision.note) })]
  const see = [{ label: w('notice:see'), data: `${links.file}${registration.id}` }]
  const mend = [
    { label: w('notice:mend'), data: `${links.mend}${registration.id}`, style: 'primary' as const },
  ]
  // The officer's line stands with the reason, before what to do about it.
  const why = { ...of, reason: [reason, ...note].join('\n\n') }
  const withNote = (text: string): View => ({ text: [text, ...note].join('\n\n'), rows: [see] })
  switch (registration.status) {
    case 'returned':
      return { text: w('notice:returned', why), rows: [mend, see] }
    case 'rejected':
      return { text: w('notice:rejected', why), rows: [see] }
    case 'waiting-list':
      return withNote(w('notice:waitingList', of))
    default:
      return withNote(w('notice:approved', of))
  }
}
