/**
 * The office's side of a registration: the queue by age, one file with what to look at, and the decision.
 *
 * Two officers on one file: the first decides, the second is told who did and when. Nobody decides on a file that they
 * handed in or that is their own.
 */
import { and, asc, count, eq, inArray, lt, sql } from 'drizzle-orm'
import {
  AWAITING_DECISION_STATUSES,
  mayFollow,
  PLACE_TAKING_STATUSES,
  type RejectReason,
  type ReturnReason,
} from '../program/registration.ts'
import type { Reader, Tx } from '../store/store.ts'
import { decisionColumns, decisionOf, type Decision } from './decisions.ts'
import { documentsOf, type Paper } from './documents.ts'
import { recordEvent } from './events.ts'
import type { Notice } from './notices.ts'
import { answersOf, placesLeft, type RegistrationAnswers } from './registrations.ts'
import {
  belongsTo,
  isRegistration,
  liveWithNik,
  markDoubles,
  move,
  overtaken,
  registrationById,
  rowById,
  shape,
  takeTurn,
  type Overtaken,
  type Registration,
  type RegistrationRow,
} from './registration-rows.ts'
import { scheduleRetention } from './retention.ts'
import { warningsOf, type Warning } from './warnings.ts'

/**
 * Files that wait for the office, the oldest first.
 * @param page `after`: id of the last file that was seen.
 */
export async function queue(
  reader: Reader,
  page: { after?: string | undefined; limit: number },
): Promise<Registration[]> {
  const { registrations } = reader.t
  const last = page.after === undefined ? undefined : await rowById(reader, page.after)
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(and(waits(reader), last && isAfter(reader, last)))
    .orderBy(asc(registrations.submittedAt), asc(registrations.id))
    .limit(page.limit)
  return rows.map(shape)
}

/** How many files wait for the office, and for how many of them its answer is overdue. */
export async function queueFigures(reader: Reader): Promise<{ waiting: number; late: number }> {
  const { registrations } = reader.t
  const isLate = lt(registrations.dueAt, reader.now)
  const [row] = await reader.db
    .select({ waiting: count(), late: count(sql`case when ${isLate} then 1 end`) })
    .from(registrations)
    .where(waits(reader))
  return row ?? { waiting: 0, late: 0 }
}

/** The oldest file that waits, or the one after `after`. */
export async function nextFile(
  reader: Reader,
  page: { after?: string | undefined } = {},
): Promise<Registration | undefined> {
  const [next] = await queue(reader, { ...page, limit: 1 })
  return next
}

/** Everything that an officer sees of a file. */
export interface ReviewFile {
  readonly registration: Registration
  readonly answers: RegistrationAnswers
  readonly papers: readonly Paper[]
  readonly warnings: readonly Warning[]
  /** The last decision, when the file comes back mended. */
  readonly decision: Decision | undefined
  /** Of the file's year and sector. */
  readonly placesLeft: number | 'not-set'
}

