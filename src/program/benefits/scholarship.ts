/**
 * The scholarship for the children of a family: whether there is one, for which two of them, and between which sums it
 * lies. What each child may get stands in `child.ts`.
 *
 * Where the law is silent the reading is open (`Readings`): every one counts, and the answer is a range.
 */
import type { PlainDate } from '../plain-date.ts'
import { rupiah } from '../rupiah.ts'
import type { BenefitCase, Entitled, Outcome, Range, ReadingName, Readings, Scholarship } from './case.ts'
import { childAnswer, judge, NOTHING, oncePerSchool, type Judged, type Sums } from './child.ts'
import { contributionOf, monthsSpanned, paidUpTo } from './membership.ts'
import { orNothing, spanOf } from './ranges.ts'
import { READING_NAMES, READING_VALUES, waysToRead, type Fixed } from './readings.ts'
import { CHILDREN_AT_MOST, firstOf, ruleOn, SCHOLARSHIP_MONTHS, type BenefitRules } from './rules.ts'

export function scholarshipOf(
  of: BenefitCase,
  { rules, readings, outcomes }: { rules: BenefitRules; readings: Readings; outcomes: readonly Outcome[] },
): Scholarship {
  const day = of.on ?? of.today
  const isNotCovered = outcomes.length > 0 && outcomes.every(({ kind }) => kind === 'not-covered')
  const right = rightOf(of, outcomes, isNotCovered)
  // What held before the first rule is not known here: then it is reckoned with, and the right left open.
  const rule = ruleOn(rules.scholarship, day) ?? firstOf(rules.scholarship)
  const family = of.children.map(child => judge(child, day, rule.value))
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
