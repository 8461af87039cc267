/**
 * The scholarship for the children: who gets it, for how many years of which school, and between which sums it lies.
 *
 * Where the law is silent the reading is open (`Readings`): every one counts, and the answer is a range.
 */
import { ageOn, birthdayOf, type PlainDate } from '../plain-date.ts'
import { rupiah } from '../rupiah.ts'
import {
  LEVELS,
  type BenefitCase,
  type Child,
  type ChildAnswer,
  type Entitled,
  type Level,
  type Outcome,
  type Range,
  type ReadingName,
  type Readings,
  type Scholarship,
} from './case.ts'
import { contributionOf, monthsSpanned, paidUpTo } from './membership.ts'
import { NONE, orNothing, rangeOf, rupiahRange, spanOf } from './ranges.ts'
import { READING_NAMES, READING_VALUES, waysToRead, type Fixed } from './readings.ts'
import {
  CHILDREN_AT_MOST,
  firstOf,
  ruleOn,
  SCHOLARSHIP_ENDS_AT,
  SCHOLARSHIP_MONTHS,
  type BenefitRules,
  type Dated,
  type SchoolLevel,
} from './rules.ts'
import {
  classIn,
  lastYearBegunBefore,
  lastYearOverBefore,
  schoolYearOf,
  tracksOf,
  type Track,
} from './school.ts'

type Amounts = Readonly<Record<Level, SchoolLevel>>

/** What one way of reading the law gives a child, in rupiah. */
interface Sums {
  readonly total: Range
  readonly untilSma: Range
}

const NOTHING: Sums = { total: NONE, untilSma: NONE }

export function scholarshipOf(
  of: BenefitCase,
  { rules, readings, outcomes }: { rules: BenefitRules; readings: Readings; outcomes: readonly Outcome[] },
): Scholarship {
  const day = of.on ?? of.today
  const isNotCovered = outcomes.length > 0 && outcomes.every(({ kind }) => kind === 'not-covered')
  const right = rightOf(of, outcomes, isNotCovered)
  // What held before the first rule is not known here: then it is reckoned with, and the right left open.
  const rule = ruleOn(rules.scholarship, day) ?? firstOf(rules.scholarship)
  const family = of.children.map(child => ({
    verdict: verdictOn(child, day),
    born: child.born,
    ahead: aheadOf(child, day, rule.value),
  }))
  const ways = waysToRead(readings)
  const sumsOf = isNotCovered ? () => NOTHING : familySums(family)
  const each = ways.map(fixed => ({ fixed, sums: sumsOf(fixed) }))
  const sums = spanOfSums(each)
  return {
    ...right,
    children: family.map(one => childAnswer(one, ways, rule)),
    ...sums,
    readings: decisive(readings, each, sums),
  }
}

// ——— Whether there is one at all ———

/** By the months paid. A ledger that knows few of many months may only not have been written down. */
function rightOf(
  of: BenefitCase,
  outcomes: readonly Outcome[],
  isNotCovered: boolean,
): Pick<Scholarship, 'jkm' | 'jkk' | 'why'> {
  if (isNotCovered) return { jkm: 'no', jkk: 'no', why: ['not-covered'] }
  if (outcomes.length === 0) return { jkm: 'unsure', jkk: 'unsure', why: [] }
  const { jkm, why } = rightByMonths(of)
  // What may have gone off gives no more than a chance.
  const isShaky = contributionOf(of) === 'maybe-inactive'
  return { jkm: isShaky && jkm === 'yes' ? 'unsure' : jkm, jkk: isShaky ? 'unsure' : 'yes', why }
}

function rightByMonths(of: BenefitCase): { jkm: Entitled; why: Scholarship['why'] } {
  const { since, months: said } = of.membership
  const { unsureFrom, unsureTo } = SCHOLARSHIP_MONTHS
  const paid = paidUpTo(of)
  const months = paid?.length ?? said
  const spanned = of.on === null || since === null ? undefined : monthsSpanned(since, of.on)
  // Nobody has paid for more months than there were.
  if (months === null)
    return spanned !== undefined && spanned < unsureFrom
      ? { jkm: 'no', why: ['36-months'] }
      : { jkm: 'unsure', why: ['months-unknown'] }
  if (months > unsureTo) return { jkm: 'yes', why: ['36-months'] }
  if (months >= unsureFrom) return { jkm: 'unsure', why: ['near-36-months'] }
  const isLongMember = paid !== undefined && spanned !== undefined && spanned >= unsureFrom
  return isLongMember ? { jkm: 'unsure', why: ['months-not-recorded'] } : { jkm: 'no', why: ['36-months'] }
}

// ——— A child ———

