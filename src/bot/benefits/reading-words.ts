/** The words for how the law is read. */
import type { ReadingName, Readings } from '../../program/benefits/case.ts'
import { words as w } from '../words.ts'

const LABELS: {
  readonly [N in ReadingName]: Readonly<Record<NonNullable<Readings[N]>, string>>
} = {
  'current-year': {
    counts: w('benefits:reading.current-year.counts'),
    'starts-next': w('benefits:reading.current-year.starts-next'),
  },
  'under-23': {
    'at-start': w('benefits:reading.under-23.at-start'),
    'all-year': w('benefits:reading.under-23.all-year'),
  },
  university: {
    'five-paid': w('benefits:reading.university.five-paid'),
    'five-studied': w('benefits:reading.university.five-studied'),
  },
  'two-children': {
    'family-chooses': w('benefits:reading.two-children.family-chooses'),
    oldest: w('benefits:reading.two-children.oldest'),
    youngest: w('benefits:reading.two-children.youngest'),
  },
}

export const readingQuestion = (name: ReadingName): string => w(`benefits:reading.${name}.question`)

/** "belum dipastikan BPJS" for one that is open. */
export function readingValueWords(name: ReadingName, value: string | null): string {
  const labels: Readonly<Record<string, string>> = LABELS[name]
  return (value === null ? undefined : labels[value]) ?? w('benefits:readings.open')
}
