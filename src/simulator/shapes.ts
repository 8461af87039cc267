/**
 * What the little world is made of: people, chats, and messages as Telegram's Bot API spells them.
 *
 * Messages and users keep Telegram's own field names, since they travel to the bot unchanged. What only
 * the simulator knows of a message (who may edit it, whether the bot has fetched it) stands around it in
 * a `Bubble`, the way a person sees it in the chat.
 */
import type {
  BotCommand,
  Contact,
  Document,
  InlineKeyboardMarkup,
  Location,
  MessageEntity,
  PhotoSize,
  ReplyKeyboardMarkup,
  Sticker,
  User,
  Voice,
} from 'grammy/types'

/** Somebody with a phone. Ids are Telegram's: positive, at most 52 bits. */
export interface Person {
  id: number
  first_name: string
  last_name?: string
  username?: string
  language_code: string
  /** International, digits only, as Telegram hands it over in a contact. */
  phone_number: string
  /** Who this is in the story, for the page: "nelayan", "petugas". Bots do not see it. */
  note?: string
  deactivated?: boolean
}

export interface ChatRef {
  id: number
  type: 'private' | 'group'
  first_name?: string
  last_name?: string
  username?: string
  title?: string
}

/** A message in the Bot API's own shape. Never changed in place: an edit makes a new one. */
export interface StoredMessage {
  message_id: number
  from: User
  chat: ChatRef
  /** Seconds since 1970, as everywhere in the Bot API. */
  date: number
  edit_date?: number
  reply_to_message?: StoredMessage
  media_group_id?: string
  has_protected_content?: true
  text?: string
  entities?: MessageEntity[]
  caption?: string
  caption_entities?: MessageEntity[]
  photo?: PhotoSize[]
  document?: Document
  voice?: Voice
  sticker?: Sticker
  contact?: Contact
  location?: Location
  /** A service message: the person has set how long messages of this chat stay, in seconds; 0 for ever. */
  message_auto_delete_timer_changed?: { message_auto_delete_time: number }
  reply_markup?: InlineKeyboardMarkup
}

/** A message as it stands in the chat. */
export interface Bubble {
  id: number
  chat: number
  from: 'bot' | 'person'
  /** Text or caption, whichever the message has; empty for a bare photo. */
  text: string
  message: StoredMessage
  /** Number of the event that last changed it. */
  seq: number
  /** The bot has fetched it: the second tick. Always true for the bot's own messages. */
  read: boolean
  /** False for a message that was sent with a reply keyboard: Telegram refuses to edit those. */
  editable: boolean
}

/** The keyboard under a person's text field, and the message that brought it. */
export interface ShownKeyboard {
  markup: ReplyKeyboardMarkup
  messageId: number
}

/** One conversation between the bot and a person (or a group of people). */
export interface Chat {
  id: number
  ref: ChatRef
  /** In a private chat: the bot may write only after the person did. */
  started: boolean
  blocked: boolean
  members: Set<number>
  lastMessageId: number
  bubbles: Map<number, Bubble>
  keyboard: ShownKeyboard | null
  /** Ids of messages with an inline keyboard, oldest first: where a tap looks for its button. */
  withButtons: Set<number>
}

export interface CallbackTicket {
  id: string
  chat: number
  person: number
  messageId: number
  at: number
}

/** Commands of one scope and one language, see setMyCommands. */
export interface CommandList {
  scope: string
  language: string
  commands: BotCommand[]
}

export type UpdateKind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member'

/** An update on its way to the bot, in Telegram's shape: exactly one of the kinds is present. */
export type SimUpdate = { update_id: number } & Partial<Record<UpdateKind, unknown>>
