/** What follows when Telegram says 429, "too many requests": who waits, and for how long. */
import type { Tx } from '../../store/store.ts'
import type { Claimed } from '../outbox.ts'
import { pauseAll, slowDown, type Pace } from '../pace.ts'

/** Telegram says to wait until then, which is long: somebody should know. */
export type Held = (tx: Tx, until: Date) => Promise<void>

/** How a message left. */
export interface Flight {
  /** By the store's clock, ms. */
  readonly sentAt: number
  /** Its chat had got another one within the second before. */
  readonly isCrowded: boolean
}

/** As many chats told to wait for an answer at the same time mean that the whole bot is too fast. */
const CHATS_TO_PAUSE_ALL = 3
/** Answers are tried again after this at the latest, even if Telegram says hours: each still waits its own time. */
const LONGEST_PAUSE_OF_ALL_MS = 60_000
/** From then on the wait is long. */
const LONG_MS = 15 * 60_000

/**
 * Telegram does not say whether a chat or the whole bot was too fast (its FAQ counts both: one message a second to a chat,
 * about 30 over all), and the two must not be taken for each other: a person who taps ten times in a row would bring
 * an announcement to 11.000 people to a halt. So:
 *
 * - The message waits as told in any case (`fate.ts`).
 * - Its chat had heard something within the second before: the chat was too fast, and nobody else waits. If that guess is
 *   wrong, the next message to another chat is refused as well, and tells.
 * - Otherwise it was the bot: what can wait waits as told and goes on more slowly, whichever message was refused.
 *   Announcements never crowd a chat, so with them it is always the bot.
 * - Answers stop only when those to several chats were refused: with one or two of them it is cheaper to try.
 */
export function makeObedience({ pace, paid, held }: { pace: Pace; paid: Pace; held: Held | undefined }) {
  /** Until when the answers to a chat wait, by the store's clock. */
  const told = new Map<number, number>()

  return async (tx: Tx, message: Claimed, flight: Flight, seconds: number): Promise<void> => {
    const now = tx.now.getTime()
    const until = now + seconds * 1000
    for (const [chat, at] of told) if (at <= now) told.delete(chat)
    if (message.class === 0) told.set(message.chat, until)
    const isAll = told.size >= CHATS_TO_PAUSE_ALL
    if (isAll) await pauseAll(tx, pace, Math.min(until, now + LONGEST_PAUSE_OF_ALL_MS))
    if (flight.isCrowded && !isAll) return
    const rested = await slowDown(tx, message.class === 3 ? paid : pace, flight.sentAt, until)
    if (until - now > LONG_MS && rested - now <= LONG_MS) await held?.(tx, new Date(until))
  }
}
