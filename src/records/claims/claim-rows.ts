/** A claim as it lies in the database: its row, how one is found, and the one way in which its status changes. */
import { and, eq, inArray } from 'drizzle-orm'
import {
  ACCIDENT_STATUSES,
  accidentMayFollow,
  CLAIM_ENDED,
  CLAIM_STATUSES,
  claimMayFollow,
  type AccidentStatus,
  type ClaimActor,
  type ClaimStatus,
} from '../../program/claims/statuses.ts'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import { readPublicNumber, type PublicNumber } from '../../program/public-number.ts'
import { schedule } from '../../store/jobs.ts'
import type { ClaimKind, ClaimOrigin, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { setting } from '../settings/settings.ts'
import type { ClaimBody } from './body.ts'

/** An accident of a living worker has a way of its own. */
export type AnyClaimStatus = ClaimStatus | AccidentStatus

export interface Claim {
  readonly id: string
  readonly number: PublicNumber
  readonly kind: ClaimKind
  readonly origin: ClaimOrigin
  readonly status: AnyClaimStatus
  /** Counts the changes of status and of what was said. */
  readonly version: number
  /** Of the lists, as far as it is known who it is. */
  readonly person: string | undefined
  readonly registration: string | undefined
  readonly kelurahan: string | undefined
  /** Of the death, of being missed, or of the accident. */
  readonly on: PlainDate | undefined
  readonly maybeAccident: boolean
  readonly urgent: boolean
  readonly madeAt: Date
  /** The office's own clock. */
  readonly dueAt: Date | undefined
  readonly taken: { readonly by: string; readonly until: Date } | undefined
  readonly receiptOn: PlainDate | undefined
  readonly programme: 'jkm' | 'jkk' | undefined
  readonly paidOn: PlainDate | undefined
  readonly paidAmount: number | undefined
  readonly reason: string | undefined
  /** Somebody last looked with BPJS. */
  readonly checkedAt: Date | undefined
  /** The office accepted the death certificate. */
  readonly isDeathProven: boolean
  readonly endedAt: Date | undefined
}

export type ClaimRow = Tables['claims']['$inferSelect']

/** Somebody was faster: it is not any more as it was looked at. */
export interface ClaimOvertaken {
  readonly ok: false
  readonly error: 'changed'
  readonly claim: Claim
}

export async function claimById(reader: Reader, id: string): Promise<Claim | undefined> {
  const row = await claimRow(reader, id)
  return row && shapeClaim(row)
}

export async function claimRow(reader: Reader, id: string): Promise<ClaimRow | undefined> {
  const [row] = await reader.db.select().from(reader.t.claims).where(isClaim(reader, id))
  return row
}

export function bodyIn(reader: Reader, row: ClaimRow): ClaimBody {
  const body: ClaimBody = JSON.parse(reader.vault.open('claims.body', row.id, row.bodySealed))
  return body
}

/** @throws {RangeError} when there is no such claim: a bug, since they are never deleted. */
export async function bodyOf(reader: Reader, { id }: { id: string }): Promise<ClaimBody> {
  const row = await claimRow(reader, id)
  if (!row) throw new RangeError('no such claim')
  return bodyIn(reader, row)
}

export const sealBody = (tx: Tx, id: string, body: ClaimBody): Buffer =>
  tx.vault.seal('claims.body', id, JSON.stringify(body))

/**
 * Moves a claim on, or changes what it says (`to` its present status), if nobody did since it was read and `program`
 * lets `actor` do so.
 */
export async function moveClaim(
  tx: Tx,
  claim: Claim,
  to: AnyClaimStatus,
  actor: ClaimActor,
  set: Partial<ClaimRow> = {},
): Promise<{ ok: true; claim: Claim } | ClaimOvertaken> {
  if (to !== claim.status && !mayFollow(claim, to, actor)) return { ok: false, error: 'changed', claim }
  const { claims } = tx.t
  const ends = CLAIM_ENDED.some(status => status === to) || to === 'closed'
  const [row] = await tx.db
    .update(claims)
    .set({
      ...(to === claim.status ? {} : { endedAt: ends ? tx.now : null }),
      // Nobody has in hand what has ended.
      ...(ends ? LET_GO : {}),
      ...set,
      status: to,
      version: claim.version + 1,
    })
    .where(and(isClaim(tx, claim.id), eq(claims.version, claim.version)))
    .returning()
  if (row) {
    if (ends && to !== claim.status) await planRetention(tx, claim.id)
    return { ok: true, claim: shapeClaim(row) }
  }
  return { ok: false, error: 'changed', claim: (await claimById(tx, claim.id)) ?? claim }
}

/** The job that erases the photos of a claim that has ended; its key is the claim's id. */
export const CLAIM_RETENTION = 'claim-photos-retention'
const DAY_MS = 86_400_000

async function planRetention(tx: Tx, claim: string): Promise<void> {
  const days = await setting(tx, 'retention-days')
  await schedule(tx, {
    kind: CLAIM_RETENTION,
    key: claim,
    dueAt: new Date(tx.now.getTime() + days * DAY_MS),
  })
}

/** Whether `program` lets this hand enter it; to the present status too, which corrects what was said of it. */
export function mayFollow(
  { kind, status: from, receiptOn }: Claim,
  to: AnyClaimStatus,
  actor: ClaimActor,
): boolean {
  // An objection goes back to BPJS only where BPJS had it: what the office refused has its papers completed first.
  if (from === 'refused' && to === 'handed-over' && receiptOn === undefined) return false
  if (kind !== 'accident') return isClaimStatus(from) && isClaimStatus(to) && claimMayFollow(from, to, actor)
  const isOffice = actor === 'officer' || actor === 'bpjs'
  return isOffice && isAccidentStatus(from) && isAccidentStatus(to) && accidentMayFollow(from, to)
}

export const isClaimStatus = (status: string): status is ClaimStatus =>
  CLAIM_STATUSES.some(known => known === status)
export const isAccidentStatus = (status: string): status is AccidentStatus =>
  ACCIDENT_STATUSES.some(known => known === status)

const LET_GO = { takenBy: null, takenUntil: null } as const

/** What an officer had in hand is anybody's again: their role has changed, or their account is locked. */
export async function letGoClaimsOf(tx: Tx, officer: string): Promise<void> {
  const { claims } = tx.t
  const theirs = await tx.db
    .update(claims)
    .set(LET_GO)
    .where(and(eq(claims.city, tx.city), eq(claims.takenBy, officer)))
    .returning({ id: claims.id })
  for (const { id } of theirs)
    await recordEvent(tx, { subjectKind: 'claim', subject: id, kind: 'claim-released', actor: 'system' })
}

export async function claimsById(reader: Reader, ids: readonly string[]): Promise<Claim[]> {
  if (ids.length === 0) return []
  const { claims } = reader.t
  const rows = await reader.db
    .select()
    .from(claims)
    .where(and(eq(claims.city, reader.city), inArray(claims.id, [...ids])))
  return rows.map(shapeClaim)
}

export async function claimByNumber(reader: Reader, number: string): Promise<Claim | undefined> {
  const { claims } = reader.t
  const [row] = await reader.db
    .select()
    .from(claims)
    .where(and(eq(claims.city, reader.city), eq(claims.number, number)))
  return row && shapeClaim(row)
}

export function isClaim(reader: Reader, id: string) {
  const { claims } = reader.t
  return and(eq(claims.city, reader.city), eq(claims.id, id))
}

export function shapeClaim(row: ClaimRow): Claim {
  if (!isClaimStatus(row.status) && !isAccidentStatus(row.status))
    throw new RangeError(`not a status of a claim: ${row.status}`)
  const number = readPublicNumber(row.number)
  if (!number.ok) throw new RangeError('not a public number')
  return {
    id: row.id,
    number: number.number,
    kind: row.kind,
    origin: row.origin,
    status: row.status,
    version: row.version,
    person: row.person ?? undefined,
    registration: row.registration ?? undefined,
    kelurahan: row.kelurahan ?? undefined,
    on: dayIn(row.on),
    maybeAccident: row.maybeAccident,
    urgent: row.urgent,
    madeAt: row.madeAt,
    dueAt: row.dueAt ?? undefined,
    taken:
      row.takenBy !== null && row.takenUntil !== null
        ? { by: row.takenBy, until: row.takenUntil }
        : undefined,
    receiptOn: dayIn(row.receiptOn),
    programme: row.programme ?? undefined,
    paidOn: dayIn(row.paidOn),
    paidAmount: row.paidAmount ?? undefined,
    reason: row.reason ?? undefined,
    checkedAt: row.checkedAt ?? undefined,
    isDeathProven: row.deathProvenAt !== null,
    endedAt: row.endedAt ?? undefined,
  }
}

const dayIn = (text: string | null): PlainDate | undefined => (text === null ? undefined : parseDate(text))
