/** What the office enters for a year, laid over what is known of it: each value with its source and its day. */
import type { PlainDate } from '../plain-date.ts'
import { COVERED_SECTORS, type CoveredSector } from '../sectors.ts'
import type { MonthsCovered, ProgrammeYear, Rule, SectorYear } from './year.ts'

export interface Entered<T> {
  readonly value: T
  /** The decree or letter it rests on. */
  readonly source: string
  readonly on: PlainDate
}

export interface SectorSettings {
  readonly quota?: Entered<number> | undefined
  readonly maxAge?: Entered<number> | undefined
  readonly landBelowHectares?: Entered<number> | undefined
  readonly tenantsCovered?: Entered<boolean> | undefined
  /** "The criteria shown hold this year": those of earlier years come into force with it. */
  readonly criteriaConfirmed?: Entered<true> | undefined
}

export interface YearSettings {
  readonly minimumAge?: Entered<number> | undefined
  readonly membersExcluded?: Entered<boolean> | undefined
  readonly monthsCovered?: Entered<MonthsCovered> | undefined
  readonly vulnerableWorkers?: Entered<number> | undefined
  readonly sectors?: Partial<Record<CoveredSector, SectorSettings>> | undefined
}

/** The year as the office has it now; `year` itself stays as it was. */
export function applySettings(year: ProgrammeYear, settings: YearSettings): ProgrammeYear {
  const sectors = COVERED_SECTORS.map(
    sector => [sector, applyToSector(year.sectors[sector], settings.sectors?.[sector] ?? {})] as const,
  )
  return {
    ...year,
    minimumAge: inForce(settings.minimumAge) ?? year.minimumAge,
    membersExcluded: inForce(settings.membersExcluded) ?? year.membersExcluded,
    monthsCovered: inForce(settings.monthsCovered) ?? year.monthsCovered,
    vulnerableWorkers: inForce(settings.vulnerableWorkers) ?? year.vulnerableWorkers,
    sectors: Object.fromEntries(sectors) as ProgrammeYear['sectors'],
  }
}

function applyToSector(sector: SectorYear, settings: SectorSettings): SectorYear {
  const confirmed = settings.criteriaConfirmed
  return {
    ...sector,
    quota: inForce(settings.quota) ?? sector.quota,
    maxAge: inForce(settings.maxAge) ?? confirm(sector.maxAge, confirmed),
    landBelowHectares: inForce(settings.landBelowHectares) ?? confirm(sector.landBelowHectares, confirmed),
    tenantsCovered: inForce(settings.tenantsCovered) ?? confirm(sector.tenantsCovered, confirmed),
    criteriaConfirmed: inForce(confirmed) ?? sector.criteriaConfirmed,
  }
}

function confirm<T>(rule: Rule<T>, confirmed: Entered<true> | undefined): Rule<T> {
  if (confirmed === undefined || rule.status !== 'earlier-year') return rule
  return { status: 'in-force', value: rule.value, source: cited(confirmed) }
}

function inForce<T>(entered: Entered<T> | undefined): Rule<T> | undefined {
  return entered && { status: 'in-force', value: entered.value, source: cited(entered) }
}

function cited({ source, on }: Entered<unknown>): string {
  return `${source} (${on})`
}
