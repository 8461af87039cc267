/** What somebody told of a family, and the case that the rules make of it. */
import type { BenefitCase, Cause, Child } from '../../program/benefits/case.ts'
import {
  atHome,
  bornAtAge,
  exactly,
  monthFrom,
  type RoughCase,
  type RoughChild,
  type Span,
} from '../../program/benefits/rough.ts'
import { monthsSpanned } from '../../program/benefits/membership.ts'
import { addDays, addYears, ageOn, dateOf, parseDate, type PlainDate } from '../../program/plain-date.ts'

export interface Told {
  readonly what: BenefitCase['what']
  /** Of a member whom this account is linked to: the end of the person's id. What the lists know comes from there. */
  readonly own: string | undefined
  readonly on: PlainDate | null
  readonly cause: Cause | null
  /** A month (`YYYY-MM`) or a day. */
  readonly since: string | null
  /** Months paid, or every month. */
  readonly paid: number | 'all' | null
  readonly children: readonly ToldChild[]
}

export interface ToldChild {
  readonly born: Born | null
  readonly level: Child['level']
  readonly year: number | null
  readonly life: Life | null
}

/** A birthday, or so many years of age on the day before whose end they were said: the latest birthday that this leaves. */
export interface Born {
  readonly how: 'day' | 'age'
  readonly day: PlainDate
}

/** `unknown`: asked, and nobody knew; absent: not asked. */
export type Life = 'single' | 'married' | 'unknown' | Exclude<Child['work'], 'none' | null>

/** "2014-05-02", or "age:12", as the form keeps it. */
export function bornIn(text: string, today: PlainDate): Born | null {
  const [, years] = /^age:(\d{1,3})$/.exec(text) ?? []
  if (years !== undefined) return { how: 'age', day: bornAtAge(Number(years), today).to }
  const day = parseDate(text)
  return day === undefined ? null : { how: 'day', day }
}

/** The days on which the child may have been born. */
export const spanOf = ({ how, day }: Born): Span =>
  how === 'day' ? exactly(day) : { from: addDays(addYears(day, -1), 1), to: day }

/** @param known what the lists say of the membership, where the person is known. */
export function caseOf(
  told: Told,
  { today, known }: { today: PlainDate; known?: BenefitCase['membership'] | undefined },
): RoughCase {
  const { what, cause } = told
  const on = what === 'planning' ? today : told.on
  return {
    what,
    on,
    today,
    cause,
    base: null,
    membership: known
      ? { ...known, since: known.since && exactly(known.since) }
      : membershipOf(told, on ?? today),
    children: told.children.map(child => childOf(child, on ?? today)),
  }
}

function membershipOf({ since, paid }: Told, day: PlainDate): RoughCase['membership'] {
  const span = since === null ? null : sinceSpan(since)
  const all = span && span.from <= day ? monthsSpanned(span.from, day) : null
  return { since: span, paid: null, months: paid === 'all' ? all : paid }
}

export function sinceSpan(since: string): Span {
  const day = parseDate(since)
  return day ? exactly(day) : monthFrom(dateOf(`${since}-01`))
}

function childOf({ born, level, year, life }: ToldChild, day: PlainDate): RoughChild {
  const span = born && spanOf(born)
  // Who is too small for school was not asked about it.
  const isSmall = level === null && span !== null && ageOn(span.from, day) < SCHOOL_ASKED_FROM
  return {
    born: span,
    level: isSmall ? 'not-yet' : level,
    year,
    kin: 'born',
    ...(life === null ? atHome(span, day) : LIVES[life]),
  }
}

/** Of smaller children it is not asked which school they go to. */
export const SCHOOL_ASKED_FROM = 4

const LIVES: Readonly<Record<Life, Pick<Child, 'married' | 'work'>>> = {
  single: { married: false, work: 'none' },
  married: { married: true, work: null },
  unknown: { married: null, work: null },
  internship: { married: false, work: 'internship' },
  'employed-up-to-6-months': { married: false, work: 'employed-up-to-6-months' },
  'employed-longer': { married: false, work: 'employed-longer' },
  'self-employed': { married: false, work: 'self-employed' },
}