/** Opens a personal file for an officer; the look goes on record. Undefined when there is no such file. */
export async function openFile(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<ReviewFile | undefined> {
  const row = await rowById(tx, id)
  if (!row) return undefined
  const registration = shape(row)
  const answers = await answersOf(tx, registration)
  await recordEvent(tx, { subjectKind: 'registration', subject: id, kind: 'read', actor: officer })
  return {
    registration,
    answers,
    papers: await documentsOf(tx, { registration: id }),
    warnings: await warningsOf(tx, row, answers),
    decision: await decisionOf(tx, registration),
    placesLeft: await placesLeft(tx, registration.year, registration.sector),
  }
}

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

export type Decided =
  | { ok: true; registration: Registration; notices: Notice[] }
  | {
      ok: false
      error: 'not-found' | 'own-file' | 'consent-unproven' | 'papers-not-seen' | 'one-approved-already'
    }
  | Overtaken

const leadsTo = {
  approve: 'approved',
  return: 'returned',
  reject: 'rejected',
  'waiting-list': 'waiting-list',
} as const

/** @param of `version`: the one that the officer looked at. */
export async function decide(
  tx: Tx,
  of: { id: string; version: number; officer: string; decision: OfficeDecision },
): Promise<Decided> {
  const { officer, decision } = of
  await takeTurn(tx)
  const row = await rowById(tx, of.id)
  if (!row) return { ok: false, error: 'not-found' }
  const file = shape(row)
  if (belongsTo(file, officer)) return { ok: false, error: 'own-file' }
  const to = leadsTo[decision.kind]
  if (file.version !== of.version || !mayFollow(file.status, to, 'officer')) return overtaken(file)
  const obstacle = decision.kind === 'approve' ? await obstacleTo(tx, row, file) : undefined
  if (obstacle) return { ok: false, error: obstacle }

  const columns = decisionColumns(tx, file.id, {
    by: officer,
    reason: 'reason' in decision ? decision.reason : undefined,
    questions: 'questions' in decision ? decision.questions : [],
    note: 'note' in decision ? decision.note : undefined,
  })
  const moved = await move(
    tx,
    file,
    to,
    'officer',
    to === 'rejected' ? { ...columns, double: false } : columns,
  )
  if (!moved.ok) return moved
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: file.id,
    kind: 'decided',
    actor: officer,
    codes: { from: file.status, to, ...('reason' in decision ? { reason: decision.reason } : {}) },
  })
  if (to === 'approved' || to === 'rejected') await scheduleRetention(tx, file.id)
  if (to === 'rejected') await markDoubles(tx, file.year, row.nikIndex)
  return { ok: true, registration: moved.registration, notices: noticesOf(file) }
}

/** The officer saw the originals at the counter. A second tick changes nothing. */
export async function tickPapersSeen(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<
  { ok: true; registration: Registration } | { ok: false; error: 'not-found' | 'own-file' } | Overtaken
> {
  const file = await registrationById(tx, id)
  if (!file) return { ok: false, error: 'not-found' }
  if (belongsTo(file, officer)) return { ok: false, error: 'own-file' }
  if (file.papersSeenAt) return { ok: true, registration: file }
  if (!AWAITING_DECISION_STATUSES.includes(file.status)) return overtaken(file)
  const [row] = await tx.db
    .update(tx.t.registrations)
    .set({ papersSeenBy: officer, papersSeenAt: tx.now })
    .where(isRegistration(tx, id))
    .returning()
  await recordEvent(tx, { subjectKind: 'registration', subject: id, kind: 'papers-seen', actor: officer })
  return { ok: true, registration: shape(row!) }
}

/** Why this file cannot be approved yet. */
async function obstacleTo(
  tx: Tx,
  row: RegistrationRow,
  file: Registration,
): Promise<'consent-unproven' | 'papers-not-seen' | 'one-approved-already' | undefined> {
  if (file.consent === 'unproven' || file.consent === 'refused') return 'consent-unproven'
  const papers = await documentsOf(tx, { registration: file.id })
  if (!file.papersSeenAt && !papers.some(paper => paper.state === 'ready')) return 'papers-not-seen'
  const same = await liveWithNik(tx, file.year, row.nikIndex)
  const taken = same.some(other => other.id !== file.id && PLACE_TAKING_STATUSES.includes(other.status))
  return taken ? 'one-approved-already' : undefined
}

/** Who handed the file in is told, and the worker who confirmed it from their own account. */
function noticesOf(file: Registration): Notice[] {
  const told = file.consent === 'account' && file.consentBy ? [file.account, file.consentBy] : [file.account]
  return told.map(account => ({ kind: 'registration-decided', account, registration: file.id }))
}

function waits(reader: Reader) {
  const { registrations } = reader.t
  return and(
    eq(registrations.city, reader.city),
    inArray(registrations.status, [...AWAITING_DECISION_STATUSES]),
  )
}

/** Behind this file in the queue's order: a row value, which both engines read from the index. */
function isAfter(reader: Reader, last: RegistrationRow) {
  const { submittedAt, id } = reader.t.registrations
  return sql`(${submittedAt}, ${id}) > (${sql.param(last.submittedAt, submittedAt)}, ${last.id})`
}
