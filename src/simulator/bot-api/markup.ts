/**
 * Keyboards from the `reply_markup` parameter, checked button by button.
 *
 * Stricter than Telegram in three places, where it would quietly drop something that can only be a mistake:
 * an inline button with two actions, an empty reply keyboard, and kinds of buttons that this bot does not use.
 */
import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
} from 'grammy/types'
import { bad } from '../refusal.ts'
import { isRecord, type Params } from './params.ts'

export type Markup =
  | { kind: 'none' }
  | { kind: 'inline'; inline: InlineKeyboardMarkup }
  | { kind: 'keyboard'; keyboard: ReplyKeyboardMarkup }
  | { kind: 'remove' }
  | { kind: 'force-reply' }

/** Bytes, not characters: https://core.telegram.org/bots/api#inlinekeyboardbutton */
const CALLBACK_DATA_BYTES = 64
const COPY_TEXT_LENGTH = 256
const BUTTONS = 100
const BUTTONS_IN_A_ROW = 8
const STYLES = ['danger', 'success', 'primary'] as const
const INLINE_ACTIONS = [
  'url',
  'callback_data',
  'copy_text',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'callback_game',
  'pay',
]
const KEYBOARD_FIELDS = ['text', 'request_contact', 'request_location', 'style']

export function readMarkup(params: Params): Markup {
  const value = params.json('reply_markup', 'reply keyboard markup')
  if (value === undefined) return { kind: 'none' }
  if (!isRecord(value)) throw bad('object expected as reply markup')
  if ('inline_keyboard' in value) {
    const inline_keyboard = rows(value['inline_keyboard'], 'inline_keyboard').map(row =>
      row.map(inlineButton),
    )
    const filled = inline_keyboard.filter(row => row.length > 0)
    return filled.length === 0 ? { kind: 'none' } : { kind: 'inline', inline: { inline_keyboard: filled } }
  }
  if ('keyboard' in value) return { kind: 'keyboard', keyboard: replyKeyboard(value) }
  if (value['remove_keyboard'] === true) return { kind: 'remove' }
  if (value['force_reply'] === true) return { kind: 'force-reply' }
  return { kind: 'none' }
}

/** For edits: only an inline keyboard, or none. */
export function readInlineMarkup(params: Params): InlineKeyboardMarkup | undefined {
  const markup = readMarkup(params)
  if (markup.kind === 'none') return undefined
  if (markup.kind !== 'inline') throw bad('inline keyboard expected')
  return markup.inline
}

function rows(value: unknown, field: string): unknown[][] {
  if (!Array.isArray(value)) throw bad(`field "${field}" of the reply markup must be an Array`)
  const read = value.map(row => {
    if (!Array.isArray(row)) throw bad(`field "${field}" of the reply markup must be an Array of Arrays`)
    if (row.length > BUTTONS_IN_A_ROW) throw bad('REPLY_MARKUP_TOO_LONG')
    return row as unknown[]
  })
  if (read.reduce((sum, row) => sum + row.length, 0) > BUTTONS) throw bad('REPLY_MARKUP_TOO_LONG')
  return read
}

const badInline = (what: string) => bad(`can't parse inline keyboard button: ${what}`)
const badButton = (what: string) => bad(`can't parse keyboard button: ${what}`)

function inlineButton(value: unknown): InlineKeyboardButton {
  if (!isRecord(value)) throw badInline('InlineKeyboardButton must be an Object')
  const text = buttonText(value, badInline)
  const given = INLINE_ACTIONS.filter(action => value[action] !== undefined && value[action] !== '')
  const [action, another] = given
  if (action === undefined) throw badInline('Text buttons are unallowed in the inline keyboard')
  if (another !== undefined)
    throw badInline(`Exactly one action expected, found "${action}" and "${another}"`)
  const look = style(value)
  if (action === 'callback_data') return { text, callback_data: callbackData(value[action]), ...look }
  if (action === 'copy_text') return { text, copy_text: { text: copyText(value[action]) }, ...look }
  if (action === 'url') return { text, url: buttonUrl(value[action]), ...look }
  throw bad('BUTTON_TYPE_INVALID')
}

function buttonText(value: Record<string, unknown>, fail: (what: string) => Error): string {
  const text = value['text']
  if (text === undefined) throw fail('Can\'t find field "text"')
  if (typeof text !== 'string') throw fail('Field "text" must be of type String')
  if (text.trim() === '') throw fail('Text must be non-empty')
  return text
}

function callbackData(value: unknown): string {
  const data = String(value)
  if (Buffer.byteLength(data) > CALLBACK_DATA_BYTES) throw bad('BUTTON_DATA_INVALID')
  return data
}

function copyText(value: unknown): string {
  const text = isRecord(value) ? value['text'] : undefined
  if (typeof text !== 'string' || text === '' || text.length > COPY_TEXT_LENGTH)
    throw bad('BUTTON_COPY_TEXT_INVALID')
  return text
}

function buttonUrl(value: unknown): string {
  const url = String(value)
  const fail = (why: string) => bad(`inline keyboard button URL '${url}' is invalid: ${why}`)
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^(tg|tel):/i.test(url) ? url : `http://${url}`
  if (!URL.canParse(absolute)) throw fail('Wrong HTTP URL')
  const { protocol, hostname } = new URL(absolute)
  if (!['http:', 'https:', 'tg:', 'tel:'].includes(protocol)) throw fail('Unsupported URL protocol')
  if (protocol.startsWith('http') && !hostname.includes('.')) throw fail('Wrong HTTP URL')
  return absolute
}

function style(value: Record<string, unknown>): { style?: (typeof STYLES)[number] } {
  if (value['style'] === undefined) return {}
  const known = STYLES.find(name => name === value['style'])
  if (!known) throw bad('BUTTON_STYLE_INVALID')
  return { style: known }
}

function replyKeyboard(value: Record<string, unknown>): ReplyKeyboardMarkup {
  const keyboard = rows(value['keyboard'], 'keyboard').map(row => row.map(keyboardButton))
  if (!keyboard.some(row => row.length > 0)) throw bad('reply keyboard must be non-empty')
  const placeholder = value['input_field_placeholder']
  if (placeholder !== undefined && (typeof placeholder !== 'string' || placeholder.length > 64))
    throw bad('INPUT_FIELD_PLACEHOLDER_INVALID')
  return {
    keyboard: keyboard.filter(row => row.length > 0),
    ...(value['is_persistent'] === true ? { is_persistent: true } : {}),
    ...(value['resize_keyboard'] === true ? { resize_keyboard: true } : {}),
    ...(value['one_time_keyboard'] === true ? { one_time_keyboard: true } : {}),
    ...(placeholder === undefined ? {} : { input_field_placeholder: placeholder }),
  }
}

function keyboardButton(value: unknown): KeyboardButton {
  const button = typeof value === 'string' ? { text: value } : value
  if (!isRecord(button)) throw badButton('KeyboardButton must be an Object')
  const text = buttonText(button, badButton)
  const asked = ['request_contact', 'request_location'].filter(field => button[field] === true)
  if (asked.length > 1) throw badButton('At most one request expected')
  const other = Object.keys(button).find(field => !KEYBOARD_FIELDS.includes(field))
  if (other !== undefined) throw bad('BUTTON_TYPE_INVALID')
  const look = style(button)
  if (asked[0] === 'request_contact') return { text, request_contact: true, ...look }
  if (asked[0] === 'request_location') return { text, request_location: true, ...look }
  return { text, ...look }
}
