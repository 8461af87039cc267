/**
 * The live stream of events for the page and for whoever watches: Server-Sent Events, one JSON object each.
 */
import type { ServerResponse } from 'node:http'
import type { SimEvent } from './events.ts'
import type { Bot, World } from './world.ts'

/** Some proxies and browsers close a silent connection; a comment now and then keeps it open. */
const HEARTBEAT_MS = 20_000
const RECONNECT_MS = 1000

/** `?chats=1,2` picks chats (all without it); `?since=<seq>` begins with what happened after that. */
export function openStream(world: World, bot: Bot, query: URLSearchParams, response: ServerResponse): void {
  const chats = query.get('chats')?.split(',').map(Number)
  const wanted = chats && new Set([0, ...chats])
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  const write = (event: SimEvent) => {
    if (event.bot !== bot.username || (wanted && !wanted.has(event.chat))) return
    response.write(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`)
  }
  response.write(`retry: ${RECONNECT_MS}\n\n`)
  const since = query.get('since')
  if (since !== null && wanted)
    for (const event of [...wanted]
      .flatMap(chat => world.events.since(bot.username, chat, Number(since)))
      .toSorted((a, b) => a.seq - b.seq))
      write(event)
  const deaf = world.events.listen(write)
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS)
  response.on('close', () => {
    deaf()
    clearInterval(heartbeat)
  })
}
