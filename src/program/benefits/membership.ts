/** What is known of the membership on the day of the death: cover, recorded contributions, gaps. */
import { keyOf, monthOfKey, monthsBetween, standingOf, TOLERANCE_MONTHS } from '../ledger.ts'
import { compareMonths, dateOf, monthOf, type PlainDate } from '../plain-date.ts'
import type { BenefitCase } from './case.ts'

export type Contribution = 'recorded' | 'not-recorded' | 'maybe-inactive' | 'unknown'

/** The months (`YYYY-MM`) recorded as paid up to that of the death, in order, each once; undefined when none are known. */
export function paidUpTo({ membership: { paid }, on }: BenefitCase): readonly string[] | undefined {
  if (paid === null || paid.length === 0) return undefined
  const months = [...new Set(paid)].toSorted()
  if (on === null) return months
  const last = keyOf(monthOf(on))
  return months.filter(month => month <= last)
}

/** Whether the contribution reaches to the death, as far as the ledger says. */
export function contributionOf(of: BenefitCase): Contribution {
  const paid = paidUpTo(of)
  if (paid === undefined) return 'unknown'
  if (of.on === null) return 'recorded'
  const last = paid.at(-1)
  if (!last) return 'maybe-inactive'
  const behind = monthsBetween(monthOfKey(last), monthOf(of.on))
  if (behind <= 0) return 'recorded'
  return behind <= TOLERANCE_MONTHS ? 'not-recorded' : 'maybe-inactive'
}

/** The first day after the last long gap, where counting may have begun anew; undefined without such a gap. */
export function restartOf(of: BenefitCase): PlainDate | undefined {
  const paid = paidUpTo(of)?.map(monthOfKey)
  if (paid === undefined || of.on === null) return undefined
  const gap = standingOf(paid, of.on).gaps.findLast(({ isOverTolerance }) => isOverTolerance)
  const next = gap && paid.find(month => compareMonths(month, gap.to) > 0)
  return next && dateOf(`${keyOf(next)}-01`)
}

/** Months from the first of cover to that of the death, both counted. */
export const monthsSpanned = (since: PlainDate, on: PlainDate): number =>
  monthsBetween(monthOf(since), monthOf(on)) + 1
