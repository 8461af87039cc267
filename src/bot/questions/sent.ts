/** What somebody sends in a chat with a human: of whatever kind, as a line of the conversation. */
import type { Context } from 'grammy'
import type { Document } from 'grammy/types'
import type { LineBody } from '../../records/questions/lines.ts'
import { words as w } from '../words.ts'

/** A line that is not written down yet. */
export interface Sent {
  /** `text`, or the kind of the channel's message. */
  readonly kind: string
  readonly body: LineBody
}

/** Everything that people send; what is none of these is a mark that the channel itself makes, and nobody's word. */
const KINDS = [
  'voice',
  'photo',
  'video_note',
  'video',
  'audio',
  'animation',
  'document',
  'sticker',
  'contact',
  'venue',
  'location',
  'poll',
  'dice',
  'story',
] as const
export type MediaKind = (typeof KINDS)[number]

/** What was sent, or changed afterwards; undefined where nobody said anything. A place that moves is told once. */
export function sentOf({ message, editedMessage }: Context): Sent | undefined {
  const said = message ?? editedMessage
  if (!said) return undefined
  const edited = editedMessage ? { edited: true as const } : {}
  const where = { chat: said.chat.id, message: said.message_id, ...edited }
  if (said.text !== undefined) return { kind: 'text', body: { text: said.text, ...where } }
  const kind = KINDS.find(one => one in said)
  if (kind === undefined || (editedMessage && said.caption === undefined)) return undefined
  if (said.document && kind === 'document' && !isPassedOn(said.document)) {
    const name = (said.document.file_name ?? '').slice(-LONGEST_NAME)
    const told = w('question:talk.notPassedOn', { name })
    const text = [told, said.caption ?? ''].join('\n').trim()
    return { kind: 'text', body: { text, heldBack: true, ...where } }
  }
  const album = said.media_group_id === undefined ? {} : { album: said.media_group_id }
  const text = said.caption === undefined ? {} : { text: said.caption }
  return { kind, body: { ...text, ...where, ...album } }
}

const LONGEST_NAME = 60

/** What opens as a picture or a paper, and as nothing else: a program in the guise of one is a click away from the office. */
const HARMLESS_NAME =
  /\.(?:jpe?g|png|webp|heic|heif|pdf|docx|xlsx|odt|ods|txt|mp3|m4a|ogg|oga|opus|mp4|mov)$/i
const HARMLESS_TYPE = /^(?:image\/(?:jpeg|png|webp|hei[cf])|application\/pdf|audio\/[\w.-]+|video\/[\w.-]+)$/

const isPassedOn = ({ file_name: name, mime_type: type }: Document): boolean =>
  name === undefined ? HARMLESS_TYPE.test(type ?? '') : HARMLESS_NAME.test(name.trim())

export const isMedia = (kind: string): kind is MediaKind => KINDS.some(one => one === kind)
