/**
 * A list of 30.000 people comes in while 50 people chat: `npm run bench:import`. How long it takes, how much memory the
 * bot's process needs, how long transactions hold the database, and how long whoever chats waits for an answer, beside the
 * same without a list.
 *
 * The bot is a process of its own; this one is Telegram, the people and the officer's browser. What disturbs the machine
 * disturbs all phases alike: the ratios are worth more than the numbers.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { writeTable } from '../../src/lists/write.ts'
import { say, type At } from '../../src/simulator/person.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { PIN, type BotFigures } from './import-bot.ts'
import { columns, rowsOf } from './people-list.ts'

const ROWS = Number(process.argv[2] ?? 30_000)
const PEOPLE = 50
/** Between an answer and what is said next; 50 people say about 20 things a second. */
const PAUSE_MS = { from: 1000, to: 4000 }
const QUIET_MS = 20_000
const MOST_MB = 300
/** Longer, and the answer was lost. */
const LOST_MS = 20_000
const WHAT_THEY_SAY = ['/mulai', '/program', '/cek', 'nelayan', '/bantuan', '/status', 'kapan dibayar?']

const nothing = () => undefined

interface Phase {
  readonly title: string
  readonly seconds: number
  readonly waits: readonly number[]
  readonly bot: BotFigures
}

/** People who each say something, wait for the answer, and think. */
function chatting(sim: Simulator) {
  const { world } = sim
  const bot = world.botNamed(undefined)
  if (!bot) throw new Error('there is no bot to talk to')
  let waits: number[] = []
  const end = new AbortController()
  const chat = async (n: number) => {
    const person = world.person(70_001 + n, { first_name: `Siti ${n}` })
    const at: At = { world, bot, chat: world.privateChat(bot, person), person }
    let hear: () => void = nothing
    world.events.listenTo(bot.username, at.chat.id, event => {
      if (event.type === 'message' && event.bubble.from === 'bot') hear()
    })
    await pause(Math.random() * PAUSE_MS.to)
    for (let next = n; !end.signal.aborted; next++) {
      const answer = new Promise<void>(resolve => (hear = resolve))
      const lost = setTimeout(() => {
        throw new Error(`${person.first_name} got no answer`)
      }, LOST_MS)
      const from = performance.now()
      say(at, WHAT_THEY_SAY[next % WHAT_THEY_SAY.length] ?? '')
      await answer
      clearTimeout(lost)
      waits.push(performance.now() - from)
      await pause(PAUSE_MS.from + Math.random() * (PAUSE_MS.to - PAUSE_MS.from))
    }
  }
  const all = Promise.all(Array.from({ length: PEOPLE }, (_, n) => chat(n)))
  return {
    /** How long each waited since this was asked last. */
    taken: () => {
      const taken = waits
      waits = []
      return taken
    },
    end: async () => {
      end.abort()
      await all
    },
  }
}

/** The officer's browser, as far as the pages need one. */
async function openPage(link: string) {
  const opened = await fetch(link)
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const page = new URL(/url=([^"]+)"/.exec(await opened.text())?.[1] ?? '', link).href
  const show = async () => (await fetch(page, { headers: { cookie } })).text()
  const csrf = async () => /name="csrf" value="([^"]*)"/.exec(await show())?.[1] ?? ''
  const send = async (act: string, body: FormData | URLSearchParams) => {
    body.set('csrf', await csrf())
    const answer = await fetch(`${page}/${act}`, {
      method: 'POST',
      body,
      headers: { cookie },
      redirect: 'manual',
    })
    if (answer.status !== 303) throw new Error(`${act}: ${answer.status} ${await answer.text()}`)
  }
  /** Looks again and again, as a page does that loads itself anew. */
  const until = async (words: string) => {
    for (;;) {
      const text = await show()
      if (text.includes(words)) return
      if (!/http-equiv="refresh"/.test(text)) throw new Error(`instead of "${words}":\n${text}`)
      await pause(200)
    }
  }
  return { send, until }
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

function print(phases: readonly Phase[]): void {
  const row = (name: string, cell: (phase: Phase) => string) =>
    console.log(name.padEnd(40) + phases.map(phase => cell(phase).padStart(18)).join(''))
  row('', ({ title }) => title)
  row('seconds', ({ seconds }) => seconds.toFixed(1))
  row('answers per second', ({ waits, seconds }) => (waits.length / seconds).toFixed(1))
  for (const share of [0.5, 0.95, 0.99, 1])
    row(share === 1 ? 'the longest wait, ms' : `update to answer, p${share * 100}, ms`, ({ waits }) =>
      at(
        waits.toSorted((a, b) => a - b),
        share,
      ).toFixed(1),
    )
  row('the bot: most memory, MB', ({ bot }) => bot.rssMb.toFixed(0))
  row('the bot, share of a processor', ({ bot }) => bot.cpu.toFixed(2))
  row('transactions', ({ bot }) => bot.transactions.toLocaleString('en'))
  row('longest transaction, ms', ({ bot }) => bot.longestTxMs.toFixed(1))
  row('longest commit with all in it, ms', ({ bot }) => bot.longestCommitMs.toFixed(1))
}

const root = mkdtempSync(join(tmpdir(), 'bench-import-'))
const file = join(root, 'peserta.xlsx')
await writeTable(file, columns, rowsOf(ROWS))
const sim = await startSimulator()
const child = fork(join(import.meta.dirname, 'import-bot.ts'), [sim.url, sim.token, join(root, 'bot')], {
  // As `npm start` does (Node would give short-lived values twice the room, and keep it: 60 MB more), and `main.ts` first.
  execArgv: ['--max-semi-space-size=8', '--import', join(import.meta.dirname, '../../src/quick-imports.ts')],
})
let isWanted = true
child.once('exit', code => {
  if (isWanted) throw new Error(`the bot ended with code ${code}`)
})
const heard = async (): Promise<unknown> => {
  const [message]: unknown[] = await once(child, 'message')
  return message
}
const link = String(await heard())
const people = chatting(sim)
const phases: Phase[] = []

async function figures(): Promise<BotFigures> {
  child.send('figures')
  return (await heard()) as BotFigures
}

async function measure(title: string, work: () => Promise<unknown>): Promise<void> {
  people.taken()
  await figures()
  const begun = performance.now()
  await work()
  const seconds = (performance.now() - begun) / 1000
  phases.push({ title, seconds, waits: people.taken(), bot: await figures() })
}

await pause(PAUSE_MS.to * 2)
await measure('without', () => pause(QUIET_MS))
const page = await openPage(link)
await page.send('pin', new URLSearchParams({ pin: PIN }))
const form = new FormData()
form.append('csrf', '')
form.append('chosen', '2026')
form.append('file', await openAsBlob(file), 'peserta.xlsx')
await measure('reading', async () => {
  await page.send('unggah', form)
  await page.until('Ya, simpan')
})
await measure('writing', async () => {
  await page.send('simpan', new URLSearchParams())
  await page.until('Selesai')
})
await measure('without again', () => pause(QUIET_MS))
await people.end()
isWanted = false
child.disconnect()
await once(child, 'exit')
await sim.close()
rmSync(root, { recursive: true })

console.log(`${ROWS.toLocaleString('en')} rows × ${columns.length} columns, ${PEOPLE} people`)
print(phases)
const most = Math.max(...phases.map(({ bot }) => bot.rssMb))
if (most > MOST_MB) throw new Error(`${most.toFixed(0)} MB, more than ${MOST_MB}`)
