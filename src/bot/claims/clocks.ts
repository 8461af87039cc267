/**
 * The two clocks of a claim in words, never added: the office's until it has handed over, and that of BPJS from its own
 * receipt. A late one says so, and why, before the family has to ask.
 */
import { BPJS_WORKING_DAYS, clockOf, LATE_PENALTY, workingDaysBetween } from '../../program/claims/clocks.ts'
import { ON_BPJS_CLOCK } from '../../program/claims/statuses.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import type { ClaimBody } from '../../records/claims/body.ts'
import type { Claim } from '../../records/claims/claim-rows.ts'
import { latenessAt } from '../../records/claims/lateness.ts'
import { closedDays } from '../../records/due.ts'
import { dayAt } from '../../records/jakarta.ts'
import type { Reader } from '../../store/store.ts'
import { dateWords, weekdayWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import { words as w } from '../words.ts'

/** Nothing for a claim that has ended, and for an accident, which has a deadline of its own. */
export async function clockLines(reader: Reader, claim: Claim, body: ClaimBody): Promise<string[]> {
  if (claim.endedAt !== undefined || claim.kind === 'accident') return []
  const today = dayAt(reader.now)
  const closed = await closedDays(reader, today)
  const at: At = { claim, today, closed, reason: reasonOf(claim, body), now: reader.now }
  return [[w('claim:clock.title'), officeLine(at), ...bpjsLines(at)].join('\n')]
}

interface At {
  readonly claim: Claim
  readonly today: PlainDate
  readonly now: Date
  readonly closed: ReadonlySet<PlainDate>
  readonly reason: string
}

/** In the officer's words; what is known without them is said, and nothing is made up. */
function reasonOf({ status }: Claim, { note }: ClaimBody): string {
  if (note !== undefined) return escapeHtml(note)
  return w(status === 'papers-missing' ? 'claim:clock.papersReason' : 'claim:clock.unknownReason')
}

function officeLine({ claim, today, now, closed, reason }: At): string {
  const { dueAt, receiptOn, status } = claim
  if (dueAt === undefined) {
    if (receiptOn === undefined) return w('claim:clock.office.waits')
    return status === 'to-mend' || status.startsWith('awaits-')
      ? w('claim:clock.office.waits')
      : w('claim:clock.office.done', { date: dateWords(receiptOn) })
  }
  const late = latenessAt(claim, now, closed)
  const due = weekdayWords(dueAt)
  if (late?.clock === 'office') return w('claim:clock.office.late', { due, days: late.days, reason })
  const days = workingDaysBetween(today, dayAt(dueAt), closed)
  return days === 0 ? w('claim:clock.office.today', { due }) : w('claim:clock.office.running', { due, days })
}

function bpjsLines({ claim, today, closed, reason }: At): string[] {
  const { receiptOn, status, programme = 'jkm' } = claim
  if (receiptOn === undefined) return [w('claim:clock.bpjs.not-started')]
  if (!ON_BPJS_CLOCK.some(one => one === status)) return [w('claim:clock.bpjs.waits')]
  const { value: total, source } = BPJS_WORKING_DAYS[programme]
  const clock = clockOf(receiptOn, total, today, closed)
  if (clock.state === 'not-started') return [w('claim:clock.bpjs.not-started')]
  const due = weekdayWords(clock.due)
  if (clock.state === 'late') {
    const penalty = { percent: LATE_PENALTY.percentPerDay, source: penaltySource(programme) }
    return [
      w('claim:clock.bpjs.late', { due, days: clock.daysLate, reason }),
      w('claim:clock.bpjs.penalty', penalty),
    ]
  }
  const of = { due, total, from: dateWords(receiptOn), source }
  return [
    clock.daysLeft === 0
      ? w('claim:clock.bpjs.today', of)
      : w('claim:clock.bpjs.running', { ...of, days: clock.daysLeft }),
  ]
}

/** The same 1% stands in another article for JKK. */
const penaltySource = (programme: 'jkm' | 'jkk'): string =>
  programme === 'jkm' ? LATE_PENALTY.source : BPJS_WORKING_DAYS.jkk.source
