/** What JKM and JKK pay of a death on a day, where no case is looked at: for pages that only tell. */
import type { PlainDate } from '../plain-date.ts'
import { rupiah, type Rupiah } from '../rupiah.ts'
import type { Sourced } from '../source.ts'
import {
  BENEFIT_RULES,
  firstMonthsOn,
  LOWEST_BASE,
  ruleOn,
  type AccidentAmounts,
  type BenefitRules,
} from './rules.ts'

export interface Amounts {
  /** JKM in full. */
  readonly jkm: Sourced<Rupiah>
  /** JKM of who has been a member for less than three months: the funeral alone. */
  readonly jkmShort: Sourced<Rupiah>
  /** JKK at the lowest base, which the city pays. */
  readonly jkk: Sourced<Rupiah>
}

/** @throws {RangeError} for a day before the first rule: a page tells of its own day, never of one so long ago. */
export function amountsOn(day: PlainDate, rules: BenefitRules = BENEFIT_RULES): Amounts {
  const [jkm, jkk] = [ruleOn(rules.jkm, day), ruleOn(rules.jkk, day)]
  if (!jkm || !jkk) throw new RangeError(`no rule for a death on ${day}`)
  const { lumpSum, periodic, funeral } = jkm.value
  return {
    jkm: { value: rupiah(lumpSum + periodic + funeral), source: jkm.source },
    jkmShort: { value: funeral, source: firstMonthsOn(rules, day)?.source ?? jkm.source },
    jkk: { value: accidentTotal(LOWEST_BASE, jkk.value), source: jkk.source },
  }
}

/** The lump sum of JKK for a base of the contribution. */
export const accidentLumpSum = (base: number, { timesBase, atLeast }: AccidentAmounts): Rupiah =>
  rupiah(Math.max(timesBase * base, atLeast))

const accidentTotal = (base: number, amounts: AccidentAmounts): Rupiah =>
  rupiah(accidentLumpSum(base, amounts) + amounts.periodic + amounts.funeral)
