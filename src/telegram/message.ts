/**
 * The words between the bot and the wire: what comes in, what is decided, what goes out.
 */
import type { Update } from 'grammy/types'
import type { MessageClass } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import type { Unreachable } from './outcome.ts'

/** Something of our own that happened to a chat, such as a fetched photo; kept in the inbox like an update. */
export interface WireEvent {
  readonly name: string
  readonly chat: number
  readonly data: Readonly<Record<string, string | number | boolean>>
}

export type Incoming =
  { readonly kind: 'update'; readonly update: Update } | { readonly kind: 'event'; readonly event: WireEvent }

/** The methods that go through the outbox. Callback answers and chat actions do not: they are worth nothing later. */
export type OutgoingMethod =
  | 'sendMessage'
  | 'sendPhoto'
  | 'sendDocument'
  | 'sendVoice'
  | 'sendAudio'
  | 'copyMessage'
  | 'editMessageText'
  | 'editMessageReplyMarkup'
  | 'deleteMessage'

/** One message to one chat. */
export interface Outgoing {
  readonly chat: number
  readonly class: MessageClass
  readonly method: OutgoingMethod
  /** The method's parameters without `chat_id`; without `message_id` too when `target` is given. */
  readonly params: Readonly<Record<string, unknown>>
  /** Fills in the parameters when it is sent (a file to upload): a renderer of the wire and its argument. */
  readonly render?: { readonly by: string; readonly arg: string }
  /** A waiting message with the same slot in the same chat is replaced by this one. */
  readonly slot?: string
  /** Opaque: told back when the message's fate is settled. */
  readonly ref?: string
  /** The outbox id of the message that this one edits or deletes, whatever Telegram's id of it became. */
  readonly target?: string
  /** Not before this instant. */
  readonly dueAt?: Date
  /** Deleted from the chat again at this instant: a personal thing that is shown for a while. */
  readonly goneAt?: Date
  /** An id made with `makeId`, when the caller wants to point to this message later. */
  readonly id?: string
}

/** What a decision wants said, and the short answer to a tapped button. */
export interface Said {
  readonly out: readonly Outgoing[]
  readonly toast?: { readonly text: string; readonly alert?: boolean }
}

/** Everything an update leads to, done inside the lane's one transaction. It may run twice, so it has no other effect. */
export type Decision = (tx: Tx) => Promise<Said>

/** Where an incoming thing goes. Runs outside any transaction and changes nothing. */
export type Route = (incoming: Incoming) => Promise<Decision>

/**
 * Why a message did not arrive: the person cannot be reached (with `gone`), Telegram does not take it, it does not know the
 * file that the message names, or it was tried often enough (all with `wrong`).
 */
export type SettledReason = Unreachable | 'refused' | 'no-file' | 'gave-up'

/** What became of a message, told in the transaction that settles it. */
export interface Settled {
  readonly id: string
  readonly chat: number
  readonly class: MessageClass
  readonly ref: string | null
  readonly state: 'sent' | 'unknown' | 'gone' | 'wrong'
  readonly messageId: number | null
  /** With `gone` and `wrong`. */
  readonly reason?: SettledReason
}
