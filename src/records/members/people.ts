/**
 * The people whom the city covers or covered: one row per NIK. They come from the lists of BPJS and the city, and from
 * registrations that became active. What a list says of a person replaces what an earlier one said, but for what the
 * office entered at the member's own word.
 */
import { and, eq, inArray } from 'drizzle-orm'
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
  readonly family?: FamilyContact | undefined
  /** What the office entered at the member's word: it holds, whatever a later list says. */
  readonly entered?: readonly EnteredField[] | undefined
  /** What the newest list says of it instead, so that the difference does not go unseen. */
  readonly differing?: Partial<Pick<Person, EnteredField>> | undefined
}

/** Whom the office may call; no heir is appointed by it. */
export interface FamilyContact {
  readonly name: string
  /** `spouse`, `child`: a code of the form. */
  readonly relation: string
  /** E.164. */
  readonly phone?: string | undefined
}

const ENTERED_FIELDS = ['address', 'kelurahan', 'phone', 'family'] as const
export type EnteredField = (typeof ENTERED_FIELDS)[number]

/** A person as a list says. */
export type ListedPerson = Omit<Person, 'id' | 'entered' | 'differing'>

/** What became of a row of a list: new, changed, or as it was. */
export type Written = 'new' | 'changed' | 'same'

/** The person of a row of a list, by NIK; what the list leaves empty keeps what was known. @param list an opaque id. */
export async function writePerson(
  tx: Tx,
  listed: ListedPerson,
  list: string,
): Promise<{ person: string; written: Written }> {
  const { people } = tx.t
  const row = await rowByNik(tx, listed.nik)
  if (row) {
    const known = shapePerson(tx, row)
    const merged = merge(known, listed)
    if (isAlike(known, merged)) return { person: row.id, written: 'same' }
    if (await overwrite(tx, row, merged, list)) return { person: row.id, written: 'changed' }
    return writePerson(tx, listed, list)
  }
  const id = makeId()
  const nikIndex = tx.vault.index('nik', listed.nik)
  const made = await tx.db
    .insert(people)
    .values({
      city: tx.city,
      id,
      nikIndex,
      madeAt: tx.now,
      source: list,
      ...columnsOf(tx, { ...listed, id }),
    })
    .onConflictDoNothing()
    .returning({ id: people.id })
  return made.length > 0 ? { person: id, written: 'new' } : writePerson(tx, listed, list)
}

/** Enters what the member said has changed, in place of what was known. */
export async function mendPerson(
  tx: Tx,
  id: string,
  said: Partial<Pick<Person, EnteredField>>,
): Promise<void> {
  const row = await rowById(tx, id)
  if (!row) throw new Error('a person who is not there')
  const known = shapePerson(tx, row)
  const isEntered = (field: EnteredField) => field in said || known.entered?.includes(field) === true
  const mended: Person = {
    ...known,
    ...said,
    entered: ENTERED_FIELDS.filter(isEntered),
    differing: without(
      known.differing,
      ENTERED_FIELDS.filter(field => field in said),
    ),
  }
  if (!(await overwrite(tx, row, mended, row.source))) await mendPerson(tx, id, said)
}

/**
 * Only over what was read: on PostgreSQL somebody else may have written meanwhile, and what an officer entered would be
 * gone unseen.
 */
async function overwrite(tx: Tx, row: PersonRow, person: Person, list: string): Promise<boolean> {
  const { people } = tx.t
  const written = await tx.db
    .update(people)
    .set({ ...columnsOf(tx, person), source: list })
    .where(and(is(tx, row.id), eq(people.personSealed, row.personSealed)))
    .returning({ id: people.id })
  return written.length > 0
}

function columnsOf(tx: Tx, { id, ...person }: Person) {
  const { phone, birthDate, kelurahan } = person
  return {
    personSealed: tx.vault.seal('people.person', id, JSON.stringify(person)),
    phoneIndex: phone === undefined ? null : tx.vault.index('phone', phone),
    birthIndex: birthDate === undefined ? null : tx.vault.index('birth-date', birthDate),
    kelurahan: kelurahan ?? null,
    changedAt: tx.now,
  }
}

export async function personByNik(reader: Reader, nik: string): Promise<Person | undefined> {
  const row = await rowByNik(reader, nik)
  return row && shapePerson(reader, row)
}

export async function personById(reader: Reader, id: string): Promise<Person | undefined> {
  const row = await rowById(reader, id)
  return row && shapePerson(reader, row)
}

type PersonRow = Tables['people']['$inferSelect']

async function rowByNik(reader: Reader, nik: string): Promise<PersonRow | undefined> {
  const { people } = reader.t
  const [row] = await reader.db
    .select()
    .from(people)
    .where(and(eq(people.city, reader.city), eq(people.nikIndex, reader.vault.index('nik', nik))))
  return row
}

async function rowById(reader: Reader, id: string): Promise<PersonRow | undefined> {
  const [row] = await reader.db.select().from(reader.t.people).where(is(reader, id))
  return row
}

function is(reader: Reader, id: string) {
  const { people } = reader.t
  return and(eq(people.city, reader.city), eq(people.id, id))
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

/** These people, by id. */
export async function peopleByIds(reader: Reader, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const { people } = reader.t
  const rows = await reader.db
    .select()
    .from(people)
    .where(and(eq(people.city, reader.city), inArray(people.id, [...ids])))
  return new Map(rows.map(row => [row.id, shapePerson(reader, row)]))
}

/** What a list does not say is kept from before; what the office entered stays, and a list that differs is noted. */
function merge(known: Person, listed: ListedPerson): Person {
  const { entered } = known
  const merged: Person = {
    id: known.id,
    nik: known.nik,
    name: listed.name,
    birthDate: listed.birthDate ?? known.birthDate,
    sex: listed.sex ?? known.sex,
    address: listed.address ?? known.address,
    kelurahan: listed.kelurahan ?? known.kelurahan,
    phone: listed.phone ?? known.phone,
    family: listed.family ?? known.family,
  }
  if (!entered) return merged
  const said = entered.filter(field => listed[field] !== undefined)
  const differing = said.filter(field => !saysSame(listed[field], known[field]))
  return {
    ...merged,
    ...only(known, entered),
    entered,
    differing: { ...without(known.differing, said), ...only(listed, differing) },
  }
}

const NAMES = ['name', 'birthDate', 'sex', ...ENTERED_FIELDS, 'differing'] as const

const isAlike = (one: Person, other: Person): boolean => NAMES.every(name => saysSame(one[name], other[name]))

/** Plain data of few fields, in whatever order these stand. */
function saysSame(one: unknown, other: unknown): boolean {
  return one === other || textOf(one) === textOf(other)
}

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''

type Fields = Partial<Pick<Person, EnteredField>>

const only = (of: Fields, fields: readonly EnteredField[]): Fields =>
  Object.fromEntries(fields.map(field => [field, of[field]]))

const without = (of: Fields | undefined, fields: readonly EnteredField[]): Fields =>
  Object.fromEntries(Object.entries(of ?? {}).filter(([field]) => !fields.some(one => one === field)))

function shapePerson(reader: Reader, row: PersonRow): Person {
  const person: Omit<Person, 'id'> = JSON.parse(reader.vault.open('people.person', row.id, row.personSealed))
  return { ...person, id: row.id }
}
