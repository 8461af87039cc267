/** The groups that the office decides on: how many people of each sector have cover until which day, and how many a message reaches. */
import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import type { Reader } from '../../store/store.ts'
import { mournedPeople } from '../claims/mourning.ts'
import { isVisible } from '../members/visible.ts'

export interface RenewalGroup {
  /** The programme year that ends. */
  readonly year: number
  readonly sector: string
  readonly until: PlainDate
  readonly people: number
  /** How many of them a message of the bot reaches. */
  readonly reached: number
}

/** Those of a year, the earliest end first. */
export async function groupsOf(reader: Reader, year: number): Promise<RenewalGroup[]> {
  return grouped(reader, eq(reader.t.memberships.year, year))
}

export async function groupOf(
  reader: Reader,
  { year, sector, until }: Pick<RenewalGroup, 'year' | 'sector' | 'until'>,
): Promise<RenewalGroup | undefined> {
  const { memberships } = reader.t
  const [group] = await grouped(
    reader,
    and(eq(memberships.year, year), eq(memberships.sector, sector), eq(memberships.to, until)),
  )
  return group
}

/** Members of the year of whom no list says until when: nothing can be decided for them. */
export async function withoutEnd(reader: Reader, year: number): Promise<number> {
  const { memberships } = reader.t
  const [row] = await reader.db
    .select({ people: count() })
    .from(memberships)
    .where(and(isVisible(reader), eq(memberships.year, year), isNull(memberships.to)))
  return row?.people ?? 0
}

/** Years with members, the newest first. */
export async function yearsWithMembers(reader: Reader): Promise<number[]> {
  const { memberships } = reader.t
  const rows = await reader.db
    .selectDistinct({ year: memberships.year })
    .from(memberships)
    .where(isVisible(reader))
    .orderBy(asc(memberships.year))
  return rows.map(({ year }) => year).toReversed()
}

/** The first year whose cover has not ended for everybody. */
export async function firstRunningYear(reader: Reader, today: PlainDate): Promise<number | undefined> {
  const { memberships } = reader.t
  const [row] = await reader.db
    .select({ year: memberships.year })
    .from(memberships)
    .where(and(isVisible(reader), gte(memberships.to, today)))
    .orderBy(asc(memberships.year))
    .limit(1)
  return row?.year
}

/** Whether anybody's cover ends between these days, both included. */
export async function anyEnds(reader: Reader, from: PlainDate, to: PlainDate): Promise<boolean> {
  const { memberships } = reader.t
  const rows = await reader.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(isVisible(reader), gte(memberships.to, from), lte(memberships.to, to)))
    .limit(1)
  return rows.length > 0
}

async function grouped(reader: Reader, which: ReturnType<typeof and>): Promise<RenewalGroup[]> {
  const { memberships } = reader.t
  const rows = await reader.db
    .select({
      year: memberships.year,
      sector: memberships.sector,
      to: memberships.to,
      people: count(),
      reached: sql`count(case when ${isReached(reader)} then 1 end)`.mapWith(Number),
    })
    .from(memberships)
    .where(and(isVisible(reader), which, isNotNull(memberships.to)))
    .groupBy(memberships.year, memberships.sector, memberships.to)
    .orderBy(asc(memberships.to), asc(memberships.sector))
  return rows.flatMap(({ to, ...row }) => {
    const until = to === null ? undefined : parseDate(to)
    return until === undefined ? [] : [{ ...row, until }]
  })
}

/**
 * As `reach.ts` finds them: the linked account, or else who handed the registration in and the worker who confirmed it.
 * Sets, not joins: PostgreSQL, which has not counted its rows yet after a large list came in, joined these tables for a
 * minute and a half.
 */
function isReached(reader: Reader) {
  const { db, t, city } = reader
  const { memberships, personLinks, registrations, accounts } = t
  const answering = db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.city, city), eq(accounts.reachable, true)))
  const isLinked = and(eq(personLinks.city, city), isNull(personLinks.cutAt))
  const everLinked = db
    .select({ person: personLinks.person })
    .from(personLinks)
    .where(eq(personLinks.city, city))
  const linkedAndAnswering = db
    .select({ person: personLinks.person })
    .from(personLinks)
    .where(and(isLinked, inArray(personLinks.account, answering)))
  const filed = db
    .select({ id: registrations.id })
    .from(registrations)
    .where(
      and(
        eq(registrations.city, city),
        or(
          and(isNull(registrations.filedBy), inArray(registrations.account, answering)),
          and(eq(registrations.consent, 'account'), inArray(registrations.consentBy, answering)),
        ),
      ),
    )
  return and(
    or(
      inArray(memberships.person, linkedAndAnswering),
      and(notInArray(memberships.person, everLinked), inArray(memberships.registration, filed)),
    ),
    // They are told nothing.
    notInArray(memberships.person, mournedPeople(reader)),
  )
}
