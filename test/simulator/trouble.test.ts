import { describe, expect, test } from 'vitest'
import { Rates } from '../../src/simulator/rates.ts'
import { stageWithAni } from './stage.ts'

describe('a fault on demand', () => {
  test('refuses as told, so many times, only where it fits', async () => {
    const { people, complaint } = await stageWithAni()
    await people.fault({
      method: 'sendMessage',
      chat: 1001,
      contains: 'pengumuman',
      times: 2,
      do: 'refuse',
      error_code: 429,
      retry_after: 7,
    })
    const send = (text: string) => complaint('sendMessage', { chat_id: 1001, text })
    expect(await send('jawaban')).toBe('ok')
    expect(await send('pengumuman 1')).toBe('429 Too Many Requests: retry after 7')
    expect(await send('pengumuman 2')).toBe('429 Too Many Requests: retry after 7')
    expect(await send('pengumuman 3')).toBe('ok')
  })

  test('drops the connection with the effect or without it', async () => {
    const { people, complaint, ani } = await stageWithAni()
    const send = (text: string) => complaint('sendMessage', { chat_id: 1001, text })
    await people.fault({ method: 'sendMessage', times: 1, do: 'accept-then-drop' })
    await expect(send('sampai')).rejects.toThrow()
    await people.fault({ method: 'sendMessage', times: 1, do: 'drop' })
    await expect(send('hilang')).rejects.toThrow()
    expect(await ani.transcript()).toBe('> /start\n< sampai')
    const { calls } = await people.calls({ method: 'sendMessage' })
    expect(calls.map(c => c.ok)).toEqual([true, false])
  })

  test('answers with a page of a proxy, later than usual, or after some calls', async () => {
    const { people, sim, complaint } = await stageWithAni()
    await people.fault({ method: 'getMe', times: 1, do: 'bad-gateway', delayMs: 60 })
    const began = performance.now()
    const response = await fetch(`${sim.url}/bot${sim.token}/getMe`)
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(performance.now() - began).toBeGreaterThan(55)
    await people.fault({ method: 'getMe', skip: 1, do: 'refuse' })
    expect(await complaint('getMe')).toBe('ok')
    expect(await complaint('getMe')).toBe('500 Internal Server Error')
    await people.clearFaults()
    expect(await complaint('getMe')).toBe('ok')
  })

  test('by chance hits its share of the calls, the same ones for the same seed', async () => {
    const { people, complaint } = await stageWithAni()
    const hits = async (seed: number) => {
      await people.clearFaults()
      await people.fault({ method: 'getMe', probability: 0.3, seed, do: 'refuse' })
      const answers: string[] = []
      for (let n = 0; n < 60; n++) answers.push(await complaint('getMe'))
      return answers.map(answer => (answer === 'ok' ? '.' : 'x')).join('')
    }
    const first = await hits(7)
    expect(await hits(7)).toBe(first)
    expect(await hits(8)).not.toBe(first)
    expect(first.split('x').length - 1).toBeGreaterThan(8)
    expect(first.split('x').length - 1).toBeLessThan(30)
  })

  test('meets downloads as well', async () => {
    const { people, sim, api, ani } = await stageWithAni()
    const sent = await ani.document(Buffer.from('isi'), 'surat.txt')
    const { file_path } = await api.getFile(sent.message.document?.file_id ?? '')
    const get = () => fetch(`${sim.url}/file/bot${sim.token}/${file_path}`)
    await people.fault({ method: 'file', times: 1, do: 'refuse', error_code: 500 })
    await people.fault({ method: 'file', times: 1, do: 'drop' })
    expect((await get()).status).toBe(500)
    await expect(get()).rejects.toThrow()
    expect(await (await get()).text()).toBe('isi')
    expect(await people.count({ method: 'file', ok: true })).toBe(1)
  })

  test('can be a bad line: every kind of failure, about the share that was asked for', async () => {
    const { people, complaint } = await stageWithAni()
    await people.unreliable(0.25, 11)
    const answers: string[] = []
    for (let n = 0; n < 400; n++) answers.push(await complaint('getMe').catch(() => 'reset'))
    const failed = answers.filter(answer => answer !== 'ok')
    expect(failed.length).toBeGreaterThan(60)
    expect(failed.length).toBeLessThan(140)
    expect(new Set(failed)).toEqual(
      new Set(['reset', '502 not JSON', '500 Internal Server Error', '429 Too Many Requests: retry after 1']),
    )
  })

  test('that nobody knows is refused', async () => {
    const { sim } = await stageWithAni()
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${sim.url}/sim/faults`, {
      method: 'POST',
      headers,
      body: '{"do":"explode"}',
    })
    expect(await response.text()).toContain('do: one of')
  })
})

describe('the rate model', () => {
  test('is off until switched on, then refuses with retry_after', async () => {
    const { people, complaint } = await stageWithAni()
    const burst = () =>
      Promise.all(
        Array.from({ length: 8 }, (_, n) => complaint('sendMessage', { chat_id: 1001, text: `pesan ${n}` })),
      )
    expect(new Set(await burst())).toEqual(new Set(['ok']))
    await people.rates({ on: true })
    const refused = (await burst()).filter(answer => answer !== 'ok')
    expect(refused.length).toBe(4)
    expect(refused[0]).toMatch(/^429 Too Many Requests: retry after \d+$/)
  })

  test('lets 30 go in any second over all chats, then nothing for the penalty', () => {
    const rates = new Rates()
    rates.set({ on: true })
    for (let n = 0; n < 30; n++) expect(rates.refuse(1000 + n, 10 * n)).toBeUndefined()
    expect(rates.refuse(2000, 500)).toBe(3)
    expect(rates.refuse(2001, 3400)).toBe(1)
    expect(rates.refuse(2002, 3600)).toBeUndefined()
  })

  test('keeps 27 a second over many chats, and one a second to one chat, without complaint', () => {
    const rates = new Rates()
    rates.set({ on: true })
    for (let n = 0; n < 500; n++) expect(rates.refuse(n, (n * 1000) / 27)).toBeUndefined()
    for (let n = 0; n < 100; n++) expect(rates.refuse(-1 - (n % 1), 30_000 + n * 3000)).toBeUndefined()
    for (let n = 0; n < 100; n++) expect(rates.refuse(9999, 400_000 + n * 1000)).toBeUndefined()
  })

  test('makes who goes on too fast wait longer', () => {
    const rates = new Rates()
    rates.set({ on: true, chatBurst: 1 })
    expect(rates.refuse(1, 0)).toBeUndefined()
    expect(rates.refuse(1, 100)).toBe(1)
    expect(rates.refuse(1, 1150)).toBeUndefined()
    expect(rates.refuse(1, 1200)).toBe(2)
  })
})

describe('the call log', () => {
  test('counts calls, keeps what was asked, and names methods that nobody knows', async () => {
    const { people, complaint } = await stageWithAni()
    await complaint('sendMessage', { chat_id: 1001, text: 'Halo' })
    await complaint('sendMessage', { chat_id: 5, text: 'Halo' })
    await complaint('sendDice', { chat_id: 1001 })
    const { counts, unknown, calls } = await people.calls({ chat: 1001 })
    expect(counts['sendMessage']).toBe(2)
    expect(unknown).toEqual({ sendDice: 1 })
    expect(calls).toMatchObject([{ method: 'sendMessage', ok: true, params: { text: 'Halo' } }])
    expect(await people.count({ method: 'sendMessage' })).toBe(2)
    expect(await people.count({ method: 'sendMessage', ok: true })).toBe(1)
    expect(await people.count({ method: 'sendMessage', chat: 1001 })).toBe(1)
    expect(await people.count({ chat: 77 })).toBe(0)
  })
})
