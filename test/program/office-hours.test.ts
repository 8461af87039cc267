import { expect, test } from 'vitest'
import { opensNext } from '../../src/program/office-hours.ts'
import { dateOf } from '../../src/program/plain-date.ts'
import { fixedHolidays } from '../../src/program/working-days.ts'

const HOURS = { opens: '07:30', closes: '16:00' }
const HOLIDAYS = new Set([...fixedHolidays(2026), ...fixedHolidays(2027)])

test.each([
  ['2026-11-25', '07:30', 'open'],
  ['2026-11-25', '15:59', 'open'],
  ['2026-11-25', '16:00', '2026-11-26'],
  ['2026-11-25', '07:29', '2026-11-25'],
  ['2026-11-27', '23:00', '2026-11-30'],
  ['2026-12-24', '17:00', '2026-12-28'],
  ['2026-12-25', '10:00', '2026-12-28'],
  ['2026-12-31', '18:00', '2027-01-04'],
])('on %s at %s the office opens: %s', (day, time, next) => {
  expect(opensNext({ day: dateOf(day), time }, HOURS, HOLIDAYS)).toBe(next)
})
