/** Which memberships anybody sees: those of a list that is still being written are not there yet. */
import { and, eq, isNull, ne, notInArray, or, type SQL } from 'drizzle-orm'
import type { Reader } from '../../store/store.ts'

/**
 * Memberships of this city that are to be seen. The unfinished lists stand in one set: joined list by list, PostgreSQL
 * takes half a minute over a fresh import, until it has counted its rows.
 */
export function isVisible(reader: Reader): SQL | undefined {
  return and(eq(reader.t.memberships.city, reader.city), isOfWrittenList(reader))
}

/** The same of memberships that are known to be of this city. */
export function isOfWrittenList(reader: Reader): SQL | undefined {
  const { memberships, imports } = reader.t
  const unfinished = reader.db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.city, reader.city), ne(imports.state, 'done')))
  return or(isNull(memberships.list), notInArray(memberships.list, unfinished))
}

/** Those of a programme year. */
export const isVisibleIn = (reader: Reader, year: number): SQL | undefined =>
  and(isVisible(reader), eq(reader.t.memberships.year, year))
