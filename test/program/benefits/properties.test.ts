/** What holds for every family, whoever they are: over a hundred thousand of them, made up at random. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benefitsOf } from '../../../src/program/benefits/benefits.ts'
import {
  LEVELS,
  OPEN_READINGS,
  type BenefitAnswer,
  type BenefitCase,
  type Child,
  type Range,
  type Readings,
} from '../../../src/program/benefits/case.ts'
import { BENEFIT_RULES, type BenefitRules } from '../../../src/program/benefits/rules.ts'
import { classIn, schoolYearOf, tracksOf } from '../../../src/program/benefits/school.ts'
import { addDays, dateOf, type PlainDate } from '../../../src/program/plain-date.ts'
import { rupiah } from '../../../src/program/rupiah.ts'

const FAMILIES = 100_000
const PER_CHILD = 87_000_000
const PER_FAMILY = 174_000_000

// ——— Families ———

/** A family of which everything is known. */
interface Family {
  readonly of: BenefitCase
  /** Per child: it goes to school at the usual age, so that its age alone says where it is. */
  readonly isUsual: readonly boolean[]
}

const TODAY = dateOf('2026-11-23')
const CAUSES = ['not-work', 'work', 'way-to-work', 'sudden-at-work'] as const
/** Nobody is thought to be in a sixth year of study whose year is not known. */
const CLASSES = { tk: 2, sd: 6, smp: 3, sma: 3, pt: 5 } as const
const WORKS = ['none', 'employed-up-to-6-months', 'employed-longer', 'self-employed', 'internship'] as const
const KINS = ['born', 'step', 'adopted', 'outside-marriage'] as const

/**
 * One whole number makes a family, so that a hundred thousand are made in a moment; the number that fails is printed, and
 * makes the same family again.
 */
function familyOf(seed: number): Family {
  const nat = numbersFrom(seed)
  const pick = <T>(all: readonly T[]): T => all[nat(all.length)]!
  const on = addDays(TODAY, -nat(2600))
  const since = addDays(on, 40 - nat(2200))
  const children = Array.from({ length: pick([0, 1, 2, 2, 3, 4, 6]) }, () => childOf(on, nat, pick))
  return {
    of: {
      what: pick(['death', 'death', 'missing', 'planning']),
      on,
      today: TODAY,
      cause: pick(CAUSES),
      membership: { since, paid: ledgerOf(since, on, nat), months: null },
      base: pick([null, 1_000_000, 1_200_000, 3_500_000]),
      children: children.map(({ child }) => child),
    },
    isUsual: children.map(({ isUsual }) => isUsual),
  }
}

/** Whole numbers below what is asked for, the same ones for the same seed (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function childOf(
  on: PlainDate,
  nat: (below: number) => number,
  pick: <T>(all: readonly T[]) => T,
): { child: Child; isUsual: boolean } {
  const born = addDays(on, -nat(24 * 366))
  const rest = {
    born,
    married: nat(12) === 0,
    work: nat(6) === 0 ? pick(WORKS) : 'none',
    kin: nat(6) === 0 ? pick(KINS) : 'born',
  } as const
  if (nat(3) > 0) {
    const now = schoolYearOf(on)
    const usual = pick(tracksOf({ ...rest, level: null, year: null }, now))
    const at = classIn(usual, now)
    const isInCourse = !at || at.class <= CLASSES[at.level]
    if (isInCourse)
      return { child: { ...rest, level: at?.level ?? 'not-yet', year: at?.class ?? null }, isUsual: true }
  }
  const level = pick([...LEVELS, 'not-yet', 'left'] as const)
  const year = level === 'not-yet' || level === 'left' ? null : 1 + nat(CLASSES[level])
  return { child: { ...rest, level, year }, isUsual: false }
}

/** Months paid from the first of cover on, mostly to the end and without a gap. */
function ledgerOf(since: PlainDate, on: PlainDate, nat: (below: number) => number): string[] | null {
  const last = numberOf(on) - (nat(4) === 0 ? nat(9) : 0)
  const gap = nat(4) === 0 ? { from: nat(30), months: nat(8) } : { from: 0, months: 0 }
  const first = numberOf(since)
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => at)
    .filter(at => at < gap.from || at >= gap.from + gap.months)
    .map(at => `${Math.floor((first + at) / 12)}-${String(((first + at) % 12) + 1).padStart(2, '0')}`)
  return months.length === 0 ? null : months
}

