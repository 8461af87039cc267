/** Counts, shares and times as the pages and the chart of the figures write them. */
import { dateTextWords, numberWords } from '../../format.ts'
import { words as w } from '../../words.ts'

const percent = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

export const line = (label: string, n: number): string => w('statistics:line', { label, n: numberWords(n) })

export const lineShare = (label: string, n: number, of: number): string =>
  w('statistics:lineShare', { label, n: numberWords(n), percent: percentWords(n, of) })

/**
 * "40,1", without the sign. Only nothing is 0 and only all is 100: what is a little more or less says so.
 * @param of nothing of nothing is 0.
 */
export function percentWords(n: number, of: number): string {
  if (of === 0 || n === 0) return '0'
  const rounded = Math.round((n / of) * 1000) / 10
  if (rounded === 100 && n !== of) return percent.format(n < of ? 99.9 : 100.1)
  return percent.format(Math.max(0.1, rounded))
}

/** A source as `program` cites it, its day in words. */
export const sourceWords = (source: string): string =>
  source.replace(/\((\d{4}-\d{2}-\d{2})\)$/, (_, day: string) => `(${dateTextWords(day)})`)

/** What is lost in reckoning must not make an hour of nothing. */
const A_BREATH = 1e-6

/** "1,5 hari"; "5 jam" below a day. Rounded up: nothing is said to be faster than it was. */
export function spanWords(days: number): string {
  const hours = Math.ceil(days * 24 - A_BREATH)
  if (hours <= 1) return w('statistics:decisions.underAnHour')
  if (hours < 24) return w('statistics:decisions.hours', { n: hours })
  return w('statistics:decisions.days', { n: percent.format(Math.ceil(days * 10 - A_BREATH) / 10) })
}
