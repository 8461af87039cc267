/**
 * Queries that run with every update, put together once: drizzle needs longer for the text of a query than SQLite for
 * its answer.
 */
import { sql, type Column, type SQL } from 'drizzle-orm'
import type { Reader } from './store.ts'

/**
 * What is given under this name when the query runs, written as this column keeps it. Never null where the column
 * translates (times): drizzle would translate the null too.
 */
export const given = (name: string, column: Column): SQL => sql`${sql.param(sql.placeholder(name), column)}`

/** @param make puts the query together, once for each connection (and transaction, on PostgreSQL). */
export function prepared<R extends Reader, Q>(make: (reader: R) => Q): (reader: R) => Q {
  const known = new WeakMap<object, Q>()
  return reader => {
    const query = known.get(reader.db) ?? make(reader)
    known.set(reader.db, query)
    return query
  }
}
