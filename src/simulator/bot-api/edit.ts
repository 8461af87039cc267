/**
 * Changing and deleting what stands in a chat.
 */
import type { InlineKeyboardMarkup } from 'grammy/types'
import { remove, rewrite, type Change } from '../bubbles.ts'
import { bad } from '../refusal.ts'
import type { Bubble, StoredMessage } from '../shapes.ts'
import { chatOf, editableMessage, openChatOf, type Call } from './call.ts'
import { readInlineMarkup } from './markup.ts'
import { readMedia } from './media.ts'
import { isRecord, Params } from './params.ts'
import { captionContent, pace, textContent } from './send.ts'
import { readCaption, readText } from './text.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** A bot may delete messages of a private chat for two days: https://core.telegram.org/bots/api#deletemessage */
const DELETABLE_SECONDS = 48 * 60 * 60

export function editMessageText(call: Call): StoredMessage {
  const parsed = readText(call.params)
  return change(call, bubble => {
    if (bubble.message.text === undefined) throw bad('there is no text in the message to edit')
    return { entities: undefined, ...textContent(parsed) }
  })
}

export function editMessageCaption(call: Call): StoredMessage {
  const parsed = readCaption(call.params)
  return change(call, bubble => {
    const { photo, document, voice } = bubble.message
    if (!photo && !document && !voice) throw bad('there is no caption in the message to edit')
    return { caption: undefined, caption_entities: undefined, ...captionContent(parsed) }
  })
}

export function editMessageReplyMarkup(call: Call): StoredMessage {
  return change(call, () => ({}))
}

export function editMessageMedia(call: Call): StoredMessage {
  const given = call.params.json('media', 'InputMedia')
  if (!isRecord(given)) throw bad("can't parse InputMedia: expected an Object")
  const kind = given['type']
  if (kind !== 'photo' && kind !== 'document')
    throw bad("can't parse InputMedia: type must be photo or document")
  const media = readMedia(call, kind, 'media', String(given['media']))
  const caption = captionContent(readCaption(new Params(given)))
  return change(call, bubble => {
    if (!bubble.message.photo && !bubble.message.document && !bubble.message.voice)
      throw bad('there is no media in the message to edit')
    const nothing = { photo: undefined, document: undefined, voice: undefined }
    return { ...nothing, caption: undefined, caption_entities: undefined, ...media, ...caption }
  })
}

export function deleteMessage(call: Call): true {
  const { world, bot, params } = call
  const chat = chatOf(call)
  const id = params.integer('message_id')
  if (id === undefined) throw bad('message identifier is not specified')
  const bubble = chat.bubbles.get(id)
  if (!bubble) throw bad('message to delete not found')
  const age = Math.floor(world.now() / 1000) - bubble.message.date
  const foreign = chat.ref.type === 'group' && bubble.message.from.id !== bot.me.id
  if (age > DELETABLE_SECONDS || foreign) throw bad("message can't be deleted for everyone")
  remove({ world, bot, chat }, id)
  return true
}

/** An edit keeps only the buttons that it brings; without `reply_markup` they go. */
function change(call: Call, content: (bubble: Bubble) => Change): StoredMessage {
  const { world, bot } = call
  const markup = readInlineMarkup(call.params)
  const chat = openChatOf(call)
  const bubble = editableMessage(call, chat)
  const wanted = { ...content(bubble), reply_markup: markup }
  if (isSame(bubble.message, wanted)) throw bad(NOT_MODIFIED)
  pace(call, chat)
  const after = rewrite({ world, bot, chat }, bubble, wanted).message
  bot.deliveries.add(after, { edit: true })
  return after
}

function isSame(
  before: StoredMessage,
  wanted: Change & { reply_markup: InlineKeyboardMarkup | undefined },
): boolean {
  return Object.entries(wanted).every(
    ([field, value]) => JSON.stringify(Reflect.get(before, field)) === JSON.stringify(value),
  )
}
