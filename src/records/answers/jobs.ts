/** The daily look at which answers are soon no longer valid: the office hears of them each morning while there are any. */
import { addDays } from '../../program/plain-date.ts'
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
  const answers = (await expiringAnswers(tx, addDays(dayAt(tx.now), DAYS_AHEAD))).length
  if (answers === 0) return []
  const keepers = (await officers(tx)).filter(one => one.state === 'active' && mayDo(one, 'keep-answers'))
  return keepers.map(({ account }) => ({ kind: 'answers-expiring', account, answers }))
}
