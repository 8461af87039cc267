/**
 * What goes out when: the sender's choice, played against a clock that the test moves, so that no promise about seconds
 * rests on the speed of the machine.
 */
import { describe, expect, test } from 'vitest'
import { fullestSecond } from '../../src/simulator/deliveries.ts'
import type { MessageClass } from '../../src/store/schema.ts'
import type { Tx } from '../../src/store/store.ts'
import type { Outgoing } from '../../src/telegram/message.ts'
import { kindOf, type Kind } from '../../src/telegram/outbox-heads.ts'
import { put, ringForMore, settle } from '../../src/telegram/outbox.ts'
import { openPace, paidRow } from '../../src/telegram/pace.ts'
import { LEAD_MS } from '../../src/telegram/pace-rules.ts'
import { makeClaiming, SPEED, type Speed } from '../../src/telegram/sender/claiming.ts'
import { makeLooks } from '../../src/telegram/sender/looks.ts'
import { makeSupply, type More } from '../../src/telegram/sender/supply.ts'
import { makeObedience } from '../../src/telegram/sender/too-fast.ts'
import { answer } from './stage.ts'
import { openTestStore } from './test-store.ts'

const TURN_MS = 10
/** So often the sender looks around though no bell rang. */
const LOOK_MS = 1000
/** The way to Telegram and back. */
const FLIGHT_MS = 50
const BOT = '7'

interface Left {
  readonly chat: number
  readonly class: MessageClass
  /** ms since the beginning. */
  readonly at: number
}

const chats = (n: number, from = 1) => Array.from({ length: n }, (_, at) => from + at)
const to = (chat: number, of: MessageClass): Outgoing => answer(chat, `kelas ${of}`, { class: of })

/** A sender whose clock stands still but for `play`. */
async function stage(speed: Partial<Speed> = {}, more?: More) {
  const began = 1_800_000_000_000
  let now = began
  const clock = () => now
  const store = await openTestStore(() => new Date(now))
  const looks = makeLooks(LOOK_MS)
  const make = () =>
    makeClaiming({
      bot: BOT,
      paidBot: paidRow(BOT),
      speed: { ...SPEED, ...speed },
      looks,
      supply: makeSupply(store, more, () => claiming.expect([2, 3]), clock),
      steady: clock,
    })
  let claiming = make()
  await store.tx(tx => openPace(tx, claiming.pace))
  await store.tx(tx => openPace(tx, claiming.paid))
  const inAir: Record<Kind, number> = { answers: 0, notices: 0, announcements: 0, paid: 0 }
  const left: Left[] = []
  let landing: { id: string; class: MessageClass; at: number }[] = []

  const turn = async (tx: Tx) => {
    if ((now - began) % LOOK_MS === 0) claiming.glance()
    const landed = landing.filter(({ at }) => at <= now)
    landing = landing.filter(({ at }) => at > now)
    for (const one of landed) inAir[kindOf(one.class)]--
    await settle(
      tx,
      landed.map(({ id }) => ({ id, state: 'sent', messageId: null })),
    )
    for (const { message, at } of await claiming.claimNow(tx, { ...inAir })) {
      const leaves = Math.max(at, now)
      claiming.recent.note(message.chat, message.class, leaves)
      inAir[kindOf(message.class)]++
      left.push({ chat: message.chat, class: message.class, at: leaves - began })
      landing.push({ id: message.id, class: message.class, at: leaves + FLIGHT_MS })
    }
  }

  return {
    store,
    left,
    now: clock,
    /** The program begins anew: what was in memory is gone. */
    restart: () => {
      claiming = make()
      claiming.glance()
    },
    send: async (...messages: Outgoing[]) => {
      await store.tx(tx => put(tx, messages))
      claiming.expect(messages.map(message => message.class))
    },
    play: async (ms: number) => {
      for (const until = now + ms; now < until; now += TURN_MS) await store.tx(turn)
    },
    /** Telegram says 429 to a message that has just left. */
    refuse: (of: Left, seconds: number, isCrowded = false) => {
      const obey = makeObedience({ pace: claiming.pace, paid: claiming.paid, held: undefined })
      const message = { id: '', chat: of.chat, class: of.class, tries: 0 } as Parameters<typeof obey>[1]
      return store.tx(tx => obey(tx, message, { sentAt: began + of.at, isCrowded }, seconds))
    },
  }
}

const instants = (left: readonly Left[], of?: MessageClass) =>
  left.filter(one => of === undefined || one.class === of).map(({ at }) => at)
const last = (all: readonly number[]) => Math.max(...all)

