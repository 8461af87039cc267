/**
 * How many vulnerable workers are to be covered: what the city has entered for the year, else what it announced. Where
 * neither says anything, nothing is assumed.
 */
import type { PlainDate } from '../plain-date.ts'
import type { Announcement, ProgrammeYear } from './year.ts'

/** What a share of covered workers is a share of: entered by the office, or the round number of the announcement. */
export type Workers =
  | { readonly from: 'office'; readonly value: number; readonly source: string }
  | { readonly from: 'announcement'; readonly value: number; readonly site: string; readonly on: PlainDate }

export interface Target {
  readonly workers: Workers | 'not-set'
  /** The share of them to be covered in `year`; announced for that year, and for those before it on the way there. */
  readonly share: { readonly percent: number; readonly year: number; readonly on: PlainDate } | 'not-set'
  /** How many people that share is, rounded up. */
  readonly people: number | 'not-set'
}

/** @param announced what the city has announced about this year or a later one. */
export function targetOf({ vulnerableWorkers }: ProgrammeYear, announced: Announcement | undefined): Target {
  const workers = workersOf(vulnerableWorkers, announced)
  const share = announced
    ? { percent: announced.targetPercent, year: announced.targetYear, on: announced.on }
    : 'not-set'
  const isKnown = workers !== 'not-set' && share !== 'not-set'
  return { workers, share, people: isKnown ? Math.ceil((workers.value * share.percent) / 100) : 'not-set' }
}

function workersOf(
  entered: ProgrammeYear['vulnerableWorkers'],
  announced: Announcement | undefined,
): Target['workers'] {
  // Nobody can be a share of no workers: a nought was entered for want of a number.
  if (entered.status === 'in-force' && entered.value > 0)
    return { from: 'office', value: entered.value, source: entered.source }
  if (!announced) return 'not-set'
  return {
    from: 'announcement',
    value: announced.workersAbout,
    site: announced.site,
    on: announced.on,
  }
}
