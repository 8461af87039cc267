/**
 * A NIK that was typed does not stay in the chat, if its owner agrees: asked when the first one has been read, and again
 * with the next as long as nobody has answered.
 */
import { consentOf } from '../../records/consents.ts'
import type { Reply, Turn } from '../house.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'

/** Version of the text that is agreed to. */
export const NIK_CONSENT_VERSION = 'nik-2026-11'

/** Followed by the answer, the message with the NIK, and when it was sent: minutes since 1970. */
export const NIK_LEAVES = 'nk:'

/** With so many digits in it a text holds a NIK, or one with a slip in it. */
const DIGITS = 12

export const holdsNik = (text: string): boolean => text.replaceAll(/\D/g, '').length >= DIGITS

/**
 * What is to be done about a NIK in the message of this turn.
 * @param isTaken it was an answer that the form took: only then the person is asked.
 */
export async function afterNik<R extends Reply>(turn: Turn, reply: R, isTaken: boolean): Promise<R> {
  const { tx, account, chat, sent } = turn
  if (sent === undefined) return reply
  const consent = await consentOf(tx, account.id, 'delete-nik')
  if (consent?.given === true) return { ...reply, first: [...(reply.first ?? []), deletionOf(chat, sent)] }
  if (consent || !isTaken) return reply
  return { ...reply, say: [askView(sent, tx.now), ...reply.say] }
}

export const deletionOf = (chat: number, message: number) =>
  ({ chat, class: 0, method: 'deleteMessage', params: { message_id: message } }) as const

function askView(message: number, now: Date): View {
  const data = (answer: 'y' | 'n') => `${NIK_LEAVES}${answer}:${message}:${minutesOf(now)}`
  const rows: Button[][] = [
    [
      { label: w('upload:nik.yes'), data: data('y') },
      { label: w('upload:nik.no'), data: data('n') },
    ],
  ]
  return { text: w('upload:nik.ask'), rows }
}

export const minutesOf = (at: Date): number => Math.floor(at.getTime() / 60_000)
