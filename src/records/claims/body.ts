/** What was said of a claim and filled in later, as it is kept: sealed, whole, for whoever may see the claim. */
import type { Cause } from '../../program/benefits/case.ts'

/** What the one who reports is to the worker. */
export const RELATIONS = [
  'spouse',
  'child',
  'parent',
  'sibling',
  'other-family',
  'neighbour',
  'self',
  /** Nobody was asked, or they do not say. */
  'unknown',
] as const
export type Relation = (typeof RELATIONS)[number]

export interface ClaimBody {
  /** Whose it is, as far as the reporter knows. */
  readonly worker: {
    readonly nik?: string | undefined
    readonly name?: string | undefined
    /** `YYYY-MM-DD`. */
    readonly birthDate?: string | undefined
    /** Of a registration: nine digits. */
    readonly number?: string | undefined
  }
  readonly event: {
    /** In the reporter's words. */
    readonly where?: string | undefined
    /** Of a death: the code of the way it came that was chosen. */
    readonly how?: string | undefined
    /** `HH:MM` of an accident. */
    readonly time?: string | undefined
    readonly hospital?: string | undefined
    /** `null`: nobody knows. */
    readonly cause: Cause | null
  }
  readonly reporter: {
    readonly name?: string | undefined
    /** Of an heir whose claim began on paper. */
    readonly nik?: string | undefined
    readonly relation: Relation
    /** E.164. */
    readonly phone?: string | undefined
  }
  /** Filled in by the family, or by the office for it. */
  readonly family?: ClaimFamilyAnswers | undefined
  /** For the payment; asked last. */
  readonly bank?: BankAccount | undefined
  /** Number of BPJS's receipt. */
  readonly receipt?: string | undefined
  /** Sums that stood as paid before they were mended, the oldest first; whole rupiah. */
  readonly sums?: readonly number[] | undefined
  /** What the officer says of a delay, of a refusal, or of what is to be mended. */
  readonly note?: string | undefined
}

export interface ClaimFamilyAnswers {
  readonly heir: { readonly name: string; readonly nik: string; readonly relation: Relation }
  readonly hasOtherHeirs: boolean
  readonly hasMinorChildren: boolean
}

export interface BankAccount {
  readonly bank: string
  readonly number: string
  /** As the bank has it. */
  readonly holder: string
}

/** A child whose scholarship is asked for. */
export interface ClaimChild {
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly born: string
  readonly level: 'not-yet' | 'tk' | 'sd' | 'smp' | 'sma' | 'pt' | 'left'
  readonly year: number | null
  readonly kin: 'born' | 'step' | 'adopted' | 'outside-marriage'
  /** Who said it: a parent or guardian, so that nobody else speaks for a child (UU 27/2022 Pasal 25). */
  readonly saidBy: 'parent' | 'guardian'
}
