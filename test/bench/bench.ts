/**
 * What the house costs: our form through webhook, database and outbox, beside the same form in the documentation's style
 * of grammY conversations, and beside a bare grammY echo. `npm run bench` prints it, in about a minute and a half.
 *
 * Each bot is a process of its own; this one is Telegram and the people. The rounds take turns, and medians are told,
 * because a machine is never quiet; the ratios are worth more than the numbers.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Question } from './bot-process.ts'
import { fullSpeed, makeCrowd, makePerson, steadily, type Crowd } from './load.ts'
import { forms, type FormName } from './questions.ts'
import { startTelegram, webhookTo, type Bring, type Telegram } from './telegram.ts'

const PEOPLE = 200
const ROUNDS = 5
const WARM_UP_MS = 3000
const ROUND_MS = 3000
/** At the beginning of a round, before counting. */
const SETTLE_MS = 300
const PER_SECOND = 50
const STEADY_S = 8
const QUESTIONS = [5, 15, 30]

interface Bot {
  readonly title: string
  readonly bring: Bring
  readonly crowd: Crowd
  ask(question: Question): Promise<number>
  end(): Promise<void>
}

async function startBot(file: string, title: string, form: FormName | undefined): Promise<Bot> {
  const folder = mkdtempSync(join(root, `${file}-`))
  const child = fork(join(import.meta.dirname, `${file}.ts`), [telegram.apiRoot, folder])
  let isWanted = true
  child.once('exit', code => {
    if (isWanted) throw new Error(`${title} ended with code ${code}`)
  })
  const bring = webhookTo(String(await heard(child)))
  return {
    title,
    bring,
    crowd: makeCrowd(PEOPLE, bring, form),
    async ask(question) {
      child.send(question)
      return Number(await heard(child))
    },
    async end() {
      isWanted = false
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

const heard = async (child: ChildProcess): Promise<unknown> => {
  const [value]: unknown[] = await once(child, 'message')
  return value
}

interface Speed {
  readonly perSecond: number
  /** Microseconds of the bot's processor per update. */
  readonly cpu: number
  /** Share of a core that the load itself took. */
  readonly load: number
}

async function measure(bot: Bot): Promise<Speed> {
  telegram.hear = bot.crowd.hear
  const before = await bot.ask({ ask: 'cpu' })
  const own = process.cpuUsage()
  const perSecond = await fullSpeed(bot.crowd, SETTLE_MS, ROUND_MS)
  const { user, system } = process.cpuUsage(own)
  const spent = (await bot.ask({ ask: 'cpu' })) - before
  const ms = SETTLE_MS + ROUND_MS
  return { perSecond, cpu: spent / ((perSecond * ms) / 1000), load: (user + system) / 1000 / ms }
}

/** Bytes kept while these questions wait for their answer. */
async function keptAt(bot: Bot): Promise<number[]> {
  const person = makePerson(bot.bring, 'form30')
  telegram.hear = sent => person.hear(sent)
  const kept: number[] = []
  while (person.at < forms.form30.length) {
    await person.step()
    if (QUESTIONS.includes(person.at)) kept.push(await bot.ask({ ask: 'kept', chat: person.chat }))
  }
  return kept
}

async function answerTimes(bot: Bot): Promise<number[]> {
  telegram.hear = bot.crowd.hear
  return (await steadily(bot.crowd, PER_SECOND, PER_SECOND * STEADY_S)).toSorted((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
const median = (values: readonly number[]) =>
  at(
    values.toSorted((a, b) => a - b),
    0.5,
  )
const whole = (value: number) => Math.round(value).toLocaleString('en')

function print(cells: readonly string[]): void {
  const [name = '', ...rest] = cells
  console.log(name.padEnd(46) + rest.map(cell => cell.padStart(16)).join(''))
}

const root = (mkdirSync('data', { recursive: true }), mkdtempSync(join('data', 'bench-')))
const telegram: Telegram = await startTelegram()
const ours = await startBot('ours', 'Lindung', 'form12')
const theirs = await startBot('documentation-style', 'documentation', 'form12')
const echo = await startBot('echo', 'bare echo', undefined)
const bots = [ours, theirs, echo]

for (const bot of bots) {
  telegram.hear = bot.crowd.hear
  await fullSpeed(bot.crowd, 0, WARM_UP_MS)
}
const speeds = new Map<Bot, Speed[]>(bots.map(bot => [bot, []]))
for (let round = 0; round < ROUNDS; round++) for (const bot of bots) speeds.get(bot)?.push(await measure(bot))
const times = new Map<Bot, number[]>()
for (const bot of bots) times.set(bot, await answerTimes(bot))
const kept = new Map<Bot, number[]>()
for (const bot of [ours, theirs]) kept.set(bot, await keptAt(bot))
for (const bot of bots) await bot.end()
telegram.close()
rmSync(root, { recursive: true })

const figure = (bot: Bot, of: keyof Speed) => median(speeds.get(bot)?.map(speed => speed[of]) ?? [])
const row = (name: string, cell: (bot: Bot) => string) => print([name, ...bots.map(cell)])
row('', bot => bot.title)
row('updates handled per second', bot => whole(figure(bot, 'perSecond')))
row('  the bot, µs of processor per update', bot => whole(figure(bot, 'cpu')))
row('  the load, share of a core', bot => figure(bot, 'load').toFixed(2))
for (const share of [0.5, 0.95])
  row(`update to answer at ${PER_SECOND}/s, p${share * 100}, ms`, bot =>
    at(times.get(bot) ?? [], share).toFixed(1),
  )
for (const [index, question] of QUESTIONS.entries())
  row(`bytes kept at question ${question} of 30`, bot => {
    const bytes = kept.get(bot)?.[index]
    return bytes === undefined ? '–' : whole(bytes)
  })

/** Of each round, since what disturbs the machine disturbs neighbours alike. */
const ratio = (a: Bot, b: Bot) =>
  median(
    speeds.get(a)?.map(({ perSecond }, n) => perSecond / (speeds.get(b)?.[n]?.perSecond ?? Number.NaN)) ?? [],
  )
const goal = (name: string, value: number, aim: string) =>
  console.log(`${name.padEnd(46)}${value.toFixed(2).padStart(16)}   (aim: ${aim})`)
console.log('')
goal('Lindung / bare echo', ratio(ours, echo), '0.22 or more')
goal('Lindung / documentation', ratio(ours, theirs), '0.54 or more')
