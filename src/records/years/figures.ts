/**
 * The money of a programme year: its ceiling, what the people whom it covers need, what was paid, what is left. Computed
 * by the database; nothing is assumed for what nobody has set.
 */
import { and, between, count, eq, inArray, notExists, sql, sum } from 'drizzle-orm'
import { keyOf } from '../../program/ledger.ts'
import { PLACE_TAKING_STATUSES } from '../../program/registration.ts'
import { commitment, monthsIn } from '../../program/years/commitment.ts'
import type { MonthsCovered } from '../../program/years/year.ts'
import type { Reader } from '../../store/store.ts'
import type { EnteredValues } from '../settings/settings.ts'
import { isVisibleIn } from '../members/visible.ts'

export interface YearFigures {
  /** Whole rupiah. Undefined: not set. */
  readonly ceiling: number | undefined
  /** Members of the year, and approved registrations that have not become a membership yet. */
  readonly people: { readonly members: number; readonly proposed: number; readonly all: number }
  /** How many months the year pays. Undefined: not set. */
  readonly months: number | undefined
  /** What they need for all its months. Undefined as long as the months are not set. */
  readonly committed: number | undefined
  /** What the payments of these months come to; of the calendar year's, as long as the months are not set. */
  readonly paid: number
  /** Ceiling less committed; below nought where the money does not reach. */
  readonly left: number | undefined
}

/** @param values what was entered for the year. */
export async function yearFigures(reader: Reader, year: number, values: EnteredValues): Promise<YearFigures> {
  const ceiling = values(`ceiling/${year}`)?.value
  const covered = values(`months-covered/${year}`)?.value
  const [members, proposed] = [await membersIn(reader, year), await proposedIn(reader, year)]
  const all = members + proposed
  const months = covered && monthsIn(covered)
  const committed = months === undefined ? undefined : commitment(all, months)
  return {
    ceiling,
    people: { members, proposed, all },
    months,
    committed,
    paid: await paidFor(reader, covered ?? calendarYear(year)),
    left: ceiling === undefined || committed === undefined ? undefined : ceiling - committed,
  }
}

const calendarYear = (year: number): MonthsCovered => ({
  from: { year, month: 1 },
  to: { year, month: 12 },
})

async function membersIn(reader: Reader, year: number): Promise<number> {
  const [row] = await reader.db
    .select({ people: count() })
    .from(reader.t.memberships)
    .where(isVisibleIn(reader, year))
  return row?.people ?? 0
}

/** Found by the NIK: a list may have brought the membership of somebody who also handed in. */
async function proposedIn(reader: Reader, year: number): Promise<number> {
  const { registrations } = reader.t
  const [row] = await reader.db
    .select({ people: count() })
    .from(registrations)
    .where(
      and(
        eq(registrations.city, reader.city),
        eq(registrations.year, year),
        inArray(registrations.status, [...PLACE_TAKING_STATUSES]),
        notExists(membershipOfNik(reader, year)),
      ),
    )
  return row?.people ?? 0
}

function membershipOfNik(reader: Reader, year: number) {
  const { registrations, people, memberships } = reader.t
  return reader.db
    .select({ one: sql`1` })
    .from(people)
    .innerJoin(memberships, and(eq(memberships.city, people.city), eq(memberships.person, people.id)))
    .where(
      and(
        eq(people.city, reader.city),
        eq(people.nikIndex, registrations.nikIndex),
        isVisibleIn(reader, year),
      ),
    )
}

async function paidFor(reader: Reader, { from, to }: MonthsCovered): Promise<number> {
  const { paymentBatches } = reader.t
  const [row] = await reader.db
    .select({ amount: sum(paymentBatches.amount) })
    .from(paymentBatches)
    .where(and(eq(paymentBatches.city, reader.city), between(paymentBatches.month, keyOf(from), keyOf(to))))
  return Number(row?.amount ?? 0)
}
