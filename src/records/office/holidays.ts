/**
 * Days on which the office is closed, as its admins enter them from the joint decree of three ministers and the like: the
 * time that a file may take is counted without them. What falls on the same date every year is known already.
 */
import { partsOf, type PlainDate } from '../../program/plain-date.ts'
import { fixedHolidays, isWorkingDay } from '../../program/working-days.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { setSetting, setting, settingHistory } from '../settings/settings.ts'
import { takeTurn } from '../turn.ts'
import { authorise, type Denied } from './officers.ts'

/** A day that the office has entered. */
export interface Holiday {
  readonly date: PlainDate
  /** The decree or letter that it stands in, where somebody said. */
  readonly source: string | undefined
  /** Account of who entered it, and when. */
  readonly enteredBy: string
  readonly enteredAt: Date
}

/** What the office has entered, the earliest day first. */
export async function holidaysEntered(reader: Reader): Promise<Holiday[]> {
  const known = new Map<PlainDate, Holiday>()
  for (const { value, source, setBy, at } of await settingHistory(reader, 'holidays')) {
    for (const date of known.keys()) if (!value.includes(date)) known.delete(date)
    for (const date of value)
      if (!known.has(date))
        known.set(date, { date, source: source || undefined, enteredBy: setBy, enteredAt: at })
  }
  return [...known.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/**
 * Enters days; those that are closed already (weekends too) are left out, and named.
 * @returns in the order of the calendar.
 */
export async function addHolidays(
  tx: Tx,
  { by, dates, source = '' }: { by: string; dates: readonly PlainDate[]; source?: string | undefined },
): Promise<{ ok: true; added: PlainDate[]; closedAlready: PlainDate[] } | Denied> {
  // Two who enter at the same moment each add to what the other has entered.
  await takeTurn(tx, 'staff')
  const allowed = await authorise(tx, by, 'enter-settings')
  if (!allowed.ok) return allowed
  const present = await setting(tx, 'holidays')
  const wanted = [...new Set(dates)].toSorted()
  const years = new Set(wanted.map(date => partsOf(date).year))
  const closed = new Set([...present, ...[...years].flatMap(fixedHolidays)])
  const isClosed = (date: PlainDate) => !isWorkingDay(date, closed)
  const added = wanted.filter(date => !isClosed(date))
  if (added.length > 0) await keep(tx, [...present, ...added], source, by)
  return { ok: true, added, closedAlready: wanted.filter(isClosed) }
}

/** The office works on that day after all. */
export async function removeHoliday(
  tx: Tx,
  { by, date }: { by: string; date: PlainDate },
): Promise<{ ok: true } | { ok: false; error: 'not-entered' } | Denied> {
  await takeTurn(tx, 'staff')
  const allowed = await authorise(tx, by, 'enter-settings')
  if (!allowed.ok) return allowed
  const present = await setting(tx, 'holidays')
  if (!present.includes(date)) return { ok: false, error: 'not-entered' }
  await keep(
    tx,
    present.filter(other => other !== date),
    '',
    by,
  )
  return { ok: true }
}

async function keep(tx: Tx, dates: readonly PlainDate[], source: string, by: string): Promise<void> {
  const kept = await setSetting(tx, 'holidays', dates.toSorted(), source, by)
  if (!kept.ok) throw new RangeError(`not days of the calendar: ${kept.where.join(', ')}`)
}
