/**
 * From what Telegram sends to what the engine reads.
 */
import type { Context } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import { makeId } from '../../store/ids.ts'
import type { SentFile } from './draft.ts'
import { readButton, type Input } from './input.ts'

/** `/batal`: what becomes of the form is asked. */
const close: Input = { kind: 'button', op: 'c', arg: '' }

/** What this update says to an open form; undefined when it is not for a form at all. */
export function inputOf(ctx: Context): Input | undefined {
  const { callbackQuery, editedMessage, message } = ctx
  if (callbackQuery) return callbackQuery.data === undefined ? undefined : readButton(callbackQuery.data)
  if (editedMessage?.text !== undefined)
    return {
      kind: 'edited',
      text: editedMessage.text,
      ...formatted(editedMessage.entities),
      message: editedMessage.message_id,
      at: editedMessage.edit_date,
    }
  if (!message) return undefined
  const said = { message: message.message_id, at: message.date }
  if (message.text !== undefined) {
    if (message.text.startsWith('/')) return /^\/batal\b/.test(message.text) ? close : undefined
    return { kind: 'text', text: message.text, ...formatted(message.entities), ...said }
  }
  if (message.contact) {
    const own = message.contact.user_id !== undefined && message.contact.user_id === message.from?.id
    return { kind: 'contact', phone: withPlus(message.contact.phone_number), own, ...said }
  }
  const file = fileOf(message)
  if (!file) return soundIn(message) ?? { kind: 'other' }
  const { media_group_id: album, caption } = message
  return {
    kind: 'file',
    file,
    ...(album === undefined ? {} : { album }),
    ...(caption === undefined ? {} : { caption }),
    ...formatted(message.caption_entities),
  }
}

function soundIn({ voice, audio }: NonNullable<Context['message']>): Input | undefined {
  const kind = voice ? 'voice' : 'audio'
  const sent = voice ?? audio
  return sent && { kind: 'sound', sound: { kind, source: sent.file_id, seconds: sent.duration } }
}

const formatted = (entities: readonly MessageEntity[] | undefined) =>
  entities === undefined ? {} : { entities }

/** Telegram gives the numbers of accounts with their country code, sometimes without the plus. */
const withPlus = (phone: string) => (phone.startsWith('+') ? phone : `+${phone}`)

function fileOf(message: NonNullable<Context['message']>): SentFile | undefined {
  const photo = message.photo?.at(-1)
  const sent = photo ?? message.document
  if (!sent) return undefined
  return {
    paper: makeId(),
    fileId: sent.file_id,
    unique: sent.file_unique_id,
    how: photo ? 'photo' : 'file',
    message: message.message_id,
    at: message.date,
    ...(sent.file_size === undefined ? {} : { size: sent.file_size }),
    ...(message.document?.mime_type === undefined ? {} : { mime: message.document.mime_type }),
  }
}
