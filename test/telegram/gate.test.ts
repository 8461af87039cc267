import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullestSecond } from '../../src/simulator/deliveries.ts'
import type { MessageClass } from '../../src/store/schema.ts'
import { makeGate } from '../../src/telegram/sender/gate.ts'

/** Plays these turns through a program that stands still between some instants; when each leaves, in order. */
function played(
  of: MessageClass,
  planned: readonly number[],
  stalls: readonly (readonly [number, number])[],
) {
  const gate = makeGate({ free: 29, paid: 1000 })
  const awake = (at: number) =>
    stalls.reduce((now, [from, ms]) => (now >= from && now < from + ms ? from + ms : now), at)
  const waiting = planned.map(at => ({ at: awake(at), lateMs: awake(at) - at }))
  const left: number[] = []
  while (waiting.length > 0) {
    const [next] = waiting.toSorted((a, b) => a.at - b.at)
    waiting.splice(waiting.indexOf(next!), 1)
    const { at, lateMs } = next!
    const waitMs = gate.waitMs(of, at, lateMs)
    if (waitMs > 0) waiting.push({ at: awake(at + waitMs), lateMs: awake(at + waitMs) - at - waitMs })
    else left.push(at)
  }
  return left
}

const evenly = (perSecond: number, seconds: number) =>
  Array.from({ length: perSecond * seconds }, (_, n) => (n * 1000) / perSecond)

describe('the last look before a message leaves', () => {
  const stalls = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 400 })), { maxLength: 4 })
    .map(all => all.toSorted(([a], [b]) => a - b))

  test('however the program stands still, no second holds more than it may, and what waited goes on at once after', () => {
    fc.assert(
      fc.property(stalls, some => {
        const left = played(2, evenly(28, 5), some)
        expect(fullestSecond(left)).toBeLessThanOrEqual(29)
        expect(left).toHaveLength(140)
        // As late as it stood still, and a little for what had to be spread.
        expect(left.at(-1)).toBeLessThan(5000 + some.reduce((sum, [, ms]) => sum + ms, 0) + 1100)
      }),
      { numRuns: 60 },
    )
  })

  test('what is paid for keeps to a limit of its own', () => {
    const left = played(3, evenly(965, 2), [[700, 150]])
    expect(fullestSecond(left)).toBeLessThanOrEqual(1000)
    expect(left).toHaveLength(1930)
  })

  test('when nothing stands still, nothing waits; answers never do', () => {
    expect(played(2, evenly(28, 5), [])).toEqual(evenly(28, 5))
    expect(played(0, evenly(100, 1), [[0, 300]]).at(-1)).toBeLessThan(1000)
  })
})
