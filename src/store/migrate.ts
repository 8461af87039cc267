/**
 * Brings a database to the present schema at start: by one process at a time, and only if the database is ours.
 *
 * drizzle-kit rebuilds a SQLite table by dropping it, which would delete the rows that refer to it in silence; so foreign
 * keys are off while migrations run, and checked before they are committed.
 */
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** What a database says of itself, in its table `meta`; empty when it is new. */
export type Meta = ReadonlyMap<string, string>

/** Looks at a database before anything is written: throws if it is not ours, returns what it is to say from now on. */
export type Recognise = (meta: Meta) => Meta

const folderOf = (engine: 'sqlite' | 'pg') =>
  fileURLToPath(new URL(`../../drizzle/${engine}`, import.meta.url))

const LOCK_MS = 60_000
/** Any number, as long as nobody else in the database uses it: "lindung" on a phone's keys. */
const ADVISORY_LOCK = 5463864

/**
 * @param folder of the migrations: ours, unless a test brings others.
 * @throws what `recognise` throws, or when a migration would leave a row that refers to nothing. The database is then as
 * it was before.
 */
export function migrateSqlite(file: string, recognise: Recognise, folder = folderOf('sqlite')): void {
  // A side file, and before the switch to WAL: that switch does not wait for a busy database.
  const lock = new Database(`${file}.lock`, { timeout: LOCK_MS })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    const database = new Database(file)
    try {
      const marks = recognise(metaOf(database))
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = FULL')
      database.pragma('foreign_keys = OFF')
      database.transaction(() => {
        applyMissing(database, folder)
        const mark = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
        for (const [key, value] of marks) mark.run(key, value)
      })()
    } finally {
      database.close()
    }
  } finally {
    lock.close()
  }
}

function metaOf(database: Database.Database): Meta {
  const isNew =
    database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'`).get() === undefined
  if (isNew) return new Map()
  return new Map(database.prepare<[], [string, string]>('SELECT key, value FROM meta').raw().all())
}

/** As drizzle's own migrator does, with its table; but that one commits before the references can be checked. */
function applyMissing(database: Database.Database, migrationsFolder: string): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  )
  const newest = database
    .prepare<[], number | null>('SELECT max(created_at) FROM __drizzle_migrations')
    .pluck()
  const done = newest.get() ?? 0
  const note = database.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
  for (const { folderMillis, sql, hash } of readMigrationFiles({ migrationsFolder })) {
    if (folderMillis <= done) continue
    for (const statement of sql) database.exec(statement)
    note.run(hash, folderMillis)
  }
  const broken = database.prepare('PRAGMA foreign_key_check').all().length
  if (broken > 0) throw new Error(`${broken} rows refer to nothing after the migration`)
}

/** @throws what `recognise` throws; nothing was written then. */
export async function migratePostgres(url: string, recognise: Recognise): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  // A broken connection fails the query that waits, which is enough.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    const marks = recognise(await metaOfPostgres(client))
    await migrate(drizzle(client), { migrationsFolder: folderOf('pg') })
    for (const mark of marks) await client.query('INSERT INTO meta (key, value) VALUES ($1, $2)', mark)
  } finally {
    await client.end()
  }
}

async function metaOfPostgres(client: pg.Client): Promise<Meta> {
  const found = await client.query<{ is_new: boolean }>(`SELECT to_regclass('meta') IS NULL AS is_new`)
  if (found.rows[0]?.is_new) return new Map()
  const { rows } = await client.query<{ key: string; value: string }>('SELECT key, value FROM meta')
  return new Map(rows.map(({ key, value }) => [key, value]))
}
