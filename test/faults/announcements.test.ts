/**
 * An announcement goes out while the bot's process, or the line to Telegram, fails: nobody gets it twice, nobody is missing
 * from the ledger, and at most one message for each sender and kill is in doubt.
 *
 * `FULL=1` takes the long form of all: 2000 people, ten strikes, and all of them on PostgreSQL too, where otherwise only a
 * short one is played.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import type { RecipientState } from '../../src/store/schema.ts'
import type { Store } from '../../src/store/store.ts'
import { connect, type SimClient } from '../../src/simulator/client.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { announce, appointSender, openAccounts, SAID } from '../bench/announcement.ts'
import { start, type Program, type Signal } from './harness.ts'
import { newDatabase, type Engine } from '../store/engines.ts'
import { fileIn, openStoreOf } from '../telegram/store-at.ts'

const FULL = process.env['FULL'] === '1'
const QUICK = join(import.meta.dirname, '../../src/quick-imports.ts')
/** Far above Telegram's limit, so that it is over before somebody falls asleep. */
const PACE = 400
/** As the sender has it of itself. */
const SENDERS = 10
const LATENCY_MS = 25

interface Course {
  readonly engine: Engine
  readonly people: number
  readonly blocked?: number
  readonly signal: Signal
  readonly strikes: number
  /** What else goes wrong. */
  readonly trouble?: (client: SimClient) => Promise<unknown>
}

/** Sends to all of them, striking the bot down meanwhile. @returns what is in the ledger, and what arrived. */
async function play({ engine, people, blocked = 0, signal, strikes, trouble }: Course) {
  const sim = await startSimulator()
  onTestFinished(() => sim.close())
  const client = connect(sim.url)
  const { ids } = await client.crowd(people, { blocked })
  await trouble?.(client)
  await client.fault({ method: 'sendMessage', do: 'delay', delayMs: LATENCY_MS })
  const url = await emptyDatabase(engine)
  const store = await openStoreOf(url)
  onTestFinished(() => store.close())
  await openAccounts(store, ids.slice(0, -1))
  // The last of them keeps the office.
  const officer = await appointSender(store, ids.at(-1))
  await announce(store, { officer, paid: false })
  const program = await start({
    command: ['--import', QUICK, join(import.meta.dirname, 'announcing.ts')],
    env: { DATABASE_URL: url, BOT_TOKEN: sim.token, TELEGRAM_API_ROOT: sim.url, PACE: String(PACE) },
  })
  await program.torment(signal, { fromMs: 20, toMs: 150 }, () => program.strikes === strikes)
  await untilDone(store, program)
  const delivered = await client.delivered({ contains: SAID })
  return { ...delivered, ledger: await ledgerOf(store), strikes: program.strikes, met: await metOf(client) }
}

