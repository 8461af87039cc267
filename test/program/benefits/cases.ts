/**
 * Benefit cases worked out by hand from the rules (facts.md sections 0, 3, 4, 10, 13 and the readings settled on them),
 * without the engine and before it was seen, to hold the engine to.
 *
 * In an expectation an omitted `why` or `readings` means none, an omitted `levels` or `scholarship` is not looked at;
 * `notes`, `why` and `readings` are sets, `outcomes`, `children` and `levels` are in order. An omitted reading is open.
 */
import type {
  BenefitAnswer,
  BenefitCase,
  Child,
  ChildAnswer,
  Entitled,
  Level,
  Note,
  Outcome,
  ReadingName,
  Readings,
  Scholarship,
} from '../../../src/program/benefits/case.ts'

/** Least and most, in rupiah. */
export type Sum = readonly [min: number, max: number]

export interface ExpectedChild {
  readonly entitled: Entitled
  readonly why?: ChildAnswer['why']
  readonly total: Sum
  readonly untilSma: Sum
  readonly levels?: readonly (readonly [level: Level, minYears: number, maxYears: number])[]
}

export interface ExpectedScholarship {
  readonly jkm: Entitled
  readonly jkk: Entitled
  readonly why?: Scholarship['why']
  readonly children: readonly ExpectedChild[]
  readonly total: Sum
  readonly untilSma: Sum
  readonly readings?: readonly ReadingName[]
}

export interface Expected {
  readonly outcomes: readonly (readonly [kind: Outcome['kind'], total: number])[]
  readonly certainty: BenefitAnswer['certainty']
  readonly maybeAccident: boolean
  readonly notes: readonly Note[]
  readonly scholarship?: ExpectedScholarship
}

export interface Row {
  readonly name: string
  /** Where the expectation comes from, in words. */
  readonly source: string
  readonly readings?: Partial<Readings>
  readonly case: BenefitCase
  readonly expect: Expected
}

// ---------------------------------------------------------------------------------------------- builders: the case

type Day = BenefitCase['today']
const day = (text: string) => text as Day
const dayOrNull = (text: string | null) => (text === null ? null : day(text))