describe('what can wait', () => {
  test('goes at the pace, notices before announcements, and after answers', async () => {
    const { send, play, left } = await stage({ perSecond: 28 })
    await send(...chats(20).map(chat => to(chat, 2)), ...chats(20, 100).map(chat => to(chat, 1)))
    await send(...chats(10, 200).map(chat => to(chat, 0)))
    await play(3000)
    expect(left).toHaveLength(50)
    const order = left.map(one => one.class)
    expect(order.slice(0, 10)).toEqual(order.slice(0, 10).fill(0))
    // An announcement that has its turn already keeps it: turns are taken a moment ahead.
    const beside = order.slice(order.indexOf(2)).filter(one => one === 1)
    expect(beside.length).toBeLessThanOrEqual(Math.floor((LEAD_MS * 28) / 1000))
    expect(last(instants(left, 0))).toBeLessThan(20)
    // The answers' share of the pace comes first.
    expect(last(instants(left))).toBeGreaterThan(1600)
    expect(last(instants(left))).toBeLessThan(2300)
    expect(fullestSecond(instants(left))).toBeLessThanOrEqual(30)
  })

  test('a batch of notices does not fill a second at its beginning', async () => {
    const { send, play, left } = await stage()
    await send(...chats(25).map(chat => to(chat, 1)))
    await play(1500)
    const at = instants(left)
    expect(at).toHaveLength(25)
    expect(at.filter(one => one < 100).length).toBeLessThan(10)
    expect(last(at)).toBeGreaterThan(600)
    await send(to(900, 0))
    await play(TURN_MS)
    expect(left.at(-1)).toMatchObject({ chat: 900, at: 1500 })
  })

  test('goes to one chat once a second, and to others meanwhile', async () => {
    const { send, play, left } = await stage()
    await send(to(1, 2), to(1, 2), ...chats(7, 2).map(chat => to(chat, 2)))
    await play(2000)
    const [one = 0, two = 0] = instants(left.filter(({ chat }) => chat === 1))
    expect(two - one).toBeGreaterThanOrEqual(1000)
    expect(two - one).toBeLessThan(1100)
    expect(left.slice(0, 8).every(({ at }) => at < 900)).toBe(true)
  })

  test('stops for answers that come in a burst, which keep to the second as well', async () => {
    const { send, play, left } = await stage()
    await send(...chats(60).map(chat => to(chat, 2)))
    await play(1200)
    const before = left.length
    await send(...chats(30, 100).map(chat => to(chat, 0)))
    await play(5000)
    expect(left).toHaveLength(90)
    // Faster than 28 a second they cannot go, and nothing takes their room.
    expect(last(instants(left, 0)) - 1200).toBeLessThan(1100)
    expect(left.slice(before, before + 30).every(one => one.class === 0)).toBe(true)
    expect(fullestSecond(instants(left))).toBeLessThanOrEqual(30)
  })

  test('begins slowly, while connections are made, and again after a rest', async () => {
    const { send, play, left } = await stage({ perSecond: 28 })
    for (const first of [0, 1000]) {
      const before = left.length
      await send(...chats(60, first).map(chat => to(chat, 2)))
      await play(9000)
      const at = instants(left.slice(before)).map(one => one - (left[before]?.at ?? 0))
      const within = (from: number) => at.filter(one => one >= from && one < from + 500).length
      expect(within(0)).toBeLessThanOrEqual(8)
      expect(within(1000)).toBeGreaterThanOrEqual(13)
    }
  })

  test('is paid for at a pace of its own', async () => {
    const { send, play, left } = await stage({ paidPerSecond: 200 })
    await send(...chats(150).map(chat => to(chat, 3)), ...chats(20, 1000).map(chat => to(chat, 2)))
    await play(2000)
    expect(last(instants(left, 3))).toBeGreaterThan(650)
    expect(last(instants(left, 3))).toBeLessThan(1300)
    expect(last(instants(left, 2))).toBeLessThan(1400)
    expect(fullestSecond(instants(left, 3))).toBeLessThanOrEqual(200)
  })
})

describe('when Telegram says 429', () => {
  test('to an announcement, all that can wait does, paid or not, also after a restart; answers go on', async () => {
    const { send, play, left, refuse, restart } = await stage()
    await send(to(1, 2))
    await play(100)
    await refuse(left[0]!, 2)
    await send(to(2, 2), to(3, 1), to(4, 3), to(5, 0))
    await play(500)
    restart()
    await play(2500)
    const at = (of: MessageClass) => instants(left.slice(1), of)[0] ?? 0
    expect(at(0)).toBe(100)
    for (const of of [1, 2, 3] as const) expect(at(of)).toBeGreaterThanOrEqual(2100)
    expect(last(instants(left))).toBeLessThan(2400)
  })

  test('to somebody who is answered again and again, nobody else waits', async () => {
    const { send, play, left, refuse } = await stage()
    await send(to(1, 0))
    await play(100)
    await refuse(left[0]!, 30, true)
    await send(...chats(5, 2).map(chat => to(chat, 2)))
    await play(1000)
    expect(left).toHaveLength(6)
  })
})

test('the source is asked for a second’s worth at most, seldom while it has nothing, and at once when the bell rings', async () => {
  let waiting: number[] = []
  const asked: { atMost: number; at: number }[] = []
  const { store, play, left, now } = await stage({}, async (_tx, kind, atMost) => {
    if (kind === 2) asked.push({ atMost, at: now() })
    return kind === 2 ? waiting.splice(0, atMost).map(chat => to(chat, 2)) : []
  })
  await play(3000)
  expect(asked.length).toBeLessThan(5)
  await play(500)
  waiting = chats(100)
  await store.tx(async tx => ringForMore(tx))
  const rang = now()
  await play(1000)
  expect(asked.some(({ at }) => at === rang)).toBe(true)
  expect(left[0]?.at).toBe(3500)
  expect(Math.max(...asked.map(({ atMost }) => atMost))).toBeLessThanOrEqual(28)
  const waits = 100 - waiting.length - left.length
  expect(waits).toBeLessThanOrEqual(28)
})
