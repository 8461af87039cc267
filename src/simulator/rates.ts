/**
 * How fast a bot may send: 30 messages in any second, one a second to each chat with a small burst, 20 a
 * minute to a group; who goes on too fast waits longer. Paid messages (`allow_paid_broadcast`) have a second of
 * their own with 1000 in it.
 *
 * Telegram's limits are not published; these are the figures of its bot FAQ
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). Off until switched on.
 * Time is the real clock's: a virtual day does not refill a bucket.
 */
export interface RateModel {
  on: boolean
  /** Unpaid messages in any window of one second, over all chats. */
  perSecond: number
  /** The same for paid ones. */
  paidPerSecond: number
  /** Seconds for which everything of the kind, paid or unpaid, is refused after that was exceeded. */
  penaltySeconds: number
  /** Messages per second to one chat, on average, paid or not. */
  chatPerSecond: number
  /** Messages that may go to one chat at once. */
  chatBurst: number
  groupPerMinute: number
}

interface Bucket {
  /** When the chat is even again, in ms: the "theoretical arrival time" of GCRA. */
  even: number
  pausedUntil: number
  strikes: number
}

/** What was sent in the last second, over all chats. */
interface Second {
  sent: number[]
  pausedUntil: number
}

const LONGEST_PAUSE_MS = 60_000
const FORGIVEN_AFTER_MS = 5_000

const freshSecond = (): Second => ({ sent: [], pausedUntil: 0 })

export class Rates {
  model: RateModel = {
    on: false,
    perSecond: 30,
    paidPerSecond: 1000,
    penaltySeconds: 3,
    chatPerSecond: 1,
    chatBurst: 4,
    groupPerMinute: 20,
  }
  #unpaid = freshSecond()
  #paid = freshSecond()
  readonly #chats = new Map<number, Bucket>()

  set(change: Partial<RateModel>): RateModel {
    this.model = { ...this.model, ...change }
    this.#unpaid = freshSecond()
    this.#paid = freshSecond()
    this.#chats.clear()
    return this.model
  }

  /** Seconds to wait before sending to this chat, or undefined when the message may go. */
  refuse(chat: number, now = performance.now(), paid = false): number | undefined {
    const { on, perSecond, paidPerSecond, penaltySeconds } = this.model
    if (!on) return undefined
    const second = paid ? this.#paid : this.#unpaid
    if (now < second.pausedUntil) return seconds(second.pausedUntil - now)
    const { sent } = second
    while (sent.length > 0 && (sent[0] ?? 0) <= now - 1000) sent.shift()
    if (sent.length >= (paid ? paidPerSecond : perSecond)) {
      second.pausedUntil = now + penaltySeconds * 1000
      return penaltySeconds
    }
    const wait = this.#refuseChat(chat, now)
    if (wait === undefined) sent.push(now)
    return wait
  }

  #refuseChat(chat: number, now: number): number | undefined {
    const interval = chat < 0 ? 60_000 / this.model.groupPerMinute : 1000 / this.model.chatPerSecond
    const burst = chat < 0 ? this.model.groupPerMinute : this.model.chatBurst
    const bucket = this.#chats.get(chat) ?? { even: now, pausedUntil: 0, strikes: 0 }
    this.#chats.set(chat, bucket)
    if (now < bucket.pausedUntil) return seconds(bucket.pausedUntil - now)
    if (now - bucket.even > FORGIVEN_AFTER_MS) bucket.strikes = 0
    const even = Math.max(now, bucket.even)
    if (even - now > (burst - 1) * interval) {
      bucket.strikes++
      const missing = even - now - (burst - 1) * interval
      const pause = Math.min(missing * bucket.strikes, LONGEST_PAUSE_MS)
      bucket.pausedUntil = now + pause
      return seconds(pause)
    }
    bucket.even = even + interval
    return undefined
  }
}

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000))
