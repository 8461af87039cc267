/** What became of a message that went out, and who is to hear of it. */
import { setReachable } from '../records/accounts.ts'
import { noteUnreached } from '../records/claims/office/unreached.ts'
import { openVisit } from '../records/visits/visits.ts'
import type { Tx } from '../store/store.ts'
import type { Settled } from '../telegram/message.ts'
import { put } from '../telegram/outbox.ts'
import { announcementSettled } from './announcements/sending.ts'
import { CHANNEL } from './channel.ts'
import { talkSettled } from './questions/talk.ts'
import { claimIn, outgoingOf, registrationIn } from './notices.ts'
import { voiceSettled } from './voices/message.ts'

/**
 * Whoever cannot be reached is known as such, until they write again; a notice that did not arrive is told in person, and
 * one about a claim by the office, which hears of it.
 */
export async function settled(tx: Tx, fate: Settled): Promise<void> {
  const { state, chat, ref } = fate
  if (state === 'gone') await setReachable(tx, CHANNEL, chat, false)
  if (await announcementSettled(tx, fate)) return
  if (state !== 'gone' && state !== 'wrong') return
  const why = state === 'gone' ? 'unreachable' : 'refused'
  const [registration, claim] = [registrationIn(ref), claimIn(ref)]
  const undelivered = [...(await talkSettled(tx, { ref, state })), ...(await voiceSettled(tx, fate))]
  if (undelivered.length > 0) await put(tx, undelivered)
  const notices = [
    ...(registration === undefined ? [] : await openVisit(tx, registration, why)),
    ...(claim === undefined ? [] : await noteUnreached(tx, { claim, why })),
  ]
  if (notices.length > 0) await put(tx, await outgoingOf(tx, notices))
}
