/**
 * The store on SQLite: one file, one writing process.
 *
 * Writes go over a connection that nobody else uses, one transaction after the other; reads over a second one that the
 * engine itself holds read-only, so they see only what is committed. A query settles within microtasks; whatever else is
 * awaited inside a transaction lets them run dry, and is refused there.
 */
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sqliteDialect } from './dialect.ts'
import { refuseNested, TxError, wakeAll, watched, type StoreLog } from './guard.ts'
import { sqliteKit } from './kit.ts'
import { migrateSqlite, type Recognise } from './migrate.ts'
import { makeSchema } from './schema.ts'
import type { Db, ReadDb, Store, Tx } from './store.ts'
import type { Vault } from './vault.ts'

export interface EngineOptions {
  readonly city: string
  readonly vault: Vault
  readonly now: () => Date
  readonly log: StoreLog
  readonly recognise: Recognise
}

/** Transactions that queue up let timers and sockets have their turn this often. Milliseconds. */
const BREATH_MS = 10

/** @param file path of the database; its folder is made where it is missing. */
export function openSqlite(file: string, { city, vault, now, log, recognise }: EngineOptions): Store {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  migrateSqlite(file, recognise)
  const writer = connect(file, {})
  const reading = connect(file, { readonly: true })
  const t = makeSchema(sqliteKit)
  const common = { t, vault, dialect: sqliteDialect, city }
  const readDb = queriesOver<ReadDb>(reading)
  const writeDb = queriesOver<Db>(writer)
  const begin = writer.prepare('BEGIN IMMEDIATE')
  const commit = writer.prepare('COMMIT')
  const rollback = writer.prepare('ROLLBACK')
  let last: Promise<unknown> = Promise.resolve()
  let breath = performance.now()

  async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (performance.now() - breath > BREATH_MS) {
      await new Promise(resolve => void setImmediate(resolve))
      breath = performance.now()
    }
    const wakings: (() => void)[] = []
    const afterCommit = (then: () => void) => void wakings.push(then)
    const turn = { isOver: false }
    begin.run()
    // Ticks have their turn once no microtask is left.
    process.nextTick(() => (turn.isOver = true))
    try {
      const result = await watched(log, () => work({ ...common, db: writeDb, now: now(), afterCommit }))
      if (turn.isOver) throw new TxError('something other than a query was awaited inside a transaction')
      commit.run()
      wakeAll(log, wakings)
      return result
    } catch (error) {
      if (writer.inTransaction) rollback.run()
      throw error
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
      if (!writer.open) return
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

/** The queries of `Db` are those that drizzle spells the same on both engines. */
function queriesOver<D>(client: Database.Database): D {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PostgreSQL's types are the canonical ones, see kit.ts
  return drizzle({ client, casing: 'snake_case' }) as unknown as D
}

const MOST_STATEMENTS = 500

/** Drizzle prepares every query anew; the same text is the same statement. */
function withCachedStatements(connection: Database.Database): Database.Database {
  const statements = new Map<string, Database.Statement>()
  const prepare = connection.prepare.bind(connection)
  const remembering = (text: string): Database.Statement => {
    const known = statements.get(text)
    if (known) return known
    const made = prepare(text)
    if (statements.size < MOST_STATEMENTS) statements.set(text, made)
    return made
  }
  return Object.assign(connection, { prepare: remembering })
}
