/**
 * Everything that an officer sees of a file, on record: who looked and when.
 */
import type { Cover } from '../../program/cover.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { decisionIn, type Decision } from '../registrations/decisions.ts'
import { documentsOf, type Paper } from '../documents/documents.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { alarmAfterLook } from '../office/alarm.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { placesLeft } from '../registrations/places.ts'
import {
  isRegistration,
  overtaken,
  shape,
  type Overtaken,
  type Registration,
} from '../registrations/registration-rows.ts'
import { TAKEABLE_STATUSES } from '../../program/registration.ts'
import { answersOf, type RegistrationAnswers } from '../registrations/answers.ts'
import { registrationByNumber } from '../registrations/find.ts'
import { takeTurn } from '../turn.ts'
import { coverIn } from './advance.ts'
import { conflictOf, type Conflict } from './conflict.ts'
import { obstaclesTo, type Obstacle } from './decide.ts'
import { decidedAlready } from './hold.ts'
import { pendingDecision, type MadeDecision } from './decision-rows.ts'
import { rowFor } from './row-for.ts'
import { warningsOf, type Warning } from './warnings.ts'

export interface ReviewFile {
  readonly registration: Registration
  readonly answers: RegistrationAnswers
  readonly papers: readonly Paper[]
  readonly warnings: readonly Warning[]
  /** The last decision that was told, when the file comes back mended. */
  readonly decision: Decision | undefined
  /** One that can still be undone. */
  readonly pending: MadeDecision | undefined
  /** All that stands in the way of its approval. */
  readonly obstacles: readonly Obstacle[]
  /** Why this officer decides nothing on it. */
  readonly conflict: Conflict | undefined
  readonly cover: Cover
  /** Of the file's year and sector. */
  readonly placesLeft: number | 'not-set'
}

export type Opened =
  { ok: true; file: ReviewFile; notices: Notice[] } | { ok: false; error: 'not-found' } | Denied

/** Opens a personal file for an officer; the look goes on record, and very many of them raise an alarm. */
export async function openFile(tx: Tx, { id, officer }: { id: string; officer: string }): Promise<Opened> {
  const found = await rowFor(tx, { id, officer }, 'see-files')
  if (!found.ok) return found
  const { row } = found
  const registration = shape(row)
  const answers = await answersOf(tx, registration)
  await recordEvent(tx, { subjectKind: 'registration', subject: id, kind: 'read', actor: officer })
  const file: ReviewFile = {
    registration,
    answers,
    papers: await documentsOf(tx, { registration: id }),
    warnings: await warningsOf(tx, row, answers),
    decision: decisionIn(tx, row),
    pending: await pendingDecision(tx, id),
    obstacles: await obstaclesTo(tx, row, registration),
    conflict: await conflictOf(tx, row, officer),
    cover: coverIn(tx, row),
    placesLeft: await placesLeft(tx, registration.year, registration.sector, id),
  }
  return { ok: true, file, notices: await alarmAfterLook(tx, officer) }
}

/** The file of a number that somebody read out. */
export async function openByNumber(
  tx: Tx,
  { number, officer }: { number: string; officer: string },
): Promise<Opened> {
  const file = await registrationByNumber(tx, number)
  if (file) return openFile(tx, { id: file.id, officer })
  const allowed = await authorise(tx, officer, 'see-files')
  return allowed.ok ? { ok: false, error: 'not-found' } : allowed
}

/**
 * Which papers of a file an officer may look at whose PIN was typed. Not those of one's own family: there is nothing to
 * check. Nothing goes on record yet.
 */
export async function papersFor(
  reader: Reader,
  { id, officer }: { id: string; officer: string },
): Promise<
  | { ok: true; registration: Registration; papers: Paper[] }
  | { ok: false; error: 'not-found' | Conflict }
  | Denied
