/**
 * One child's scholarship: whether the child is entitled, for how many years of which school, and what they come to.
 *
 * Where the law is silent the reading is open (`Readings`): what hangs on one is answered for each way to read it.
 */
import { ageOn, birthdayOf, type PlainDate } from '../plain-date.ts'
import { LEVELS, type Child, type ChildAnswer, type Entitled, type Level, type Range } from './case.ts'
import { NONE, orNothing, rangeOf, rupiahRange, spanOf } from './ranges.ts'
import type { Fixed } from './readings.ts'
import { SCHOLARSHIP_ENDS_AT, type Dated, type SchoolLevel } from './rules.ts'
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
export interface Sums {
  readonly total: Range
  readonly untilSma: Range
}

export const NOTHING: Sums = { total: NONE, untilSma: NONE }

interface Verdict {
  readonly entitled: Entitled
  readonly why: ChildAnswer['why']
  /** It may turn out to get nothing. */
  readonly mayBeNothing: boolean
}

/** What holds of a child under every reading, and what each reading gives it. */
export interface Judged {
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

/** One child of a family, judged by the law of that day. */
export const judge = (child: Child, day: PlainDate, amounts: Amounts): Judged => ({
  verdict: verdictOn(child, day),
  born: child.born,
  ahead: aheadOf(child, day, amounts),
})

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

export function childAnswer(
  { verdict, ahead }: Judged,
  ways: readonly Fixed[],
  rule: Dated<Amounts>,
): ChildAnswer {
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
export function oncePerSchool<T>(work: (reading: Fixed) => T): (reading: Fixed) => T {
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
