/** The programme years that something is known of. */
import { partsOf } from '../plain-date.ts'
import { YEAR_2025 } from './2025.ts'
import { YEAR_2026 } from './2026.ts'
import type { Announcement, ProgrammeYear } from './year.ts'

const YEARS: readonly ProgrammeYear[] = [YEAR_2025, YEAR_2026]

/**
 * The programme year before the office's settings. A year that nothing is known of has everything not set, beside the
 * national rules and what the city published for earlier years.
 */
export function programmeYear(year: number): ProgrammeYear {
  return YEARS.find(known => known.year === year) ?? { ...YEAR_2026, year }
}

/** The newest that the city has announced about where it wants to be in this year or later; undefined without any. */
export const announcementFor = (year: number): Announcement | undefined =>
  YEARS.map(({ announced }) => announced)
    .filter(announced => announced !== undefined)
    .findLast(({ on, targetYear }) => partsOf(on).year <= year && year <= targetYear)