/** Months since the year nought. */
const numberOf = (date: PlainDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

// ——— What to hold against what ———

const isIn = (inner: Range, outer: Range): boolean => outer.min <= inner.min && inner.max <= outer.max

const kindsOf = ({ outcomes }: BenefitAnswer): string[] => outcomes.map(({ kind }) => kind)

function rangesOf({ scholarship }: BenefitAnswer): Range[] {
  return [scholarship, ...scholarship.children].flatMap(({ total, untilSma }) => [total, untilSma])
}

function expectWithin(known: BenefitAnswer, open: BenefitAnswer): void {
  const [inner, outer] = [rangesOf(known), rangesOf(open)]
  for (const [at, range] of inner.entries())
    if (!isIn(range, outer[at] ?? range))
      throw new Error(`${JSON.stringify(range)} is not in ${JSON.stringify(outer[at])}, range ${at}`)
}

const holds = (rule: (family: Family, seed: number) => void, numRuns = FAMILIES): void =>
  fc.assert(
    fc.property(fc.noBias(fc.nat()), seed => rule(familyOf(seed), seed)),
    { numRuns },
  )

// ——— The properties ———

describe('for every family', { timeout: 120_000 }, () => {
  test('sums make sense, none is above the law, nothing is promised; what comes to light only narrows them', () => {
    holds((one, seed) => {
      const isOfReadings = seed % 2 === 0
      const readings = isOfReadings ? OPEN_READINGS : settledBy(seed)
      const answer = benefitsOf(one.of, { readings })
      expectSense(answer)
      if (isOfReadings) expectWithin(benefitsOf(one.of, { readings: settledBy(seed) }), answer)
      else expectThoughtOf(answer, forget(one, seed), readings)
    })
  })

  test('a rule from a later day on changes nothing of a death before it', () => {
    holds(({ of }, seed) => {
      const before = { ...of, on: seed % 5 === 0 ? null : of.on }
      const [now, then] = [benefitsOf(before), benefitsOf(before, { rules: WITH_2027 })]
      if (JSON.stringify(now) !== JSON.stringify(then)) throw new Error('an earlier death is changed')
    }, FAMILIES / 10)
  })

  test('and does change a death after it', () => {
    const death = { ...widow, on: dateOf('2027-03-01'), today: dateOf('2027-03-08') }
    expect(benefitsOf(death).outcomes[0]?.total).toBe(42_000_000)
    expect(benefitsOf(death, { rules: WITH_2027 }).outcomes[0]?.total).toBe(50_000_000)
    expect(benefitsOf(death, { rules: WITH_2027 }).scholarship.children[0]?.levels[0]?.perYear).toBe(
      9_000_000,
    )
  })
})

function expectSense({ scholarship, outcomes }: BenefitAnswer): void {
  for (const { total, untilSma } of [scholarship, ...scholarship.children]) {
    if (total.min > total.max || untilSma.min > untilSma.max) throw new Error('a range upside down')
    if (total.min < untilSma.min || total.max < untilSma.max) throw new Error('less than until SMA')
  }
  if (scholarship.total.max > PER_FAMILY) throw new Error('too much for a family')
  for (const { total, levels } of scholarship.children) {
    if (total.max > PER_CHILD) throw new Error('too much for a child')
    for (const { years } of levels) if (years.min > years.max) throw new Error('years upside down')
  }
  const isPromise = outcomes.length > 0 && outcomes.every(({ kind }) => kind === 'jkk')
  if (isPromise) throw new Error('a work accident alone is promised')
  for (const { parts, total } of outcomes)
    if (parts.reduce((sum, { amount }) => sum + amount, 0) !== total) throw new Error('parts do not add up')
}

const settledBy = (seed: number): Readings => ({
  'current-year': (['counts', 'starts-next', null] as const)[(seed >> 9) % 3] ?? null,
  'under-23': (['at-start', 'all-year', null] as const)[(seed >> 12) % 3] ?? null,
  university: (['five-paid', 'five-studied', null] as const)[(seed >> 15) % 3] ?? null,
  'two-children': (['family-chooses', 'oldest', 'youngest', null] as const)[(seed >> 18) % 4] ?? null,
})

/** What is known in the end was among what was thought possible before. */
function expectThoughtOf(known: BenefitAnswer, open: BenefitCase, readings: Readings): void {
  const thought = benefitsOf(open, { readings })
  // Of a death before the first rule nothing was thought.
  if (thought.outcomes.length === 0) return
  // Where nobody knows of the cover it is reckoned as if there were one, and a note says what is not known.
  const taken = open.on === null || open.membership.since === null ? ['not-covered'] : []
  const left = kindsOf(known).filter(kind => ![...kindsOf(thought), ...taken].includes(kind))
  if (left.length > 0) throw new Error(`${left.join()} was not thought of`)
  // Without the day the school years are counted from today; and where nothing is covered nothing is paid.
  if (open.on !== null && known.scholarship.jkk !== 'no') expectWithin(known, thought)
}

const WITH_2027: BenefitRules = {
  jkm: [
    ...BENEFIT_RULES.jkm,
    {
      from: dateOf('2027-01-01'),
      value: { lumpSum: rupiah(28_000_000), periodic: rupiah(12_000_000), funeral: rupiah(10_000_000) },
      source: 'made up',
    },
  ],
  jkk: [
    ...BENEFIT_RULES.jkk,
    {
      from: dateOf('2027-01-01'),
      value: {
        timesBase: 60,
        atLeast: rupiah(28_000_000),
        periodic: rupiah(12_000_000),
        funeral: rupiah(10_000_000),
      },
      source: 'made up',
    },
  ],
  firstMonths: [
    ...BENEFIT_RULES.firstMonths,
    {
      from: dateOf('2027-01-01'),
      value: { months: 6, mayHoldFrom: dateOf('2027-01-01'), edgeDays: 0 },
      source: 'made up',
    },
  ],
  scholarship: [
    ...BENEFIT_RULES.scholarship,
    {
      from: dateOf('2027-01-01'),
      value: {
        tk: { perYear: rupiah(9_000_000), years: 2 },
        sd: { perYear: rupiah(9_000_000), years: 6 },
        smp: { perYear: rupiah(9_000_000), years: 3 },
        sma: { perYear: rupiah(9_000_000), years: 3 },
        pt: { perYear: rupiah(9_000_000), years: 5 },
      },
      source: 'made up',
    },
  ],
}

const widow: BenefitCase = {
  what: 'death',
  on: dateOf('2026-11-16'),
  today: TODAY,
  cause: 'not-work',
  membership: { since: dateOf('2022-07-01'), paid: null, months: 50 },
  base: null,
  children: [{ born: dateOf('2015-02-10'), level: 'sd', year: 6, married: false, work: 'none', kin: 'born' }],
}

/**
 * The same family, of whom less is known: each bit of the seed forgets something. Payments are reckoned as made without a
 * break where nobody knows of them (a note says so), so they are forgotten only of who paid without one.
 */
function forget({ of, isUsual }: Family, seed: number): BenefitCase {
  const gone = (bit: number): boolean => Math.floor(seed / 2 ** (bit + 1)) % 2 === 1
  const { since, paid } = of.membership
  return {
    ...of,
    on: gone(0) && gone(1) ? null : of.on,
    cause: gone(2) ? null : of.cause,
    membership: {
      since: gone(3) ? null : since,
      paid: gone(4) && isWithoutBreak(of) ? null : paid,
      months: null,
    },
    children: of.children.map((child, at): Child => {
      const of3 = (at % 3) * 3 + 5
      const born = gone(of3) ? null : child.born
      const forgetsLevel = gone(of3 + 1) && (isUsual[at] === true || born === null)
      const forgetsClass = forgetsLevel || gone(of3 + 2)
      return {
        ...child,
        born,
        level: forgetsLevel ? null : child.level,
        year: forgetsClass ? null : child.year,
        married: gone(of3 + 2) && gone(2) ? null : child.married,
        work: gone(of3) && gone(3) ? null : child.work,
      }
    }),
  }
}

function isWithoutBreak({ on, membership: { since, paid } }: BenefitCase): boolean {
  if (paid === null || on === null || since === null) return true
  return paid.length >= numberOf(on) - numberOf(since) + 1
}
