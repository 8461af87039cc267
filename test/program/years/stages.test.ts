import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canCover, commitment, monthsIn } from '../../../src/program/years/commitment.ts'
import { stepsOfYear, YEAR_STATES, yearStep } from '../../../src/program/years/stages.ts'

const may = { year: 2026, month: 5 }
const december = { year: 2026, month: 12 }
const anyMonth = fc.record({
  year: fc.integer({ min: 2024, max: 2028 }),
  month: fc.integer({ min: 1, max: 12 }),
})

describe('the stages of a year', () => {
  test('follow one another, one forward or one back', () => {
    expect(YEAR_STATES.map(from => stepsOfYear(from).map(({ way, to }) => `${way} ${to}`))).toEqual([
      ['on decreeing'],
      ['on running', 'back open'],
      ['on closed', 'back decreeing'],
      ['back running'],
    ])
  })

  test('every step can be taken back, and none skips a stage', () => {
    for (const [at, from] of YEAR_STATES.entries())
      for (const [then, to] of YEAR_STATES.entries()) {
        expect(yearStep(from, to) !== undefined).toBe(Math.abs(at - then) === 1)
        expect(yearStep(from, to)?.way).toBe(yearStep(to, from) && (then > at ? 'on' : 'back'))
      }
  })
})

describe('what a year needs', () => {
  test('for 11.023 people and eight months is Rp1.481.491.200', () => {
    expect(monthsIn({ from: may, to: december })).toBe(8)
    expect(commitment(11_023, 8)).toBe(1_481_491_200)
  })

  test('grows by one month of one person at a time, and is nothing for nobody', () => {
    const few = fc.integer({ min: 0, max: 100_000 })
    const months = fc.integer({ min: 0, max: 24 })
    fc.assert(
      fc.property(few, months, (people, n) => {
        expect(commitment(people + 1, n) - commitment(people, n)).toBe(n * 16_800)
        expect(commitment(people, n + 1) - commitment(people, n)).toBe(people * 16_800)
      }),
    )
    expect([commitment(0, 12), commitment(11_023, 0)]).toEqual([0, 0])
  })

  test('a period counts both its ends, and one that runs backwards has no month', () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, (from, to) => {
        const months = monthsIn({ from, to })
        expect(months).toBeGreaterThanOrEqual(0)
        if (months > 0) expect(monthsIn({ from: to, to: from })).toBe(months === 1 ? 1 : 0)
        if (canCover(2026, { from, to })) {
          expect(months).toBeGreaterThan(0)
          expect(from.year <= 2026 && to.year >= 2026).toBe(true)
        }
      }),
    )
    expect(canCover(2026, { from: december, to: may })).toBe(false)
    expect(canCover(2026, { from: { year: 2026, month: 12 }, to: { year: 2029, month: 12 } })).toBe(false)
  })
})
