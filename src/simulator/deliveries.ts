/**
 * What one bot delivered, message by message with its instant: from this come its pace, what it paid, and who got
 * something twice. Asked for by benches and crash tests of thirty thousand chats, so noting one costs next to nothing
 * and all counting is done when somebody asks.
 *
 * Since the simulator began; the last million of them.
 */
import type { StoredMessage } from './shapes.ts'

interface Delivery {
  /** As it was sent; an edit is a delivery of its own. */
  message: StoredMessage
  /** Milliseconds of `performance.now()` in the simulator's process. */
  at: number
  paid: boolean
  edit: boolean
}

export interface DeliveryFilter {
  chat?: number
  /** Only messages whose text or caption contains this. */
  contains?: string
  /** Only what was delivered after this instant, in ms of the simulator's `performance.now()`. */
  after?: number
}

export interface Figures {
  /** Messages that were accepted, without edits. */
  accepted: number
  edits: number
  /** Of the accepted ones, those with `allow_paid_broadcast`. */
  paid: number
  /** What the paid ones cost, 0.1 each. */
  stars: number
  /** Answers with 429, whatever the call was about: those of the rate model and those of a fault. */
  tooMany: number
  /** Unpaid messages and edits in the fullest window of one second: what the limit of 30 is about. */
  mostInASecond: number
  mostPaidInASecond: number
  /** The simulator's `performance.now()` at the time of asking, to be an `after` later. */
  now: number
  /** The same instant in ms since 1970 of the machine's clock. */
  epoch: number
}

export interface Delivered {
  messages: number
  /** How many messages that fit each chat got, by chat. */
  times: [chat: number, times: number][]
  /** What came more than once in the same words (or the same file) to the same chat. */
  doubled: { chat: number; times: number; text: string }[]
}

/** https://core.telegram.org/bots/api#sendmessage, `allow_paid_broadcast`. */
const MESSAGES_PER_STAR = 10
const KEPT = 1_000_000
const SECOND_MS = 1000

export class Deliveries {
  #kept: Delivery[] = []
  #tooMany = 0

  add(message: StoredMessage, { paid = false, edit = false, at = performance.now() } = {}): void {
    this.#kept.push({ message, at, paid, edit })
    if (this.#kept.length > 2 * KEPT) this.#kept = this.#kept.slice(-KEPT)
  }

  addTooMany(): void {
    this.#tooMany++
  }

  figures(filter: DeliveryFilter = {}): Figures {
    const fitting = this.#fitting(filter)
    const accepted = fitting.filter(({ edit }) => !edit)
    const paid = accepted.filter(one => one.paid)
    return {
      accepted: accepted.length,
      edits: fitting.length - accepted.length,
      paid: paid.length,
      stars: paid.length / MESSAGES_PER_STAR,
      tooMany: this.#tooMany,
      mostInASecond: fullestSecond(fitting.filter(one => !one.paid).map(instant)),
      mostPaidInASecond: fullestSecond(paid.map(instant)),
      now: performance.now(),
      epoch: Date.now(),
    }
  }

  /** When each message that fits was accepted, without edits, in order. */
  instants(filter: DeliveryFilter = {}): number[] {
    return this.#fitting(filter)
      .filter(({ edit }) => !edit)
      .map(instant)
  }

  /** Who got what how often, without edits. */
  delivered(filter: DeliveryFilter = {}): Delivered {
    const times = new Map<number, number>()
    const same = new Map<string, { chat: number; times: number; text: string }>()
    let messages = 0
    for (const { message, edit } of this.#fitting(filter)) {
      if (edit) continue
      messages++
      const chat = message.chat.id
      times.set(chat, (times.get(chat) ?? 0) + 1)
      const key = `${chat} ${contentKey(message)}`
      const known = same.get(key)
      if (known) known.times++
      else same.set(key, { chat, times: 1, text: wordsOf(message) })
    }
    return { messages, times: [...times], doubled: [...same.values()].filter(one => one.times > 1) }
  }

  #fitting({ chat, contains, after }: DeliveryFilter): Delivery[] {
    return this.#kept.filter(
      ({ message, at }) =>
        (chat === undefined || message.chat.id === chat) &&
        (after === undefined || at > after) &&
        (contains === undefined || wordsOf(message).includes(contains)),
    )
  }
}

const instant = ({ at }: Delivery) => at

const wordsOf = ({ text, caption }: StoredMessage) => text ?? caption ?? ''

/** The same for messages that say the same: words and file, whatever else they carry. */
export function contentKey(message: StoredMessage): string {
  const { photo, document, voice, sticker, contact, location } = message
  const file = photo?.at(-1) ?? document ?? voice ?? sticker
  const thing = file?.file_unique_id ?? contact ?? location
  return thing === undefined ? wordsOf(message) : `${wordsOf(message)} ${JSON.stringify(thing)}`
}

/** The most of these instants (ascending, in ms) that lie in one window of a second, its beginning left out. */
export function fullestSecond(instants: readonly number[]): number {
  let most = 0
  let first = 0
  for (const [n, at] of instants.entries()) {
    while ((instants[first] ?? at) <= at - SECOND_MS) first++
    most = Math.max(most, n - first + 1)
  }
  return most
}
