/**
 * Whose file an officer never decides on: their own, one that they handed in, their family's. What can be seen is found
 * (the same NIK, KK or phone as in a file of theirs); the rest they say themselves.
 */
import { and, eq, type SQL } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { eventsOf, recordEvent } from '../events.ts'
import type { Denied } from '../office/officers.ts'
import { belongsTo, putBack, shape, type RegistrationRow } from '../registrations/registration-rows.ts'
import { takeTurn } from '../turn.ts'
import { rowFor } from './row-for.ts'

/** `handed-in`: filled in or corrected for somebody else, as one of the office. */
export type Conflict = 'own-file' | 'handed-in' | 'family'

export async function conflictOf(
  reader: Reader,
  row: RegistrationRow,
  officer: string,
): Promise<Conflict | undefined> {
  const file = shape(row)
  const isHandedIn = file.filedByOffice && file.account === officer
  if (belongsTo(file, officer) && !isHandedIn) return 'own-file'
  for (const own of await filesOf(reader, officer)) {
    if (alike(own.nikIndex, row.nikIndex)) return 'own-file'
    if (alike(own.kkIndex, row.kkIndex) || alike(own.phoneIndex, row.phoneIndex)) return 'family'
  }
  if (isHandedIn) return 'handed-in'
  const events = await eventsOf(reader, 'registration', row.id)
  const did = (what: EventKind) => events.some(({ kind, actor }) => kind === what && actor === officer)
  // Who corrected it for the worker handed it in again, also a file that is the worker's own.
  if (did('corrected')) return 'handed-in'
  return did('family-declared') ? 'family' : undefined
}

const alike = (a: Buffer | null, b: Buffer | null): boolean => a !== null && b !== null && a.equals(b)

/** "Ini keluarga saya": the file goes back, and to this officer it never comes again. */
export async function declareFamily(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<{ ok: true } | { ok: false; error: 'not-found' } | Denied> {
  await takeTurn(tx)
  const found = await rowFor(tx, { id, officer }, 'decide')
  if (!found.ok) return found
  const { row } = found
  if ((await conflictOf(tx, row, officer)) === undefined)
    await recordEvent(tx, {
      subjectKind: 'registration',
      subject: id,
      kind: 'family-declared',
      actor: officer,
    })
  if (row.takenBy === officer) await putBack(tx, row, officer)
  return { ok: true }
}

/** What the officer filed for themselves, or confirmed as the worker. */
async function filesOf(reader: Reader, account: string) {
  const { registrations } = reader.t
  const { nikIndex, kkIndex, phoneIndex } = registrations
  const files = (whose: SQL | undefined) =>
    reader.db
      .select({ nikIndex, kkIndex, phoneIndex })
      .from(registrations)
      .where(and(eq(registrations.city, reader.city), whose))
  // Two questions, each with its index: of both in one, SQLite goes through all files of the city.
  return [
    ...(await files(and(eq(registrations.account, account), eq(registrations.forSelf, true)))),
    ...(await files(and(eq(registrations.consentBy, account), eq(registrations.consent, 'account')))),
  ]
}
