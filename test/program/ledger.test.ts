import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOfMonth, keyOf, monthOfKey, monthsBetween, standingOf } from '../../src/program/ledger.ts'
import { compareMonths, dateOf } from '../../src/program/plain-date.ts'

const month = (key: string) => monthOfKey(key)
const anyMonth = fc.record({
  year: fc.integer({ min: 2020, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
})

describe('what the ledger says', () => {
  test('of a year paid through, until its last day', () => {
    const months = Array.from({ length: 12 }, (_, at) => ({ year: 2026, month: at + 1 }))
    const standing = standingOf(months, dateOf('2026-11-26'))
    expect(standing).toMatchObject({ gaps: [], paidUntil: '2026-12-31', now: 'paid' })
  })

  test('of eight months, that the ninth is only not known, and the thirteenth is for BPJS to say', () => {
    const months = Array.from({ length: 8 }, (_, at) => ({ year: 2026, month: at + 1 }))
    expect(standingOf(months, dateOf('2026-09-15')).now).toBe('not-known')
    expect(standingOf(months, dateOf('2026-11-30')).now).toBe('not-known')
    expect(standingOf(months, dateOf('2026-12-01')).now).toBe('maybe-inactive')
  })

  test('of a gap, its months, and whether it is longer than the tolerance', () => {
    const { gaps } = standingOf([month('2025-12'), month('2026-02'), month('2026-07')], dateOf('2026-07-02'))
    expect(gaps).toEqual([
      { from: month('2026-01'), to: month('2026-01'), months: 1, isOverTolerance: false },
      { from: month('2026-03'), to: month('2026-06'), months: 4, isOverTolerance: true },
    ])
  })

  test('of nobody’s payments, nothing', () => {
    expect(standingOf([], dateOf('2026-07-02'))).toEqual({
      paid: [],
      gaps: [],
      paidUntil: undefined,
      now: 'nothing-known',
    })
  })

  test('whatever stands in it and in whatever order: every month once, paid and gaps make up the whole', () => {
    fc.assert(
      fc.property(fc.array(anyMonth, { minLength: 1, maxLength: 40 }), months => {
        const { paid, gaps, paidUntil } = standingOf(months, dateOf('2026-07-02'))
        const [first, last] = [paid[0]!, paid.at(-1)!]
        expect(new Set(paid.map(keyOf)).size).toBe(paid.length)
        const inGaps = gaps.reduce((sum, gap) => sum + gap.months, 0)
        expect(paid.length + inGaps).toBe(monthsBetween(first, last) + 1)
        for (const { from, to, months: count } of gaps) expect(monthsBetween(from, to) + 1).toBe(count)
        expect(paidUntil).toBe(endOfMonth(last))
        expect(paid.toSorted(compareMonths)).toEqual(paid)
      }),
    )
  })
})
