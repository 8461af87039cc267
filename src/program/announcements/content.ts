/**
 * What an announcement says, and the personal fields in it. Formatting stays what Telegram sent along with the officer's own
 * message: places in the text, never markup, so no name can break it or add to it.
 */
import type { ScreenCode } from '../screens.ts'

/**
 * Kinds of formatting that are kept; what Telegram finds by itself (mentions, hashtags) it finds again.
 * Source: https://core.telegram.org/bots/api#messageentity
 */
const FORMATS = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'url',
] as const
export type Format = (typeof FORMATS)[number]

/** `offset` and `length` in UTF-16 units, as in Telegram and in JavaScript. */
export interface TextEntity {
  readonly type: Format
  readonly offset: number
  readonly length: number
  /** Of a `text_link`. */
  readonly url?: string
}

export interface AnnouncementContent {
  readonly text: string
  readonly entities: readonly TextEntity[]
  /** `source`: by which the channel knows it, opaque here. */
  readonly medium?: { readonly kind: 'photo' | 'document'; readonly source: string }
  readonly button?: ScreenCode
}

/** In braces in the text: name, kelurahan, last day of cover. */
export const FIELDS = ['nama', 'kelurahan', 'akhir'] as const
export type Field = (typeof FIELDS)[number]

/** UTF-16 units. Source: https://core.telegram.org/bots/api#sendmessage, #sendphoto. */
export const MOST_TEXT = 4096
export const MOST_CAPTION = 1024
/** Of these, left for the lines that the bot writes above and below. */
export const ROOM_FOR_FRAME = 200
/** What is put in for a field is cut there, so that whether the text fits is known before anybody is written to. */
export const MOST_VALUE = 60

export const roomOf = ({ medium }: Pick<AnnouncementContent, 'medium'>): number =>
  (medium ? MOST_CAPTION : MOST_TEXT) - ROOM_FOR_FRAME

export type Filled =
  | { readonly ok: true; readonly text: string; readonly entities: readonly TextEntity[] }
  | { readonly ok: false; readonly error: 'unknown-field'; readonly field: string }
  /** `by`: so many units too many. */
  | { readonly ok: false; readonly error: 'too-long'; readonly by: number }

/**
 * The text for one person. What is put in is never read again: a name with braces in it stays a name.
 * @param values what is known of them.
 * @param fallbacks stand in for what is not known: "Bapak/Ibu".
 */
export function fill(
  content: AnnouncementContent,
  values: Readonly<Partial<Record<Field, string>>>,
  fallbacks: Readonly<Record<Field, string>>,
): Filled {
  const found = fieldsIn(content.text)
  const unknown = found.find(({ field }) => field === undefined)
  if (unknown) return { ok: false, error: 'unknown-field', field: unknown.name }
  const put = found.map(place => {
    const known = place.field === undefined ? '' : valueOf(values[place.field] ?? '')
    return { ...place, value: known || (place.field === undefined ? '' : valueOf(fallbacks[place.field])) }
  })
  const text = textWith(content.text, put)
  const by = text.length - roomOf(content)
  if (by > 0) return { ok: false, error: 'too-long', by }
  return { ok: true, text, entities: moved(content.entities, put, text.length) }
}

interface Place {
  /** UTF-16 units, with the braces. */
  readonly from: number
  readonly to: number
  readonly name: string
  readonly field: Field | undefined
}

type Put = Place & { readonly value: string }

function fieldsIn(text: string): Place[] {
  return [...text.matchAll(/\{([^{}]*)\}/gu)].map(match => {
    const [whole, inside = ''] = match
    const name = inside.trim().toLowerCase()
    return {
      from: match.index,
      to: match.index + whole.length,
      name: inside,
      field: FIELDS.find(field => field === name),
    }
  })
}

/** On one line, without what turns the direction of the text around it, and not too long. */
function valueOf(value: string): string {
  const line = value
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .trim()
  if (line.length <= MOST_VALUE) return line
  let cut = ''
  for (const sign of line) {
    if (cut.length + sign.length > MOST_VALUE - 1) break
    cut += sign
  }
  return `${cut.trimEnd()}…`
}

function textWith(text: string, put: readonly Put[]): string {
  let at = 0
  let filled = ''
  for (const { from, to, value } of put) {
    filled += text.slice(at, from) + value
    at = to
  }
  return filled + text.slice(at)
}

/** What begins or ends within a field covers all of what was put in. */
function moved(entities: readonly TextEntity[], put: readonly Put[], length: number): TextEntity[] {
  const placeOf = (at: number, side: 'start' | 'end'): number => {
    let shift = 0
    for (const { from, to, value } of put) {
      if (at <= from) break
      if (at < to) return from + shift + (side === 'start' ? 0 : value.length)
      shift += value.length - (to - from)
    }
    return at + shift
  }
  return entities.flatMap(entity => {
    const start = Math.max(0, placeOf(entity.offset, 'start'))
    const end = Math.min(length, placeOf(entity.offset + entity.length, 'end'))
    return end > start ? [{ ...entity, offset: start, length: end - start }] : []
  })
}

/** What stands in the way of this text, whomever it goes to. */
export type ContentProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly by: number }
  | { readonly kind: 'unknown-field'; readonly field: string }
  /** A link that is not allowed: its host, `@somebody`, or the address as it stands. */
  | { readonly kind: 'link'; readonly host: string }
  /** Characters that nobody sees, which make one word look like another. */
  | { readonly kind: 'hidden-characters' }

/** Whether the text can be sent to anybody at all, with the longest that its fields may become. */
export function problemsOf(content: AnnouncementContent): ContentProblem[] {
  if (content.text.trim() === '') return [{ kind: 'empty' }]
  const found = fieldsIn(content.text)
  const unknown = found.flatMap(({ field, name }): ContentProblem[] =>
    field === undefined ? [{ kind: 'unknown-field', field: name }] : [],
  )
  const longest = found.reduce((sum, { from, to }) => sum - (to - from) + MOST_VALUE, content.text.length)
  const by = longest - roomOf(content)
  return by > 0 ? [...unknown, { kind: 'too-long', by }] : unknown
}

/** Only what is kept of a message's formatting, within its text. */
export function keptEntities(
  text: string,
  entities: readonly { type: string; offset: number; length: number; url?: string }[],
): TextEntity[] {
  return entities.flatMap(({ type, offset, length, url }) => {
    const format = FORMATS.find(known => known === type)
    const isWithin = offset >= 0 && length > 0 && offset + length <= text.length
    if (!format || !isWithin || (format === 'text_link' && url === undefined)) return []
    return [{ type: format, offset, length, ...(format === 'text_link' && url !== undefined ? { url } : {}) }]
  })
}
