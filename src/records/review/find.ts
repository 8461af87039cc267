/**
 * Finding the files of a person by the NIK that they show at the counter: which there are, never what stands in them.
 */
import { and, desc, eq, inArray } from 'drizzle-orm'
import { mayDo } from '../../program/office.ts'
import { LIVE_STATUSES } from '../../program/registration.ts'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { yearAt } from '../jakarta.ts'
import { timesInLastHour } from '../limits.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { shape, type Registration } from '../registrations/registration-rows.ts'

/** An officer who serves people has no need of more; who tries numbers out comes to a halt. */
export const NIKS_AN_HOUR = 60

/** No programme year is older (`settings`). */
const FIRST_YEAR = 2020

export type Found =
  | { readonly ok: true; readonly files: readonly Registration[] }
  /** More than `NIKS_AN_HOUR` in the last hour. */
  | { readonly ok: false; readonly error: 'too-many' }
  | Denied

/**
 * The files with this NIK that the officer may open, of all years: the live ones first, each group with the newest first.
 * Of other areas than a field officer's own it says nothing. Each look goes on record, also one that finds nothing.
 * @param of `nik`: sixteen digits, not checked any further.
 */
export async function filesByNik(tx: Tx, { nik, officer }: { nik: string; officer: string }): Promise<Found> {
  const allowed = await authorise(tx, officer, 'see-files')
  if (!allowed.ok) return allowed
  if ((await timesInLastHour(tx, officer, 'nik-looked-up')) >= NIKS_AN_HOUR)
    return { ok: false, error: 'too-many' }
  const all = await allWithNik(tx, nik)
  const files = all.filter(file => mayDo(allowed.officer, 'see-files', file.kelurahan))
  await recordEvent(tx, {
    subjectKind: 'staff',
    subject: officer,
    kind: 'nik-looked-up',
    actor: officer,
    codes: { files: files.length },
  })
  return { ok: true, files: [...files.filter(isLive), ...files.filter(file => !isLive(file))] }
}

const isLive = ({ status }: Registration) => LIVE_STATUSES.includes(status)

/** Of each year, since the index begins with it; the office may have opened the next one already. */
async function allWithNik(tx: Tx, nik: string): Promise<Registration[]> {
  const { registrations } = tx.t
  const years = Array.from({ length: yearAt(tx.now) + 2 - FIRST_YEAR }, (_, at) => FIRST_YEAR + at)
  const rows = await tx.db
    .select()
    .from(registrations)
    .where(
      and(
        eq(registrations.city, tx.city),
        inArray(registrations.year, years),
        eq(registrations.nikIndex, tx.vault.index('nik', nik)),
      ),
    )
    .orderBy(desc(registrations.submittedAt), desc(registrations.id))
  return rows.map(shape)
}
