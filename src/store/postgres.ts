/**
 * The store on PostgreSQL, and on what speaks its wire: for a province, where several processes share one database.
 *
 * A transaction is tried again when the engine says that it collided with another (40001, 40P01); nothing but queries is
 * inside, so running it twice does no harm. Reads go over a pool of their own that the engine holds read-only.
 */
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { codesOf, postgresDialect } from './dialect.ts'
import { refuseNested, refuseStray, TxError, wakeAll, watched, type StoreLog } from './guard.ts'
import { pgKit } from './kit.ts'
import { migratePostgres } from './migrate.ts'
import { makeSchema } from './schema.ts'
import type { EngineOptions } from './sqlite.ts'
import type { Db, ReadDb, Store, Tx } from './store.ts'

const COLLISIONS = ['40001', '40P01']
const TRIES = 8
const CONNECTIONS = 8
/** For the way to the server and for a free connection: then an error is better than a person who waits. */
const LONGEST_CONNECTING_MS = 15_000

/** @param url `postgres://user:password@host:5432/database` */
export async function openPostgres(
  url: string,
  { city, vault, now, log, recognise }: EngineOptions,
): Promise<Store> {
  await migratePostgres(url, recognise)
  const writing = poolOf({ connectionString: url }, log)
  const reading = poolOf({ connectionString: url, options: '-c default_transaction_read_only=on' }, log)
  const t = makeSchema(pgKit)
  const common = { t, vault, dialect: postgresDialect, city }
  const readDb = drizzle(reading, { casing: 'snake_case' }) as unknown as ReadDb
  const running = new Set<Promise<unknown>>()
  let closed: Promise<unknown> | undefined

  async function attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const wakings: (() => void)[] = []
    const afterCommit = (then: () => void) => void wakings.push(then)
    const client = await writing.connect()
    let broken: Error | undefined
    try {
      await client.query('BEGIN')
      const db = drizzle(refusingStrays(client), { casing: 'snake_case' }) as unknown as Db
      const result = await watched(log, () => work({ ...common, db, now: now(), afterCommit }))
      await commit(client)
      wakeAll(log, wakings)
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch((why: unknown) => {
        broken = why instanceof Error ? why : new Error('the connection broke')
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  async function untilItPasses<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt(work)
      } catch (error) {
        if (tries >= TRIES || !codesOf(error).some(code => COLLISIONS.includes(code))) throw error
        // At once they would only collide again: each waits a moment of its own.
        await new Promise(resolve => void setTimeout(resolve, Math.random() * 2 ** tries))
      }
    }
  }

  return {
    engine: 'postgres',
    city,
    now,
    reader: () => ({ ...common, db: readDb, now: now() }),
    async tx(work) {
      refuseNested()
      if (closed) throw new TxError('the database is closed')
      const run = untilItPasses(work)
      running.add(run)
      try {
        return await run
      } finally {
        running.delete(run)
      }
    },
    async close() {
      // A pool that ends forgets those who wait for a connection.
      closed ??= Promise.allSettled(running).then(() => Promise.all([writing.end(), reading.end()]))
      await closed
    },
  }
}

function poolOf(options: pg.PoolConfig, log: StoreLog): pg.Pool {
  const pool = new pg.Pool({ ...options, max: CONNECTIONS, connectionTimeoutMillis: LONGEST_CONNECTING_MS })
  const tell = (error: Error) => log.warn({ error: error.name }, 'a connection to PostgreSQL broke')
  // The pool listens only while a connection is idle: one that breaks in use would end the process.
  pool.on('connect', client => void client.on('error', tell))
  pool.on('error', () => undefined)
  return pool
}

/** The same connection for the queries of one transaction, and none after it: others use it then. */
function refusingStrays(client: pg.PoolClient): pg.PoolClient {
  const query = (...given: Parameters<pg.PoolClient['query']>) => {
    refuseStray()
    return client.query(...given)
  }
  return Object.assign(Object.create(client) as pg.PoolClient, { query })
}

/** PostgreSQL answers a COMMIT after a failed query with ROLLBACK, and calls that a success. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT')
  if (command !== 'COMMIT')
    throw new TxError('a query failed inside a transaction, and its error was not passed on')
}
