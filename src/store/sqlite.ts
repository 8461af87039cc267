/**
 * The store on SQLite: one file, one writing process.
 *
 * Writes go over a connection that nobody else uses, one transaction after the other; reads over a second one that the
 * engine itself holds read-only, so they see only what is committed. A query settles within microtasks; whatever else is
 * awaited inside a transaction reaches the next turn of the event loop, and is refused there.
 */
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sqliteDialect } from './dialect.ts'
import { refuseNested, TxError, watched, type StoreLog } from './guard.ts'
import { sqliteKit } from './kit.ts'
import { migrateSqlite } from './migrate.ts'
import { makeSchema } from './schema.ts'
import type { Db, ReadDb, Store, Tx } from './store.ts'
import type { Vault } from './vault.ts'

export interface EngineOptions {
  readonly city: string
  readonly vault: Vault
  readonly now: () => Date
  readonly log: StoreLog
}

/** @param file path of the database; its folder is made where it is missing. */
export function openSqlite(file: string, { city, vault, now, log }: EngineOptions): Store {
  mkdirSync(dirname(file), { recursive: true })
  migrateSqlite(file)
  const writer = connect(file, {})
  const reading = connect(file, { readonly: true })
  const t = makeSchema(sqliteKit)
  const common = { t, vault, dialect: sqliteDialect, city }
  const readDb = drizzle({ client: reading, casing: 'snake_case' }) as unknown as ReadDb
  const writeDb = drizzle({ client: writer, casing: 'snake_case' }) as unknown as Db
  const begin = writer.prepare('BEGIN IMMEDIATE')
  const commit = writer.prepare('COMMIT')
  const rollback = writer.prepare('ROLLBACK')
  let last: Promise<unknown> = Promise.resolve()

  async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const wakings: (() => void)[] = []
    const afterCommit = (then: () => void) => void wakings.push(then)
    let hasWaited = false
    begin.run()
    const nextTurn = setImmediate(() => (hasWaited = true))
    try {
      const result = await watched(log, () => work({ ...common, db: writeDb, now: now(), afterCommit }))
      if (hasWaited) throw new TxError('something other than a query was awaited inside a transaction')
      commit.run()
      for (const wake of wakings) wake()
      return result
    } catch (error) {
      if (writer.inTransaction) rollback.run()
      throw error
    } finally {
      clearImmediate(nextTurn)
    }
  }

  return {
    engine: 'sqlite',
    city,
    now,
    reader: () => ({ ...common, db: readDb, now: now() }),
    async tx(work) {
      refuseNested()
      const run = last.then(() => transaction(work))
      last = run.catch(() => undefined)
      return run
    },
    async close() {
      await last
      reading.close()
      writer.pragma('optimize')
      writer.close()
    },
  }
}

function connect(file: string, options: { readonly?: boolean }): Database.Database {
  const connection = new Database(file, { ...options, timeout: 5000 })
  if (!options.readonly) {
    connection.pragma('journal_mode = WAL')
    // The build's own default is NORMAL, which forgets the last commits when the power goes.
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
  }
  return withCachedStatements(connection)
}

/** Drizzle prepares every query anew; the same text is the same statement. */
function withCachedStatements(connection: Database.Database): Database.Database {
  const statements = new Map<string, Database.Statement>()
  const prepare = connection.prepare.bind(connection)
  connection.prepare = ((text: string) => {
    const known = statements.get(text)
    if (known) return known
    const made = prepare(text)
    if (statements.size < MOST_STATEMENTS) statements.set(text, made)
    return made
  }) as typeof connection.prepare
  return connection
}

const MOST_STATEMENTS = 500
