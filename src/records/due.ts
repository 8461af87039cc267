/** Until when the office answers: so many working days, without weekends, public holidays and what the office has entered. */
import { addWorkingDays, fixedHolidays } from '../program/working-days.ts'
import { partsOf, type PlainDate } from '../program/plain-date.ts'
import type { Reader } from '../store/store.ts'
import { dayAt, endOfDay } from './jakarta.ts'
import { setting } from './settings/settings.ts'

/** The last instant of the day on which the office's check of a file that arrives now is due. */
export const checkDue = (reader: Reader): Promise<Date> => dueBy(reader, 'office-check-days')

/** The same of the office's own part of a claim. BPJS's clock starts with its receipt. */
export const claimDue = (reader: Reader): Promise<Date> => dueBy(reader, 'claim-office-days')

async function dueBy(reader: Reader, allowed: 'office-check-days' | 'claim-office-days'): Promise<Date> {
  const today = dayAt(reader.now)
  const days = await setting(reader, allowed)
  return endOfDay(addWorkingDays(today, days, await closedDays(reader, today)))
}

/** All closed days around this one, the fixed ones too. */
export async function closedDays(reader: Reader, around: PlainDate): Promise<ReadonlySet<PlainDate>> {
  const { year } = partsOf(around)
  const entered = await setting(reader, 'holidays')
  return new Set([...entered, ...[year - 1, year, year + 1].flatMap(fixedHolidays)])
}
