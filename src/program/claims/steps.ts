/**
 * What each stage of a claim must bring, and what is wrong with an entry. The office enters what BPJS Ketenagakerjaan has
 * said; no stage is entered before it has happened.
 */
import type { PlainDate } from '../plain-date.ts'
import type { AccidentStatus, ClaimActor } from './statuses.ts'

/** Why BPJS refuses; each has its sentence, with where to object. */
export const BPJS_CLAIM_REFUSALS = [
  'not-a-member',
  'not-active',
  'not-working',
  'not-an-heir',
  'already-paid',
  'not-dead',
  'other',
] as const
/**
 * Why the office itself closes a claim that BPJS has not seen: the report was false and the person lives; or for a reason
 * that it explains to the family itself.
 */
const OFFICE_REFUSALS = ['false-report', 'closed-by-office'] as const

export const CLAIM_REFUSALS = [...BPJS_CLAIM_REFUSALS, ...OFFICE_REFUSALS] as const
export type ClaimRefusal = (typeof CLAIM_REFUSALS)[number]

export const isOfficeRefusal = (reason: string | undefined): boolean =>
  OFFICE_REFUSALS.some(one => one === reason)

/** Who lives was never proven dead. */
export const saysAlive = (reason: ClaimRefusal): boolean => reason === 'not-dead' || reason === 'false-report'

export type ClaimStep =
  /** Handed over: the day and number of BPJS's receipt, and as which programme. */
  | {
      readonly to: 'handed-over'
      readonly on: PlainDate
      readonly receipt: string
      readonly programme: 'jkm' | 'jkk'
    }
  | { readonly to: 'bpjs-checks'; readonly on: PlainDate }
  /** What is to be mended, in the officer's words for the family. */
  | { readonly to: 'to-mend'; readonly on: PlainDate; readonly note: string }
  | { readonly to: 'awaits-contribution' | 'awaits-basarnas'; readonly on: PlainDate; readonly note?: string }
  | { readonly to: 'granted'; readonly on: PlainDate }
  /** Whole rupiah. */
  | { readonly to: 'paid'; readonly on: PlainDate; readonly amount: number }
  | { readonly to: 'refused'; readonly on: PlainDate; readonly reason: ClaimRefusal; readonly note?: string }
  | { readonly to: 'papers-missing' | 'papers-complete' | 'reported'; readonly on: PlainDate }
  /** Of an accident. */
  | { readonly to: Exclude<AccidentStatus, 'reported' | 'refused'>; readonly on: PlainDate }

export type ClaimStepProblem =
  | 'in-the-future'
  | 'before-the-event'
  | 'before-the-receipt'
  | 'receipt-missing'
  | 'note-missing'
  | 'amount-wrong'

/** Above what any rule of today pays, a sum is a slip of the finger. */
const LARGEST_SUM = 1_000_000_000

/** @param of the day of the event and of BPJS's receipt, as far as they are known. */
export function problemOfStep(
  step: ClaimStep,
  of: {
    readonly event: PlainDate | undefined
    readonly receipt: PlainDate | undefined
    readonly today: PlainDate
  },
): ClaimStepProblem | undefined {
  if (step.on > of.today) return 'in-the-future'
  if (of.event !== undefined && step.on < of.event) return 'before-the-event'
  switch (step.to) {
    case 'handed-over':
      return step.receipt.trim() === '' ? 'receipt-missing' : undefined
    case 'to-mend':
      return step.note.trim() === '' ? 'note-missing' : beforeReceipt(step.on, of.receipt)
    case 'refused':
      return step.reason === 'closed-by-office' && (step.note ?? '').trim() === ''
        ? 'note-missing'
        : undefined
    case 'paid':
      if (!Number.isSafeInteger(step.amount) || step.amount <= 0 || step.amount > LARGEST_SUM)
        return 'amount-wrong'
      return beforeReceipt(step.on, of.receipt)
    case 'bpjs-checks':
    case 'granted':
      return beforeReceipt(step.on, of.receipt)
    default:
      return undefined
  }
}

const beforeReceipt = (on: PlainDate, receipt: PlainDate | undefined): ClaimStepProblem | undefined =>
  receipt !== undefined && on < receipt ? 'before-the-receipt' : undefined

/** Whose word it is, as the office enters it. */
export const actorOf = ({ to }: ClaimStep): ClaimActor[] => {
  switch (to) {
    case 'bpjs-checks':
    case 'granted':
    case 'paid':
      return ['bpjs']
    case 'to-mend':
    case 'awaits-contribution':
    case 'awaits-basarnas':
    case 'refused':
      return ['bpjs', 'officer']
    default:
      return ['officer']
  }
}
