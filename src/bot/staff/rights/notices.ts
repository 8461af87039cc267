/** What the office hears of people's requests about their data, and of the daily forgetting. */
import type { StaffNotice } from '../../../records/notices.ts'
import { requestById } from '../../../records/rights/request-rows.ts'
import type { Tx } from '../../../store/store.ts'
import { momentWords } from '../../format.ts'
import * as links from '../../links.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'

export async function dataRequestNoticeView(
  tx: Tx,
  { kind, request: id }: Extract<StaffNotice, { request: string }>,
): Promise<View> {
  const request = await requestById(tx, id)
  const dueAt = request?.dueAt ?? tx.now
  const of = { kind: w(`rights:kind.${request?.kind ?? 'correct'}`), due: momentWords(dueAt) }
  const late = dueAt <= tx.now ? w('rights:office.over', of) : w('rights:office.soon', of)
  return {
    text: kind === 'data-request-waiting' ? w('rights:office.waiting', of) : late,
    rows: [[{ label: w('rights:office.open'), data: `${links.dataRequest}${id}` }]],
  }
}

export { retentionNoticeView } from './retention.ts'
