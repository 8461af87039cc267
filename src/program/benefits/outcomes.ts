/**
 * What may come of a death: JKM in full, the funeral costs of the first months, JKK where the work was the cause, or
 * nothing. The border between JKM and JKK, and what the rules leave open, only BPJS decides: then each possibility stays.
 */
import { addMonths, addYears, daysBetween, type PlainDate } from '../plain-date.ts'
import { rupiah } from '../rupiah.ts'
import { accidentLumpSum } from './amounts.ts'
import type { BenefitAnswer, BenefitCase, Note, Outcome } from './case.ts'
import { contributionOf, restartOf } from './membership.ts'
import {
  firstMonthsOn,
  JKK_LAPSES_AFTER_YEARS,
  LOWEST_BASE,
  ruleOn,
  type AccidentAmounts,
  type BenefitRules,
  type Dated,
  type DeathAmounts,
} from './rules.ts'

export type Outcomes = Pick<BenefitAnswer, 'outcomes' | 'certainty' | 'maybeAccident' | 'notes'>
type Certainty = BenefitAnswer['certainty']

export function outcomesOf(of: BenefitCase, rules: BenefitRules): Outcomes {
  const maybeAccident = of.what === 'missing' || (of.cause !== null && of.cause !== 'not-work')
  const { on, membership } = of
  const day = on ?? of.today
  if (membership.since !== null && day < membership.since)
    return { outcomes: [NOT_COVERED], certainty: 'rule', maybeAccident, notes: ['before-cover'] }
  const [jkm, jkk] = [ruleOn(rules.jkm, day), ruleOn(rules.jkk, day)]
  if (!jkm || !jkk)
    return { outcomes: [], certainty: 'unknown', maybeAccident, notes: ['before-the-amounts'] }

  const death = deathOutcomes(of, rules, jkm)
  const accident = accidentOutcome(of, jkk)
  const paid = contributionFinding(of)
  const cause = causeFinding(of, maybeAccident)
  const possible = maybeAccident
    ? [...accident.outcomes, ...death.outcomes]
    : [...death.outcomes, ...accident.outcomes]
  return {
    outcomes: [...paid.outcomes, ...possible],
    certainty: worst([death, accident, paid, cause].map(({ certainty }) => certainty)),
    maybeAccident,
    notes: [death, accident, paid, cause].flatMap(({ notes }) => notes),
  }
}

/** A part of the answer: what it adds to the possibilities, how sure that is, and why. */
interface Finding {
  readonly outcomes: readonly Outcome[]
  readonly certainty: Certainty
  readonly notes: readonly Note[]
}
const finding = (
  certainty: Certainty,
  notes: readonly Note[],
  outcomes: readonly Outcome[] = [],
): Finding => ({
  outcomes,
  certainty,
  notes,
})

const NOT_COVERED: Outcome = { kind: 'not-covered', parts: [], total: rupiah(0) }

/** JKM: whole, or the funeral alone in the first months (BPU). */
function deathOutcomes(of: BenefitCase, rules: BenefitRules, amounts: Dated<DeathAmounts>): Finding {
  const { on, membership } = of
  const full = jkmFull(amounts)
  const first = firstMonthsOn(rules, on ?? of.today)
  const open: Note[] = [
    ...(on === null ? (['day-unknown'] as const) : []),
    ...(membership.since === null ? (['cover-start-unknown'] as const) : []),
  ]
  if (!first) return finding(open.length > 0 ? 'unknown' : 'rule', open, [full])
  const under = jkmFuneral(amounts, first.source)
  if (on === null || membership.since === null) return finding('unknown', open, [full, under])

  const { months, edgeDays } = first.value
  const past = daysBetween(addMonths(membership.since, months), on)
  const isEdge = Math.abs(past) <= edgeDays
  const byRule = past < 0 ? [under, full] : [full, under]
  if (on < first.from && (past < 0 || isEdge)) {
    const edge: Note[] = isEdge ? ['three-months-edge'] : []
    return finding('bpjs-confirms', ['rule-began-that-month', ...edge], byRule)
  }
  const restart = past >= 0 ? restartOf(of) : undefined
  const mayBeUnder = restart !== undefined && on < addMonths(restart, months)
  const notes: Note[] = [
    ...(isEdge ? (['three-months-edge'] as const) : []),
    ...(mayBeUnder ? (['gap-may-restart'] as const) : []),
  ]
  return notes.length > 0 ? finding('bpjs-confirms', notes, byRule) : finding('rule', [], byRule.slice(0, 1))
}

/** JKK, wherever the work may have been the cause. */
function accidentOutcome(of: BenefitCase, amounts: Dated<AccidentAmounts>): Finding {
  if (of.what !== 'missing' && of.cause === 'not-work') return finding('rule', [])
  const { on, today, base } = of
  if (on !== null && hasLapsed(on, today)) return finding('rule', ['jkk-lapsed'])
  const lowest: Note[] = base === null ? ['lowest-base'] : []
  return finding('rule', lowest, [jkkOutcome(base ?? LOWEST_BASE, amounts)])
}

const hasLapsed = (on: PlainDate, today: PlainDate): boolean => today > addYears(on, JKK_LAPSES_AFTER_YEARS)

/**
 * A month that is not recorded may be paid all the same; and where it was not, paying late has brought a blocked claim
 * forward before (Sidoarjo, January 2026). So nothing is written off here.
 */
function contributionFinding(of: BenefitCase): Finding {
  switch (contributionOf(of)) {
    case 'recorded':
      return finding('rule', [])
    case 'not-recorded':
      return finding('bpjs-confirms', ['contribution-not-recorded'])
    case 'maybe-inactive':
      return finding('bpjs-confirms', ['maybe-inactive'], [NOT_COVERED])
    case 'unknown':
      return finding('unknown', ['payments-unknown'])
  }
}

function causeFinding({ what, cause }: BenefitCase, maybeAccident: boolean): Finding {
  if (what === 'missing') return finding('bpjs-confirms', ['needs-basarnas'])
  if (cause === null) return finding('unknown', ['cause-unknown'])
  return finding(maybeAccident ? 'bpjs-confirms' : 'rule', [])
}

const CERTAINTIES: readonly Certainty[] = ['rule', 'bpjs-confirms', 'unknown']

const worst = (all: readonly Certainty[]): Certainty =>
  CERTAINTIES.findLast(one => all.includes(one)) ?? 'rule'

function jkmFull({ value: { lumpSum, periodic, funeral }, source }: Dated<DeathAmounts>): Outcome {
  return outcome('jkm-full', [
    { kind: 'lump-sum', amount: lumpSum, source },
    { kind: 'periodic', amount: periodic, source },
    { kind: 'funeral', amount: funeral, source },
  ])
}

const jkmFuneral = ({ value: { funeral } }: Dated<DeathAmounts>, source: string): Outcome =>
  outcome('jkm-under-three-months', [{ kind: 'funeral', amount: funeral, source }])

function jkkOutcome(base: number, { value, source }: Dated<AccidentAmounts>): Outcome {
  const { periodic, funeral } = value
  return outcome('jkk', [
    { kind: 'lump-sum', amount: accidentLumpSum(base, value), source },
    { kind: 'periodic', amount: periodic, source },
    { kind: 'funeral', amount: funeral, source },
  ])
}

const outcome = (kind: Outcome['kind'], parts: Outcome['parts']): Outcome => ({
  kind,
  parts,
  total: rupiah(parts.reduce((sum, { amount }) => sum + amount, 0)),
})
