/**
 * The other door, `/sim/…`: what tests, loads and the page use to act as people and to look at the chats.
 *
 * Everything is JSON, except uploads (multipart, one file per part) and the stream (Server-Sent Events). A
 * wish that cannot be granted is answered with 4xx and `{ "error": "…" }`. `?bot=<username>` picks a bot,
 * otherwise the first.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { untilClosed } from './bot-door.ts'
import { parseBody, readBytes, type Body } from './body.ts'
import { personOf } from './bubbles.ts'
import { perform } from './control-person.ts'
import { makeCrowd, type CrowdWish } from './crowd.ts'
import type { FaultRule } from './faults.ts'
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
  'GET people': ({ world, query }) =>
    [...world.people.values()].slice(0, Number(query.get('most') ?? Infinity)),
  'POST people': (wish, [id, deed]) =>
    deed === undefined ? register(wish, id) : act(wish, Number(id), deed),
  'POST crowd': ({ world, bot, body }) => makeCrowd(world, bot, body.values as unknown as CrowdWish),
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
  'GET figures': ({ bot, query }) => bot.deliveries.figures(deliveryFilter(query)),
  'GET instants': ({ bot, query }) => bot.deliveries.instants(deliveryFilter(query)),
  'GET delivered': ({ bot, query }) => bot.deliveries.delivered(deliveryFilter(query)),
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

const deliveryFilter = (query: URLSearchParams) => ({
  ...(query.has('chat') ? { chat: Number(query.get('chat')) } : {}),
  ...(query.has('contains') ? { contains: query.get('contains') ?? '' } : {}),
  ...(query.has('after') ? { after: Number(query.get('after')) } : {}),
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

const FAULTS = ['refuse', 'delay', 'drop', 'accept-then-drop', 'bad-gateway']

function readFault(values: Record<string, unknown>): FaultRule {
  if (!isFault(values)) throw new Impossible(`do: one of ${FAULTS.join(', ')}`, 400)
  return values
}

function isFault(values: object): values is FaultRule {
  return 'do' in values && FAULTS.some(kind => kind === values.do)
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
  // Only what the shelf itself knows to be a picture or a sound is shown or played; the rest is bytes to download.
  const isPicture = file.kind === 'photo'
  const isShown = isPicture || file.kind === 'voice'
  response.writeHead(200, {
    'content-type': isShown ? (file.mime ?? 'application/octet-stream') : 'application/octet-stream',
    'content-length': bytes.length,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    ...(isShown
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
