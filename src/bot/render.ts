/**
 * From a view to a message of Telegram: the one place that knows how text and buttons travel.
 */
import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'grammy/types'
import type { MessageClass } from '../store/schema.ts'
import type { Outgoing } from '../telegram/message.ts'
import type { Button, Keyboard, View } from './view.ts'
import type { Words } from './words.ts'

/** A new message of this view. */
export function message(
  view: View,
  to: { chat: number; class: MessageClass; ref?: string },
  w: Words,
): Outgoing {
  return {
    chat: to.chat,
    class: to.class,
    method: 'sendMessage',
    params: { ...textOf(view), ...markup(view, w) },
    ...(view.slot === undefined ? {} : { slot: view.slot }),
    ...refOf(to.ref ?? view.ref),
  }
}

/** A new picture with this view under it: the renderer of the wire draws it when it is sent. A caption has 1024 characters. */
export function picture(
  view: View,
  to: { chat: number; class: MessageClass },
  render: NonNullable<Outgoing['render']>,
  w: Words,
): Outgoing {
  return {
    chat: to.chat,
    class: to.class,
    method: 'sendPhoto',
    params: { caption: view.text, parse_mode: 'HTML', ...markup(view, w) },
    render,
    ...(view.slot === undefined ? {} : { slot: view.slot }),
    ...refOf(view.ref),
  }
}

const refOf = (ref: string | undefined) => (ref === undefined ? {} : { ref })

/** Turns a message that stands in the chat into this view. */
export function edit(view: View, chat: number, messageId: number, w: Words): Outgoing {
  const { keyboard: _, ...plain } = view
  return {
    chat,
    class: 0,
    method: 'editMessageText',
    params: { message_id: messageId, ...textOf(plain), ...markup(plain, w) },
  }
}

/** The same for a message of ours, by its row in the outbox, wherever it stands. */
export function editOf(view: View, chat: number, target: string, w: Words): Outgoing {
  const { keyboard: _, ...plain } = view
  return {
    chat,
    class: 0,
    method: 'editMessageText',
    params: { ...textOf(plain), ...markup(plain, w) },
    target,
  }
}

/** Buttons alone, for a message of another make. */
export const markupOf = (rows: readonly (readonly Button[])[]): { reply_markup?: InlineKeyboardMarkup } =>
  rows.length > 0 ? { reply_markup: { inline_keyboard: rows.map(row => row.map(inline)) } } : {}

const textOf = (view: View) => ({
  text: view.text,
  parse_mode: 'HTML',
  link_preview_options: { is_disabled: true },
})

function markup(view: View, w: Words): { reply_markup?: InlineKeyboardMarkup | ReplyKeyboardMarkup } {
  if (view.rows && view.rows.length > 0) return markupOf(view.rows)
  if (view.keyboard) return { reply_markup: keyboards[view.keyboard](w) }
  return {}
}

function inline(button: Button): InlineKeyboardMarkup['inline_keyboard'][number][number] {
  if ('url' in button) return { text: button.label, url: button.url }
  if ('copy' in button) return { text: button.label, copy_text: { text: button.copy } }
  return {
    text: button.label,
    callback_data: button.data,
    ...(button.style ? { style: button.style } : {}),
  }
}

const menu = (w: Words, rows: readonly (readonly string[])[]): ReplyKeyboardMarkup => ({
  keyboard: rows.map(row => row.map(text => ({ text }))),
  resize_keyboard: true,
  is_persistent: true,
  input_field_placeholder: w('menu:placeholder'),
})

const citizens = (w: Words) =>
  menu(w, [[w('menu:check'), w('menu:register')], [w('menu:status'), w('menu:ask')], [w('menu:heirs')]])

const talk = (w: Words, rows: readonly (readonly string[])[]): ReplyKeyboardMarkup => ({
  ...menu(w, rows),
  input_field_placeholder: w('question:key.placeholder'),
})

const keyboards: Record<Keyboard, (w: Words) => ReplyKeyboardMarkup> = {
  menu: citizens,
  public: citizens,
  office: w => menu(w, [[w('menu:desk'), w('menu:public')]]),
  form: w => ({
    keyboard: [[{ text: w('form:close') }]],
    resize_keyboard: true,
    is_persistent: true,
    input_field_placeholder: w('form:placeholder'),
  }),
  contact: w => ({
    keyboard: [
      [{ text: w('form:shareContact'), request_contact: true }],
      [{ text: w('form:back') }, { text: w('form:help') }, { text: w('form:close') }],
    ],
    resize_keyboard: true,
    is_persistent: true,
    input_field_placeholder: w('form:placeholder'),
  }),
  talk: w => talk(w, [[w('question:key.end')]]),
  officeTalk: w => talk(w, [[w('question:key.done'), w('question:key.release')]]),
  officeTalkFile: w =>
    talk(w, [[w('question:key.done'), w('question:key.release')], [w('question:key.file')]]),
}
