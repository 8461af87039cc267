/**
 * The one door to the database: `read` selects, `tx` writes.
 *
 * Both hand out the same things (the database, its tables, the vault, the city, the time), so an operation of
 * `records/` is a plain function of one of them. What the engines do behind the door stands in `sqlite.ts` and
 * `postgres.ts`.
 */
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Dialect } from './dialect.ts'
import type { Tables } from './schema.ts'
import type { Vault } from './vault.ts'

export type Db = Pick<
  PgDatabase<PgQueryResultHKT>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'
>
export type ReadDb = Pick<Db, 'select' | 'selectDistinct' | 'with' | '$with' | '$count'>

/** What an operation needs to look things up. */
export interface Reader {
  readonly db: ReadDb
  readonly t: Tables
  readonly vault: Vault
  readonly dialect: Dialect
  /** Kemendagri code of the city, first in every key: `3574`. */
  readonly city: string
  /** The instant of this reading or transaction, by the store's clock. */
  readonly now: Date
}

/** What an operation needs to change things: a `Reader` that may write, inside one transaction. */
export interface Tx extends Reader {
  readonly db: Db
  /** Runs `then` once this transaction is committed; never when it is rolled back. For waking, not for work. */
  afterCommit(then: () => void): void
}

export interface Store {
  readonly engine: 'sqlite' | 'postgres'
  readonly city: string
  /** The store's clock: a parameter, so that tests and the demo can move time. */
  now(): Date
  /** A fresh reader; sees what is committed. A write through it fails in the engine itself. */
  reader(): Reader
  /**
   * Runs `work` in one transaction and commits what it did, or nothing if it throws. Only queries may be awaited
   * inside; on PostgreSQL it may run twice (serialization), so it has no other effect. A `tx` inside a `tx` throws.
   */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Copies the whole database to a new file while the bot goes on, as of the instant in which the copy ends. Absent on
   * PostgreSQL, which has tools of its own.
   */
  readonly copyTo?: (file: string) => Promise<void>
  /** Waits for the running transactions, then lets go of the file or the pool. */
  close(): Promise<void>
}
