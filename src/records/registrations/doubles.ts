/**
 * Files of a year with one NIK. All of them get the same receipt; those that live are marked for the office, which decides
 * on one of them.
 */
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { LIVE_STATUSES } from '../../program/registration.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { Notice } from '../notices.ts'
import { accountsOf } from '../tell.ts'
import { note } from './note.ts'
import { shape, type Registration } from './registration-rows.ts'

/** Live files of a year with this NIK, oldest first. */
export async function liveWithNik(reader: Reader, year: number, nikIndex: Buffer): Promise<Registration[]> {
  const { registrations } = reader.t
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(hasNik(reader, year, nikIndex))
    .orderBy(asc(registrations.submittedAt), asc(registrations.id))
  return rows.map(shape)
}

/** Marks the live files of a year with this NIK as double when there are several, and unmarks one that is left alone. */
export async function markDoubles(tx: Tx, year: number, nikIndex: Buffer): Promise<void> {
  const { registrations } = tx.t
  const double = (await liveWithNik(tx, year, nikIndex)).length > 1
  await tx.db
    .update(registrations)
    .set({ double })
    .where(and(hasNik(tx, year, nikIndex), ne(registrations.double, double)))
}

/** Marks the files with this NIK, and tells the account that was there first, which learns no more than that. */
export async function tellOfDouble(tx: Tx, file: Registration, nik: string): Promise<Notice[]> {
  const nikIndex = tx.vault.index('nik', nik)
  await markDoubles(tx, file.year, nikIndex)
  const others = (await liveWithNik(tx, file.year, nikIndex)).filter(other => other.id !== file.id)
  for (const marked of others.length > 0 ? [file, ...others] : [])
    await note(tx, marked, 'marked-double', 'system', {})
  const [first] = others
  const [account] = first ? accountsOf(first) : []
  return first && account !== undefined
    ? [{ kind: 'nik-filed-by-another', account, registration: first.id }]
    : []
}

function hasNik(reader: Reader, year: number, nikIndex: Buffer) {
  const { registrations } = reader.t
  return and(
    eq(registrations.city, reader.city),
    eq(registrations.year, year),
    eq(registrations.nikIndex, nikIndex),
    inArray(registrations.status, [...LIVE_STATUSES]),
  )
}
