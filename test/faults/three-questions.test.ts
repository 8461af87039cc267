/**
 * Forty people fill in a form of three questions while the bot's process, or the line to Telegram, fails.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, ne } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { connect, type SimPerson } from '../../src/simulator/client.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { start } from './harness.ts'
import { openStoreAt } from '../telegram/store-at.ts'

/** What `main.ts` begins with. */
const QUICK = join(import.meta.dirname, '../../src/quick-imports.ts')
const people = 40
const patience = { timeoutMs: 12_000 }

async function stage() {
  const sim = await startSimulator()
  onTestFinished(() => sim.close())
  const dir = await mkdtemp(join(tmpdir(), 'three-questions-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const program = await start({
    command: ['--import', QUICK, join(import.meta.dirname, 'three-questions.ts')],
    env: { DATA_DIR: dir, BOT_TOKEN: sim.token, TELEGRAM_API_ROOT: sim.url },
  })
  const client = connect(sim.url)
  const crowd = await Promise.all(Array.from({ length: people }, (_, n) => client.person(1001 + n)))
  return { sim, client, dir, program, crowd }
}

const whileOf = (ms: number) => new Promise(resolve => setTimeout(resolve, Math.random() * ms))

/** Fills in the form, never saying anything twice; what is lost would leave it waiting in vain. */
async function fillIn(person: SimPerson, thinkMs: number): Promise<void> {
  await whileOf(thinkMs)
  await person.start()
  await person.waitFor('1 dari 3', patience)
  await whileOf(thinkMs)
  await person.say(`nama ${person.id}`)
  await person.waitFor('2 dari 3', patience)
  await whileOf(thinkMs)
  await person.say(`desa ${person.id}`)
  await person.waitFor('3 dari 3', patience)
  await whileOf(thinkMs)
  await person.tap('Nelayan')
  await person.waitFor('Selesai', patience)
}

const fillInAll = (crowd: SimPerson[], thinkMs: number) =>
  Promise.all(crowd.map(person => fillIn(person, thinkMs)))

const byId = (a: { who: string }, b: { who: string }) => Number(a.who) - Number(b.who)

/** Everybody handed in once, with what they said; nothing waits, nothing was set aside. */
async function expectAllIn(dir: string): Promise<void> {
  const store = await openStoreAt(dir)
  const { db, t } = store.reader()
  const handedIn = await db
    .select({ who: t.events.subject, codes: t.events.codes })
    .from(t.events)
    .where(eq(t.events.kind, 'handed-in'))
  const inbox = await db.selectDistinct({ state: t.inbox.state }).from(t.inbox)
  const outbox = await db.selectDistinct({ state: t.outbox.state }).from(t.outbox)
  await store.close()
  expect(handedIn.toSorted(byId)).toEqual(
    Array.from({ length: people }, (_, n) => ({
      who: String(1001 + n),
      codes: { answer1: `nama ${1001 + n}`, answer2: `desa ${1001 + n}`, answer3: 'nelayan' },
    })),
  )
  expect(inbox).toEqual([{ state: 'done' }])
  expect(outbox).toEqual([{ state: 'sent' }])
}

/** Messages that are not settled yet, while the bot runs. */
async function waitingIn(dir: string): Promise<number> {
  const store = await openStoreAt(dir)
  const { db, t } = store.reader()
  const rows = await db.select({ state: t.outbox.state }).from(t.outbox).where(ne(t.outbox.state, 'sent'))
  await store.close()
  return rows.length
}

const transcriptOf = ({ id }: SimPerson) =>
  `> /start
< 1 dari 3: siapa nama Bapak/Ibu?
> nama ${id}
< 2 dari 3: tinggal di mana?
> desa ${id}
< 3 dari 3: apa pekerjaannya?
    [Nelayan]
< Selesai: nama ${id}, desa ${id}, nelayan`

test('killed at random, the bot loses no answer and doubles none', { timeout: 20_000 }, async () => {
  const { dir, program, crowd } = await stage()
  let done = false
  const filling = fillInAll(crowd, 1500).finally(() => (done = true))
  await Promise.all([
    filling,
    program.torment('SIGKILL', { fromMs: 20, toMs: 250 }, () => done || program.strikes === 6),
  ])
  await program.end()
  expect(program.strikes).toBeGreaterThan(3)
  await expectAllIn(dir)
})

test('stopped and started at random, it doubles no message either', { timeout: 20_000 }, async () => {
  const { dir, program, crowd } = await stage()
  let done = false
  const filling = fillInAll(crowd, 1500).finally(() => (done = true))
  await Promise.all([
    filling,
    program.torment('SIGTERM', { fromMs: 20, toMs: 250 }, () => done || program.strikes === 6),
  ])
  await program.end()
  expect(program.strikes).toBeGreaterThan(3)
  await expectAllIn(dir)
  for (const person of crowd) expect(await person.transcript()).toBe(transcriptOf(person))
})

test('with one answer of Telegram in thirty failing, all the same', { timeout: 20_000 }, async () => {
  const { client, dir, program, crowd } = await stage()
  await client.fault({ probability: 0.01, do: 'accept-then-drop' })
  await client.fault({ probability: 0.01, do: 'refuse', error_code: 500 })
  await client.fault({ probability: 0.01, do: 'refuse', retry_after: 1 })
  await fillInAll(crowd, 500)
  await client.clearFaults()
  // What arrived though its answer was lost is sent once more, after the person has read it.
  await expect.poll(() => waitingIn(dir), { timeout: 10_000 }).toBe(0)
  await program.end()
  await expectAllIn(dir)
})
