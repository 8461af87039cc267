/** Until when the office answers: so many working days, without weekends, public holidays and what the office has entered. */
import { addWorkingDays, fixedHolidays } from '../program/working-days.ts'
import type { Reader } from '../store/store.ts'
import { dayAt, endOfDay, yearAt } from './jakarta.ts'
import { setting } from './settings.ts'

/** The last instant of the day on which the office's check of a file that arrives now is due. */
export async function checkDue(reader: Reader): Promise<Date> {
  const year = yearAt(reader.now)
  const closed = new Set([
    ...fixedHolidays(year),
    ...fixedHolidays(year + 1),
    ...(await setting(reader, 'holidays')),
  ])
  return endOfDay(addWorkingDays(dayAt(reader.now), await setting(reader, 'office-check-days'), closed))
}
