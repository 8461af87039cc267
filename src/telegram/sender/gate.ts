/**
 * The last look before a message leaves. Turns are given out ahead of time: where the program stood still for a moment, all
 * whose time came in it would leave at once, and a second would hold more than Telegram takes.
 */
import type { MessageClass } from '../../store/schema.ts'
import { kindOf } from '../outbox-heads.ts'
import { makeSecond } from './recent.ts'

/** Timers are late by less as a rule. */
const NOTICEABLE_MS = 15

export interface Gate {
  /**
   * How long a message must wait yet, in ms; where it need not, it counts as gone.
   * @param now by the steady clock. @param lateMs by how much it is later than it was to leave.
   */
  waitMs(of: MessageClass, now: number, lateMs: number): number
}

/** @param most in any second, answers counted; those themselves never wait here. */
export function makeGate(most: { readonly free: number; readonly paid: number }): Gate {
  const seconds = { free: makeSecond(), paid: makeSecond() }
  return {
    waitMs(of, now, lateMs) {
      const kind = kindOf(of)
      const which = kind === 'paid' ? 'paid' : 'free'
      const second = seconds[which]
      if (lateMs > NOTICEABLE_MS) second.moveTo(now, now - lateMs)
      if (kind !== 'answers' && second.count(now) >= most[which])
        return Math.max(second.oldestEnds() - now, 1)
      second.add(now, kind === 'notices' || kind === 'announcements')
      return 0
    },
  }
}
