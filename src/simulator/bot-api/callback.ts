/**
 * The answer to a tap on an inline button: once, and soon.
 */
import { bad } from '../refusal.ts'
import type { Call } from './call.ts'

/** How long a tap waits for its answer. Telegram does not say; clients give up after about a minute. */
const ANSWERABLE_MS = 60_000
const TEXT_LENGTH = 200

export function answerCallbackQuery({ world, bot, params }: Call): true {
  const id = params.text('callback_query_id')
  const text = params.text('text')
  if (text.length > TEXT_LENGTH) throw bad('MESSAGE_TOO_LONG')
  const ticket = bot.tickets.get(id)
  if (!ticket || world.now() - ticket.at > ANSWERABLE_MS)
    throw bad('query is too old and response timeout expired or query ID is invalid')
  bot.tickets.delete(id)
  const url = params.text('url')
  world.events.emit(bot.username, ticket.chat, {
    type: 'answer',
    query: id,
    text,
    alert: params.flag('show_alert'),
    ...(url === '' ? {} : { url }),
  })
  return true
}
