/** What becomes of a message after an attempt, pure: an end, or another try at its time. */
import type { SettledReason } from '../message.ts'
import type { Claimed, End } from '../outbox.ts'
import type { Outcome } from '../outcome.ts'

export type Fate =
  | { readonly tries: number; readonly dueAt: Date }
  | (Pick<End, 'state' | 'messageId'> & { readonly reason?: SettledReason })

/** Before each further try of a message that had no effect; the last one repeats until the message is a day old. */
export const PAUSES_MS: readonly number[] = [500, 1000, 2000, 5000, 15_000, 30_000, 60_000, 120_000, 300_000]
/** The same for announcements, which are given up after the last. */
const BULK_PAUSES_MS: readonly number[] = [1000, 5000, 30_000, 120_000]

/** A message whose fate is unknown goes out at most so many times. */
const MOST_DOUBTS = 5
/** An announcement is tried so many times. */
const MOST_TRIES = 5
const OLDEST_MS = 86_400_000
const OFFLINE_MS = 1000

/** @param pausesMs instead of both lists above. */
export function fateOf(message: Claimed, outcome: Outcome, now: number, pausesMs?: readonly number[]): Fate {
  const tries = message.tries + 1
  const isAnnouncement = message.class >= 2
  const pauses = pausesMs ?? (isAnnouncement ? BULK_PAUSES_MS : PAUSES_MS)
  const again = { tries, dueAt: new Date(now + (pauses[Math.min(message.tries, pauses.length - 1)] ?? 0)) }
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', messageId: outcome.messageId }
    case 'wait':
      // No try is counted, but from the first on a personal one holds its place in the chat.
      return {
        tries: isAnnouncement ? message.tries : Math.max(message.tries, 1),
        dueAt: new Date(now + outcome.seconds * 1000),
      }
    case 'again':
      if (!isAnnouncement) return now - message.madeAt.getTime() > OLDEST_MS ? gaveUp : again
      // An hour without a line is nobody's fault: counted, it would burn through the whole list.
      if (outcome.offline) return { tries: message.tries, dueAt: new Date(now + OFFLINE_MS) }
      return tries >= MOST_TRIES ? gaveUp : again
    case 'unknown':
      if (isRepeatable(message)) return again
      return isAnnouncement || tries >= MOST_DOUBTS ? { state: 'unknown', messageId: null } : again
    case 'fatal':
      return { tries: message.tries, dueAt: new Date(now) }
    case 'gone':
      return { state: 'gone', messageId: null, reason: outcome.reason }
    case 'wrong':
  }
  return { state: 'wrong', messageId: null, reason: outcome.noFile ? 'no-file' : 'refused' }
}

const gaveUp: Fate = { state: 'wrong', messageId: null, reason: 'gave-up' }

/** Doing it twice is the same as doing it once. */
const isRepeatable = ({ body, tries }: Claimed) =>
  body !== undefined && /^(edit|delete)/.test(body.method) && tries < PAUSES_MS.length
