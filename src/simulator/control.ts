/**
 * The other door, `/sim/…`: what tests, loads and the page use to act as people and to look at the chats.
 *
 * Everything is JSON, except uploads (multipart, one file per part) and the stream (Server-Sent Events). A
 * wish that cannot be granted is answered with 4xx and `{ "error": "…" }`. `?bot=<username>` picks a bot,
 * otherwise the first.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isRecord } from './bot-api/params.ts'
import { untilClosed } from './bot-door.ts'
import { parseBody, readBytes, type Body } from './body.ts'
import type { FaultRule } from './faults.ts'
import { personOf } from './bubbles.ts'
import * as deeds from './person.ts'
import { Impossible, Refusal } from './refusal.ts'
import type { Chat, Person } from './shapes.ts'
import { openStream } from './stream.ts'
import type { Bot, World } from './world.ts'

/** What the embedding program lends: its clock's hands. */
export interface ControlPorts {
  /** Moves the clock ahead by so many days; undefined when nobody may. */
  advance: ((days: number) => void | Promise<void>) | undefined
}

interface Wish {
  world: World
  ports: ControlPorts
  bot: Bot
  query: URLSearchParams
  body: Body
  response: ServerResponse
}

type Grant = (wish: Wish, parts: string[]) => unknown

/** Serves one request under `/sim/`. */
export async function serveControl(
  world: World,
  ports: ControlPorts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://simulator')
  const [area = '', ...parts] = url.pathname.slice('/sim/'.length).split('/').map(decodeURIComponent)
  try {
    refuseStrangers(request)
    const bytes = await readBytes(request)
    const body = parseBody(bytes, request.headers['content-type'] ?? 'application/json')
    const bot = world.botNamed(url.searchParams.get('bot') ?? undefined)
    if (!bot) throw new Impossible('there is no such bot', 404)
    const grant = GRANTS[`${request.method} ${area}`]
    if (!grant) throw new Impossible(`no ${request.method} /sim/${area}`, 404)
    const wish = { world, ports, bot, query: url.searchParams, body, response }
    const granted = await grant(wish, parts)
    if (!response.headersSent) answer(response, 200, granted ?? {})
  } catch (error) {
    const known = error instanceof Impossible ? error.status : error instanceof Refusal ? error.code : 500
    if (known === 500) console.error(error)
    answer(response, known, { error: error instanceof Error ? error.message : String(error) })
  }
}

/** A page of another site, open in the same browser, has no business here. */
function refuseStrangers({ headers }: IncomingMessage): void {
  const { origin, host } = headers
  if (origin !== undefined && origin !== `http://${host}`) throw new Impossible('not from that page', 403)
}

const GRANTS: Record<string, Grant> = {
  'GET bots': ({ world }) =>
    [...world.bots.values()].map(bot => ({
      ...bot.me,
      first_name: bot.descriptions.name[''] ?? bot.me.first_name,
    })),
  'GET people': ({ world }) => [...world.people.values()],
  'POST people': (wish, [id, deed]) =>
    deed === undefined ? register(wish, id) : act(wish, Number(id), deed),
  'POST groups': (wish, [id, who]) =>
    id === undefined ? makeGroup(wish) : writeInGroup(wish, Number(id), Number(who)),
  'GET chats': ({ world, bot }, [id]) =>
    id === undefined ? listChats(bot) : showChat(world, bot, Number(id)),
  'GET events': async ({ world, bot, query, response }) => {
    const gone = untilClosed(response)
    const chat = Number(query.get('chat'))
    const since = Number(query.get('since') ?? 0)
    const events = await world.events.waitSince(
      bot.username,
      chat,
      since,
      Number(query.get('wait') ?? 0),
      gone,
    )
    return { seq: events.at(-1)?.seq ?? since, events }
  },
  'GET stream': ({ world, bot, query, response }) => openStream(world, bot, query, response),
  'GET calls': ({ world, query }) => ({
    total: world.calls.total,
    counts: world.calls.counts,
    unknown: world.calls.unknown,
    calls: world.calls.list({ ...callFilter(query), since: Number(query.get('since') ?? 0) }),
  }),
  'GET count': ({ world, query }) => ({ count: world.calls.count(callFilter(query)) }),
  'GET faults': ({ world }) => world.faults.list(),
  'POST faults': ({ world, body }) => world.faults.add(readFault(body.values)),
  'DELETE faults': ({ world }) => world.faults.clear(),
  'GET rates': ({ world }) => world.rates.model,
  'POST rates': ({ world, body }) => world.rates.set(body.values),
  'GET clock': ({ world }) => ({ now: new Date(world.now()).toISOString() }),
  'POST clock': advance,
  'POST redeliver': ({ bot }) => ({ update_id: bot.queue.again() ?? null }),
  'GET files': ({ world, response }, [id]) => sendFile(world, id ?? '', response),
}

