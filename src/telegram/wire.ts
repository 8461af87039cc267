/**
 * The wire, put together: what comes from Telegram goes through the inbox and the lanes to `route`, and what was decided
 * goes through the outbox to Telegram.
 */
import type { Update } from 'grammy/types'
import type { Store } from '../store/store.ts'
import { makeApi, type Api } from './api.ts'
import { makeArrivals, sweepInbox } from './inbox.ts'
import { startLanes, type Lanes, type LanesOptions } from './lanes.ts'
import { traceOf, type Log } from './log.ts'
import type { Said } from './message.ts'
import { sweepOutbox } from './outbox.ts'
import { startPoller } from './poller.ts'
import { startSender, type Renderer, type SenderFigures, type SenderOptions, type Speed } from './sender.ts'
import { makeWebhook, setWebhook, webhookTrouble } from './webhook.ts'

export interface WireOptions
  extends Pick<LanesOptions, 'route' | 'sorry'>, Pick<SenderOptions, 'settled' | 'more' | 'held'> {
  readonly store: Store
  readonly token: string
  readonly apiRoot: string
  readonly updates:
    | { readonly kind: 'polling' }
    | { readonly kind: 'webhook'; readonly publicUrl: string; readonly secret: string }
  /** Messages per second over all chats; see `Speed`. */
  readonly perSecond?: number
  readonly renderers?: Readonly<Record<string, Renderer>>
  readonly log: Log
  /** Nothing can come or go any more: `why` is one clear line. Called once. */
  readonly onFatal: (why: string) => void
  /** For tests: how patient the parts are. */
  readonly tuning?: Tuning
}

export interface Tuning {
  readonly lanes?: Pick<LanesOptions, 'width' | 'patienceMs' | 'pausesMs'>
  readonly sender?: Partial<Speed> & Pick<SenderOptions, 'pausesMs'>
  readonly pollPausesMs?: readonly number[]
  readonly webhookLookMs?: number
}

export interface WireFigures {
  /** When the last update came, since the start; `trouble`: why none come, if that is so. */
  readonly updates: { readonly by: 'polling' | 'webhook'; readonly last?: Date; readonly trouble?: string }
  readonly arrived: number
  readonly lanes: ReturnType<Lanes['figures']>
  readonly outbox: SenderFigures
}

export interface Wire {
  /** To be mounted at `webhookPath`, when updates come by webhook. */
  readonly webhook?: (request: Request) => Promise<Response>
  /** For what is worth nothing later, such as a chat action. */
  readonly api: Api
  figures(): WireFigures
  /** Takes nothing new, ends what runs, and leaves no message in doubt, unless Telegram is silent for 5 s. */
  stop(): Promise<void>
}

/** Where under the public address Telegram brings the updates. */
export const webhookPath = '/telegram/webhook'

const SEND_MS = 15_000
const POLL_MS = 45_000
const STOP_MS = 5000
const SWEEP_MS = 3_600_000
/** So often Telegram is asked whether it can bring updates here. */
const WEBHOOK_LOOK_MS = 60_000

/** Takes up what waits in the store, then lets updates in. */
export async function startWire(options: WireOptions): Promise<Wire> {
  const { store, token, apiRoot, updates, route, sorry, renderers = {}, log, tuning } = options
  const { settled, more, held, perSecond } = options
  let arrived = 0
  let lastAt: Date | undefined
  let stopped = false
  let isFatal = false
  const onFatal = (why: string) => {
    if (!isFatal) options.onFatal(why)
    isFatal = true
  }
  const api = makeApi({ token, apiRoot, timeoutMs: SEND_MS })
  const taps = new Set<Promise<unknown>>()
  const answerTap = (queryId: string, toast: Said['toast']) => {
    const params = { callback_query_id: queryId, text: toast?.text, show_alert: toast?.alert }
    const tap: Promise<unknown> = api.call('answerCallbackQuery', params).finally(() => taps.delete(tap))
    taps.add(tap)
  }
  const sender = startSender({
    store,
    api,
    renderers,
    settled,
    more,
    held,
    log,
    onFatal,
    ...(perSecond === undefined ? {} : { perSecond }),
    ...tuning?.sender,
  })
  const lanes = startLanes({ store, route, sorry, answerTap, log, ...tuning?.lanes })
  const keep = makeArrivals(store)
  const arrive = async (those: readonly Update[]) => {
    if (stopped) throw new Error('the wire has stopped')
    await keep(those)
    arrived += those.length
    if (those.length > 0) lastAt = store.now()
  }
  await lanes.start()
  const source = updates.kind === 'polling' ? poll() : register(updates)
  const sweeping = setInterval(() => void sweep(), SWEEP_MS)

  function poll() {
    const asking = makeApi({ token, apiRoot, timeoutMs: POLL_MS })
    const pausesMs = tuning?.pollPausesMs
    const poller = startPoller({
      api: asking,
      arrive,
      room: () => lanes.room(),
      log,
      onFatal,
      ...(pausesMs ? { pausesMs } : {}),
    })
    return {
      webhook: undefined,
      trouble: () => poller.trouble(),
      async stop() {
        await poller.stop()
        asking.close()
      },
    }
  }

  function register({ publicUrl, secret }: { publicUrl: string; secret: string }) {
    const ended = new AbortController()
    const tell = async () => {
      for (let pauseMs = 500; !ended.signal.aborted; pauseMs = Math.min(pauseMs * 2, 30_000)) {
        const answer = await setWebhook(api, publicUrl + webhookPath, secret)
        if (answer.ok) return
        if (answer.kind === 'refused' && answer.code < 429) {
          onFatal(`Telegram does not take the webhook (${answer.code} ${answer.description})`)
          return
        }
        log.warn({ kind: answer.kind }, 'the webhook could not be set; trying again')
        await new Promise<void>(resolve => void setTimeout(resolve, pauseMs).unref())
      }
    }
    let trouble = ''
    const look = async () => {
      const found = await webhookTrouble(api, publicUrl + webhookPath, new Date())
      if (ended.signal.aborted) return
      if (found !== trouble) log.warn({}, found === '' ? 'updates arrive again' : found)
      trouble = found
    }
    void tell()
    const looking = setInterval(() => void look(), tuning?.webhookLookMs ?? WEBHOOK_LOOK_MS)
    return {
      webhook: makeWebhook({ secret, arrive, log }),
      trouble: () => trouble,
      stop: async () => {
        clearInterval(looking)
        ended.abort()
      },
    }
  }

  async function sweep() {
    try {
      await store.tx(sweepInbox)
      await store.tx(sweepOutbox)
    } catch (error) {
      log.error(traceOf(error), 'old rows could not be forgotten')
    }
  }

  return {
    ...(source.webhook ? { webhook: source.webhook } : {}),
    api,
    figures: () => ({
      updates: {
        by: updates.kind,
        ...(lastAt ? { last: lastAt } : {}),
        ...(source.trouble() === '' ? {} : { trouble: source.trouble() }),
      },
      arrived,
      lanes: lanes.figures(),
      outbox: sender.figures(),
    }),
    async stop() {
      stopped = true
      clearInterval(sweeping)
      await source.stop()
      await atMost(STOP_MS, lanes.stop())
      const sent = Promise.all([sender.stop(), ...taps])
      await atMost(STOP_MS, sent)
      // Whoever has not been answered by now is in doubt: cut off, so that it can be written down as such.
      api.close()
      await atMost(STOP_MS, sent)
    },
  }
}

async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([work, promise])
  clearTimeout(timer)
}
