/**
 * What Telegram sees of an announcement to everybody: `npm run bench:announce`, in about five minutes (`-- --full` sends to
 * all 11.023 at the free pace, which takes seven more). The simulator keeps to the limits as strictly as Telegram might: 30
 * messages in any second, 1000 that are paid for; each request takes 150 ms.
 *
 * The bot is a process of its own; this one is Telegram and the people. What disturbs the machine disturbs the pace: the
 * shares are of the pace that was set, so nothing else should run meanwhile.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fullestSecond } from '../../src/simulator/deliveries.ts'
import { connect } from '../../src/simulator/client.ts'
import { say, type At } from '../../src/simulator/person.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { makeApi } from '../../src/telegram/api.ts'
import type { Figures } from './announce-bot.ts'
import { SAID, type Began } from './announcement.ts'

const PACE = 28
const PAID_PACE = 1000
const LATENCY_MS = 150
const PEOPLE = 11_023
const MANY = 30_000
const FULL = process.argv.includes('--full')
const ALL = process.argv.slice(2).filter(one => !one.startsWith('--'))
const RUN_S = 60
const LOOP_S = 30
const WARM_UP_S = 5
const ANSWERS_S = 30
const CHATTING = 200
const ARRIVALS_PER_SECOND = 10
const LOST_MS = 20_000
const WHAT_THEY_SAY = ['/bantuan', '/program', '/mulai']

const wants = (part: string) => ALL.length === 0 || ALL.includes(part)

async function openSim(count: number): Promise<{ sim: Simulator; ids: number[] }> {
  const sim = await startSimulator()
  const client = connect(sim.url)
  const { ids } = await client.crowd(count)
  await client.rates({ on: true })
  for (const method of ['sendMessage', 'editMessageText'])
    await client.fault({ method, do: 'delay', delayMs: LATENCY_MS })
  return { sim, ids }
}

const deliveriesOf = (sim: Simulator) => {
  const bot = sim.world.botNamed(undefined)
  if (!bot) throw new Error('there is no bot')
  return { bot, deliveries: bot.deliveries }
}

interface Bot {
  begin(): Promise<Began>
  figures(): Promise<Figures>
  end(): Promise<void>
}

async function startBot(sim: Simulator, count: number, paid: boolean): Promise<Bot> {
  const root = mkdtempSync(join(tmpdir(), 'bench-announce-'))
  const args = [sim.url, sim.token, root, String(count), paid ? 'paid' : 'free']
  const child = fork(join(import.meta.dirname, 'announce-bot.ts'), args, {
    execArgv: [
      '--max-semi-space-size=8',
      '--expose-gc',
      '--import',
      join(import.meta.dirname, '../../src/quick-imports.ts'),
    ],
  })
  let isWanted = true
  child.once('exit', code => {
    if (isWanted) throw new Error(`the bot ended with code ${code}`)
  })
  await heard(child)
  const ask = async <T>(what: string): Promise<T> => {
    child.send(what)
    return (await heard(child)) as T
  }
  return {
    begin: () => ask('begin'),
    figures: () => ask('figures'),
    async end() {
      isWanted = false
      child.disconnect()
      await once(child, 'exit')
      rmSync(root, { recursive: true })
    },
  }
}

const heard = async (child: ChildProcess): Promise<unknown> => {
  const [value]: unknown[] = await once(child, 'message')
  return value
}

const percentile = (values: readonly number[], share: number) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const line = (name: string, ...cells: string[]) =>
  console.log(name.padEnd(52) + cells.map(cell => cell.padStart(14)).join(''))

/** Messages a second from the second second on, as Telegram took them. */
function sustained(instants: readonly number[]): number {
  const from = (instants[0] ?? 0) + 1000
  const until = instants.at(-1) ?? 0
  return (instants.filter(at => at >= from).length - 1) / ((until - from) / 1000)
}

async function freePace(): Promise<void> {
  const { sim, ids } = await openSim(PEOPLE)
  const { deliveries } = deliveriesOf(sim)
  const bot = await startBot(sim, ids.length, false)
  const began = await bot.begin()
  await bot.figures()
  const until = performance.now() + (FULL ? 8 * 60_000 : RUN_S * 1000)
  while (performance.now() < until && (await bot.figures()).left > 0) await pause(1000)
  const { rssMb, mostRssMb } = await bot.figures()
  await bot.end()
  const all = deliveries.instants({ contains: SAID })
  const { tooMany, mostInASecond, edits } = deliveries.figures()
  const perSecond = sustained(all)
  line(`${PEOPLE} recipients, written down in, ms`, began.ms.toFixed(0))
  line('sent; messages a second from the second second on', String(all.length), perSecond.toFixed(2))
  line('share of the pace (aim: 0.99)', (perSecond / PACE).toFixed(4))
  line('the same with the edits of its progress', ((perSecond + edits / RUN_S) / PACE).toFixed(4))
  line(`most in any second (aim: ${PACE + 1}); 429s (aim: 0)`, String(fullestSecond(all)), String(tooMany))
  line('  with its progress and answers', String(mostInASecond))
  line('memory at the end, at most; MB', rssMb.toFixed(0), mostRssMb.toFixed(0))
  await sim.close()
}

/** One message after the other, each tried again after a 429. https://grammy.dev/advanced/flood */
async function sequentialLoop(): Promise<void> {
  const { sim, ids } = await openSim(2000)
  const api = makeApi({ token: sim.token, apiRoot: sim.url, timeoutMs: 10_000 })
  const until = performance.now() + LOOP_S * 1000
  for (const chat_id of ids) {
    if (performance.now() > until) break
    for (;;) {
      const answer = await api.call('sendMessage', { chat_id, text: SAID })
      if (answer.ok || answer.kind !== 'refused' || answer.retryAfter === undefined) break
      await pause(answer.retryAfter * 1000)
    }
  }
  tellLoop('one after the other (grammY’s documentation)', sim)
  api.close()
  await sim.close()
}

