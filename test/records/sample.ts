/** People and papers that the tests of the records use, and the short way to a registration. */
import { openAccount, type Account } from '../../src/records/accounts.ts'
import { addPending, markReady } from '../../src/records/documents.ts'
import { closeDraft, openDraft } from '../../src/records/drafts.ts'
import {
  submitRegistration,
  type RegistrationAnswers,
  type Submitted,
} from '../../src/records/registrations.ts'
import type { Registration } from '../../src/records/registrations.ts'
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
