/** The few things that the two engines spell differently, beside columns (`kit.ts`). */

export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** Whether this error (or one that it wraps) says that a unique key is taken. */
  isUniqueViolation(error: unknown): boolean
}

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  isUniqueViolation: error =>
    codesOf(error).some(
      code => code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY',
    ),
}

export const postgresDialect: Dialect = {
  name: 'postgres',
  isUniqueViolation: error => codesOf(error).includes('23505'),
}

/** The engine's codes of an error and of what it wraps: drizzle puts its own error around the driver's. */
export function codesOf(error: unknown): string[] {
  const codes: string[] = []
  for (let one = error; one instanceof Error; one = one.cause)
    if ('code' in one && typeof one.code === 'string') codes.push(one.code)
  return codes
}