const callFilter = (query: URLSearchParams) => ({
  ...(query.has('method') ? { method: query.get('method') ?? '' } : {}),
  ...(query.has('chat') ? { chat: Number(query.get('chat')) } : {}),
  ...(query.has('ok') ? { ok: query.get('ok') === 'true' } : {}),
})

async function advance({ world, ports, body }: Wish) {
  const days = Number(body.values['days'])
  if (!ports.advance) throw new Impossible('the clock cannot be moved here')
  if (!(days > 0 && days <= 3660)) throw new Impossible('days: a number above 0', 400)
  await ports.advance(days)
  const now = new Date(world.now()).toISOString()
  for (const bot of world.bots.values()) world.events.emit(bot.username, 0, { type: 'clock', now })
  return { now }
}

function register({ world, body }: Wish, id: string | undefined): Person {
  const known = body.values as Partial<Person>
  const number = Number(id ?? known.id)
  if (!Number.isSafeInteger(number) || number <= 0)
    throw new Impossible('an id is a whole number above 0', 400)
  return world.person(number, known)
}

function listChats(bot: Bot) {
  return [...bot.chats.values()].map(({ id, ref, started, blocked, bubbles }) => ({
    id,
    ref,
    started,
    blocked,
    messages: bubbles.size,
  }))
}

/** All that a person sees on opening the chat, and the number from which to follow it. */
function showChat(world: World, bot: Bot, id: number) {
  const chat = bot.chats.get(id) ?? (id > 0 ? world.privateChat(bot, personOf(world, id)) : undefined)
  if (!chat) throw new Impossible(`there is no chat ${id}`, 404)
  const language = world.people.get(id)?.language_code ?? 'id'
  const { description } = bot.descriptions
  return {
    seq: world.events.seq,
    chat: { id, ref: chat.ref, started: chat.started, blocked: chat.blocked },
    bubbles: [...chat.bubbles.values()],
    keyboard: chat.keyboard,
    commands: bot.commandsFor(chat, language),
    description: description[language] ?? description[''] ?? '',
  }
}

/** `POST /sim/people/<id>/<deed>`: answers with what came of it and the event number it was at. */
function act(wish: Wish, id: number, deed: string) {
  const { world, bot, body } = wish
  const person = personOf(world, id)
  const at = { world, bot, person, chat: world.privateChat(bot, person) }
  const before = world.events.seq
  return { seq: before, ...perform(at, deed, body) }
}

