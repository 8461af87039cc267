import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { announcementFor, programmeYear } from '../../../src/program/years/index.ts'
import { applySettings } from '../../../src/program/years/settings.ts'
import { targetOf } from '../../../src/program/years/target.ts'

const of = (year: number, workers?: number) => {
  const entered =
    workers === undefined ? undefined : { value: workers, source: 'SK 12/2026', on: dateOf('2026-02-01') }
  return targetOf(applySettings(programmeYear(year), { vulnerableWorkers: entered }), announcementFor(year))
}

describe('the target', () => {
  it('is measured against the announcement until the office has entered a number', () => {
    expect(of(2026)).toMatchObject({
      workers: { from: 'announcement', value: 27_500, site: 'surabaya.inews.id' },
      share: { percent: 60, year: 2026 },
      people: 16_500,
    })
    expect(of(2026, 28_001)).toMatchObject({
      workers: { from: 'office', value: 28_001, source: 'SK 12/2026 (2026-02-01)' },
      people: 16_801,
    })
  })

  it('holds in the year of the announcement and up to its own; nothing is assumed of other years', () => {
    expect(of(2025)).toMatchObject({ share: { percent: 60, year: 2026 } })
    for (const year of [2024, 2027])
      expect(of(year)).toEqual({ workers: 'not-set', share: 'not-set', people: 'not-set' })
    expect(of(2027, 30_000)).toMatchObject({
      workers: { value: 30_000 },
      share: 'not-set',
      people: 'not-set',
    })
  })

  it('takes a nought for no number', () => {
    expect(of(2027, 0).workers).toBe('not-set')
  })

  it('is reached by no fewer people than the share is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), workers => {
        const { people } = of(2026, workers)
        if (people === 'not-set') throw new Error('a number was entered')
        expect(people / workers).toBeGreaterThanOrEqual(0.6)
        expect((people - 1) / workers).toBeLessThan(0.6)
      }),
    )
  })
})
