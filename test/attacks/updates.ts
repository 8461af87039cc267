/** Updates as Telegram sends them. */
import type { Update } from 'grammy/types'

let next = 1

export const nextUpdateId = () => next++

export const personAt = (id: number) => ({ id, is_bot: false, first_name: 'Warga' })

export const privateChat = (id: number) => ({ id, type: 'private' as const, first_name: 'Warga' })

export const tapUpdate = (chat: number, data: string, message = 5): Update => ({
  update_id: nextUpdateId(),
  callback_query: {
    id: '1',
    chat_instance: '1',
    from: personAt(chat),
    message: { message_id: message, date: 1, chat: privateChat(chat) },
    data,
  },
})

export const textUpdate = (chat: number, text: string, more: object = {}): Update => {
  const command = /^\/\w+/.exec(text)?.[0]
  const entities = command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}
  return messageUpdate(chat, { text, ...entities, ...more })
}

export const messageUpdate = (chat: number, more: object): Update => ({
  update_id: nextUpdateId(),
  message: {
    message_id: next,
    date: 1_772_416_800 + next,
    from: personAt(chat),
    chat: privateChat(chat),
    ...more,
  },
})
