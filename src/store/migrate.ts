/**
 * Brings a database to the present schema at start: by one process at a time, with foreign keys off.
 *
 * drizzle-kit rebuilds a SQLite table by dropping it, which would delete the rows that refer to it in silence; so foreign
 * keys are off while migrations run, and checked afterwards.
 */
import Database from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateWithSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { migrate as migrateWithPg } from 'drizzle-orm/node-postgres/migrator'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const folder = (engine: 'sqlite' | 'pg') => fileURLToPath(new URL(`../../drizzle/${engine}`, import.meta.url))

const LOCK_MS = 60_000
/** Any number, as long as nobody else in the database uses it: "lindung" on a phone's keys. */
const ADVISORY_LOCK = 5463864

/** @throws when a migration would leave a row that refers to nothing; the database is then as it was before. */
export function migrateSqlite(file: string): void {
  // A side file, and before the switch to WAL: that switch does not wait for a busy database.
  const lock = new Database(`${file}.lock`, { timeout: LOCK_MS })
  lock.exec('BEGIN EXCLUSIVE')
  const database = new Database(file)
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = OFF')
    migrateWithSqlite(drizzleSqlite({ client: database }), { migrationsFolder: folder('sqlite') })
    const broken = database.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`${broken.length} rows refer to nothing after the migration`)
  } finally {
    database.close()
    lock.exec('COMMIT')
    lock.close()
  }
}

export async function migratePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    await migrateWithPg(drizzlePg(client), { migrationsFolder: folder('pg') })
  } finally {
    await client.end()
  }
}
