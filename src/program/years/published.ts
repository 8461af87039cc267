/**
 * The criteria that stand behind every programme year: the national ones, in force, and those that Kota Probolinggo
 * published for single years. None was found for 2025 or later.
 */
import type { ProgrammeYear, Rule, SectorYear } from './year.ts'

export const NOT_SET = { status: 'not-set' } as const

/** Who may be registered at all, and what the city once planned for people who already are members. */
export const PEOPLE: Pick<ProgrammeYear, 'minimumAge' | 'ageEnd' | 'membersExcluded'> = {
  minimumAge: {
    status: 'in-force',
    value: 18,
    source: 'Ages 18 to 65 in the city-paid programme of Penajam Paser Utara, media-masa.id',
  },
  ageEnd: {
    status: 'in-force',
    value: 65,
    source: 'BPJS Ketenagakerjaan and Pemkot Jakarta Pusat 2024, antaranews.com 4256339',
  },
  membersExcluded: earlier(2022, true, 'Plan for farmers, Radar Bromo 27-05-2022'),
}

const OPEN: SectorYear = {
  quota: NOT_SET,
  maxAge: NOT_SET,
  landBelowHectares: NOT_SET,
  tenantsCovered: NOT_SET,
  criteriaConfirmed: NOT_SET,
  covered: undefined,
}

export const SECTORS_AS_PUBLISHED: ProgrammeYear['sectors'] = {
  fisher: OPEN,
  farmer: {
    ...OPEN,
    maxAge: earlier(2023, 60, 'Kota Probolinggo 2023, probolinggokota.go.id and tadatodays.com'),
    landBelowHectares: earlier(2023, 2, 'Kota Probolinggo 2023, probolinggokota.go.id and tadatodays.com'),
    tenantsCovered: earlier(2022, false, 'Plan for farmers, Radar Bromo 27-05-2022'),
  },
  msme: OPEN,
}

function earlier<T>(year: number, value: T, source: string): Rule<T> {
  return { status: 'earlier-year', year, value, source }
}
