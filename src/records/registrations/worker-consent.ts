/**
 * The worker's word on what another handed in for them: from their own account through a link, or before an officer.
 *
 * The link's token is the registration's id with a keyed check, so it is stored nowhere and nobody can guess one. Who
 * opens it must also type the NIK of the file, and has five tries a day.
 */
import { timingSafeEqual } from 'node:crypto'
import { LIVE_STATUSES } from '../../program/registration.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { timesToday } from '../limits.ts'
import type { Notice } from '../notices.ts'
import { officerOf, type Denied } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import {
  isRegistration,
  registrationById,
  rowById,
  shape,
  type Registration,
  type RegistrationRow,
} from './registration-rows.ts'
import { conflictOf, type Conflict } from '../review/conflict.ts'
import { rowFor } from '../review/row-for.ts'

const TRIES_A_DAY = 5
const CHECK_BYTES = 12

/** 38 characters of A-Z, a-z, 0-9, `_` and `-`, for a deep link; the same one every time. */
export function consentToken(reader: Reader, { id }: { id: string }): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return bytes.toString('base64url') + checkOf(reader, id).toString('base64url')
}

/** The registration whose token this is; undefined for anything else that somebody may send. */
export async function registrationByToken(reader: Reader, token: string): Promise<Registration | undefined> {
  if (!/^[\w-]{38}$/.test(token)) return undefined
  const id = Buffer.from(token.slice(0, 22), 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  if (!timingSafeEqual(Buffer.from(token.slice(22), 'base64url'), checkOf(reader, id))) return undefined
  return registrationById(reader, id)
}

export type ConsentRefusal =
  | { ok: false; error: 'unknown-token' }
  /** The account handed the file in itself: nobody confirms what they filed for another. */
  | { ok: false; error: 'same-account' }
  /** The file has ended, or its consent was proved already. */
  | { ok: false; error: 'closed' | 'answered-already' }
  | { ok: false; error: 'wrong-nik'; triesLeft: number }
  | { ok: false; error: 'too-many-tries' }

export type ConsentAnswered = { ok: true; registration: Registration; notices: Notice[] } | ConsentRefusal

/** The worker says yes from their own account, and the file is theirs too from now on. */
export async function confirmConsent(
  tx: Tx,
  { token, account, nik }: { token: string; account: string; nik: string },
): Promise<ConsentAnswered> {
  await takeTurn(tx)
  const asked = await askedOf(tx, token, account)
  if (!asked.ok) return asked
  const tries = await timesToday(tx, account, 'consent-nik-wrong')
  if (tries >= TRIES_A_DAY) return { ok: false, error: 'too-many-tries' }
  if (!tx.vault.index('nik', nik).equals(asked.row.nikIndex)) {
    await recordEvent(tx, {
      subjectKind: 'account',
      subject: account,
      kind: 'consent-nik-wrong',
      actor: account,
      codes: { registration: asked.row.id },
    })
    return { ok: false, error: 'wrong-nik', triesLeft: TRIES_A_DAY - tries - 1 }
  }
  return answer(tx, asked.row, 'account', account)
}

/** The worker says no. The file stays, and cannot be approved until they change their mind or an officer hears them. */
export async function refuseConsent(
  tx: Tx,
  { token, account }: { token: string; account: string },
): Promise<ConsentAnswered> {
  await takeTurn(tx)
  const asked = await askedOf(tx, token, account)
  return asked.ok ? answer(tx, asked.row, 'refused', account) : asked
}

/** The officer heard the worker themselves. Who fills in for somebody else hears them while doing so. */
export async function confirmConsentByOfficer(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<
  | { ok: true; registration: Registration; notices: Notice[] }
  | { ok: false; error: 'not-found' | Conflict | 'closed' | 'answered-already' }
  | Denied
> {
  await takeTurn(tx)
  const found = await rowFor(tx, { id, officer }, 'hear-consent')
  if (!found.ok) return found
  const { row } = found
  const conflict = await conflictOf(tx, row, officer)
  if (conflict && conflict !== 'handed-in') return { ok: false, error: conflict }
  const error = closedOrAnswered(shape(row))
  return error ? { ok: false, error } : answer(tx, row, 'officer', officer)
}

async function askedOf(
  tx: Tx,
  token: string,
  account: string,
): Promise<{ ok: true; row: RegistrationRow } | ConsentRefusal> {
  const file = await registrationByToken(tx, token)
  const row = file && (await rowById(tx, file.id))
  if (!file || !row) return { ok: false, error: 'unknown-token' }
  if (file.account === account) return { ok: false, error: 'same-account' }
  const error = closedOrAnswered(file)
  return error ? { ok: false, error } : { ok: true, row }
}

function closedOrAnswered(file: Registration): 'closed' | 'answered-already' | undefined {
  if (!LIVE_STATUSES.includes(file.status)) return 'closed'
  return file.consent === 'unproven' || file.consent === 'refused' ? undefined : 'answered-already'
}

async function answer(
  tx: Tx,
  row: RegistrationRow,
  consent: 'account' | 'officer' | 'refused',
  by: string,
): Promise<{ ok: true; registration: Registration; notices: Notice[] }> {
  const { id } = row
  const [answered] = await tx.db
    .update(tx.t.registrations)
    .set({ consent, consentBy: by, consentAt: tx.now })
    .where(isRegistration(tx, id))
    .returning()
  const kind = consent === 'refused' ? 'consent-refused' : 'consent-confirmed'
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: id,
    kind,
    actor: by,
    codes: { how: consent },
  })
  return { ok: true, registration: shape(answered ?? row), notices: await toldOf(tx, row, by) }
}

/** Who handed it in hears the answer; of the office, only who is still of it and was not the one who asked. */
async function toldOf(tx: Tx, { id, account, filedBy }: RegistrationRow, by: string): Promise<Notice[]> {
  if (filedBy === 'office' && (by === account || !(await officerOf(tx, account)))) return []
  return [{ kind: 'consent-answered', account, registration: id }]
}

function checkOf(reader: Reader, id: string): Buffer {
  return reader.vault.index('consent-token', id).subarray(0, CHECK_BYTES)
}
