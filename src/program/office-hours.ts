/** When somebody of the office reads what people write: on working days, between two hours of the clock. */
import { addDays, type PlainDate } from './plain-date.ts'
import { isWorkingDay } from './working-days.ts'

/** Hours as `07:30`, in Jakarta. */
export interface OfficeHours {
  readonly opens: string
  readonly closes: string
}

/**
 * The day on which the office opens next, or `open` while it is.
 * @param time of the day, as `07:30`.
 * @param holidays all that are closed, the fixed ones too, of this year and the next.
 */
export function opensNext(
  { day, time }: { day: PlainDate; time: string },
  { opens, closes }: OfficeHours,
  holidays: ReadonlySet<PlainDate>,
): 'open' | PlainDate {
  if (isWorkingDay(day, holidays) && time < closes) return time >= opens ? 'open' : day
  let next = addDays(day, 1)
  while (!isWorkingDay(next, holidays)) next = addDays(next, 1)
  return next
}
