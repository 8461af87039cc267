/** When somebody of the office reads what was asked. */
import { opensNext } from '../../program/office-hours.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import type { Reader } from '../../store/store.ts'
import { closedDays } from '../due.ts'
import { dayAt, startOfDay } from '../jakarta.ts'
import { setting, settingSet } from '../settings/settings.ts'

export interface ReadAt {
  /** The office works now. */
  readonly isOpen: boolean
  /** The day on which it opens next; today while it is open. */
  readonly day: PlainDate
  /** `07:30`; undefined as long as the office has not said when it works. */
  readonly opens: string | undefined
}

export async function readAt(reader: Reader): Promise<ReadAt> {
  const hours = await setting(reader, 'office-hours')
  const isConfirmed = (await settingSet(reader, 'office-hours')) !== undefined
  const day = dayAt(reader.now)
  const next = opensNext({ day, time: clockOf(reader.now) }, hours, await closedDays(reader, day))
  return {
    isOpen: next === 'open',
    day: next === 'open' ? day : next,
    opens: isConfirmed ? hours.opens : undefined,
  }
}

/** `07:30` in Jakarta. */
function clockOf(at: Date): string {
  const minutes = Math.floor((at.getTime() - startOfDay(dayAt(at)).getTime()) / 60_000)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const two = (n: number) => String(n).padStart(2, '0')
