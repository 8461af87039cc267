/**
 * One call of a method: who calls, with what, and the chat that it is about, looked up as Telegram would.
 */
import { bad, forbidden } from '../refusal.ts'
import type { Bubble, Chat } from '../shapes.ts'
import type { Bot, World } from '../world.ts'
import type { Params } from './params.ts'

export interface Call {
  world: World
  bot: Bot
  params: Params
  /** A signal that is aborted when the bot hangs up; made only for who asks. */
  gone: () => AbortSignal
}

/** Answers with the `result` of the call, or raises a `Refusal`. */
export type Method = (call: Call) => unknown

/** The chat named by `chat_id`, whoever may write there. */
export function chatOf({ world, bot, params }: Call): Chat {
  if (!params.has('chat_id')) throw bad('chat_id is empty')
  const id = params.integer('chat_id')
  const known = id === undefined ? undefined : bot.chats.get(id)
  if (known) return known
  const person = id === undefined ? undefined : world.people.get(id)
  if (!person) throw bad('chat not found')
  return world.privateChat(bot, person)
}

/** The same, refused where the person does not want to hear from the bot. */
export function openChatOf(call: Call): Chat {
  const chat = chatOf(call)
  if (chat.ref.type !== 'private') return chat
  if (call.world.people.get(chat.id)?.deactivated) throw forbidden('user is deactivated')
  if (chat.blocked) throw forbidden('bot was blocked by the user')
  if (!chat.started) throw forbidden("bot can't initiate conversation with a user")
  return chat
}

/** The bot's own message named by `message_id`, one that Telegram lets it change. */
export function editableMessage({ bot, params }: Call, chat: Chat): Bubble {
  const id = params.integer('message_id')
  if (id === undefined) throw bad('message identifier is not specified')
  const bubble = chat.bubbles.get(id)
  if (!bubble) throw bad('message to edit not found')
  if (bubble.message.from.id !== bot.me.id || !bubble.editable) throw bad("message can't be edited")
  return bubble
}
