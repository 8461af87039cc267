/**
 * The form as the documentation of `@grammyjs/conversations` writes it, with its state in SQLite: what our bot is
 * compared with.
 */
import { createServer } from 'node:http'
import { join } from 'node:path'
import {
  conversations,
  createConversation,
  type Conversation,
  type ConversationFlavor,
  type VersionedState,
  type ConversationData,
} from '@grammyjs/conversations'
import Database from 'better-sqlite3'
import { Bot, InlineKeyboard, webhookCallback, type Context } from 'grammy'
import { bytesOf, me, readPlace, SECRET, serveBench, TOKEN } from './bot-process.ts'
import { listen } from './listen.ts'
import { DONE, forms, INTRO, type FormName } from './questions.ts'

type BotContext = ConversationFlavor<Context>

const { apiRoot, dir } = readPlace()
const db = new Database(join(dir, 'bot.db'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('create table conversations (key text primary key, value text not null) without rowid')
db.exec('create table registrations (id integer primary key, chat integer not null, answers text not null)')
const select = db.prepare<[string], { key: string; value: string }>(
  'select * from conversations where key = ?',
)
const upsert = db.prepare(
  'insert into conversations values (?, ?) on conflict (key) do update set value = excluded.value',
)
const remove = db.prepare('delete from conversations where key = ?')
const register = db.prepare('insert into registrations (chat, answers) values (?, ?)')

const storage = {
  read(key: string): VersionedState<ConversationData> | undefined {
    const row = select.get(key)
    return row && JSON.parse(row.value)
  },
  write: (key: string, state: VersionedState<ConversationData>) =>
    void upsert.run(key, JSON.stringify(state)),
  delete: (key: string) => void remove.run(key),
}

const fillIn = (name: FormName) =>
  async function form(conversation: Conversation<BotContext>, ctx: Context) {
    const answers: string[] = []
    await ctx.reply(INTRO)
    for (const { ask, options } of forms[name])
      if (options) {
        const keyboard = InlineKeyboard.from(options.map(text => [InlineKeyboard.text(text, text)]))
        await ctx.reply(ask, { reply_markup: keyboard })
        const tap = await conversation.waitForCallbackQuery([...options], {
          otherwise: again => again.reply('Silakan pilih salah satu.'),
        })
        await tap.answerCallbackQuery()
        answers.push(tap.callbackQuery.data)
      } else {
        await ctx.reply(ask)
        const { message } = await conversation.waitFor('message:text', {
          otherwise: again => again.reply('Silakan ketik jawabannya.'),
        })
        answers.push(message.text)
      }
    await conversation.external(() => void register.run(ctx.chatId, JSON.stringify(answers)))
    await ctx.reply(DONE)
  }

const names = Object.keys(forms) as FormName[]
const bot = new Bot<BotContext>(TOKEN, { botInfo: me, client: { apiRoot } })
bot.use(conversations({ storage: { type: 'key', adapter: storage } }))
for (const name of names) bot.use(createConversation(fillIn(name), name))
for (const name of names) bot.command(name, ctx => ctx.conversation.enter(name))

const handle = webhookCallback(bot, 'http', { secretToken: SECRET })

serveBench(await listen(createServer((request, response) => void handle(request, response))), chat =>
  bytesOf(select.get(String(chat)) ?? {}),
)
