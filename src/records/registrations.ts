/**
 * Registrations (usulan): handed in once, found again, corrected or withdrawn by who handed them in.
 *
 * A registration is only a proposal: cover needs the city's decree, BPJS registration and the first contribution.
 * Nobody learns here whether a NIK is known: a second file with it gets the same receipt and is marked for the office.
 */
import { randomInt } from 'node:crypto'
import { and, eq, gte, isNull, type SQL } from 'drizzle-orm'
import type { EligibilityFacts, Outcome, ReasonCode } from '../program/eligibility.ts'
import { dateOf, partsOf } from '../program/plain-date.ts'
import { makePublicNumber } from '../program/public-number.ts'
import { mayFollow, STATUSES, type RegistrationStatus } from '../program/registration.ts'
import type { CoveredSector, Proof, Role } from '../program/sectors.ts'
import { makeId } from '../store/ids.ts'
import type { Reader, Tx } from '../store/store.ts'
import { decisionIn } from './decisions.ts'
import { attach, eraseOf, eraseReplaced } from './documents.ts'
import { checkDue } from './due.ts'
import { eventsOf, recordEvent, type EventKind } from './events.ts'
import { startOfYear, yearAt } from './jakarta.ts'
import type { Notice } from './notices.ts'
import { alarmAfterLook } from './office/alarm.ts'
import { authorise, type Denied } from './office/officers.ts'
import { isFull, passPlaceOn } from './places.ts'
import {
  belongsTo,
  liveWithNik,
  markDoubles,
  move,
  overtaken,
  rowById,
  shape,
  takeTurn,
  type Overtaken,
  type Registration,
  type RegistrationRow,
} from './registration-rows.ts'
import { fallDecisionOn } from './review/effect.ts'
import { setting } from './settings.ts'
import { accountsOf } from './tell.ts'
import { dropVisit, moveVisit } from './visits.ts'
import { looksAfter, mayMendForWorker } from './whose.ts'

export {
  registrationById,
  type Overtaken,
  type Registration,
  type WorkerConsent,
} from './registration-rows.ts'

/** What the form asks, as it is kept: sealed, whole, readable by the office alone. */
export interface RegistrationAnswers {
  readonly forSelf: boolean
  /** What the worker is to the one who hands in; absent for oneself. */
  readonly relation?: 'parent' | 'spouse' | 'child' | 'neighbour' | 'crew' | 'other' | undefined
  readonly nik: string
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly birthDate: string
  readonly sex: 'male' | 'female'
  readonly address: string
  /** Code of ten digits. */
  readonly kelurahan: string
  readonly rtRw?: string | undefined
  readonly noKk?: string | undefined
  /** E.164: `+6281234567890`. */
  readonly phone?: string | undefined
  readonly phoneOwner: 'worker' | 'family' | 'other'
  readonly sector: CoveredSector
  readonly role?: Role | undefined
  /** The sector's own questions, by their ids. */
  readonly details: Readonly<Record<string, string | number | boolean>>
  readonly proof: Proof | 'none'
  /** Whom the office may call; no heir is appointed by it. */
  readonly family: {
    readonly name: string
    readonly relation: string
    readonly phone?: string | undefined
  } | null
  readonly ktp: EligibilityFacts['ktp']
  readonly workedLast30Days: EligibilityFacts['workedLast30Days']
  readonly membership: EligibilityFacts['membership']
  readonly employment: EligibilityFacts['employment']
  /** Ids of the documents that belong to the file. */
  readonly papers: readonly string[]
}

/** Outcome and reasons of the eligibility check, as codes. */
export interface EligibilityCodes {
  readonly outcome: Outcome
  readonly reasons: readonly ReasonCode[]
}

export interface Submission {
  /** The draft it comes from: handing in the same one again makes nothing new. */
  readonly draft: string
  readonly account: string
  readonly answers: RegistrationAnswers
  readonly formVersion: number
  readonly eligibility: EligibilityCodes
  /** The programme year it asks for. */
  readonly year: number
  /** Somebody of the office fills it in for the worker: who was there and said yes, if anybody. */
  readonly byOffice?: { readonly present: 'worker' | 'worker-and-family' | 'nobody' } | undefined
}

export type Submitted =
  | {
      ok: true
      registration: Registration
      notices: Notice[]
      /** `own-file`: the account has a live file with this NIK, which is given back; nothing was made. */
      shown: 'receipt' | 'own-file' | 'waiting-list'
    }
  | { ok: false; error: 'too-many-others' }
  /** The office has closed the year; the draft may be handed in again for another one. */
  | { ok: false; error: 'year-closed' }
  | Denied

