import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullestSecond } from '../../src/simulator/deliveries.ts'
import { LEAD_MS, paceAt, turnAt, turnsAt, type PaceRow } from '../../src/telegram/pace-rules.ts'
import {
  debit,
  openPace,
  paidRow,
  pauseAll,
  readPace,
  slowDown,
  takeTurns,
  type Pace,
} from '../../src/telegram/pace.ts'
import { makeRecent } from '../../src/telegram/sender/recent.ts'
import { openTestStore } from './test-store.ts'

const pace = { bot: '7', perSecond: 25 }
const paid = { bot: paidRow('7'), perSecond: 1000 }

/** A store whose clock is moved by hand, with the bot's rows. */
async function stage() {
  let now = 1_800_000_000_000
  const store = await openTestStore(() => new Date(now))
  await store.tx(tx => openPace(tx, pace))
  await store.tx(tx => openPace(tx, paid))
  const read = (of: Pace = pace) => readPace(store.reader(), of)
  return {
    store,
    now: () => now,
    pass: (ms: number) => (now += ms),
    take: (most = 1, of: Pace = pace) =>
      store.tx(async tx => {
        const row = await readPace(tx, of)
        return (await takeTurns(tx, of, row, turnsAt(row, of.perSecond, now, most))).length
      }),
    debit: (messages: number) => store.tx(async tx => debit(tx, pace, await readPace(tx, pace), messages)),
    slow: (sentAt: number, ms: number, of: Pace = pace) => store.tx(tx => slowDown(tx, of, sentAt, now + ms)),
    pause: (ms: number) => store.tx(tx => pauseAll(tx, pace, now + ms)),
    read,
    perSecond: async (of: Pace = pace) => paceAt(await read(of), of.perSecond, now),
  }
}

describe('the pace', () => {
  test('gives 25 turns a second', async () => {
    const { take, pass } = await stage()
    let turns = 0
    for (let ms = 0; ms < 3000; ms += 10) {
      turns += await take(5)
      pass(10)
    }
    expect(turns).toBe(75)
  })

  test('says when the next turn is', async () => {
    const { take, read, pass, now } = await stage()
    while ((await take()) > 0);
    const at = turnAt(await read())
    expect(at).toBeGreaterThan(now())
    pass(at - now() - 1)
    expect(await take()).toBe(0)
    pass(1)
    expect(await take()).toBe(1)
  })

  test('gives nobody the turns that another has taken since', async () => {
    const { store, take, read, now } = await stage()
    const before = await read()
    const due = turnsAt(before, 25, now(), 9)
    expect(due.leaveAt).toEqual([now()])
    expect(await take(1)).toBe(1)
    expect(await store.tx(tx => takeTurns(tx, pace, before, due))).toEqual([])
  })

  test('takes answers out of the same allowance, for a second at most', async () => {
    const { take, debit: answer, pass } = await stage()
    await answer(10)
    expect(await take()).toBe(0)
    pass(399)
    expect(await take()).toBe(0)
    pass(1)
    expect(await take()).toBe(1)
    await answer(1000)
    await answer(1000)
    pass(999)
    expect(await take()).toBe(0)
    pass(1)
    expect(await take()).toBe(1)
  })
})

describe('with turns taken ahead of time', () => {
  test('looks that come late cost none of the pace, and no second holds more than it and one', () => {
    const lateMs = fc.array(fc.double({ min: 0, max: LEAD_MS, noNaN: true }), {
      minLength: 100,
      maxLength: 400,
    })
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 29 }), lateMs, (perSecond, delays) => {
        let row: PaceRow = { nextAt: 0, pausedUntil: 0, slowed: null, slowedAt: null }
        const { free, note } = makeRecent()
        const began = 1_800_000_000_000
        const instants: number[] = []
        let now = began
        for (const delay of delays) {
          now = Math.max(now, turnAt(row, LEAD_MS)) + delay
          const { leaveAt, nextAt } = turnsAt(row, perSecond, now, 10, { leadMs: LEAD_MS })
          expect(free.roomFor(leaveAt, perSecond + 1)).toBe(leaveAt.length)
          for (const at of leaveAt) note(instants.push(at), 2, at)
          row = { ...row, nextAt }
        }
        expect(fullestSecond(instants)).toBeLessThanOrEqual(perSecond + 1)
        expect(instants.length).toBeGreaterThanOrEqual(Math.floor(((now - began) / 1000) * perSecond))
      }),
    )
  })
})

describe('when Telegram says that it is too fast', () => {
  test('the pace rests as long as told and goes on more slowly, once for all that was in the air', async () => {
    const { take, slow, pass, now, perSecond } = await stage()
    const sentAt = now()
    pass(100)
    await slow(sentAt, 3000)
    await slow(sentAt, 3000)
    expect(await perSecond()).toBeCloseTo(17.5)
    pass(2999)
    expect(await take()).toBe(0)
    expect(await take(1, paid)).toBe(0)
    pass(1)
    expect(await take()).toBe(1)
    expect(await take(1, paid)).toBe(1)
    expect(await perSecond(paid)).toBe(1000)
  })

  test('it recovers within ten minutes after the pause, and never gets slower than five a second', async () => {
    const { slow, pass, now, perSecond } = await stage()
    await slow(now(), 60_000)
    pass(60_000)
    expect(await perSecond()).toBeCloseTo(17.5)
    pass(300_000)
    expect(await perSecond()).toBeCloseTo(21.25)
    pass(300_000)
    expect(await perSecond()).toBe(25)
    for (let n = 0; n < 10; n++) {
      await slow(now(), 1000)
      pass(1001)
    }
    expect(await perSecond()).toBeCloseTo(5, 1)
  })

  test('what is paid for slows down by itself', async () => {
    const { slow, pass, now, perSecond } = await stage()
    await slow(now(), 1000, paid)
    pass(1000)
    expect(await perSecond(paid)).toBeCloseTo(700)
    expect(await perSecond()).toBe(25)
  })

  test('a pause of all never gets shorter', async () => {
    const { pause, read, now } = await stage()
    await pause(5000)
    await pause(1000)
    expect((await read()).pausedUntil).toBe(now() + 5000)
  })
})
