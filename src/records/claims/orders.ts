/** What is ordered for later about one claim, as durable jobs whose key is its id. What is then done stands in `jobs.ts`. */
import { addDays, type PlainDate } from '../../program/plain-date.ts'
import { schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import { dayAt, startOfDay } from '../jakarta.ts'
import { daytime } from '../drafts/reminders.ts'
import { reportDeadline } from './deadline.ts'

/** The office is alerted once more before the time for reporting an accident is over. */
export const ACCIDENT_ALARM = 'accident-deadline'
/** The family is asked how it was. */
export const HOW_WAS_IT = 'claim-how-was-it'

const ALARM_BEFORE_MS = 6 * 3_600_000
const ASK_AFTER_DAYS = 3
/** So long after the payment the question would only bring it all back. */
const ASK_WITHIN_DAYS = 30

/**
 * Six hours before the end of 2 × 24 hours; or, where less than twelve are left, when half of them are gone. None where the
 * day is not known, or the time is over: the office has just heard of the report itself.
 */
export async function orderAccidentAlarm(
  tx: Tx,
  { claim, on, time }: { claim: string; on: PlainDate | undefined; time: string | undefined },
): Promise<void> {
  if (on === undefined) return
  const until = reportDeadline(on, time).getTime()
  const left = until - tx.now.getTime()
  if (left <= 0) return
  const dueAt = new Date(until - Math.min(ALARM_BEFORE_MS, left / 2))
  await schedule(tx, { kind: ACCIDENT_ALARM, key: claim, dueAt })
}

/** Three days after the money came, by day. */
export async function orderHowWasIt(
  tx: Tx,
  { claim, paidOn }: { claim: string; paidOn: PlainDate },
): Promise<void> {
  if (paidOn < addDays(dayAt(tx.now), -ASK_WITHIN_DAYS)) return
  const soonest = Math.max(startOfDay(addDays(paidOn, ASK_AFTER_DAYS)).getTime(), tx.now.getTime())
  await schedule(tx, { kind: HOW_WAS_IT, key: claim, dueAt: daytime(new Date(soonest)) })
}