/** Hands a registration in: a receipt, a place on the waiting list when the year is full, or one's own file again. */
export async function submitRegistration(tx: Tx, submission: Submission): Promise<Submitted> {
  const { draft, account, answers, year, byOffice } = submission
  await takeTurn(tx)
  const before = await ofDraft(tx, draft)
  if (before) return receipt(before)
  const allowed = byOffice ? await authorise(tx, account, 'register-others', answers.kelurahan) : undefined
  if (allowed && !allowed.ok) return allowed
  const own = await ownFile(tx, submission)
  if (own) return { ok: true, registration: own, notices: [], shown: 'own-file' }
  if ((await setting(tx, `state/${year}`)) === 'closed') return { ok: false, error: 'year-closed' }
  if (!byOffice && (await isOverLimit(tx, account, answers))) return { ok: false, error: 'too-many-others' }

  const full = await isFull(tx, year, answers.sector)
  const { registration, isNew } = await insert(tx, submission, full ? 'waiting-list' : 'submitted')
  if (!isNew) return receipt(registration)
  await attach(tx, { draft, registration: registration.id, papers: answers.papers })
  await note(tx, registration, 'submitted', account, { to: registration.status })
  if (registration.consent === 'officer') await noteHeard(tx, registration, submission)
  return receipt(registration, await tellOfDouble(tx, registration, answers.nik))
}

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
 */
export async function resubmit(
  tx: Tx,
  change: Omit<Submission, 'year'> & { id: string; version: number },
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

  const answers = belongsTo(file, change.account) ? ofOwner(file, change) : await ofOfficer(tx, file, change)
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
  await attach(tx, { draft: change.draft, registration: file.id, papers: change.answers.papers })
  await eraseReplaced(tx, file.id, change.answers.papers)
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

/** Takes a file back for good, until it is decreed; a second time changes nothing. Its papers are erased. */
export async function withdraw(
  tx: Tx,
  of: { id: string; account: string },
): Promise<
  { ok: true; registration: Registration; notices: Notice[] } | { ok: false; error: 'not-found' } | Overtaken
> {
  await takeTurn(tx)
  const row = await rowById(tx, of.id)
  if (!row || !(await looksAfter(tx, shape(row), of.account))) return { ok: false, error: 'not-found' }
  const file = shape(row)
  if (file.status === 'withdrawn') return { ok: true, registration: file, notices: [] }
  const moved = await move(tx, file, 'withdrawn', 'applicant', {
    decidedAt: tx.now,
    decidedBy: of.account,
    reason: null,
    decisionSealed: null,
    double: false,
  })
  if (!moved.ok) return moved
  await note(tx, file, 'withdrawn', of.account, { from: file.status, to: 'withdrawn' })
  await eraseOf(tx, file.id, 'withdrawn')
  await dropVisit(tx, { registration: file.id, by: of.account })
  await markDoubles(tx, file.year, row.nikIndex)
  const notices = await fallDecisionOn(tx, file.id, 'withdrawn')
  return { ...moved, notices: [...notices, ...(await passPlaceOn(tx, file, 'withdrawn'))] }
}

/** What the account handed in as an ordinary one, and what its owner confirmed as the worker; newest first. */
export async function registrationsOf(reader: Reader, account: string): Promise<Registration[]> {
  const { registrations } = reader.t
  const files = (whose: SQL | undefined) =>
    reader.db
      .select()
      .from(registrations)
      .where(and(eq(registrations.city, reader.city), whose))
  // Two questions, each with its index: of both in one, SQLite goes through all files of the city.
  const rows = [
    ...(await files(and(eq(registrations.account, account), isNull(registrations.filedBy)))),
    ...(await files(and(eq(registrations.consentBy, account), eq(registrations.consent, 'account')))),
  ]
  return rows.toSorted(laterFirst).map(shape)
}

const laterFirst = (a: RegistrationRow, b: RegistrationRow): number =>
  b.submittedAt.getTime() - a.submittedAt.getTime() || (a.id < b.id ? 1 : -1)

/** @param number its nine digits. */
export async function registrationByNumber(
  reader: Reader,
  number: string,
): Promise<Registration | undefined> {
  const { registrations } = reader.t
  const [row] = await reader.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), eq(registrations.number, number)))
  return row && shape(row)
}

/** @throws {RangeError} when there is no such registration: a bug, since they are never deleted. */
export async function answersOf(reader: Reader, { id }: { id: string }): Promise<RegistrationAnswers> {
  const row = await rowById(reader, id)
  if (!row) throw new RangeError('no such registration')
  return answersIn(reader, row)
}

