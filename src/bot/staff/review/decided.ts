/**
 * After a decision: what was decided, until when it can be taken back, and the papers that leave the chat. The worker
 * hears of it only when it takes effect.
 */
import { authorise } from '../../../records/office/officers.ts'
import { undoDecision, type Decided } from '../../../records/review/decide.ts'
import { decisionById, pendingOf, type MadeDecision } from '../../../records/review/decision-rows.ts'
import { sendDecision } from '../../../records/review/effect.ts'
import { reachOf } from '../../../records/tell.ts'
import { registrationById } from '../../../records/registrations/registration-rows.ts'
import type { Tx } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { sentWithRef } from '../../../telegram/outbox.ts'
import { hourWords } from '../../format.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import { editOf } from '../../render.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'
import { SEND, UNDO, undoRow, whatWords } from './decision-words.ts'
import { removeShownFile, removeShownPapers } from './documents.ts'
import { openScreen } from './open.ts'
import { afterwards, refusedReply } from './said.ts'

/** What the officer has decided and nobody has been told of. */
export const UNTOLD = 'pt:untold'

export const decidedRoutes: readonly StaffRoute[] = [
  { match: /^pt:undo:([\w-]+)$/, screen: (id = '') => undoScreen(id) },
  { match: /^pt:send:([\w-]+)$/, screen: (id = '') => sendScreen(id) },
  { match: /^pt:untold$/, screen: () => untoldScreen },
]

/** @param id of the file. */
export async function decidedReply(turn: Turn, decided: Decided, id: string): Promise<Reply> {
  if (!decided.ok) {
    // A second tap.
    const isOwn = decided.error === 'decided-already' && decided.by === turn.account.id
    return isOwn && turn.tapped !== undefined
      ? { say: [], toast: w('staff:decided.already') }
      : refusedReply(turn, decided, id)
  }
  const { tx } = turn
  return {
    say: [await decisionView(tx, decided.decision)],
    also: [
      ...(await removeShownPapers(tx, decided.registration.id)),
      ...(await removeShownFile(tx, decided.registration.id, turn.chat)),
    ],
  }
}

/** With its buttons as long as it can be taken back. */
async function decisionView(tx: Tx, decision: MadeDecision): Promise<View> {
  const file = await registrationById(tx, decision.registration)
  const isInPerson = file !== undefined && (await reachOf(tx, file)) === 'in-person'
  const text = w(isInPerson ? 'staff:decided.waitsInPerson' : 'staff:decided.waits', {
    what: await whatWords(tx, decision),
    at: hourWords(decision.dueAt),
  })
  return { text, rows: [undoRow(decision), ...afterwards], ref: decisionRef(decision.id) }
}

const decisionRef = (id: string) => `decision:${id}`

/** The cards of a decision that took effect, in the chats where they stand: nothing can be taken back any more. */
export async function settledCards(tx: Tx, decision: MadeDecision): Promise<Outgoing[]> {
  const view = await settledView(tx, decision)
  const shown = await sentWithRef(tx, decisionRef(decision.id))
  return shown.map(({ id, chat }) => editOf(view, chat, id, w))
}

async function settledView(tx: Tx, decision: MadeDecision): Promise<View> {
  const what = await whatWords(tx, decision)
  if (decision.state !== 'sent')
    return { text: w(`staff:decided.late.${decision.state as 'undone'}`, { what }), rows: afterwards }
  const file = await registrationById(tx, decision.registration)
  const isInPerson = file !== undefined && (await reachOf(tx, file)) === 'in-person'
  return {
    text: w(isInPerson ? 'staff:decided.sentInPerson' : 'staff:decided.sent', { what }),
    rows: afterwards,
  }
}

const undoScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const undone = await undoDecision(tx, { id, officer: account.id })
    if (undone.ok) {
      const opened = await openScreen(undone.registration.id)(turn)
      const decision = await decisionById(tx, id)
      const text = decision ? w('staff:decided.undoneCard', { what: await whatWords(tx, decision) }) : ''
      return { ...opened, edit: { text }, toast: w('staff:decided.undone') }
    }
    if (undone.error === 'denied') return deniedReply(turn, undone, `${UNDO}${id}`)
    return tooLate(undone.error === 'told-already' ? undone.decision : undefined, tx)
  }

const sendScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const sent = await sendDecision(tx, { id, officer: account.id })
    if (!sent.ok && sent.error === 'denied') return deniedReply(turn, sent, `${SEND}${id}`)
    if (!sent.ok && sent.error === 'not-found') return { say: [], toast: w('menu:oldButton') }
    if (!sent.ok && sent.error === 'not-pending') return tooLate(await decisionById(tx, id), tx)
    const also = await outgoingOf(tx, sent.notices)
    if (!sent.ok) return { say: [{ text: w('staff:decided.fell'), rows: afterwards }], also }
    const decision = await decisionById(tx, id)
    const cards = decision ? await settledCards(tx, decision) : []
    const done = w('staff:decided.sentToast')
    // Where the PIN came in between, nothing was tapped that could show the short word.
    const say: View[] = turn.tapped === undefined ? [{ text: done, rows: afterwards }] : []
    return { say, also: [...cards, ...also], toast: done }
  }

/** It was told, undone or it fell: the words say which. */
async function tooLate(decision: MadeDecision | undefined, tx: Tx): Promise<Reply> {
  if (!decision || decision.state === 'pending') return { say: [], toast: w('menu:oldButton') }
  const text = w(`staff:decided.late.${decision.state}`, { what: await whatWords(tx, decision) })
  const open: Button = { label: w('staff:backToFile'), data: `${links.reviewFile}${decision.registration}` }
  return { say: [{ text, rows: [[open], ...afterwards] }] }
}

/** All of them, the newest first; each can be taken back from here. */
const untoldScreen: Screen = async turn => {
  const { tx, account } = turn
  const allowed = await authorise(tx, account.id, 'decide')
  if (!allowed.ok) return deniedReply(turn, allowed, UNTOLD)
  const all = (await pendingOf(tx, account.id)).slice(0, MOST)
  if (all.length === 0) return { say: [{ text: w('staff:decided.noneWaits'), rows: afterwards }] }
  const views: View[] = []
  for (const decision of all) {
    views.push({ ...(await decisionView(tx, decision)), rows: [undoRow(decision)] })
  }
  return { say: [...views, { text: w('staff:decided.all', { n: all.length }), rows: [[deskButton]] }] }
}

const MOST = 10
