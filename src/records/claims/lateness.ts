/** Whether a claim is late, and by whose clock: the office's own until it hands over, then that of BPJS. */
import { BPJS_WORKING_DAYS, clockOf, daysLate, lastDayRunOut } from '../../program/claims/clocks.ts'
import { ON_BPJS_CLOCK } from '../../program/claims/statuses.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import type { Reader } from '../../store/store.ts'
import { closedDays } from '../due.ts'
import { dayAt } from '../jakarta.ts'
import type { Claim } from './claim-rows.ts'

export interface Lateness {
  /** Whose clock. */
  readonly clock: 'office' | 'bpjs'
  /** The last day on which it was in time. */
  readonly due: PlainDate
  /** Working days since, at least one. */
  readonly days: number
}

/** Undefined for a claim in time, one that has ended, and one on nobody's clock. */
export async function latenessOf(reader: Reader, claim: Claim): Promise<Lateness | undefined> {
  return latenessAt(claim, reader.now, await closedDays(reader, dayAt(reader.now)))
}

/** @param closed all closed days around now. */
export function latenessAt(claim: Claim, now: Date, closed: ReadonlySet<PlainDate>): Lateness | undefined {
  if (claim.endedAt !== undefined) return undefined
  const today = dayAt(now)
  if (claim.dueAt !== undefined) {
    if (claim.dueAt >= now) return undefined
    const due = dayAt(claim.dueAt)
    return { clock: 'office', due, days: daysLate(due, today, closed) }
  }
  if (!ON_BPJS_CLOCK.some(status => status === claim.status)) return undefined
  const clock = clockOf(claim.receiptOn, BPJS_WORKING_DAYS[claim.programme ?? 'jkm'].value, today, closed)
  return clock.state === 'late' ? { clock: 'bpjs', due: clock.due, days: clock.daysLate } : undefined
}

/** Of each programme the last day of a receipt that is past BPJS's clock today: for the database to compare with. */
export async function lastLateReceipt(reader: Reader): Promise<Record<'jkm' | 'jkk', PlainDate>> {
  const today = dayAt(reader.now)
  const closed = await closedDays(reader, today)
  return {
    jkm: lastDayRunOut(BPJS_WORKING_DAYS.jkm.value, today, closed),
    jkk: lastDayRunOut(BPJS_WORKING_DAYS.jkk.value, today, closed),
  }
}
