/**
 * A file in hand: for half an hour it is one officer's, and everybody sees whose.
 */
import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { TAKEABLE_STATUSES } from '../../program/registration.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Denied } from '../office/officers.ts'
import {
  isRegistration,
  overtaken,
  putBack,
  registrationById,
  rowById,
  shape,
  type Overtaken,
  type Registration,
  type RegistrationRow,
} from '../registrations/registration-rows.ts'
import { takeTurn } from '../turn.ts'
import { conflictOf, type Conflict } from './conflict.ts'
import { pendingDecision } from './decision-rows.ts'
import { rowFor } from './row-for.ts'

const HELD_MS = 30 * 60_000

/** A colleague has it in hand. */
export interface TakenByColleague {
  readonly ok: false
  readonly error: 'taken'
  /** Their account, and until when. */
  readonly by: string
  readonly until: Date
}

export type HoldRefusal = { ok: false; error: 'not-found' | Conflict } | TakenByColleague | Overtaken | Denied

/** Takes a file in hand, or holds one that is in hand for another half an hour. */
export async function takeFile(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<{ ok: true; registration: Registration } | HoldRefusal> {
  await takeTurn(tx)
  const found = await rowFor(tx, { id, officer }, 'decide')
  if (!found.ok) return found
  const { row } = found
  const conflict = await conflictOf(tx, row, officer)
  if (conflict) return { ok: false, error: conflict }
  const decided = await decidedAlready(tx, row)
  if (decided) return decided
  if (!TAKEABLE_STATUSES.includes(shape(row).status)) return overtaken(shape(row))
  return hold(tx, row, officer)
}

/** Puts it back to where it was; one that is not in this officer's hand stays as it is. */
export async function releaseFile(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<{ ok: true; registration: Registration } | { ok: false; error: 'not-found' }> {
  await takeTurn(tx)
  const row = await rowById(tx, id)
  if (!row) return { ok: false, error: 'not-found' }
  return { ok: true, registration: shape(row.takenBy === officer ? await putBack(tx, row, officer) : row) }
}

/** What an officer has in hand, the longest first. */
export async function inHandOf(reader: Reader, officer: string): Promise<Registration[]> {
  const { registrations } = reader.t
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(
      and(
        eq(registrations.city, reader.city),
        eq(registrations.takenBy, officer),
        gt(registrations.takenUntil, reader.now),
      ),
    )
    .orderBy(asc(registrations.takenUntil))
  return rows.map(shape)
}

/** Somebody else has it in hand now. */
export function heldByColleague(
  { taken }: Registration,
  officer: string,
  now: Date,
): TakenByColleague | undefined {
  if (!taken || taken.by === officer || taken.until <= now) return undefined
  return { ok: false, error: 'taken', by: taken.by, until: taken.until }
}

/** Told to colleagues only: to everybody else it is not decided yet. */
export async function decidedAlready(reader: Reader, row: RegistrationRow): Promise<Overtaken | undefined> {
  const pending = await pendingDecision(reader, row.id)
  return (
    pending && {
      ok: false,
      error: 'decided-already',
      status: pending.leadsTo,
      by: pending.officer,
      at: pending.madeAt,
    }
  )
}

/**
 * Takes it, unless a colleague has it; one that they left lying goes back first. The caller holds the turn, and the
 * condition stands in the statement too, so that two never have it.
 */
export async function hold(
  tx: Tx,
  found: RegistrationRow,
  officer: string,
): Promise<{ ok: true; registration: Registration } | TakenByColleague | Overtaken> {
  const { registrations } = tx.t
  const taken = heldByColleague(shape(found), officer, tx.now)
  if (taken) return taken
  const isLeftLying = found.takenBy !== null && found.takenBy !== officer
  const row = isLeftLying ? await putBack(tx, found, 'system') : found
  const isInHand = row.status === 'in-review'
  const [held] = await tx.db
    .update(registrations)
    .set({
      status: 'in-review',
      takenBy: officer,
      takenUntil: new Date(tx.now.getTime() + HELD_MS),
      takenFrom: isInHand ? row.takenFrom : row.status,
    })
    .where(
      and(
        isRegistration(tx, row.id),
        eq(registrations.version, row.version),
        eq(registrations.status, row.status),
        or(isNull(registrations.takenBy), eq(registrations.takenBy, officer)),
      ),
    )
    .returning()
  if (!held) return overtaken((await registrationById(tx, row.id)) ?? shape(row))
  if (!isInHand)
    await recordEvent(tx, {
      subjectKind: 'registration',
      subject: row.id,
      kind: 'taken',
      actor: officer,
      codes: { from: row.status, to: 'in-review' },
    })
  return { ok: true, registration: shape(held) }
}

/** Puts back what was left lying: its half hour is over. The caller holds the turn. */
export async function putBackLapsed(tx: Tx): Promise<void> {
  const { registrations } = tx.t
  const lapsed = await tx.db
    .select()
    .from(registrations)
    .where(
      and(
        eq(registrations.city, tx.city),
        eq(registrations.status, 'in-review'),
        lte(registrations.takenUntil, tx.now),
      ),
    )
  for (const row of lapsed) await putBack(tx, row, 'system')
}
