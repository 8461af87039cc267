/**
 * What a person can do with a phone in hand: write, tap, share, send pictures, take things back, block.
 *
 * Each deed leaves its mark in the chat and, where Telegram tells bots of it, an update in the bot's queue.
 * What cannot be done (the button is not there, the bot is blocked) raises `Impossible`, in words.
 */
import { randomBytes } from 'node:crypto'
import type { InlineKeyboardButton, KeyboardButton } from 'grammy/types'
import { post, remove, rewrite, show, type Content, type Place } from './bubbles.ts'
import { finish } from './entities.ts'
import { chatState } from './events.ts'
import { Impossible } from './refusal.ts'
import type { Bubble, Person, StoredMessage, UpdateKind } from './shapes.ts'
import { oggSeconds, voiceType } from './sounds.ts'
import { asBotUser, asUser } from './world.ts'

export interface At extends Place {
  person: Person
}

/** Sends a message of any kind and tells the bot. */
export function send(at: At, content: Content, replyTo?: number): Bubble {
  const { chat, person } = at
  if (person.deactivated) throw new Impossible(`the account of ${person.first_name} is deactivated`)
  if (chat.blocked) throw new Impossible(`${person.first_name} has blocked the bot; unblock it first`)
  const original = replyTo === undefined ? undefined : chat.bubbles.get(replyTo)
  if (replyTo !== undefined && !original)
    throw new Impossible(`there is no message ${replyTo} to reply to`, 404)
  if (!chat.started) {
    chat.started = true
    at.world.events.emit(at.bot.username, chat.id, chatState(chat))
  }
  const bubble = post(at, person.id, {
    ...content,
    ...(original ? { reply_to_message: original.message } : {}),
  })
  const told = botSees(at, bubble.message) && tell(at, 'message', bubble.message, bubble.id)
  if (!told) bubble.read = true
  return bubble
}

export function say(at: At, text: string, replyTo?: number): Bubble {
  return send(at, words('text', text, 4096), replyTo)
}

/** Opens the chat or opens it anew after a block: /start, with the payload of a deep link. */
export function start(at: At, payload = ''): Bubble {
  if (!/^[\w-]{0,64}$/.test(payload))
    throw new Impossible('a start payload is up to 64 of A-Z a-z 0-9 _ -', 400)
  if (at.chat.blocked) unblock(at)
  return say(at, payload === '' ? '/start' : `/start ${payload}`)
}

/** One photo, or several as an album; the caption goes with the first. */
export function photos(at: At, pictures: Buffer[], caption = ''): Bubble[] {
  const group = pictures.length > 1 ? { media_group_id: albumId() } : {}
  const sizes = pictures.map(bytes => {
    const photo = at.world.shelf.photo(bytes)
    if (typeof photo === 'string') throw new Impossible(`that is not a picture: ${photo}`, 400)
    return photo
  })
  if (sizes.length === 0) throw new Impossible('no photo was given', 400)
  return sizes.map((photo, n) =>
    send(at, { photo, ...group, ...(n === 0 && caption !== '' ? words('caption', caption, 1024) : {}) }),
  )
}

export function document(at: At, bytes: Buffer, name: string, mime: string, caption = ''): Bubble {
  return send(at, {
    document: at.world.shelf.document(bytes, name, mime),
    ...(caption === '' ? {} : words('caption', caption, 1024)),
  })
}

/** A voice note; without `seconds` as long as the sound says it is, or 3. */
export function voice(at: At, bytes: Buffer, name: string, seconds?: number): Bubble {
  const type = voiceType(bytes, name)
  if (type === undefined) throw new Impossible(`${name} cannot be a voice note: OGG, MP3 or M4A`, 400)
  const duration = seconds ?? (oggSeconds(bytes) || 3)
  return send(at, { voice: at.world.shelf.voice(bytes, Math.round(duration), type) })
}

export function sticker(at: At, emoji: string): Bubble {
  const id = `CAACAgUAAxk${Buffer.from(emoji).toString('base64url')}`
  return send(at, {
    sticker: {
      file_id: id,
      file_unique_id: id.slice(-16),
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji,
    },
  })
}

