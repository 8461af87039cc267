/** Sums as a family reads them: "Rp42 juta", "Rp33 juta sampai Rp45 juta". */
import type { Range } from '../../program/benefits/case.ts'
import { rupiahWords } from '../format.ts'
import { words as w } from '../words.ts'

const MILLION = 1_000_000
const millions = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

const isMillions = (amount: number): boolean => amount >= MILLION && amount % (MILLION / 10) === 0

/** "Rp42 juta", "Rp1,5 juta"; in full where that would hide something. */
export const sumWords = (amount: number): string =>
  isMillions(amount) ? `Rp${millions.format(amount / MILLION)} juta` : rupiahWords(amount)

/** One sum, or from the least to the most; nothing at the lower end is left unsaid. */
export const rangeWords = ({ min, max }: Range): string =>
  min === max || min === 0
    ? sumWords(max)
    : [min, max].every(isMillions)
      ? w('benefits:school.rangeMillions', {
          min: millions.format(min / MILLION),
          max: sumWords(max).slice(2),
        })
      : w('benefits:school.range', { min: sumWords(min), max: sumWords(max) })