async function emptyDatabase(engine: Engine): Promise<string> {
  if (engine === 'postgres') return newDatabase(inject('postgresUrl') ?? '')
  const dir = await mkdtemp(join(tmpdir(), 'announcements-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  return fileIn(dir)
}

/** Until nobody waits for it any more. */
async function untilDone(store: Store, program: Program): Promise<void> {
  const isAhead = async () => [...(await ledgerOf(store)).values()].some(state => AHEAD.has(state))
  await expect.poll(isAhead, { timeout: 30_000, interval: 100 }).toBe(false)
  await program.end()
}

const AHEAD: ReadonlySet<RecipientState> = new Set(['waiting', 'queued'])

/** What became of each, by chat. */
async function ledgerOf(store: Store): Promise<Map<number, RecipientState>> {
  const { db, t } = store.reader()
  const accounts = await db.select({ id: t.accounts.id, address: t.accounts.address }).from(t.accounts)
  const chats = new Map(accounts.map(({ id, address }) => [id, address]))
  const rows = await db.select().from(t.announcementRecipients)
  return new Map(rows.map(({ account, state }) => [chats.get(account ?? '') ?? 0, state]))
}

const metOf = async (client: SimClient) =>
  (await (await fetch(`${client.url}/sim/faults`)).json()) as { do: string; met: number }[]

type Played = Awaited<ReturnType<typeof play>>

const inState = ({ ledger }: Played, state: RecipientState) =>
  [...ledger].flatMap(([chat, is]) => (is === state ? [chat] : []))

/** Nobody twice, nobody missing, and the ledger says of nobody what is not so. */
function expectHonest(played: Played, people: number): void {
  const arrived = new Set(played.times.map(([chat]) => chat))
  expect(played.doubled).toEqual([])
  expect(played.ledger.size).toBe(people)
  expect(inState(played, 'sent').filter(chat => !arrived.has(chat))).toEqual([])
  const known = new Set([...inState(played, 'sent'), ...inState(played, 'unknown')])
  expect([...arrived].filter(chat => !known.has(chat))).toEqual([])
}

/** So many, or in the long form two thousand who are written to while the bot is struck ten times. */
const full = (people: number, strikes: number): Pick<Course, 'people' | 'strikes'> =>
  FULL ? { people: 2000, strikes: 10 } : { people, strikes }

/** @param isShort one is enough. */
function tell(engine: Engine, isShort: boolean): void {
  const others = test.skipIf(isShort)

  test('kills: nobody twice, nobody missing, little in doubt', { timeout: 60_000 }, async () => {
    const of = isShort ? full(300, 2) : full(800, 5)
    const played = await play({ ...of, engine, signal: 'SIGKILL' })
    expectHonest(played, of.people)
    expect(played.strikes).toBe(of.strikes)
    expect(inState(played, 'unknown').length).toBeLessThanOrEqual(SENDERS * played.strikes)
    expect(inState(played, 'unknown').length + inState(played, 'sent').length).toBe(of.people)
  })

  others('stops and starts: nothing in doubt', { timeout: 60_000 }, async () => {
    const of = full(500, 4)
    const played = await play({ ...of, engine, signal: 'SIGTERM' })
    expectHonest(played, of.people)
    expect(inState(played, 'sent')).toHaveLength(of.people)
  })

  others('kills in storms of 429: all the same', { timeout: 60_000 }, async () => {
    const of = full(300, 3)
    const played = await play({
      ...of,
      engine,
      signal: 'SIGKILL',
      trouble: async client => {
        const storm = { method: 'sendMessage', times: FULL ? 12 : 6, do: 'refuse', retry_after: 1 } as const
        for (const skip of [50, 150]) await client.fault({ ...storm, skip })
      },
    })
    expectHonest(played, of.people)
    expect(played.met.filter(rule => rule.do === 'refuse').every(({ met }) => met > 0)).toBe(true)
    expect(inState(played, 'unknown').length).toBeLessThanOrEqual(SENDERS * played.strikes)
  })

  others('kills, and one message in fifty whose answer is lost', { timeout: 60_000 }, async () => {
    const of = full(400, 3)
    const played = await play({
      ...of,
      engine,
      signal: 'SIGKILL',
      trouble: client =>
        client.fault({ method: 'sendMessage', probability: 0.02, seed: 7, do: 'accept-then-drop' }),
    })
    expectHonest(played, of.people)
    const lost = played.met.find(rule => rule.do === 'accept-then-drop')?.met ?? 0
    expect(lost).toBeGreaterThan(0)
    expect(inState(played, 'unknown').length).toBeLessThanOrEqual(SENDERS * played.strikes + lost)
  })

  others('kills, and one in twenty who blocked the bot', { timeout: 60_000 }, async () => {
    const of = full(300, 2)
    const played = await play({ ...of, engine, blocked: 0.05, signal: 'SIGKILL' })
    expectHonest(played, of.people)
    const blocked = inState(played, 'blocked').length
    expect(blocked).toBeGreaterThan(0)
    expect(blocked + inState(played, 'sent').length + inState(played, 'unknown').length).toBe(of.people)
  })
}

describe('an announcement on sqlite', () => tell('sqlite', false))
describe.skipIf(inject('postgresUrl') === undefined)('an announcement on postgres', () =>
  tell('postgres', !FULL),
)
