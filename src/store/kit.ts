/**
 * How a column is spelled in each engine: the only file that knows both.
 *
 * The schema is a function of a kit, so the tables of SQLite and PostgreSQL cannot drift apart. PostgreSQL's types
 * are the canonical ones; the queries are written once against them.
 */
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'

const bytea = pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const pgKit = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  text: () => pg.text(),
  /** One of a closed list of codes. */
  code: <T extends string>() => pg.text().$type<T>(),
  int: () => pg.integer(),
  /** Telegram's ids, read as numbers: a BigInt in a payload breaks the Bot API client. */
  bigint: () => pg.bigint({ mode: 'number' }),
  real: () => pg.doublePrecision(),
  bool: () => pg.boolean(),
  /** An instant, to the millisecond. */
  time: () => pg.timestamp({ mode: 'date', precision: 3, withTimezone: true }),
  json: <T>() => pg.jsonb().$type<T>(),
  /** Bytes that `Vault.seal` made, or a keyed index of `Vault.index`. */
  bytes: () => bytea(),
}

export type Kit = typeof pgKit

export const sqliteKit = {
  table: lite.sqliteTable,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  text: () => lite.text(),
  code: <T extends string>() => lite.text().$type<T>(),
  int: () => lite.integer(),
  bigint: () => lite.integer({ mode: 'number' }),
  real: () => lite.real(),
  bool: () => lite.integer({ mode: 'boolean' }),
  time: () => lite.integer({ mode: 'timestamp_ms' }),
  json: <T>() => lite.text({ mode: 'json' }).$type<T>(),
  bytes: () => lite.blob({ mode: 'buffer' }),
} satisfies Record<keyof Kit, unknown> as unknown as Kit
