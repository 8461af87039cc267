/**
 * A chat as plain text, for people who read why a test failed.
 *
 * ```
 * > /start
 * < Selamat datang
 *     [Bisa ikut?] [Daftar]
 * ```
 */
import type { Bubble } from './shapes.ts'

/** The lines of one message: who, what, and the buttons under it. */
export function linesOf({ from, text, message }: Bubble): string[] {
  const sign = from === 'bot' ? '<' : '>'
  const body = [attachment(message), text].filter(part => part !== '').join(' ')
  const [first = '', ...rest] = body.split('\n')
  const rows = message.reply_markup?.inline_keyboard ?? []
  return [
    `${sign} ${first}${message.edit_date === undefined ? '' : ' (edited)'}`,
    ...rest.map(line => `  ${line}`),
    ...rows.map(row => `    ${row.map(button => `[${button.text}]`).join(' ')}`),
  ]
}

function attachment(message: Bubble['message']): string {
  if (message.photo) return '(photo)'
  if (message.document) return `(document ${message.document.file_name ?? ''})`
  if (message.voice) return '(voice)'
  if (message.sticker) return `(sticker ${message.sticker.emoji ?? ''})`
  if (message.message_auto_delete_timer_changed) return '(auto-delete)'
  if (message.contact) return `(contact ${message.contact.first_name} ${message.contact.phone_number})`
  return message.location ? '(location)' : ''
}
