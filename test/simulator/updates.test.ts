import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Update } from 'grammy/types'
import { describe, expect, onTestFinished, test } from 'vitest'
import { stage, stageWithAni } from './stage.ts'

describe('polling', () => {
  test('gives an update again until a higher offset confirms it', async () => {
    const { api, people } = await stage()
    const ani = await people.person(1001)
    await ani.start()
    await ani.say('dua')
    const first = await api.getUpdates()
    expect(first.map(u => u.message?.text)).toEqual(['/start', 'dua'])
    expect(await api.getUpdates()).toEqual(first)
    const [one, two] = first.map(u => u.update_id)
    expect(two).toBe((one ?? 0) + 1)
    expect(await api.getUpdates({ offset: two ?? 0 })).toEqual(first.slice(1))
    expect(await api.getUpdates({ offset: (two ?? 0) + 1 })).toEqual([])
  })

  test('waits for the first update, and no longer than it was told', async () => {
    const { api, ani } = await stageWithAni()
    const began = performance.now()
    expect(await api.getUpdates({ timeout: 1 })).toEqual([])
    expect(performance.now() - began).toBeGreaterThan(900)
    const waiting = api.getUpdates({ timeout: 30 })
    await ani.say('akhirnya')
    expect((await waiting)[0]?.message?.text).toBe('akhirnya')
  })

  test('gives at most a hundred at once, and the last ones for a negative offset', async () => {
    const { api, ani } = await stageWithAni()
    for (let n = 1; n <= 105; n++) await ani.say(`pesan ${n}`)
    expect(await api.getUpdates({ limit: 5 })).toHaveLength(5)
    expect(await api.getUpdates({ limit: 500 })).toHaveLength(100)
    expect((await api.getUpdates({ offset: -2 })).map(u => u.message?.text)).toEqual([
      'pesan 104',
      'pesan 105',
    ])
    expect(await api.getUpdates()).toHaveLength(2)
  })

  test('loses nothing to a bot that is killed while it waits, or before it confirms', async () => {
    const { api, ani, sim } = await stageWithAni()
    const killed = new AbortController()
    const waiting = fetch(`${sim.url}/bot${sim.token}/getUpdates?timeout=30`, { signal: killed.signal })
    await expect.poll(() => ani.transcript()).toBe('> /start')
    killed.abort()
    await expect(waiting).rejects.toThrow('aborted')
    await ani.say('masih di sini?')
    const first = await api.getUpdates({ timeout: 5 })
    expect(first.map(u => u.message?.text)).toEqual(['masih di sini?'])
    expect(await api.getUpdates()).toEqual(first)
  })

  test('ends the older of two polls with 409', async () => {
    const { complaint, ani } = await stageWithAni()
    const older = complaint('getUpdates', { timeout: 30 })
    await expect.poll(async () => (await ani.messages()).length).toBeGreaterThan(0)
    const newer = complaint('getUpdates', { timeout: 30 })
    expect(await older).toBe(
      '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    )
    await ani.say('siapa yang dapat?')
    expect(await newer).toBe('ok')
  })

  test('remembers which kinds of updates the bot wants', async () => {
    const { api, ani } = await stageWithAni()
    await api.getUpdates({ allowed_updates: ['callback_query'], timeout: 0 })
    await ani.say('tidak didengar')
    expect(await api.getUpdates()).toEqual([])
    await api.getUpdates({ allowed_updates: [] })
    await ani.say('didengar')
    expect(await api.getUpdates()).toHaveLength(1)
  })

  test('forgets after 24 hours what nobody fetched', async () => {
    const { api, ani, people } = await stageWithAni()
    await ani.say('kemarin')
    await people.advance(1.1)
    await ani.say('hari ini')
    expect((await api.getUpdates()).map(u => u.message?.text)).toEqual(['hari ini'])
  })

  test('begins with other ids after a week without updates, whatever was asked for before', async () => {
    const { api, ani, people } = await stageWithAni()
    for (let weeks = 0; weeks < 4; weeks++) {
      await ani.say('dulu')
      const next = ((await api.getUpdates()).at(-1)?.update_id ?? 0) + 1
      expect(await api.getUpdates({ offset: next })).toEqual([])
      await people.advance(7.1)
      await ani.say('sekarang')
      const later = await api.getUpdates({ offset: next })
      expect(later.map(u => u.message?.text)).toEqual(['sekarang'])
      expect(later[0]?.update_id).not.toBe(next)
    }
  })

  test('delivers the last update once more when told to, confirmed or not', async () => {
    const { people, ani, drain } = await stageWithAni()
    await ani.say('sekali')
    const [before] = await drain()
    await people.redeliver()
    expect(await drain()).toEqual([before])
    expect(await drain()).toEqual([])
  })

  test('sets the second tick when an update is confirmed', async () => {
    const { ani, drain } = await stageWithAni()
    const sent = await ani.say('sampai?')
    expect(sent.read).toBe(false)
    await drain()
    expect((await ani.messages()).at(-1)?.read).toBe(true)
  })
})

/** A bot's server that notes what comes and answers with what `answer` says. */
async function listener(answer: (update: Update) => number | Promise<number>) {
  const got: { update: Update; secret: unknown; at: number }[] = []
  const open = new Set<number>()
  let together = 0
  const take = async (update: Update, request: IncomingMessage, response: ServerResponse) => {
    got.push({ update, secret: request.headers['x-telegram-bot-api-secret-token'], at: performance.now() })
    open.add(update.update_id)
    together = Math.max(together, open.size)
    const status = await answer(update)
    open.delete(update.update_id)
    response.writeHead(status).end()
  }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => (body += String(chunk)))
    request.on('end', () => void take(JSON.parse(body), request, response))
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`
  return { url, got, together: () => together }
}
const texts = (got: { update: Update }[]) => got.map(({ update }) => update.message?.text)
describe('a webhook', () => {
  const quick = { webhookRetry: { firstMs: 20, longestMs: 100 } }

  test('gets what waited and what comes, with its secret, and excludes polling', async () => {
    const { api, ani, complaint } = await stageWithAni(quick)
    const bot = await listener(() => 200)
    await ani.say('menunggu')
    await api.setWebhook(bot.url, { secret_token: 'rahasia-1' })
    await ani.say('baru')
    await expect.poll(() => texts(bot.got)).toEqual(['menunggu', 'baru'])
    expect(bot.got[0]?.secret).toBe('rahasia-1')
    expect(await complaint('getUpdates')).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    expect(await api.getWebhookInfo()).toMatchObject({
      url: bot.url,
      pending_update_count: 0,
      max_connections: 40,
    })
    await api.deleteWebhook()
    expect(await api.getUpdates()).toEqual([])
  })

  test('is tried again with growing pauses, in the order of the chat', async () => {
    const { api, ani } = await stageWithAni(quick)
    let failures = 3
    const bot = await listener(() => (failures-- > 0 ? 500 : 200))
    await api.setWebhook(bot.url)
    await ani.say('satu')
    await ani.say('dua')
    await expect.poll(() => texts(bot.got)).toEqual(['satu', 'satu', 'satu', 'satu', 'dua'])
    const [a = 0, b = 0, c = 0, d = 0] = bot.got.map(({ at }) => at)
    expect(d - c).toBeGreaterThan(b - a)
    expect((await api.getWebhookInfo()).last_error_message).toContain('Wrong response from the webhook: 500')
  })

  test('gives up after 24 hours', async () => {
    const { api, ani, people } = await stageWithAni(quick)
    const bot = await listener(update => (update.message?.text === 'kemarin' ? 500 : 200))
    await api.setWebhook(bot.url)
    await ani.say('kemarin')
    await expect.poll(() => bot.got.length).toBeGreaterThan(0)
    await people.advance(1.1)
    await ani.say('hari ini')
    await expect.poll(() => texts(bot.got).at(-1)).toBe('hari ini')
    expect((await api.getWebhookInfo()).pending_update_count).toBe(0)
  })

  test('serves chats side by side, but no more than max_connections', async () => {
    const { api, people } = await stage(quick)
    const release = Promise.withResolvers<void>()
    const bot = await listener(() => release.promise.then(() => 200))
    await api.setWebhook(bot.url, { max_connections: 3 })
    for (let id = 1; id <= 6; id++) {
      const person = await people.person(id)
      await person.start()
      await person.say('kedua')
    }
    await expect.poll(() => bot.got.length).toBe(3)
    release.resolve()
    await expect.poll(() => bot.got.length).toBe(12)
    expect(bot.together()).toBe(3)
  })

  test('takes an https address, or http on this machine', async () => {
    const { complaint } = await stage()
    const set = (url: string, more: object = {}) => complaint('setWebhook', { url, ...more })
    expect(await set('http://example.com/x')).toBe(
      '400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    )
    expect(await set('https://a.id/x', { secret_token: 'dua kata' })).toBe(
      '400 Bad Request: secret token contains unallowed characters',
    )
  })
})
