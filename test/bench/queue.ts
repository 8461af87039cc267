/**
 * What a clerk waits for on a Monday morning: the next file, the figures of the queue and one file opened, with 5,000 files
 * that wait, 500 of them in a colleague's hand and 300 decided but not told, the oldest of all, beside 5,000 that are
 * covered. `npm run bench:queue` prints a table for each engine, in about a minute.
 *
 * A time is that of the whole transaction with its commit, as the bot sees it. PostgreSQL is measured before it has counted
 * its rows, which it does of itself within a minute, and after.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { postgresPrograms, startPostgres } from '../../scripts/postgres.ts'
import { KELURAHANS } from '../../src/program/areas.ts'
import { makePublicNumber } from '../../src/program/public-number.ts'
import { COVERED_SECTORS } from '../../src/program/sectors.ts'
import { officerOf } from '../../src/records/office/officers.ts'
import { openFile } from '../../src/records/review/file.ts'
import { setFilter, type QueueFilter } from '../../src/records/review/filter.ts'
import { releaseFile } from '../../src/records/review/hold.ts'
import { nextFile, queue, queueFigures } from '../../src/records/review/queue.ts'
import { insertDecision } from '../../src/records/review/decision-rows.ts'
import { makeId } from '../../src/store/ids.ts'
import { parseKeys } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store, Tx } from '../../src/store/store.ts'
import { answersOf, newOfficer } from '../records/sample.ts'

const WAITING = 5000
const TAKEN = 500
const DECIDED = 300
const COVERED = 5000
const CHUNK = 100
const ROUNDS = 100
const TARGET_MS = 50
const DAY_MS = 86_400_000

const GIVEN = ['Slamet', 'Budi', 'Siti', 'Agus', 'Sumiati', 'Riyadi', 'Aminah', 'Joko', 'Endang', 'Wahyu']
const FAMILY = ['Wiryawan', 'Hartono', 'Rohani', 'Susilo', 'Purwanto', 'Lestari', 'Santoso', 'Utomo']
const pad = (number: number, width: number) => String(number).padStart(width, '0')
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!

/** Adults of all ages, in families of three with one KK; every eighth shares a phone with another. */
function answersAt(at: number) {
  const [day, month, year] = [1 + (at % 28), 1 + (at % 12), 1962 + (at % 45)]
  return answersOf({
    nik: `35740${1 + (at % 5)}${pad(day, 2)}${pad(month, 2)}${pad(year % 100, 2)}${pad(at % 10_000, 4)}`,
    name: `${pick(GIVEN, at * 7)} ${pick(FAMILY, at * 5)}`,
    birthDate: `${year}-${pad(month, 2)}-${pad(day, 2)}`,
    address: `Jalan Ikan Tongkol ${at}, RT 003 RW 007, dekat mushala`,
    noKk: `35740101012${pad(Math.floor(at / 3), 5)}`,
    phone: `+62812${pad(at % 8 === 0 ? at + 1 : at, 8)}`,
    sector: pick(COVERED_SECTORS, at),
    kelurahan: pick(KELURAHANS, at * 3).code,
    details: { boat: `Sumber Rejeki ${at}`, trips: 12, notes: 'x'.repeat(200) },
  })
}

