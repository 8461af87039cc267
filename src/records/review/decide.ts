/**
 * The decision on a file: taken at once, told ten minutes later or when the officer says so, and until then as if it had
 * never been.
 */
import {
  mayFollow,
  PLACE_TAKING_STATUSES,
  TAKEABLE_STATUSES,
  type RejectReason,
  type ReturnReason,
} from '../../program/registration.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { documentsOf } from '../documents/documents.ts'
import { recordEvent } from '../events.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { liveWithNik } from '../registrations/doubles.ts'
import {
  isRegistration,
  overtaken,
  rowById,
  shape,
  type Registration,
  type RegistrationRow,
} from '../registrations/registration-rows.ts'
import { placesLeft } from '../registrations/places.ts'
import { takeTurn } from '../turn.ts'
import { conflictOf } from './conflict.ts'
import {
  insertDecision,
  pendingDecision,
  decisionById,
  endDecision,
  type MadeDecision,
} from './decision-rows.ts'
import { decidedAlready, heldByColleague, hold, type HoldRefusal } from './hold.ts'
import { rowFor } from './row-for.ts'

export type OfficeDecision =
  | { readonly kind: 'approve' }
  /** `questions`: ids of what is to be mended; `note`: a personal line; `reason`: coded. */
  | {
      readonly kind: 'return'
      readonly reason: ReturnReason
      readonly questions: readonly string[]
      readonly note?: string | undefined
    }
  | { readonly kind: 'reject'; readonly reason: RejectReason; readonly note?: string | undefined }
  | { readonly kind: 'waiting-list' }

/** Why a file cannot be approved (yet). */
export type Obstacle = 'consent-unproven' | 'papers-not-seen' | 'one-approved-already' | 'year-full'

export type Decided =
  | { ok: true; decision: MadeDecision; registration: Registration }
  | { ok: false; error: Obstacle }
  | HoldRefusal

const leadsTo = {
  approve: 'approved',
  return: 'returned',
  reject: 'rejected',
  'waiting-list': 'waiting-list',
} as const

/**
 * A file that nobody has in hand is taken with it.
 * @param of `version`: the one that the officer looked at.
 */
export async function decide(
  tx: Tx,
  of: { id: string; version: number; officer: string; decision: OfficeDecision },
): Promise<Decided> {
  const { officer, decision } = of
  await takeTurn(tx)
  const found = await rowFor(tx, of, 'decide')
  if (!found.ok) return found
  const { row } = found
  const conflict = await conflictOf(tx, row, officer)
  if (conflict) return { ok: false, error: conflict }
  const before = shape(row)
  const stands = (await decidedAlready(tx, row)) ?? heldByColleague(before, officer, tx.now)
  if (stands) return stands
  if (before.version !== of.version) return overtaken(before)
  const held = TAKEABLE_STATUSES.includes(before.status)
    ? await hold(tx, row, officer)
    : ({ ok: true, registration: before } as const)
  if (!held.ok) return held
  const file = held.registration
  const to = leadsTo[decision.kind]
  if (!mayFollow(file.status, to, 'officer')) return overtaken(file)
  const [obstacle] = to === 'approved' ? await obstaclesTo(tx, row, file) : []
  if (obstacle) return { ok: false, error: obstacle }

  const made = await insertDecision(tx, {
    registration: file.id,
    officer,
    leadsTo: to,
    reason: 'reason' in decision ? decision.reason : undefined,
    questions: 'questions' in decision ? decision.questions : [],
    note: 'note' in decision ? decision.note : undefined,
    version: file.version,
  })
  // Where it came from stays known: there it goes when the decision falls.
  const [decided] = await tx.db
    .update(tx.t.registrations)
    .set({ takenBy: null, takenUntil: null })
    .where(isRegistration(tx, file.id))
    .returning()
  return { ok: true, decision: made, registration: decided ? shape(decided) : file }
}

/** Takes a decision back that nobody has been told of; the file is in the officer's hand again. */
export async function undoDecision(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<
  | { ok: true; registration: Registration }
  | { ok: false; error: 'not-found' | 'told-already'; decision?: MadeDecision }
  | Denied
> {
  await takeTurn(tx)
  const decision = await decisionById(tx, of.id)
  if (decision?.officer !== of.officer) return { ok: false, error: 'not-found' }
  const allowed = await authorise(tx, of.officer, 'decide')
  if (!allowed.ok) return allowed
  if (!(await endDecision(tx, decision, 'undone'))) return { ok: false, error: 'told-already', decision }
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: decision.registration,
    kind: 'decision-undone',
    actor: of.officer,
    codes: { decision: decision.id },
  })
  const row = await rowById(tx, decision.registration)
  if (!row) return { ok: false, error: 'not-found' }
  const file = shape(row)
  const held = TAKEABLE_STATUSES.includes(file.status) ? await hold(tx, row, of.officer) : undefined
  return { ok: true, registration: held?.ok ? held.registration : file }
}

/** Why this file cannot be approved; what colleagues have decided counts, also before it is told. */
export async function obstaclesTo(
  reader: Reader,
  row: RegistrationRow,
  file: Registration,
): Promise<Obstacle[]> {
  const papers = await documentsOf(reader, { registration: file.id })
  const isSeen = file.papersSeenAt !== undefined || papers.some(paper => paper.state === 'ready')
  const same = (await liveWithNik(reader, file.year, row.nikIndex)).filter(({ id }) => id !== file.id)
  let hasApproved = false
  for (const other of same) hasApproved ||= await isApproved(reader, other)
  const isFull = (await placesLeft(reader, file.year, file.sector, file.id)) === 0
  const obstacles: (Obstacle | false)[] = [
    (file.consent === 'unproven' || file.consent === 'refused') && 'consent-unproven',
    !isSeen && 'papers-not-seen',
    hasApproved && 'one-approved-already',
    isFull && 'year-full',
  ]
  return obstacles.filter(obstacle => obstacle !== false)
}

/** Also while its approval can still be undone, and until it is told that the approval was taken back. */
async function isApproved(reader: Reader, file: Registration): Promise<boolean> {
  if (PLACE_TAKING_STATUSES.includes(file.status)) return true
  return (await pendingDecision(reader, file.id))?.leadsTo === 'approved'
}
