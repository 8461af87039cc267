/**
 * The store on PostgreSQL, and on what speaks its wire: for a province, where several processes share one database.
 *
 * A transaction is tried again when the engine says that it collided with another (40001, 40P01); nothing but queries is
 * inside, so running it twice does no harm. Reads go over a pool of their own that the engine holds read-only.
 */
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { codesOf, postgresDialect } from './dialect.ts'
import { refuseNested, watched } from './guard.ts'
import { pgKit } from './kit.ts'
import { migratePostgres } from './migrate.ts'
import { makeSchema } from './schema.ts'
import type { EngineOptions } from './sqlite.ts'
import type { Db, ReadDb, Store, Tx } from './store.ts'

const COLLISIONS = ['40001', '40P01']
const TRIES = 8
const CONNECTIONS = 8

/** @param url `postgres://user:password@host:5432/database` */
export async function openPostgres(url: string, { city, vault, now, log }: EngineOptions): Promise<Store> {
  await migratePostgres(url)
  const writing = new pg.Pool({ connectionString: url, max: CONNECTIONS })
  const reading = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    options: '-c default_transaction_read_only=on',
  })
  for (const pool of [writing, reading])
    pool.on('error', error => log.warn({ error: error.name }, 'a connection to PostgreSQL broke'))
  const t = makeSchema(pgKit)
  const common = { t, vault, dialect: postgresDialect, city }
  const readDb = drizzle(reading, { casing: 'snake_case' }) as unknown as ReadDb

  async function attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const wakings: (() => void)[] = []
    const afterCommit = (then: () => void) => void wakings.push(then)
    const client = await writing.connect()
    let broken: Error | undefined
    try {
      await client.query('BEGIN')
      const db = drizzle(client, { casing: 'snake_case' }) as unknown as Db
      const result = await watched(log, () => work({ ...common, db, now: now(), afterCommit }))
      await client.query('COMMIT')
      for (const wake of wakings) wake()
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

  return {
    engine: 'postgres',
    city,
    now,
    reader: () => ({ ...common, db: readDb, now: now() }),
    async tx(work) {
      refuseNested()
      for (let tries = 1; ; tries++) {
        try {
          return await attempt(work)
        } catch (error) {
          if (tries >= TRIES || !codesOf(error).some(code => COLLISIONS.includes(code))) throw error
        }
      }
    },
    async close() {
      await Promise.all([writing.end(), reading.end()])
    },
  }
}
