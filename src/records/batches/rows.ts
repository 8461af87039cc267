/** A batch's list as it goes to the city and to BPJS: what the office knows of each worker, opened page by page. */
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { PublicNumber } from '../../program/public-number.ts'
import type { CoveredSector, Role } from '../../program/sectors.ts'
import type { Reader } from '../../store/store.ts'
import { shape } from '../registrations/registration-rows.ts'
import { answersIn } from '../registrations/answers.ts'
import { coverIn } from '../review/advance.ts'
import { filesOfBatch } from './batches.ts'

export interface BatchRow {
  /** Of the registration: where the next page begins. */
  readonly id: string
  readonly number: PublicNumber
  readonly nik: string
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly birthDate: string
  readonly sex: 'male' | 'female'
  readonly address: string
  readonly rtRw: string | undefined
  /** Code of ten digits. */
  readonly kelurahan: string
  /** E.164. */
  readonly phone: string | undefined
  readonly sector: CoveredSector
  readonly role: Role | undefined
  /** From an earlier membership. */
  readonly kpj: string | undefined
  /** Number of the decree, once it is entered. */
  readonly decree: string | undefined
}

/** @param page `after`: the id of the last row before it; `''` at the beginning. */
export async function batchRows(
  reader: Reader,
  batch: string,
  page: { after: string; limit: number },
): Promise<BatchRow[]> {
  const ids = await filesOfBatch(reader, batch, page)
  if (ids.length === 0) return []
  const { registrations } = reader.t
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), inArray(registrations.id, ids)))
    .orderBy(registrations.id)
  const kpjs = await knownKpjs(
    reader,
    rows.map(({ nikIndex }) => nikIndex),
  )
  return rows.map(row => {
    const { id, number, sector } = shape(row)
    const { nik, name, birthDate, sex, address, rtRw, kelurahan, phone, role } = answersIn(reader, row)
    const kpj = kpjs.get(row.nikIndex.toString('hex'))
    const decree = coverIn(reader, row).decree?.number
    return {
      id,
      number,
      nik,
      name,
      birthDate,
      sex,
      address,
      rtRw,
      kelurahan,
      phone,
      sector,
      role,
      kpj,
      decree,
    }
  })
}

/** The newest that is known, by the index of the NIK. */
async function knownKpjs(reader: Reader, niks: readonly Buffer[]): Promise<Map<string, string>> {
  const { people, memberships } = reader.t
  const rows = await reader.db
    .select({ nikIndex: people.nikIndex, id: memberships.id, sealed: memberships.kpjSealed })
    .from(people)
    .innerJoin(memberships, and(eq(memberships.city, people.city), eq(memberships.person, people.id)))
    .where(and(eq(people.city, reader.city), inArray(people.nikIndex, [...niks])))
    .orderBy(desc(memberships.year))
  const known = new Map<string, string>()
  for (const { nikIndex, id, sealed } of rows) {
    const key = nikIndex.toString('hex')
    if (sealed !== null && !known.has(key)) known.set(key, reader.vault.open('memberships.kpj', id, sealed))
  }
  return known
}
