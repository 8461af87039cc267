/** The few things that the two engines spell differently, beside columns (`kit.ts`). */
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** Whether this error (or one that it wraps) says that a unique key is taken. */
  isUniqueViolation(error: unknown): boolean
  /** The day in Jakarta of a column of instants, as `YYYY-MM-DD`. */
  dayOf(instant: SQLWrapper): SQL<string>
  /** Days from one `YYYY-MM-DD` to another. */
  daysBetween(from: SQLWrapper, to: SQLWrapper): SQL<number>
}

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  isUniqueViolation: error =>
    codesOf(error).some(
      code => code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY',
    ),
  dayOf: instant => sql`date(${instant} / 1000, 'unixepoch', '+7 hours')`,
  daysBetween: (from, to) => sql`cast(julianday(${to}) - julianday(${from}) as integer)`,
}

export const postgresDialect: Dialect = {
  name: 'postgres',
  isUniqueViolation: error => codesOf(error).includes('23505'),
  dayOf: instant => sql`to_char(${instant} at time zone 'Asia/Jakarta', 'YYYY-MM-DD')`,
  daysBetween: (from, to) => sql`(cast(${to} as date) - cast(${from} as date))`,
}

/** The engine's codes of an error and of what it wraps: drizzle puts its own error around the driver's. */
export function codesOf(error: unknown): string[] {
  const codes: string[] = []
  for (let one = error; one instanceof Error; one = one.cause)
    if ('code' in one && typeof one.code === 'string') codes.push(one.code)
  return codes
}
