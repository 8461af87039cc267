/**
 * What somebody asks of their data and the bot cannot do by itself: a task for the office with 3 × 24 hours by the clock
 * (UU 27/2022 Pasal 30, 32, 40 to 43). One is open for an account and kind.
 */
import { mayDo } from '../../program/office.ts'
import { makeId } from '../../store/ids.ts'
import { cancel, schedule } from '../../store/jobs.ts'
import type { DataRequestKind } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent, type EventCodes } from '../events.ts'
import type { Notice } from '../notices.ts'
import { authorise, officers, type Denied } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import { eraseAccount, type Erased } from './erase.ts'
import { endRequest, requestById, requestsOf, sealRequest, type DataRequest } from './request-rows.ts'
import { restrict } from './restriction.ts'

const HOUR_MS = 3_600_000
/** By the clock, holidays or not. */
export const REQUEST_MS = 72 * HOUR_MS
const WARNED_BEFORE_MS = 24 * HOUR_MS
/** The job that reminds the office; its key is the request's id. */
export const DATA_REQUEST_DUE = 'data-request-due'

/** Why the office turns it down; each has its sentence. */
export const REFUSE_REASONS = [
  /** A claim is not over yet: without these data nobody is paid. */
  'claim-running',
  'needed-by-law',
  'not-proven',
  'already-right',
  /** They said so themselves, at the counter or on the phone. */
  'taken-back',
] as const
export type RefuseReason = (typeof REFUSE_REASONS)[number]

export const refuseReasonsFor = (kind: DataRequestKind): readonly RefuseReason[] =>
  kind === 'correct'
    ? ['not-proven', 'already-right', 'taken-back']
    : ['claim-running', 'needed-by-law', 'taken-back']

export type Asked =
  | { ok: true; request: DataRequest; notices: Notice[] }
  /** One of this kind waits already. */
  | { ok: false; error: 'open-already'; request: DataRequest }

/** @param text in their words, sealed until it is dealt with. */
export async function askRequest(
  tx: Tx,
  { account, kind, text }: { account: string; kind: DataRequestKind; text?: string | undefined },
): Promise<Asked> {
  const waiting = (await requestsOf(tx, account)).find(one => one.kind === kind && one.state === 'open')
  if (waiting) return { ok: false, error: 'open-already', request: waiting }
  const id = makeId()
  const dueAt = new Date(tx.now.getTime() + REQUEST_MS)
  await tx.db.insert(tx.t.dataRequests).values({
    city: tx.city,
    id,
    account,
    kind,
    state: 'open',
    bodySealed: text === undefined ? null : sealRequest(tx, id, text),
    madeAt: tx.now,
    dueAt,
  })
  await note(tx, id, 'data-requested', account, { kind })
  await schedule(tx, { kind: DATA_REQUEST_DUE, key: id, dueAt: new Date(+dueAt - WARNED_BEFORE_MS) })
  const request = await requestById(tx, id)
  if (!request) throw new Error('a request that was not made')
  return { ok: true, request, notices: await whoHears(tx, request, 'data-request-waiting') }
}

/** They changed their mind before anybody dealt with it. */
export async function takeBackRequest(
  tx: Tx,
  { id, account }: { id: string; account: string },
): Promise<{ ok: true } | { ok: false; error: 'not-found' }> {
  const request = await requestById(tx, id)
  if (request?.account !== account) return { ok: false, error: 'not-found' }
  if (!(await endRequest(tx, id, { state: 'withdrawn', by: account })))
    return { ok: false, error: 'not-found' }
  await ended(tx, id, account, { to: 'withdrawn' })
  return { ok: true }
}

/** What the job brings: the office hears a day before the end, and at the end. */
export async function requestDue(tx: Tx, id: string): Promise<Notice[]> {
  const request = await requestById(tx, id)
  if (request?.state !== 'open') return []
  if (request.dueAt > tx.now) await schedule(tx, { kind: DATA_REQUEST_DUE, key: id, dueAt: request.dueAt })
  return whoHears(tx, request, 'data-request-late')
}

export type RequestOpened =
  { ok: true; request: DataRequest } | { ok: false; error: 'not-found' | 'own' } | Denied

