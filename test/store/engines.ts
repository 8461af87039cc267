/**
 * Stores for tests, on both engines: what holds on one must hold on the other.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, inject } from 'vitest'
import { parseKeys, type Keys } from '../../src/store/keys.ts'
import { openStore, type StoreOptions } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

export type Engine = 'sqlite' | 'postgres'

export interface TestStore {
  readonly store: Store
  /** What the store was opened with, for opening it once more. */
  readonly options: StoreOptions
  /** Folder of the SQLite file; of no meaning on PostgreSQL. */
  readonly dir: string
}

export const makeKeys = (): Keys =>
  parseKeys(['k1', 'index'].map(id => `${id}:${randomBytes(32).toString('base64')}`).join(','))

/** Runs the tests on each engine that is there; `open` gives a new, empty store, closed after the test. */
export function describeOnEngines(
  name: string,
  tell: (open: (given?: Partial<StoreOptions>) => Promise<TestStore>, engine: Engine) => void,
): void {
  const postgresUrl = inject('postgresUrl')
  for (const engine of ['sqlite', 'postgres'] as const) {
    describe.skipIf(engine === 'postgres' && postgresUrl === undefined)(`${name} on ${engine}`, () => {
      const cleanUps: (() => Promise<void>)[] = []
      afterEach(async () => {
        for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
      })
      tell(async (given = {}) => {
        const dir = mkdtempSync(join(tmpdir(), 'lindung-store-'))
        const url =
          engine === 'sqlite' ? `file:${join(dir, 'test.db')}` : await emptyDatabase(postgresUrl ?? '')
        const options: StoreOptions = { url, city: '3574', keys: makeKeys(), kind: 'demo', ...given }
        const store = await openStore(options)
        cleanUps.push(async () => {
          await store.close()
          rmSync(dir, { recursive: true, force: true })
          if (engine === 'postgres') used.push(url)
        })
        return { store, options, dir }
      }, engine)
    })
  }
}

/** Databases of tests that are over, in this process. */
const used: string[] = []
/** Whoever still holds a row after its test keeps the database for itself. */
const LONGEST_LOCK = '2s'

/**
 * A database without a row: one that an earlier test used, or a new one. Making and migrating one takes ten times as long
 * as emptying it.
 */
async function emptyDatabase(server: string): Promise<string> {
  const url = used.pop()
  return url !== undefined && (await isEmptied(url)) ? url : newDatabase(server)
}

async function isEmptied(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.query(`SET lock_timeout = '${LONGEST_LOCK}'; SET session_replication_role = replica`)
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    )
    await client.query(rows.map(({ name }) => `DELETE FROM ${name}`).join(';'))
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A new, empty database on the server; its address. */
export async function newDatabase(server: string): Promise<string> {
  const name = `t${randomBytes(8).toString('hex')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return server.replace(/\/postgres$/, `/${name}`)
}
