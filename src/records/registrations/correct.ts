/** A file is corrected by whoever it belongs to, or mended by somebody of the office who sits with the worker. */
import { mayFollow, type RegistrationStatus } from '../../program/registration.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { attach, documentsOf, eraseReplaced } from '../documents/documents.ts'
import { checkDue } from '../due.ts'
import { eventsOf, recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { alarmAfterLook } from '../office/alarm.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { fallDecisionOn } from '../review/effect.ts'
import { takeTurn } from '../turn.ts'
import { moveVisit } from '../visits/visits.ts'
import { answerColumns, answersOf, type RegistrationAnswers, type Submission } from './answers.ts'
import { heardAgain, noteHeard, unproven } from './consent-at-filing.ts'
import { decisionIn } from './decisions.ts'
import { tellOfDouble, markDoubles } from './doubles.ts'
import { ownFile } from './find.ts'
import { note } from './note.ts'
import {
  belongsTo,
  move,
  overtaken,
  type Overtaken,
  type Registration,
  type RegistrationRow,
  rowById,
  shape,
} from './registration-rows.ts'
import { mayMendForWorker } from './whose.ts'

/**
 * What a correction starts from: the answers as they are and the questions that the office asked to mend (none when the
 * person corrects by themselves). Hand `version` to `resubmit`.
 */
export interface Correction {
  readonly ok: true
  readonly registration: Registration
  readonly version: number
  readonly answers: RegistrationAnswers
  readonly questions: readonly string[]
}

/** For whoever's file it is: who handed it in, or the worker. */
export async function startCorrection(
  reader: Reader,
  of: { id: string; account: string },
): Promise<Correction | { ok: false; error: 'not-found' } | Overtaken> {
  const row = await rowById(reader, of.id)
  if (!row || !belongsTo(shape(row), of.account)) return { ok: false, error: 'not-found' }
  return correctionOf(reader, row)
}

/** The same for somebody of the office who sits with the worker (`mayMendForWorker`). The look goes on record. */
export async function startCorrectionForWorker(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<(Correction & { notices: Notice[] }) | { ok: false; error: 'not-found' } | Overtaken | Denied> {
  const row = await rowById(tx, id)
  const allowed = row && (await mayMendForWorker(tx, shape(row), officer))
  if (!row || !allowed) return { ok: false, error: 'not-found' }
  if (!allowed.ok) return allowed
  const correction = await correctionOf(tx, row)
  if (!correction.ok) return correction
  await recordEvent(tx, { subjectKind: 'registration', subject: id, kind: 'read', actor: officer })
  return { ...correction, notices: await alarmAfterLook(tx, officer) }
}

async function correctionOf(reader: Reader, row: RegistrationRow): Promise<Correction | Overtaken> {
  const registration = shape(row)
  if (!afterCorrection(row)) return overtaken(registration)
  const questions = registration.status === 'returned' ? (decisionIn(reader, row)?.questions ?? []) : []
  const answers = await answersOf(reader, registration)
  return { ok: true, registration, version: registration.version, answers, questions }
}

export type Resubmitted =
  | { ok: true; registration: Registration; notices: Notice[] }
  /** Another live file of the account has the new NIK. */
  | { ok: false; error: 'own-file'; registration: Registration }
  | { ok: false; error: 'not-found' }
  | Overtaken
  | Denied

/**
 * Hands a corrected or mended file in again. It keeps its number and its age in the queue; a file that was returned gets
 * a new due date. Another NIK means another worker: their consent and the papers that were seen no longer count. Whoever
 * corrects it, a file stays whose it was: the office's, or the account's that handed it in.
 * @param change `noPhotos`: the form took none, so those that lie there stay, unless they are of another worker now.
 */
export async function resubmit(
  tx: Tx,
  change: Omit<Submission, 'year'> & { id: string; version: number; noPhotos?: boolean },
): Promise<Resubmitted> {
  await takeTurn(tx)
  const row = await rowById(tx, change.id)
  if (!row) return { ok: false, error: 'not-found' }
  const file = shape(row)
  const allowed = await mayResubmit(tx, file, change)
  if (!allowed.ok) return allowed
  if (await wasTaken(tx, file, change.draft)) return { ok: true, registration: file, notices: [] }
  const to = afterCorrection(row)
  if (file.version !== change.version || !to) return overtaken(file)
  const own = await ownFile(tx, { ...change, year: file.year })
  if (own && own.id !== file.id) return { ok: false, error: 'own-file', registration: own }

  const said = belongsTo(file, change.account) ? ofOwner(file, change) : await ofOfficer(tx, file, change)
  const answers = change.noPhotos ? { ...said, papers: await papersThatStay(tx, file, said) } : said
  const columns = answerColumns(tx, file.id, { ...change, answers })
  const otherNik = !columns.nikIndex.equals(row.nikIndex)
  const otherWorker = otherNik || answers.forSelf !== file.forSelf
  const heard = heardAgain(tx, file, change, otherWorker)
  const moved = await move(tx, file, to, 'applicant', {
    ...columns,
    ...(file.status === 'returned' ? { dueAt: await checkDue(tx) } : {}),
    ...(otherWorker ? unproven(answers, belongsTo(file, change.account)) : {}),
    ...heard,
  })
  if (!moved.ok) return moved
  const fallen = await fallDecisionOn(tx, file.id, 'changed')
  await attach(tx, { draft: change.draft, registration: file.id, papers: answers.papers })
  await eraseReplaced(tx, file.id, answers.papers)
  await moveVisit(tx, file.id, answers.kelurahan)
  const present = change.byOffice ? { present: change.byOffice.present } : {}
  await note(tx, file, 'corrected', change.account, {
    from: file.status,
    to,
    draft: change.draft,
    ...present,
  })
  if (heard) await noteHeard(tx, file, change)
  if (!otherNik) return { ok: true, registration: moved.registration, notices: fallen }
  await markDoubles(tx, file.year, row.nikIndex)
  const notices = [...fallen, ...(await tellOfDouble(tx, moved.registration, change.answers.nik))]
  return { ok: true, registration: moved.registration, notices }
}

/** What the office filled in is never one's own file. */
const ofOwner = (file: Registration, { answers }: Pick<Submission, 'answers'>): RegistrationAnswers =>
  file.filedByOffice ? { ...answers, forSelf: false } : answers

/** Somebody of the office mends it with the worker: what the worker is to who handed it in stays as it was said. */
async function ofOfficer(
  reader: Reader,
  file: Registration,
  { answers }: Pick<Submission, 'answers'>,
): Promise<RegistrationAnswers> {
  const { forSelf, relation } = await answersOf(reader, file)
  return { ...answers, forSelf, relation }
}

/** Whoever has stopped photos takes none back: they are a part of the file, until its retention takes them. */
async function papersThatStay(
  reader: Reader,
  file: Registration,
  { nik }: Pick<RegistrationAnswers, 'nik'>,
): Promise<string[]> {
  if ((await answersOf(reader, file)).nik !== nik) return []
  const papers = await documentsOf(reader, { registration: file.id })
  return papers.filter(({ state }) => state === 'pending' || state === 'ready').map(({ id }) => id)
}

/** Who hands a correction in: whose file it is, or somebody of the office for a worker of their area. */
async function mayResubmit(
  tx: Tx,
  file: Registration,
  { account, answers }: Pick<Submission, 'account' | 'answers'>,
): Promise<{ ok: true } | { ok: false; error: 'not-found' } | Denied> {
  if (belongsTo(file, account)) return { ok: true }
  const allowed = await mayMendForWorker(tx, file, account)
  if (!allowed.ok) return allowed
  const there = await authorise(tx, account, 'register-others', answers.kelurahan)
  return there.ok ? { ok: true } : there
}

/** Where a corrected file goes: to the office, or back to its place on the waiting list; undefined when it is too late. */
function afterCorrection(row: RegistrationRow): RegistrationStatus | undefined {
  const { status } = shape(row)
  const to = [status, row.takenFrom].includes('waiting-list') ? 'waiting-list' : 'submitted'
  return mayFollow(status, to, 'applicant') ? to : undefined
}

/** Whether this very correction was taken before: handing it in twice changes nothing. */
async function wasTaken(reader: Reader, { id }: Registration, draft: string): Promise<boolean> {
  const events = await eventsOf(reader, 'registration', id)
  return events.some(({ kind, codes }) => kind === 'corrected' && codes['draft'] === draft)
}
