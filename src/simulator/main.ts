/**
 * The simulator as a program of its own, for loads and crash tests beside the bot's process and for looking at a
 * bot by hand: `node src/simulator/main.ts --port 8081`, the chat page is at the address it prints.
 *
 * - `--port`: 0, the default, picks a free one; `--host`: loopback unless said otherwise
 * - `--file world.json`: keeps the chats there; in memory only without it
 * - `--any-token`: takes every well-formed token for a bot's
 *
 * Its first line on stdout is `{"url":"http://…","token":"…"}`: what a bot needs, and `connect` of `client.ts`.
 * SIGTERM and SIGINT save and stop.
 */
import { parseArgs } from 'node:util'
import { startSimulator } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: '127.0.0.1' },
    file: { type: 'string' },
    'any-token': { type: 'boolean', default: false },
  },
})
const { port, host, file, 'any-token': anyToken } = values

const simulator = await startSimulator({
  port: Number(port),
  host,
  anyToken,
  ...(file === undefined ? {} : { file }),
})
console.log(JSON.stringify({ url: simulator.url, token: simulator.token }))

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void simulator.close())
