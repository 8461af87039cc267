/**
 * What the registration form asks, as it is handed in and as it is kept: sealed, and beside it the keyed hashes and codes
 * that files are found by.
 */
import type { EligibilityFacts, Outcome, ReasonCode } from '../../program/eligibility.ts'
import { dateOf, partsOf } from '../../program/plain-date.ts'
import type { CoveredSector, Proof, Role } from '../../program/sectors.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { type RegistrationRow, rowById } from './registration-rows.ts'

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

export function answerColumns(
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