/** Thirty at once, then the rest of the second; what is refused is an error and stays one. */
async function burstLoop(): Promise<void> {
  const { sim, ids } = await openSim(2000)
  const api = makeApi({ token: sim.token, apiRoot: sim.url, timeoutMs: 10_000 })
  const until = performance.now() + LOOP_S * 1000
  for (let from = 0; performance.now() < until; from += 30) {
    const second = pause(1000)
    const burst = ids.slice(from, from + 30)
    await Promise.all(burst.map(chat_id => api.call('sendMessage', { chat_id, text: SAID })))
    await second
  }
  tellLoop('thirty at once, each second', sim)
  api.close()
  await sim.close()
}

function tellLoop(title: string, sim: Simulator): void {
  const { deliveries } = deliveriesOf(sim)
  const { accepted, tooMany, mostInASecond } = deliveries.figures()
  line(`${title}: a second`, (accepted / LOOP_S).toFixed(1))
  line('  most in any second; 429s', String(mostInASecond), String(tooMany))
}

/** People who each say something and wait; at even times, or as they come (Poisson). */
async function talk(sim: Simulator, how: 'even' | 'random', seconds = ANSWERS_S): Promise<number[]> {
  const { world } = sim
  const { bot } = deliveriesOf(sim)
  const waits: number[] = []
  const running: Promise<void>[] = []
  const people = Array.from({ length: CHATTING }, (_, n): At => {
    const person = world.person(70_001 + n, { first_name: `Siti ${n}` })
    return { world, bot, chat: world.privateChat(bot, person), person }
  })
  const heardBy = new Map<number, () => void>()
  for (const { chat } of people)
    world.events.listenTo(bot.username, chat.id, event => {
      if (event.type !== 'message' || event.bubble.from !== 'bot') return
      if (!event.bubble.text.includes(SAID)) heardBy.get(chat.id)?.()
    })
  const one = async (at: At, n: number) => {
    const answer = Promise.withResolvers<void>()
    heardBy.set(at.chat.id, answer.resolve)
    const lost = setTimeout(() => answer.reject(new Error('somebody got no answer')), LOST_MS)
    const from = performance.now()
    say(at, WHAT_THEY_SAY[n % WHAT_THEY_SAY.length] ?? '')
    await answer.promise
    clearTimeout(lost)
    waits.push(performance.now() - from)
  }
  let due = performance.now()
  for (let n = 0; n < seconds * ARRIVALS_PER_SECOND; n++) {
    due += (1000 / ARRIVALS_PER_SECOND) * (how === 'even' ? 1 : -Math.log(1 - Math.random()))
    await pause(Math.max(due - performance.now(), 0))
    const at = people[n % CHATTING]
    if (at) running.push(one(at, n))
  }
  await Promise.all(running)
  return waits
}

async function answersBeside(how: 'even' | 'random'): Promise<void> {
  const { sim, ids } = await openSim(PEOPLE)
  const { deliveries } = deliveriesOf(sim)
  const bot = await startBot(sim, ids.length, false)
  await talk(sim, how, WARM_UP_S)
  const idle = await talk(sim, how)
  const before = deliveries.figures()
  await bot.begin()
  await pause(2000)
  const during = await talk(sim, how)
  const after = deliveries.figures()
  await bot.end()
  line(`answers to ${ARRIVALS_PER_SECOND} a second, ${how}; ms`, 'idle', 'during')
  for (const share of [0.5, 0.95, 0.99, 1])
    line(`  p${share * 100}`, percentile(idle, share).toFixed(0), percentile(during, share).toFixed(0))
  line('  p95 more than idle (aim: 100)', (percentile(during, 0.95) - percentile(idle, 0.95)).toFixed(0))
  line('  429s; most in any second', String(after.tooMany - before.tooMany), String(after.mostInASecond))
  line('  all messages a second', ((after.accepted - before.accepted) / (ANSWERS_S + 2)).toFixed(1))
  await sim.close()
}

async function paidPace(): Promise<void> {
  const { sim, ids } = await openSim(MANY)
  const { deliveries } = deliveriesOf(sim)
  const bot = await startBot(sim, ids.length, true)
  const began = await bot.begin()
  const first = await bot.figures()
  const memory: string[] = []
  const held: string[] = []
  let cpu = 0
  let figures = first
  while (figures.left > 0) {
    await pause(5000)
    figures = await bot.figures()
    memory.push(figures.rssMb.toFixed(0))
    held.push(figures.heldMb.toFixed(0))
    cpu = Math.max(cpu, figures.cpu)
  }
  await bot.end()
  const instants = deliveries.instants({ contains: SAID })
  const { tooMany, mostPaidInASecond, stars } = deliveries.figures()
  const perSecond = sustained(instants)
  line(`${MANY} recipients, written down in, ms (aim: 200)`, began.ms.toFixed(0))
  line(`paid for: sent; a second (aim: ${PAID_PACE * 0.95})`, String(instants.length), perSecond.toFixed(0))
  line('  most in any second; 429s', String(mostPaidInASecond), String(tooMany))
  line('  Stars; the bot, share of a processor', stars.toFixed(0), cpu.toFixed(2))
  line('  memory every 5 s, MB', memory.join(' '))
  line('  of it held after a collection, MB (aim: flat)', held.join(' '))
  await sim.close()
}

if (wants('free')) await freePace()
if (wants('loops')) {
  await sequentialLoop()
  await burstLoop()
}
if (wants('answers')) {
  await answersBeside('even')
  await answersBeside('random')
}
if (wants('paid')) await paidPace()
process.exit(0)
