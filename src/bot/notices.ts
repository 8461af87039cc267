/**
 * What the office has to tell a person, in the chat's words. Every notice begins with the name of the person it is about.
 */
import { showPublicNumber } from '../program/public-number.ts'
import { accountById } from '../records/accounts.ts'
import { decisionOf } from '../records/decisions.ts'
import type { Notice } from '../records/notices.ts'
import { answersOf, registrationById, type Registration } from '../records/registrations.ts'
import type { Tx } from '../store/store.ts'
import type { Outgoing } from '../telegram/message.ts'
import { CHANNEL } from './channel.ts'
import { escapeHtml } from './html.ts'
import * as links from './links.ts'
import { reasonWords } from './reasons.ts'
import { message } from './render.ts'
import type { View } from './view.ts'
import { words as w } from './words.ts'

/** The messages that these notices become, as a part of the transaction that caused them. */
export async function outgoingOf(tx: Tx, notices: readonly Notice[]): Promise<Outgoing[]> {
  const messages: Outgoing[] = []
  for (const notice of notices) {
    const account = await accountById(tx, notice.account)
    const registration = await registrationById(tx, notice.registration)
    if (account?.channel !== CHANNEL || !registration) continue
    const view = await viewOf(tx, notice, registration)
    messages.push(message(view, { chat: account.address, class: 1, ref: `notice:${notice.kind}` }, w))
  }
  return messages
}

async function viewOf(tx: Tx, notice: Notice, registration: Registration): Promise<View> {
  const { name } = await answersOf(tx, registration)
  const of = { name: escapeHtml(name), number: showPublicNumber(registration.number) }
  const see = [{ label: w('notice:see'), data: `${links.file}${registration.id}` }]
  switch (notice.kind) {
    case 'registration-decided':
      return decidedView(tx, registration, of)
    case 'nik-filed-by-another':
      return { text: w('notice:nikFiled', of), rows: [see] }
    case 'consent-answered': {
      const refused = registration.consent === 'refused'
      return { text: w(refused ? 'notice:consentRefused' : 'notice:consentGiven', of), rows: [see] }
    }
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
