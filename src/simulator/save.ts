/**
 * Keeps the world in a file, so that the chats are still there after a restart.
 *
 * Written whole and swapped in one step, a quarter of a second after a change at the earliest and never so
 * often that writing takes more than a twentieth of the time. Bytes of files lie in a folder beside it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Events } from './events.ts'
import type { Shelved } from './files.ts'
import type { QueueDump } from './queue.ts'
import type { Bubble, CallbackTicket, Chat, CommandList, Person } from './shapes.ts'
import { Webhook, type WebhookSettings } from './webhook.ts'
import type { Bot, Descriptions, World } from './world.ts'

interface ChatDump extends Omit<Chat, 'members' | 'bubbles' | 'withButtons'> {
  members: number[]
  bubbles: Bubble[]
}

interface BotDump {
  token: string
  username: string
  first_name: string
  chats: ChatDump[]
  queue: QueueDump
  tickets: CallbackTicket[]
  webhook: WebhookSettings | undefined
  commands: CommandList[]
  descriptions: Descriptions
  menuButtons: Bot['menuButtons']
}

interface WorldDump {
  format: 1
  seq: number
  /** How far the clock was moved ahead, in ms. */
  ahead: number
  people: Person[]
  files: Shelved[]
  bots: BotDump[]
}

const SOONEST_MS = 250

/** Saves after every change of the world until stopped; `stop` saves a last time. */
export function keepSaved(file: string, world: World, ahead: () => number): { touch(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  let pause = SOONEST_MS
  const save = () => {
    timer = undefined
    const began = performance.now()
    write(file, dump(world, ahead()))
    pause = Math.max(SOONEST_MS, (performance.now() - began) * 20)
  }
  const touch = () => {
    timer ??= setTimeout(save, pause)
  }
  const deaf = world.events.listen(touch)
  return {
    touch,
    stop() {
      deaf()
      clearTimeout(timer)
      save()
    },
  }
}

/** Brings back what the file holds, if there is one; returns how far the clock was ahead, in ms. */
export function restore(file: string, world: World): number {
  if (!existsSync(file)) return 0
  const saved: WorldDump = JSON.parse(readFileSync(file, 'utf8'))
  world.events = new Events(saved.seq)
  for (const person of saved.people) world.people.set(person.id, person)
  world.shelf.restore(saved.files)
  for (const dumped of saved.bots) restoreBot(world, dumped)
  return saved.ahead
}

function restoreBot(world: World, saved: BotDump): void {
  const bot = world.bots.get(saved.token) ?? world.addBot(saved)
  for (const { members, bubbles, ...rest } of saved.chats)
    bot.chats.set(rest.id, {
      ...rest,
      members: new Set(members),
      bubbles: new Map(bubbles.map(bubble => [bubble.id, bubble])),
      withButtons: new Set(bubbles.filter(b => b.message.reply_markup).map(b => b.id)),
    })
  bot.queue.restore(saved.queue)
  for (const ticket of saved.tickets) bot.tickets.set(ticket.id, ticket)
  bot.commands = saved.commands
  bot.descriptions = saved.descriptions
  bot.menuButtons = saved.menuButtons
  if (saved.webhook) bot.webhook = new Webhook(saved.webhook, bot.queue, world)
}

function dump(world: World, ahead: number): WorldDump {
  return {
    format: 1,
    seq: world.events.seq,
    ahead,
    people: [...world.people.values()],
    files: world.shelf.dump(),
    bots: [...world.bots.values()].map(bot => ({
      token: bot.token,
      username: bot.username,
      first_name: bot.me.first_name,
      chats: [...bot.chats.values()].map(dumpChat),
      queue: bot.queue.dump(),
      tickets: [...bot.tickets.values()],
      webhook: bot.webhook?.settings,
      commands: bot.commands,
      descriptions: bot.descriptions,
      menuButtons: bot.menuButtons,
    })),
  }
}

const dumpChat = (chat: Chat): ChatDump => ({
  id: chat.id,
  ref: chat.ref,
  started: chat.started,
  blocked: chat.blocked,
  lastMessageId: chat.lastMessageId,
  keyboard: chat.keyboard,
  members: [...chat.members],
  bubbles: [...chat.bubbles.values()],
})

function write(file: string, world: WorldDump): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(world))
  renameSync(`${file}.new`, file)
}
