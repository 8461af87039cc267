/** A file for somebody of the office, as the first step of whatever they do with it. */
import type { StaffAction } from '../../program/office.ts'
import type { Reader } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import {
  rowById,
  shape,
  type Registration,
  type RegistrationRow,
} from '../registrations/registration-rows.ts'

export type RowFor =
  { ok: true; row: RegistrationRow; file: Registration } | { ok: false; error: 'not-found' } | Denied

/** Whether there is such a file learns only who may do this with some file: to everybody else both are the same. */
export async function rowFor(
  reader: Reader,
  { id, officer }: { id: string; officer: string },
  action: StaffAction,
): Promise<RowFor> {
  const row = await rowById(reader, id)
  const allowed = await authorise(reader, officer, action, row?.kelurahan)
  if (!allowed.ok) return allowed
  return row ? { ok: true, row, file: shape(row) } : { ok: false, error: 'not-found' }
}