function perform(at: deeds.At, deed: string, { values, files }: Body): object {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  const number = (name: string) => (values[name] === undefined ? undefined : Number(values[name]))
  const [file] = files.values()
  const needed = () => {
    if (!file) throw new Impossible('no file was uploaded', 400)
    return file
  }
  switch (deed) {
    case 'say':
      return { bubble: deeds.say(at, text('text'), number('reply_to')) }
    case 'start':
      return { bubble: deeds.start(at, text('payload')) }
    case 'tap':
      return { tapped: deeds.tap(at, tapTarget(values)) }
    case 'press':
      return { bubble: deeds.press(at, text('label')) }
    case 'contact':
      return { bubble: deeds.contact(at, readContact(values['contact'])) }
    case 'photos':
      return {
        bubbles: deeds.photos(
          at,
          [...files.values()].map(f => f.bytes),
          text('caption'),
        ),
      }
    case 'document':
      return { bubble: deeds.document(at, needed().bytes, needed().name, needed().mime, text('caption')) }
    case 'voice':
      return { bubble: deeds.voice(at, needed().bytes, number('duration') ?? 3) }
    case 'sticker':
      return { bubble: deeds.sticker(at, text('emoji') || '👍') }
    case 'location':
      return { bubble: deeds.location(at, number('latitude') ?? 0, number('longitude') ?? 0) }
    case 'edit':
      return { bubble: deeds.edit(at, number('message_id') ?? 0, text('text')) }
    case 'delete':
      return done(() => deeds.withdraw(at, number('message_id') ?? 0))
    case 'block':
      return done(() => deeds.block(at))
    case 'unblock':
      return done(() => deeds.unblock(at))
    case 'deactivate':
      return done(() => deeds.deactivate(at))
    default:
      throw new Impossible(`a person cannot ${deed}`, 404)
  }
}

function done(deed: () => void): object {
  deed()
  return {}
}

const FAULTS = ['refuse', 'delay', 'drop', 'accept-then-drop', 'bad-gateway']

function readFault(values: Record<string, unknown>): FaultRule {
  if (!isFault(values)) throw new Impossible(`do: one of ${FAULTS.join(', ')}`, 400)
  return values
}

function isFault(values: object): values is FaultRule {
  return 'do' in values && FAULTS.some(kind => kind === values.do)
}

function readContact(value: unknown): Parameters<typeof deeds.contact>[1] {
  if (!isRecord(value)) return undefined
  const { phone_number, first_name, user_id } = value
  if (typeof phone_number !== 'string' || typeof first_name !== 'string')
    throw new Impossible('a contact has phone_number and first_name', 400)
  return { phone_number, first_name, ...(typeof user_id === 'number' ? { user_id } : {}) }
}

function tapTarget(values: Record<string, unknown>) {
  const { label, data, message_id: id } = values as { label?: string; data?: string; message_id?: number }
  return {
    ...(label === undefined ? {} : { label }),
    ...(data === undefined ? {} : { data }),
    ...(id === undefined ? {} : { messageId: id }),
  }
}

function makeGroup({ world, bot, body }: Wish): Chat['ref'] {
  const { title = 'Grup', members = [] } = body.values as { title?: string; members?: number[] }
  const [first] = members.map(id => personOf(world, id))
  if (!first) throw new Impossible('a group needs members', 400)
  const chat = world.group(bot, title, members)
  deeds.invite({ world, bot, chat, person: first })
  return chat.ref
}

/** `POST /sim/groups/<chat>/<person>`: that person says something in the group. */
function writeInGroup({ world, bot, body }: Wish, id: number, who: number) {
  const chat = bot.chats.get(id)
  if (!chat?.members.has(who)) throw new Impossible(`${who} is not in the group ${id}`, 404)
  const before = world.events.seq
  const { text = '' } = body.values as { text?: string }
  return { seq: before, bubble: deeds.say({ world, bot, chat, person: personOf(world, who) }, text) }
}

function sendFile(world: World, id: string, response: ServerResponse): void {
  const file = world.shelf.get(id)
  if (!file) throw new Impossible('there is no such file', 404)
  const bytes = world.shelf.bytes(file)
  const isPicture = file.kind === 'photo'
  response.writeHead(200, {
    'content-type': isPicture ? (file.mime ?? 'image/jpeg') : 'application/octet-stream',
    'content-length': bytes.length,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    ...(isPicture
      ? {}
      : {
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name ?? 'berkas')}`,
        }),
  })
  response.end(bytes)
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}