export function location(at: At, latitude: number, longitude: number): Bubble {
  return send(at, { location: { latitude, longitude } })
}

/** Sets how long messages of the chat stay, 0 for ever: a service message, which also the bot gets. */
export function autoDelete(at: At, seconds: number): Bubble {
  return send(at, { message_auto_delete_timer_changed: { message_auto_delete_time: seconds } })
}

/** Shares one's own contact (with user_id, as the contact button does) or somebody else's. */
export function contact(
  at: At,
  other?: { phone_number: string; first_name: string; user_id?: number },
): Bubble {
  const { id, phone_number, first_name, last_name } = at.person
  const own = { phone_number, first_name, ...(last_name === undefined ? {} : { last_name }), user_id: id }
  return send(at, { contact: other ?? own })
}

/** Where a button of an inline keyboard leads. */
export type Tapped =
  | { kind: 'callback'; query: string; messageId: number; label: string }
  | { kind: 'url'; url: string }
  | { kind: 'copy'; text: string }

/** Taps an inline button: by its label on the newest message that has it, or by message and data. */
export function tap(at: At, which: { label?: string; data?: string; messageId?: number }): Tapped {
  const { bubble, button } = findButton(at, which)
  if ('url' in button) return { kind: 'url', url: button.url }
  if ('copy_text' in button) return { kind: 'copy', text: button.copy_text.text }
  if (!('callback_data' in button)) throw new Impossible(`the button "${button.text}" does nothing`)
  if (at.chat.blocked) throw new Impossible(`${at.person.first_name} has blocked the bot; unblock it first`)
  const { world, bot, chat, person } = at
  const query = `${person.id}${randomBytes(5).readUIntBE(0, 5)}`
  const now = world.now()
  forgetOldTickets(at, now)
  bot.tickets.set(query, { id: query, chat: chat.id, person: person.id, messageId: bubble.id, at: now })
  tell(at, 'callback_query', {
    id: query,
    from: asUser(person),
    message: bubble.message,
    chat_instance: String(chat.id * 7919),
    data: button.callback_data,
  })
  return { kind: 'callback', query, messageId: bubble.id, label: button.text }
}

/** Presses a button of the reply keyboard: its label is sent, or the contact or place that it asks for. */
export function press(at: At, label: string): Bubble {
  const shown = at.chat.keyboard?.markup
  const buttons = shown?.keyboard.flat() ?? []
  const button = buttons.find(b => labelOf(b) === label)
  if (!button)
    throw new Impossible(
      `no button "${label}" on the keyboard; it has: ${buttons.map(labelOf).join(' | ') || 'nothing'}`,
    )
  if (shown?.one_time_keyboard) show(at, null)
  if (typeof button === 'object' && 'request_contact' in button) return contact(at)
  if (typeof button === 'object' && 'request_location' in button) return location(at, -7.7543, 113.2159)
  return say(at, label)
}

/** Changes one's own message; the bot gets an edited_message. */
export function edit(at: At, messageId: number, text: string): Bubble {
  if (at.chat.blocked) throw new Impossible(`${at.person.first_name} has blocked the bot; unblock it first`)
  const bubble = ownMessage(at, messageId)
  const field = bubble.message.text === undefined ? 'caption' : 'text'
  const after = rewrite(at, bubble, words(field, text, field === 'text' ? 4096 : 1024))
  tell(at, 'edited_message', after.message)
  return after
}

/** Takes a message out of the chat. Telegram does not tell bots. */
export function withdraw(at: At, messageId: number): void {
  if (!at.chat.bubbles.has(messageId)) throw new Impossible(`there is no message ${messageId}`, 404)
  remove(at, messageId)
}

export function block(at: At): void {
  if (at.chat.blocked) return
  at.chat.blocked = true
  tellMembership(at, 'member', 'kicked')
}

export function unblock(at: At): void {
  if (!at.chat.blocked) return
  at.chat.blocked = false
  tellMembership(at, 'kicked', 'member')
}

