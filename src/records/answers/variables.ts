/**
 * The amounts and dates that an answer may name: written as `{jkm}` in its text, filled in from the rules of the day on
 * which it is read, so that a change of the law changes the answers too.
 */
import { amountsOn } from '../../program/benefits/amounts.ts'
import { LEVELS } from '../../program/benefits/case.ts'
import {
  BENEFIT_RULES,
  CHILDREN_AT_MOST,
  firstOf,
  JKK_LAPSES_AFTER_YEARS,
  ruleOn,
  SCHOLARSHIP_ENDS_AT,
  SCHOLARSHIP_MONTHS,
} from '../../program/benefits/rules.ts'
import { DISCOUNT, MONTHLY_CONTRIBUTION } from '../../program/contribution.ts'
import type { PlainDate, YearMonth } from '../../program/plain-date.ts'

/** How it is written out is the channel's. */
export type Value =
  | { readonly kind: 'rupiah' | 'number'; readonly value: number }
  | { readonly kind: 'month'; readonly value: YearMonth }

const rupiah = (value: number): Value => ({ kind: 'rupiah', value })
const number = (value: number): Value => ({ kind: 'number', value })
const month = (value: YearMonth): Value => ({ kind: 'month', value })

/** Every variable, by its name. */
export function variablesOn(day: PlainDate): ReadonlyMap<string, Value> {
  const { jkm, jkmShort, jkk } = amountsOn(day)
  const parts = (ruleOn(BENEFIT_RULES.jkm, day) ?? firstOf(BENEFIT_RULES.jkm)).value
  const school = (ruleOn(BENEFIT_RULES.scholarship, day) ?? firstOf(BENEFIT_RULES.scholarship)).value
  const { jkk: jkkPart, jkm: jkmPart, total } = MONTHLY_CONTRIBUTION
  return new Map<string, Value>([
    ['jkm', rupiah(jkm.value)],
    ['jkmShort', rupiah(jkmShort.value)],
    ['jkmLumpSum', rupiah(parts.lumpSum)],
    ['jkmPeriodic', rupiah(parts.periodic)],
    ['jkmFuneral', rupiah(parts.funeral)],
    ['jkk', rupiah(jkk.value)],
    ['jkkLapses', number(JKK_LAPSES_AFTER_YEARS)],
    ['monthly', rupiah(total.value)],
    ['monthlyJkk', rupiah(jkkPart.value)],
    ['monthlyJkm', rupiah(jkmPart.value)],
    ['discounted', rupiah(DISCOUNT.perMonth)],
    ['discountFrom', month(DISCOUNT.from)],
    ['discountTo', month(DISCOUNT.to)],
    ...LEVELS.flatMap((level): [string, Value][] => {
      const name = `scholarship${level.charAt(0).toUpperCase()}${level.slice(1)}`
      return [
        [name, rupiah(school[level].perYear)],
        [`${name}Years`, number(school[level].years)],
      ]
    }),
    ['scholarshipChildren', number(CHILDREN_AT_MOST)],
    ['scholarshipAge', number(SCHOLARSHIP_ENDS_AT)],
    ['scholarshipMonths', number(SCHOLARSHIP_MONTHS.needed)],
  ])
}

/** A name in braces, also one that nobody knows. */
export const VARIABLE = /\{([^{}\n]{0,40})\}/g

/** What stands in braces and is no variable; a brace that is alone is one too. */
export function unknownVariables(text: string, day: PlainDate): string[] {
  const known = variablesOn(day)
  const unknown = [...text.matchAll(VARIABLE)].map(([, name = '']) => name).filter(name => !known.has(name))
  const alone = /[{}]/.exec(text.replaceAll(VARIABLE, ''))
  return [...new Set([...unknown, ...(alone ? [alone[0]] : [])])]
}
