/** Last year's members in the new year, row by row, for the list that goes out. */
import { and, asc, count, desc, eq, gt, inArray } from 'drizzle-orm'
import type { RenewalStanding, Tables } from '../../store/schema.ts'
import type { Reader } from '../../store/store.ts'
import { peopleByIds } from '../members/people.ts'

export interface RenewalRow {
  readonly person: string
  readonly sector: string
  /** Code of ten digits. */
  readonly kelurahan: string | undefined
  readonly nik: string
  readonly name: string
  readonly kpj: string | undefined
  /** `YYYY-MM-DD`: the last day of cover. */
  readonly until: string | undefined
  readonly standing: RenewalStanding
  /** A code of `program/renewal`. */
  readonly reason: string | undefined
}

/**
 * @param year the new one.
 * @param after person of the last row of the page before.
 */
export async function renewalRows(
  reader: Reader,
  year: number,
  after: string | undefined,
  limit: number,
): Promise<RenewalRow[]> {
  const { renewals } = reader.t
  const rows = await reader.db
    .select()
    .from(renewals)
    .where(
      and(
        eq(renewals.city, reader.city),
        eq(renewals.year, year),
        after === undefined ? undefined : gt(renewals.person, after),
      ),
    )
    .orderBy(asc(renewals.person))
    .limit(limit)
  const persons = rows.map(({ person }) => person)
  const people = await peopleByIds(reader, persons)
  const members = await membershipsOf(reader, persons, year - 1)
  return rows.flatMap(renewal => {
    const person = people.get(renewal.person)
    const membership = members.get(renewal.person)
    if (!person || !membership) return []
    return {
      person: person.id,
      sector: membership.sector,
      kelurahan: person.kelurahan ?? membership.kelurahan ?? undefined,
      nik: person.nik,
      name: person.name,
      kpj:
        membership.kpjSealed === null
          ? undefined
          : reader.vault.open('memberships.kpj', membership.id, membership.kpjSealed),
      until: membership.to ?? undefined,
      standing: renewal.standing,
      reason: renewal.reason ?? undefined,
    }
  })
}

/** By person. */
async function membershipsOf(
  reader: Reader,
  persons: readonly string[],
  year: number,
): Promise<Map<string, Tables['memberships']['$inferSelect']>> {
  if (persons.length === 0) return new Map()
  const { memberships } = reader.t
  const rows = await reader.db
    .select()
    .from(memberships)
    .where(
      and(
        eq(memberships.city, reader.city),
        eq(memberships.year, year),
        inArray(memberships.person, [...persons]),
      ),
    )
  return new Map(rows.map(row => [row.person, row]))
}

/** The years that members were sorted into, the newest first, with how many. */
export async function renewalYears(reader: Reader): Promise<{ year: number; people: number }[]> {
  const { renewals } = reader.t
  return reader.db
    .select({ year: renewals.year, people: count() })
    .from(renewals)
    .where(eq(renewals.city, reader.city))
    .groupBy(renewals.year)
    .orderBy(desc(renewals.year))
}
