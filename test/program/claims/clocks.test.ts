import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOf, lastDayRunOut, workingDaysBetween } from '../../../src/program/claims/clocks.ts'
import { addDays, dateOf, type PlainDate } from '../../../src/program/plain-date.ts'
import { isWorkingDay } from '../../../src/program/working-days.ts'

const none = new Set<PlainDate>()
const monday = dateOf('2026-03-02')
const on = (day: string) => dateOf(`2026-${day}`)

describe('a clock of three working days from Monday', () => {
  test('has not begun before there is a receipt', () => {
    expect(clockOf(undefined, 3, monday, none)).toEqual({ state: 'not-started' })
  })

  test.each([
    ['03-02', { state: 'running', due: '2026-03-05', daysLeft: 3 }],
    ['03-05', { state: 'running', due: '2026-03-05', daysLeft: 0 }],
    ['03-06', { state: 'late', due: '2026-03-05', daysLate: 1 }],
    // The weekend adds nothing.
    ['03-08', { state: 'late', due: '2026-03-05', daysLate: 1 }],
    ['03-09', { state: 'late', due: '2026-03-05', daysLate: 2 }],
  ])('on %s', (today, clock) => {
    expect(clockOf(monday, 3, on(today), none)).toEqual(clock)
  })

  test('waits for a holiday, and is a day late on the Saturday after its Friday', () => {
    const nyepi = new Set([on('03-04')])
    expect(clockOf(monday, 3, on('03-06'), nyepi)).toEqual({
      state: 'running',
      due: '2026-03-06',
      daysLeft: 0,
    })
    expect(clockOf(monday, 3, on('03-07'), nyepi)).toEqual({ state: 'late', due: '2026-03-06', daysLate: 1 })
  })

  test('counts seven days over a weekend for a work accident', () => {
    expect(clockOf(monday, 7, monday, none)).toEqual({ state: 'running', due: '2026-03-11', daysLeft: 7 })
  })
})

const anyCase = fc.record({
  from: fc.integer({ min: 0, max: 400 }).map(days => addDays(monday, days)),
  days: fc.integer({ min: 1, max: 15 }),
  later: fc.integer({ min: 0, max: 60 }),
  closed: fc.uniqueArray(fc.integer({ min: 0, max: 460 }), { maxLength: 40 }),
})

test('whatever the holidays: what is left and what is late add up, day by day', () => {
  fc.assert(
    fc.property(anyCase, ({ from, days, later, closed }) => {
      const holidays = new Set(closed.map(day => addDays(monday, day)))
      const today = addDays(from, later)
      const gone = workingDaysBetween(from, today, holidays)
      const clock = clockOf(from, days, today, holidays)
      if (clock.state === 'running') expect(clock.daysLeft).toBe(days - gone)
      if (clock.state === 'late') {
        expect(clock.due < today).toBe(true)
        expect(clock.daysLate).toBe(Math.max(1, gone - days))
      }
      if (clock.state !== 'not-started') expect(isWorkingDay(clock.due, holidays)).toBe(true)
      // What the database compares with says the same.
      expect(from <= lastDayRunOut(days, today, holidays)).toBe(clock.state === 'late')
    }),
    { seed: 3574, numRuns: 2000 },
  )
})
