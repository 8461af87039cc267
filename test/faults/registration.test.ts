/**
 * A whole crowd registers at once, photos and all, while the bot's process is struck down or Telegram's answers fail.
 *
 * The bot is the real program, on files; afterwards its books must be in order, and nothing on the disk or in the log may
 * show who registered.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, count, eq, isNotNull, lte, or } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { answersOf } from '../../src/records/registrations/answers.ts'
import { readOrMakeKeys } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import { sealedFiles } from '../../src/store/sealed-files.ts'
import type { Store } from '../../src/store/store.ts'
import { connect } from '../../src/simulator/client.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { gather, picture, type Crowd } from './crowd.ts'
import { start, type Program, type Signal } from './harness.ts'
import { secrets, worker } from './worker.ts'

const PEOPLE = 200
const STRIKES = 20
const THINK_MS = 300
const PATIENCE_MS = 45_000
/** A start takes about as long: every fourth strike comes while the bot is starting from the one before. */
const STARTING_MS = 600
const LONGEST_MS = 150_000

const workers = Array.from({ length: PEOPLE }, (_, n) => worker(n))

interface Stage {
  readonly sim: Simulator
  readonly dir: string
  readonly program: Program
  readonly crowd: Crowd
}

async function stage(): Promise<Stage> {
  const sim = await startSimulator()
  onTestFinished(() => sim.close())
  const dir = await mkdtemp(join(tmpdir(), 'registration-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const program = await start({
    command: [join(import.meta.dirname, '../../src/main.ts')],
    cwd: dir,
    ready: / serves\. /,
    env: {
      BOT_TOKEN: sim.token,
      TELEGRAM_API_ROOT: sim.url,
      DATA_DIR: dir,
      DATABASE_URL: `file:${join(dir, 'lindung.db')}`,
      PORT: '0',
      ADMIN_IDS: '9001',
      DOCUMENTS_VIA: 'telegram',
      TELEGRAM_DOCUMENTS_APPROVED_BY: 'test',
      LOG_LEVEL: 'debug',
    },
  })
  onTestFinished(() => program.end().catch(() => undefined))
  const crowd = gather({ world: sim.world, workers, thinkMs: THINK_MS, patienceMs: PATIENCE_MS })
  return { sim, dir, program, crowd }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Strikes at random points of the work, now and then once more while the program is starting. */
async function torment(program: Program, signal: Signal, crowd: Crowd): Promise<void> {
  const points = Array.from({ length: STRIKES }, () => Math.random() * 0.95 * crowd.work)
  for (const [n, point] of points.toSorted((a, b) => a - b).entries()) {
    if (n % 4 === 3) await pause(Math.random() * STARTING_MS)
    else {
      await crowd.reached(point)
      await program.ready()
      await pause(Math.random() * 100)
    }
    await program.strike(signal)
  }
}

/** Lets the program finish what nobody waits for (photos that leave the chat, a message's second try), and ends it. */
async function wayOut({ dir, program, crowd }: Stage): Promise<void> {
  const store = await openBooks(dir)
  const { db, t } = store.reader()
  const waits = () => db.$count(t.outbox, eq(t.outbox.state, 'waiting'))
  for (let tries = 0; tries < 100; tries++) {
    if (crowd.photosLeft().length === 0 && (await waits()) === 0) break
    await pause(100)
  }
  await store.close()
  await program.end()
}

function openBooks(dir: string): Promise<Store> {
  const { keys } = readOrMakeKeys({ dataDir: dir, dataKeys: undefined })
  return openStore({ url: `file:${join(dir, 'lindung.db')}`, city: '3574', keys, kind: 'real' })
}

interface Books {
  readonly updates: number
  readonly messages: number
  readonly unknown: number
}

/** Everybody's registration is there, once, as they said it, with their photos; nothing waits and nothing was given up. */
async function expectInOrder({ dir, crowd }: Stage): Promise<Books> {
  expect(crowd.complaints()).toEqual([])
  expect(crowd.photosLeft()).toEqual([])
  const store = await openBooks(dir)
  try {
    await expectRegistrations(store, dir, crowd)
    const { db, t } = store.reader()
    expect(await db.select().from(t.drafts)).toEqual([])
    // What is planned for another day finds no draft then.
    const overdue = and(eq(t.jobs.state, 'waiting'), lte(t.jobs.dueAt, store.now()))
    expect(
      await db
        .select()
        .from(t.jobs)
        .where(or(overdue, eq(t.jobs.state, 'aside'))),
    ).toEqual([])
    const inbox = await db.select({ state: t.inbox.state, n: count() }).from(t.inbox).groupBy(t.inbox.state)
    expect(inbox).toEqual([{ state: 'done', n: expect.any(Number) }])
    const outbox = new Map(
      (await db.select({ state: t.outbox.state, n: count() }).from(t.outbox).groupBy(t.outbox.state)).map(
        ({ state, n }) => [state, n],
      ),
    )
    expect([...outbox.keys()].filter(state => !['sent', 'replaced', 'unknown'].includes(state))).toEqual([])
    const sent = await db.$count(t.outbox, isNotNull(t.outbox.messageId))
    return { updates: inbox[0]?.n ?? 0, messages: sent, unknown: outbox.get('unknown') ?? 0 }
  } finally {
    await store.close()
  }
}

/** One file each, as they said it, with the number of their receipt and every photo as they sent it. */
async function expectRegistrations(store: Store, dir: string, crowd: Crowd): Promise<void> {
  const reader = store.reader()
  const { db, t } = reader
  const rows = await db
    .select({ id: t.registrations.id, number: t.registrations.number })
    .from(t.registrations)
  const files = await Promise.all(rows.map(row => answersOf(reader, row)))
  const byNik = new Map(files.map(({ papers, ...said }) => [said.nik, { said, papers }]))
  expect(files).toHaveLength(PEOPLE)
  expect(byNik.size).toBe(PEOPLE)
  expect(new Set(crowd.receipts())).toEqual(new Set(rows.map(({ number }) => number)))
  const documents = sealedFiles(join(dir, 'documents'), reader.vault)
  for (const { expected, photos } of workers) {
    const file = byNik.get(expected.nik)
    expect(file?.said).toEqual(expected)
    const kept = await Promise.all((file?.papers ?? []).map(id => documents.read(id)))
    expect(kept.map(bytes => bytes.toString('base64'))).toEqual(
      photos.map(seed => picture(seed).toString('base64')),
    )
  }
}

/** Everything that lies on the disk, and all that was printed. */
async function expectSecrecy({ dir, program }: Stage): Promise<void> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  expect(names.length).toBeGreaterThan(workers.flatMap(({ photos }) => photos).length)
  const places = new Map([['the log', program.output()]])
  for (const { parentPath, name } of names)
    places.set(name, (await readFile(join(parentPath, name))).toString('latin1'))
  for (const [place, text] of places) {
    const low = text.toLowerCase()
    for (const secret of secrets) expect(low.includes(secret), `${secret} in ${place}`).toBe(false)
  }
}

