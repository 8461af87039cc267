import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dateOf, type PlainDate } from '../../src/program/plain-date.ts'
import { addWorkingDays, fixedHolidays, isWorkingDay } from '../../src/program/working-days.ts'

const none: ReadonlySet<PlainDate> = new Set()

describe('three working days', () => {
  test('from a Tuesday end on the Friday', () => {
    expect(addWorkingDays(dateOf('2026-11-24'), 3, none)).toBe('2026-11-27')
  })

  test('from a Friday leave out the weekend', () => {
    expect(addWorkingDays(dateOf('2026-11-27'), 3, none)).toBe('2026-12-02')
  })

  test('over Christmas and New Year leave out both', () => {
    const closed = new Set([...fixedHolidays(2026), ...fixedHolidays(2027)])
    expect(addWorkingDays(dateOf('2026-12-24'), 1, closed)).toBe('2026-12-28')
    expect(addWorkingDays(dateOf('2026-12-30'), 2, closed)).toBe('2027-01-04')
  })

  test('leave out a feast that the office entered', () => {
    expect(addWorkingDays(dateOf('2026-11-24'), 1, new Set([dateOf('2026-11-25')]))).toBe('2026-11-26')
  })
})

test('the day found is a working day, with as many of them on the way', () => {
  const closed = new Set(fixedHolidays(2026))
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 20 }), (offset, count) => {
      const start = addDays(dateOf('2026-01-01'), offset)
      const end = addWorkingDays(start, count, closed)
      expect(isWorkingDay(end, closed)).toBe(true)
      let passed = 0
      for (let day = addDays(start, 1); day <= end; day = addDays(day, 1))
        if (isWorkingDay(day, closed)) passed++
      expect(passed).toBe(count)
    }),
  )
})
