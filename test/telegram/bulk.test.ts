import { describe, expect, test } from 'vitest'
import type { MessageClass } from '../../src/store/schema.ts'
import type { Tx } from '../../src/store/store.ts'
import type { Outgoing, Settled } from '../../src/telegram/message.ts'
import { put, ringForMore, takeBack } from '../../src/telegram/outbox.ts'
import type { WireOptions } from '../../src/telegram/wire.ts'
import { answer, stage } from './stage.ts'

type Speed = NonNullable<NonNullable<WireOptions['tuning']>['sender']>

const to = (chat: number, of: MessageClass, text = `kelas ${of}`) => answer(chat, text, { class: of })

/** The stage with a crowd, whose chats are open, and a hand on the outbox. */
async function stageWithCrowd(people: number, speed: Speed = {}, options: Partial<WireOptions> = {}) {
  const settled: Settled[] = []
  const all = await stage({
    settled: async (_, message) => void settled.push(message),
    ...options,
    tuning: { sender: { pausesMs: [1], ...speed } },
  })
  const { ids } = await all.people.crowd(people)
  const send = (...messages: Outgoing[]) => all.store.tx(tx => put(tx, messages))
  return { ...all, ids, send, settled }
}

const soon = { timeout: 5000, interval: 20 }

describe('what can wait', () => {
  test('goes at the pace, notices before announcements, and after answers', async () => {
    const { ids, send, start, people, settled } = await stageWithCrowd(60, { perSecond: 60 })
    await send(...ids.slice(0, 25).map(id => to(id, 2)), ...ids.slice(25, 50).map(id => to(id, 1)))
    await send(...ids.slice(50).map(id => to(id, 0)))
    const began = performance.now()
    await start()
    await expect.poll(() => settled.length, soon).toBe(60)
    expect(performance.now() - began).toBeGreaterThan(700)
    expect(settled.map(one => one.class)).toEqual(settled.map(one => one.class).toSorted((a, b) => a - b))
    const instants = await people.instants({ contains: 'kelas 0' })
    expect(instants.at(-1)! - instants[0]!).toBeLessThan(300)
  })

  test('a batch of notices does not fill a second at its beginning', async () => {
    const { ids, send, start, people, settled } = await stageWithCrowd(25)
    await send(...ids.map(id => to(id, 1)))
    await start()
    await expect.poll(() => settled.length, soon).toBe(25)
    const instants = await people.instants()
    expect(instants.at(-1)! - instants[0]!).toBeGreaterThan(500)
    expect(instants[3]! - instants[0]!).toBeLessThan(300)
  })

  test('goes to one chat once a second, and to others meanwhile', async () => {
    const { ids, send, start, people, settled } = await stageWithCrowd(8)
    const [first = 0, ...others] = ids
    await send(to(first, 2, 'satu'), to(first, 2, 'dua'), ...others.map(id => to(id, 2)))
    await start()
    await expect.poll(() => settled.length, soon).toBe(9)
    const [one = 0, two = 0] = await people.instants({ chat: first })
    expect(two - one).toBeGreaterThan(990)
    expect((await people.instants()).slice(0, 8).every(at => at - one < 700)).toBe(true)
  })

  test('stops for answers that come in a burst, which keep to the second as well', async () => {
    const { ids, send, start, people, settled } = await stageWithCrowd(70)
    await start()
    await send(...ids.slice(0, 40).map(id => to(id, 2)))
    await expect.poll(() => settled.length, soon).toBeGreaterThan(27)
    const began = performance.now()
    await send(...ids.slice(40).map(id => to(id, 0)))
    await expect.poll(() => settled.filter(one => one.class === 0).length, soon).toBe(30)
    expect(performance.now() - began).toBeLessThan(2000)
    await expect.poll(() => settled.length, soon).toBe(70)
    // 58 without it; a little more than 30, since a busy machine hears them closer together than they left.
    expect((await people.figures()).mostInASecond).toBeLessThan(36)
  })

  test('is paid for at a pace of its own', async () => {
    const { ids, send, start, people, settled } = await stageWithCrowd(200, { paidPerSecond: 400 })
    const params = { text: 'penting', allow_paid_broadcast: true }
    await send(...ids.map(id => answer(id, '', { class: 3, params })))
    const began = performance.now()
    await start()
    await expect.poll(() => settled.length, soon).toBe(200)
    expect(performance.now() - began).toBeGreaterThan(400)
    expect(performance.now() - began).toBeLessThan(2000)
    expect(await people.figures()).toMatchObject({ paid: 200, tooMany: 0 })
  })
})

