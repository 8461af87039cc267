/**
 * The scholarship for the children: who gets it, for how many years of which school, and between which sums it lies.
 *
 * Where the law is silent the reading is open (`Readings`): every one counts, and the answer is a range.
 */
import { ageOn, type PlainDate } from '../plain-date.ts'
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
import {
  CHILDREN_AT_MOST,
  ruleOn,
  SCHOLARSHIP_ENDS_AT,
  SCHOLARSHIP_MONTHS,
  type BenefitRules,
  type Dated,
  type SchoolLevel,
} from './rules.ts'
import { classIn, firstDayOf, lastDayOf, schoolYearOf, tracksOf, type Track } from './school.ts'

/** Every reading decided, one way or another. */
type Fixed = { readonly [N in ReadingName]: NonNullable<Readings[N]> }
type Amounts = Readonly<Record<Level, SchoolLevel>>

/** What one way of reading the law gives a child, in rupiah. */
interface Sums {
  readonly total: Range
  readonly untilSma: Range
}

export function scholarshipOf(
  of: BenefitCase,
  { rules, readings, outcomes }: { rules: BenefitRules; readings: Readings; outcomes: readonly Outcome[] },
): Scholarship {
  const rule = ruleOn(rules.scholarship, of.on ?? of.today) ?? rules.scholarship.at(-1)
  if (!rule) throw new RangeError('rules without a scholarship')
  const isNotCovered = outcomes.length > 0 && outcomes.every(({ kind }) => kind === 'not-covered')
  const family = of.children.map(child => ({ child, verdict: verdictOn(child, of.on ?? of.today) }))
  const sumsWith = (fixed: readonly Fixed[]): Sums =>
    isNotCovered ? NOTHING : familySums(family, { fixed, of, amounts: rule.value })
  const sums = sumsWith(allWaysOf(readings))
  return {
    ...rightOf(of, outcomes, isNotCovered),
    children: family.map(one => childAnswer(one, { fixed: allWaysOf(readings), of, rule })),
    ...sums,
    readings: decisive(readings, sums, sumsWith),
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
  const { jkm, why } = rightByMonths(of)
  if (outcomes.length === 0) return { jkm: 'unsure', jkk: 'unsure', why }
  // What may have gone off gives no more than a chance.
  const isShaky = contributionOf(of) === 'maybe-inactive'
  return { jkm: isShaky && jkm === 'yes' ? 'unsure' : jkm, jkk: isShaky ? 'unsure' : 'yes', why }
}

function rightByMonths(of: BenefitCase): { jkm: Entitled; why: Scholarship['why'] } {
  const paid = paidUpTo(of)
  const months = paid?.length ?? of.membership.months
  if (months === null) return { jkm: 'unsure', why: ['months-unknown'] }
  const { unsureFrom, unsureTo } = SCHOLARSHIP_MONTHS
  if (months > unsureTo) return { jkm: 'yes', why: ['36-months'] }
  if (months >= unsureFrom) return { jkm: 'unsure', why: ['near-36-months'] }
  const { on, membership } = of
  const isLongMember =
    paid !== undefined &&
    on !== null &&
    membership.since !== null &&
    monthsSpanned(membership.since, on) >= unsureFrom
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
  readonly child: Child
  readonly verdict: Verdict
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

function childAnswer(
  { child, verdict }: Judged,
  { fixed, of, rule }: { fixed: readonly Fixed[]; of: BenefitCase; rule: Dated<Amounts> },
): ChildAnswer {
  const { entitled, why } = verdict
  if (entitled === 'no') return { entitled, why, levels: [], ...NOTHING }
  const years = fixed.flatMap(reading => yearsAhead(child, of, reading, rule.value))
  const levels = LEVELS.map(level => ({
    level,
    perYear: rule.value[level].perYear,
    source: rule.source,
    years: rangeOf(years.map(each => each[level])),
  }))
  const sums = fixed.map(reading => childSums({ child, verdict }, of, reading, rule.value))
  return {
    entitled,
    why,
    levels: levels.filter(({ years: { max } }) => max > 0),
    total: spanOf(sums.map(({ total }) => total)),
    untilSma: spanOf(sums.map(({ untilSma }) => untilSma)),
  }
}

type YearsPaid = Readonly<Record<Level, number>>

/** The years that pay, for each way that the child may be on. */
function yearsAhead(child: Child, of: BenefitCase, reading: Fixed, amounts: Amounts): YearsPaid[] {
  const now = schoolYearOf(of.on ?? of.today)
  if (child.level === null && child.born === null) return [NO_YEARS, yearsAtMost(amounts)]
  const from = reading['current-year'] === 'counts' ? now : now + 1
  return tracksOf(child, now).map(track => yearsOf(track, child.born, { from, reading, amounts }))
}

function yearsOf(
  track: Track,
  born: PlainDate | null,
  { from, reading, amounts }: { from: number; reading: Fixed; amounts: Amounts },
): YearsPaid {
  const paid = { ...NO_YEARS }
  const isTooOld = (year: number) => born !== null && !isUnderAge(born, year, reading)
  for (let year = Math.max(from, track.year); !isTooOld(year); year++) {
    const at = classIn(track, year)
    if (!at) break
    const most = amounts[at.level].years
    const isOver = reading.university === 'five-paid' ? paid[at.level] >= most : at.class > most
    if (at.level === 'pt' && isOver) break
    paid[at.level]++
  }
  return paid
}

const isUnderAge = (born: PlainDate, schoolYear: number, reading: Fixed): boolean =>
  ageOn(born, (reading['under-23'] === 'at-start' ? firstDayOf : lastDayOf)(schoolYear)) < SCHOLARSHIP_ENDS_AT

function childSums({ child, verdict }: Judged, of: BenefitCase, reading: Fixed, amounts: Amounts): Sums {
  if (verdict.entitled === 'no') return NOTHING
  const ways = yearsAhead(child, of, reading, amounts)
  const least = verdict.mayBeNothing ? 0 : undefined
  return {
    total: rupiahRange(
      ways.map(way => sumOf(way, amounts, LEVELS)),
      least,
    ),
    untilSma: rupiahRange(
      ways.map(way => sumOf(way, amounts, UNTIL_SMA)),
      least,
    ),
  }
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

/** For two children at most, over every way of reading what is open. */
function familySums(
  family: readonly Judged[],
  { fixed, of, amounts }: { fixed: readonly Fixed[]; of: BenefitCase; amounts: Amounts },
): Sums {
  const entitled = family.filter(({ verdict }) => verdict.entitled !== 'no')
  const each = fixed.map(reading => {
    const children = entitled.map(one => ({
      born: one.child.born,
      ...childSums(one, of, reading, amounts),
    }))
    const choice = reading['two-children']
    return {
      total: chosenSum(
        children.map(({ born, total }) => ({ born, sum: total })),
        choice,
      ),
      untilSma: chosenSum(
        children.map(({ born, untilSma }) => ({ born, sum: untilSma })),
        choice,
      ),
    }
  })
  return {
    total: spanOf(each.map(({ total }) => total)),
    untilSma: spanOf(each.map(({ untilSma }) => untilSma)),
  }
}

interface Candidate {
  readonly born: PlainDate | null
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

/** No other child is known to stand before one of the pair. */
const mayComeFirst = (
  pair: readonly Candidate[],
  children: readonly Candidate[],
  isFirst: (a: PlainDate, b: PlainDate) => boolean,
): boolean =>
  children
    .filter(child => !pair.includes(child))
    .every(({ born: other }) =>
      pair.every(({ born }) => other === null || born === null || !isFirst(other, born)),
    )

const pairsOf = (children: readonly Candidate[]): (readonly Candidate[])[] =>
  children.flatMap((one, at) => children.slice(at + 1).map(other => [one, other]))

const addUp = (children: readonly Candidate[]): Range => ({
  min: rupiah(children.reduce((sum, { sum: { min } }) => sum + min, 0)),
  max: rupiah(children.reduce((sum, { sum: { max } }) => sum + max, 0)),
})

// ——— Readings ———

const WAYS: { readonly [N in ReadingName]: readonly Fixed[N][] } = {
  'current-year': ['counts', 'starts-next'],
  'under-23': ['at-start', 'all-year'],
  university: ['five-paid', 'five-studied'],
  'two-children': ['family-chooses', 'oldest', 'youngest'],
}

/** Every way to read what is open. */
function allWaysOf(readings: Readings): Fixed[] {
  const ways = <N extends ReadingName>(name: N): readonly Fixed[N][] => {
    const set = readings[name]
    return set === null ? WAYS[name] : [set as Fixed[N]]
  }
  return ways('current-year').flatMap(current =>
    ways('under-23').flatMap(under =>
      ways('university').flatMap(university =>
        ways('two-children').map(two => ({
          'current-year': current,
          'under-23': under,
          university,
          'two-children': two,
        })),
      ),
    ),
  )
}

/** The open readings of which at least one answer changes a sum. */
function decisive(
  readings: Readings,
  open: Sums,
  sumsWith: (fixed: readonly Fixed[]) => Sums,
): ReadingName[] {
  const names = Object.keys(WAYS) as ReadingName[]
  return names.filter(
    name =>
      readings[name] === null &&
      WAYS[name].some(way => !isSame(sumsWith(allWaysOf({ ...readings, [name]: way })), open)),
  )
}

const isSame = (one: Sums, other: Sums): boolean =>
  (['total', 'untilSma'] as const).every(
    name => one[name].min === other[name].min && one[name].max === other[name].max,
  )

// ——— Ranges ———

const NONE: Range = { min: rupiah(0), max: rupiah(0) }
const NOTHING: Sums = { total: NONE, untilSma: NONE }

const rangeOf = (values: readonly number[]): { min: number; max: number } =>
  values.length === 0 ? { min: 0, max: 0 } : { min: Math.min(...values), max: Math.max(...values) }

function rupiahRange(values: readonly number[], least?: number): Range {
  const { min, max } = rangeOf(values)
  return { min: rupiah(least ?? min), max: rupiah(max) }
}

const spanOf = (ranges: readonly Range[]): Range => rupiahRange(ranges.flatMap(({ min, max }) => [min, max]))
