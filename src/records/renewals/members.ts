/**
 * Members whose cover comes to an end, page by page. Everything that is asked about them (what is known, what is decided,
 * what they were told) is asked for a page at a time.
 */
import { and, asc, eq, gt, inArray, type SQL } from 'drizzle-orm'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import type { Reader } from '../../store/store.ts'
import { isVisible } from '../members/visible.ts'

/** A membership of the year that ends. */
export interface EndingMember {
  readonly id: string
  readonly person: string
  readonly year: number
  readonly sector: string
  readonly kelurahan: string | undefined
  /** The last day of cover; undefined where no list says it. */
  readonly until: PlainDate | undefined
  /** The registration it came from, if it came through the bot. */
  readonly registration: string | undefined
}

/** @param page `after`: id of the last membership of the page before. */
export async function endingMembers(
  reader: Reader,
  which: SQL | undefined,
  page: { after?: string | undefined; limit: number },
): Promise<EndingMember[]> {
  const { memberships } = reader.t
  const rows = await reader.db
    .select(columns(reader))
    .from(memberships)
    .where(
      and(isVisible(reader), which, page.after === undefined ? undefined : gt(memberships.id, page.after)),
    )
    .orderBy(asc(memberships.id))
    .limit(page.limit)
  return rows.map(shape)
}

export async function memberOfYear(
  reader: Reader,
  person: string,
  year: number,
): Promise<EndingMember | undefined> {
  const { memberships } = reader.t
  const [row] = await reader.db
    .select(columns(reader))
    .from(memberships)
    .where(and(isVisible(reader), eq(memberships.person, person), eq(memberships.year, year)))
  return row && shape(row)
}

export async function memberById(reader: Reader, id: string): Promise<EndingMember | undefined> {
  const [row] = await endingMembers(reader, eq(reader.t.memberships.id, id), { limit: 1 })
  return row
}

/** Which of these people are members of a later year too, by person: their latest year. */
export async function latestYears(reader: Reader, persons: readonly string[]): Promise<Map<string, number>> {
  const { memberships } = reader.t
  const rows = await reader.db
    .select({ person: memberships.person, year: memberships.year })
    .from(memberships)
    .where(and(isVisible(reader), inArray(memberships.person, [...persons])))
    .orderBy(asc(memberships.year))
  return new Map(rows.map(({ person, year }) => [person, year]))
}

const columns = ({ t: { memberships } }: Reader) => ({
  id: memberships.id,
  person: memberships.person,
  year: memberships.year,
  sector: memberships.sector,
  kelurahan: memberships.kelurahan,
  to: memberships.to,
  registration: memberships.registration,
})

function shape({
  to,
  kelurahan,
  registration,
  ...row
}: Omit<EndingMember, 'until' | 'kelurahan' | 'registration'> & {
  to: string | null
  kelurahan: string | null
  registration: string | null
}): EndingMember {
  return {
    ...row,
    kelurahan: kelurahan ?? undefined,
    until: to === null ? undefined : parseDate(to),
    registration: registration ?? undefined,
  }
}