interface Verdict {
  readonly entitled: Entitled
  readonly why: ChildAnswer['why']
  /** It may turn out to get nothing. */
  readonly mayBeNothing: boolean
}
interface Judged {
  readonly verdict: Verdict
  readonly born: PlainDate | null
  readonly ahead: (reading: Fixed) => Ahead
}

/** The years that pay under one way of reading the law, for each way that the child may be on, and what they come to. */
interface Ahead {
  readonly years: readonly YearsPaid[]
  readonly total: Range
  readonly untilSma: Range
}

function verdictOn(child: Child, day: PlainDate): Verdict {
  const { born, level, year, married, work, kin } = child
  const refused = refusalOf(child, day)
  if (refused) return { entitled: 'no', why: [refused], mayBeNothing: true }
  const isClassOpen = level !== null && level !== 'not-yet' && year === null
  const nothing: ChildAnswer['why'][number][] = [
    ...(kin === 'born' ? [] : (['kin-to-confirm'] as const)),
    ...(born === null ? (['birth-unknown'] as const) : []),
    ...(level === null ? (['school-unknown'] as const) : []),
    ...(married === null ? (['married-unknown'] as const) : []),
    ...(work === null ? (['work-unknown'] as const) : []),
  ]
  const why = isClassOpen ? [...nothing, 'school-unknown' as const] : nothing
  return { entitled: why.length > 0 ? 'unsure' : 'yes', why, mayBeNothing: nothing.length > 0 }
}

/** Permenaker 5/2021 Pasal 103 ayat (2) and (3a), jo. Permenaker 1/2025. */
function refusalOf(
  { born, married, work, level }: Child,
  day: PlainDate,
): 'reached-23' | 'married' | 'working' | 'left-school' | undefined {
  if (born !== null && ageOn(born, day) >= SCHOLARSHIP_ENDS_AT) return 'reached-23'
  if (married) return 'married'
  if (work === 'employed-longer') return 'working'
  return level === 'left' ? 'left-school' : undefined
}

function childAnswer({ verdict, ahead }: Judged, ways: readonly Fixed[], rule: Dated<Amounts>): ChildAnswer {
  const { entitled, why, mayBeNothing } = verdict
  if (entitled === 'no') return { entitled, why, levels: [], ...NOTHING }
  const each = [...new Set(ways.map(ahead))]
  const years = each.flatMap(one => one.years)
  const levels = LEVELS.map(level => ({
    level,
    perYear: rule.value[level].perYear,
    source: rule.source,
    years: rangeOf(years.map(one => one[level])),
  }))
  return {
    entitled,
    why,
    levels: levels.filter(({ years: { max } }) => max > 0),
    total: orNothing(spanOf(each.map(({ total }) => total)), mayBeNothing),
    untilSma: orNothing(spanOf(each.map(({ untilSma }) => untilSma)), mayBeNothing),
  }
}

type YearsPaid = Readonly<Record<Level, number>>

/** What lies ahead of a child, by reading; each is worked out once. */
function aheadOf(child: Child, day: PlainDate, amounts: Amounts): Judged['ahead'] {
  const now = schoolYearOf(day)
  const tracks = tracksOf(child, now)
  const isOpen = child.level === null && child.born === null
  const ends = child.born === null ? undefined : birthdayOf(child.born, SCHOLARSHIP_ENDS_AT)
  const last = {
    'at-start': ends === undefined ? Infinity : lastYearBegunBefore(ends),
    'all-year': ends === undefined ? Infinity : lastYearOverBefore(ends),
  }
  return oncePerSchool(reading => {
    const from = reading['current-year'] === 'counts' ? now : now + 1
    const years = isOpen
      ? [NO_YEARS, yearsAtMost(amounts)]
      : tracks.map(track => yearsOf(track, { from, to: last[reading['under-23']], reading, amounts }))
    return {
      years,
      total: rupiahRange(years.map(way => sumOf(way, amounts, LEVELS))),
      untilSma: rupiahRange(years.map(way => sumOf(way, amounts, UNTIL_SMA))),
    }
  })
}

/** Works out what hangs on the readings of a child's years only, once for each of them. */
function oncePerSchool<T>(work: (reading: Fixed) => T): (reading: Fixed) => T {
  const known: (T | undefined)[] = []
  return reading => (known[reading.school] ??= work(reading))
}

/** @param to the last school year in which the child is young enough. */
function yearsOf(
  track: Track,
  { from, to, reading, amounts }: { from: number; to: number; reading: Fixed; amounts: Amounts },
): YearsPaid {
  const paid = { ...NO_YEARS }
  for (let year = Math.max(from, track.year); year <= to; year++) {
    const at = classIn(track, year)
    if (!at) break
    const most = amounts[at.level].years
    const isOver = reading.university === 'five-paid' ? paid[at.level] >= most : at.class > most
    if (at.level === 'pt' && isOver) break
    paid[at.level]++
  }
  return paid
}

