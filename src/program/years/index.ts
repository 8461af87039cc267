/** The programme years that something is known of. */
import { YEAR_2025 } from './2025.ts'
import { YEAR_2026 } from './2026.ts'
import type { ProgrammeYear } from './year.ts'

const YEARS: readonly ProgrammeYear[] = [YEAR_2025, YEAR_2026]

/**
 * The programme year before the office's settings. A year that nothing is known of has everything not set, beside the
 * national rules and what the city published for earlier years.
 */
export function programmeYear(year: number): ProgrammeYear {
  return YEARS.find(known => known.year === year) ?? { ...YEAR_2026, year }
}
