/**
 * Updates carried to the bot's own address: each chat in its order, chats side by side, at most
 * `max_connections` at once, and again with growing pauses until the bot answers 2xx.
 */
import { Agent, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isTooOld, type UpdateQueue, type Waiting } from './queue.ts'

export interface WebhookSettings {
  url: string
  secret_token?: string
  max_connections: number
}

export interface RetryPauses {
  firstMs: number
  longestMs: number
}

/** What the webhook needs of the world. */
interface Around {
  webhookRetry: RetryPauses
  now(): number
}

interface Lane {
  waiting: Waiting[]
  fails: number
  busy: boolean
}

/** Telegram waits about a minute for an answer. */
const TIMEOUT_MS = 60_000

export class Webhook {
  readonly settings: WebhookSettings
  lastError: { at: number; message: string } | undefined
  readonly #queue: UpdateQueue
  readonly #around: Around
  readonly #agent: Agent
  readonly #lanes = new Map<number, Lane>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #ready: Lane[] = []
  #inFlight = 0
  #stopped = false

  constructor(settings: WebhookSettings, queue: UpdateQueue, around: Around) {
    this.settings = settings
    this.#queue = queue
    this.#around = around
    this.#agent = new Agent({ keepAlive: true, maxSockets: settings.max_connections })
    queue.onPush = waiting => this.#take(waiting)
    for (const waiting of queue.waiting()) this.#take(waiting)
  }

  stop(): void {
    this.#stopped = true
    this.#queue.onPush = undefined
    for (const timer of this.#timers) clearTimeout(timer)
    this.#agent.destroy()
  }

  #take(waiting: Waiting): void {
    const lane = this.#lanes.get(waiting.chat) ?? { waiting: [], fails: 0, busy: false }
    this.#lanes.set(waiting.chat, lane)
    lane.waiting.push(waiting)
    if (!lane.busy) this.#queueLane(lane)
  }

  #queueLane(lane: Lane): void {
    lane.busy = true
    this.#ready.push(lane)
    this.#send()
  }

  #send(): void {
    while (!this.#stopped && this.#inFlight < this.settings.max_connections) {
      const lane = this.#ready.shift()
      if (!lane) return
      this.#inFlight++
      void this.#deliver(lane).finally(() => {
        this.#inFlight--
        this.#send()
      })
    }
  }

  async #deliver(lane: Lane): Promise<void> {
    const head = lane.waiting[0]
    if (!head) {
      lane.busy = false
      return
    }
    const now = this.#around.now()
    this.#queue.expire(now)
    const problem = isTooOld(head, now) ? undefined : await this.#post(head)
    if (this.#stopped) return
    if (problem === undefined) {
      lane.waiting.shift()
      lane.fails = 0
      this.#queue.confirm(head.update.update_id)
      if (lane.waiting.length > 0) this.#queueLane(lane)
      else {
        lane.busy = false
        this.#lanes.delete(head.chat)
      }
      return
    }
    this.lastError = { at: Date.now(), message: problem }
    const { firstMs, longestMs } = this.#around.webhookRetry
    const pause = Math.min(firstMs * 2 ** lane.fails, longestMs)
    lane.fails++
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.#queueLane(lane)
    }, pause)
    this.#timers.add(timer)
  }

  /** Posts one update; undefined when the bot took it, else what was wrong in Telegram's words. */
  #post({ update }: Waiting): Promise<string | undefined> {
    const body = JSON.stringify(update)
    const url = new URL(this.settings.url)
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const { promise, resolve } = Promise.withResolvers<string | undefined>()
    const request = send(url, {
      method: 'POST',
      ...(url.protocol === 'https:' ? {} : { agent: this.#agent }),
      timeout: TIMEOUT_MS,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...(this.settings.secret_token === undefined
          ? {}
          : { 'x-telegram-bot-api-secret-token': this.settings.secret_token }),
      },
    })
    request.on('response', response => {
      const status = response.statusCode ?? 0
      response.resume()
      response.on('end', () =>
        resolve(
          status >= 200 && status < 300
            ? undefined
            : `Wrong response from the webhook: ${status} ${response.statusMessage ?? ''}`.trim(),
        ),
      )
      response.on('error', error => resolve(error.message))
    })
    request.on('timeout', () => request.destroy(new Error('Read timeout expired')))
    request.on('error', error => resolve(error.message))
    request.end(body)
    return promise
  }
}