/** Deletes the account: the bot's next message is refused, nothing is told. */
export function deactivate(at: At): void {
  at.world.person(at.person.id, { deactivated: true })
}

/** Adds the bot to a group: the one thing of groups that bots are told first. */
export function invite(at: At): void {
  tellMembership(at, 'left', 'member')
}

const labelOf = (button: KeyboardButton | InlineKeyboardButton) =>
  typeof button === 'string' ? button : button.text

function findButton(at: At, which: { label?: string; data?: string; messageId?: number }) {
  const ids =
    which.messageId === undefined ? [...at.chat.withButtons].toSorted((a, b) => b - a) : [which.messageId]
  const seen: string[] = []
  for (const id of ids) {
    const bubble = at.chat.bubbles.get(id)
    const buttons = bubble?.message.reply_markup?.inline_keyboard.flat() ?? []
    const button = buttons.find(b =>
      which.data === undefined
        ? b.text === which.label
        : 'callback_data' in b && b.callback_data === which.data,
    )
    if (bubble && button) return { bubble, button }
    seen.push(...buttons.map(labelOf))
  }
  throw new Impossible(
    `no inline button "${which.label ?? which.data}" is visible; there are: ${seen.join(' | ') || 'none'}`,
  )
}

function ownMessage(at: At, messageId: number): Bubble {
  const bubble = at.chat.bubbles.get(messageId)
  if (!bubble || bubble.message.from.id !== at.person.id)
    throw new Impossible(`message ${messageId} is not one of ${at.person.first_name}'s`, 404)
  if (bubble.message.text === undefined && !bubble.message.photo && !bubble.message.document)
    throw new Impossible(`message ${messageId} has no text to change`)
  return bubble
}

function words(field: 'text' | 'caption', text: string, longest: number): Content {
  const parsed = finish({ text, entities: [] })
  if (parsed.text === '') throw new Impossible('a message needs words', 400)
  if (parsed.text.length > longest) throw new Impossible(`longer than ${longest} characters`, 400)
  const entities = parsed.entities.length > 0 ? parsed.entities : undefined
  if (field === 'text') return { text: parsed.text, ...(entities ? { entities } : {}) }
  return { caption: parsed.text, ...(entities ? { caption_entities: entities } : {}) }
}

/** In groups a bot sees only what is meant for it: commands, mentions, answers to it (privacy mode). */
function botSees({ bot, chat }: At, message: StoredMessage): boolean {
  if (chat.ref.type === 'private') return true
  const text = message.text ?? message.caption ?? ''
  return (
    text.startsWith('/') ||
    text.toLowerCase().includes(`@${bot.username.toLowerCase()}`) ||
    message.reply_to_message?.from.id === bot.me.id
  )
}

/** Puts an update into the bot's queue; false when the bot does not want this kind. */
function tell({ world, bot, chat }: At, kind: UpdateKind, body: unknown, messageId?: number): boolean {
  const of = { chat: chat.id, now: world.now(), ...(messageId === undefined ? {} : { messageId }) }
  return bot.queue.push(kind, body, of) !== undefined
}

function tellMembership(at: At, from: 'member' | 'kicked' | 'left', to: 'member' | 'kicked'): void {
  const { world, bot, chat, person } = at
  const status = (of: 'member' | 'kicked' | 'left') => ({
    user: asBotUser(bot),
    status: of,
    ...(of === 'kicked' ? { until_date: 0 } : {}),
  })
  tell(at, 'my_chat_member', {
    chat: chat.ref,
    from: asUser(person),
    date: Math.floor(world.now() / 1000),
    old_chat_member: status(from),
    new_chat_member: status(to),
  })
  world.events.emit(bot.username, chat.id, chatState(chat))
}

const TICKETS_KEPT_MS = 60 * 60 * 1000

/** Tickets are in order of time, so the old ones are at the front. */
function forgetOldTickets({ bot }: At, now: number): void {
  for (const [id, ticket] of bot.tickets) {
    if (ticket.at > now - TICKETS_KEPT_MS) return
    bot.tickets.delete(id)
  }
}

const albumId = () => `1${randomBytes(6).readUIntBE(0, 6)}`
