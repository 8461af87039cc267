/**
 * How the law may be read where it is silent, and every way in which what is still open may be read. Which reading is open
 * is a setting (`Readings`); until BPJS has decided one, all of its ways count.
 */
import type { ReadingName, Readings } from './case.ts'

/** What each reading may be. */
export const READING_VALUES: { readonly [N in ReadingName]: readonly NonNullable<Readings[N]>[] } = {
  'current-year': ['counts', 'starts-next'],
  'under-23': ['at-start', 'all-year'],
  university: ['five-paid', 'five-studied'],
  'two-children': ['family-chooses', 'oldest', 'youngest'],
}

/** Every reading decided, one way or another. */
export type Fixed = { readonly [N in ReadingName]: NonNullable<Readings[N]> } & {
  /** The same for ways that differ in nothing but which two children are chosen: a child's years are the same. */
  readonly school: number
}

const ALL_WAYS: readonly Fixed[] = READING_VALUES['current-year'].flatMap((current, a) =>
  READING_VALUES['under-23'].flatMap((under, b) =>
    READING_VALUES.university.flatMap((university, c) =>
      READING_VALUES['two-children'].map(two => ({
        'current-year': current,
        'under-23': under,
        university,
        'two-children': two,
        school: a * 4 + b * 2 + c,
      })),
    ),
  ),
)

export const READING_NAMES = Object.keys(READING_VALUES) as readonly ReadingName[]

/** Every way to read what is open. */
export const waysToRead = (readings: Readings): readonly Fixed[] =>
  ALL_WAYS.filter(way => READING_NAMES.every(name => readings[name] === null || readings[name] === way[name]))
