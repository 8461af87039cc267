import { describe, expect, test } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { COVERED_SECTORS } from '../../../src/program/sectors.ts'
import { programmeYear } from '../../../src/program/years/index.ts'
import { applySettings } from '../../../src/program/years/settings.ts'

const entered = <T>(value: T) => ({ value, source: 'SK 100/2026', on: dateOf('2026-02-01') })

describe('a programme year before the office has entered anything', () => {
  test.each([2025, 2026, 2031])('%i has no quota, months or count of workers', number => {
    const year = programmeYear(number)
    expect(year.year).toBe(number)
    expect([year.monthsCovered, year.vulnerableWorkers]).toEqual([
      { status: 'not-set' },
      { status: 'not-set' },
    ])
    for (const sector of COVERED_SECTORS) expect(year.sectors[sector].quota).toEqual({ status: 'not-set' })
  })

  test('people covered in 2025 add up to the announced sum, and are no figure of another year', () => {
    const covered = COVERED_SECTORS.map(sector => programmeYear(2025).sectors[sector].covered?.value ?? 0)
    expect(covered.reduce((sum, people) => sum + people)).toBe(programmeYear(2025).announced?.covered)
    for (const sector of COVERED_SECTORS) expect(programmeYear(2026).sectors[sector].covered).toBeUndefined()
  })

  test("the farmers' limits are of earlier years and say which", () => {
    const { maxAge, landBelowHectares, tenantsCovered } = programmeYear(2026).sectors.farmer
    expect(maxAge).toMatchObject({ status: 'earlier-year', year: 2023, value: 60 })
    expect(landBelowHectares).toMatchObject({ status: 'earlier-year', year: 2023, value: 2 })
    expect(tenantsCovered).toMatchObject({ status: 'earlier-year', year: 2022, value: false })
  })
})

describe("the office's settings", () => {
  test('come into force with their source and day, and leave the year itself alone', () => {
    const year = programmeYear(2026)
    const now = applySettings(year, { sectors: { fisher: { quota: entered(2_000) } } })
    expect(now.sectors.fisher.quota).toEqual({
      status: 'in-force',
      value: 2_000,
      source: 'SK 100/2026 (2026-02-01)',
    })
    expect(now.sectors.farmer).toEqual(year.sectors.farmer)
    expect(year.sectors.fisher.quota).toEqual({ status: 'not-set' })
  })

  test('confirming the criteria brings the earlier ones into force, but no quota', () => {
    const { farmer } = applySettings(programmeYear(2026), {
      sectors: { farmer: { criteriaConfirmed: entered(true as const) } },
    }).sectors
    expect(farmer.maxAge).toMatchObject({ status: 'in-force', value: 60 })
    expect(farmer.quota).toEqual({ status: 'not-set' })
  })

  test("a value of the office's own goes before a confirmed earlier one", () => {
    const { farmer } = applySettings(programmeYear(2026), {
      sectors: { farmer: { criteriaConfirmed: entered(true as const), maxAge: entered(64) } },
    }).sectors
    expect(farmer.maxAge).toMatchObject({ status: 'in-force', value: 64 })
  })
})
