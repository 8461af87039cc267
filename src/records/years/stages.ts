/**
 * The programme year as the office moves it: opened, on to the next stage, or back when somebody slipped; and for which
 * year new registrations ask.
 */
import { yearStep, type YearState } from '../../program/years/stages.ts'
import { schedule } from '../../store/jobs.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { recordEvent, type EventCodes } from '../events.ts'
import { yearAt } from '../jakarta.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { RENEWALS_LIST } from '../renewals/jobs.ts'
import type { Enterable } from '../settings/list.ts'
import { setSetting, setting, settingSet } from '../settings/settings.ts'
import { takeTurn } from '../turn.ts'

/** Somebody else was faster: where the year stands now, whose act that was, and when. */
export interface YearOvertaken {
  readonly ok: false
  readonly error: 'overtaken'
  /** Undefined: nobody has opened it. */
  readonly state: YearState | undefined
  readonly by: string | undefined
  readonly at: Date | undefined
}

/** Where a year stands; undefined for one that nobody has opened here. */
export const yearState = (reader: Reader, year: number): Promise<YearState | undefined> =>
  setting(reader, `state/${year}`)

/** The first year that the city covered anybody, as far as is known. */
const FIRST_YEAR = 2025

/** Whether there is anything to be kept for this year: from the first that is known to the next of the calendar. */
export const isKeptYear = ({ now }: Pick<Reader, 'now'>, year: number): boolean =>
  year >= FIRST_YEAR && year <= yearAt(now) + 1

/** The years that may be opened now: this one of the calendar, and the next. */
export const openableYears = ({ now }: Pick<Reader, 'now'>): [number, number] => [
  yearAt(now),
  yearAt(now) + 1,
]

/**
 * Opens a programme year: new registrations ask for it from now on, and last year's members are sorted into those who go
 * on, leave, or are to be looked at. One that lies before the year that registrations ask for already leaves that as it is.
 */
export async function openYear(
  tx: Tx,
  { by, year }: { by: string; year: number },
): Promise<{ ok: true } | { ok: false; error: 'not-now' } | YearOvertaken | Denied> {
  await takeTurn(tx, 'years')
  const allowed = await authorise(tx, by, 'keep-years')
  if (!allowed.ok) return allowed
  if (!openableYears(tx).includes(year)) return { ok: false, error: 'not-now' }
  if (await yearState(tx, year)) return overtaken(tx, year)
  await put(tx, `state/${year}`, 'open', by)
  if (year >= (await setting(tx, 'programme-year'))) await put(tx, 'programme-year', year, by)
  await schedule(tx, { kind: RENEWALS_LIST, key: String(year), dueAt: tx.now })
  await note(tx, year, 'year-opened', by)
  return { ok: true }
}

/**
 * Moves a year to another stage.
 * @param from where it stood when the admin looked at it: who comes too late is told.
 */
export async function moveYear(
  tx: Tx,
  { by, year, from, to }: { by: string; year: number; from: YearState; to: YearState },
): Promise<{ ok: true } | { ok: false; error: 'no-such-step' } | YearOvertaken | Denied> {
  await takeTurn(tx, 'years')
  const allowed = await authorise(tx, by, 'keep-years')
  if (!allowed.ok) return allowed
  if (!yearStep(from, to)) return { ok: false, error: 'no-such-step' }
  if ((await yearState(tx, year)) !== from) return overtaken(tx, year)
  await put(tx, `state/${year}`, to, by)
  await note(tx, year, 'year-moved', by, { from, to })
  return { ok: true }
}

/** From now on new registrations ask for this year: for who has opened the next one too early, or moves on at last. */
export async function askForYear(
  tx: Tx,
  { by, year }: { by: string; year: number },
): Promise<{ ok: true } | { ok: false; error: 'not-now' | 'closed' } | Denied> {
  await takeTurn(tx, 'years')
  const allowed = await authorise(tx, by, 'keep-years')
  if (!allowed.ok) return allowed
  const state = await yearState(tx, year)
  if (state === 'closed') return { ok: false, error: 'closed' }
  if (!mayBeAsked(tx, year, state)) return { ok: false, error: 'not-now' }
  if ((await setting(tx, 'programme-year')) === year) return { ok: true }
  await put(tx, 'programme-year', year, by)
  await note(tx, year, 'year-moved', by, { registrations: true })
  return { ok: true }
}

/** Whether registrations may ask for it: this year of the calendar, or the next once it is open; not a closed one. */
export const mayBeAsked = (
  { now }: Pick<Reader, 'now'>,
  year: number,
  state: YearState | undefined,
): boolean =>
  state !== 'closed' && (year === yearAt(now) || (year === yearAt(now) + 1 && state !== undefined))

async function overtaken(reader: Reader, year: number): Promise<YearOvertaken> {
  const now = await settingSet(reader, `state/${year}`)
  return { ok: false, error: 'overtaken', state: now?.value, by: now?.setBy, at: now?.at }
}

async function put<K extends `state/${number}` | 'programme-year'>(
  tx: Tx,
  key: K,
  value: Enterable<K>,
  by: string,
): Promise<void> {
  const kept = await setSetting(tx, key, value, '', by)
  if (!kept.ok) throw new RangeError(`not a value of ${key}`)
}

const note = (tx: Tx, year: number, kind: EventKind, by: string, codes: EventCodes = {}): Promise<void> =>
  recordEvent(tx, { subjectKind: 'year', subject: String(year), kind, actor: by, codes })
