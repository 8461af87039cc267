import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { makeWebhook } from '../../src/telegram/webhook.ts'
import { quiet } from './quiet.ts'

function stage(arrive: (updates: readonly Update[]) => Promise<void> = async () => {}) {
  const taken: Update[] = []
  const webhook = makeWebhook({
    secret: 'kZ3v9QpT7xWm2Rb8',
    log: quiet,
    arrive: async updates => {
      taken.push(...updates)
      await arrive(updates)
    },
  })
  const post = (body: string | ReadableStream, secret?: string) =>
    webhook(
      new Request('http://127.0.0.1/telegram/webhook', {
        method: 'POST',
        body,
        duplex: 'half',
        ...(secret === undefined ? {} : { headers: { 'x-telegram-bot-api-secret-token': secret } }),
      }),
    ).then(response => response.status)
  return { taken, post }
}

const secret = 'kZ3v9QpT7xWm2Rb8'

describe('the webhook', () => {
  test('keeps an update before it says so', async () => {
    const { promise: kept, resolve } = Promise.withResolvers<void>()
    const { taken, post } = stage(() => kept)
    let status = 0
    const posting = post('{"update_id":5}', secret).then(answer => (status = answer))
    await new Promise(setImmediate)
    expect([taken, status]).toEqual([[{ update_id: 5 }], 0])
    resolve()
    expect(await posting).toBe(200)
  })

  test('turns away whoever lacks the secret, before the body is read', async () => {
    const { taken, post } = stage()
    let read = false
    const body = new ReadableStream(
      {
        pull(controller) {
          read = true
          controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    expect(await post(body, 'wrong')).toBe(401)
    expect(await post('{"update_id":5}')).toBe(401)
    expect([read, taken]).toEqual([false, []])
  })

  test('takes no flood and no nonsense', async () => {
    const { taken, post } = stage()
    expect(await post('x'.repeat(1_000_001), secret)).toBe(413)
    expect(await post('{"update_id":', secret)).toBe(400)
    expect(await post('null', secret)).toBe(400)
    expect(taken).toEqual([])
  })

  test('asks Telegram to come again when the update could not be kept', async () => {
    const { post } = stage(() => Promise.reject(new Error('disk full')))
    expect(await post('{"update_id":5}', secret)).toBe(503)
  })
})
