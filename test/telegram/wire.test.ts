import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeApi } from '../../src/telegram/api.ts'
import { sweepInbox } from '../../src/telegram/inbox.ts'
import { put, sweepOutbox } from '../../src/telegram/outbox.ts'
import { applyProfile, askWhoIAm } from '../../src/telegram/profile.ts'
import { webhookPath, type Wire } from '../../src/telegram/wire.ts'
import { answer, stage } from './stage.ts'

/** A web server with the wire's webhook on it, as the house mounts it. */
async function mounted(wire: { current?: Wire }) {
  const http = createServer((incoming, response) => {
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ])
    const request = new Request(`http://127.0.0.1${incoming.url}`, {
      method: 'POST',
      headers,
      body: Readable.toWeb(incoming) as ReadableStream,
      duplex: 'half',
    })
    const known = incoming.url === webhookPath ? wire.current?.webhook?.(request) : undefined
    void Promise.resolve(known).then(answered => response.writeHead(answered?.status ?? 404).end())
  })
  await new Promise<void>(resolve => void http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  const address = http.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

describe('the wire', () => {
  test('takes updates from a webhook that it has set itself, and none after it was stopped', async () => {
    const { people, start } = await stage()
    const wire: { current?: Wire } = {}
    const publicUrl = await mounted(wire)
    const ani = await people.person(1001)
    await ani.start()
    wire.current = await start({ updates: { kind: 'webhook', publicUrl, secret: 'kZ3v9QpT7xWm2Rb8' } })
    await ani.waitFor('/START', { since: 0 })
    await ani.say('halo')
    await ani.waitFor('HALO')
    await wire.current.stop()
    await ani.say('masih di sana?')
    await start()
    await ani.waitFor('MASIH DI SANA?')
  })

  test('says when Telegram cannot bring the updates here, and when it does again', async () => {
    const { people, start } = await stage()
    const ani = await people.person(1001)
    const wire: { current?: Wire } = {}
    const publicUrl = await mounted(wire)
    const secret = 'kZ3v9QpT7xWm2Rb8'
    const running = await start({
      updates: { kind: 'webhook', publicUrl, secret },
      tuning: { webhookLookMs: 20 },
    })
    await ani.start()
    await expect
      .poll(() => running.figures().updates.trouble, { timeout: 5000 })
      .toMatch(/PUBLIC_URL.*404.*1 wait/)
    wire.current = running
    await ani.waitFor('/START', { since: 0 })
    await expect
      .poll(() => running.figures().updates, { timeout: 5000 })
      .toEqual({
        by: 'webhook',
        last: expect.any(Date),
      })
  })

  test('says in one line when Telegram does not take the webhook', async () => {
    const { start, fatal } = await stage()
    await start({ updates: { kind: 'webhook', publicUrl: 'http://example.org', secret: 'kZ3v9QpT7xWm2Rb8' } })
    expect(await fatal).toMatch(/^Telegram does not take the webhook \(400 Bad Request: bad webhook/)
  })

  test('keeps the ids of what is done for a week, and of what was sent for a month', async () => {
    let now = Date.now()
    const { people, start, store } = await stage({}, () => new Date(now))
    const wire = await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.waitFor('/START')
    await expect.poll(() => wire.figures().outbox.sent).toBe(1)
    await wire.stop()
    const count = async () => {
      const { db, t } = store.reader()
      await store.tx(sweepInbox)
      await store.tx(sweepOutbox)
      return [await db.$count(t.inbox), await db.$count(t.outbox)]
    }
    now += 6 * 86_400_000
    expect(await count()).toEqual([1, 1])
    now += 2 * 86_400_000
    expect(await count()).toEqual([0, 1])
    now += 30 * 86_400_000
    expect(await count()).toEqual([0, 0])
  })

  test('claims quickly from a long queue', async () => {
    const { store, people, start } = await stage()
    const crowd = Array.from({ length: 5000 }, (_, n) => 100_000 + n)
    for (let from = 0; from < crowd.length; from += 500)
      await store.tx(tx =>
        put(
          tx,
          crowd.slice(from, from + 500).map(chat => answer(chat, 'pengumuman', { class: 2 })),
        ),
      )
    await start()
    const ani = await people.person(1001)
    await ani.start()
    await ani.waitFor('/START')
    const began = performance.now()
    await ani.say('halo')
    await ani.waitFor('HALO')
    expect(performance.now() - began).toBeLessThan(200)
  })
})

describe('the bot’s profile', () => {
  test('is set, and a failure does not matter', async () => {
    const { sim, people, lines, start } = await stage()
    const { api } = await start()
    const log = {
      info() {},
      error() {},
      warn: (fields: object, text: string) => void lines.push({ level: 'warn', fields, text }),
    }
    const profile = {
      commands: [
        {
          scope: { type: 'all_private_chats' as const },
          commands: [{ command: 'cek', description: 'Bisa ikut?' }],
        },
      ],
      description: 'Bantuan',
      shortDescription: 'Lindung',
    }
    await people.fault({ method: 'setMyDescription', times: 1, do: 'bad-gateway' })
    await applyProfile(api, profile, log)
    expect(lines).toMatchObject([{ fields: { method: 'setMyDescription', why: 'HTTP 502' } }])
    const plain = makeApi({ token: sim.token, apiRoot: sim.url, timeoutMs: 1000 })
    expect(await plain.call('getMyCommands', { scope: { type: 'all_private_chats' } })).toMatchObject({
      result: [{ command: 'cek' }],
    })
    expect(await askWhoIAm(plain)).toMatchObject({ ok: true, result: { is_bot: true } })
    plain.close()
  })
})
