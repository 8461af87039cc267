/**
 * A file that another handed in becomes the worker's own: with a one-time code, which the one who handed it in or an
 * officer who saw the KTP gives them, and their NIK. Whoever tries a wrong one learns nothing.
 */
import { and, eq } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { timesToday } from '../limits.ts'
import type { Notice } from '../notices.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { CODE_LASTS_MS, CODE_TRIES_A_DAY, randomCode, readCode } from '../one-time-codes.ts'
import {
  isRegistration,
  registrationById,
  rowById,
  shape,
  type Registration,
  type RegistrationRow,
} from '../registrations/registration-rows.ts'
import { answersIn } from '../registrations/answers.ts'
import { takeTurn } from '../turn.ts'

export type FileCodeMade =
  | { ok: true; registration: Registration; code: string; expiresAt: Date }
  | { ok: false; error: 'not-found' }
  | Denied

/** For whoever handed it in for another who has no account of their own in it; an earlier open code is void. */
export async function makeFileCode(
  tx: Tx,
  { registration, account }: { registration: string; account: string },
): Promise<FileCodeMade> {
  await takeTurn(tx)
  const file = await registrationById(tx, registration)
  if (!file || !mayHandOver(file, account)) return { ok: false, error: 'not-found' }
  return makeCode(tx, file, account)
}

/** The same by an officer, who has seen the worker's KTP. */
export async function makeFileCodeAtCounter(
  tx: Tx,
  { registration, officer }: { registration: string; officer: string },
): Promise<FileCodeMade> {
  await takeTurn(tx)
  const file = await registrationById(tx, registration)
  const allowed = await authorise(tx, officer, 'link-members', file?.kelurahan ?? '')
  if (!allowed.ok) return allowed
  return file && canBeTakenOver(file) ? makeCode(tx, file, officer) : { ok: false, error: 'not-found' }
}

/** Whether this account may give it away. */
export const mayHandOver = (file: Registration, account: string): boolean =>
  file.account === account && !file.filedByOffice && canBeTakenOver(file)

/** Not the worker's own yet. */
export const canBeTakenOver = ({ forSelf, filedByOffice, consent, status }: Registration): boolean =>
  (!forSelf || filedByOffice) && consent !== 'account' && status !== 'withdrawn'

export type TakenOver =
  | { ok: true; registration: Registration; notices: Notice[] }
  /** Code or NIK: whichever it was. */
  | { ok: false; error: 'not-right'; triesLeft: number }
  | { ok: false; error: 'too-many-tries' }

/** From now on it is the account's own file; whoever handed it in sees only that it was taken over. */
export async function takeOverFile(
  tx: Tx,
  { account, code, nik }: { account: string; code: string; nik: string },
): Promise<TakenOver> {
  await takeTurn(tx)
  const tries = await timesToday(tx, account, 'file-code-tried')
  if (tries >= CODE_TRIES_A_DAY) return { ok: false, error: 'too-many-tries' }
  const found = await codeRow(tx, code)
  const row = found && (await rowById(tx, found.registration))
  const isRight = row && tx.vault.index('nik', nik).equals(row.nikIndex)
  if (!found || !row || !isRight || row.account === account || !canBeTakenOver(shape(row))) {
    await recordEvent(tx, {
      subjectKind: 'account',
      subject: account,
      kind: 'file-code-tried',
      actor: account,
    })
    return { ok: false, error: 'not-right', triesLeft: CODE_TRIES_A_DAY - tries - 1 }
  }
  const { fileCodes } = tx.t
  await tx.db
    .update(fileCodes)
    .set({ state: 'used', endedBy: account, endedAt: tx.now })
    .where(and(eq(fileCodes.city, tx.city), eq(fileCodes.id, found.id)))
  return handOver(tx, row, account)
}

async function handOver(tx: Tx, row: RegistrationRow, account: string): Promise<TakenOver> {
  const { id } = row
  const { registrations, documents } = tx.t
  const answers = { ...answersIn(tx, row), forSelf: true, relation: undefined }
  const [taken] = await tx.db
    .update(registrations)
    .set({
      account,
      filedBy: null,
      forSelf: true,
      consent: 'own',
      consentBy: null,
      consentAt: tx.now,
      answersSealed: tx.vault.seal('registrations.answers', id, JSON.stringify(answers)),
    })
    .where(isRegistration(tx, id))
    .returning()
  await tx.db
    .update(documents)
    .set({ account })
    .where(and(eq(documents.city, tx.city), eq(documents.registration, id)))
  const codes = { from: row.account, registration: id }
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: id,
    kind: 'file-taken-over',
    actor: account,
    codes,
  })
  await recordEvent(tx, {
    subjectKind: 'account',
    subject: row.account,
    kind: 'file-taken-over',
    actor: account,
    codes,
  })
  const notices: Notice[] =
    row.filedBy === 'office' ? [] : [{ kind: 'file-taken-over', account: row.account, about: id }]
  return { ok: true, registration: shape(taken ?? row), notices }
}

async function makeCode(tx: Tx, file: Registration, by: string): Promise<FileCodeMade> {
  const { fileCodes } = tx.t
  const { id: registration } = file
  await tx.db
    .update(fileCodes)
    .set({ state: 'revoked', endedBy: by, endedAt: tx.now })
    .where(
      and(eq(fileCodes.city, tx.city), eq(fileCodes.registration, registration), eq(fileCodes.state, 'open')),
    )
  const code = randomCode()
  const expiresAt = new Date(tx.now.getTime() + CODE_LASTS_MS)
  await tx.db.insert(fileCodes).values({
    city: tx.city,
    id: makeId(),
    codeIndex: tx.vault.index('file-code', code),
    registration,
    state: 'open',
    madeBy: by,
    madeAt: tx.now,
    expiresAt,
  })
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: registration,
    kind: 'file-code-made',
    actor: by,
  })
  return { ok: true, registration: file, code, expiresAt }
}

async function codeRow(tx: Tx, code: string) {
  const { fileCodes } = tx.t
  const rows = await tx.db
    .select()
    .from(fileCodes)
    .where(
      and(
        eq(fileCodes.city, tx.city),
        eq(fileCodes.codeIndex, tx.vault.index('file-code', readCode(code))),
        eq(fileCodes.state, 'open'),
      ),
    )
  return rows.find(({ expiresAt }) => expiresAt > tx.now)
}
