/**
 * A programme year as data: what holds in it, per sector, and how sure that is.
 *
 * What the city published for an earlier year is kept as such and never refuses anybody; what nobody has set is
 * `not-set`, and the chat says so.
 */
import type { PlainDate, YearMonth } from '../plain-date.ts'
import type { CoveredSector } from '../sectors.ts'
import type { Sourced } from '../source.ts'

/** A value of the programme, and whether it holds this year, held in an earlier one, or was never set. */
export type Rule<T> =
  | { readonly status: 'in-force'; readonly value: T; readonly source: string }
  | { readonly status: 'earlier-year'; readonly year: number; readonly value: T; readonly source: string }
  | { readonly status: 'not-set' }

export interface SectorYear {
  /** Places that the city pays for in this sector. */
  readonly quota: Rule<number>
  /** The last age, in whole years, that is still taken. */
  readonly maxAge: Rule<number>
  /** A farmer's land must be smaller than this many hectares. */
  readonly landBelowHectares: Rule<number>
  /** Whether a farmer who rents the land (penyewa) is covered. */
  readonly tenantsCovered: Rule<boolean>
  /** Whether the office has said that these criteria are the ones of this year. */
  readonly criteriaConfirmed: Rule<true>
  /** People whom the city covered in this sector this year; a fact, never a quota of this or another year. */
  readonly covered: Sourced<number> | undefined
}

export interface MonthsCovered {
  readonly from: YearMonth
  readonly to: YearMonth
}

export interface ProgrammeYear {
  readonly year: number
  /** The first age, in whole years, that is taken. */
  readonly minimumAge: Rule<number>
  /** Whoever has reached this age can no longer be registered. */
  readonly ageEnd: Rule<number>
  /** Whether those who already are members, by their own money or an employer's, are left out. */
  readonly membersExcluded: Rule<boolean>
  /** The months of contribution that the city pays. */
  readonly monthsCovered: Rule<MonthsCovered>
  /** How many vulnerable workers the city counts: what a share of them is a share of. */
  readonly vulnerableWorkers: Rule<number>
  readonly sectors: Readonly<Record<CoveredSector, SectorYear>>
  /** What the city announced about this year as a whole. */
  readonly announced: Announcement | undefined
}

/** The city's own round figures, for the screen about the programme. */
export interface Announcement {
  readonly on: PlainDate
  readonly source: string
  /** Where it can be read, for a screen: the name of a site. */
  readonly site: string
  readonly covered: number
  /** About how many workers there are in all, as the announced share implies. */
  readonly workersAbout: number
  /** The share of them, in percent, to be covered in `targetYear`. */
  readonly targetPercent: number
  readonly targetYear: number
}