const mean = (all: readonly number[]) => Math.round(all.reduce((sum, ms) => sum + ms, 0) / all.length)

/** For whoever runs this to know what the machine does. */
function tell(how: string, { program, crowd }: Stage, books: Books, seconds: number): void {
  const { startsMs, endsMs, strikes } = program
  const doubled = crowd.messages() - books.messages
  console.log(
    `${how}: ${PEOPLE} people in ${seconds.toFixed(1)} s, ${strikes} strikes, ${books.updates} updates ` +
      `(${Math.round(books.updates / seconds)}/s), ${books.messages} messages, ${doubled} doubled` +
      (strikes > 0 ? ` (${(doubled / strikes).toFixed(1)} per strike), end ${mean(endsMs)} ms` : '') +
      `, start ${mean(startsMs)} ms (at most ${Math.round(Math.max(...startsMs))}), ${books.unknown} given up as unknown`,
  )
}

async function play(signal: Signal | undefined, place: Stage): Promise<{ books: Books; seconds: number }> {
  const { crowd, program } = place
  const begun = performance.now()
  await Promise.all([crowd.register(), signal && torment(program, signal, crowd)])
  const seconds = (performance.now() - begun) / 1000
  await wayOut(place)
  const books = await expectInOrder(place)
  await expectSecrecy(place)
  return { books, seconds }
}

test(
  'killed twenty times, it loses nothing and doubles no registration',
  { timeout: LONGEST_MS },
  async () => {
    const place = await stage()
    const { books, seconds } = await play('SIGKILL', place)
    tell('SIGKILL', place, books, seconds)
    expect(place.program.strikes).toBe(STRIKES)
  },
)

test('stopped and started twenty times, it doubles no message either', { timeout: LONGEST_MS }, async () => {
  const place = await stage()
  const { books, seconds } = await play('SIGTERM', place)
  tell('SIGTERM', place, books, seconds)
  expect(place.program.strikes).toBe(STRIKES)
  expect(place.crowd.doubled()).toEqual([])
  expect(place.crowd.messages()).toBe(books.messages)
})

test('with one call in thirty failing, all the same', { timeout: LONGEST_MS }, async () => {
  const place = await stage()
  await connect(place.sim.url).unreliable(0.03, 1)
  const { books, seconds } = await play(undefined, place)
  tell('3% of the calls fail', place, books, seconds)
})
