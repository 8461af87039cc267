/** The daily look at which answers are soon no longer valid: the office hears of them when one comes near, and on Mondays. */
import { addDays, weekdayOf, type PlainDate } from '../../program/plain-date.ts'
import { isWaiting, schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import { dayAt, startOfDay } from '../jakarta.ts'
import type { Notice } from '../notices.ts'
import { officers } from '../office/officers.ts'
import { mayDo } from '../../program/office.ts'
import { daytime } from '../drafts/reminders.ts'
import { expiringAnswers } from './answers.ts'

export const ANSWERS_DAY = 'answers-day'
const KEY = 'daily'

/** So long before an answer runs out the office hears of it. */
export const DAYS_AHEAD = 30

/** Days ahead of an answer's last one on which the office hears of it at once; the last: it ran out yesterday. */
const TOLD_AHEAD = [DAYS_AHEAD, 7, 0, -1]
const MONDAY = 1

/** Each morning for a month would be read by nobody. */
const isToldOn = (today: PlainDate, ends: readonly (PlainDate | undefined)[]): boolean =>
  weekdayOf(today) === MONDAY || TOLD_AHEAD.some(days => ends.includes(addDays(today, days)))

/** At the start of the program: orders the daily look, unless one waits already. */
export async function planAnswersDay(tx: Tx): Promise<void> {
  if (!(await isWaiting(tx, ANSWERS_DAY, KEY)))
    await schedule(tx, { kind: ANSWERS_DAY, key: KEY, dueAt: daytime(tx.now) })
}

export async function planNextAnswersDay(tx: Tx): Promise<void> {
  const tomorrow = startOfDay(addDays(dayAt(tx.now), 1))
  await schedule(tx, { kind: ANSWERS_DAY, key: KEY, dueAt: daytime(tomorrow) })
}

/** The job: tells whoever keeps the answers, and orders tomorrow's. Nobody is told at night. */
export async function tellExpiring(tx: Tx): Promise<Notice[]> {
  if (daytime(tx.now) > tx.now) {
    await schedule(tx, { kind: ANSWERS_DAY, key: KEY, dueAt: daytime(tx.now) })
    return []
  }
  await planNextAnswersDay(tx)
  const today = dayAt(tx.now)
  const soon = await expiringAnswers(tx, addDays(today, DAYS_AHEAD))
  const ends = soon.map(({ validTo }) => validTo)
  if (soon.length === 0 || !isToldOn(today, ends)) return []
  const keepers = (await officers(tx)).filter(one => one.state === 'active' && mayDo(one, 'keep-answers'))
  return keepers.map(({ account }) => ({ kind: 'answers-expiring', account, answers: soon.length }))
}
