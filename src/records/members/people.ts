/**
 * The people whom the city covers or covered: one row per NIK. They come from the lists of BPJS and the city, and from
 * registrations that became active. What a list says of a person replaces what an earlier one said.
 */
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { CoveredSector } from '../../program/sectors.ts'
import { makeId } from '../../store/ids.ts'
import type { Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'

/** What is known of a person, as a list or a form wrote it. */
export interface Person {
  readonly id: string
  readonly nik: string
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | undefined
  readonly sex: 'male' | 'female' | undefined
  readonly address: string | undefined
  /** Code of ten digits. */
  readonly kelurahan: string | undefined
  /** E.164: `+6281234567890`. */
  readonly phone: string | undefined
}

/** A member as a list says. */
export interface ListedMember {
  readonly person: Omit<Person, 'id'>
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

/** What became of a row of a list: new, changed, or as it was. */
export type Written = 'new' | 'changed' | 'same'

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

async function writePerson(
  tx: Tx,
  listed: ListedMember['person'],
  list: string,
): Promise<{ person: string; written: Written }> {
  const { people } = tx.t
  const known = await personByNik(tx, listed.nik)
  const id = known?.id ?? makeId()
  const merged = known ? merge(known, listed) : { ...listed, id }
  if (known && isAlike(known, merged)) return { person: id, written: 'same' }
  const values = {
    personSealed: tx.vault.seal('people.person', id, JSON.stringify({ ...merged, id: undefined })),
    phoneIndex: merged.phone === undefined ? null : tx.vault.index('phone', merged.phone),
    birthIndex: merged.birthDate === undefined ? null : tx.vault.index('birth-date', merged.birthDate),
    kelurahan: merged.kelurahan ?? null,
    source: list,
    changedAt: tx.now,
  }
  await tx.db
    .insert(people)
    .values({ city: tx.city, id, nikIndex: tx.vault.index('nik', listed.nik), madeAt: tx.now, ...values })
    .onConflictDoUpdate({ target: [people.city, people.id], set: values })
  return { person: id, written: known ? 'changed' : 'new' }
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
  const values = {
    sector,
    kelurahan: kelurahan ?? null,
    kpjSealed: next.kpj === undefined ? null : tx.vault.seal('memberships.kpj', id, next.kpj),
    kpjIndex: next.kpj === undefined ? null : tx.vault.index('kpj', next.kpj),
    from: next.from ?? null,
    to: next.to ?? null,
    registration: next.registration ?? null,
    changedAt: tx.now,
  }
  await tx.db
    .insert(memberships)
    .values({ city: tx.city, id, person, year, list, madeAt: tx.now, ...values })
    .onConflictDoUpdate({ target: [memberships.city, memberships.id], set: values })
  return known ? 'changed' : 'new'
}

export async function personByNik(reader: Reader, nik: string): Promise<Person | undefined> {
  const { people } = reader.t
  const [row] = await reader.db
    .select()
    .from(people)
    .where(and(eq(people.city, reader.city), eq(people.nikIndex, reader.vault.index('nik', nik))))
  return row && shapePerson(reader, row)
}

export async function personById(reader: Reader, id: string): Promise<Person | undefined> {
  const { people } = reader.t
  const [row] = await reader.db
    .select()
    .from(people)
    .where(and(eq(people.city, reader.city), eq(people.id, id)))
  return row && shapePerson(reader, row)
}

/** People of these NIKs, by NIK: one look for a whole chunk of a list. */
export async function peopleByNik(reader: Reader, niks: readonly string[]): Promise<Map<string, Person>> {
  if (niks.length === 0) return new Map()
  const { people } = reader.t
  const indexes = niks.map(nik => reader.vault.index('nik', nik))
  const rows = await reader.db
    .select()
    .from(people)
    .where(and(eq(people.city, reader.city), inArray(people.nikIndex, indexes)))
  return new Map(rows.map(row => shapePerson(reader, row)).map(person => [person.nik, person]))
}

/** The membership of a programme year. One of a list that is still being written is not there yet. */
export async function membershipOf(
  reader: Reader,
  person: string,
  year: number,
): Promise<Membership | undefined> {
  const { memberships, imports } = reader.t
  const [row] = await reader.db
    .select({ membership: memberships, state: imports.state })
    .from(memberships)
    .leftJoin(imports, and(eq(imports.city, memberships.city), eq(imports.id, memberships.list)))
    .where(isOf(reader, person, year))
  return row && (row.state ?? 'done') === 'done' ? shapeMembership(reader, row.membership) : undefined
}

/** All years, the newest first; without what is still being written. */
export async function membershipsOf(reader: Reader, person: string): Promise<Membership[]> {
  const { memberships, imports } = reader.t
  const rows = await reader.db
    .select({ membership: memberships, state: imports.state })
    .from(memberships)
    .leftJoin(imports, and(eq(imports.city, memberships.city), eq(imports.id, memberships.list)))
    .where(and(eq(memberships.city, reader.city), eq(memberships.person, person)))
    .orderBy(desc(memberships.year))
  return rows
    .filter(({ state }) => (state ?? 'done') === 'done')
    .map(({ membership }) => shapeMembership(reader, membership))
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

/** What a list does not say is kept from before. */
function merge(known: Person, listed: Omit<Person, 'id'>): Person {
  return {
    id: known.id,
    nik: known.nik,
    name: listed.name,
    birthDate: listed.birthDate ?? known.birthDate,
    sex: listed.sex ?? known.sex,
    address: listed.address ?? known.address,
    kelurahan: listed.kelurahan ?? known.kelurahan,
    phone: listed.phone ?? known.phone,
  }
}

const NAMES = ['name', 'birthDate', 'sex', 'address', 'kelurahan', 'phone'] as const

const isAlike = (one: Person, other: Person): boolean => NAMES.every(name => one[name] === other[name])

function shapePerson(reader: Reader, row: Tables['people']['$inferSelect']): Person {
  const person: Omit<Person, 'id'> = JSON.parse(reader.vault.open('people.person', row.id, row.personSealed))
  return { ...person, id: row.id }
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
