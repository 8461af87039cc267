/**
 * Telegram as far as a measurement needs it: a Bot API that takes every message, and a webhook's other end that brings
 * updates over at most 40 connections, as our bot asks for.
 */
import { connect, createServer, type Socket } from 'node:net'
import type { InlineKeyboardMarkup, Update } from 'grammy/types'
import { SECRET } from './bot-process.ts'
import { okResponse, postRequest, readMessages } from './http.ts'
import { listen } from './listen.ts'

/** What a bot sent with `sendMessage`. */
export interface Sent {
  readonly chat_id: number
  readonly text: string
  readonly reply_markup?: Partial<InlineKeyboardMarkup>
}

export interface Telegram {
  readonly apiRoot: string
  /** Told of each message of a bot, before the bot hears that it was taken. */
  hear: (message: Sent) => void
  close(): void
}

const CONNECTIONS = 40

/** The stand-in Bot API. */
export async function startTelegram(): Promise<Telegram> {
  const sockets = new Set<Socket>()
  let messages = 0
  const answer = (head: string, body: string): unknown => {
    if (!/^POST \S*\/sendMessage /.test(head)) return true
    const sent = JSON.parse(body) as Sent
    telegram.hear(sent)
    messages++
    return {
      message_id: messages,
      date: now(),
      chat: { id: sent.chat_id, type: 'private', first_name: 'Siti' },
      text: sent.text,
    }
  }
  const server = createServer({ noDelay: true }, socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    readMessages(socket, (head, body) =>
      socket.write(okResponse(JSON.stringify({ ok: true, result: answer(head, body) }))),
    )
  })
  const telegram: Telegram = {
    apiRoot: await listen(server),
    hear: () => undefined,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
  return telegram
}

const now = () => Math.floor(Date.now() / 1000)

/** Brings updates to one bot. Resolves when the bot has taken it. */
export type Bring = (update: Omit<Update, 'update_id'>) => Promise<void>

interface Connection {
  readonly socket: Socket
  /** When it last had something to do. */
  usedAt: number
  taken: (() => void) | undefined
}

/** A server of Node closes a connection that was idle for 5 s, which could swallow the next update. */
const IDLE_MS = 2000

/** Telegram's side of a webhook. An update that the bot does not take ends the measurement. */
export function webhookTo(address: string): Bring {
  const url = new URL(address)
  const headers = `x-telegram-bot-api-secret-token: ${SECRET}\r\n`
  const waiting: { readonly request: string; readonly taken: () => void }[] = []
  const free: Connection[] = []
  let open = 0
  let updates = 0

  const connectAnew = (): Connection => {
    open++
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true })
    const connection: Connection = { socket, usedAt: performance.now(), taken: undefined }
    readMessages(socket, head => {
      // The end of an empty chunked body.
      if (!head.startsWith('HTTP/')) return
      if (!head.startsWith('HTTP/1.1 200')) throw new Error(`the bot did not take an update: ${head}`)
      connection.taken?.()
      connection.taken = undefined
      connection.usedAt = performance.now()
      free.push(connection)
      bringNext()
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      open--
      if (connection.taken) throw new Error('the bot broke off')
    })
    return connection
  }

  const connection = (): Connection | undefined => {
    for (let last = free.pop(); last; last = free.pop()) {
      if (!last.socket.destroyed && performance.now() - last.usedAt < IDLE_MS) return last
      last.socket.destroy()
    }
    return open < CONNECTIONS ? connectAnew() : undefined
  }

  const bringNext = () => {
    const by = waiting.length > 0 ? connection() : undefined
    const next = by && waiting.shift()
    if (!next) return
    by.taken = next.taken
    by.socket.write(next.request)
  }

  return update => {
    updates++
    const body = JSON.stringify({ update_id: updates, ...update })
    return new Promise(resolve => {
      waiting.push({ request: postRequest(url, headers, body), taken: resolve })
      bringNext()
    })
  }
}

const person = (chat: number) => ({
  id: chat,
  first_name: 'Siti',
  last_name: 'Aminah',
  username: `siti${chat}`,
})
const chatOf = (chat: number) => ({ ...person(chat), type: 'private' as const })

/** Somebody types a text or a command. */
export const typing = (chat: number, message: number, text: string): Omit<Update, 'update_id'> => ({
  message: {
    message_id: message,
    from: { ...person(chat), is_bot: false, language_code: 'id' },
    chat: chatOf(chat),
    date: now(),
    text,
    ...(text.startsWith('/') ? { entities: [{ type: 'bot_command', offset: 0, length: text.length }] } : {}),
  },
})

/** Somebody taps the first button under this message. */
export const tapping = (chat: number, message: number, sent: Sent): Omit<Update, 'update_id'> => {
  const button = sent.reply_markup?.inline_keyboard?.[0]?.[0]
  if (!button || !('callback_data' in button)) throw new Error(`no button under "${sent.text}"`)
  return {
    callback_query: {
      id: `${chat}${message}`,
      from: { ...person(chat), is_bot: false, language_code: 'id' },
      chat_instance: String(chat),
      data: button.callback_data,
      message: {
        message_id: message,
        from: { id: 100, is_bot: true, first_name: 'Bench', username: 'bench_bot' },
        chat: chatOf(chat),
        date: now(),
        text: sent.text,
        reply_markup: { inline_keyboard: sent.reply_markup?.inline_keyboard ?? [] },
      },
    },
  }
}
