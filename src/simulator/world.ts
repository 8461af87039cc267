/**
 * The world: people, bots, files, the clock, and what is on record about them.
 *
 * It holds state and finds things; what people do stands in `person.ts`, what bots do in `bot-api/`.
 */
import type { BotCommand, MenuButton, User, UserFromGetMe } from 'grammy/types'
import { CallLog } from './calls.ts'
import { Deliveries } from './deliveries.ts'
import { Events } from './events.ts'
import { Faults } from './faults.ts'
import { Shelf } from './files.ts'
import { UpdateQueue } from './queue.ts'
import { Rates } from './rates.ts'
import type { CallbackTicket, Chat, ChatRef, CommandList, Person } from './shapes.ts'
import type { RetryPauses, Webhook } from './webhook.ts'

export interface BotIdentity {
  /** `<id>:<secret>`, as BotFather hands it out. */
  token: string
  username: string
  first_name: string
}

/** Texts that a bot sets about itself, per language; '' is the default language. */
export interface Descriptions {
  name: Record<string, string>
  description: Record<string, string>
  short_description: Record<string, string>
}

/** One bot and everything that belongs to it alone. */
export class Bot {
  readonly token: string
  readonly me: UserFromGetMe
  readonly chats = new Map<number, Chat>()
  readonly queue = new UpdateQueue()
  readonly deliveries = new Deliveries()
  readonly tickets = new Map<string, CallbackTicket>()
  webhook: Webhook | undefined
  commands: CommandList[] = []
  descriptions: Descriptions = { name: {}, description: {}, short_description: {} }
  /** Menu buttons by chat; 0 is the default for all. */
  menuButtons: Record<number, MenuButton> = {}

  constructor({ token, username, first_name }: BotIdentity) {
    this.token = token
    this.me = {
      id: Number(token.split(':')[0]),
      is_bot: true,
      first_name,
      username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    }
  }

  get username(): string {
    return this.me.username
  }

  /** The commands a person sees in this chat: the narrowest scope that has any, in their language or the default. */
  commandsFor(chat: Chat, language: string): BotCommand[] {
    const scopes =
      chat.ref.type === 'private'
        ? [`chat:${chat.id}`, 'all_private_chats', 'default']
        : [`chat:${chat.id}`, 'all_group_chats', 'default']
    for (const scope of scopes)
      for (const lang of [language, '']) {
        const found = this.commands.find(list => list.scope === scope && list.language === lang)
        if (found) return found.commands
      }
    return []
  }
}

export interface WorldOptions {
  clock: () => Date
  /** Where uploaded bytes are kept; in memory if undefined. */
  filesFolder: string | undefined
  /** Tokens of valid shape that are not known become bots. */
  anyToken: boolean
  webhookRetry: RetryPauses
}

export class World {
  readonly people = new Map<number, Person>()
  readonly bots = new Map<string, Bot>()
  readonly calls = new CallLog()
  readonly faults = new Faults()
  readonly rates = new Rates()
  readonly webhookRetry: RetryPauses
  readonly shelf: Shelf
  events = new Events()
  readonly #clock: () => Date
  readonly #anyToken: boolean

  constructor(options: WorldOptions) {
    this.#clock = options.clock
    this.#anyToken = options.anyToken
    this.webhookRetry = options.webhookRetry
    this.shelf = new Shelf(options.filesFolder)
  }

  /** Milliseconds since 1970, by the simulator's clock. */
  now(): number {
    return this.#clock().getTime()
  }

  addBot(identity: BotIdentity): Bot {
    const bot = new Bot(identity)
    bot.queue.onConfirm = ({ chat, messageId }) => {
      const bubble = messageId === undefined ? undefined : bot.chats.get(chat)?.bubbles.get(messageId)
      if (!bubble || bubble.read) return
      bubble.read = true
      this.events.emit(bot.username, chat, { type: 'read', ids: [bubble.id] })
    }
    this.bots.set(identity.token, bot)
    return bot
  }

  /** The bot of this token; by option, any well-formed token gets one. */
  bot(token: string): Bot | undefined {
    const known = this.bots.get(token)
    if (known || !this.#anyToken) return known
    const id = token.split(':')[0]
    return this.addBot({ token, username: `bot_${id}_bot`, first_name: `Bot ${id}` })
  }

  /** By username without @; the first bot if none is named. */
  botNamed(username: string | undefined): Bot | undefined {
    for (const bot of this.bots.values())
      if (username === undefined || bot.username.toLowerCase() === username.toLowerCase()) return bot
    return undefined
  }

  /** Makes a person, or changes what is known of one. */
  person(id: number, known: Partial<Omit<Person, 'id'>> = {}): Person {
    const before = this.people.get(id)
    const person: Person = {
      id,
      first_name: 'Warga',
      language_code: 'id',
      phone_number: `62812${String(id).padStart(8, '0').slice(-8)}`,
      ...before,
      ...known,
    }
    this.people.set(id, person)
    return person
  }

  /** The private chat of a person with a bot, opened (not started) when first looked at. */
  privateChat(bot: Bot, person: Person): Chat {
    const known = bot.chats.get(person.id)
    if (known) return known
    return this.#addChat(bot, { ...nameOf(person), id: person.id, type: 'private' }, [person.id], false)
  }

  group(bot: Bot, title: string, members: number[]): Chat {
    let id = -1_000_000_001
    while (bot.chats.has(id)) id--
    return this.#addChat(bot, { id, type: 'group', title }, members, true)
  }

  #addChat(bot: Bot, ref: ChatRef, members: number[], started: boolean): Chat {
    const chat: Chat = {
      id: ref.id,
      ref,
      started,
      blocked: false,
      members: new Set(members),
      lastMessageId: 0,
      bubbles: new Map(),
      keyboard: null,
      withButtons: new Set(),
    }
    bot.chats.set(chat.id, chat)
    return chat
  }
}

const nameOf = ({ first_name, last_name, username }: Person) => ({
  first_name,
  ...(last_name === undefined ? {} : { last_name }),
  ...(username === undefined ? {} : { username }),
})

/** A person the way the Bot API names them. */
export const asUser = (person: Person): User => ({
  id: person.id,
  is_bot: false,
  ...nameOf(person),
  language_code: person.language_code,
})

/** The bot itself as the author of a message. */
export const asBotUser = ({ me }: Bot): User => ({
  id: me.id,
  is_bot: true,
  first_name: me.first_name,
  username: me.username,
})
