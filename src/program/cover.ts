/**
 * From the decree to the end of cover: what each step must bring, and when it must wait.
 *
 * The office enters what others have decided: the city's decree (SK), the answer of BPJS Ketenagakerjaan with the
 * member's number (KPJ) and the paid period, the end and its reason. Amounts and months paid are the ledger's matter.
 */
import type { PlainDate } from './plain-date.ts'

/** Why BPJS sends a registration back: the NIK matches nobody, already a member, the age, anything else. */
export const BPJS_REFUSALS = ['nik-unmatched', 'already-active', 'age', 'other'] as const
export type BpjsRefusal = (typeof BPJS_REFUSALS)[number]

/**
 * Why cover ended: the period is over, death, moved away, 65 years old, became an employee or civil servant (ASN), left,
 * counted twice, entered wrongly.
 */
export const END_REASONS = [
  'period-over',
  'deceased',
  'moved',
  'reached-65',
  'employed',
  'left',
  'duplicate',
  'wrong-data',
] as const
export type EndReason = (typeof END_REASONS)[number]

/** Moving or turning 65 never ends a paid period by itself: only BPJS can say so. */
export const ASKS_BPJS: readonly EndReason[] = ['moved', 'reached-65']

/** Eleven digits in every published checker; the format is practice, not law. */
const KPJ = /^\d{11}$/

/** What is known of a file's way from the decree on. */
export interface Cover {
  /** Number of the decree (SK) that names the worker, and its day. */
  readonly decree?: { readonly number: string; readonly on: PlainDate }
  readonly sentOn?: PlainDate
  /** Kartu Peserta Jamsostek: eleven digits. */
  readonly kpj?: string
  /** First and last day of the paid period. */
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly refusal?: {
    readonly reason: BpjsRefusal
    readonly on: PlainDate
    /** As BPJS wrote it, where its answer came as a list. */
    readonly words?: string
  }
  readonly end?: { readonly reason: EndReason; readonly on: PlainDate }
}

/** `not-yet`: the paid period begins on a later day; `over`: its last day has passed. */
export type PeriodState = 'not-yet' | 'running' | 'over'

/** @param period `YYYY-MM-DD`; a day that nobody has said bounds nothing. */
export function periodOn(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: PlainDate,
): PeriodState {
  if (to !== undefined && to < today) return 'over'
  return from !== undefined && from > today ? 'not-yet' : 'running'
}

/** One step, with what it must bring. */
export type CoverStep =
  | { readonly to: 'decreed'; readonly number: string; readonly on: PlainDate }
  | { readonly to: 'sent-to-bpjs'; readonly on: PlainDate }
  | {
      readonly to: 'refused-by-bpjs'
      readonly reason: BpjsRefusal
      readonly on: PlainDate
      readonly words?: string
    }
  | { readonly to: 'active'; readonly kpj: string; readonly from: PlainDate; readonly until: PlainDate }
  | {
      readonly to: 'ended'
      readonly reason: EndReason
      readonly on: PlainDate
      /** BPJS was asked about the paid period and said that it ends. */
      readonly confirmedByBpjs?: boolean
    }

export type CoverProblem =
  /** The decree has no number, or the KPJ is not eleven digits. */
  | 'number-missing'
  | 'kpj-wrong'
  /** Nothing is entered before it has happened, or in an order that time does not know. */
  | 'in-the-future'
  | 'before-the-last-step'
  | 'ends-before-it-begins'
  /** The paid period runs on: "perlu dipastikan BPJS". */
  | 'bpjs-must-confirm'

/** What is wrong with a step on a day; undefined when it may be entered. */
export function problemOf(cover: Cover, step: CoverStep, today: PlainDate): CoverProblem | undefined {
  switch (step.to) {
    case 'decreed':
      if (step.number.trim() === '') return 'number-missing'
      return step.on > today ? 'in-the-future' : undefined
    case 'sent-to-bpjs':
      return outOfOrder(step.on, cover.decree?.on, today)
    case 'refused-by-bpjs':
      return outOfOrder(step.on, cover.sentOn, today)
    case 'active':
      if (!KPJ.test(step.kpj)) return 'kpj-wrong'
      return step.until < step.from ? 'ends-before-it-begins' : undefined
    case 'ended': {
      const isPaidOn = cover.to !== undefined && step.on < cover.to
      if (isPaidOn && ASKS_BPJS.includes(step.reason) && !step.confirmedByBpjs) return 'bpjs-must-confirm'
      return outOfOrder(step.on, cover.from, today)
    }
  }
}

/** What is known after the step. A decree begins the way anew: BPJS may have refused the one before. */
export function afterStep(cover: Cover, step: CoverStep): Cover {
  switch (step.to) {
    case 'decreed':
      return { decree: { number: step.number.trim(), on: step.on } }
    case 'sent-to-bpjs':
      return { ...cover, sentOn: step.on }
    case 'refused-by-bpjs': {
      const words = step.words === undefined ? {} : { words: step.words }
      return { ...cover, refusal: { reason: step.reason, on: step.on, ...words } }
    }
    case 'active':
      return { ...cover, kpj: step.kpj, from: step.from, to: step.until }
    case 'ended':
      return { ...cover, end: { reason: step.reason, on: step.on } }
  }
}

function outOfOrder(on: PlainDate, after: PlainDate | undefined, today: PlainDate): CoverProblem | undefined {
  if (on > today) return 'in-the-future'
  return after !== undefined && on < after ? 'before-the-last-step' : undefined
}
