/**
 * What left within the last second, in memory: so that no second holds more than Telegram takes, and no chat hears two
 * things at once. Instants are of one steady clock, in ms; what a restart forgets here, the durable pace remembers.
 */
import { kindOf } from '../outbox-heads.ts'
import type { MessageClass } from '../../store/schema.ts'

/** A second, and what the way to Telegram may differ from one message to the next. */
export const SECOND_MS = 1030
/** Between two messages to one chat. */
const CHAT_MS = 1000
/** So many notices may come at once: who is told three things of one decision must not wait for the third. */
const NOTICES_AT_ONCE = 3

export interface Second {
  /** How many are within the last second, those included that are about to leave. */
  count(now: number): number
  /** How many of those who would leave at these instants may, so that no second holds more than `most`. */
  roomFor(leaveAt: readonly number[], most: number): number
  /** Whether a notice or an announcement is among them. */
  hasBulk(now: number): boolean
  /** When the oldest of them is a second old. */
  oldestEnds(): number
}

export interface Recent {
  readonly free: Second
  readonly paid: Second
  readonly note: (chat: number, of: MessageClass, now: number) => void
  /**
   * When this chat may get something of this class: an announcement, a second after the last message; a notice, when there
   * was not more than one a second, answers not counted, or a few at once.
   */
  chatFreeAt(chat: number, of: MessageClass): number
  /** Whether the chat got anything within the last second. */
  isCrowded(chat: number, now: number): boolean
}

export function makeRecent(): Recent {
  const free = makeSecond()
  const paid = makeSecond()
  /** In the order of their last message; `even` is GCRA's, of all but answers. */
  const chats = new Map<number, { last: number; even: number }>()

  const forget = (now: number) => {
    for (const [chat, { last, even }] of chats) {
      if (last > now - SECOND_MS || even > now) return
      chats.delete(chat)
    }
  }

  return {
    free,
    paid,
    note(chat, of, now) {
      const kind = kindOf(of)
      const second = kind === 'paid' ? paid : free
      second.add(now, kind === 'notices' || kind === 'announcements')
      const before = chats.get(chat)?.even ?? 0
      chats.delete(chat)
      chats.set(chat, { last: now, even: kind === 'answers' ? before : Math.max(before, now) + CHAT_MS })
      forget(now)
    },
    chatFreeAt(chat, of) {
      const known = chats.get(chat)
      if (!known) return Number.NEGATIVE_INFINITY
      return kindOf(of) === 'notices' ? known.even - (NOTICES_AT_ONCE - 1) * CHAT_MS : known.last + CHAT_MS
    },
    isCrowded: (chat, now) => (chats.get(chat)?.last ?? Number.NEGATIVE_INFINITY) > now - SECOND_MS,
  }
}

interface Kept extends Second {
  add(now: number, isBulk: boolean): void
  /** The program stood still since then: what was about to leave has hardly left before `now`. */
  moveTo(now: number, since: number): void
}

export function makeSecond(): Kept {
  let instants: number[] = []
  let isBulk: boolean[] = []
  let first = 0
  let bulk = 0
  const forget = (now: number) => {
    while ((instants[first] ?? Number.POSITIVE_INFINITY) <= now - SECOND_MS) {
      if (isBulk[first]) bulk--
      first++
    }
    if (first < 1000) return
    instants = instants.slice(first)
    isBulk = isBulk.slice(first)
    first = 0
  }
  return {
    add(now, one) {
      forget(now)
      instants.push(now)
      isBulk.push(one)
      if (one) bulk++
    },
    moveTo(now, since) {
      for (let n = instants.length - 1; n >= first && (instants[n] ?? 0) > since; n--) instants[n] = now
    },
    count(now) {
      forget(now)
      return instants.length - first
    },
    roomFor(leaveAt, most) {
      let past = first
      const isFull = (at: number, n: number) => {
        while ((instants[past] ?? Number.POSITIVE_INFINITY) <= at - SECOND_MS) past++
        return instants.length - past + n >= most
      }
      const full = leaveAt.findIndex(isFull)
      return full === -1 ? leaveAt.length : full
    },
    hasBulk(now) {
      forget(now)
      return bulk > 0
    },
    oldestEnds: () => (instants[first] ?? Number.NEGATIVE_INFINITY) + SECOND_MS,
  }
}
