/**
 * How a message comes into a chat, changes and goes: the same for people and bots, each with its event.
 */
import { Impossible } from './refusal.ts'
import type { Bubble, Chat, StoredMessage } from './shapes.ts'
import { asBotUser, asUser, type Bot, type World } from './world.ts'

/** What a message says, without who and when. */
export type Content = Partial<Omit<StoredMessage, 'message_id' | 'from' | 'chat' | 'date' | 'edit_date'>>

/** What an edit changes; a part that is undefined goes. */
export type Change = { [Part in keyof Content]: Content[Part] | undefined }

export interface Place {
  world: World
  bot: Bot
  chat: Chat
}

/** Puts a message at the end of the chat. `author` is a person's id, or 'bot'. */
export function post(place: Place, author: number | 'bot', content: Content, editable = true): Bubble {
  const { world, bot, chat } = place
  const id = ++chat.lastMessageId
  const message: StoredMessage = {
    message_id: id,
    from: author === 'bot' ? asBotUser(bot) : asUser(personOf(world, author)),
    chat: chat.ref,
    date: Math.floor(world.now() / 1000),
    ...content,
  }
  const bubble: Bubble = {
    id,
    chat: chat.id,
    from: author === 'bot' ? 'bot' : 'person',
    text: message.text ?? message.caption ?? '',
    message,
    seq: 0,
    read: author === 'bot',
    editable,
  }
  chat.bubbles.set(id, bubble)
  if (message.reply_markup) chat.withButtons.add(id)
  world.events.emit(bot.username, chat.id, { type: 'message', bubble })
  return bubble
}

/** Replaces what a message says; `reply_markup: undefined` takes its buttons away. */
export function rewrite(place: Place, bubble: Bubble, content: Change): Bubble {
  const { world, bot, chat } = place
  const message: StoredMessage = Object.assign({}, bubble.message, content)
  message.edit_date = Math.floor(world.now() / 1000)
  for (const [field, value] of Object.entries(content))
    if (value === undefined) Reflect.deleteProperty(message, field)
  const after: Bubble = { ...bubble, message, text: message.text ?? message.caption ?? '' }
  chat.bubbles.set(bubble.id, after)
  if (message.reply_markup) chat.withButtons.add(bubble.id)
  else chat.withButtons.delete(bubble.id)
  world.events.emit(bot.username, chat.id, { type: 'edited', bubble: after })
  return after
}

export function remove({ world, bot, chat }: Place, id: number): void {
  chat.bubbles.delete(id)
  chat.withButtons.delete(id)
  if (chat.keyboard?.messageId === id) show({ world, bot, chat }, null)
  world.events.emit(bot.username, chat.id, { type: 'deleted', ids: [id] })
}

/** Changes the keyboard under the text field. */
export function show({ world, bot, chat }: Place, keyboard: Chat['keyboard']): void {
  if (keyboard === null && chat.keyboard === null) return
  chat.keyboard = keyboard
  world.events.emit(bot.username, chat.id, { type: 'keyboard', keyboard })
}

export function personOf(world: World, id: number) {
  const person = world.people.get(id)
  if (!person) throw new Impossible(`nobody has the id ${id}`, 404)
  return person
}
