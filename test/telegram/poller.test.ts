import type { Update } from 'grammy/types'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/simulator/client.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { makeApi } from '../../src/telegram/api.ts'
import { startPoller } from '../../src/telegram/poller.ts'
import { remembering } from './quiet.ts'

async function stage(options: { token?: string } = {}) {
  const sim = await startSimulator()
  onTestFinished(() => sim.close())
  const people = connect(sim.url)
  const { log, lines } = remembering()
  const fatal = Promise.withResolvers<string>()
  const poll = (arrive: (updates: readonly Update[]) => Promise<void>) => {
    const api = makeApi({ token: options.token ?? sim.token, apiRoot: sim.url, timeoutMs: 45_000 })
    const poller = startPoller({
      api,
      arrive,
      room: () => Promise.resolve(),
      log,
      onFatal: fatal.resolve,
      pausesMs: [5],
    })
    const stop = async () => {
      await poller.stop()
      api.close()
    }
    onTestFinished(stop)
    return stop
  }
  return { sim, people, poll, lines, fatal: fatal.promise }
}

/** Collects until `enough` updates came. */
function basket(enough: number) {
  const taken: Update[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const arrive = async (updates: readonly Update[]) => {
    taken.push(...updates)
    if (taken.length >= enough) resolve()
  }
  return { taken, arrive, full: promise }
}

describe('polling', () => {
  test('confirms an update only after it is kept', async () => {
    const { people, poll, sim } = await stage()
    const ani = await people.person(1001)
    await ani.start()
    const { taken, arrive, full } = basket(2)
    let refusals = 0
    poll(async updates => {
      const queue = [...sim.world.bots.values()][0]?.queue
      expect(queue?.size).toBe(1)
      await arrive(updates)
      if (refusals++ === 0) throw new Error('disk full')
    })
    await full
    expect(taken.map(update => update.message?.text)).toEqual(['/start', '/start'])
    expect(new Set(taken.map(update => update.update_id)).size).toBe(1)
  })

  test('takes down a webhook that stands in its way, and names the kinds of updates', async () => {
    const { people, poll, sim } = await stage()
    const api = makeApi({ token: sim.token, apiRoot: sim.url, timeoutMs: 1000 })
    await api.call('setWebhook', { url: 'http://127.0.0.1:1/' })
    const ani = await people.person(1001)
    await ani.start()
    const { arrive, full } = basket(1)
    poll(arrive)
    await full
    const { calls } = await people.calls({ method: 'getUpdates' })
    const bot = [...sim.world.bots.values()][0]
    expect(bot?.webhook).toBeUndefined()
    expect(bot?.queue.allowed).toEqual(['message', 'edited_message', 'callback_query', 'my_chat_member'])
    expect(calls.length).toBeLessThan(5)
    api.close()
  })

  test('says once that another program polls the same bot, and goes on when it is gone', async () => {
    const { people, poll, lines } = await stage()
    await people.fault({
      method: 'getUpdates',
      times: 3,
      do: 'refuse',
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request',
    })
    const { arrive, full } = basket(1)
    poll(arrive)
    const ani = await people.person(1001)
    await ani.start()
    await full
    expect(lines.map(({ level, text }) => [level, text.slice(0, 58)])).toEqual([
      ['warn', 'another program fetches the updates of this bot (409): sto'],
      ['info', 'updates arrive again'],
    ])
  })

  test('ends with one clear line when the token is wrong', async () => {
    const { poll, fatal } = await stage({ token: '123456789:AAwrongwrongwrongwrong' })
    const stop = poll(async () => {})
    const line = await fatal
    expect(line).toBe('Telegram does not know this BOT_TOKEN (401): take it from @BotFather again')
    await stop()
  })

  test('hangs up at once when it is stopped', async () => {
    const { people, poll } = await stage()
    const ani = await people.person(1001)
    await ani.start()
    const { arrive, full } = basket(1)
    const stop = poll(arrive)
    await full
    const began = performance.now()
    await stop()
    expect(performance.now() - began).toBeLessThan(500)
  })
})
