/**
 * Days on which the office works: Monday to Friday without public holidays.
 *
 * Only the holidays that fall on the same date every year are known here. The movable feasts and the days of joint
 * leave come with each year's joint decree of three ministers, and the office enters them.
 */
import { addDays, dateOf, weekdayOf, type PlainDate } from './plain-date.ts'

/** New Year, Labour Day, Pancasila Day, Independence Day, Christmas. */
export function fixedHolidays(year: number): PlainDate[] {
  return ['01-01', '05-01', '06-01', '08-17', '12-25'].map(day => dateOf(`${year}-${day}`))
}

export function isWorkingDay(date: PlainDate, holidays: ReadonlySet<PlainDate>): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6 && !holidays.has(date)
}

/**
 * The `count`-th working day after `date`, which itself never counts; `count` 0 gives `date` back.
 * @param holidays all that are closed, the fixed ones too: the caller joins `fixedHolidays` and the office's list.
 */
export function addWorkingDays(date: PlainDate, count: number, holidays: ReadonlySet<PlainDate>): PlainDate {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, holidays)) left--
  }
  return day
}
