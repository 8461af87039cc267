/**
 * The updates on their way to one bot: kept until the bot confirms them, 24 hours at most.
 *
 * Polling confirms by asking with a higher offset; the webhook by a 2xx. Until then the same update comes
 * again. Ids begin at a random number and grow by one, until a week without updates: then they begin anew.
 */
import { randomInt } from 'node:crypto'
import { conflict } from './refusal.ts'
import type { SimUpdate, UpdateKind } from './shapes.ts'

export interface Waiting {
  update: SimUpdate
  /** The lane: updates of one chat keep their order. */
  chat: number
  /** The person's message in it, which gets its second tick when the bot confirms. */
  messageId: number | undefined
  /** By the simulator's clock, in ms. */
  at: number
}

/** Nobody fetched it in time: Telegram does not keep it longer. */
export const isTooOld = ({ at }: Waiting, now: number) => at < now - KEPT_MS

export interface Poll {
  offset: number
  limit: number
  timeoutMs: number
}

const KEPT_MS = 24 * 60 * 60 * 1000

/** After so long without any, the next update's id is random: https://core.telegram.org/bots/api#update */
const QUIET_MS = 7 * KEPT_MS

/** An offset further ahead of the last id than this is not believed (`TQueue::get` in Telegram's tddb). */
const OFFSET_AHEAD = 10

const randomId = () => randomInt(100_000_000, 900_000_000)

export interface QueueDump {
  next: number
  allowed: UpdateKind[] | undefined
  waiting: Waiting[]
}

export class UpdateQueue {
  /** Remembered from the last getUpdates or setWebhook; every kind if undefined. */
  allowed: UpdateKind[] | undefined
  /** Told of each new update: the webhook. */
  onPush: ((waiting: Waiting) => void) | undefined
  /** Told of each confirmed one. */
  onConfirm: (confirmed: Waiting) => void = () => {}
  #next = randomId()
  readonly #waiting = new Map<number, Waiting>()
  #again: SimUpdate[] = []
  #last: Waiting | undefined
  #poller: { wake: () => void; end: (error: Error) => void } | undefined

  /** Puts an update into the queue, unless the bot does not want this kind. */
  push(
    kind: UpdateKind,
    body: unknown,
    of: { chat: number; messageId?: number; now: number },
  ): number | undefined {
    if (this.allowed && !this.allowed.includes(kind)) return undefined
    this.expire(of.now)
    if (this.#last && this.#last.at < of.now - QUIET_MS) this.#next = randomId()
    const update: SimUpdate = { update_id: this.#next++, [kind]: body }
    const waiting: Waiting = { update, chat: of.chat, messageId: of.messageId, at: of.now }
    this.#waiting.set(update.update_id, waiting)
    this.#last = waiting
    this.#poller?.wake()
    this.onPush?.(waiting)
    return update.update_id
  }

  /** Delivers the last update once more, confirmed or not: what a lost confirmation does. */
  again(): number | undefined {
    const last = this.#last
    if (!last) return undefined
    if (this.onPush) this.onPush(last)
    else if (!this.#waiting.has(last.update.update_id)) this.#again.push(last.update)
    this.#poller?.wake()
    return last.update.update_id
  }

  get size(): number {
    return this.#waiting.size
  }

  waiting(): Iterable<Waiting> {
    return this.#waiting.values()
  }

  confirm(updateId: number): void {
    const waiting = this.#waiting.get(updateId)
    if (!waiting) return
    this.#waiting.delete(updateId)
    this.onConfirm(waiting)
  }

  /** Forgets what has waited for longer than Telegram keeps it. */
  expire(now: number): void {
    for (const [id, waiting] of this.#waiting) {
      if (!isTooOld(waiting, now)) return
      this.#waiting.delete(id)
    }
  }

  /** Forgets everything that waits (drop_pending_updates). */
  drop(): void {
    this.#waiting.clear()
    this.#again = []
  }

  /** Ends a long poll that is open: another one came, or a webhook. */
  interrupt(reason: string): void {
    this.#poller?.end(conflict(reason))
    this.#poller = undefined
  }

  /** One getUpdates. Waits up to `timeoutMs` for the first update; `gone` ends it when the bot hangs up. */
  async poll(poll: Poll, now: () => number, gone: AbortSignal): Promise<SimUpdate[]> {
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running')
    this.#settle(poll.offset)
    const until = performance.now() + poll.timeoutMs
    for (;;) {
      this.expire(now())
      const batch = this.#batch(poll)
      const left = until - performance.now()
      if (batch.length > 0 || left <= 0 || gone.aborted) return batch
      await this.#sleep(left, gone)
    }
  }

  dump(): QueueDump {
    return { next: this.#next, allowed: this.allowed, waiting: [...this.#waiting.values()] }
  }

  restore(dump: QueueDump): void {
    this.#next = dump.next
    this.allowed = dump.allowed
    for (const waiting of dump.waiting) this.#waiting.set(waiting.update.update_id, waiting)
  }

  /** A positive offset confirms what came before it; a negative one keeps only the last ones. */
  #settle(offset: number): void {
    if (offset > this.#next + OFFSET_AHEAD) return
    if (offset > 0)
      for (const id of this.#waiting.keys()) {
        if (id >= offset) break
        this.confirm(id)
      }
    else if (offset < 0) for (const id of [...this.#waiting.keys()].slice(0, offset)) this.confirm(id)
  }

  #batch({ limit }: Poll): SimUpdate[] {
    const batch = this.#again.splice(0, limit)
    for (const { update } of this.#waiting.values()) {
      if (batch.length >= limit) break
      batch.push(update)
    }
    return batch
  }

  async #sleep(ms: number, gone: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const poller = { wake: resolve, end: reject }
    const hungUp = () => resolve()
    const timer = setTimeout(resolve, ms)
    gone.addEventListener('abort', hungUp)
    this.#poller = poller
    try {
      await promise
    } finally {
      clearTimeout(timer)
      gone.removeEventListener('abort', hungUp)
      if (this.#poller === poller) this.#poller = undefined
    }
  }
}