/** One file of the year, handed in by an account of its own. */
function rowAt(tx: Tx, at: number, over: { status: string; takenBy?: string; takenFrom?: string }) {
  const [id, answers] = [makeId(), answersAt(at)]
  const submittedAt = new Date(tx.now.getTime() - 20 * DAY_MS + at * 100_000)
  return {
    city: tx.city,
    id,
    number: makePublicNumber(pad(at, 8)),
    draft: makeId(),
    account: makeId(),
    year: 2026,
    version: 1,
    sector: answers.sector,
    kelurahan: answers.kelurahan,
    forSelf: true,
    consent: 'own',
    formVersion: 1,
    answersSealed: tx.vault.seal('registrations.answers', id, JSON.stringify(answers)),
    nikIndex: tx.vault.index('nik', answers.nik),
    phoneIndex: tx.vault.index('phone', answers.phone ?? ''),
    kkIndex: tx.vault.index('kk', answers.noKk ?? ''),
    birthIndex: tx.vault.index('birth-date', answers.birthDate),
    birthYear: Number(answers.birthDate.slice(0, 4)),
    double: false,
    eligibility: { outcome: 'eligible', reasons: ['age-right'] },
    submittedAt,
    dueAt: new Date(submittedAt.getTime() + 5 * DAY_MS),
    takenUntil: over.takenBy === undefined ? null : new Date(tx.now.getTime() + DAY_MS),
    ...over,
  }
}

/** @returns ids of the files that wait, the oldest first. */
async function fill(store: Store, colleagues: readonly { id: string }[]): Promise<string[]> {
  const ids: string[] = []
  for (let from = 0; from < WAITING + COVERED; from += CHUNK)
    await store.tx(async tx => {
      const rows = Array.from({ length: CHUNK }, (_, i) => {
        const at = from + i
        if (at >= WAITING) return rowAt(tx, at, { status: 'active' })
        if (at < TAKEN)
          return rowAt(tx, at, {
            status: 'in-review',
            takenBy: pick(colleagues, at).id,
            takenFrom: 'submitted',
          })
        return rowAt(
          tx,
          at,
          at < TAKEN + DECIDED ? { status: 'in-review', takenFrom: 'submitted' } : { status: 'submitted' },
        )
      })
      await tx.db.insert(tx.t.registrations).values(rows)
      await tx.db.insert(tx.t.events).values(
        rows.map(({ id, account }) => ({
          city: tx.city,
          id: makeId(),
          subjectKind: 'registration',
          subject: id,
          kind: 'submitted',
          actor: account,
          codes: { to: 'submitted' },
          at: tx.now,
        })),
      )
      if (from < WAITING) ids.push(...rows.map(({ id }) => id))
    })
  for (const [at, registration] of ids.slice(TAKEN, TAKEN + DECIDED).entries())
    await store.tx(tx =>
      insertDecision(tx, {
        registration,
        officer: pick(colleagues, at).id,
        leadsTo: 'returned',
        reason: 'name-mismatch',
        questions: ['name'],
        note: 'Sesuai KTP, Pak.',
        version: 1,
      }),
    )
  return ids
}

interface Line {
  readonly what: string
  readonly median: number
  readonly p95: number
}

