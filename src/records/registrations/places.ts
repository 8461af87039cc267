/**
 * Places of a programme year and sector, as far as the office has set a quota. Each member of the year has one, whatever
 * list brought them; what is approved takes one, also while the approval can still be undone; a place that becomes free goes
 * to who waits the longest.
 */
import { and, asc, count, eq, inArray, isNull, ne, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { PLACE_TAKING_STATUSES, type RegistrationStatus } from '../../program/registration.ts'
import type { CoveredSector } from '../../program/sectors.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { checkDue } from '../due.ts'
import { eventsOf, recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { move, shape, type Registration } from './registration-rows.ts'
import { setting } from '../settings/settings.ts'
import { tellPeopleOf } from '../tell.ts'
import { isVisibleIn } from '../members/visible.ts'

/**
 * Places that nobody has yet, as the office sees it.
 * @param beside a file that does not count: the one that is to get a place.
 */
export async function placesLeft(
  reader: Reader,
  year: number,
  sector: CoveredSector,
  beside = '',
): Promise<number | 'not-set'> {
  const { registrations, decisions } = reader.t
  const approvedJustNow = reader.db
    .select({ id: decisions.registration })
    .from(decisions)
    .where(
      and(eq(decisions.city, reader.city), eq(decisions.state, 'pending'), eq(decisions.leadsTo, 'approved')),
    )
  const isTaken = or(hasPlace(reader), inArray(registrations.id, approvedJustNow))
  return left(reader, year, sector, and(ne(registrations.id, beside), isTaken))
}

/**
 * Whether who hands in now goes on the waiting list. What was approved and can still be undone shuts nobody out: once it
 * is undone, no place becomes free that would bring them back.
 */
export const isFull = async (reader: Reader, year: number, sector: CoveredSector): Promise<boolean> =>
  (await left(reader, year, sector, hasPlace(reader))) === 0

async function left(
  reader: Reader,
  year: number,
  sector: CoveredSector,
  isTaken: SQL | undefined,
): Promise<number | 'not-set'> {
  const quota = await setting(reader, `quota/${year}/${sector}`)
  if (quota === undefined) return 'not-set'
  const { registrations, memberships } = reader.t
  const [proposed] = await reader.db
    .select({ taken: count() })
    .from(registrations)
    .where(
      and(
        eq(registrations.city, reader.city),
        eq(registrations.year, year),
        eq(registrations.sector, sector),
        // Whoever is active is a member, and counted there.
        ne(registrations.status, 'active'),
        isTaken,
      ),
    )
  const [listed] = await reader.db
    .select({ taken: count() })
    .from(memberships)
    .where(
      and(
        isVisibleIn(reader, year),
        eq(memberships.sector, sector),
        or(isNull(memberships.registration), notInArray(memberships.registration, ended(reader, year))),
      ),
    )
  return Math.max(0, quota - (proposed?.taken ?? 0) - (listed?.taken ?? 0))
}

/** Whoever's cover has ended leaves their place. */
const ended = ({ db, t: { registrations }, city }: Reader, year: number) =>
  db
    .select({ id: registrations.id })
    .from(registrations)
    .where(and(eq(registrations.city, city), eq(registrations.year, year), eq(registrations.status, 'ended')))

const hasPlace = (reader: Reader) => inArray(reader.t.registrations.status, [...PLACE_TAKING_STATUSES])

/**
 * Where a file leaves a place, brings who waits the longest back to the office's table, and tells them. Approving stays
 * the office's matter.
 * @param file as it was before it went `to` its status.
 */
export async function passPlaceOn(tx: Tx, file: Registration, to: RegistrationStatus): Promise<Notice[]> {
  const { year, sector } = file
  if (!(await leavesPlace(tx, file, to)) || (await placesLeft(tx, year, sector)) === 0) return []
  const { registrations } = tx.t
  const [row] = await tx.db
    .select()
    .from(registrations)
    .where(
      and(
        eq(registrations.city, tx.city),
        eq(registrations.status, 'waiting-list'),
        eq(registrations.year, year),
        eq(registrations.sector, sector),
        ne(registrations.id, file.id),
        sql`not exists (select 1 from ${tx.t.decisions} where ${tx.t.decisions.city} = ${registrations.city}
          and ${tx.t.decisions.registration} = ${registrations.id} and ${tx.t.decisions.state} = 'pending')`,
      ),
    )
    .orderBy(asc(registrations.submittedAt), asc(registrations.id))
    .limit(1)
  if (!row) return []
  const moved = await move(tx, shape(row), 'submitted', 'programme', { dueAt: await checkDue(tx) })
  if (!moved.ok) return []
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: row.id,
    kind: 'place-freed',
    actor: 'system',
    codes: { from: 'waiting-list', to: 'submitted' },
  })
  return tellPeopleOf(tx, moved.registration, 'place-freed')
}

/** It had a place; or one had become free for it, and it goes without having taken it. */
async function leavesPlace(
  reader: Reader,
  { id, status }: Registration,
  to: RegistrationStatus,
): Promise<boolean> {
  if (PLACE_TAKING_STATUSES.includes(status)) return !PLACE_TAKING_STATUSES.includes(to)
  if (to !== 'rejected' && to !== 'withdrawn' && to !== 'waiting-list') return false
  const past = await eventsOf(reader, 'registration', id)
  const last = past.findLast(
    ({ kind, codes }) => kind === 'place-freed' || (kind === 'decided' && codes['to'] !== 'returned'),
  )
  return last?.kind === 'place-freed'
}