> {
  const found = await rowFor(reader, { id, officer }, 'open-papers')
  if (!found.ok) return found
  const conflict = await conflictOf(reader, found.row, officer)
  if (conflict && conflict !== 'handed-in') return { ok: false, error: conflict }
  const papers = (await documentsOf(reader, { registration: id })).filter(({ state }) => state === 'ready')
  return { ok: true, registration: found.file, papers }
}

/** The same with the NIK in full; the look goes on record, and very many of them raise an alarm. */
export async function openPapers(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<
  | {
      ok: true
      registration: Registration
      papers: Paper[]
      nik: string
      name: string
      birthDate: string
      notices: Notice[]
    }
  | { ok: false; error: 'not-found' | Conflict }
  | Denied
> {
  const { id, officer: actor } = of
  const found = await papersFor(tx, of)
  if (!found.ok) return found
  await recordEvent(tx, { subjectKind: 'registration', subject: id, kind: 'papers-opened', actor })
  const { nik, name, birthDate } = await answersOf(tx, found.registration)
  return { ...found, nik, name, birthDate, notices: await alarmAfterLook(tx, actor) }
}

/** The officer saw the originals. A second tick changes nothing. */
export async function tickPapersSeen(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<
  { ok: true; registration: Registration } | { ok: false; error: 'not-found' | Conflict } | Overtaken | Denied
> {
  await takeTurn(tx)
  const found = await rowFor(tx, { id, officer }, 'tick-papers')
  if (!found.ok) return found
  const { row } = found
  const file = shape(row)
  const conflict = await conflictOf(tx, row, officer)
  // Who sat beside the person saw the papers; somebody else decides.
  if (conflict && conflict !== 'handed-in') return { ok: false, error: conflict }
  if (file.papersSeenAt) return { ok: true, registration: file }
  if (!TAKEABLE_STATUSES.includes(file.status)) return overtaken(file)
  const [ticked] = await tx.db
    .update(tx.t.registrations)
    .set({ papersSeenBy: officer, papersSeenAt: tx.now })
    .where(isRegistration(tx, id))
    .returning()
  await recordEvent(tx, { subjectKind: 'registration', subject: id, kind: 'papers-seen', actor: officer })
  return { ok: true, registration: shape(ticked ?? row) }
}

/** The tick was a slip of the finger: who set it takes it away, as long as nothing was decided with it. */
export async function untickPapersSeen(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<
  { ok: true; registration: Registration } | { ok: false; error: 'not-found' } | Overtaken | Denied
> {
  await takeTurn(tx)
  const found = await rowFor(tx, { id, officer }, 'tick-papers')
  if (!found.ok) return found
  const { row } = found
  if (row.papersSeenBy !== officer) return { ok: false, error: 'not-found' }
  const stands = await decidedAlready(tx, row)
  if (stands) return stands
  if (!TAKEABLE_STATUSES.includes(shape(row).status)) return overtaken(shape(row))
  const [unticked] = await tx.db
    .update(tx.t.registrations)
    .set({ papersSeenBy: null, papersSeenAt: null })
    .where(isRegistration(tx, id))
    .returning()
  await recordEvent(tx, { subjectKind: 'registration', subject: id, kind: 'papers-unseen', actor: officer })
  return { ok: true, registration: shape(unticked ?? row) }
}

/** Two files beside each other, for the eye to decide whether they are one person. Both looks go on record. */
export async function compareFiles(
  tx: Tx,
  { one, other, officer }: { one: string; other: string; officer: string },
): Promise<
  | { ok: true; files: readonly [ReviewFile, ReviewFile]; notices: Notice[] }
  | { ok: false; error: 'not-found' }
  | Denied
> {
  const first = await openFile(tx, { id: one, officer })
  if (!first.ok) return first
  const second = await openFile(tx, { id: other, officer })
  if (!second.ok) return second
  return { ok: true, files: [first.file, second.file], notices: [...first.notices, ...second.notices] }
}
