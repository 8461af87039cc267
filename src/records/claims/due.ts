/** The office's own clock on a claim: so many working days, a setting. BPJS's clock starts with its receipt. */
import { addWorkingDays, fixedHolidays } from '../../program/working-days.ts'
import { partsOf, type PlainDate } from '../../program/plain-date.ts'
import type { Reader } from '../../store/store.ts'
import { dayAt, endOfDay } from '../jakarta.ts'
import { setting } from '../settings.ts'

export async function claimDue(reader: Reader): Promise<Date> {
  const days = await setting(reader, 'claim-office-days')
  const today = dayAt(reader.now)
  return endOfDay(addWorkingDays(today, days, await closedDays(reader, today)))
}

/** All closed days around this one, the fixed ones too. */
export async function closedDays(reader: Reader, around: PlainDate): Promise<ReadonlySet<PlainDate>> {
  const { year } = partsOf(around)
  const entered = await setting(reader, 'holidays')
  return new Set([...entered, ...[year - 1, year, year + 1].flatMap(fixedHolidays)])
}
