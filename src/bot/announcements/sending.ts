/** Between the ledger of an announcement and the outbox: who is next, and what became of each message. */
import { recipientIn } from '../../records/announcements/refs.ts'
import { recipientsToSend } from '../../records/announcements/sending.ts'
import { heldNotices, settleRecipient } from '../../records/announcements/settle.ts'
import { setting } from '../../records/settings/settings.ts'
import type { Tx } from '../../store/store.ts'
import type { Outgoing, Settled } from '../../telegram/message.ts'
import { put } from '../../telegram/outbox.ts'
import { CHANNEL } from '../channel.ts'
import { outgoingOf } from '../notices.ts'
import { takeAllBack } from '../staff/announcements/back.ts'
import { tellSoon } from '../staff/announcements/telling.ts'
import { announcementMessage, openedContents } from './message.ts'

/** What the wire asks for when it has room, in its own transaction. @param kind 3: at the paid pace. */
export function moreAnnouncements(): (tx: Tx, kind: 2 | 3, atMost: number) => Promise<Outgoing[]> {
  const contentOf = openedContents()
  return async (tx, kind, atMost) => {
    // An admin who has switched the paid pace off meanwhile pays for no further message: the rest goes for free.
    const paid = kind === 3 && (await setting(tx, 'paid-broadcast'))
    const messages: Outgoing[] = []
    for (const next of await recipientsToSend(tx, kind === 3, atMost)) {
      const { announcement, recipient, channel } = next
      if (channel === CHANNEL)
        messages.push(announcementMessage({ ...(await contentOf(tx, announcement)), paid }, next))
      else await settleRecipient(tx, { announcement, recipient, state: 'gone', reason: 'not-found' })
    }
    return messages
  }
}

/** What became of a message, if it was an announcement's: into the ledger. A wrong text ends it, and takes back the rest. */
export async function announcementSettled(tx: Tx, { ref, state, reason }: Settled): Promise<boolean> {
  const of = recipientIn(ref)
  if (!of) return false
  const { notices, hasFailed } = await settleRecipient(tx, { ...of, state, reason })
  if (hasFailed) {
    await takeAllBack(tx, of.announcement)
    await tellSoon(tx, of.announcement)
  }
  if (notices.length > 0) await put(tx, await outgoingOf(tx, notices))
  return true
}

/** Telegram wants to be left alone for long. */
export const announcementsHeld = async (tx: Tx, until: Date): Promise<void> =>
  void (await put(tx, await outgoingOf(tx, await heldNotices(tx, until))))
