/**
 * A registration as it lies in the database: its row, how one is found, and the one way in which its status changes.
 */
import { and, eq } from 'drizzle-orm'
import { readPublicNumber, type PublicNumber } from '../../program/public-number.ts'
import {
  AWAITING_DECISION_STATUSES,
  mayFollow,
  STATUSES,
  type Actor,
  type RegistrationStatus,
} from '../../program/registration.ts'
import { COVERED_SECTORS, type CoveredSector } from '../../program/sectors.ts'
import type { Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { settleInBatch } from '../batches/settle.ts'
import { recordEvent } from '../events.ts'

/**
 * Whether the worker agrees: it is their `own` file; or another handed it in and nobody asked them (`unproven`), they
 * said yes from their `account` or before an `officer`, or they `refused`.
 */
const CONSENTS = ['own', 'unproven', 'account', 'officer', 'refused'] as const
export type WorkerConsent = (typeof CONSENTS)[number]

export interface Registration {
  readonly id: string
  /** The number on the receipt: nine digits. */
  readonly number: PublicNumber
  readonly draft: string
  /** Who handed it in. */
  readonly account: string
  readonly year: number
  readonly status: RegistrationStatus
  /** Counts the changes of status and of answers; taking it in hand and letting go changes nothing of it. */
  readonly version: number
  readonly sector: CoveredSector
  /** Code of ten digits. */
  readonly kelurahan: string
  readonly forSelf: boolean
  readonly consent: WorkerConsent
  /** The worker's account, or the officer's, depending on `consent`. */
  readonly consentBy: string | undefined
  readonly formVersion: number
  /** Another live file of the year has this NIK: for the office's eyes only. */
  readonly double: boolean
  readonly eligibility: { readonly outcome: string; readonly reasons: readonly string[] }
  readonly papersSeenBy: string | undefined
  readonly papersSeenAt: Date | undefined
  readonly submittedAt: Date
  /** When the office's check is due: the last instant of that day. */
  readonly dueAt: Date
  /** The last decision, or the withdrawal: when, whose, and the coded reason. */
  readonly decidedAt: Date | undefined
  readonly decidedBy: string | undefined
  readonly reason: string | undefined
  /** Who of the office has it in hand, until when, and where it goes when they let go. */
  readonly taken: { readonly by: string; readonly until: Date; readonly from: RegistrationStatus } | undefined
  /** Somebody of the office filled it in for the worker. */
  readonly filedByOffice: boolean
}

export type RegistrationRow = Tables['registrations']['$inferSelect']

/** Somebody else was faster: the file is decided (or withdrawn), or its answers are not those that were looked at. */
export type Overtaken =
  | {
      ok: false
      error: 'decided-already'
      status: RegistrationStatus
      /** Account of the officer, or of who withdrew it. */
      by: string | undefined
      at: Date | undefined
    }
  | { ok: false; error: 'changed'; registration: Registration }

export async function registrationById(reader: Reader, id: string): Promise<Registration | undefined> {
  const row = await rowById(reader, id)
  return row && shape(row)
}

export async function rowById(reader: Reader, id: string): Promise<RegistrationRow | undefined> {
  const [row] = await reader.db.select().from(reader.t.registrations).where(isRegistration(reader, id))
  return row
}

/** Nobody has it in hand. */
const LET_GO = { takenBy: null, takenUntil: null, takenFrom: null } as const

/**
 * Puts a file that was in hand back to where it was. The caller holds the turn.
 * @param by who lets go: an account, or `system`.
 */
export async function putBack(tx: Tx, row: RegistrationRow, by: string): Promise<RegistrationRow> {
  const to = row.takenFrom
  if (row.status !== 'in-review' || to === null) return row
  const [back] = await tx.db
    .update(tx.t.registrations)
    .set({ ...LET_GO, status: to })
    .where(and(isRegistration(tx, row.id), eq(tx.t.registrations.status, row.status)))
    .returning()
  if (!back) return row
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: row.id,
    kind: 'released',
    actor: by,
    codes: { from: row.status, to },
  })
  return back
}

/**
 * Moves a registration on, if nobody did since it was read and `program` lets `actor` do so.
 * @returns its new shape, or by whom it was overtaken.
 */
export async function move(
  tx: Tx,
  file: Registration,
  to: RegistrationStatus,
  actor: Actor,
  set: Partial<RegistrationRow> = {},
): Promise<{ ok: true; registration: Registration } | Overtaken> {
  const { registrations } = tx.t
  if (!mayFollow(file.status, to, actor)) return overtaken(file)
  const [row] = await tx.db
    .update(registrations)
    .set({ ...LET_GO, ...set, status: to, version: file.version + 1 })
    .where(
      and(
        isRegistration(tx, file.id),
        eq(registrations.version, file.version),
        eq(registrations.status, file.status),
      ),
    )
    .returning()
  if (row) {
    await settleInBatch(tx, file.id, to)
    return { ok: true, registration: shape(row) }
  }
  return overtaken((await registrationById(tx, file.id)) ?? file)
}

/** What to tell who came too late for this file. */
export function overtaken(file: Registration): Overtaken {
  const isUndecided =
    AWAITING_DECISION_STATUSES.includes(file.status) ||
    (file.status === 'waiting-list' && file.decidedBy === undefined)
  if (isUndecided) return { ok: false, error: 'changed', registration: file }
  return { ok: false, error: 'decided-already', status: file.status, by: file.decidedBy, at: file.decidedAt }
}

export function isRegistration(reader: Reader, id: string) {
  const { registrations } = reader.t
  return and(eq(registrations.city, reader.city), eq(registrations.id, id))
}

/**
 * Whether this account handed the file in for itself or others, or is the worker who confirmed it. What somebody filled
 * in as one of the office is not theirs: `whose.ts` says who looks after it.
 */
export function belongsTo(file: Registration, account: string): boolean {
  const isWorker = file.consent === 'account' && file.consentBy === account
  return isWorker || (file.account === account && !file.filedByOffice)
}

export function shape(row: RegistrationRow): Registration {
  return {
    id: row.id,
    number: numberIn(row.number),
    draft: row.draft,
    account: row.account,
    year: row.year,
    status: oneOf(STATUSES, row.status),
    version: row.version,
    sector: oneOf(COVERED_SECTORS, row.sector),
    kelurahan: row.kelurahan,
    forSelf: row.forSelf,
    consent: oneOf(CONSENTS, row.consent),
    consentBy: row.consentBy ?? undefined,
    formVersion: row.formVersion,
    double: row.double,
    eligibility: row.eligibility,
    papersSeenBy: row.papersSeenBy ?? undefined,
    papersSeenAt: row.papersSeenAt ?? undefined,
    submittedAt: row.submittedAt,
    dueAt: row.dueAt,
    decidedAt: row.decidedAt ?? undefined,
    decidedBy: row.decidedBy ?? undefined,
    reason: row.reason ?? undefined,
    taken:
      row.takenBy !== null && row.takenUntil !== null && row.takenFrom !== null
        ? { by: row.takenBy, until: row.takenUntil, from: oneOf(STATUSES, row.takenFrom) }
        : undefined,
    filedByOffice: row.filedBy === 'office',
  }
}

function numberIn(text: string): PublicNumber {
  const read = readPublicNumber(text)
  if (!read.ok) throw new RangeError('not a public number')
  return read.number
}

/** A code out of a column of text, which only this program writes. */
function oneOf<T extends string>(codes: readonly T[], text: string): T {
  const code = codes.find(known => known === text)
  if (code === undefined) throw new RangeError(`not one of ${codes.join(', ')}`)
  return code
}
