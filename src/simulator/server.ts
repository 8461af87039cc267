/**
 * A Telegram of our own: the part of the Bot API that this bot uses, over HTTP, as strict as the real one,
 * with people behind it who can be made to do things.
 *
 * Three uses: tests start it in their process on a free port, load and crash tests run it beside the bot's
 * process, the demo shows it as a chat page in the browser.
 *
 * Not modelled, beside all methods that are not listed in `bot-api/methods.ts`: Markdown, custom emoji, link
 * previews, inline mode, payments, topics, answers in the webhook's response, group administration.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { serveFile, serveMethod } from './bot-door.ts'
import { serveControl } from './control.ts'
import { servePage } from './page.ts'
import { keepSaved, restore } from './save.ts'
import type { RetryPauses } from './webhook.ts'
import { World, type BotIdentity } from './world.ts'

export interface SimulatorOptions {
  /** 0, the default, picks a free one. */
  port?: number
  /** Loopback unless said otherwise: the simulator knows no passwords. */
  host?: string
  /** Keeps everything in this file (and files beside it in `<file>.files/`); in memory only without it. */
  file?: string
  /** Whose time it is; a clock of its own, which `/sim/clock` can move ahead, if absent. */
  clock?: () => Date
  /** Told when the page or a test moves the time ahead by so many days; with a `clock`, it is to move it. */
  onAdvance?: (days: number) => void | Promise<void>
  /** The bots that exist. Without any: one, see `Simulator.token`. */
  bots?: BotIdentity[]
  /** Takes every well-formed token for a bot's. */
  anyToken?: boolean
  /** Pauses between tries of a webhook that does not answer 2xx. */
  webhookRetry?: RetryPauses
}

export interface Simulator {
  /** `http://127.0.0.1:<port>`: apiRoot for bots, address of the page. */
  url: string
  /** Token of the first bot. */
  token: string
  /** For embedding programs and tests that want to look inside. */
  world: World
  close(): Promise<void>
}

const DEMO_BOT: BotIdentity = {
  token: '7000000001:simulator-token-that-opens-nothing',
  username: 'lindung_probolinggo_bot',
  first_name: 'Lindung Kota Probolinggo',
}

const DAY_MS = 24 * 60 * 60 * 1000

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, host = '127.0.0.1', file, bots = [DEMO_BOT] } = options
  let ahead = 0
  const clock = options.clock ?? (() => new Date(Date.now() + ahead))
  const world = new World({
    clock,
    filesFolder: file === undefined ? undefined : `${file}.files`,
    anyToken: options.anyToken ?? false,
    webhookRetry: options.webhookRetry ?? { firstMs: 500, longestMs: 60_000 },
  })
  for (const bot of bots) world.addBot(bot)
  if (file !== undefined) ahead = restore(file, world)
  const saving = file === undefined ? undefined : keepSaved(file, world, () => ahead)
  const advance = async (days: number) => {
    if (!options.clock) ahead += days * DAY_MS
    await options.onAdvance?.(days)
  }
  const ports = { advance: options.clock && !options.onAdvance ? undefined : advance }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      // Who was killed in the middle of a request is no trouble of ours.
      if (request.errored) return
      console.error('simulator:', error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/'
    if (url.startsWith('/bot')) {
      await serveMethod(world, request, response)
      saving?.touch()
    } else if (url.startsWith('/file/bot')) await serveFile(world, request, response)
    else if (url.startsWith('/sim/')) {
      await serveControl(world, ports, request, response)
      saving?.touch()
    } else await servePage(url, response)
  }
  server.keepAliveTimeout = 60_000
  server.requestTimeout = 0
  await listen(server, port, host)
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  const [first = DEMO_BOT] = bots
  return {
    url: `http://${host}:${taken}`,
    token: first.token,
    world,
    async close() {
      for (const bot of world.bots.values()) bot.webhook?.stop()
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      server.closeAllConnections()
      await closed.promise
      saving?.stop()
    },
  }
}

function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, host, () => {
    server.off('error', reject)
    resolve()
  })
  return promise
}
