/**
 * How much of one chat is answered: whoever sends more than a person does in a minute is told so once, and what comes on top
 * of that in the same minute brings nothing. What belongs to somebody's form, to a talk with a human or to an album is never
 * held back, and an officer at work is none of those whom this is for.
 *
 * Kept in memory: after a restart everybody begins anew.
 */
import { officerOf } from '../records/office/officers.ts'
import type { Screen } from './house.ts'
import { words as w } from './words.ts'

/** More than anybody taps who reads what stands there. */
export const UPDATES_A_MINUTE = 40

const MINUTE_MS = 60_000
/** Chats of the last minute that are remembered before those of earlier ones are forgotten. */
const MANY = 10_000

interface Minute {
  readonly since: number
  count: number
  /** The update that was answered with the kind word: it may be handled again. */
  told?: number
}

/** A clock that was set back must not make an hour of it. */
const isWithin = ({ since }: Minute, at: number) => at >= since && at - since < MINUTE_MS

export interface Flood {
  /** The screen that an update leads to, now that it has been counted. */
  through(of: { chat: number; update: number }, screen: Screen): Screen
}

export function makeFlood(now: () => Date, perMinute: number): Flood {
  const minutes = new Map<number, Minute>()
  const minuteOf = (chat: number): Minute => {
    const at = now().getTime()
    const known = minutes.get(chat)
    if (known && isWithin(known, at)) return known
    if (minutes.size >= MANY)
      for (const [old, minute] of minutes) if (!isWithin(minute, at)) minutes.delete(old)
    const begun: Minute = { since: at, count: 0 }
    minutes.set(chat, begun)
    return begun
  }
  return {
    through({ chat, update }, screen) {
      const minute = minuteOf(chat)
      if (++minute.count <= perMinute) return screen
      minute.told ??= update
      return heldBack(screen, minute.told === update)
    },
  }
}

const heldBack =
  (screen: Screen, isTold: boolean): Screen =>
  async turn => {
    if ((await officerOf(turn.tx, turn.account.id))?.state === 'active') return screen(turn)
    return { say: isTold ? [{ text: w('menu:tooFast') }] : [] }
  }