/** Shown to somebody of the office; the look goes on record. Nobody deals with what they asked for themselves. */
export async function openRequest(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<RequestOpened> {
  const allowed = await authorise(tx, officer, 'data-requests')
  if (!allowed.ok) return allowed
  const request = await requestById(tx, id)
  if (!request) return { ok: false, error: 'not-found' }
  if (request.account === officer) return { ok: false, error: 'own' }
  await recordEvent(tx, { subjectKind: 'data-request', subject: id, kind: 'read', actor: officer })
  return { ok: true, request }
}

export type RequestEnded =
  /** `erased`: what is gone of the person, for the channel to forget too. */
  | { ok: true; request: DataRequest; notices: Notice[]; erased: Erased | undefined }
  | { ok: false; error: 'not-found' | 'own' | 'claim-running' | 'of-the-office' }
  /** A colleague, or the person, was faster. */
  | { ok: false; error: 'ended-already'; request: DataRequest }
  | Denied

/** The office has done it; a deletion is done by this very call. */
export async function doRequest(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<RequestEnded> {
  await takeTurn(tx)
  const found = await openFor(tx, { id, officer })
  if (!found.ok) return found
  const { request } = found
  if (request.kind === 'delete') return doDelete(tx, request, officer)
  await endRequest(tx, id, { state: 'done', by: officer })
  if (request.kind === 'restrict') await restrict(tx, request.account)
  await ended(tx, id, officer, { to: 'done' })
  return endedNow(tx, request)
}

/** It ends with the account; who asked is told by the channel, which still knows where they are. */
async function doDelete(tx: Tx, request: DataRequest, officer: string): Promise<RequestEnded> {
  const { id, account } = request
  const erased = await eraseAccount(tx, { account, by: officer })
  if (!erased.ok) {
    const { error } = erased
    return { ok: false, error: error === 'in-check' ? 'not-found' : error }
  }
  await ended(tx, id, officer, { to: 'done' })
  return { ok: true, request: (await requestById(tx, id)) ?? request, notices: erased.notices, erased }
}

export async function refuseRequest(
  tx: Tx,
  { id, officer, reason }: { id: string; officer: string; reason: RefuseReason },
): Promise<RequestEnded> {
  const found = await openFor(tx, { id, officer })
  if (!found.ok) return found
  await endRequest(tx, id, { state: 'refused', by: officer, reason })
  await ended(tx, id, officer, { to: 'refused', reason })
  return endedNow(tx, found.request)
}

async function openFor(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<{ ok: true; request: DataRequest } | Exclude<RequestEnded, { ok: true }>> {
  const allowed = await authorise(tx, officer, 'data-requests')
  if (!allowed.ok) return allowed
  const request = await requestById(tx, id)
  if (!request) return { ok: false, error: 'not-found' }
  if (request.account === officer) return { ok: false, error: 'own' }
  return request.state === 'open' ? { ok: true, request } : { ok: false, error: 'ended-already', request }
}

async function endedNow(tx: Tx, request: DataRequest): Promise<RequestEnded> {
  const { id, account } = request
  return {
    ok: true,
    request: (await requestById(tx, id)) ?? request,
    notices: [{ kind: 'data-request-ended', account, about: id }],
    erased: undefined,
  }
}

async function whoHears(
  reader: Reader,
  { id, account }: DataRequest,
  kind: 'data-request-waiting' | 'data-request-late',
): Promise<Notice[]> {
  const able = (await officers(reader)).filter(
    one => one.state === 'active' && one.account !== account && mayDo(one, 'data-requests'),
  )
  return able.map(officer => ({ kind, account: officer.account, request: id }))
}

async function ended(tx: Tx, id: string, by: string, codes: EventCodes): Promise<void> {
  await cancel(tx, DATA_REQUEST_DUE, id)
  await note(tx, id, 'data-request-ended', by, codes)
}

function note(
  tx: Tx,
  subject: string,
  kind: 'data-requested' | 'data-request-ended',
  actor: string,
  codes: EventCodes,
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'data-request', subject, kind, actor, codes })
}