/** The same for a row that was read already. */
export function answersIn(
  reader: Reader,
  { id, answersSealed }: Pick<RegistrationRow, 'id' | 'answersSealed'>,
): RegistrationAnswers {
  const answers: RegistrationAnswers = JSON.parse(
    reader.vault.open('registrations.answers', id, answersSealed),
  )
  return answers
}

const shownInHistory = [
  'submitted',
  'corrected',
  'withdrawn',
  'decided',
  'advanced',
  'place-freed',
  'papers-seen',
  'consent-confirmed',
  'consent-refused',
] as const satisfies readonly EventKind[]

export interface HistoryEntry {
  readonly kind: (typeof shownInHistory)[number]
  /** The status it led to, where it changed. */
  readonly to: RegistrationStatus | undefined
  readonly at: Date
}

/** What may be shown to the person, oldest first: no reads by the office, no doubles, nobody's name. */
export async function historyOf(reader: Reader, { id }: { id: string }): Promise<HistoryEntry[]> {
  const events = await eventsOf(reader, 'registration', id)
  return events.flatMap(({ kind, codes, at }) => {
    const shown = shownInHistory.find(known => known === kind)
    return shown ? [{ kind: shown, to: STATUSES.find(status => status === codes['to']), at }] : []
  })
}

/** How many more others this account may register in this calendar year. */
export async function othersLeft(reader: Reader, account: string): Promise<number> {
  const limit = await setting(reader, 'others-per-year')
  return Math.max(0, limit - countOthers(await filedThisYear(reader, account)))
}

interface Filed {
  forSelf: boolean
  nikIndex: Buffer
}

async function filedThisYear(reader: Reader, account: string): Promise<Filed[]> {
  const { registrations } = reader.t
  return reader.db
    .select({ forSelf: registrations.forSelf, nikIndex: registrations.nikIndex })
    .from(registrations)
    .where(
      and(
        eq(registrations.city, reader.city),
        eq(registrations.account, account),
        gte(registrations.submittedAt, startOfYear(yearAt(reader.now))),
        isNull(registrations.filedBy),
      ),
    )
}

/** Different people, withdrawn files too. Whoever files "for myself" with a second NIK has filed for another. */
function countOthers(filed: readonly Filed[]): number {
  const niksOf = (forSelf: boolean) =>
    filed.filter(file => file.forSelf === forSelf).map(file => file.nikIndex.toString('hex'))
  const self = new Set(niksOf(true))
  const others = new Set(niksOf(false).filter(nik => !self.has(nik)))
  return others.size + Math.max(0, self.size - 1)
}

async function isOverLimit(tx: Tx, account: string, answers: RegistrationAnswers): Promise<boolean> {
  const filed = await filedThisYear(tx, account)
  const next = { forSelf: answers.forSelf, nikIndex: tx.vault.index('nik', answers.nik) }
  const others = countOthers([...filed, next])
  return others > countOthers(filed) && others > (await setting(tx, 'others-per-year'))
}

/** A live file with this NIK that the account handed in, in the same capacity, or confirmed. */
async function ownFile(
  tx: Tx,
  { account, answers, year, byOffice }: Pick<Submission, 'account' | 'answers' | 'year' | 'byOffice'>,
): Promise<Registration | undefined> {
  const live = await liveWithNik(tx, year, tx.vault.index('nik', answers.nik))
  return live.find(file =>
    byOffice ? file.filedByOffice && file.account === account : belongsTo(file, account),
  )
}

async function ofDraft(reader: Reader, draft: string): Promise<Registration | undefined> {
  const { registrations } = reader.t
  const [row] = await reader.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), eq(registrations.draft, draft)))
  return row && shape(row)
}

function receipt(registration: Registration, notices: Notice[] = []): Submitted {
  const shown = registration.status === 'waiting-list' ? 'waiting-list' : 'receipt'
  return { ok: true, registration, notices, shown }
}

/** A number that is taken is thrown again; a draft that was handed in meanwhile gives what came of it. */
async function insert(
  tx: Tx,
  submission: Submission,
  status: RegistrationStatus,
): Promise<{ registration: Registration; isNew: boolean }> {
  const { draft, account, answers, year } = submission
  const id = makeId()
  const values = {
    city: tx.city,
    id,
    draft,
    account,
    year,
    status,
    version: 1,
    forSelf: answers.forSelf,
    ...consentColumns(tx, submission),
    double: false,
    submittedAt: tx.now,
    dueAt: await checkDue(tx),
    ...answerColumns(tx, id, submission),
  }
  for (;;) {
    const number = makePublicNumber(String(randomInt(100_000_000)).padStart(8, '0'))
    const [row] = await tx.db
      .insert(tx.t.registrations)
      .values({ ...values, number })
      .onConflictDoNothing()
      .returning()
    if (row) return { registration: shape(row), isNew: true }
    const meanwhile = await ofDraft(tx, draft)
    if (meanwhile) return { registration: meanwhile, isNew: false }
  }
}

