/** What a family may get: the facts of a case in, programmes, parts, ranges and reasons out. Pure, and JSON both ways. */
import { OPEN_READINGS, type BenefitAnswer, type BenefitCase, type Readings } from './case.ts'
import { outcomesOf } from './outcomes.ts'
import { BENEFIT_RULES, type BenefitRules } from './rules.ts'
import { scholarshipOf } from './scholarship.ts'

export function benefitsOf(
  of: BenefitCase,
  {
    readings = OPEN_READINGS,
    rules = BENEFIT_RULES,
  }: { readonly readings?: Readings; readonly rules?: BenefitRules } = {},
): BenefitAnswer {
  const found = outcomesOf(of, rules)
  return { ...found, scholarship: scholarshipOf(of, { rules, readings, outcomes: found.outcomes }) }
}
