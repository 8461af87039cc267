/**
 * Whose a file is: who handed it in, or the worker who confirmed it. What somebody filled in as one of the office is
 * nobody's of their own; it is looked after by the office, as far as each one's role and areas reach now. A file of
 * somebody whom no message reaches stays theirs, but who goes there may mend it with them.
 */
import { and, count, desc, eq, inArray, lt } from 'drizzle-orm'
import { hasAreas } from '../../program/office.ts'
import type { Reader } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { belongsTo, registrationById, shape, type Registration } from './registration-rows.ts'
import { openVisitOf } from '../visits/visits.ts'

/**
 * Whether somebody of the office may correct this file for the worker: one that the office filled in; or, for who goes
 * there, one whose people no message reaches, as long as that is so.
 */
export async function mayMendForWorker(
  reader: Reader,
  file: Registration,
  officer: string,
): Promise<{ ok: true } | { ok: false; error: 'not-found' } | Denied> {
  if (!file.filedByOffice && !(await openVisitOf(reader, file.id))) return { ok: false, error: 'not-found' }
  const goes = file.filedByOffice ? undefined : await authorise(reader, officer, 'visit', file.kelurahan)
  if (goes && !goes.ok) return goes
  const allowed = await authorise(reader, officer, 'register-others', file.kelurahan)
  return allowed.ok ? { ok: true } : allowed
}

/** Whether this account may see where the file stands and take it back: its own, or what it filled in for the office. */
export async function looksAfter(reader: Reader, file: Registration, account: string): Promise<boolean> {
  if (belongsTo(file, account)) return true
  return file.account === account && (await mayMendForWorker(reader, file, account)).ok
}

/** The file, for an account that looks after it; one of somebody else does not exist for them. */
export async function registrationFor(
  reader: Reader,
  of: { id: string; account: string },
): Promise<Registration | undefined> {
  const file = await registrationById(reader, of.id)
  return file && (await looksAfter(reader, file, of.account)) ? file : undefined
}

/**
 * What this officer filled in for others and may still look after, the newest first.
 * @param page `after`: id of the last one that was shown.
 */
export async function filedForWorkers(
  reader: Reader,
  officer: string,
  page: { limit: number; after?: string | undefined },
): Promise<Registration[]> {
  const { registrations } = reader.t
  const theirs = await filedBy(reader, officer)
  if (!theirs) return []
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(and(theirs, page.after === undefined ? undefined : lt(registrations.id, page.after)))
    .orderBy(desc(registrations.id))
    .limit(page.limit)
  return rows.map(shape)
}

export async function countFiledForWorkers(reader: Reader, officer: string): Promise<number> {
  const theirs = await filedBy(reader, officer)
  if (!theirs) return 0
  const [row] = await reader.db.select({ filed: count() }).from(reader.t.registrations).where(theirs)
  return row?.filed ?? 0
}

/** Undefined for who may not register others any more. */
async function filedBy(reader: Reader, account: string) {
  const { registrations } = reader.t
  const allowed = await authorise(reader, account, 'register-others')
  if (!allowed.ok) return undefined
  const { role, areas } = allowed.officer
  return and(
    eq(registrations.city, reader.city),
    eq(registrations.account, account),
    eq(registrations.filedBy, 'office'),
    hasAreas(role) ? inArray(registrations.kelurahan, [...areas, '']) : undefined,
  )
}
