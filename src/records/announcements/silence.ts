/**
 * Who is left in silence when an announcement goes out: accounts of somebody who is mourned, the family that reported it,
 * and whoever said no to this kind.
 *
 * The dead person's own accounts get nothing at all: who reads there is somebody else now, or nobody. The family is told
 * what concerns cover and claims, and is not asked to ceremonies or sent news.
 */
import { and, eq, inArray, isNull, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { isOptional, type Category, type OptionalCategory } from '../../program/announcements/lists.ts'
import type { Reader } from '../../store/store.ts'
import { saysMourned } from '../claims/mourning.ts'
import type { ConsentPurpose } from '../consents.ts'
import { yearAt } from '../jakarta.ts'

/** After a claim has ended its family is left in peace for a hundred days: until *nyatus*, the last of the vigils. */
const FAMILY_DAYS = 100
const DAY_MS = 86_400_000
/** No file is older, and none is of a year after the next. */
const FILE_YEARS = 8

export const PURPOSES = {
  info: 'announce-info',
  event: 'announce-event',
} as const satisfies Record<OptionalCategory, ConsentPurpose>

/** A no to either counts: the kind's own, and what was said of all of them in the form of registration. */
export const wordsOn = (category: OptionalCategory) => [PURPOSES[category], 'announcements'] as const

/** Who is not to be written to, or about, for the sake of somebody who has died. Few: they are held in lists. */
export interface Silence {
  /** Of the lists, and NIK as they are kept: also of somebody who is on no list. */
  readonly people: readonly string[]
  readonly niks: readonly Buffer[]
  /** Accounts of the dead; of what concerns no cover, of their families too. */
  readonly accounts: readonly string[]
}

export async function silenceFor(reader: Reader, category: Category): Promise<Silence> {
  const { claims } = reader.t
  const mourning = await reader.db
    .select({ id: claims.id, person: claims.person, nik: claims.nikIndex, endedAt: claims.endedAt })
    .from(claims)
    .where(saysMourned(reader))
  const people = mourning.flatMap(({ person }) => person ?? [])
  const niks = mourning.flatMap(({ nik }) => nik ?? [])
  const since = new Date(reader.now.getTime() - FAMILY_DAYS * DAY_MS)
  const fresh = mourning.filter(({ endedAt }) => endedAt === null || endedAt > since).map(({ id }) => id)
  const accounts = new Set([
    ...(await inChunks(people, some => linkedTo(reader, some))),
    ...(await inChunks(niks, some => filedAs(reader, some))),
    ...(isOptional(category) ? await inChunks(fresh, some => familiesOf(reader, some)) : []),
  ])
  return { people, niks, accounts: [...accounts] }
}

const CHUNK = 500

async function inChunks<T>(
  all: readonly T[],
  find: (some: T[]) => Promise<(string | null)[]>,
): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < all.length; at += CHUNK)
    found.push(...(await find(all.slice(at, at + CHUNK))).filter(account => account !== null))
  return found
}

async function linkedTo({ db, t: { personLinks }, city }: Reader, people: string[]) {
  const rows = await db
    .select({ account: personLinks.account })
    .from(personLinks)
    .where(and(eq(personLinks.city, city), inArray(personLinks.person, people), isNull(personLinks.cutAt)))
  return rows.map(({ account }) => account)
}

/** From which they handed in a file of their own, or confirmed it. */
async function filedAs({ db, t: { registrations }, city, now }: Reader, niks: Buffer[]) {
  // By year, since the index begins with it: else every file of the city is looked at.
  const newest = yearAt(now) + 1
  const years = Array.from({ length: FILE_YEARS }, (_, back) => newest - back)
  const rows = await db
    .select({
      account: registrations.account,
      isOwn: and(registrations.forSelf, isNull(registrations.filedBy))!.mapWith(Boolean),
      worker: sql<
        string | null
      >`case when ${registrations.consent} = 'account' then ${registrations.consentBy} end`,
    })
    .from(registrations)
    .where(
      and(
        eq(registrations.city, city),
        inArray(registrations.year, years),
        inArray(registrations.nikIndex, niks),
      ),
    )
  return rows.flatMap(({ account, isOwn, worker }) => [isOwn ? account : null, worker])
}

/** Who reported the death, or may see its claim. */
async function familiesOf({ db, t: { claimAccounts }, city }: Reader, claims: string[]) {
  const rows = await db
    .select({ account: claimAccounts.account })
    .from(claimAccounts)
    .where(
      and(eq(claimAccounts.city, city), inArray(claimAccounts.claim, claims), isNull(claimAccounts.endedAt)),
    )
  return rows.map(({ account }) => account)
}

/** Whether a column (or what stands for one) is among these; drizzle writes no empty list. */
export const isAmong = (column: SQLWrapper, list: readonly (string | Buffer)[]): SQL =>
  list.length === 0 ? sql`false` : sql`coalesce(${column} in ${list}, false)`

/** Accounts whose newest word on this kind is no; nobody's, of what cannot be switched off. */
export function accountsThatSaidNo(reader: Reader, category: Category): SQL {
  const { consents } = reader.t
  if (!isOptional(category)) return sql`select cast(null as text) as account where false`
  // Once through all of them: a look for a newer one of each takes PostgreSQL minutes, until it has counted its rows.
  return sql`select said.account as account from ${consents} said
    where said.city = ${reader.city} and said.purpose in ${wordsOn(category)}
    group by said.account having max(case when said.given then said.id else '' end) < max(said.id)`
}
