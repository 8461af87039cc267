/** What the rules about the new year look at, for a page of members. */
import { and, eq, inArray } from 'drizzle-orm'
import type { EndReason } from '../../program/cover.ts'
import { monthOfKey } from '../../program/ledger.ts'
import { parseDate, type YearMonth } from '../../program/plain-date.ts'
import type { MemberFacts } from '../../program/renewal.ts'
import type { Reader } from '../../store/store.ts'
import { provenDeadOf } from '../claims/mourning.ts'
import { peopleByIds } from '../members/people.ts'
import { coverIn } from '../review/advance.ts'
import type { EndingMember } from './members.ts'

/** By membership. */
export async function factsOf(
  reader: Reader,
  members: readonly EndingMember[],
): Promise<Map<string, MemberFacts>> {
  if (members.length === 0) return new Map()
  const persons = members.map(({ person }) => person)
  const people = await peopleByIds(reader, persons)
  const paid = await paidMonths(reader, persons)
  const ended = await endsOf(reader, members)
  const dead = await provenDeadOf(reader, persons)
  return new Map(
    members.map(({ id, person, kelurahan, until, registration }) => {
      const known = people.get(person)
      const facts: MemberFacts = {
        birthDate: known?.birthDate === undefined ? undefined : parseDate(known.birthDate),
        kelurahan: known?.kelurahan ?? kelurahan,
        ended: dead.has(person)
          ? 'deceased'
          : registration === undefined
            ? undefined
            : ended.get(registration),
        paid: paid.get(person) ?? [],
        until,
      }
      return [id, facts]
    }),
  )
}

async function paidMonths(reader: Reader, persons: readonly string[]): Promise<Map<string, YearMonth[]>> {
  const { payments } = reader.t
  const rows = await reader.db
    .select({ person: payments.person, month: payments.month })
    .from(payments)
    .where(and(eq(payments.city, reader.city), inArray(payments.person, [...persons])))
  const paid = new Map<string, YearMonth[]>()
  for (const { person, month } of rows) {
    const months = paid.get(person) ?? []
    months.push(monthOfKey(month))
    paid.set(person, months)
  }
  return paid
}

/** Why registrations have ended, by registration. */
async function endsOf(reader: Reader, members: readonly EndingMember[]): Promise<Map<string, EndReason>> {
  const ids = members.flatMap(({ registration }) => registration ?? [])
  if (ids.length === 0) return new Map()
  const { registrations } = reader.t
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(
      and(
        eq(registrations.city, reader.city),
        inArray(registrations.id, ids),
        eq(registrations.status, 'ended'),
      ),
    )
  return new Map(
    rows.flatMap(row => {
      const reason = coverIn(reader, row).end?.reason
      return reason === undefined ? [] : [[row.id, reason] as const]
    }),
  )
}