describe('when Telegram says 429 to an announcement', () => {
  test('all that can wait does, also after a restart; answers do not; the message goes back', async () => {
    const { ids, send, start, people, store, settled } = await stageWithCrowd(30)
    await people.fault({ method: 'sendMessage', contains: 'kelas 2', times: 1, do: 'refuse', retry_after: 2 })
    const wire = await start()
    await send(...ids.slice(0, 10).map(id => to(id, 2)))
    await expect.poll(() => wire.figures().outbox.waits, soon).toBe(1)
    const refused = performance.now()
    await wire.stop()
    const before = settled.length
    await start()
    await send(to(ids[20]!, 1), to(ids[21]!, 0))
    await expect.poll(() => settled.length, { interval: 10 }).toBe(before + 1)
    expect(settled.at(-1)).toMatchObject({ class: 0 })
    await expect.poll(() => settled.length, soon).toBe(12)
    expect(performance.now() - refused).toBeGreaterThan(1900)
    const { db, t } = store.reader()
    const rows = await db.select({ tries: t.outbox.tries, state: t.outbox.state }).from(t.outbox)
    expect(new Set(rows.map(row => `${row.tries} ${row.state}`))).toEqual(new Set(['0 sent']))
    const [pace] = await db.select().from(t.pace)
    expect(pace?.slowed).toBeCloseTo(0.7)
  })

  test('for a quarter of an hour or longer, somebody hears of it once', async () => {
    const held: Date[] = []
    const { ids, send, start, people } = await stageWithCrowd(
      20,
      { perSecond: 30 },
      { held: async (_tx: Tx, until: Date) => void held.push(until) },
    )
    await people.fault({ contains: 'kelas 2', do: 'delay', delayMs: 200, times: 3 })
    await people.fault({ contains: 'kelas 2', do: 'refuse', retry_after: 10_072 })
    const wire = await start()
    await send(...ids.map(id => to(id, 2)))
    await expect.poll(() => wire.figures().outbox.waits, soon).toBeGreaterThan(0)
    await send(to(ids[15]!, 0))
    await expect.poll(() => wire.figures().outbox.sent, soon).toBeGreaterThan(3)
    expect(held).toHaveLength(1)
    expect(held[0]!.getTime() - Date.now()).toBeGreaterThan(10_000_000)
  })

  test('to somebody who is answered again and again, nobody else waits', async () => {
    const { ids, send, start, people, settled } = await stageWithCrowd(10)
    await people.fault({ contains: 'dua', times: 1, do: 'refuse', retry_after: 30 })
    const wire = await start()
    await send(to(ids[0]!, 0, 'satu'), to(ids[0]!, 0, 'dua'))
    await expect.poll(() => wire.figures().outbox.waits, soon).toBe(1)
    await send(...ids.slice(1).map(id => to(id, 2)))
    await expect.poll(() => settled.length, soon).toBe(10)
  })
})

describe('an announcement that does not get through', () => {
  test('since there is no line at all, waits for it, uncounted', async () => {
    const { ids, send, start, people, settled, store } = await stageWithCrowd(5)
    const away = await start({
      apiRoot: 'http://127.0.0.1:9',
      updates: { kind: 'webhook', publicUrl: 'https://x', secret: 'kZ3v9QpT7xWm2Rb8' },
    })
    await send(...ids.map(id => to(id, 2)))
    await expect.poll(() => away.figures().outbox.again, soon).toBeGreaterThan(1)
    await away.stop()
    const { db, t } = store.reader()
    expect(new Set((await db.select().from(t.outbox)).map(row => row.tries))).toEqual(new Set([0]))
    await start()
    await expect.poll(() => settled.length, soon).toBe(5)
    expect((await people.figures()).accepted).toBe(5)
  })
})

describe('the source of announcements', () => {
  test('is asked for a second’s worth at a time, at once when the bell rings, and can take back what waits', async () => {
    let waiting: number[] = []
    const asked: number[] = []
    const all = await stageWithCrowd(
      200,
      { perSecond: 30 },
      {
        more: async (_tx, kind, atMost) => {
          if (kind === 3) return []
          asked.push(atMost)
          return waiting
            .splice(0, atMost)
            .map(chat => answer(chat, 'kelas 2', { class: 2, ref: `ann:1:${chat}` }))
        },
      },
    )
    const { ids, start, store, people, settled } = all
    await start()
    await expect.poll(() => asked.length, soon).toBeGreaterThan(0)
    waiting = [...ids]
    const began = performance.now()
    await store.tx(async tx => ringForMore(tx))
    await expect.poll(() => settled.length, { interval: 10 }).toBeGreaterThan(0)
    expect(performance.now() - began).toBeLessThan(300)
    await expect.poll(() => settled.length, soon).toBeGreaterThan(40)
    expect(Math.max(...asked)).toBeLessThanOrEqual(30)
    const { db, t } = store.reader()
    const back = await store.tx(async tx => {
      waiting = []
      return takeBack(tx, 'ann:1:')
    })
    expect(back.length).toBeLessThanOrEqual(30)
    const went = await db.$count(t.outbox)
    await expect.poll(() => settled.length, soon).toBe(went)
    expect((await people.figures()).accepted).toBe(went)
    expect(settled.some(({ ref }) => back.includes(ref ?? ''))).toBe(false)
  })

  test('that fails does not hold up answers', async () => {
    const { ids, send, start, settled } = await stageWithCrowd(
      2,
      {},
      {
        more: () => {
          throw new Error('no')
        },
      },
    )
    await start()
    await send(to(ids[0]!, 0))
    await expect.poll(() => settled.length, soon).toBe(1)
  })
})
