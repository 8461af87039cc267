/**
 * The facts of a case and what they lead to, both as plain JSON, so that anybody can put a table to the rules
 * (`npm run benefits -- case.json`). Amounts are whole rupiah, days `YYYY-MM-DD`, months `YYYY-MM`.
 *
 * Nothing here is a promise: BPJS Ketenagakerjaan decides. What nobody knows is `null`, and stays a possibility.
 */
import type { PlainDate } from '../plain-date.ts'
import type { Rupiah } from '../rupiah.ts'

export interface BenefitCase {
  /** `missing`: not found at sea, and nobody has said that they died. `planning`: a living worker asks for the family. */
  readonly what: 'death' | 'missing' | 'planning'
  /** The day of the death or of being missed; of planning, the day to be reckoned with. */
  readonly on: PlainDate | null
  readonly today: PlainDate
  readonly cause: Cause | null
  readonly membership: {
    /** First day of the first cover. */
    readonly since: PlainDate | null
    /** Months that are recorded as paid. One that is missing here is not recorded; nobody says that it was not paid. */
    readonly paid: readonly string[] | null
    /** Months paid in all, where only their sum is known. */
    readonly months: number | null
  }
  /** Monthly base of the contribution; `null`: the lowest, which the city pays. */
  readonly base: number | null
  readonly children: readonly Child[]
}

/**
 * `work`: an accident at work or at sea; `way-to-work`: between home and work; `sudden-at-work`: struck down at work, dead
 * within a day.
 */
export type Cause = 'not-work' | 'work' | 'way-to-work' | 'sudden-at-work'

export interface Child {
  readonly born: PlainDate | null
  /** `not-yet`: too young for school; `left`: in no school any more. */
  readonly level: Level | 'not-yet' | 'left' | null
  /** The class within the level, from 1; at university the year of study. */
  readonly year: number | null
  readonly married: boolean | null
  readonly work:
    'none' | 'employed-up-to-6-months' | 'employed-longer' | 'self-employed' | 'internship' | null
  readonly kin: 'born' | 'step' | 'adopted' | 'outside-marriage'
}

/** Kindergarten, primary, lower and upper secondary, university or training. */
export const LEVELS = ['tk', 'sd', 'smp', 'sma', 'pt'] as const
export type Level = (typeof LEVELS)[number]

/** From the least to the most that the open questions leave. */
export interface Range {
  readonly min: Rupiah
  readonly max: Rupiah
}

export interface BenefitAnswer {
  /** What may come, the likeliest first; none where no rule is known for that day. */
  readonly outcomes: readonly Outcome[]
  /**
   * `rule`: one outcome, as the rules stand; `bpjs-confirms`: the facts are known and the rules leave it open; `unknown`:
   * a fact is missing that it hangs on.
   */
  readonly certainty: 'rule' | 'bpjs-confirms' | 'unknown'
  /** "Dugaan JKK": the work may have been the cause, which only BPJS decides. */
  readonly maybeAccident: boolean
  /** Why it is as it is, and what to mind. */
  readonly notes: readonly Note[]
  readonly scholarship: Scholarship
}

export interface Outcome {
  readonly kind: 'jkm-full' | 'jkm-under-three-months' | 'jkk' | 'not-covered'
  readonly parts: readonly {
    readonly kind: 'lump-sum' | 'periodic' | 'funeral'
    readonly amount: Rupiah
    readonly source: string
  }[]
  readonly total: Rupiah
}

export type Note =
  /** The death was before the first day of cover. */
  | 'before-cover'
  /** The first day of cover, the day of the death, the cause, or the payments are not known. */
  | 'cover-start-unknown'
  | 'day-unknown'
  | 'cause-unknown'
  | 'payments-unknown'
  /** The month of the death is not recorded as paid, within the tolerance of three months. */
  | 'contribution-not-recorded'
  /** Longer ago than the tolerance: membership may have gone off. */
  | 'maybe-inactive'
  /** Within seven days of the three months: BPJS counts. */
  | 'three-months-edge'
  /** The first day of the three-month rule in February 2025 was not found. */
  | 'rule-began-that-month'
  /** After a long gap the three months may have begun anew. */
  | 'gap-may-restart'
  /** Reckoned with the lowest base, since no other is known. */
  | 'lowest-base'
  /** A missing person: the letter of Basarnas comes first. */
  | 'needs-basarnas'
  /** More than five years ago: the right to JKK has lapsed. */
  | 'jkk-lapsed'
  /** Before 2 December 2019 other amounts held, which are not known here. */
  | 'before-the-amounts'

export type Entitled = 'yes' | 'no' | 'unsure'

export interface Scholarship {
  /** By the months paid: for a death that was no work accident, and for one that was. */
  readonly jkm: Entitled
  readonly jkk: Entitled
  readonly why: readonly (
    '36-months' | 'near-36-months' | 'months-unknown' | 'months-not-recorded' | 'not-covered'
  )[]
  /** As in the case, in its order. */
  readonly children: readonly ChildAnswer[]
  /** For the two children that get it: whoever they are, and whatever the open readings mean. */
  readonly total: Range
  /** The same if each stops after upper secondary school. */
  readonly untilSma: Range
  /** The open readings that change the sums. */
  readonly readings: readonly ReadingName[]
}

export interface ChildAnswer {
  readonly entitled: Entitled
  readonly why: readonly (
    | 'reached-23'
    | 'married'
    | 'working'
    | 'left-school'
    | 'kin-to-confirm'
    | 'birth-unknown'
    | 'school-unknown'
    | 'married-unknown'
    | 'work-unknown'
  )[]
  /** Levels with at least one year to come, in order. */
  readonly levels: readonly {
    readonly level: Level
    readonly perYear: Rupiah
    readonly source: string
    readonly years: { readonly min: number; readonly max: number }
  }[]
  /** If school goes on without a break as far as the rules pay. */
  readonly total: Range
  readonly untilSma: Range
}

/**
 * Where the law, as far as it was seen, is silent: each reading is the office's to set once BPJS has said it; until then
 * both hold, and the answer is a range.
 *
 * `current-year`: the school year in which the worker died counts, or the next is the first. `under-23`: the child is
 * under 23 on the first day of a school year (1 July), or through its last (30 June). `university`: five years are paid
 * while the child studies, or the first five years of study. `two-children`: the family chooses, the two oldest, or the
 * two youngest.
 */
export interface Readings {
  readonly 'current-year': 'counts' | 'starts-next' | null
  readonly 'under-23': 'at-start' | 'all-year' | null
  readonly university: 'five-paid' | 'five-studied' | null
  readonly 'two-children': 'family-chooses' | 'oldest' | 'youngest' | null
}
export type ReadingName = keyof Readings

export const OPEN_READINGS: Readings = {
  'current-year': null,
  'under-23': null,
  university: null,
  'two-children': null,
}
