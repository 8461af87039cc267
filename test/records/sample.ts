/** People and papers that the tests of the records use, and the short way to a registration. */
import { openAccount, type Account } from '../../src/records/accounts.ts'
import { addPending, markReady } from '../../src/records/documents/documents.ts'
import { closeDraft, openDraft } from '../../src/records/drafts/drafts.ts'
import type { StaffRole } from '../../src/program/office.ts'
import { introduce } from '../../src/records/office/officers.ts'
import { setPin } from '../../src/records/office/pin.ts'
import { giveRole } from '../../src/records/office/staff-changes.ts'
import type { RegistrationAnswers } from '../../src/records/registrations/answers.ts'
import { submitRegistration, type Submitted } from '../../src/records/registrations/hand-in.ts'
import { registrationById, type Registration } from '../../src/records/registrations/registration-rows.ts'
import { advance } from '../../src/records/review/advance.ts'
import { decide, type OfficeDecision } from '../../src/records/review/decide.ts'
import { takeEffect, type TookEffect } from '../../src/records/review/effect.ts'
import { tickPapersSeen } from '../../src/records/review/file.ts'
import type { CoverStep } from '../../src/program/cover.ts'
import type { Store, Tx } from '../../src/store/store.ts'

/** A NIK of Kota Probolinggo, of a man born on 12 March 1970. */
export const nikOf = (serial: number): string => `357401120370${String(serial).padStart(4, '0')}`

export function answersOf(over: Partial<RegistrationAnswers> = {}): RegistrationAnswers {
  return {
    forSelf: true,
    nik: nikOf(1),
    name: 'Slamet Wiryawan',
    birthDate: '1970-03-12',
    sex: 'male',
    address: 'Jalan Ikan Tongkol 17',
    kelurahan: '3574031001',
    phone: '+6281234567890',
    phoneOwner: 'worker',
    sector: 'fisher',
    role: 'abk',
    details: { boat: 'Sumber Rejeki', trips: 12 },
    proof: 'kusuka',
    family: { name: 'Sumiati Wiryawan', relation: 'wife', phone: '+6285233344455' },
    ktp: 'kota',
    workedLast30Days: 'yes',
    membership: 'none',
    employment: 'none',
    papers: [],
    ...over,
  }
}

let nextAddress = 7_000_000_001

export const newAccount = (store: Store): Promise<Account> =>
  store.tx(tx => openAccount(tx, 'telegram', nextAddress++))

/** Of everybody of the office. */
export const PIN = '482915'

/** Somebody of the office with a name, whose PIN was typed a moment ago. */
export async function newOfficer(
  store: Store,
  role: StaffRole = 'verifikator',
  areas: readonly string[] = [],
): Promise<Account> {
  const account = await newAccount(store)
  await store.tx(async tx => {
    await giveRole(tx, { by: 'system', account: account.id, role, areas })
    await introduce(tx, { account: account.id, name: `Petugas ${account.address}` })
    const set = await setPin(tx, { account: account.id, pin: PIN })
    if (!set.ok) throw new Error(set.error)
  })
  return account
}

/** The decision on a file as it is now, told at once. */
export async function decided(
  store: Store,
  file: { id: string },
  officer: { id: string },
  decision: OfficeDecision,
): Promise<TookEffect & { ok: true }> {
  const made = await store.tx(async tx => {
    const { version } = (await registrationById(tx, file.id))!
    return decide(tx, { id: file.id, version, officer: officer.id, decision })
  })
  if (!made.ok) throw new Error(made.error)
  const told = await store.tx(tx => takeEffect(tx, made.decision.id))
  if (!told.ok) throw new Error(told.error)
  return told
}

/** The papers were seen, and the approval is told. */
export async function approved(
  store: Store,
  file: { id: string },
  officer: { id: string },
): Promise<TookEffect & { ok: true }> {
  await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))
  return decided(store, file, officer, { kind: 'approve' })
}

/** One step from the decree on, from the file as it is now. */
export const stepOf = (store: Store, file: { id: string }, officer: { id: string }, step: CoverStep) =>
  store.tx(async tx => {
    const { version } = (await registrationById(tx, file.id))!
    return advance(tx, { id: file.id, version, officer: officer.id, step })
  })

/** Hands a registration in as the chat does: draft, submission, draft closed. */
export async function handIn(
  store: Store,
  account: Account,
  over: Partial<RegistrationAnswers> = {},
  year = 2026,
): Promise<Submitted> {
  return store.tx(async tx => {
    const opened = await openDraft(tx, { account: account.id, form: 'daftar', body: '{}' })
    const submitted = await submitRegistration(tx, submissionOf(opened.draft.id, account, over, year))
    await closeDraft(tx, opened.draft.id)
    return submitted
  })
}

export function submissionOf(
  draft: string,
  account: Account,
  over: Partial<RegistrationAnswers> = {},
  year = 2026,
) {
  return {
    draft,
    account: account.id,
    answers: answersOf(over),
    formVersion: 1,
    eligibility: { outcome: 'eligible', reasons: ['age-right'] } as const,
    year,
  }
}

/** Hands in and expects a file to come of it. */
export async function fileOf(
  store: Store,
  account: Account,
  over: Partial<RegistrationAnswers> = {},
): Promise<Registration> {
  const submitted = await handIn(store, account, over)
  if (!submitted.ok) throw new Error(submitted.error)
  return submitted.registration
}

/** A photo of the KTP that was fetched and found good. */
export async function readyPaper(tx: Tx, account: Account, draft: string): Promise<string> {
  const id = await addPending(tx, { account: account.id, draft, paper: 'ktp', source: '{"fileId":"AgAC"}' })
  await markReady(tx, id, { mime: 'image/jpeg', size: 90_000, checksum: 'ab'.repeat(32) })
  return id
}

/** Filled in by somebody of the office for a worker. */
export async function filedByOfficer(
  store: Store,
  officer: Account,
  present: 'worker' | 'worker-and-family' | 'nobody' = 'worker',
  over: Partial<RegistrationAnswers> = {},
): Promise<Registration> {
  const submitted = await store.tx(async tx => {
    const { draft } = await openDraft(tx, { account: officer.id, form: 'daftar', body: '{}' })
    const submission = submissionOf(draft.id, officer, { forSelf: false, relation: undefined, ...over })
    const done = await submitRegistration(tx, { ...submission, byOffice: { present } })
    await closeDraft(tx, draft.id)
    return done
  })
  if (!submitted.ok) throw new Error(submitted.error)
  return submitted.registration
}
