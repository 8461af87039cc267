/**
 * What a bot says about itself: who it is, its commands, its descriptions, its menu button.
 */
import type { BotCommand } from 'grammy/types'
import { bad } from '../refusal.ts'
import type { Descriptions } from '../world.ts'
import { chatOf, type Call } from './call.ts'
import { isRecord, Params } from './params.ts'

export const getMe = ({ bot }: Call) => ({
  ...bot.me,
  first_name: bot.descriptions.name[''] ?? bot.me.first_name,
})

export function setMyCommands(call: Call): true {
  const { bot, params, world } = call
  const given = params.json('commands', 'commands')
  if (!Array.isArray(given)) throw bad('expected an Array of BotCommand')
  if (given.length > 100) throw bad('BOT_COMMANDS_TOO_MUCH')
  const commands = given.map(readCommand)
  const { scope, language } = audience(call)
  bot.commands = bot.commands.filter(list => list.scope !== scope || list.language !== language)
  if (commands.length > 0) bot.commands.push({ scope, language, commands })
  world.events.emit(bot.username, 0, { type: 'commands' })
  return true
}

export function getMyCommands(call: Call): BotCommand[] {
  const { scope, language } = audience(call)
  const list = call.bot.commands.find(known => known.scope === scope && known.language === language)
  return list?.commands ?? []
}

export function deleteMyCommands(call: Call): true {
  const { bot, world } = call
  const { scope, language } = audience(call)
  bot.commands = bot.commands.filter(list => list.scope !== scope || list.language !== language)
  world.events.emit(bot.username, 0, { type: 'commands' })
  return true
}

/** set and get of one of the three texts, with its longest length. */
function described(field: keyof Descriptions, longest: number) {
  return {
    set: ({ bot, params }: Call): true => {
      const text = params.text(field)
      if (text.length > longest) throw bad(`BOT_${field.toUpperCase()}_INVALID`)
      bot.descriptions[field][languageOf(params)] = text
      return true
    },
    get: ({ bot, params }: Call) => {
      const texts = bot.descriptions[field]
      const byDefault = field === 'name' ? bot.me.first_name : ''
      return { [field]: texts[languageOf(params)] ?? texts[''] ?? byDefault }
    },
  }
}

/** Lengths: https://core.telegram.org/bots/api#setmyname and the two after it. */
export const name = described('name', 64)
export const description = described('description', 512)
export const shortDescription = described('short_description', 120)

export function setChatMenuButton(call: Call): true {
  const { bot, params, world } = call
  const chat = params.has('chat_id') ? chatOf(call).id : 0
  const given = params.json('menu_button', 'menu button') ?? { type: 'default' }
  if (!isRecord(given) || (given['type'] !== 'commands' && given['type'] !== 'default'))
    throw bad("can't parse menu button: type is invalid")
  bot.menuButtons[chat] = { type: given['type'] }
  world.events.emit(bot.username, chat, { type: 'commands' })
  return true
}

function readCommand(value: unknown): BotCommand {
  if (!isRecord(value)) throw bad('expected an Array of BotCommand')
  const command = wordOf(value['command']).replace(/^\//, '')
  const text = wordOf(value['description']).trim()
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw bad('BOT_COMMAND_INVALID')
  if (text.length < 1 || text.length > 256) throw bad('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command, description: text }
}

const wordOf = (value: unknown) => (typeof value === 'string' ? value : '')

function languageOf(params: Params): string {
  const code = params.text('language_code')
  if (!/^([a-z]{2})?$/.test(code)) throw bad('invalid language code specified')
  return code
}

/** Whom a list of commands is for, as one word: the scope, with its chat where it names one. */
function audience(call: Call): { scope: string; language: string } {
  const { params } = call
  const given = params.json('scope', 'bot command scope') ?? { type: 'default' }
  if (!isRecord(given)) throw bad('BotCommandScope must be an Object')
  const type = String(given['type'])
  const language = languageOf(params)
  if (['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'].includes(type))
    return { scope: type, language }
  if (type !== 'chat') throw bad("can't parse BotCommandScope: unsupported type specified")
  return { scope: `chat:${chatOf({ ...call, params: new Params(given) }).id}`, language }
}
