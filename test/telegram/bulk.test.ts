/** Announcements over the wire: what does not depend on speed. What goes out when, `claiming.test.ts` proves. */
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

const classOf = (n: number) => (n % 4) as MessageClass

const soon = { timeout: 5000, interval: 20 }

test('all classes arrive, each message once; what is paid for is marked as that', async () => {
  const { ids, send, start, people, settled } = await stageWithCrowd(12)
  const params = { text: 'penting', allow_paid_broadcast: true }
  await send(...ids.map((id, n) => (n % 4 === 3 ? answer(id, '', { class: 3, params }) : to(id, classOf(n)))))
  await start()
  await expect.poll(() => settled.length, soon).toBe(12)
  expect(await people.figures()).toMatchObject({ accepted: 12, paid: 3, tooMany: 0 })
})

describe('when Telegram says 429 to an announcement', () => {
  test('the pace slows down and keeps it through a restart; the message goes back, and costs no try', async () => {
    const { ids, send, start, people, store, settled } = await stageWithCrowd(8)
    await people.fault({ method: 'sendMessage', contains: 'kelas 2', times: 1, do: 'refuse', retry_after: 1 })
    const wire = await start()
    await send(...ids.slice(0, 6).map(id => to(id, 2)))
    await expect.poll(() => wire.figures().outbox.waits, soon).toBe(1)
    await wire.stop()
    await start()
    await send(to(ids[6]!, 1), to(ids[7]!, 0))
    await expect.poll(() => settled.length, soon).toBe(8)
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
    await expect.poll(() => away.figures().outbox.again, soon).toBeGreaterThan(0)
    await away.stop()
    const { db, t } = store.reader()
    expect(new Set((await db.select().from(t.outbox)).map(row => row.tries))).toEqual(new Set([0]))
    await start()
    await expect.poll(() => settled.length, soon).toBe(5)
    expect((await people.figures()).accepted).toBe(5)
  })
})

describe('the source of announcements', () => {
  test('is asked for a second’s worth at a time, and can take back what waits', async () => {
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
    await store.tx(async tx => ringForMore(tx))
    await expect.poll(() => settled.length, soon).toBeGreaterThan(5)
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
