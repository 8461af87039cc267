/** What is asked to learn whether a worker can be proposed, and no more than that. */
import type { EligibilityFacts } from './eligibility.ts'

/** The facts by the names of the questions that find them out. */
export type FactName = keyof EligibilityFacts

/** The order of asking. */
const ORDER = [
  'sector',
  'employment',
  'role',
  'land',
  'tobacco',
  'workedLast30Days',
  'ktp',
  'birthDate',
  'membership',
] as const satisfies readonly FactName[]

/**
 * The questions that the answer still hangs on, in the order of asking: none after a fact that settles it alone.
 * @param known the facts so far.
 */
export function questionsNeeded(known: Partial<EligibilityFacts>): readonly FactName[] {
  const settled =
    known.sector === 'other' || known.employment === 'wage' || known.employment === 'asn-tni-polri'
  if (settled) return ORDER.filter(name => known[name] !== undefined)
  return ORDER.filter(name => {
    if (name === 'role') return known.sector === 'fisher' || known.sector === 'farmer'
    if (name === 'land') return known.sector === 'farmer' && known.role !== 'buruh-tani'
    if (name === 'tobacco') return known.sector === 'farmer'
    return true
  })
}
