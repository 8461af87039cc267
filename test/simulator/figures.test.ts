import { describe, expect, test } from 'vitest'
import { fullestSecond } from '../../src/simulator/deliveries.ts'
import { Rates } from '../../src/simulator/rates.ts'
import { stage, stageWithAni } from './stage.ts'

describe('a paid message', () => {
  test('has a second of its own, and a fullness of it that leaves the unpaid ones alone', () => {
    const rates = new Rates()
    rates.set({ on: true })
    for (let n = 0; n < 1000; n++) expect(rates.refuse(n, n * 0.9, true)).toBeUndefined()
    expect(rates.refuse(2000, 950, true)).toBe(3)
    for (let n = 0; n < 30; n++) expect(rates.refuse(3000 + n, 960)).toBeUndefined()
    expect(rates.refuse(4000, 970)).toBe(3)
    expect(rates.refuse(2000, 3951, true)).toBeUndefined()
  })

  test('does not count for the 30, and costs a tenth of a Star', async () => {
    const { people, complaint } = await stage()
    const { ids } = await people.crowd(60)
    await people.rates({ on: true, paidPerSecond: 40 })
    const send = (chat_id: number | undefined, paid: boolean) =>
      complaint('sendMessage', { chat_id, text: 'Besok', ...(paid ? { allow_paid_broadcast: true } : {}) })
    const paid = await Promise.all(ids.slice(0, 40).map(id => send(id, true)))
    expect(new Set(paid)).toEqual(new Set(['ok']))
    expect(await send(ids[40], false)).toBe('ok')
    expect(await send(ids[41], true)).toBe('429 Too Many Requests: retry after 3')
    expect(await people.figures()).toMatchObject({
      accepted: 41,
      paid: 40,
      stars: 4,
      tooMany: 1,
      mostInASecond: 1,
      mostPaidInASecond: 40,
    })
  })
})

describe('the figures', () => {
  test('tell when messages left, and the most in any window of a second', async () => {
    const { people, api, complaint } = await stageWithAni()
    const before = await people.figures()
    const sent = await api.sendMessage(1001, 'Pengumuman 1')
    await api.editMessageText(1001, sent.message_id, 'Pengumuman 2')
    await people.fault({ method: 'sendMessage', times: 1, do: 'refuse', error_code: 429, retry_after: 1 })
    await complaint('sendMessage', { chat_id: 1001, text: 'Pengumuman 3' })
    const after = await people.figures()
    expect(after).toMatchObject({ accepted: 1, edits: 1, stars: 0, tooMany: 1, mostInASecond: 2 })
    const [instant, ...others] = await people.instants({ contains: 'Pengumuman' })
    expect(others).toEqual([])
    expect(instant).toBeGreaterThan(before.now)
    expect(instant).toBeLessThan(after.now)
    expect((await people.figures({ after: after.now })).accepted).toBe(0)
    expect((await people.figures({ chat: 5 })).accepted).toBe(0)
    expect(fullestSecond([])).toBe(0)
    expect(fullestSecond([0, 1, 999, 1000, 1001, 2001])).toBe(3)
  })

  test('tell who got what how often, also of what was taken away again', async () => {
    const { people, api, complaint } = await stage()
    const { ids } = await people.crowd(300)
    const [first = 0, second = 0] = ids
    await Promise.all(
      ids.map(chat_id => complaint('sendMessage', { chat_id, text: `Halo ${chat_id}, besok` })),
    )
    await api.sendMessage(second, `Halo ${second}, besok`)
    const again = await api.sendMessage(first, 'lain: besok')
    await api.deleteMessage(first, again.message_id)
    const { messages, times, doubled } = await people.delivered({ contains: 'besok' })
    expect([messages, times.length]).toEqual([302, 300])
    expect(new Map(times).get(first)).toBe(2)
    expect(doubled).toEqual([{ chat: second, times: 2, text: `Halo ${second}, besok` }])
  })
})

describe('a crowd', () => {
  test('is there at once, as large as it is wished and as hard to reach', async () => {
    const { people, api, complaint } = await stage()
    const wish = { blocked: 0.05, deactivated: 0.02, neverStarted: 0.03, seed: 4 }
    const crowd = await people.crowd(30_000, wish)
    expect(crowd.ids).toHaveLength(30_000)
    expect(crowd.blocked.length / 30_000).toBeCloseTo(0.05, 2)
    expect(await people.crowd(30_000, wish)).toEqual(crowd)
    const reachable = crowd.ids.find(
      id => ![...crowd.blocked, ...crowd.deactivated, ...crowd.neverStarted].includes(id),
    )
    const answers = [reachable, crowd.blocked[0], crowd.deactivated[0], crowd.neverStarted[0], 7].map(id =>
      complaint('sendMessage', { chat_id: id, text: 'Halo' }),
    )
    expect(await Promise.all(answers)).toEqual([
      'ok',
      '403 Forbidden: bot was blocked by the user',
      '403 Forbidden: user is deactivated',
      "403 Forbidden: bot can't initiate conversation with a user",
      '400 Bad Request: chat not found',
    ])
    expect(await api.getUpdates()).toEqual([])
    await expect(people.crowd(0)).rejects.toThrow('count: a whole number')
  })
})
