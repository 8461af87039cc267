/** Who is covered: people with a membership of the year, counted by the database. */
import {
  and,
  count,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  not,
  notInArray,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Reader } from '../../store/store.ts'
import { dayAt } from '../jakarta.ts'
import { isVisibleIn } from '../members/visible.ts'

/** Counts of people. Whose days the lists leave open is in none of `today`, `ended` and `ahead`. */
export interface MemberFigures {
  readonly listed: number
  /** Cover has begun and not ended, as far as the lists say. */
  readonly today: number
  readonly ended: number
  readonly ahead: number
  /** Those with a linked account. */
  readonly linked: number
}

export type SectorMembers = MemberFigures & { readonly sector: string }

/** By sector; none where nobody is. */
export async function membersBySector(reader: Reader, year: number): Promise<SectorMembers[]> {
  const { memberships } = reader.t
  const { from, to, sector, person } = memberships
  const today = dayAt(reader.now)
  return reader.db
    .select({
      sector,
      listed: count(),
      today: countIf(and(lte(from, today), gte(to, today))),
      ended: countIf(lt(to, today)),
      ahead: countIf(gt(from, today)),
      linked: countIf(inArray(person, linkedPeople(reader))),
    })
    .from(memberships)
    .where(isVisibleIn(reader, year))
    .groupBy(sector)
}

export function totalOf(rows: readonly MemberFigures[]): MemberFigures {
  const sum = (of: keyof MemberFigures) => rows.reduce((total, row) => total + row[of], 0)
  return {
    listed: sum('listed'),
    today: sum('today'),
    ended: sum('ended'),
    ahead: sum('ahead'),
    linked: sum('linked'),
  }
}

/** How members are reached in chat. */
export interface ReachFigures {
  readonly sector: string
  readonly listed: number
  /** With a linked account. */
  readonly linked: number
  /** Not linked, but came through a registration with an account of their own that still answers. */
  readonly ownAccount: number
}

/** By sector; whoever is neither has never been met in chat. */
export async function reachBySector(reader: Reader, year: number): Promise<ReachFigures[]> {
  const { memberships } = reader.t
  const { person, registration, sector } = memberships
  const isLinked = inArray(person, linkedPeople(reader))
  return reader.db
    .select({
      sector,
      listed: count(),
      linked: countIf(isLinked),
      ownAccount: countIf(and(inArray(registration, withOwnAccount(reader)), not(isLinked))),
    })
    .from(memberships)
    .where(isVisibleIn(reader, year))
    .groupBy(sector)
}

/**
 * As one list for all members: asked member by member, or joined, PostgreSQL takes half a minute until it has counted its
 * rows.
 */
function linkedPeople(reader: Reader) {
  const { personLinks } = reader.t
  return reader.db
    .select({ person: personLinks.person })
    .from(personLinks)
    .where(and(eq(personLinks.city, reader.city), isNull(personLinks.cutAt)))
}

/** Registrations whose worker can be written to: who handed in for themselves, or said yes to what another had. */
function withOwnAccount(reader: Reader) {
  const { registrations, accounts } = reader.t
  const { consent, account, consentBy } = registrations
  const own = sql`case ${consent} when 'own' then ${account} when 'account' then ${consentBy} end`
  const unreachable = reader.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.city, reader.city), eq(accounts.reachable, false)))
  return reader.db
    .select({ id: registrations.id })
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), isNotNull(own), notInArray(own, unreachable)))
}

/** How many rows of a group this holds for. */
export const countIf = (condition: SQL | undefined): SQL<number> =>
  count(sql`case when ${condition} then 1 end`)