async function measured(
  what: string,
  act: (round: number) => Promise<(() => Promise<unknown>) | void>,
): Promise<Line> {
  const times: number[] = []
  for (let round = -5; round < ROUNDS; round++) {
    const start = performance.now()
    const tidy = await act(Math.max(0, round))
    if (round >= 0) times.push(performance.now() - start)
    await tidy?.()
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { what, median: sorted[Math.floor(ROUNDS / 2)]!, p95: sorted[Math.floor(ROUNDS * 0.95)]! }
}

interface City {
  readonly store: Store
  readonly officer: { readonly id: string }
  readonly field: { readonly id: string }
  readonly ids: readonly string[]
}

async function arrange(store: Store): Promise<City> {
  const colleagues = []
  for (let i = 0; i < 8; i++) colleagues.push(await newOfficer(store))
  const areas = KELURAHANS.slice(0, 2).map(({ code }) => code)
  const [officer, field] = [await newOfficer(store), await newOfficer(store, 'pendamping', areas)]
  return { store, officer, field, ids: await fill(store, colleagues) }
}

async function measureAll({ store, officer, field, ids }: City): Promise<Line[]> {
  const lines: Line[] = []

  const next = async (what: string, who: { id: string }, filter: QueueFilter, after?: string) => {
    await store.tx(tx => setFilter(tx, who.id, filter))
    const line = await measured(what, async () => {
      const found = await store.tx(tx => nextFile(tx, { officer: who.id, after }))
      if (!found.ok || (!found.registration && filter.status === undefined))
        throw new Error(`${what}: no file`)
      const id = found.registration?.id
      return () =>
        id === undefined ? Promise.resolve() : store.tx(tx => releaseFile(tx, { id, officer: who.id }))
    })
    await store.tx(tx => setFilter(tx, who.id, {}))
    lines.push(line)
  }
  const filters: readonly [string, QueueFilter][] = [
    ['no filter', {}],
    ['a sector', { sector: pick(COVERED_SECTORS, 1) }],
    ['a kelurahan', { kelurahan: KELURAHANS[3]!.code }],
    [
      'late, a sector and a kelurahan',
      { late: true, sector: pick(COVERED_SECTORS, 1), kelurahan: KELURAHANS[3]!.code },
    ],
    ['the waiting list, which is empty', { status: 'waiting-list' }],
  ]
  for (const [words, filter] of filters) {
    await next(`next file, ${words}`, officer, filter)
    await next(`next file after the 2,500th, ${words}`, officer, filter, ids[WAITING / 2])
  }
  await next('next file of a pendamping', field, {})
  const shaped = (await officerOf(store.reader(), officer.id))!
  lines.push(
    await measured(
      'a page of the queue',
      async () => void (await queue(store.reader(), shaped, { limit: 10 })),
    ),
    await measured('the figures of the queue', async () => void (await queueFigures(store.reader()))),
    await measured('opening a file', async round => {
      const id = ids[TAKEN + DECIDED + round * 7]!
      const opened = await store.tx(tx => openFile(tx, { id, officer: officer.id }))
      if (!opened.ok) throw new Error(opened.error)
    }),
  )
  return lines
}

/** Prints the table; whether the next file came in time. */
async function isInTime(title: string, city: City): Promise<boolean> {
  const lines = await measureAll(city)
  const width = Math.max(...lines.map(({ what }) => what.length))
  console.log(`\n${title}: milliseconds, ${ROUNDS} rounds each`)
  console.log(`${''.padEnd(width)}  ${'median'.padStart(8)}  ${'p95'.padStart(8)}`)
  for (const { what, median, p95 } of lines)
    console.log(`${what.padEnd(width)}  ${median.toFixed(1).padStart(8)}  ${p95.toFixed(1).padStart(8)}`)
  return lines.every(({ what, p95 }) => !what.startsWith('next file') || p95 <= TARGET_MS)
}

/** @param settle has the engine count its rows, where it does. */
async function bench(title: string, url: string, settle?: () => Promise<void>): Promise<boolean> {
  const keys = parseKeys(['k1', 'index'].map(id => `${id}:${randomBytes(32).toString('base64')}`).join(','))
  const store = await openStore({ url, city: '3574', keys, kind: 'demo' })
  try {
    const city = await arrange(store)
    const first = await isInTime(title, city)
    if (!settle) return first
    await settle()
    return (await isInTime(`${title}, its rows counted`, city)) && first
  } finally {
    await store.close()
  }
}

const analyse = (url: string) => async () => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('ANALYZE')
  await client.end()
}

// Not in the system's folder for such things: it may be in memory, where a commit costs nothing.
mkdirSync('data', { recursive: true })
const folder = mkdtempSync(join('data', 'bench-'))
const bin = postgresPrograms()
const postgres = bin === undefined ? undefined : await startPostgres(bin)
try {
  let isQuick = await bench('SQLite', `file:${join(folder, 'queue.db')}`)
  if (postgres) isQuick = (await bench('PostgreSQL', postgres.url, analyse(postgres.url))) && isQuick
  else console.warn('\nPostgreSQL is not installed: not measured')
  console.log(isQuick ? `\nThe next file comes within ${TARGET_MS} ms.` : `\nToo slow: over ${TARGET_MS} ms.`)
  if (!isQuick) process.exitCode = 1
} finally {
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
}
