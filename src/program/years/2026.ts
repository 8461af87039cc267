/** 2026: nothing was published for the city; all of it waits for the office. */
import { NOT_SET, PEOPLE, SECTORS_AS_PUBLISHED } from './published.ts'
import type { ProgrammeYear } from './year.ts'

export const YEAR_2026: ProgrammeYear = {
  year: 2026,
  ...PEOPLE,
  monthsCovered: NOT_SET,
  vulnerableWorkers: NOT_SET,
  sectors: SECTORS_AS_PUBLISHED,
  announced: undefined,
}