/** One's own file needs nobody's yes; for another it is proved later, unless an officer heard it. */
function consentColumns(tx: Tx, submission: Submission) {
  if (submission.answers.forSelf) return { consent: 'own' }
  const filedBy = submission.byOffice ? ('office' as const) : null
  return { consent: 'unproven', filedBy, ...heardNow(tx, submission) }
}

/** The worker sat beside the officer and said yes. */
function heardNow(tx: Tx, { byOffice, account }: Pick<Submission, 'byOffice' | 'account'>) {
  if (!byOffice || byOffice.present === 'nobody') return undefined
  return { consent: 'officer', consentBy: account, consentAt: tx.now } as const
}

/** What was said before stays said, unless it is about another worker now. */
function heardAgain(
  tx: Tx,
  file: Registration,
  change: Pick<Submission, 'byOffice' | 'account'>,
  otherWorker: boolean,
) {
  const isOpen = otherWorker || file.consent === 'unproven' || file.consent === 'refused'
  return isOpen && !belongsTo(file, change.account) ? heardNow(tx, change) : undefined
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

function answerColumns(
  tx: Tx,
  id: string,
  { answers, formVersion, eligibility }: Pick<Submission, 'answers' | 'formVersion' | 'eligibility'>,
) {
  return {
    sector: answers.sector,
    kelurahan: answers.kelurahan,
    formVersion,
    answersSealed: tx.vault.seal('registrations.answers', id, JSON.stringify(answers)),
    nikIndex: tx.vault.index('nik', answers.nik),
    phoneIndex: answers.phone === undefined ? null : tx.vault.index('phone', answers.phone),
    kkIndex: answers.noKk === undefined ? null : tx.vault.index('kk', answers.noKk),
    birthIndex: tx.vault.index('birth-date', answers.birthDate),
    birthYear: partsOf(dateOf(answers.birthDate)).year,
    eligibility: { outcome: eligibility.outcome, reasons: [...eligibility.reasons] },
  }
}

/** Marks the files with this NIK, and tells the account that was there first, which learns no more than that. */
async function tellOfDouble(tx: Tx, file: Registration, nik: string): Promise<Notice[]> {
  const nikIndex = tx.vault.index('nik', nik)
  await markDoubles(tx, file.year, nikIndex)
  const others = (await liveWithNik(tx, file.year, nikIndex)).filter(other => other.id !== file.id)
  for (const marked of others.length > 0 ? [file, ...others] : [])
    await note(tx, marked, 'marked-double', 'system', {})
  const [first] = others
  const [account] = first ? accountsOf(first) : []
  return first && account !== undefined
    ? [{ kind: 'nik-filed-by-another', account, registration: first.id }]
    : []
}

/** Where a corrected file goes: to the office, or back to its place on the waiting list; undefined when it is too late. */
function afterCorrection(row: RegistrationRow): RegistrationStatus | undefined {
  const { status } = shape(row)
  const to = [status, row.takenFrom].includes('waiting-list') ? 'waiting-list' : 'submitted'
  return mayFollow(status, to, 'applicant') ? to : undefined
}

/** Nobody has said yes for this person, or seen their papers. Only who files for themselves says yes by filing. */
function unproven(answers: RegistrationAnswers, byOwner: boolean) {
  return {
    forSelf: answers.forSelf,
    consent: answers.forSelf && byOwner ? 'own' : 'unproven',
    consentBy: null,
    consentAt: null,
    papersSeenBy: null,
    papersSeenAt: null,
  }
}

/** Whether this very correction was taken before: handing it in twice changes nothing. */
async function wasTaken(reader: Reader, { id }: Registration, draft: string): Promise<boolean> {
  const events = await eventsOf(reader, 'registration', id)
  return events.some(({ kind, codes }) => kind === 'corrected' && codes['draft'] === draft)
}

/** An officer heard the yes, and who sat there. */
function noteHeard(
  tx: Tx,
  file: Registration,
  { account, byOffice }: Pick<Submission, 'account' | 'byOffice'>,
): Promise<void> {
  return note(tx, file, 'consent-confirmed', account, {
    how: 'officer',
    present: byOffice?.present ?? 'nobody',
  })
}

function note(
  tx: Tx,
  { id }: Registration,
  kind: 'submitted' | 'corrected' | 'withdrawn' | 'marked-double' | 'consent-confirmed',
  actor: string,
  codes: Record<string, string>,
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'registration', subject: id, kind, actor, codes })
}
