/**
 * Whether an update is what Telegram sends, as far as the bot reads it. Anything else was made by hand or broken on the
 * way: nobody waits for an answer to it, and it must not hold up the chat that it names.
 */
import type { Update } from 'grammy/types'

/** `id` is a whole number that fits in a column; a key that ends in `?` may be absent. */
type Shape = 'id' | 'text' | 'object' | readonly [Shape] | { readonly [key: string]: Shape }

const person: Shape = { id: 'id' }
const chat: Shape = { id: 'id', type: 'text' }
const entities: Shape = [{ type: 'text', offset: 'id', length: 'id' }]
const size = { 'file_size?': 'id' } as const
const file: Shape = { file_id: 'text', file_unique_id: 'text', 'mime_type?': 'text', ...size }
const sound: Shape = {
  file_id: 'text',
  file_unique_id: 'text',
  duration: 'id',
  'mime_type?': 'text',
  ...size,
}

const message: Shape = {
  message_id: 'id',
  date: 'id',
  chat,
  'from?': person,
  'edit_date?': 'id',
  'text?': 'text',
  'caption?': 'text',
  'entities?': entities,
  'caption_entities?': entities,
  'media_group_id?': 'text',
  'photo?': [file],
  'document?': file,
  'voice?': sound,
  'audio?': sound,
  'video?': file,
  'video_note?': file,
  'animation?': file,
  'sticker?': file,
  'contact?': { phone_number: 'text', 'user_id?': 'id' },
}

/** The kinds that the bot asks Telegram for; it reads no other, and takes none. */
const shape = {
  update_id: 'id',
  'message?': message,
  'edited_message?': { ...message, edit_date: 'id' },
  'callback_query?': {
    id: 'text',
    from: person,
    'data?': 'text',
    'message?': { message_id: 'id', date: 'id', chat },
  },
  'my_chat_member?': { chat, from: person, new_chat_member: { status: 'text', user: 'object' } },
} as const satisfies Shape

const KINDS = new Set(Object.keys(shape).map(key => key.replace('?', '')))

/** One of the kinds that are read, or `other`: a name that somebody made up stands in no log. */
export const kindOf = (update: Update): string =>
  Object.keys(update).find(kind => kind !== 'update_id' && KINDS.has(kind)) ?? 'other'

export const isWellFormed = (update: Update): boolean =>
  Object.keys(update).every(kind => KINDS.has(kind)) &&
  fits(update, shape) &&
  [update.message, update.edited_message].every(hasWhatItMarks)

/** Formatting, commands among it, is of a text. */
const hasWhatItMarks = (said: Update['message']): boolean =>
  said === undefined ||
  ((said.entities === undefined || said.text !== undefined) &&
    (said.caption_entities === undefined || said.caption !== undefined))

function fits(value: unknown, is: Shape): boolean {
  if (is === 'id') return Number.isSafeInteger(value)
  if (is === 'text') return typeof value === 'string' && value.isWellFormed()
  if (isList(is)) return Array.isArray(value) && value.every(one => fits(one, is[0]))
  if (typeof value !== 'object' || value === null) return false
  if (is === 'object') return true
  return fieldsOf(is).every(({ name, of, optional }) => {
    const field: unknown = Reflect.get(value, name)
    return field === undefined ? optional : fits(field, of)
  })
}

const isList = (is: Shape): is is readonly [Shape] => Array.isArray(is)

interface Field {
  readonly name: string
  readonly of: Shape
  readonly optional: boolean
}

/** Read once: every update is held against them. */
const known = new Map<object, readonly Field[]>()

function fieldsOf(is: Readonly<Record<string, Shape>>): readonly Field[] {
  const before = known.get(is)
  if (before) return before
  const fields = Object.entries(is).map(([key, of]) => ({
    name: key.replace('?', ''),
    of,
    optional: key.endsWith('?'),
  }))
  known.set(is, fields)
  return fields
}
