/** Registrations found again: an account's own, by number, by NIK. */
import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import type { Submission } from './answers.ts'
import { liveWithNik } from './doubles.ts'
import { belongsTo, type Registration, type RegistrationRow, shape } from './registration-rows.ts'

/** What the account handed in as an ordinary one, and what its owner confirmed as the worker; newest first. */
export async function registrationsOf(reader: Reader, account: string): Promise<Registration[]> {
  const { registrations } = reader.t
  const files = (whose: SQL | undefined) =>
    reader.db
      .select()
      .from(registrations)
      .where(and(eq(registrations.city, reader.city), whose))
  // Two questions, each with its index: of both in one, SQLite goes through all files of the city.
  const rows = [
    ...(await files(and(eq(registrations.account, account), isNull(registrations.filedBy)))),
    ...(await files(and(eq(registrations.consentBy, account), eq(registrations.consent, 'account')))),
  ]
  return rows.toSorted(laterFirst).map(shape)
}

const laterFirst = (a: RegistrationRow, b: RegistrationRow): number =>
  b.submittedAt.getTime() - a.submittedAt.getTime() || (a.id < b.id ? 1 : -1)

/** @param number its nine digits. */
export async function registrationByNumber(
  reader: Reader,
  number: string,
): Promise<Registration | undefined> {
  const { registrations } = reader.t
  const [row] = await reader.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), eq(registrations.number, number)))
  return row && shape(row)
}

/** A live file with this NIK that the account handed in, in the same capacity, or confirmed. */
export async function ownFile(
  tx: Tx,
  { account, answers, year, byOffice }: Pick<Submission, 'account' | 'answers' | 'year' | 'byOffice'>,
): Promise<Registration | undefined> {
  const live = await liveWithNik(tx, year, tx.vault.index('nik', answers.nik))
  return live.find(file =>
    byOffice ? file.filedByOffice && file.account === account : belongsTo(file, account),
  )
}
