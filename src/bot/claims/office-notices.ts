/** What the office is told about claims: a number and what to do, nobody's name; the rest is behind the button. */
import { bodyOf, claimById } from '../../records/claims/claim-rows.ts'
import { reportDeadline } from '../../records/claims/deadline.ts'
import type { StaffNotice } from '../../records/notices.ts'
import type { Tx } from '../../store/store.ts'
import { phoneWords, weekdayWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import * as links from '../links.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { shownDeadline } from './deadline.ts'
import { numberWordsOf } from './words.ts'

type ClaimStaffNotice = Extract<
  StaffNotice,
  { kind: 'claim-waiting' | 'claim-unreached' | 'phone-holder' | 'broker-reported' }
>

export async function claimStaffNoticeView(tx: Tx, notice: ClaimStaffNotice): Promise<View> {
  if (notice.kind === 'broker-reported') return brokerView(notice)
  const claim = await claimById(tx, notice.claim)
  const number = claim ? numberWordsOf(claim) : ''
  const rows = [[{ label: w('claims:office.open'), data: `${links.officeClaim}${notice.claim}` }]]
  switch (notice.kind) {
    case 'claim-waiting':
      return { text: await waitingWords(tx, notice.claim, number), rows }
    case 'claim-unreached':
      return { text: w('claims:office.unreached', { number }), rows }
    case 'phone-holder':
      return { text: w(`claims:office.holder.${notice.who}`, { number }), rows }
  }
}

async function waitingWords(tx: Tx, id: string, number: string): Promise<string> {
  const claim = await claimById(tx, id)
  if (!claim) return ''
  const due = claim.dueAt ? weekdayWords(claim.dueAt) : ''
  const text = w(`claims:office.waiting.${claim.kind}`, { number, due })
  const isSuspected = claim.kind === 'death' && claim.maybeAccident
  const lines: string[] = isSuspected ? [text, w('claims:office.waiting.suspected')] : [text]
  if ((isSuspected || claim.kind === 'accident') && claim.on !== undefined) {
    const until = reportDeadline(claim.on, (await bodyOf(tx, claim)).event.time)
    lines.push(w('claims:office.waiting.deadline', shownDeadline(until)))
  }
  return lines.join('\n')
}

function brokerView({ said, phone }: Extract<StaffNotice, { kind: 'broker-reported' }>): View {
  const contact =
    phone === undefined
      ? w('claims:office.brokerNoPhone')
      : w('claims:office.brokerPhone', { phone: phoneWords(phone) })
  return { text: w('claims:office.broker', { said: escapeHtml(said), phone: contact }) }
}
