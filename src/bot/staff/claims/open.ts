/** Opening a claim: of the list, of a notice, or by the number that somebody read out; and taking it in hand. */
import {
  openClaim,
  openClaimByNumber,
  type ClaimOpenedByOffice,
} from '../../../records/claims/office/file.ts'
import { releaseClaim, takeClaim } from '../../../records/claims/hold.ts'
import { authorise } from '../../../records/office/officers.ts'
import type { Tx } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { sentToChat } from '../../../telegram/outbox.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { fileRef, papersRef } from '../review/documents.ts'
import { claimView } from './file.ts'
import { listButton, refusedReply } from './words.ts'

/** A claim goes on for weeks; what an officer opened of it leaves the chat the same day. */
const SHOWN_MS = 12 * 3_600_000

export const openScreen =
  (id: string): Screen =>
  async turn =>
    openedReply(turn, await openClaim(turn.tx, { id, officer: turn.account.id }), id)

/** The same, in the message whose button was tapped. */
export const openedInPlace =
  (id: string): Screen =>
  async turn => {
    const opened = await openClaim(turn.tx, { id, officer: turn.account.id })
    // Where the PIN came in between there is no message to change.
    if (!opened.ok || turn.tapped === undefined) return openedReply(turn, opened, id)
    return {
      edit: await claimView(turn.tx, opened.file),
      say: [],
      also: await outgoingOf(turn.tx, opened.notices),
    }
  }

/** Undefined where no claim has this number. */
export async function openedByNumber(turn: Turn, number: string): Promise<Reply | undefined> {
  const opened = await openClaimByNumber(turn.tx, { number, officer: turn.account.id })
  if (!opened.ok && opened.error !== 'denied') return undefined
  return openedReply(turn, opened, opened.ok ? opened.file.claim.id : '')
}

async function openedReply(turn: Turn, opened: ClaimOpenedByOffice, id: string): Promise<Reply> {
  if (!opened.ok) return refusedReply(turn, opened, id, `${links.officeClaim}${id}`)
  const { tx, chat } = turn
  const shown = message(await claimView(tx, opened.file), { chat, class: 0 }, w)
  return {
    say: [],
    also: [
      { ...shown, goneAt: new Date(tx.now.getTime() + SHOWN_MS) },
      ...(await outgoingOf(tx, opened.notices)),
    ],
  }
}

/** What was opened of a claim leaves the chat of who has done with it, as far as Telegram still lets it. */
export async function removeShownClaim(tx: Tx, id: string, chat: number): Promise<Outgoing[]> {
  const shown = [...(await sentToChat(tx, chat, fileRef(id))), ...(await sentToChat(tx, chat, papersRef(id)))]
  return shown.map(target => ({ chat, class: 0, method: 'deleteMessage', params: {}, target }))
}

export const takeScreen =
  (id: string): Screen =>
  async turn => {
    const taken = await takeClaim(turn.tx, { id, officer: turn.account.id })
    if (!taken.ok) return refusedReply(turn, taken, id, `pk:take:${id}`)
    return { ...(await openedInPlace(id)(turn)), toast: w('claimdesk:taken') }
  }

export const releaseScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const allowed = await authorise(tx, account.id, 'keep-claims')
    if (!allowed.ok) return deniedReply(turn, allowed, `pk:free:${id}`)
    await releaseClaim(tx, { id, officer: account.id })
    return {
      also: await removeShownClaim(tx, id, chat),
      say: [{ text: w('claimdesk:released'), rows: [[listButton]] }],
    }
  }
