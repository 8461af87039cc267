/**
 * A case as people tell it: a member "since March 2023", a child "of twelve". Between the first and the last day that this
 * may mean the rules are asked at both ends, and whatever one of them gives stays possible.
 */
import { addDays, addMonths, addYears, ageOn, type PlainDate } from '../plain-date.ts'
import { rupiah } from '../rupiah.ts'
import { benefitsOf } from './benefits.ts'
import {
  LEVELS,
  type BenefitAnswer,
  type BenefitCase,
  type Child,
  type ChildAnswer,
  type Entitled,
  type Range,
  type Readings,
  type Scholarship,
} from './case.ts'

/** From the first to the last day that is meant; the same day twice where it is known. */
export interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
}

export interface RoughChild extends Omit<Child, 'born'> {
  readonly born: Span | null
}

export interface RoughCase extends Omit<BenefitCase, 'membership' | 'children'> {
  readonly membership: Omit<BenefitCase['membership'], 'since'> & { readonly since: Span | null }
  readonly children: readonly RoughChild[]
}

export const exactly = (day: PlainDate): Span => ({ from: day, to: day })

/** The days on which somebody was born who is so many years old. */
export const bornAtAge = (years: number, today: PlainDate): Span => ({
  from: addDays(addYears(today, -(years + 1)), 1),
  to: addYears(today, -years),
})

/** The days of the month that begins on this day. */
export const monthFrom = (first: PlainDate): Span => ({ from: first, to: addDays(addMonths(first, 1), -1) })

/** Of younger children it is not asked whether they are married or at work: they are taken not to be. */
export const ASKED_FROM_AGE = 16

/** What is taken for granted of a child of that age, where nobody was asked. */
export function atHome(born: Span | null, day: PlainDate): Pick<Child, 'married' | 'work'> {
  const isYoung = born !== null && ageOn(born.from, day) < ASKED_FROM_AGE
  return isYoung ? { married: false, work: 'none' } : { married: null, work: null }
}

export function benefitsOfRough(of: RoughCase, readings: Readings): BenefitAnswer {
  const { since } = of.membership
  const isRough = of.children.some(({ born }) => born !== null && born.from !== born.to)
  const answers = ends(since).flatMap(start =>
    (isRough ? (['from', 'to'] as const) : (['from'] as const)).map(end =>
      benefitsOf(
        {
          ...of,
          membership: { ...of.membership, since: start },
          children: of.children.map(child => ({ ...child, born: child.born && child.born[end] })),
        },
        { readings },
      ),
    ),
  )
  return answers.reduce(either)
}

const ends = (span: Span | null): (PlainDate | null)[] =>
  span === null ? [null] : [...new Set([span.from, span.to])]

// ——— Either of two answers ———

const CERTAINTIES = ['rule', 'bpjs-confirms', 'unknown'] as const

function either(one: BenefitAnswer, other: BenefitAnswer): BenefitAnswer {
  const kinds = one.outcomes.map(({ kind }) => kind)
  const more = other.outcomes.filter(({ kind }) => !kinds.includes(kind))
  const isAlike = more.length === 0 && kinds.length === other.outcomes.length
  const worse = CERTAINTIES.findLast(each => each === one.certainty || each === other.certainty) ?? 'unknown'
  return {
    outcomes: [...one.outcomes, ...more],
    certainty: isAlike ? worse : 'unknown',
    maybeAccident: one.maybeAccident || other.maybeAccident,
    notes: both(one.notes, other.notes),
    scholarship: eitherScholarship(one.scholarship, other.scholarship),
  }
}

function eitherScholarship(one: Scholarship, other: Scholarship): Scholarship {
  return {
    jkm: eitherRight(one.jkm, other.jkm),
    jkk: eitherRight(one.jkk, other.jkk),
    why: both(one.why, other.why),
    children: one.children.map((child, at) => eitherChild(child, other.children[at] ?? child)),
    total: span(one.total, other.total),
    untilSma: span(one.untilSma, other.untilSma),
    readings: both(one.readings, other.readings),
  }
}

function eitherChild(one: ChildAnswer, other: ChildAnswer): ChildAnswer {
  const levels = LEVELS.flatMap(level => {
    const found = [one, other].map(({ levels: all }) => all.find(each => each.level === level))
    const known = found.find(each => each !== undefined)
    const years = found.map(each => each?.years ?? { min: 0, max: 0 })
    return known
      ? [
          {
            ...known,
            years: {
              min: Math.min(...years.map(({ min }) => min)),
              max: Math.max(...years.map(({ max }) => max)),
            },
          },
        ]
      : []
  })
  return {
    entitled: eitherRight(one.entitled, other.entitled),
    why: both(one.why, other.why),
    levels,
    total: span(one.total, other.total),
    untilSma: span(one.untilSma, other.untilSma),
  }
}

const eitherRight = (one: Entitled, other: Entitled): Entitled => (one === other ? one : 'unsure')

const both = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])]

const span = (one: Range, other: Range): Range => ({
  min: rupiah(Math.min(one.min, other.min)),
  max: rupiah(Math.max(one.max, other.max)),
})
