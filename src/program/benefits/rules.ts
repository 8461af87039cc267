/**
 * What JKM and JKK pay, as rules with the day from which each holds, and its source. A change of the law is a new entry:
 * it touches only deaths from its day on.
 *
 * None of it is a promise: BPJS Ketenagakerjaan decides.
 */
import { dateOf, type PlainDate } from '../plain-date.ts'
import { rupiah, type Rupiah } from '../rupiah.ts'
import type { Level } from './case.ts'

export interface Dated<T> {
  /** The first day of the deaths that it holds for. */
  readonly from: PlainDate
  readonly value: T
  readonly source: string
}

export interface DeathAmounts {
  /** Santunan kematian, in one sum. */
  readonly lumpSum: Rupiah
  /** Santunan berkala: 24 × Rp500.000, paid at once. */
  readonly periodic: Rupiah
  /** Biaya pemakaman. */
  readonly funeral: Rupiah
}

export interface AccidentAmounts extends Omit<DeathAmounts, 'lumpSum'> {
  /** The lump sum in months of the base: 60% of 80. */
  readonly timesBase: number
  /** Never less than the lump sum of JKM. */
  readonly atLeast: Rupiah
}

/** Whoever is nobody's employee (BPU) and died before so many months of membership leaves the funeral costs only. */
export interface FirstMonths {
  readonly months: number
  /** From this day on it may have held: its first day was not found. From `from` on it does. */
  readonly mayHoldFrom: PlainDate
  /** So many days to either side of the boundary BPJS has to count. */
  readonly edgeDays: number
}

export interface SchoolLevel {
  readonly perYear: Rupiah
  /** Years at most. */
  readonly years: number
}

export interface BenefitRules {
  readonly jkm: readonly Dated<DeathAmounts>[]
  readonly firstMonths: readonly Dated<FirstMonths>[]
  readonly jkk: readonly Dated<AccidentAmounts>[]
  readonly scholarship: readonly Dated<Readonly<Record<Level, SchoolLevel>>>[]
}

const PP_82 = 'PP 44/2015 Pasal 34 jo. PP 82/2019'
const SINCE_PP_82 = dateOf('2019-12-02')

export const BENEFIT_RULES: BenefitRules = {
  jkm: [
    {
      from: SINCE_PP_82,
      value: { lumpSum: rupiah(20_000_000), periodic: rupiah(12_000_000), funeral: rupiah(10_000_000) },
      source: PP_82,
    },
  ],
  firstMonths: [
    {
      from: dateOf('2025-03-01'),
      value: { months: 3, mayHoldFrom: dateOf('2025-02-01'), edgeDays: 7 },
      source: 'Permenaker 1/2025 Pasal 97A ayat (2)',
    },
  ],
  jkk: [
    {
      from: SINCE_PP_82,
      value: {
        timesBase: 48,
        atLeast: rupiah(20_000_000),
        periodic: rupiah(12_000_000),
        funeral: rupiah(10_000_000),
      },
      source:
        'PP 44/2015 jo. PP 82/2019: 60% × 80 × upah; Rp70 juta: BPJS Ketenagakerjaan Probolinggo, Juni 2025',
    },
  ],
  scholarship: [
    {
      from: SINCE_PP_82,
      value: {
        tk: { perYear: rupiah(1_500_000), years: 2 },
        sd: { perYear: rupiah(1_500_000), years: 6 },
        smp: { perYear: rupiah(2_000_000), years: 3 },
        sma: { perYear: rupiah(3_000_000), years: 3 },
        pt: { perYear: rupiah(12_000_000), years: 5 },
      },
      source: 'PP 82/2019; Permenaker 5/2021 Pasal 103 jo. Permenaker 1/2025',
    },
  ],
}

/** The base of the contribution that the city pays: the lowest row of PP 44/2015 Lampiran II. */
export const LOWEST_BASE: Rupiah = rupiah(1_000_000)

/** The right to JKK lapses so many years after the accident: PP 82/2019 Pasal 26. */
export const JKK_LAPSES_AFTER_YEARS = 5

/** Children who get the scholarship at most, and the age that ends it: PP 82/2019; Permenaker 5/2021 Pasal 103 ayat (2). */
export const CHILDREN_AT_MOST = 2
export const SCHOLARSHIP_ENDS_AT = 23

/**
 * Months paid before a death that was no work accident: PP 82/2019. Whether they must be without a break is told
 * differently, so between these bounds BPJS has to count.
 */
export const SCHOLARSHIP_MONTHS = { needed: 36, unsureFrom: 30, unsureTo: 40 } as const

/** The rule of the first months that may hold on that day. */
export const firstMonthsOn = (
  { firstMonths }: Pick<BenefitRules, 'firstMonths'>,
  day: PlainDate,
): Dated<FirstMonths> | undefined =>
  firstMonths
    .filter(({ value }) => value.mayHoldFrom <= day)
    .toSorted((a, b) => (a.value.mayHoldFrom < b.value.mayHoldFrom ? -1 : 1))
    .at(-1)

/**
 * The earliest rule.
 * @throws {RangeError} without any: a bug.
 */
export function firstOf<T>(rules: readonly Dated<T>[]): Dated<T> {
  const [first] = rules.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  if (!first) throw new RangeError('no rule at all')
  return first
}

/** The rule of that day; undefined for a day before the first. */
export function ruleOn<T>(rules: readonly Dated<T>[], day: PlainDate): Dated<T> | undefined {
  return rules
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)
}
