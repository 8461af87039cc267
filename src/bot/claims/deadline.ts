/**
 * Until when an accident is to be reported to BPJS Ketenagakerjaan, as clock time and hours left: on the answer to the
 * report, on the claim's own screen until BPJS has the first report ("tahap I"), and for the office.
 */
import { ACCIDENT_REPORT_HOURS } from '../../program/claims/clocks.ts'
import type { ClaimBody } from '../../records/claims/body.ts'
import type { Claim } from '../../records/claims/claim-rows.ts'
import { hoursUntil, reportDeadline } from '../../records/claims/deadline.ts'
import { dayAt, startOfDay } from '../../records/jakarta.ts'
import { hourWords, weekdayWords } from '../format.ts'
import { words as w } from '../words.ts'

/** Midnight is the end of a day to people, and not the beginning of the next. */
export function shownDeadline(until: Date): { date: string; time: string } {
  const isMidnight = startOfDay(dayAt(until)).getTime() === until.getTime()
  const shown = isMidnight ? new Date(until.getTime() - 60_000) : until
  return { date: weekdayWords(dayAt(shown)), time: hourWords(shown) }
}

/** With its source. */
export function deadlineWords({ on }: Pick<Claim, 'on'>, body: ClaimBody, now: Date): string {
  const source = w('claims:accident.source', { source: ACCIDENT_REPORT_HOURS.source })
  const how = w('claims:accident.how')
  if (on === undefined) return [w('claims:accident.deadlineUnknown'), how, source].join('\n')
  const until = reportDeadline(on, body.event.time)
  const of = shownDeadline(until)
  const hours = hoursUntil(until, now)
  const isOver = until <= now
  const line = isOver
    ? w('claims:accident.deadlineOver', of)
    : hours < 1
      ? w('claims:accident.deadlineSoon', of)
      : w('claims:accident.deadline', { ...of, hours })
  const basis = body.event.time === undefined && !isOver ? [w('claims:accident.dayOnly')] : []
  return [line, ...basis, how, source].join('\n')
}
