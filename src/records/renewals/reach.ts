/** Whom a message about a member goes to: the linked account, or else the people of the registration it came from. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../store/store.ts'
import { shape } from '../registrations/registration-rows.ts'
import { accountsOf } from '../tell.ts'
import type { EndingMember } from './members.ts'

/** Accounts that a message reaches, by membership; a member whom none reaches is not in it. */
export async function reachedBy(
  reader: Reader,
  members: readonly EndingMember[],
): Promise<Map<string, readonly string[]>> {
  const linked = await linkedAccounts(reader, members)
  const filed = await filedAccounts(
    reader,
    members.filter(({ person }) => !linked.has(person)),
  )
  const meant = members.map(({ id, person }) => [id, linked.get(person) ?? filed.get(id) ?? []] as const)
  const reachable = await reachableOf(reader, [...new Set(meant.flatMap(([, accounts]) => accounts))])
  return new Map(
    meant
      .map(([id, accounts]) => [id, accounts.filter(account => reachable.has(account))] as const)
      .filter(([, accounts]) => accounts.length > 0),
  )
}

/**
 * Nobody for whom a link was cut and no other made: the account that registered them may be on the very phone that was
 * lost.
 */
async function linkedAccounts(
  reader: Reader,
  members: readonly EndingMember[],
): Promise<Map<string, string[]>> {
  if (members.length === 0) return new Map()
  const { personLinks } = reader.t
  const persons = members.map(({ person }) => person)
  const rows = await reader.db
    .select({ person: personLinks.person, account: personLinks.account, cutAt: personLinks.cutAt })
    .from(personLinks)
    .where(and(eq(personLinks.city, reader.city), inArray(personLinks.person, persons)))
  const linked = new Map<string, string[]>(rows.map(({ person }) => [person, []]))
  for (const { person, account, cutAt } of rows) if (cutAt === null) linked.set(person, [account])
  return linked
}

async function filedAccounts(
  reader: Reader,
  members: readonly EndingMember[],
): Promise<Map<string, string[]>> {
  const ids = members.flatMap(({ registration }) => registration ?? [])
  if (ids.length === 0) return new Map()
  const { registrations } = reader.t
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), inArray(registrations.id, ids)))
  const files = new Map(rows.map(row => [row.id, accountsOf(shape(row))]))
  return new Map(members.map(({ id, registration = '' }) => [id, files.get(registration) ?? []]))
}

async function reachableOf(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { accounts } = reader.t
  const rows = await reader.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.city, reader.city), inArray(accounts.id, [...ids]), eq(accounts.reachable, true)))
  return new Set(rows.map(({ id }) => id))
}
