/**
 * What the bot knows about the house it works in, and one turn of a chat: everything a screen may look at.
 */
import type { PlainDate } from '../program/plain-date.ts'
import type { Account } from '../records/accounts.ts'
import type { Tx } from '../store/store.ts'
import type { Outgoing } from '../telegram/message.ts'
import type { View } from './view.ts'
import type { Words } from './words.ts'

export interface House {
  /** Without @. */
  readonly botUsername: string
  /** How the papers of a registration reach the office. */
  readonly documentsVia: 'counter' | 'telegram' | 'upload'
  /** The bot runs for show: the sample city. */
  readonly demo: boolean
  /** At which what can wait goes out, unless it is paid for. */
  readonly messagesPerSecond: number
  /** Browsers reach this server: it has pages of its own. */
  readonly hasPages: () => boolean
  /** Where the link of a pass leads, by its token. */
  readonly passUrl: (token: string) => string
  /** Where the link for a photo leads, by its token. */
  readonly uploadUrl: (token: string) => string
}

/** One turn of a chat, inside the lane's transaction. */
export interface Turn {
  readonly house: House
  readonly w: Words
  readonly tx: Tx
  readonly chat: number
  readonly account: Account
  /** Today in Jakarta. */
  readonly today: PlainDate
  /** The message whose button was tapped; undefined when something was sent. */
  readonly tapped: number | undefined
  /** The message that was sent; undefined when a button was tapped. */
  readonly sent: number | undefined
}

/** What a screen answers. */
export interface Reply {
  readonly say: readonly View[]
  readonly toast?: string
  /** Changes the message whose button was tapped, instead of saying something new. */
  readonly edit?: View
  /** What goes out before anything else: a PIN leaves the chat at once. */
  readonly first?: readonly Outgoing[]
  /** Messages to other chats, or of another make. */
  readonly also?: readonly Outgoing[]
}

/** A screen: everything that one tap, command or answer leads to. It may run twice. */
export type Screen = (turn: Turn) => Promise<Reply>
