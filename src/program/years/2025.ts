/** 2025: the people whom the city covered are known; its quotas, criteria and months were not found. */
import { dateOf } from '../plain-date.ts'
import { NOT_SET, PEOPLE, SECTORS_AS_PUBLISHED } from './published.ts'
import type { ProgrammeYear } from './year.ts'

const source = 'Launch by Kota Probolinggo on 7 May 2025, realita.co and bag-hukum.probolinggokota.go.id'

export const YEAR_2025: ProgrammeYear = {
  year: 2025,
  ...PEOPLE,
  monthsCovered: NOT_SET,
  vulnerableWorkers: NOT_SET,
  sectors: {
    fisher: { ...SECTORS_AS_PUBLISHED.fisher, covered: { value: 1_925, source } },
    farmer: { ...SECTORS_AS_PUBLISHED.farmer, covered: { value: 4_098, source } },
    msme: { ...SECTORS_AS_PUBLISHED.msme, covered: { value: 5_000, source } },
  },
  announced: {
    on: dateOf('2025-05-07'),
    source: 'Announcement of May 2025, surabaya.inews.id',
    site: 'surabaya.inews.id',
    covered: 11_023,
    workersAbout: 27_500,
    targetPercent: 60,
    targetYear: 2026,
  },
}
