/** What the daily round, and the clock of an accident, tell the office. Nobody's name; the rest is behind the button. */
import { bodyOf, claimById } from '../../records/claims/claim-rows.ts'
import { reportDeadline } from '../../records/claims/deadline.ts'
import { dayAt } from '../../records/jakarta.ts'
import type { StaffNotice } from '../../records/notices.ts'
import type { Tx } from '../../store/store.ts'
import { hourWords, numberWords, weekdayWords } from '../format.ts'
import * as links from '../links.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { numberWordsOf } from './words.ts'

type RoundNotice = Extract<StaffNotice, { kind: 'claims-late' | 'accident-deadline' }>

export async function claimRoundView(tx: Tx, notice: RoundNotice): Promise<View> {
  if (notice.kind === 'claims-late')
    return {
      text: w('claimround:late', { late: numberWords(notice.late) }),
      rows: [[{ label: w('staff:deskButton'), data: links.desk }]],
      // Of several that could not be sent the newest is enough.
      slot: 'claims-late',
    }
  const claim = await claimById(tx, notice.claim)
  const until =
    claim?.on === undefined ? undefined : reportDeadline(claim.on, (await bodyOf(tx, claim)).event.time)
  return {
    text: w('claimround:deadline', {
      number: claim ? numberWordsOf(claim) : '',
      date: until ? weekdayWords(dayAt(until)) : '',
      time: until ? hourWords(until) : '',
    }),
    rows: [[{ label: w('claimround:open'), data: `${links.officeClaim}${notice.claim}` }]],
  }
}
