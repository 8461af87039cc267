/**
 * The way of a child through school, a class a year from 1 July on, without a break: what may lie ahead of it, as far as
 * its age and class are known.
 */
import { ageOn, dateOf, partsOf, type PlainDate } from '../plain-date.ts'
import { LEVELS, type Child, type Level } from './case.ts'

/** `year` of the school year in which it is in `level`/`class`, and one class on in each that follows. */
export interface Track {
  readonly year: number
  readonly level: Level
  readonly class: number
}

/** Classes of a level; at university a child may study on. */
const CLASSES: Readonly<Record<Exclude<Level, 'pt'>, number>> = { tk: 2, sd: 6, smp: 3, sma: 3 }
/** The years of study that a class at university may be, where nobody says which. */
const UNIVERSITY_YEARS = 5
/** The usual ages, by which a range is drawn where nobody knows better; no rule of the scholarship. */
const SCHOOL_AGES = [6, 7] as const
const SCHOOL_AGE = 7
const KINDERGARTEN_AGES = { from: 4, to: 5 } as const

/** The school year of a day, by the year in which it began. */
export function schoolYearOf(day: PlainDate): number {
  const { year, month } = partsOf(day)
  return month >= 7 ? year : year - 1
}

/** 1 July. */
export const firstDayOf = (schoolYear: number): PlainDate => dateOf(`${schoolYear}-07-01`)
const lastDayOf = (schoolYear: number): PlainDate => dateOf(`${schoolYear + 1}-06-30`)

/** The last school year whose first day lies before this day. */
export function lastYearBegunBefore(day: PlainDate): number {
  const year = schoolYearOf(day)
  return firstDayOf(year) < day ? year : year - 1
}

/** The last school year whose last day lies before this day. */
export function lastYearOverBefore(day: PlainDate): number {
  const year = schoolYearOf(day) - 1
  return lastDayOf(year) < day ? year : year - 1
}

/** The class in a later school year; undefined before the track begins. */
export function classIn(track: Track, schoolYear: number): { level: Level; class: number } | undefined {
  if (schoolYear < track.year) return undefined
  let [level, place] = [track.level, track.class + schoolYear - track.year]
  while (level !== 'pt' && place > CLASSES[level]) {
    place -= CLASSES[level]
    level = LEVELS[LEVELS.indexOf(level) + 1] ?? 'pt'
  }
  return { level, class: place }
}

/**
 * The ways that a child may be on in this school year: one where its class is known, several where only the level or the
 * age is; none where nothing is, and for who has left school.
 */
export function tracksOf({ level, year: known, born }: Child, now: number): Track[] {
  if (level === 'left') return []
  if (level === 'not-yet') return tracksToSchool(born, now)
  if (level === null) return born === null ? [] : tracksByAge(born)
  if (known !== null) return [{ year: now, level, class: known }]
  const classes = level === 'pt' ? UNIVERSITY_YEARS : CLASSES[level]
  return Array.from({ length: classes }, (_, at) => ({ year: now, level, class: at + 1 }))
}

/** Not at school yet: to the first class at seven, or through kindergarten before it. */
function tracksToSchool(born: PlainDate | null, now: number): Track[] {
  if (born === null) return [{ year: now + 1, level: 'tk', class: 1 }]
  const toSchool = Math.max(now + 1, yearOfAge(born, SCHOOL_AGE))
  const toKindergarten = Math.max(now + 1, yearOfAge(born, KINDERGARTEN_AGES.from))
  const isYoungEnough = ageOn(born, firstDayOf(toKindergarten)) <= KINDERGARTEN_AGES.to
  return [
    { year: toSchool, level: 'sd', class: 1 },
    ...(isYoungEnough ? [{ year: toKindergarten, level: 'tk', class: 1 } as const] : []),
  ]
}

/** By the usual ages alone: through kindergarten from four or five on, or to the first class at six or seven. */
function tracksByAge(born: PlainDate): Track[] {
  const { from, to } = KINDERGARTEN_AGES
  return [
    ...[from, to].map((age): Track => ({ year: yearOfAge(born, age), level: 'tk', class: 1 })),
    ...SCHOOL_AGES.map((age): Track => ({ year: yearOfAge(born, age), level: 'sd', class: 1 })),
  ]
}

/** The first school year on whose first day the child is that old. */
function yearOfAge(born: PlainDate, age: number): number {
  const year = partsOf(born).year + age
  return ageOn(born, firstDayOf(year)) >= age ? year : year + 1
}
