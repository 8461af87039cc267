/**
 * What a bot can put into a chat: messages, photos, documents, voice notes, copies, and the "is typing" line.
 */
import { post, show, type Content } from '../bubbles.ts'
import { bad, tooMany } from '../refusal.ts'
import type { Chat, StoredMessage } from '../shapes.ts'
import { openChatOf, type Call } from './call.ts'
import { readMarkup, type Markup } from './markup.ts'
import { readMedia } from './media.ts'
import { isRecord, type Params } from './params.ts'
import { readCaption, readText } from './text.ts'
import type { Parsed } from '../html.ts'

const ACTIONS = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]

export function sendMessage(call: Call): StoredMessage {
  return put(call, textContent(readText(call.params)))
}

export function sendPhoto(call: Call): StoredMessage {
  return put(call, { ...readMedia(call, 'photo', 'photo'), ...captionContent(readCaption(call.params)) })
}

export function sendDocument(call: Call): StoredMessage {
  return put(call, {
    ...readMedia(call, 'document', 'document'),
    ...captionContent(readCaption(call.params)),
  })
}

export function sendVoice(call: Call): StoredMessage {
  return put(call, { ...readMedia(call, 'voice', 'voice'), ...captionContent(readCaption(call.params)) })
}

/**
 * The same content once more, without a link to where it came from. Its buttons stay behind, a new caption counts only
 * where there was room for one: https://core.telegram.org/bots/api#copymessage
 */
export function copyMessage(call: Call): { message_id: number } {
  const { bot, params } = call
  if (!params.has('from_chat_id')) throw bad('parameter "from_chat_id" is required')
  const from = bot.chats.get(params.integer('from_chat_id') ?? 0)
  if (!from) throw bad('chat not found')
  const id = params.integer('message_id')
  if (id === undefined) throw bad('message identifier is not specified')
  const original = from.bubbles.get(id)?.message
  if (!original) throw bad('message to copy not found')
  if (original.message_auto_delete_timer_changed) throw bad("the message can't be copied")
  return { message_id: put(call, copied(original, params)).message_id }
}

const CONTENT = ['photo', 'document', 'voice', 'sticker', 'contact', 'location', 'text', 'entities'] as const
const CAPTION = ['caption', 'caption_entities'] as const

function copied(original: StoredMessage, params: Params): Content {
  const { photo, document, voice } = original
  // An empty caption is a new one too: it takes the old one away.
  const isNew = (photo ?? document ?? voice) !== undefined && typeof params.values['caption'] === 'string'
  const fields = [...CONTENT, ...(isNew ? [] : CAPTION)].filter(field => original[field] !== undefined)
  const kept = Object.fromEntries(fields.map(field => [field, original[field]]))
  return { ...kept, ...(isNew ? captionContent(readCaption(params)) : {}) }
}

export function sendChatAction(call: Call): true {
  const { world, bot, params } = call
  const action = params.text('action')
  if (!ACTIONS.includes(action)) throw bad('wrong parameter action in request')
  const chat = openChatOf(call)
  world.events.emit(bot.username, chat.id, { type: 'action', action })
  return true
}

export const textContent = ({ text, entities }: Parsed): Content => ({
  text,
  ...(entities.length > 0 ? { entities } : {}),
})

export const captionContent = ({ text, entities }: Parsed): Content =>
  text === '' ? {} : { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }

/** Refuses with 429 when the rate model says that the bot is too fast. */
export function pace({ world }: Call, chat: Chat, paid = false): void {
  const wait = world.rates.refuse(chat.id, performance.now(), paid)
  if (wait !== undefined) throw tooMany(wait)
}

function put(call: Call, content: Content): StoredMessage {
  const { world, bot, params } = call
  const markup = readMarkup(params)
  const chat = openChatOf(call)
  const original = repliedTo(call, chat)
  const paid = params.flag('allow_paid_broadcast')
  pace(call, chat, paid)
  const place = { world, bot, chat }
  const bubble = post(
    place,
    'bot',
    {
      ...content,
      ...(original ? { reply_to_message: original } : {}),
      ...(params.flag('protect_content') ? { has_protected_content: true as const } : {}),
      ...(markup.kind === 'inline' ? { reply_markup: markup.inline } : {}),
    },
    markup.kind === 'none' || markup.kind === 'inline',
  )
  showKeyboard(place, markup, bubble.id)
  bot.deliveries.add(bubble.message, { paid })
  return bubble.message
}

function showKeyboard(place: Parameters<typeof show>[0], markup: Markup, messageId: number): void {
  if (markup.kind === 'keyboard') show(place, { markup: markup.keyboard, messageId })
  if (markup.kind === 'remove') show(place, null)
}

/** The message that `reply_parameters` (or the older `reply_to_message_id`) points to. */
function repliedTo({ params }: Call, chat: Chat): StoredMessage | undefined {
  const given = params.json('reply_parameters', 'reply parameters')
  if (given !== undefined && !isRecord(given)) throw bad('object expected as reply parameters')
  const id = given === undefined ? params.integer('reply_to_message_id') : Number(given['message_id'])
  if (id === undefined) return undefined
  const found = chat.bubbles.get(id)
  const lenient =
    given === undefined
      ? params.flag('allow_sending_without_reply')
      : given['allow_sending_without_reply'] === true
  if (!found && !lenient) throw bad('message to be replied not found')
  if (!found) return undefined
  const { reply_to_message: itsOwn, ...message } = found.message
  return itsOwn === undefined ? found.message : message
}