const UNTIL_SMA: readonly Level[] = LEVELS.filter(level => level !== 'pt')

const sumOf = (years: YearsPaid, amounts: Amounts, levels: readonly Level[]): number =>
  levels.reduce((sum, level) => sum + years[level] * amounts[level].perYear, 0)

const NO_YEARS: YearsPaid = { tk: 0, sd: 0, smp: 0, sma: 0, pt: 0 }

const yearsAtMost = ({ tk, sd, smp, sma, pt }: Amounts): YearsPaid => ({
  tk: tk.years,
  sd: sd.years,
  smp: smp.years,
  sma: sma.years,
  pt: pt.years,
})

// ——— The family ———

/** For two children at most, by the way of reading what is open. */
function familySums(family: readonly Judged[]): (reading: Fixed) => Sums {
  const entitled = family.filter(({ verdict }) => verdict.entitled !== 'no')
  const sumsOf = (reading: Fixed): Sums => {
    const children = entitled.map(({ verdict, born, ahead }) => ({
      born,
      isSure: !verdict.mayBeNothing,
      ahead: ahead(reading),
    }))
    const chosen = (name: keyof Sums): Range =>
      chosenSum(
        children.map(({ born, isSure, ahead }) => ({ born, isSure, sum: orNothing(ahead[name], !isSure) })),
        reading['two-children'],
      )
    return { total: chosen('total'), untilSma: chosen('untilSma') }
  }
  return entitled.length > CHILDREN_AT_MOST ? sumsOf : oncePerSchool(sumsOf)
}

interface Candidate {
  readonly born: PlainDate | null
  /** It gets the scholarship, as far as the facts go: so it stands before who is chosen after it. */
  readonly isSure: boolean
  readonly sum: Range
}

function chosenSum(children: readonly Candidate[], choice: Fixed['two-children']): Range {
  if (children.length <= CHILDREN_AT_MOST) return addUp(children)
  if (choice === 'family-chooses') {
    const best = (bound: 'min' | 'max') =>
      children
        .map(({ sum }) => sum[bound])
        .toSorted((a, b) => b - a)
        .slice(0, CHILDREN_AT_MOST)
        .reduce((sum, amount) => sum + amount, 0)
    return { min: rupiah(best('min')), max: rupiah(best('max')) }
  }
  const isFirst =
    choice === 'oldest' ? (a: PlainDate, b: PlainDate) => a < b : (a: PlainDate, b: PlainDate) => a > b
  const pairs = pairsOf(children).filter(pair => mayComeFirst(pair, children, isFirst))
  return spanOf(pairs.map(addUp))
}

/** No other child is known to stand before one of the pair; one that may get nothing need not. */
const mayComeFirst = (
  pair: readonly Candidate[],
  children: readonly Candidate[],
  isFirst: (a: PlainDate, b: PlainDate) => boolean,
): boolean =>
  children
    .filter(child => !pair.includes(child))
    .every(({ born: other, isSure }) =>
      pair.every(({ born }) => !isSure || other === null || born === null || !isFirst(other, born)),
    )

const pairsOf = (children: readonly Candidate[]): (readonly Candidate[])[] =>
  children.flatMap((one, at) => children.slice(at + 1).map(other => [one, other]))

const addUp = (children: readonly Candidate[]): Range => ({
  min: rupiah(children.reduce((sum, { sum: { min } }) => sum + min, 0)),
  max: rupiah(children.reduce((sum, { sum: { max } }) => sum + max, 0)),
})

// ——— Readings ———

interface Way {
  readonly fixed: Fixed
  readonly sums: Sums
}

/** The open readings of which at least one answer changes a sum. */
function decisive(readings: Readings, each: readonly Way[], open: Sums): ReadingName[] {
  return READING_NAMES.filter(
    name =>
      readings[name] === null &&
      READING_VALUES[name].some(
        way => !isSame(spanOfSums(each.filter(({ fixed }) => fixed[name] === way)), open),
      ),
  )
}

const spanOfSums = (each: readonly Way[]): Sums => ({
  total: spanOf(each.map(({ sums }) => sums.total)),
  untilSma: spanOf(each.map(({ sums }) => sums.untilSma)),
})

const isSame = (one: Sums, other: Sums): boolean =>
  (['total', 'untilSma'] as const).every(
    name => one[name].min === other[name].min && one[name].max === other[name].max,
  )