/** Every month from the first to the last, both included. */
const months = (first: string, last: string): string[] => {
  const all: string[] = []
  let year = Number(first.slice(0, 4))
  let month = Number(first.slice(5, 7))
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`
    if (text > last) return all
    all.push(text)
    if (month === 12) year += 1
    month = (month % 12) + 1
  }
}

interface Facts {
  readonly what?: BenefitCase['what']
  readonly on?: string | null
  readonly today?: string
  readonly cause?: BenefitCase['cause']
  readonly since?: string | null
  readonly paid?: readonly string[] | null
  readonly months?: number | null
  readonly base?: number | null
  readonly children?: readonly Child[]
}

/**
 * A death on 20 August 2026, not by work, covered since 1 January 2023 with every month paid up to the month of the death
 * (44 months), no base known, no children; what a case names is otherwise.
 */
const put = (facts: Facts): BenefitCase => {
  const on = facts.on === undefined ? '2026-08-20' : facts.on
  const since = facts.since === undefined ? '2023-01-01' : facts.since
  return {
    what: facts.what ?? 'death',
    on: dayOrNull(on),
    today: day(facts.today ?? '2026-11-23'),
    cause: facts.cause === undefined ? 'not-work' : facts.cause,
    membership: {
      since: dayOrNull(since),
      paid:
        facts.paid === undefined
          ? months((since ?? '2023-01-01').slice(0, 7), (on ?? '2026-08-20').slice(0, 7))
          : facts.paid,
      months: facts.months ?? null,
    },
    base: facts.base ?? null,
    children: facts.children ?? [],
  }
}

/** A child of the worker, not married and not working, unless said otherwise. */
const child = (
  born: string | null,
  level: Child['level'],
  year: number | null,
  other: Partial<Pick<Child, 'married' | 'work' | 'kin'>> = {},
): Child => ({ born: dayOrNull(born), level, year, married: false, work: 'none', kin: 'born', ...other })

// --------------------------------------------------------------------------------------- builders: the expectation

const FULL = ['jkm-full', 42_000_000] as const // 20 + 12 + 10 million
const UNDER = ['jkm-under-three-months', 10_000_000] as const // the funeral alone
const JKK = ['jkk', 70_000_000] as const // 48 x 1 million + 12 + 10 million
const NOT_COVERED = ['not-covered', 0] as const

/** The commonest answer: full JKM by the rules, nothing to mind. */
const FULL_BY_RULE = { outcomes: [FULL], certainty: 'rule', maybeAccident: false, notes: [] } as const

/** From-to in millions. */
const mio = (min: number, max: number): Sum => [min * 1_000_000, max * 1_000_000]
const NOTHING = mio(0, 0)

type Levels = NonNullable<ExpectedChild['levels']>
const yes = (total: Sum, untilSma: Sum, levels?: Levels): ExpectedChild => ({
  entitled: 'yes',
  total,
  untilSma,
  ...(levels ? { levels } : {}),
})
const unsure = (why: ChildAnswer['why'], total: Sum, untilSma: Sum, levels?: Levels): ExpectedChild => ({
  entitled: 'unsure',
  why,
  total,
  untilSma,
  ...(levels ? { levels } : {}),
})
const no = (why: ChildAnswer['why'][number]): ExpectedChild => ({
  entitled: 'no',
  why: [why],
  total: NOTHING,
  untilSma: NOTHING,
  levels: [],
})

/** The right alone, of a worker without children. */
const right = (jkm: Entitled, jkk: Entitled, why: Scholarship['why']): ExpectedScholarship => ({
  jkm,
  jkk,
  why,
  children: [],
  total: NOTHING,
  untilSma: NOTHING,
})

/** The right is there both ways (more than 40 months paid). */
const granted = (
  children: readonly ExpectedChild[],
  total: Sum,
  untilSma: Sum,
  readings: readonly ReadingName[] = [],
): ExpectedScholarship => ({
  jkm: 'yes',
  jkk: 'yes',
  why: ['36-months'],
  children,
  total,
  untilSma,
  readings,
})

/** One child alone, in a case of full JKM with the right there: the sums are the child's. */
const alone = (only: ExpectedChild, readings: readonly ReadingName[] = []): Expected => ({
  ...FULL_BY_RULE,
  scholarship: granted([only], only.total, only.untilSma, readings),
})

// ------------------------------------------------------------------------- 1. the three months of JKM, and the edge

/** Cover from 1 January 2026: the three months are full on 1 April 2026. */
const FROM_JANUARY = '2026-01-01'
const ARTICLE = 'Permenaker 1/2025 Pasal 97A (2); facts 3.3'

const threeMonths: readonly Row[] = [
  {
    name: 'dies on the very first day of cover: the funeral only',
    source: `${ARTICLE}: cover runs from its first day, the full sum only from three months`,
    case: put({ since: FROM_JANUARY, on: '2026-01-01' }),
    expect: { outcomes: [UNDER], certainty: 'rule', maybeAccident: false, notes: [] },
  },
  {
    name: 'two months covered: the funeral only',
    source: `${ARTICLE}; facts 10, question 21`,
    case: put({ since: FROM_JANUARY, on: '2026-03-01' }),
    expect: { outcomes: [UNDER], certainty: 'rule', maybeAccident: false, notes: [] },
  },
  {
    name: 'eight days before three months (24 March for 1 April): still clear, the funeral only',
    source: `${ARTICLE}: seven days on either side are open, the eighth is not`,
    case: put({ since: FROM_JANUARY, on: '2026-03-24' }),
    expect: { outcomes: [UNDER], certainty: 'rule', maybeAccident: false, notes: [] },
  },
  {
    name: 'seven days before three months: the first day of the edge',
    source: `${ARTICLE}: within seven days BPJS confirms`,
    case: put({ since: FROM_JANUARY, on: '2026-03-25' }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'one day before three months: under them, in the edge',
    source: `${ARTICLE}: within seven days BPJS confirms`,
    case: put({ since: FROM_JANUARY, on: '2026-03-31' }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'on the day of three months: full first, in the edge',
    source: `${ARTICLE}: on the boundary itself it is no longer "less than three months"; BPJS confirms`,
    case: put({ since: FROM_JANUARY, on: '2026-04-01' }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'seven days after three months: the last day of the edge',
    source: `${ARTICLE}: within seven days BPJS confirms`,
    case: put({ since: FROM_JANUARY, on: '2026-04-08' }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'eight days after three months: clear, full',
    source: `${ARTICLE}: seven days on either side are open, the eighth is not`,
    case: put({ since: FROM_JANUARY, on: '2026-04-09' }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'four months covered: full',
    source: 'facts 3.3, support for the other side: a BPU of four months got the full sum (July 2025) [S47]',
    case: put({ since: '2025-03-10', on: '2025-07-15' }),
    expect: FULL_BY_RULE,
  },

  // Months that end sooner.
  {
    name: 'cover from 30 November: three months end on 28 February, eight days before it (20 February)',
    source: `${ARTICLE}; the boundary is clamped to the end of February`,
    case: put({ since: '2025-11-30', on: '2026-02-20' }),
    expect: { outcomes: [UNDER], certainty: 'rule', maybeAccident: false, notes: [] },
  },
  {
    name: 'cover from 30 November, 21 February: seven days before the clamped boundary',
    source: `${ARTICLE}; the boundary is clamped to the end of February`,
    case: put({ since: '2025-11-30', on: '2026-02-21' }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'cover from 30 November, 28 February: on the clamped boundary it is full first',
    source: `${ARTICLE}; the boundary is clamped to the end of February, not carried into March`,
    case: put({ since: '2025-11-30', on: '2026-02-28' }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'cover from 30 November, 7 March: seven days after the clamped boundary',
    source: `${ARTICLE}; the boundary is clamped to the end of February`,
    case: put({ since: '2025-11-30', on: '2026-03-07' }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'cover from 30 November, 8 March: eight days after the clamped boundary',
    source: `${ARTICLE}; carried into March instead of clamped (2 March) it would still be the edge`,
    case: put({ since: '2025-11-30', on: '2026-03-08' }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'cover from 31 March: three months end on 30 June, eight days after it (8 July)',
    source: `${ARTICLE}; clamped to 30 June: carried into July (1 July) it would still be the edge`,
    case: put({ since: '2026-03-31', on: '2026-07-08' }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'cover from 30 November before a leap year: 29 February is the boundary, 7 March its edge',
    source: `${ARTICLE}; 2028 has a 29 February, seven days later is 7 March`,
    case: put({ since: '2027-11-30', on: '2028-03-07', today: '2028-06-01' }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'cover from 31 May: three months end on 31 August, 30 August is still under them',
    source: `${ARTICLE}; August has a 31st, nothing to clamp`,
    case: put({ since: '2026-05-31', on: '2026-08-30' }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },

  // When the rule began.
  {
    name: 'two weeks covered in January 2025: the rule was not there yet, full',
    source: 'facts 3.3: before Permenaker 1/2025 the full sum was paid even after one day; facts 13',
    case: put({ since: '2025-01-15', on: '2025-01-31' }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'January 2025, four days before three months: no edge before the rule, full',
    source: 'facts 3.3 and 13: before 1 February 2025 always full',
    case: put({ since: '2024-11-01', on: '2025-01-28' }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'first of February 2025, six weeks covered: the first day on which the rule may have held',
    source: 'facts 13: the first day of Permenaker 1/2025 (February 2025) was not found',
    case: put({ since: '2024-12-20', on: '2025-02-01' }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['rule-began-that-month'],
    },
  },
  {
    name: 'last of February 2025, ten weeks covered: the rule may have held',
    source: 'facts 13: deaths of that month are uncertain',
    case: put({ since: '2024-12-15', on: '2025-02-28' }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['rule-began-that-month'],
    },
  },
  {
    name: 'February 2025, five days before three months: both doubts together',
    source: 'facts 3.3 (edge) and 13 (February 2025)',
    case: put({ since: '2024-11-20', on: '2025-02-15' }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['rule-began-that-month', 'three-months-edge'],
    },
  },
  {
    name: 'February 2025, five days after three months: both doubts, and full is the likelier',
    source: 'facts 3.3 (edge) and 13; past the three months full is right whether the rule held or not',
    case: put({ since: '2024-11-20', on: '2025-02-25' }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['rule-began-that-month', 'three-months-edge'],
    },
  },
  {
    name: 'February 2025, eight days after three months: full whether the rule held or not',
    source: 'facts 3.3 and 13',
    case: put({ since: '2024-11-01', on: '2025-02-09' }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'first of March 2025, two weeks before three months: the rule holds',
    source: `${ARTICLE}; facts 13`,
    case: put({ since: '2024-12-15', on: '2025-03-01' }),
    expect: { outcomes: [UNDER], certainty: 'rule', maybeAccident: false, notes: [] },
  },
  {
    name: 'first of March 2025, four days before three months: the edge alone',
    source: `${ARTICLE}; facts 13: February is over`,
    case: put({ since: '2024-12-05', on: '2025-03-01' }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['three-months-edge'],
    },
  },
]

// ------------------------------------------------------- 2. before the amounts, before the cover, and a plan ahead

const beforeAndAhead: readonly Row[] = [
  {
    name: 'died on 1 December 2019: other amounts held, which are not known',
    source: 'facts 0 and 13: the amounts hold since PP 82/2019 (2 December 2019)',
    case: put({ since: '2019-01-01', on: '2019-12-01' }),
    expect: {
      outcomes: [],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['before-the-amounts'],
      scholarship: right('unsure', 'unsure', []),
    },
  },
  {
    name: 'died on 2 December 2019, not by work: the first day of the amounts, full; nothing of JKK to lapse',
    source: 'facts 0 and 13; JKM has no time limit (facts 3.8), so no note on the five years of JKK',
    case: put({ since: '2019-01-01', on: '2019-12-02' }),
    expect: { ...FULL_BY_RULE, scholarship: right('no', 'yes', ['36-months']) },
  },
  {
    name: 'died in January 2020 after two weeks of cover: full',
    source: 'facts 3.3: before Permenaker 1/2025 the full sum was paid even after one day',
    case: put({ since: '2020-01-01', on: '2020-01-15' }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'a schoolchild of a worker who died before the amounts: the right open, the sums reckoned as usual',
    source:
      'facts 13; SD 5 in 2019/20, SD 6 2020, SMP 2021-23, SMA 2024-26, university from 2027, under 23 on 1 July 2031 ' +
      '(born 10 October 2008): current year 3 + 15 = 18 + 60, next year and all-year 1.5 + 15 + 48',
    case: put({ since: '2019-01-01', on: '2019-12-01', children: [child('2008-10-10', 'sd', 5)] }),
    expect: {
      outcomes: [],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['before-the-amounts'],
      scholarship: {
        jkm: 'unsure',
        jkk: 'unsure',
        children: [yes(mio(64.5, 78), mio(16.5, 18))],
        total: mio(64.5, 78),
        untilSma: mio(16.5, 18),
        readings: ['current-year', 'under-23'],
      },
    },
  },
  {
    name: 'died the day before the first day of cover: nothing',
    source: 'facts 3.2 (dies while covered) and 10, question 14',
    case: put({ since: FROM_JANUARY, on: '2025-12-31', paid: months('2026-01', '2026-03') }),
    expect: {
      outcomes: [NOT_COVERED],
      certainty: 'rule',
      maybeAccident: false,
      notes: ['before-cover'],
      scholarship: right('no', 'no', ['not-covered']),
    },
  },
  {
    name: 'died before the cover, payments not known: they do not matter',
    source: 'facts 3.2; nothing paid could cover an earlier death, so the payments are not asked for',
    case: put({ since: '2026-09-01', on: '2026-08-20', paid: null }),
    expect: {
      outcomes: [NOT_COVERED],
      certainty: 'rule',
      maybeAccident: false,
      notes: ['before-cover'],
    },
  },
  {
    name: 'an accident at work before the cover: nothing, though it may have been an accident',
    source: 'facts 3.2 and 4.2; one outcome as the rules stand, so "rule"',
    case: put({ since: '2026-09-01', on: '2026-08-20', paid: months('2026-09', '2026-11'), cause: 'work' }),
    expect: {
      outcomes: [NOT_COVERED],
      certainty: 'rule',
      maybeAccident: true,
      notes: ['before-cover'],
      scholarship: right('no', 'no', ['not-covered']),
    },
  },
  {
    name: 'the children of a worker who died before the cover: reckoned each, nothing in all',
    source:
      'facts 3.5; SMA 3 in 2026/27 and university 2027-31 (born 10 October 2008): 3 + 60 at most, 0 + 48 at least; ' +
      'the sums of the family are 0, and no reading changes them',
    case: put({
      since: '2026-09-01',
      on: '2026-08-20',
      paid: months('2026-09', '2026-11'),
      children: [child('2008-10-10', 'sma', 3)],
    }),
    expect: {
      outcomes: [NOT_COVERED],
      certainty: 'rule',
      maybeAccident: false,
      notes: ['before-cover'],
      scholarship: {
        jkm: 'no',
        jkk: 'no',
        why: ['not-covered'],
        children: [yes(mio(48, 63), mio(0, 3))],
        total: NOTHING,
        untilSma: NOTHING,
      },
    },
  },
  {
    name: 'a living worker plans for today: like a death',
    source: 'facts 3.1; planning is reckoned exactly like a death',
    case: put({ what: 'planning', on: '2026-11-23' }),
    expect: { ...FULL_BY_RULE, scholarship: right('yes', 'yes', ['36-months']) },
  },
  {
    name: 'a living worker plans for an accident at sea today',
    source: 'facts 4.1: 48 + 12 + 10 million; whether it was one, BPJS decides',
    case: put({ what: 'planning', on: '2026-11-23', cause: 'work', base: 1_000_000 }),
    expect: { outcomes: [JKK, FULL], certainty: 'bpjs-confirms', maybeAccident: true, notes: [] },
  },
  {
    name: 'a living worker plans for January, which nobody has paid yet',
    source: 'facts 3.4; paid to November, reckoned with January: two months behind, within the tolerance',
    case: put({ what: 'planning', on: '2027-01-15', paid: months('2023-01', '2026-11') }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded'],
    },
  },
  {
    name: 'a living worker plans in the second month of cover',
    source: ARTICLE,
    case: put({ what: 'planning', since: '2026-10-01', on: '2026-11-23' }),
    expect: { outcomes: [UNDER], certainty: 'rule', maybeAccident: false, notes: [] },
  },
]

// ---------------------------------------------------------------------------------------- 3. payments and arrears

const TOLERANCE = 'facts 3.4 (three months of tolerance, then inactive) and 0 (bpu.tenggang_tunggakan)'

const payments: readonly Row[] = [
  {
    name: 'the month of the death is paid, the ones after it are not: active',
    source: 'facts 3.2; only the months up to the death are looked at',
    case: put({ since: '2025-01-01', on: '2026-06-15', paid: months('2025-01', '2026-06') }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'one month behind: within the tolerance, waits for the contribution',
    source: TOLERANCE,
    case: put({ since: '2025-01-01', on: '2026-06-15', paid: months('2025-01', '2026-05') }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded'],
    },
  },
  {
    name: 'paid to July, died in September: not refused, blocked until paid (Sidoarjo)',
    source: 'facts 3.4 [S48 Sidoarjo]: two months behind',
    case: put({ since: '2024-01-01', on: '2025-09-10', paid: months('2024-01', '2025-07') }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded'],
    },
  },
  {
    name: 'three months behind: the last month of the tolerance',
    source: TOLERANCE,
    case: put({ since: '2025-01-01', on: '2026-06-30', paid: months('2025-01', '2026-03') }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded'],
    },
  },
  {
    name: 'four months behind: may have gone inactive',
    source: `${TOLERANCE}; facts 13 (off in month four)`,
    case: put({ since: '2025-01-01', on: '2026-06-01', paid: months('2025-01', '2026-02') }),
    expect: {
      outcomes: [NOT_COVERED, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['maybe-inactive'],
    },
  },
  {
    name: 'three months behind across the turn of the year',
    source: `${TOLERANCE}; October to January`,
    case: put({ since: '2025-01-01', on: '2026-01-20', paid: months('2025-01', '2025-10') }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded'],
    },
  },
  {
    name: 'four months behind across the turn of the year',
    source: `${TOLERANCE}; October to February`,
    case: put({ since: '2025-01-01', on: '2026-02-01', paid: months('2025-01', '2025-10') }),
    expect: {
      outcomes: [NOT_COVERED, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['maybe-inactive'],
    },
  },
  {
    name: 'long behind, and paid again only after the death: what came after does not count',
    source: `${TOLERANCE}; only the months up to the death are looked at`,
    case: put({
      since: '2025-01-01',
      on: '2026-06-15',
      paid: [...months('2025-01', '2026-02'), '2026-07', '2026-08'],
    }),
    expect: {
      outcomes: [NOT_COVERED, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['maybe-inactive'],
    },
  },
  {
    name: 'one month behind, and paid again after the death: still waiting for that month',
    source: TOLERANCE,
    case: put({
      since: '2025-01-01',
      on: '2026-06-15',
      paid: [...months('2025-01', '2026-05'), '2026-07', '2026-08'],
    }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded'],
    },
  },
  {
    name: 'covered from January, but the first recorded month is after the death in June',
    source: `${TOLERANCE}; no month up to the death is recorded, though later ones are`,
    case: put({ since: FROM_JANUARY, on: '2026-06-15', paid: months('2026-07', '2026-09') }),
    expect: {
      outcomes: [NOT_COVERED, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['maybe-inactive'],
      scholarship: right('no', 'unsure', ['36-months']),
    },
  },
  {
    name: 'six weeks covered, and the first recorded month is after the death',
    source: `${TOLERANCE}; ${ARTICLE}`,
    case: put({ since: '2026-05-01', on: '2026-06-15', paid: ['2026-07'] }),
    expect: {
      outcomes: [NOT_COVERED, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['maybe-inactive'],
    },
  },
  {
    name: 'second month of cover, only the first is recorded: the funeral only, waits for the contribution',
    source: `${TOLERANCE}; ${ARTICLE}`,
    case: put({ since: '2026-05-01', on: '2026-06-15', paid: ['2026-05'] }),
    expect: {
      outcomes: [UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded'],
    },
  },
  {
    name: 'one month behind on the very day of three months: both notes',
    source: `${TOLERANCE}; ${ARTICLE}`,
    case: put({ since: FROM_JANUARY, on: '2026-04-01', paid: months('2026-01', '2026-03') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded', 'three-months-edge'],
    },
  },
  {
    name: 'payments not known',
    source: 'facts 3.2: whether the worker was active hangs on them',
    case: put({ since: '2025-01-01', on: '2026-06-15', paid: null }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['payments-unknown'],
    },
  },
  {
    name: 'an empty ledger is no ledger: payments not known',
    source: 'facts 3.2; a month that is missing is not recorded, nobody says that it was not paid',
    case: put({ since: '2025-01-01', on: '2026-06-15', paid: [] }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['payments-unknown'],
    },
  },
  {
    name: 'payments not known on the edge of three months: unknown weighs more',
    source: `${ARTICLE}; facts 3.2`,
    case: put({ since: FROM_JANUARY, on: '2026-03-30', paid: null }),
    expect: {
      outcomes: [UNDER, FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['payments-unknown', 'three-months-edge'],
    },
  },

  // A long gap.
  {
    name: 'ten months of gap, paid again since the month before the death: three months may have begun anew',
    source:
      'facts 13 (paying again is like registering anew); gap July 2025 to April 2026, new start 1 May 2026',
    case: put({
      since: '2024-01-01',
      on: '2026-06-15',
      paid: [...months('2024-01', '2025-06'), '2026-05', '2026-06'],
    }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['gap-may-restart'],
    },
  },
  {
    name: 'a gap of exactly three months stays within the tolerance',
    source: `${TOLERANCE}; February to April 2026 not recorded`,
    case: put({
      since: '2024-01-01',
      on: '2026-06-15',
      paid: [...months('2024-01', '2026-01'), '2026-05', '2026-06'],
    }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'a gap of exactly four months: three months may have begun anew',
    source: 'facts 13 (off in month four); January to April 2026 not recorded, new start 1 May 2026',
    case: put({
      since: '2024-01-01',
      on: '2026-06-15',
      paid: [...months('2024-01', '2025-12'), '2026-05', '2026-06'],
    }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['gap-may-restart'],
    },
  },
  {
    name: 'a long gap, the day before the new three months end',
    source: 'facts 13; new start 1 March 2026, full again on 1 June 2026',
    case: put({
      since: '2024-01-01',
      on: '2026-05-31',
      paid: [...months('2024-01', '2025-06'), ...months('2026-03', '2026-05')],
    }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['gap-may-restart'],
    },
  },
  {
    name: 'a long gap, the day the new three months end: full, and no edge days here',
    source: 'facts 13; new start 1 March 2026, full again on 1 June 2026',
    case: put({
      since: '2024-01-01',
      on: '2026-06-01',
      paid: [...months('2024-01', '2025-06'), ...months('2026-03', '2026-06')],
    }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'a long gap years ago: long full again',
    source: 'facts 13; gap July to December 2023, new start 1 January 2024',
    case: put({
      since: '2023-01-01',
      on: '2026-06-15',
      paid: [...months('2023-01', '2023-06'), ...months('2024-01', '2026-06')],
    }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'an old long gap and a short one lately: the short one does not begin anew',
    source: 'facts 13; gap July to December 2023 (six months), February to April 2026 (three)',
    case: put({
      since: '2023-01-01',
      on: '2026-06-15',
      paid: [...months('2023-01', '2023-06'), ...months('2024-01', '2026-01'), '2026-05', '2026-06'],
    }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'two long gaps: the last one counts',
    source: 'facts 13; gaps July to December 2023 and October 2025 to March 2026, new start 1 April 2026',
    case: put({
      since: '2023-01-01',
      on: '2026-06-15',
      paid: [
        ...months('2023-01', '2023-06'),
        ...months('2024-01', '2025-09'),
        ...months('2026-04', '2026-06'),
      ],
    }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['gap-may-restart'],
    },
  },
  {
    name: 'a long gap, paid once again, and one month behind: both notes',
    source: `${TOLERANCE}; facts 13; new start 1 May 2026`,
    case: put({
      since: '2024-01-01',
      on: '2026-06-15',
      paid: [...months('2024-01', '2025-06'), '2026-05'],
    }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['contribution-not-recorded', 'gap-may-restart'],
    },
  },
  {
    name: 'a long gap, paid again, then five months behind: inactive, and the new three months are long over',
    source: `${TOLERANCE}; facts 13; gap July to December 2025, new start 1 January 2026`,
    case: put({
      since: '2024-01-01',
      on: '2026-06-15',
      paid: [...months('2024-01', '2025-06'), '2026-01'],
    }),
    expect: {
      outcomes: [NOT_COVERED, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['maybe-inactive'],
    },
  },
  {
    name: 'a gap that lies after the death is none',
    source: 'facts 13; only the months up to the death are looked at',
    case: put({
      since: '2024-01-01',
      on: '2026-06-15',
      paid: [...months('2024-01', '2026-06'), '2026-11'],
    }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'a long gap before a death in January 2025: there were no three months to begin anew',
    source: 'facts 3.3 and 13; gap January to October 2024, new start 1 November 2024',
    case: put({
      since: '2023-01-01',
      on: '2025-01-20',
      paid: [...months('2023-01', '2023-12'), ...months('2024-11', '2025-01')],
    }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'a long gap before a death in February 2025: may have begun anew',
    source: 'facts 13; gap January to November 2024, new start 1 December 2024, full again on 1 March 2025',
    case: put({
      since: '2023-01-01',
      on: '2025-02-05',
      paid: [...months('2023-01', '2023-12'), ...months('2024-12', '2025-02')],
    }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['gap-may-restart'],
    },
  },
  {
    name: 'a long gap and an accident on the way to work: JKK first, the gap stays with JKM',
    source: 'facts 4.1, 4.2 and 13; new start 1 May 2026',
    case: put({
      since: '2024-01-01',
      on: '2026-06-15',
      paid: [...months('2024-01', '2025-06'), '2026-05', '2026-06'],
      cause: 'way-to-work',
      base: 1_000_000,
    }),
    expect: {
      outcomes: [JKK, FULL, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['gap-may-restart'],
    },
  },
]

// ------------------------------------------------------------------------------ 4. what nobody knows, alone and together

const unknowns: readonly Row[] = [
  {
    name: 'first day of cover not known',
    source: `${ARTICLE}: the three months cannot be counted`,
    case: put({ since: null, on: '2026-06-15', paid: months('2025-01', '2026-06') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cover-start-unknown'],
    },
  },
  {
    name: 'first day of cover not known, died in January 2025: full whichever it was, still unknown',
    source: 'facts 3.3 and 13: the rule could not hold yet',
    case: put({ since: null, on: '2025-01-31', paid: months('2024-06', '2025-01') }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cover-start-unknown'],
    },
  },
  {
    name: 'first day of cover not known, died on 1 February 2025: the rule may have held',
    source: 'facts 13',
    case: put({ since: null, on: '2025-02-01', paid: months('2024-06', '2025-02') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cover-start-unknown'],
    },
  },
  {
    name: 'day of the death not known: cover from 2023, both sums stay possible',
    source: 'facts 3.3 and 3.4: neither three months nor payments can be held against a day',
    case: put({ on: null, paid: months('2023-01', '2026-08') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['day-unknown'],
    },
  },
  {
    name: 'day of the death not known and the last paid month is long ago: payments are not looked at',
    source: 'facts 3.4: without a day nobody is behind',
    case: put({ on: null, paid: months('2023-01', '2023-06') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['day-unknown'],
      scholarship: right('no', 'yes', ['36-months']),
    },
  },
  {
    name: 'neither the day of the death nor the payments are known',
    source: 'facts 3.2 to 3.5',
    case: put({ on: null, paid: null }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['day-unknown', 'payments-unknown'],
      scholarship: right('unsure', 'yes', ['months-unknown']),
    },
  },
  {
    name: 'first day of cover not known and four months behind',
    source: `${TOLERANCE}; ${ARTICLE}`,
    case: put({ since: null, on: '2026-06-15', paid: months('2025-01', '2026-02') }),
    expect: {
      outcomes: [NOT_COVERED, FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cover-start-unknown', 'maybe-inactive'],
    },
  },
  {
    name: 'first day of cover not known and one month behind',
    source: `${TOLERANCE}; ${ARTICLE}`,
    case: put({ since: null, on: '2026-06-15', paid: months('2025-01', '2026-05') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['contribution-not-recorded', 'cover-start-unknown'],
    },
  },
  {
    name: 'cause not known: JKM first, JKK possible',
    source: 'facts 4.2: nobody decides JKK or JKM but BPJS; a missing fact, so unknown',
    case: put({ cause: null }),
    expect: {
      outcomes: [FULL, JKK],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cause-unknown', 'lowest-base'],
    },
  },
  {
    name: 'cause not known on the edge of three months',
    source: `${ARTICLE}; facts 4.2`,
    case: put({ since: FROM_JANUARY, on: '2026-03-30', cause: null, base: 1_000_000 }),
    expect: {
      outcomes: [UNDER, FULL, JKK],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cause-unknown', 'three-months-edge'],
    },
  },
  {
    name: 'cause not known in the second month of cover',
    source: `${ARTICLE}; facts 4.1: JKK has no three months`,
    case: put({ since: FROM_JANUARY, on: '2026-02-20', cause: null }),
    expect: {
      outcomes: [UNDER, JKK],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cause-unknown', 'lowest-base'],
    },
  },
  {
    name: 'cause not known and four months behind',
    source: `${TOLERANCE}; facts 4.2`,
    case: put({ since: '2025-01-01', on: '2026-06-15', paid: months('2025-01', '2026-02'), cause: null }),
    expect: {
      outcomes: [NOT_COVERED, FULL, JKK],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cause-unknown', 'lowest-base', 'maybe-inactive'],
    },
  },
  {
    name: 'cause not known, before the cover: nothing whatever it was',
    source: 'facts 3.2; one outcome as the rules stand, the cause is not asked for',
    case: put({ since: '2026-09-01', on: '2026-08-20', paid: months('2026-09', '2026-11'), cause: null }),
    expect: {
      outcomes: [NOT_COVERED],
      certainty: 'rule',
      maybeAccident: false,
      notes: ['before-cover'],
    },
  },
  {
    name: 'nothing is known at all',
    source: 'facts 3.2 to 3.5 and 4.1',
    case: put({ on: null, since: null, paid: null, cause: null }),
    expect: {
      outcomes: [FULL, UNDER, JKK],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cause-unknown', 'cover-start-unknown', 'day-unknown', 'lowest-base', 'payments-unknown'],
      scholarship: right('unsure', 'yes', ['months-unknown']),
    },
  },
  {
    name: 'first day of cover and payments not known, an accident at work',
    source: 'facts 3.2, 3.3 and 4.1',
    case: put({ since: null, on: '2026-06-15', paid: null, cause: 'work', base: 1_000_000 }),
    expect: {
      outcomes: [JKK, FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: true,
      notes: ['cover-start-unknown', 'payments-unknown'],
    },
  },
]

// --------------------------------------------------------------- 5. accidents, the missing, the base, the five years

const BORDER = 'facts 4.1 (48 x base + 12 + 10 million) and 4.2 (BPJS decides between JKK and JKM)'
const LAPSE = 'facts 4.4 and 0 (klaim.jkk_kedaluwarsa): five years, PP 82/2019 Pasal 26'

const accidents: readonly Row[] = [
  {
    name: 'an accident at work, base not known: 70 million by the lowest base',
    source: BORDER,
    case: put({ cause: 'work' }),
    expect: {
      outcomes: [JKK, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['lowest-base'],
    },
  },
  {
    name: 'an accident at work, base of one million known: 70 million, nothing to mind',
    source: `${BORDER} [S57][S69]`,
    case: put({ cause: 'work', base: 1_000_000 }),
    expect: { outcomes: [JKK, FULL], certainty: 'bpjs-confirms', maybeAccident: true, notes: [] },
  },
  {
    name: 'an accident on the way to work',
    source: `${BORDER}: the usual way between home and work is covered`,
    case: put({ cause: 'way-to-work', base: 1_000_000 }),
    expect: { outcomes: [JKK, FULL], certainty: 'bpjs-confirms', maybeAccident: true, notes: [] },
  },
  {
    name: 'struck down at work, dead within a day',
    source: `${BORDER}: sudden death covers BPU too [S16][S73]`,
    case: put({ cause: 'sudden-at-work', base: 1_000_000 }),
    expect: { outcomes: [JKK, FULL], certainty: 'bpjs-confirms', maybeAccident: true, notes: [] },
  },
  {
    name: 'a base of 2.5 million: 120 + 12 + 10 million',
    source: BORDER,
    case: put({ cause: 'work', base: 2_500_000 }),
    expect: {
      outcomes: [['jkk', 142_000_000], FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: [],
    },
  },
  {
    name: 'a base of half a million: 24 + 12 + 10 million',
    source: BORDER,
    case: put({ cause: 'work', base: 500_000 }),
    expect: {
      outcomes: [['jkk', 46_000_000], FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: [],
    },
  },
  {
    name: 'a tiny base of 300.000: the lump sum is never less than that of JKM (14.4 becomes 20 million)',
    source: 'facts 4.1: "not less than the JKM santunan" [S68]; 20 + 12 + 10 million',
    case: put({ cause: 'work', base: 300_000 }),
    expect: {
      outcomes: [['jkk', 42_000_000], FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: [],
    },
  },
  {
    name: 'the highest base that still gives the least lump sum (48 x 416.666 = 19.999.968)',
    source: 'facts 4.1 [S68]',
    case: put({ cause: 'work', base: 416_666 }),
    expect: {
      outcomes: [['jkk', 42_000_000], FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: [],
    },
  },
  {
    name: 'the lowest base above the least lump sum (48 x 416.667 = 20.000.016)',
    source: 'facts 4.1 [S68]',
    case: put({ cause: 'work', base: 416_667 }),
    expect: {
      outcomes: [['jkk', 42_000_016], FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: [],
    },
  },
  {
    name: 'not by work: the base does not matter',
    source: 'facts 3.1: JKM is flat',
    case: put({ base: 2_500_000 }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'an accident on the first day of cover: JKK in full, JKM the funeral only',
    source: `${BORDER}; ${ARTICLE}`,
    case: put({ since: FROM_JANUARY, on: '2026-01-01', cause: 'work', base: 1_000_000 }),
    expect: { outcomes: [JKK, UNDER], certainty: 'bpjs-confirms', maybeAccident: true, notes: [] },
  },
  {
    name: 'an accident on the way to work, seven days before three months',
    source: `${BORDER}; ${ARTICLE}`,
    case: put({ since: FROM_JANUARY, on: '2026-03-25', cause: 'way-to-work', base: 1_000_000 }),
    expect: {
      outcomes: [JKK, UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['three-months-edge'],
    },
  },
  {
    name: 'an accident at work, four months behind',
    source: `${TOLERANCE}; ${BORDER}`,
    case: put({ since: '2025-01-01', on: '2026-06-15', paid: months('2025-01', '2026-02'), cause: 'work' }),
    expect: {
      outcomes: [NOT_COVERED, JKK, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['lowest-base', 'maybe-inactive'],
      scholarship: right('no', 'unsure', ['36-months']),
    },
  },
  {
    name: 'an accident at work, one month behind',
    source: `${TOLERANCE}; ${BORDER}`,
    case: put({ since: '2025-01-01', on: '2026-06-15', paid: months('2025-01', '2026-05'), cause: 'work' }),
    expect: {
      outcomes: [JKK, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['contribution-not-recorded', 'lowest-base'],
    },
  },
  {
    name: 'an accident at work in short cover in February 2025',
    source: `${BORDER}; facts 13`,
    case: put({ since: '2024-12-20', on: '2025-02-10', cause: 'work', base: 1_000_000 }),
    expect: {
      outcomes: [JKK, UNDER, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['rule-began-that-month'],
    },
  },

  // The missing.
  {
    name: 'missing at sea, cause not known: JKK first, the letter of Basarnas, and the cause is not asked for',
    source: 'facts 4.5 [S76][S77]',
    case: put({ what: 'missing', cause: null }),
    expect: {
      outcomes: [JKK, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['lowest-base', 'needs-basarnas'],
    },
  },
  {
    name: 'missing at sea at work, base known',
    source: 'facts 4.5 [S76][S77]; 4.1',
    case: put({ what: 'missing', cause: 'work', base: 1_000_000 }),
    expect: {
      outcomes: [JKK, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['needs-basarnas'],
    },
  },
  {
    name: 'missing in the second month of cover',
    source: `facts 4.5; ${ARTICLE}`,
    case: put({ what: 'missing', since: FROM_JANUARY, on: '2026-02-20', cause: null, base: 1_000_000 }),
    expect: {
      outcomes: [JKK, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['needs-basarnas'],
    },
  },
  {
    name: 'missing, four months behind',
    source: `facts 4.5; ${TOLERANCE}`,
    case: put({
      what: 'missing',
      since: '2025-01-01',
      on: '2026-06-15',
      paid: months('2025-01', '2026-02'),
      cause: null,
    }),
    expect: {
      outcomes: [NOT_COVERED, JKK, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['lowest-base', 'maybe-inactive', 'needs-basarnas'],
    },
  },
  {
    name: 'missing, and neither the day, the first cover, nor the payments are known',
    source: 'facts 4.5, 3.2 to 3.4',
    case: put({ what: 'missing', on: null, since: null, paid: null, cause: null }),
    expect: {
      outcomes: [JKK, FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: true,
      notes: ['cover-start-unknown', 'day-unknown', 'lowest-base', 'needs-basarnas', 'payments-unknown'],
    },
  },

  // Five years.
  {
    name: 'an accident exactly five years ago: not lapsed yet',
    source: LAPSE,
    case: put({ since: '2020-01-01', on: '2021-11-23', cause: 'work', base: 1_000_000 }),
    expect: { outcomes: [JKK, FULL], certainty: 'bpjs-confirms', maybeAccident: true, notes: [] },
  },
  {
    name: 'an accident five years and a day ago: JKK has lapsed, JKM has no limit',
    source: `${LAPSE}; facts 3.8`,
    case: put({ since: '2020-01-01', on: '2021-11-22', cause: 'work', base: null }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['jkk-lapsed'],
      scholarship: right('no', 'yes', ['36-months']),
    },
  },
  {
    name: 'an accident on 29 February 2024, asked on 28 February 2029: not lapsed yet',
    source: `${LAPSE}; five years later there is no 29 February, the 28th is the last day`,
    case: put({ on: '2024-02-29', today: '2029-02-28', cause: 'work', base: 1_000_000 }),
    expect: { outcomes: [JKK, FULL], certainty: 'bpjs-confirms', maybeAccident: true, notes: [] },
  },
  {
    name: 'an accident on 29 February 2024, asked on 1 March 2029: lapsed',
    source: `${LAPSE}; five years later there is no 29 February, the 28th is the last day`,
    case: put({ on: '2024-02-29', today: '2029-03-01', cause: 'work', base: 1_000_000 }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['jkk-lapsed'],
    },
  },
  {
    name: 'cause not known, more than five years ago: JKM alone, still unknown',
    source: LAPSE,
    case: put({ since: '2020-01-01', on: '2021-06-15', cause: null }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cause-unknown', 'jkk-lapsed'],
    },
  },
  {
    name: 'not by work, more than five years ago: full, and no word on JKK',
    source: `${LAPSE}; facts 3.8: JKM has no limit, and there is no JKK to lapse`,
    case: put({ since: '2020-01-01', on: '2021-06-15' }),
    expect: FULL_BY_RULE,
  },
  {
    name: 'missing for more than five years',
    source: `${LAPSE}; facts 4.5`,
    case: put({ what: 'missing', since: '2020-01-01', on: '2021-06-15', cause: null }),
    expect: {
      outcomes: [FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['jkk-lapsed', 'needs-basarnas'],
    },
  },
  {
    name: 'an accident more than five years ago, and then four months behind',
    source: `${LAPSE}; ${TOLERANCE}`,
    case: put({
      since: '2020-01-01',
      on: '2021-06-15',
      paid: months('2020-01', '2021-02'),
      cause: 'work',
    }),
    expect: {
      outcomes: [NOT_COVERED, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['jkk-lapsed', 'maybe-inactive'],
    },
  },
]

// ------------------------------------------------------------------------- 6. the scholarship: the right by the months

const MONTHS = 'facts 3.5: 36 paid months in all for JKM (30 to 40: BPJS checks), none for JKK'

const rights: readonly Row[] = [
  {
    name: '41 months paid: the right is there',
    source: MONTHS,
    case: put({ since: '2023-02-01', on: '2026-06-15' }),
    expect: { ...FULL_BY_RULE, scholarship: right('yes', 'yes', ['36-months']) },
  },
  {
    name: '40 months paid: still in the span to check',
    source: MONTHS,
    case: put({ since: '2023-03-01', on: '2026-06-15' }),
    expect: { ...FULL_BY_RULE, scholarship: right('unsure', 'yes', ['near-36-months']) },
  },
  {
    name: '36 months paid: in the span to check',
    source: MONTHS,
    case: put({ since: '2023-07-01', on: '2026-06-15' }),
    expect: { ...FULL_BY_RULE, scholarship: right('unsure', 'yes', ['near-36-months']) },
  },
  {
    name: '30 months paid: the first of the span to check',
    source: MONTHS,
    case: put({ since: '2024-01-01', on: '2026-06-15' }),
    expect: { ...FULL_BY_RULE, scholarship: right('unsure', 'yes', ['near-36-months']) },
  },
  {
    name: '29 months paid in 29 months: too few for JKM, enough for JKK',
    source: MONTHS,
    case: put({ since: '2024-02-01', on: '2026-06-15' }),
    expect: { ...FULL_BY_RULE, scholarship: right('no', 'yes', ['36-months']) },
  },
  {
    name: '29 months paid in 30 (cover from the last day of January): one may be missing in the ledger',
    source: `${MONTHS}; a month that is not recorded may have been paid; both end months count`,
    case: put({ since: '2024-01-31', on: '2026-06-01', paid: months('2024-02', '2026-06') }),
    expect: { ...FULL_BY_RULE, scholarship: right('unsure', 'yes', ['months-not-recorded']) },
  },
  {
    name: 'six years covered, three months in the ledger: the others may have been paid',
    source: MONTHS,
    case: put({ since: '2020-01-01', on: '2026-06-15', paid: months('2026-04', '2026-06') }),
    expect: { ...FULL_BY_RULE, scholarship: right('unsure', 'yes', ['months-not-recorded']) },
  },
  {
    name: 'months paid after the death do not count',
    source: `${MONTHS}; 34 in the ledger, 29 up to the death`,
    case: put({ since: '2024-02-01', on: '2026-06-15', paid: months('2024-02', '2026-11') }),
    expect: { ...FULL_BY_RULE, scholarship: right('no', 'yes', ['36-months']) },
  },
  {
    name: 'first day of cover not known, 29 months in the ledger: no span to set against it',
    source: MONTHS,
    case: put({ since: null, on: '2026-06-15', paid: months('2024-02', '2026-06') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['cover-start-unknown'],
      scholarship: right('no', 'yes', ['36-months']),
    },
  },
  {
    name: 'only the sum of the months is known: 41',
    source: MONTHS,
    case: put({ paid: null, months: 41 }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['payments-unknown'],
      scholarship: right('yes', 'yes', ['36-months']),
    },
  },
  {
    name: 'only the sum of the months is known, beside an empty ledger: 40',
    source: MONTHS,
    case: put({ paid: [], months: 40 }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['payments-unknown'],
      scholarship: right('unsure', 'yes', ['near-36-months']),
    },
  },
  {
    name: 'only the sum of the months is known: 29 in a long cover is 29',
    source: `${MONTHS}; a sum is a sum, only a ledger may lack months`,
    case: put({ since: '2020-01-01', paid: null, months: 29 }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['payments-unknown'],
      scholarship: right('no', 'yes', ['36-months']),
    },
  },
  {
    name: 'the sum of the months is nought: too few',
    source: MONTHS,
    case: put({ paid: null, months: 0 }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['payments-unknown'],
      scholarship: right('no', 'yes', ['36-months']),
    },
  },
  {
    name: 'ledger and sum disagree: the ledger (44) counts, not the sum (12)',
    source: MONTHS,
    case: put({ months: 12 }),
    expect: { ...FULL_BY_RULE, scholarship: right('yes', 'yes', ['36-months']) },
  },
  {
    name: 'neither ledger nor sum',
    source: MONTHS,
    case: put({ paid: [] }),
    expect: {
      outcomes: [FULL],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['payments-unknown'],
      scholarship: right('unsure', 'yes', ['months-unknown']),
    },
  },
  {
    name: 'day of the death not known: all 34 months count',
    source: MONTHS,
    case: put({ since: '2024-02-01', on: null, paid: months('2024-02', '2026-11') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['day-unknown'],
      scholarship: right('unsure', 'yes', ['near-36-months']),
    },
  },
  {
    name: 'day of the death not known, three months in the ledger of a long cover: no span to set against them',
    source: MONTHS,
    case: put({ since: '2020-01-01', on: null, paid: months('2026-04', '2026-06') }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['day-unknown'],
      scholarship: right('no', 'yes', ['36-months']),
    },
  },
  {
    name: '50 months paid, but four behind: both rights hang on whether the worker was still active',
    source: `${MONTHS}; ${TOLERANCE}`,
    case: put({ since: '2022-01-01', on: '2026-06-15', paid: months('2022-01', '2026-02') }),
    expect: {
      outcomes: [NOT_COVERED, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['maybe-inactive'],
      scholarship: right('unsure', 'unsure', ['36-months']),
    },
  },
  {
    name: '36 months with a long gap in the middle count as 36 in all',
    source: `${MONTHS}; "terus-menerus" is not in the regulation as quoted; 12 + 24 months, gap all of 2023`,
    case: put({
      since: '2022-01-01',
      on: '2025-12-15',
      paid: [...months('2022-01', '2022-12'), ...months('2024-01', '2025-12')],
    }),
    expect: { ...FULL_BY_RULE, scholarship: right('unsure', 'yes', ['near-36-months']) },
  },
  {
    name: 'an accident in the second month of cover: the scholarship by JKK needs no months',
    source: `${MONTHS}; facts 4.1`,
    case: put({ since: '2026-07-10', cause: 'work', base: 1_000_000 }),
    expect: {
      outcomes: [JKK, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: [],
      scholarship: right('no', 'yes', ['36-months']),
    },
  },
]

// ------------------------------------------------------------------- 7. the scholarship: one child, each level and class
//
// All in the school year 2026/27 (death on 20 August 2026) unless said otherwise. A child born in the school year s
// (1 July s to 30 June s+1) is under 23 on 1 July up to s+23 ("at-start"), and through 30 June up to the school year s+22
// ("all-year"); born on 1 July s itself, up to s+22 both ways. The sums go from "next year is the first, all-year" to
// "the current year counts, at-start".

const SCHOOL = 'facts 3.5 and 0 (1.5, 1.5, 2, 3, 12 million a year; ends at 23)'

const classes: readonly Row[] = [
  {
    name: 'first year of kindergarten at four: the only way to 87 million',
    source: `${SCHOOL}; TK 2026-27, SD 2028-33, SMP 2034-36, SMA 2037-39, university 2040-44 (to 2043): 3 + 9 + 6 + 9 + 60`,
    case: put({ children: [child('2022-03-05', 'tk', 1)] }),
    expect: alone(
      yes(mio(73.5, 87), mio(25.5, 27), [
        ['tk', 1, 2],
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'first year of kindergarten, both readings set the good way: exactly 87 million',
    source: `${SCHOOL}; facts 0 (beasiswa.max_per_anak)`,
    readings: { 'current-year': 'counts', 'under-23': 'at-start' },
    case: put({ children: [child('2022-03-05', 'tk', 1)] }),
    expect: alone(
      yes(mio(87, 87), mio(27, 27), [
        ['tk', 2, 2],
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 5, 5],
      ]),
    ),
  },
  {
    name: 'second year of kindergarten',
    source: `${SCHOOL}; SD 2027-32, SMP 2033-35, SMA 2036-38, university 2039-43 (to 2042)`,
    case: put({ children: [child('2021-02-10', 'tk', 2)] }),
    expect: alone(
      yes(mio(72, 85.5), mio(24, 25.5), [
        ['tk', 0, 1],
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'first class of primary school, begun at six: five years of university are left',
    source: `${SCHOOL}; SD 2026-31, SMP 2032-34, SMA 2035-37, university 2038-42 (to 2041)`,
    case: put({ children: [child('2020-05-01', 'sd', 1)] }),
    expect: alone(
      yes(mio(70.5, 84), mio(22.5, 24), [
        ['sd', 5, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'first class of primary school, begun at seven: one year of university less, far from 87 million',
    source: `${SCHOOL}; SD 2026-31, SMP 2032-34, SMA 2035-37, university 2038-41 (to 2040)`,
    case: put({ children: [child('2019-05-01', 'sd', 1)] }),
    expect: alone(
      yes(mio(58.5, 72), mio(22.5, 24), [
        ['sd', 5, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 3, 4],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'fourth class of primary school',
    source: `${SCHOOL}; SD 2026-28, SMP 2029-31, SMA 2032-34, university 2035-39 (to 2038)`,
    case: put({ children: [child('2016-09-10', 'sd', 4)] }),
    expect: alone(
      yes(mio(66, 79.5), mio(18, 19.5), [
        ['sd', 2, 3],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'sixth class of primary school',
    source: `${SCHOOL}; SD 2026, SMP 2027-29, SMA 2030-32, university 2033-37 (to 2036)`,
    case: put({ children: [child('2014-11-20', 'sd', 6)] }),
    expect: alone(
      yes(mio(63, 76.5), mio(15, 16.5), [
        ['sd', 0, 1],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'first class of lower secondary school',
    source: `${SCHOOL}; SMP 2026-28, SMA 2029-31, university 2032-36 (to 2035)`,
    case: put({ children: [child('2014-01-15', 'smp', 1)] }),
    expect: alone(
      yes(mio(61, 75), mio(13, 15), [
        ['smp', 2, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'third class of lower secondary school',
    source: `${SCHOOL}; SMP 2026, SMA 2027-29, university 2030-34 (to 2033)`,
    case: put({ children: [child('2011-08-02', 'smp', 3)] }),
    expect: alone(
      yes(mio(57, 71), mio(9, 11), [
        ['smp', 0, 1],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'first class of upper secondary school',
    source: `${SCHOOL}; SMA 2026-28, university 2029-33 (to 2032)`,
    case: put({ children: [child('2010-12-31', 'sma', 1)] }),
    expect: alone(
      yes(mio(54, 69), mio(6, 9), [
        ['sma', 2, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'last class of upper secondary school: nothing until SMA if the next year is the first',
    source: `${SCHOOL}; SMA 2026, university 2027-31 (to 2030)`,
    case: put({ children: [child('2008-10-10', 'sma', 3)] }),
    expect: alone(
      yes(mio(48, 63), mio(0, 3), [
        ['sma', 0, 1],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'last class of upper secondary school at twenty',
    source: `${SCHOOL}; SMA 2026, university 2027-28 (to 2027; 23 on 4 April 2029)`,
    case: put({ children: [child('2006-04-04', 'sma', 3)] }),
    expect: alone(
      yes(mio(12, 27), mio(0, 3), [
        ['sma', 0, 1],
        ['pt', 1, 2],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'in lower secondary school at twenty: 23 comes before its end',
    source: `${SCHOOL}; SMP 2026-28 (to 2027; 23 on 10 January 2029)`,
    case: put({ children: [child('2006-01-10', 'smp', 1)] }),
    expect: alone(yes(mio(2, 6), mio(2, 6), [['smp', 1, 3]]), ['current-year', 'under-23']),
  },
  {
    name: 'in upper secondary school at twenty-one: perhaps nothing any more',
    source: `${SCHOOL}; SMA 2026-27 (to 2026; 23 on 5 May 2028), without the current year and all-year nothing`,
    case: put({ children: [child('2005-05-05', 'sma', 1)] }),
    expect: alone(yes(mio(0, 6), mio(0, 6), [['sma', 0, 2]]), ['current-year', 'under-23']),
  },

  // University.
  {
    name: 'first year of university at eighteen',
    source: `${SCHOOL}; university 2026-30 (to 2029); no sixth year, so it is all one what the five years are`,
    case: put({ children: [child('2008-03-03', 'pt', 1)] }),
    expect: alone(yes(mio(36, 60), NOTHING, [['pt', 3, 5]]), ['current-year', 'under-23']),
  },
  {
    name: 'second year of university at eighteen: every one of the three readings matters',
    source:
      `${SCHOOL}; year 2 in 2026, year 5 in 2029, year 6 in 2030 (at-start only): five paid 5 or 4 at-start, 4 or 3 ` +
      'all-year; five studied 4 or 3',
    case: put({ children: [child('2007-12-01', 'pt', 2)] }),
    expect: alone(yes(mio(36, 60), NOTHING, [['pt', 3, 5]]), ['current-year', 'under-23', 'university']),
  },
  {
    name: 'third year of university at twenty: 23 ends it before the five years do',
    source: `${SCHOOL}; year 3 in 2026, 2026-28 (to 2027; 23 on 14 February 2029)`,
    case: put({ children: [child('2006-02-14', 'pt', 3)] }),
    expect: alone(yes(mio(12, 36), NOTHING, [['pt', 1, 3]]), ['current-year', 'under-23']),
  },
  {
    name: 'third year of university at seventeen: five more years are paid, or the first five of study',
    source:
      `${SCHOOL}; year 3 in 2026, 2026-31 (to 2030): five paid 5 (4 only without the current year and all-year), five ` +
      'studied 3 or 2; so 23 does not change the ends of the range',
    case: put({ children: [child('2009-03-20', 'pt', 3)] }),
    expect: alone(yes(mio(24, 60), NOTHING, [['pt', 2, 5]]), ['current-year', 'university']),
  },
  {
    name: 'third year of university at seventeen, the first five years of study',
    source: `${SCHOOL}; years 3, 4, 5 in 2026-28`,
    readings: { university: 'five-studied' },
    case: put({ children: [child('2009-03-20', 'pt', 3)] }),
    expect: alone(yes(mio(24, 36), NOTHING, [['pt', 2, 3]]), ['current-year']),
  },
  {
    name: 'third year of university at seventeen, five paid years',
    source: `${SCHOOL}; 2026-31 (to 2030), at most five: 4 only without the current year and all-year`,
    readings: { university: 'five-paid' },
    case: put({ children: [child('2009-03-20', 'pt', 3)] }),
    expect: alone(yes(mio(48, 60), NOTHING, [['pt', 4, 5]]), ['current-year', 'under-23']),
  },
  {
    name: 'fifth year of university, 23 on 1 July: one more paid year, or none',
    source: `${SCHOOL}; year 5 in 2026, year 6 in 2027; born on 1 July, 23 on the first day of 2028/29: last year 2027 both ways`,
    case: put({ children: [child('2005-07-01', 'pt', 5)] }),
    expect: alone(yes(mio(0, 24), NOTHING, [['pt', 0, 2]]), ['current-year', 'university']),
  },
  {
    name: 'fifth year of university, next year the first, the first five years of study: entitled, but nothing to come',
    source: SCHOOL,
    readings: { 'current-year': 'starts-next', university: 'five-studied' },
    case: put({ children: [child('2005-07-01', 'pt', 5)] }),
    expect: alone(yes(NOTHING, NOTHING, [])),
  },
  {
    name: 'sixth year of university: nothing if the first five years of study are meant',
    source: `${SCHOOL}; five paid 2026-27 (to 2026; 23 on 15 September 2027)`,
    case: put({ children: [child('2004-09-15', 'pt', 6)] }),
    expect: alone(yes(mio(0, 24), NOTHING, [['pt', 0, 2]]), ['current-year', 'under-23', 'university']),
  },

  // The twenty-third birthday, for the same first-year student.
  {
    name: '23 on 30 June 2028: under 23 on 1 July 2027, not through 30 June 2028',
    source: `${SCHOOL}; at-start to 2027, all-year to 2026 (a birthday on 30 June itself is not "still under")`,
    case: put({ children: [child('2005-06-30', 'pt', 1)] }),
    expect: alone(yes(mio(0, 24), NOTHING, [['pt', 0, 2]]), ['current-year', 'under-23']),
  },
  {
    name: '23 on 1 July 2028: both readings end with the school year 2027/28',
    source: `${SCHOOL}; 23 on the first day of 2028/29, under 23 through 30 June 2028`,
    case: put({ children: [child('2005-07-01', 'pt', 1)] }),
    expect: alone(yes(mio(12, 24), NOTHING, [['pt', 1, 2]]), ['current-year']),
  },
  {
    name: '23 on 2 July 2028: under 23 on 1 July 2028',
    source: `${SCHOOL}; at-start to 2028, all-year to 2027`,
    case: put({ children: [child('2005-07-02', 'pt', 1)] }),
    expect: alone(yes(mio(12, 36), NOTHING, [['pt', 1, 3]]), ['current-year', 'under-23']),
  },
  {
    name: '23 on 31 December 2028: as for 2 July',
    source: `${SCHOOL}; at-start to 2028, all-year to 2027`,
    case: put({ children: [child('2005-12-31', 'pt', 1)] }),
    expect: alone(yes(mio(12, 36), NOTHING, [['pt', 1, 3]]), ['current-year', 'under-23']),
  },
  {
    name: '23 on 30 June 2028, under 23 through the year, and the current year counts: one year',
    source: `${SCHOOL}; 2026/27 alone`,
    readings: { 'current-year': 'counts', 'under-23': 'all-year' },
    case: put({ children: [child('2005-06-30', 'pt', 1)] }),
    expect: alone(yes(mio(12, 12), NOTHING, [['pt', 1, 1]])),
  },
  {
    name: '23 on the day after the death: the current year at most',
    source: `${SCHOOL}; under 23 on 1 July 2026, 23 on 21 August 2026`,
    case: put({ children: [child('2003-08-21', 'pt', 4)] }),
    expect: alone(yes(mio(0, 12), NOTHING, [['pt', 0, 1]]), ['current-year', 'under-23']),
  },
  {
    name: '23 on the day of the death: no more',
    source: `${SCHOOL}: not yet 23 (Pasal 103 (2))`,
    case: put({ children: [child('2003-08-20', 'pt', 4)] }),
    expect: alone(no('reached-23')),
  },
  {
    name: '23 before the death',
    source: `${SCHOOL}: not yet 23 (Pasal 103 (2))`,
    case: put({ children: [child('1999-01-01', 'left', null)] }),
    expect: alone(no('reached-23')),
  },

  // Which school year it is.
  {
    name: 'died on 30 June: the sixth class is that of the year that ends, university comes a year earlier',
    source: `${SCHOOL}; school year 2025/26: SD 2025, SMP 2026-28, SMA 2029-31, university 2032-36 (to 2035)`,
    case: put({ on: '2026-06-30', children: [child('2013-11-20', 'sd', 6)] }),
    expect: alone(
      yes(mio(63, 76.5), mio(15, 16.5), [
        ['sd', 0, 1],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'the same child, died on 1 July: the sixth class is that of the new year',
    source: `${SCHOOL}; school year 2026/27: SD 2026, SMP 2027-29, SMA 2030-32, university 2033-36 (to 2035)`,
    case: put({ on: '2026-07-01', children: [child('2013-11-20', 'sd', 6)] }),
    expect: alone(
      yes(mio(51, 64.5), mio(15, 16.5), [
        ['sd', 0, 1],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 3, 4],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'day of the death not known: the school year of today (2026/27)',
    source: `${SCHOOL}; as for the sixth class above`,
    case: put({ on: null, children: [child('2014-11-20', 'sd', 6)] }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['day-unknown'],
      scholarship: granted([yes(mio(63, 76.5), mio(15, 16.5))], mio(63, 76.5), mio(15, 16.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'day of the death not known, the child is 23 today',
    source: `${SCHOOL}; reckoned with today`,
    case: put({ on: null, children: [child('2003-11-23', 'pt', 4)] }),
    expect: {
      outcomes: [FULL, UNDER],
      certainty: 'unknown',
      maybeAccident: false,
      notes: ['day-unknown'],
      scholarship: granted([no('reached-23')], NOTHING, NOTHING),
    },
  },
  {
    name: 'a plan for January 2027: still the school year 2026/27',
    source: `${SCHOOL}; as for the sixth class above`,
    case: put({ what: 'planning', on: '2027-01-15', children: [child('2014-11-20', 'sd', 6)] }),
    expect: alone(yes(mio(63, 76.5), mio(15, 16.5)), ['current-year', 'under-23']),
  },
]

// --------------------------------------------------------------- 8. the scholarship: children too young for school yet
//
// Either primary school at seven without kindergarten, or kindergarten at four and primary school at six: a year of
// university between them. The first year of school is never the current one, for the child is in none.

const YOUNG = 'facts 3.5: "child not yet of school age gets it when school starts"'

const tooYoung: readonly Row[] = [
  {
    name: 'a newborn (1 August 2026): 60 to 87 million',
    source:
      `${YOUNG}; last 2049 (2048). TK 2031-32, SD 2033-38, SMP 2039-41, SMA 2042-44, university 2045-49: 27 + 60 (48); ` +
      'or SD 2034-39, university 2046-49: 24 + 48 (36)',
    case: put({ children: [child('2026-08-01', 'not-yet', null)] }),
    expect: alone(
      yes(mio(60, 87), mio(24, 27), [
        ['tk', 0, 2],
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 3, 5],
      ]),
      ['under-23'],
    ),
  },
  {
    name: 'a newborn, under 23 on the first day of the school year',
    source: `${YOUNG}; 87 with kindergarten, 24 + 48 without`,
    readings: { 'under-23': 'at-start' },
    case: put({ children: [child('2026-08-01', 'not-yet', null)] }),
    expect: alone(yes(mio(72, 87), mio(24, 27))),
  },
  {
    name: 'a newborn, under 23 through the school year: 87 million cannot be reached',
    source: `${YOUNG}; 27 + 48 with kindergarten, 24 + 36 without`,
    readings: { 'under-23': 'all-year' },
    case: put({ children: [child('2026-08-01', 'not-yet', null)] }),
    expect: alone(yes(mio(60, 75), mio(24, 27))),
  },
  {
    name: 'a child born after the death',
    source: `${YOUNG}; born 1 November 2026, the same school years as the newborn of August`,
    case: put({ children: [child('2026-11-01', 'not-yet', null)] }),
    expect: alone(yes(mio(60, 87), mio(24, 27)), ['under-23']),
  },
  {
    name: 'born on 1 July 2024: four and seven on a 1 July, 23 on one, so no reading matters',
    source: `${YOUNG}; last 2046 both ways. TK 2028, university 2042-46: 87; or SD 2031, university 2043-46: 72`,
    case: put({ children: [child('2024-07-01', 'not-yet', null)] }),
    expect: alone(
      yes(mio(72, 87), mio(24, 27), [
        ['tk', 0, 2],
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
    ),
  },
  {
    name: 'born on 2 July 2024: a year later into school, and 23 during a school year',
    source: `${YOUNG}; last 2047 (2046). TK 2029, university 2043-47: 87 (75); or SD 2032, university 2044-47: 72 (60)`,
    case: put({ children: [child('2024-07-02', 'not-yet', null)] }),
    expect: alone(yes(mio(60, 87), mio(24, 27)), ['under-23']),
  },
  {
    name: 'three years old, four on the next 1 July: kindergarten next year',
    source: `${YOUNG}; TK 2027, university 2041-45 (to 2044): 87 (75); or SD 2030, university 2042-45: 72 (60)`,
    case: put({ children: [child('2023-05-01', 'not-yet', null)] }),
    expect: alone(yes(mio(60, 87), mio(24, 27)), ['under-23']),
  },
  {
    name: 'four on the last 1 July and not in school: kindergarten at five, one year of university less',
    source:
      `${YOUNG}; last 2044 (2043). TK 2027-28, SD 2029-34, university 2041-44: 27 + 48 (36); or SD 2029: 24 + 48 (36). ` +
      'Whether the current year counts or not, the child is not in school in it',
    case: put({ children: [child('2022-03-05', 'not-yet', null)] }),
    expect: alone(
      yes(mio(60, 75), mio(24, 27), [
        ['tk', 0, 2],
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 3, 4],
      ]),
      ['under-23'],
    ),
  },
  {
    name: 'the same child, died on 30 June 2026: kindergarten still at four',
    source: `${YOUNG}; school year 2025/26, TK 2026, university 2040-44 (to 2043): 87 (75); or SD 2029: 72 (60)`,
    case: put({ on: '2026-06-30', children: [child('2022-03-05', 'not-yet', null)] }),
    expect: alone(yes(mio(60, 87), mio(24, 27)), ['under-23']),
  },
  {
    name: 'five on the last 1 July and not in school: too old for kindergarten, primary school at seven',
    source: `${YOUNG}; six on 1 July 2027; SD 2028-33, SMP 2034-36, SMA 2037-39, university 2040-43 (to 2042)`,
    case: put({ children: [child('2021-03-05', 'not-yet', null)] }),
    expect: alone(
      yes(mio(60, 72), mio(24, 24), [
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 3, 4],
      ]),
      ['under-23'],
    ),
  },
  {
    name: 'six on the last 1 July and not in school: primary school next year at seven',
    source: `${YOUNG}; SD 2027-32, SMP 2033-35, SMA 2036-38, university 2039-42 (to 2041)`,
    case: put({ children: [child('2020-03-05', 'not-yet', null)] }),
    expect: alone(yes(mio(60, 72), mio(24, 24)), ['under-23']),
  },
  {
    name: 'eight on the last 1 July and never in school: primary school next year at nine',
    source: `${YOUNG}; SD 2027-32, SMP 2033-35, SMA 2036-38, university 2039-40 (to 2039; 23 on 5 March 2041)`,
    case: put({ children: [child('2018-03-05', 'not-yet', null)] }),
    expect: alone(
      yes(mio(36, 48), mio(24, 24), [
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 1, 2],
      ]),
      ['under-23'],
    ),
  },
]

// -------------------------------------------------- 9. the scholarship: what is not known of a child, and who gets none

const UNKNOWN = 'facts 3.5; what is not known of a child stays a possibility'
const CONDITIONS =
  'facts 3.5: Permenaker 5/2021 Pasal 103 (2): of school age, not 23, not married, not working'

const unclearChildren: readonly Row[] = [
  {
    name: 'class of primary school not known, nine years old',
    source:
      `${UNKNOWN}; last 2039 (2038). Class k: university from 2039 - k, so k + 1 (k) years, at most 5. Most: class 4, ` +
      '4.5 + 15 + 60; least: class 1 without the current year and all-year, 7.5 + 15 + 12; until SMA 15 (class 6) to 24',
    case: put({ children: [child('2017-05-01', 'sd', null)] }),
    expect: alone(
      unsure(['school-unknown'], mio(34.5, 79.5), mio(15, 24), [
        ['sd', 0, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 1, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'class of kindergarten not known',
    source: `${UNKNOWN}; last 2044 (2043). Class 1: university from 2040, 5 (4) years; class 2: from 2039, 5 both ways`,
    case: put({ children: [child('2021-09-09', 'tk', null)] }),
    expect: alone(
      unsure(['school-unknown'], mio(73.5, 87), mio(24, 27), [
        ['tk', 0, 2],
        ['sd', 6, 6],
        ['smp', 3, 3],
        ['sma', 3, 3],
        ['pt', 4, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'class of upper secondary school not known, sixteen years old',
    source:
      `${UNKNOWN}; last 2032 (2031). Class 1: 9 (6) + 48 (36); class 2: 6 (3) + 60 (48); class 3: 3 (0) + 60; ` +
      'least class 1 with 6 + 36, most class 2 with 6 + 60',
    case: put({ children: [child('2009-10-10', 'sma', null)] }),
    expect: alone(
      unsure(['school-unknown'], mio(42, 66), mio(0, 9), [
        ['sma', 0, 3],
        ['pt', 3, 5],
      ]),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'year of study not known',
    source:
      `${UNKNOWN}; last 2030 (2029). Least: year 5 without the current year, the first five of study: 0; most: 2026-30; ` +
      'five paid years leave at least three (2027-29)',
    case: put({ children: [child('2007-08-08', 'pt', null)] }),
    expect: alone(unsure(['school-unknown'], mio(0, 60), NOTHING, [['pt', 0, 5]]), [
      'current-year',
      'under-23',
      'university',
    ]),
  },
  {
    name: 'year of study not known, five paid years',
    source: `${UNKNOWN}; last 2030 (2029): 2026-30 at most, 2027-29 at least, whatever the year of study`,
    readings: { university: 'five-paid' },
    case: put({ children: [child('2007-08-08', 'pt', null)] }),
    expect: alone(unsure(['school-unknown'], mio(36, 60), NOTHING, [['pt', 3, 5]]), [
      'current-year',
      'under-23',
    ]),
  },
  {
    name: 'school not known, seven years old: second class if begun at six, first if at seven',
    source:
      `${UNKNOWN}; last 2041 (2040). Begun 2025: 7.5 + 15 + 60 (university 2037-41); begun 2026: 9 + 15 + 48; ` +
      'until SMA 24 at most',
    case: put({ children: [child('2019-02-02', null, null)] }),
    expect: alone(unsure(['school-unknown'], mio(0, 82.5), mio(0, 24)), ['current-year', 'under-23']),
  },
  {
    name: 'school not known, newborn: as not yet in school',
    source: `${UNKNOWN}; ${YOUNG}`,
    case: put({ children: [child('2026-08-01', null, null)] }),
    expect: alone(unsure(['school-unknown'], mio(0, 87), mio(0, 27)), ['under-23']),
  },
  {
    name: 'school not known, four years old: it may be in kindergarten already',
    source: `${UNKNOWN}; ${YOUNG}; TK 2026-27, SD 2028, university 2040-44: 27 + 60, without this year 85.5`,
    case: put({ children: [child('2022-05-05', null, null)] }),
    expect: alone(unsure(['school-unknown'], mio(0, 87), mio(0, 27)), ['current-year', 'under-23']),
  },
  {
    name: 'school not known, five years old: the second year of kindergarten, or the first',
    source: `${UNKNOWN}; ${YOUNG}; TK 2 in 2026, SD 2027, university 2039-43: 25.5 + 60; TK 1 in 2026 until SMA: 27`,
    case: put({ children: [child('2021-03-05', null, null)] }),
    expect: alone(unsure(['school-unknown'], mio(0, 85.5), mio(0, 27)), ['current-year', 'under-23']),
  },
  {
    name: 'school not known, nineteen years old: at university by now',
    source: `${UNKNOWN}; SD 2013 or 2014, university from 2025 or 2026; last 2029 (2028): four years from 2026`,
    case: put({ children: [child('2007-03-03', null, null)] }),
    expect: alone(unsure(['school-unknown'], mio(0, 48), NOTHING), ['current-year', 'under-23']),
  },
  {
    name: 'school not known, nearly twenty-two: two years of university at most',
    source: `${UNKNOWN}; SD 2011 or 2012, year of study 4 or 3 in 2026; last 2027 (2026)`,
    case: put({ children: [child('2004-09-15', null, null)] }),
    expect: alone(unsure(['school-unknown'], mio(0, 24), NOTHING), ['current-year', 'under-23']),
  },
  {
    name: 'neither birth nor school known: everything is possible',
    source: `${UNKNOWN}; facts 0 (beasiswa.max_per_anak): 87 million, 27 of them until SMA`,
    case: put({ children: [child(null, null, null)] }),
    expect: alone(unsure(['birth-unknown', 'school-unknown'], mio(0, 87), mio(0, 27))),
  },
  {
    name: 'birth not known, fourth class of primary school: no limit by age',
    source: `${UNKNOWN}; 4.5 + 15 + 60, next year 3 + 15 + 60`,
    case: put({ children: [child(null, 'sd', 4)] }),
    expect: alone(unsure(['birth-unknown'], mio(0, 79.5), mio(0, 19.5)), ['current-year']),
  },
  {
    name: 'birth and class not known, primary school: the first class gives the most',
    source: `${UNKNOWN}; 9 + 15 + 60, next year 7.5 + 15 + 60`,
    case: put({ children: [child(null, 'sd', null)] }),
    expect: alone(unsure(['birth-unknown', 'school-unknown'], mio(0, 84), mio(0, 24)), ['current-year']),
  },
  {
    name: 'birth not known, third year of university: five more paid years at most',
    source: `${UNKNOWN}; five paid: 60 either way; five studied: years 3 to 5`,
    case: put({ children: [child(null, 'pt', 3)] }),
    expect: alone(unsure(['birth-unknown'], mio(0, 60), NOTHING), ['university']),
  },
  {
    name: 'birth not known, third year of university, the first five years of study',
    source: `${UNKNOWN}; years 3 to 5, next year 4 and 5`,
    readings: { university: 'five-studied' },
    case: put({ children: [child(null, 'pt', 3)] }),
    expect: alone(unsure(['birth-unknown'], mio(0, 36), NOTHING), ['current-year']),
  },
  {
    name: 'birth not known, too young for school: everything is still to come',
    source: `${UNKNOWN}; ${YOUNG}; not settled by the definitions, so the whole 87`,
    case: put({ children: [child(null, 'not-yet', null)] }),
    expect: alone(unsure(['birth-unknown'], mio(0, 87), mio(0, 27))),
  },

  // Married, working, kin.
  {
    name: 'a student who is married',
    source: CONDITIONS,
    case: put({ children: [child('2008-03-03', 'pt', 1, { married: true })] }),
    expect: alone(no('married')),
  },
  {
    name: 'a student of whom nobody knows whether they are married',
    source: CONDITIONS,
    case: put({ children: [child('2008-03-03', 'pt', 1, { married: null })] }),
    expect: alone(unsure(['married-unknown'], mio(0, 60), NOTHING), ['current-year', 'under-23']),
  },
  {
    name: 'a student employed for longer than six months',
    source: `${CONDITIONS}; (3a): six months in a row at most`,
    case: put({ children: [child('2008-03-03', 'pt', 1, { work: 'employed-longer' })] }),
    expect: alone(no('working')),
  },
  {
    name: 'a student employed for up to six months',
    source: 'facts 3.5: Pasal 103 (3a) [S55][S56]; facts 10, question 35',
    case: put({ children: [child('2008-03-03', 'pt', 1, { work: 'employed-up-to-6-months' })] }),
    expect: alone(yes(mio(36, 60), NOTHING, [['pt', 3, 5]]), ['current-year', 'under-23']),
  },
  {
    name: 'a student who works for themselves',
    source: 'facts 3.5: Pasal 103 (3a), as BPU [S55][S56]',
    case: put({ children: [child('2008-03-03', 'pt', 1, { work: 'self-employed' })] }),
    expect: alone(yes(mio(36, 60), NOTHING), ['current-year', 'under-23']),
  },
  {
    name: 'a pupil of upper secondary school on an internship',
    source: 'facts 3.5: Pasal 103 (3a), magang [S55][S56]',
    case: put({ children: [child('2008-10-10', 'sma', 3, { work: 'internship' })] }),
    expect: alone(yes(mio(48, 63), mio(0, 3)), ['current-year', 'under-23']),
  },
  {
    name: 'a pupil of whom nobody knows whether they work',
    source: CONDITIONS,
    case: put({ children: [child('2008-10-10', 'sma', 3, { work: null })] }),
    expect: alone(unsure(['work-unknown'], mio(0, 63), mio(0, 3)), ['current-year', 'under-23']),
  },
  {
    name: 'left school at seventeen',
    source: `${CONDITIONS}; documents of Pasal 104 (1): still in education`,
    case: put({ children: [child('2009-03-20', 'left', null)] }),
    expect: alone(no('left-school')),
  },
  {
    name: 'left school and works for themselves: the exception is for those in school',
    source: 'facts 3.5: (3a) "still in education"; the reason is that school is left',
    case: put({ children: [child('2009-03-20', 'left', null, { work: 'self-employed' })] }),
    expect: alone(no('left-school')),
  },
  {
    name: 'left school and long employed: working comes first',
    source: CONDITIONS,
    case: put({ children: [child('2009-03-20', 'left', null, { work: 'employed-longer' })] }),
    expect: alone(no('working')),
  },
  {
    name: 'married, long employed and out of school: married comes first',
    source: CONDITIONS,
    case: put({
      children: [child('2006-03-20', 'left', null, { married: true, work: 'employed-longer' })],
    }),
    expect: alone(no('married')),
  },
  {
    name: 'twenty-three, married and employed: the age comes first',
    source: CONDITIONS,
    case: put({
      children: [child('2003-01-01', 'left', null, { married: true, work: 'employed-longer' })],
    }),
    expect: alone(no('reached-23')),
  },
  {
    name: 'left school, and nothing else is known of the child: no is no',
    source: CONDITIONS,
    case: put({ children: [child(null, 'left', null, { married: null, work: null, kin: 'step' })] }),
    expect: alone(no('left-school')),
  },
  {
    name: 'a stepchild',
    source: 'facts 13: "anak kandung, tiri, atau angkat" [V1]: to be confirmed',
    case: put({ children: [child('2008-10-10', 'sma', 3, { kin: 'step' })] }),
    expect: alone(unsure(['kin-to-confirm'], mio(0, 63), mio(0, 3)), ['current-year', 'under-23']),
  },
  {
    name: 'an adopted newborn',
    source: 'facts 13 and 3.6 (anak angkat: not found, send to staff)',
    case: put({ children: [child('2026-08-01', 'not-yet', null, { kin: 'adopted' })] }),
    expect: alone(unsure(['kin-to-confirm'], mio(0, 87), mio(0, 27)), ['under-23']),
  },
  {
    name: 'a child from outside marriage',
    source: 'facts 3.6: recognised if the blood tie is proven [S63]',
    case: put({ children: [child('2020-05-01', 'sd', 1, { kin: 'outside-marriage' })] }),
    expect: alone(unsure(['kin-to-confirm'], mio(0, 84), mio(0, 24)), ['current-year', 'under-23']),
  },
  {
    name: 'a stepchild who is married: no, whatever the kin',
    source: CONDITIONS,
    case: put({ children: [child('2008-03-03', 'pt', 1, { married: true, kin: 'step' })] }),
    expect: alone(no('married')),
  },
  {
    name: 'a stepchild of whom nobody knows the class, marriage or work: every reason is named',
    source: `${UNKNOWN}; facts 13`,
    case: put({
      children: [child('2009-10-10', 'sma', null, { married: null, work: null, kin: 'step' })],
    }),
    expect: alone(
      unsure(['kin-to-confirm', 'school-unknown', 'married-unknown', 'work-unknown'], mio(0, 66), mio(0, 9)),
      ['current-year', 'under-23'],
    ),
  },
  {
    name: 'nothing is known of the child',
    source: UNKNOWN,
    case: put({ children: [child(null, null, null, { married: null, work: null })] }),
    expect: alone(
      unsure(['birth-unknown', 'school-unknown', 'married-unknown', 'work-unknown'], mio(0, 87), mio(0, 27)),
    ),
  },
]

// ------------------------------------------------------------------------------ 10. the scholarship: several children
//
// In 2026/27, as reckoned one by one above; for the four ways of the open readings:
//                       counts, at-start   next, at-start   counts, all-year   next, all-year   until SMA: counts, next
//   SMA (2008)                      63               60                 51               48                  3     0
//   SMP (2011)                      71               69                 59               57                 11     9
//   SD (2014)                       76.5             75                 64.5             63                 16.5  15
//   TK (2022)                       87               85.5               75               73.5               27    25.5
//   LATE (2018, no school)          48               48                 36               36                 24    24

const SMA = child('2008-10-10', 'sma', 3)
const SMP = child('2011-08-02', 'smp', 3)
const SD = child('2014-11-20', 'sd', 6)
const TK = child('2022-03-05', 'tk', 1)
const LATE = child('2018-03-05', 'not-yet', null)

const SMA_SUMS = yes(mio(48, 63), mio(0, 3))
const SMP_SUMS = yes(mio(57, 71), mio(9, 11))
const SD_SUMS = yes(mio(63, 76.5), mio(15, 16.5))
const TK_SUMS = yes(mio(73.5, 87), mio(25.5, 27))
const LATE_SUMS = yes(mio(36, 48), mio(24, 24))

const TWO = 'facts 3.5 and 0 (beasiswa.max_anak): at most two children'

const families: readonly Row[] = [
  {
    name: 'no children: nothing, whatever the right',
    source: TWO,
    case: put({}),
    expect: { ...FULL_BY_RULE, scholarship: granted([], NOTHING, NOTHING) },
  },
  {
    name: 'two children: both, so it does not matter which two',
    source: TWO,
    case: put({ children: [SMA, SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([SMA_SUMS, SD_SUMS], mio(111, 139.5), mio(15, 19.5), ['current-year', 'under-23']),
    },
  },
  {
    name: 'twins in kindergarten: 147 to 174 million',
    source: `${TWO}; 0 (beasiswa.max_total)`,
    case: put({ children: [TK, TK] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([TK_SUMS, TK_SUMS], mio(147, 174), mio(51, 54), ['current-year', 'under-23']),
    },
  },
  {
    name: 'twins in kindergarten, every reading the good way: exactly 174 million',
    source: `${TWO}; 0 (beasiswa.max_total)`,
    readings: {
      'current-year': 'counts',
      'under-23': 'at-start',
      university: 'five-paid',
      'two-children': 'family-chooses',
    },
    case: put({ children: [TK, TK] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted(
        [yes(mio(87, 87), mio(27, 27)), yes(mio(87, 87), mio(27, 27))],
        mio(174, 174),
        mio(54, 54),
      ),
    },
  },
  {
    name: 'three children, nothing settled: from the two oldest to the two youngest',
    source: `${TWO}; least SMA + SD 48 + 63, most SD + TK 76.5 + 87`,
    case: put({ children: [SMA, SD, TK] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([SMA_SUMS, SD_SUMS, TK_SUMS], mio(111, 163.5), mio(15, 43.5), [
        'current-year',
        'two-children',
        'under-23',
      ]),
    },
  },
  {
    name: 'three children, the family chooses: the two with the most',
    source: `${TWO}; SD + TK`,
    readings: { 'two-children': 'family-chooses' },
    case: put({ children: [SMA, SD, TK] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([SMA_SUMS, SD_SUMS, TK_SUMS], mio(136.5, 163.5), mio(40.5, 43.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'three children, the two oldest',
    source: `${TWO}; SMA + SD`,
    readings: { 'two-children': 'oldest' },
    case: put({ children: [TK, SMA, SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([TK_SUMS, SMA_SUMS, SD_SUMS], mio(111, 139.5), mio(15, 19.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'three children, the two youngest',
    source: `${TWO}; SD + TK`,
    readings: { 'two-children': 'youngest' },
    case: put({ children: [TK, SMA, SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([TK_SUMS, SMA_SUMS, SD_SUMS], mio(136.5, 163.5), mio(40.5, 43.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'three children, all settled but which two: three sums become a range',
    source: `${TWO}; counts, at-start: oldest 63 + 76.5, family and youngest 76.5 + 87; until SMA 3 + 16.5, 16.5 + 27`,
    readings: { 'current-year': 'counts', 'under-23': 'at-start', university: 'five-paid' },
    case: put({ children: [SMA, SD, TK] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted(
        [yes(mio(63, 63), mio(3, 3)), yes(mio(76.5, 76.5), mio(16.5, 16.5)), yes(mio(87, 87), mio(27, 27))],
        mio(139.5, 163.5),
        mio(19.5, 43.5),
        ['two-children'],
      ),
    },
  },
  {
    name: 'three children, the youngest late for school, nothing settled',
    source: `${TWO}; least the two youngest 63 + 36, most SMA + SD 63 + 76.5; until SMA 0 + 15 to 16.5 + 24`,
    case: put({ children: [SMA, SD, LATE] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([SMA_SUMS, SD_SUMS, LATE_SUMS], mio(99, 139.5), mio(15, 40.5), [
        'current-year',
        'two-children',
        'under-23',
      ]),
    },
  },
  {
    name: 'three children, the youngest late for school, the family chooses, each sum for itself',
    source:
      `${TWO}; with university SMA + SD, until SMA the two youngest are the most (15 + 24 to 16.5 + 24): the family ` +
      'that stops there chooses by that',
    readings: { 'two-children': 'family-chooses' },
    case: put({ children: [SMA, SD, LATE] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([SMA_SUMS, SD_SUMS, LATE_SUMS], mio(111, 139.5), mio(39, 40.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'three children, the youngest late for school, the two youngest',
    source: `${TWO}; SD + LATE`,
    readings: { 'two-children': 'youngest' },
    case: put({ children: [SMA, SD, LATE] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([SMA_SUMS, SD_SUMS, LATE_SUMS], mio(99, 124.5), mio(39, 40.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'four children in any order, nothing settled',
    source: `${TWO}; least the two oldest SMA + SMP 48 + 57, most SD + TK; until SMA 0 + 9 to 16.5 + 27`,
    case: put({ children: [TK, SMA, SMP, SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([TK_SUMS, SMA_SUMS, SMP_SUMS, SD_SUMS], mio(105, 163.5), mio(9, 43.5), [
        'current-year',
        'two-children',
        'under-23',
      ]),
    },
  },
  {
    name: 'four children, the two oldest',
    source: `${TWO}; SMA + SMP: 48 + 57 to 63 + 71`,
    readings: { 'two-children': 'oldest' },
    case: put({ children: [TK, SMA, SMP, SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([TK_SUMS, SMA_SUMS, SMP_SUMS, SD_SUMS], mio(105, 134), mio(9, 14), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'four children, the two youngest',
    source: `${TWO}; SD + TK`,
    readings: { 'two-children': 'youngest' },
    case: put({ children: [TK, SMA, SMP, SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([TK_SUMS, SMA_SUMS, SMP_SUMS, SD_SUMS], mio(136.5, 163.5), mio(40.5, 43.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'four children, the family chooses',
    source: `${TWO}; SD + TK`,
    readings: { 'two-children': 'family-chooses' },
    case: put({ children: [SD, TK, SMP, SMA] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([SD_SUMS, TK_SUMS, SMP_SUMS, SMA_SUMS], mio(136.5, 163.5), mio(40.5, 43.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'four children, the oldest over twenty-three: the two oldest of the other three',
    source: `${TWO}, of those that may get it; ${CONDITIONS}`,
    readings: { 'two-children': 'oldest' },
    case: put({ children: [child('2001-05-05', 'left', null), SMA, SD, TK] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([no('reached-23'), SMA_SUMS, SD_SUMS, TK_SUMS], mio(111, 139.5), mio(15, 19.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'three children, one of them married: the other two, whichever two are meant',
    source: `${TWO}, of those that may get it; ${CONDITIONS}`,
    case: put({ children: [SMA, child('2007-01-01', 'pt', 1, { married: true }), SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([SMA_SUMS, no('married'), SD_SUMS], mio(111, 139.5), mio(15, 19.5), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'three children, none of whom may get it',
    source: CONDITIONS,
    case: put({
      children: [
        child('2000-01-01', 'pt', 4),
        child('2007-01-01', 'left', null),
        child('2006-01-01', 'pt', 2, { work: 'employed-longer' }),
      ],
    }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([no('reached-23'), no('left-school'), no('working')], NOTHING, NOTHING),
    },
  },
  {
    name: 'an older child and twins: the oldest two are the older one and either twin',
    source: `${TWO}; SMA + TK: 48 + 73.5 to 63 + 87`,
    readings: { 'two-children': 'oldest' },
    case: put({ children: [TK, SMA, TK] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted([TK_SUMS, SMA_SUMS, TK_SUMS], mio(121.5, 150), mio(25.5, 30), [
        'current-year',
        'under-23',
      ]),
    },
  },
  {
    name: 'two children, one of whom may be married',
    source: `${TWO}; ${UNKNOWN}: 0 + 63 to 63 + 76.5`,
    case: put({ children: [{ ...SMA, married: null }, SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted(
        [unsure(['married-unknown'], mio(0, 63), mio(0, 3)), SD_SUMS],
        mio(63, 139.5),
        mio(15, 19.5),
        ['current-year', 'under-23'],
      ),
    },
  },
  {
    name: 'two children, the class of one not known: at least what the worst class gives',
    source: `${TWO}; ${UNKNOWN}: 48 + 34.5 to 63 + 79.5; the class is not known, but the child is in school`,
    case: put({ children: [SMA, child('2017-05-01', 'sd', null)] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted(
        [SMA_SUMS, unsure(['school-unknown'], mio(34.5, 79.5), mio(15, 24))],
        mio(82.5, 142.5),
        mio(15, 27),
        ['current-year', 'under-23'],
      ),
    },
  },
  {
    name: 'three children, the youngest a stepchild, nothing settled',
    source: `${TWO}; least the two youngest 63 + 0, most 76.5 + 87; until SMA 15 + 0 to 16.5 + 27`,
    case: put({ children: [SMA, SD, { ...TK, kin: 'step' }] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted(
        [SMA_SUMS, SD_SUMS, unsure(['kin-to-confirm'], mio(0, 87), mio(0, 27))],
        mio(63, 163.5),
        mio(15, 43.5),
        ['current-year', 'two-children', 'under-23'],
      ),
    },
  },
  {
    name: 'three children, the youngest a stepchild, the family chooses: without it at the least',
    source: `${TWO}; least SMA + SD 48 + 63, most SD + TK; until SMA 0 + 15 to 16.5 + 27`,
    readings: { 'two-children': 'family-chooses' },
    case: put({ children: [SMA, SD, { ...TK, kin: 'step' }] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted(
        [SMA_SUMS, SD_SUMS, unsure(['kin-to-confirm'], mio(0, 87), mio(0, 27))],
        mio(111, 163.5),
        mio(15, 43.5),
        ['current-year', 'under-23'],
      ),
    },
  },
  {
    name: 'three children, the birth of one not known, nothing settled: it may be any of them in age',
    source:
      `${TWO}; ${UNKNOWN}: SD 4 of unknown birth 0 to 79.5 (until SMA 19.5); least SMA + it as the oldest, 48 + 0; ` +
      'most SD + it, 76.5 + 79.5; until SMA 0 + 0 to 16.5 + 19.5',
    case: put({ children: [SMA, SD, child(null, 'sd', 4)] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted(
        [SMA_SUMS, SD_SUMS, unsure(['birth-unknown'], mio(0, 79.5), mio(0, 19.5))],
        mio(48, 156),
        mio(0, 36),
        ['current-year', 'two-children', 'under-23'],
      ),
    },
  },
  {
    name: 'three children, the birth of one not known, the two oldest: SMA is never left out',
    source:
      `${TWO}; ${UNKNOWN}: the known births keep their order, so SMA + it or SMA + SD: 48 + 0 to 63 + 79.5, until SMA ` +
      '0 + 0 to 3 + 19.5',
    readings: { 'two-children': 'oldest' },
    case: put({ children: [SMA, SD, child(null, 'sd', 4)] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: granted(
        [SMA_SUMS, SD_SUMS, unsure(['birth-unknown'], mio(0, 79.5), mio(0, 19.5))],
        mio(48, 142.5),
        mio(0, 22.5),
        ['current-year', 'under-23'],
      ),
    },
  },
  {
    name: 'too few months for JKM: the sums stay, for an accident would give them',
    source: `${MONTHS}; the sums are not reduced by the right`,
    case: put({ since: '2026-02-01', children: [SD] }),
    expect: {
      ...FULL_BY_RULE,
      scholarship: {
        jkm: 'no',
        jkk: 'yes',
        why: ['36-months'],
        children: [SD_SUMS],
        total: mio(63, 76.5),
        untilSma: mio(15, 16.5),
        readings: ['current-year', 'under-23'],
      },
    },
  },
  {
    name: 'perhaps inactive: the right is unsure, the sums stay',
    source: `${MONTHS}; ${TOLERANCE}; 40 months up to April 2026`,
    case: put({ paid: months('2023-01', '2026-04'), on: '2026-08-20', children: [SMA, SD] }),
    expect: {
      outcomes: [NOT_COVERED, FULL],
      certainty: 'bpjs-confirms',
      maybeAccident: false,
      notes: ['maybe-inactive'],
      scholarship: {
        jkm: 'unsure',
        jkk: 'unsure',
        why: ['near-36-months'],
        children: [SMA_SUMS, SD_SUMS],
        total: mio(111, 139.5),
        untilSma: mio(15, 19.5),
        readings: ['current-year', 'under-23'],
      },
    },
  },
  {
    name: 'a fisher missing at sea in short cover leaves two children: JKK first, the scholarship with it',
    source: `facts 4.5 and 4.1; ${MONTHS}`,
    case: put({ what: 'missing', since: '2026-07-10', cause: null, children: [SMA, TK] }),
    expect: {
      outcomes: [JKK, UNDER],
      certainty: 'bpjs-confirms',
      maybeAccident: true,
      notes: ['lowest-base', 'needs-basarnas'],
      scholarship: {
        jkm: 'no',
        jkk: 'yes',
        why: ['36-months'],
        children: [SMA_SUMS, TK_SUMS],
        total: mio(121.5, 150),
        untilSma: mio(25.5, 30),
        readings: ['current-year', 'under-23'],
      },
    },
  },
]

export const CASES: readonly Row[] = [
  ...threeMonths,
  ...beforeAndAhead,
  ...payments,
  ...unknowns,
  ...accidents,
  ...rights,
  ...classes,
  ...tooYoung,
  ...unclearChildren,
  ...families,
]
