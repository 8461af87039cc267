import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  birthdayOf,
  dateOf,
  daysBetween,
  makeDate,
  parseDate,
  weekdayOf,
  type PlainDate,
} from '../../src/program/plain-date.ts'

const anyDate = fc
  .integer({ min: 0, max: 73_000 })
  .map(days => addDays(dateOf('1900-01-01'), days)) satisfies fc.Arbitrary<PlainDate>

describe('a day of the calendar', () => {
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '12-03-1970',
    '',
  ])('"%s" is none', text => expect(parseDate(text)).toBeUndefined())

  test('29 February is one in a leap year, 2000 among them', () => {
    expect(makeDate(2024, 2, 29)).toBe('2024-02-29')
    expect(makeDate(2000, 2, 29)).toBe('2000-02-29')
  })

  test('what code states as a day and is none is a bug', () => {
    expect(() => dateOf('2026-02-30')).toThrow(RangeError)
  })

  test('the last day of a month stays the last where the next month is shorter', () => {
    expect(addMonths(dateOf('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(dateOf('2026-03-31'), -1)).toBe('2026-02-28')
    expect(addYears(dateOf('2024-02-29'), 1)).toBe('2025-02-28')
  })

  test('months cross the new year both ways', () => {
    expect(addMonths(dateOf('2026-11-15'), 3)).toBe('2027-02-15')
    expect(addMonths(dateOf('2026-01-15'), -13)).toBe('2024-12-15')
  })

  test('24 November 2026 is a Tuesday', () => expect(weekdayOf(dateOf('2026-11-24'))).toBe(2))

  test('days added are days between, and days taken away again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const other = addDays(date, days)
        expect(daysBetween(date, other)).toBe(days)
        expect(addDays(other, -days)).toBe(date)
        expect(parseDate(other)).toBe(other)
        expect(other > date).toBe(days > 0)
      }),
    )
  })
})

describe('age', () => {
  test('the birthday itself counts, the day before does not', () => {
    const birth = dateOf('1961-11-24')
    expect(ageOn(birth, dateOf('2026-11-23'))).toBe(64)
    expect(ageOn(birth, dateOf('2026-11-24'))).toBe(65)
  })

  test('whoever was born on 29 February has a birthday every year', () => {
    expect(birthdayOf(dateOf('1960-02-29'), 65)).toBe('2025-02-28')
    expect(ageOn(dateOf('1960-02-29'), dateOf('2025-02-28'))).toBe(65)
  })

  test('is reached on the birthday and not a day earlier', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 116 }), (birth, age) => {
        const birthday = birthdayOf(birth, age)
        expect(ageOn(birth, birthday)).toBe(age)
        expect(ageOn(birth, addDays(birthday, -1))).toBe(age - 1)
      }),
    )
  })
})
