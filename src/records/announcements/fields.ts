/** What is known of the people whom an announcement's personal fields are about. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Audience } from '../../program/announcements/audience.ts'
import type { Category } from '../../program/announcements/lists.ts'
import { kelurahanByCode } from '../../program/areas.ts'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import type { Reader } from '../../store/store.ts'
import { isVisible } from '../members/visible.ts'
import { linkedPeople } from '../members/links.ts'
import { peopleByIds } from '../members/people.ts'
import { answersIn } from '../registrations/answers.ts'
import { coverIn } from '../review/advance.ts'
import { recipientsOf } from './audience.ts'

export interface About {
  readonly kind: 'registration' | 'person'
  readonly id: string
}

export interface PersonalFields {
  readonly name?: string
  /** Its name, not its code. */
  readonly kelurahan?: string
  /** The last day of their cover, the newest that is known. */
  readonly coverEnds?: PlainDate
  /** The number of the registration. */
  readonly number?: string
}

/** Nothing is known of an account that never registered. */
export async function fieldsOf(reader: Reader, about: About | undefined): Promise<PersonalFields> {
  if (!about) return {}
  return (await fieldsOfAll(reader, [about])).get(about.id) ?? {}
}

/** Of the person that an account is linked to; nothing is known of most officers. */
export async function fieldsOfAccount(reader: Reader, account: string): Promise<PersonalFields> {
  const [own] = await linkedPeople(reader, account)
  return fieldsOf(reader, own && { kind: 'person', id: own.id })
}

/** By id; whoever was erased meanwhile is not in it. */
export async function fieldsOfAll(
  reader: Reader,
  abouts: readonly About[],
): Promise<Map<string, PersonalFields>> {
  const ids = (kind: About['kind']) => abouts.filter(one => one.kind === kind).map(({ id }) => id)
  return new Map([
    ...(await fieldsOfPeople(reader, ids('person'))),
    ...(await fieldsOfFiles(reader, ids('registration'))),
  ])
}

async function fieldsOfPeople(reader: Reader, ids: readonly string[]): Promise<[string, PersonalFields][]> {
  if (ids.length === 0) return []
  const people = await peopleByIds(reader, ids)
  const { memberships } = reader.t
  const rows = await reader.db
    .select({ person: memberships.person, to: memberships.to, kelurahan: memberships.kelurahan })
    .from(memberships)
    .where(and(isVisible(reader), inArray(memberships.person, [...ids])))
    .orderBy(desc(memberships.year))
  const newest = Map.groupBy(rows, ({ person }) => person)
  return [...people.values()].map(({ id, name, kelurahan }) => {
    const [last] = newest.get(id) ?? []
    return [id, shape({ name, kelurahan: kelurahan ?? last?.kelurahan, to: last?.to })]
  })
}

async function fieldsOfFiles(reader: Reader, ids: readonly string[]): Promise<[string, PersonalFields][]> {
  if (ids.length === 0) return []
  const { registrations } = reader.t
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), inArray(registrations.id, [...ids])))
  return rows.map(row => {
    const { name } = answersIn(reader, row)
    return [
      row.id,
      { ...shape({ name, kelurahan: row.kelurahan, to: coverIn(reader, row).to }), number: row.number },
    ]
  })
}

function shape(of: {
  name: string
  kelurahan: string | null | undefined
  to: string | null | undefined
}): PersonalFields {
  const area = of.kelurahan ? kelurahanByCode(of.kelurahan)?.name : undefined
  const ends = of.to ? parseDate(of.to) : undefined
  return {
    ...(of.name === '' ? {} : { name: of.name }),
    ...(area === undefined ? {} : { kelurahan: area }),
    ...(ends === undefined ? {} : { coverEnds: ends }),
  }
}

/** Some who will get it, for a preview with real names. */
export async function sampleRecipients(
  reader: Reader,
  audience: Audience,
  category: Category,
  atMost: number,
): Promise<{ about: About | undefined; fields: PersonalFields }[]> {
  const found = await recipientsOf(reader, audience, category)
  const rows = await reader.db
    .select({
      kind: sql<About['kind'] | null>`found.about_kind`,
      id: sql<string | null>`found.about`,
    })
    .from(sql`(${found}) found`)
    .where(sql`found.state = 'waiting'`)
    .orderBy(sql`case when found.about is null then 1 else 0 end`, sql`found.recipient`)
    .limit(atMost)
  const abouts = rows.map(({ kind, id }): About | undefined => (kind && id ? { kind, id } : undefined))
  const fields = await fieldsOfAll(
    reader,
    abouts.filter(about => about !== undefined),
  )
  return abouts.map(about => ({ about, fields: (about && fields.get(about.id)) ?? {} }))
}
