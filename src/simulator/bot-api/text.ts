/**
 * The words of a message from its parameters: parsed, trimmed, measured.
 */
import type { MessageEntity } from 'grammy/types'
import { finish } from '../entities.ts'
import { parseHtml, type Parsed } from '../html.ts'
import { bad } from '../refusal.ts'
import { isRecord, type Params } from './params.ts'

/** Characters (UTF-16 code units) after the entities are parsed. */
const TEXT_LENGTH = 4096
const CAPTION_LENGTH = 1024

const COMMON = [
  'mention',
  'hashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
] as const

export function readText(params: Params): Parsed {
  const parsed = read(params, 'text', 'entities')
  if (parsed.text === '') throw bad('message text is empty')
  if (parsed.text.length > TEXT_LENGTH) throw bad('message is too long')
  return parsed
}

/** Empty text when there is no caption. */
export function readCaption(params: Params): Parsed {
  const parsed = read(params, 'caption', 'caption_entities')
  if (parsed.text.length > CAPTION_LENGTH) throw bad('message caption is too long')
  return parsed
}

function read(params: Params, field: string, entitiesField: string): Parsed {
  const source = params.text(field)
  const mode = params.text('parse_mode')
  if (mode !== '' && mode.toLowerCase() !== 'html') throw bad('unsupported parse_mode')
  return finish(
    mode === '' ? { text: source, entities: given(params, entitiesField, source) } : parseHtml(source),
  )
}

/** Entities that the bot lists itself; those outside the text are left out, as Telegram does. */
function given(params: Params, field: string, text: string): MessageEntity[] {
  const list = params.json(field, 'entities')
  if (list === undefined) return []
  if (!Array.isArray(list)) throw bad("can't parse entities: expected an Array")
  return list.map(entity => {
    if (!isRecord(entity) || typeof entity['type'] !== 'string')
      throw bad("can't parse entities: expected an Object")
    const offset = Number(entity['offset'])
    const length = Number(entity['length'])
    if (!(offset >= 0 && length > 0 && offset + length <= text.length))
      throw bad(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
      )
    return withRest(entity, offset, length)
  })
}

/** Links and code blocks have one field more; kinds that this bot does not use are refused. */
function withRest(entity: Record<string, unknown>, offset: number, length: number): MessageEntity {
  const type = COMMON.find(known => known === entity['type'])
  if (type) return { type, offset, length }
  const { url, language } = entity
  if (entity['type'] === 'text_link' && typeof url === 'string')
    return { type: 'text_link', offset, length, url }
  if (entity['type'] === 'pre')
    return { type: 'pre', offset, length, ...(typeof language === 'string' ? { language } : {}) }
  throw bad("can't parse MessageEntity: unsupported type specified")
}
