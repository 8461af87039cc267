/** In which years the city covers or covered a person, and from which list or registration that is known. */
import { and, asc, desc, eq, gt, inArray, type SQL } from 'drizzle-orm'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import type { CoveredSector } from '../../program/sectors.ts'
import { makeId } from '../../store/ids.ts'
import type { Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { writePerson, type ListedPerson, type Written } from './people.ts'
import { isVisible } from './visible.ts'

/** A member as a list says. */
export interface ListedMember {
  readonly person: ListedPerson
  readonly sector: CoveredSector
  /** Kartu Peserta Jamsostek: eleven digits. */
  readonly kpj: string | undefined
  /** `YYYY-MM-DD`. */
  readonly from: string | undefined
  readonly to: string | undefined
}

export interface Membership {
  readonly id: string
  readonly person: string
  readonly year: number
  readonly sector: string
  readonly kpj: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly registration: string | undefined
}

/**
 * Writes a member of a list down: the person by NIK, the membership by person and year. The same row again changes
 * nothing; what the list leaves empty keeps what was known.
 * @param from `list`: what it came with, an opaque id.
 */
export async function writeMember(
  tx: Tx,
  member: ListedMember,
  from: { year: number; list: string; registration?: string },
): Promise<{ person: string; written: Written }> {
  const { person, written } = await writePerson(tx, member.person, from.list)
  const membership = await writeMembership(tx, person, member, from)
  const isSame = written === 'same' && membership === 'same'
  return { person, written: isSame ? 'same' : written === 'new' || membership === 'new' ? 'new' : 'changed' }
}

async function writeMembership(
  tx: Tx,
  person: string,
  { sector, kpj, from, to, person: { kelurahan } }: ListedMember,
  { year, list, registration }: { year: number; list: string; registration?: string },
): Promise<Written> {
  const { memberships } = tx.t
  const known = await anyMembership(tx, person, year)
  const id = known?.id ?? makeId()
  const next = {
    sector,
    kpj: kpj ?? known?.kpj,
    from: from ?? known?.from,
    to: to ?? known?.to,
    registration: registration ?? known?.registration,
  }
  const isSame =
    known !== undefined &&
    (['sector', 'kpj', 'from', 'to', 'registration'] as const).every(name => known[name] === next[name])
  if (isSame) return 'same'
  // Only what is said: on PostgreSQL somebody else may have written the rest since it was read.
  const values = {
    sector,
    ...(kelurahan === undefined ? {} : { kelurahan }),
    ...(kpj === undefined
      ? {}
      : { kpjSealed: tx.vault.seal('memberships.kpj', id, kpj), kpjIndex: tx.vault.index('kpj', kpj) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(registration === undefined ? {} : { registration }),
    changedAt: tx.now,
  }
  await tx.db
    .insert(memberships)
    .values({ city: tx.city, id, person, year, list, madeAt: tx.now, ...values })
    .onConflictDoUpdate({ target: [memberships.city, memberships.id], set: values })
  return known ? 'changed' : 'new'
}

/**
 * Takes back what a list brought that will never be written to its end, and that nobody has seen: its new memberships, a few
 * at a time. What a registration has been written into meanwhile stays, and is to be seen from now on.
 * @returns false when nothing of it is left.
 */
export async function takeBackMemberships(tx: Tx, list: string, most: number): Promise<boolean> {
  const { memberships } = tx.t
  const isMembership = (id: SQL) => and(eq(memberships.city, tx.city), id)
  // Ids follow time: they stand behind the list's own, and no index of lists is needed.
  const rows = await tx.db
    .select({ id: memberships.id, registration: memberships.registration })
    .from(memberships)
    .where(and(isMembership(gt(memberships.id, list)), eq(memberships.list, list)))
    .orderBy(asc(memberships.id))
    .limit(most)
  const ids = (kept: boolean) =>
    rows.filter(({ registration }) => (registration !== null) === kept).map(({ id }) => id)
  await tx.db.delete(memberships).where(isMembership(inArray(memberships.id, ids(false))))
  await tx.db
    .update(memberships)
    .set({ list: null })
    .where(isMembership(inArray(memberships.id, ids(true))))
  return rows.length > 0
}

/** All years, the newest first; without what is still being written. */
export async function membershipsOf(reader: Reader, person: string): Promise<Membership[]> {
  const { memberships } = reader.t
  const rows = await reader.db
    .select()
    .from(memberships)
    .where(and(isVisible(reader), eq(memberships.person, person)))
    .orderBy(desc(memberships.year))
  return rows.map(row => shapeMembership(reader, row))
}

/** First day of the first cover; undefined where no list says it. */
export async function coveredSince(reader: Reader, person: string): Promise<PlainDate | undefined> {
  const starts = (await membershipsOf(reader, person)).flatMap(({ from }) => parseDate(from ?? '') ?? [])
  return starts.toSorted()[0]
}

/** Whose membership came from this registration. */
export async function personOfRegistration(
  reader: Reader,
  registration: string,
): Promise<string | undefined> {
  const { memberships } = reader.t
  const [row] = await reader.db
    .select({ person: memberships.person })
    .from(memberships)
    .where(and(isVisible(reader), eq(memberships.registration, registration)))
  return row?.person
}

async function anyMembership(reader: Reader, person: string, year: number): Promise<Membership | undefined> {
  const { memberships } = reader.t
  const [row] = await reader.db
    .select()
    .from(memberships)
    .where(isOf(reader, person, year))
  return row && shapeMembership(reader, row)
}

function isOf(reader: Reader, person: string, year: number) {
  const { memberships } = reader.t
  return and(eq(memberships.city, reader.city), eq(memberships.person, person), eq(memberships.year, year))
}

function shapeMembership(reader: Reader, row: Tables['memberships']['$inferSelect']): Membership {
  return {
    id: row.id,
    person: row.person,
    year: row.year,
    sector: row.sector,
    kpj: row.kpjSealed === null ? undefined : reader.vault.open('memberships.kpj', row.id, row.kpjSealed),
    from: row.from ?? undefined,
    to: row.to ?? undefined,
    registration: row.registration ?? undefined,
  }
}
