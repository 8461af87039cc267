import { describe, expect, test } from 'vitest'
import type { MessageClass } from '../../src/store/schema.ts'
import type { OutgoingMethod } from '../../src/telegram/message.ts'
import type { Claimed } from '../../src/telegram/outbox.ts'
import type { Outcome } from '../../src/telegram/outcome.ts'
import { fateOf } from '../../src/telegram/sender/fate.ts'

const NOW = 1_800_000_000_000
const again: Outcome = { kind: 'again', why: '500' }
const unknown: Outcome = { kind: 'unknown', why: 'ECONNRESET' }

const message = (of: MessageClass, tries: number, method: OutgoingMethod = 'sendMessage'): Claimed => ({
  id: 'm',
  chat: 1001,
  class: of,
  ref: null,
  target: null,
  tries,
  madeAt: new Date(NOW),
  body: { method, params: {} },
})

/** What becomes of it, try after try: the pauses in between in seconds, and its end. */
function story(of: MessageClass, outcome: Outcome, most = 20) {
  const pauses: number[] = []
  for (let tries = 0; pauses.length < most;) {
    const fate = fateOf(message(of, tries), outcome, NOW)
    if ('state' in fate) return { pauses, end: fate }
    tries = fate.tries
    pauses.push((fate.dueAt.getTime() - NOW) / 1000)
  }
  return { pauses, end: undefined }
}

describe('what becomes of an announcement', () => {
  test.each([2, 3] as const)('of class %i that had no effect: five tries, with growing pauses', of => {
    expect(story(of, again)).toEqual({
      pauses: [1, 5, 30, 120],
      end: { state: 'wrong', messageId: null, reason: 'gave-up' },
    })
  })

  test('that found no line, or was too fast: it is tried as long as it takes', () => {
    expect(story(2, { ...again, offline: true }).end).toBeUndefined()
    expect(story(2, { kind: 'wait', seconds: 7 }).pauses).toEqual(Array.from({ length: 20 }, () => 7))
    expect(fateOf(message(2, 0), { kind: 'wait', seconds: 7 }, NOW)).toMatchObject({ tries: 0 })
  })

  test('that may have arrived: it stays unknown, a copy as well', () => {
    expect(story(2, unknown)).toEqual({ pauses: [], end: { state: 'unknown', messageId: null } })
    expect(fateOf(message(3, 0, 'copyMessage'), unknown, NOW)).toMatchObject({ state: 'unknown' })
    expect(fateOf(message(2, 0, 'editMessageText'), unknown, NOW)).toMatchObject({ tries: 1 })
  })
})

describe('what becomes of an answer', () => {
  test('that had no effect: it is tried for a day', () => {
    expect(story(0, again).end).toBeUndefined()
    const old = { ...message(0, 9), madeAt: new Date(NOW - 86_400_001) }
    expect(fateOf(old, again, NOW)).toMatchObject({ state: 'wrong', reason: 'gave-up' })
  })

  test('that may have arrived: five times at most', () => {
    expect(story(1, unknown).pauses).toHaveLength(4)
  })

  test('that nobody reads, or that Telegram does not take: it says why', () => {
    expect(fateOf(message(1, 0), { kind: 'gone', why: '403', reason: 'blocked' }, NOW)).toMatchObject({
      state: 'gone',
      reason: 'blocked',
    })
    expect(fateOf(message(1, 0), { kind: 'wrong', why: '400' }, NOW)).toMatchObject({ reason: 'refused' })
  })
})
