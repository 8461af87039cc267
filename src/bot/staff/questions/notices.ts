/** What the office hears of conversations with people. */
import type { StaffNotice } from '../../../records/notices.ts'
import { questionById } from '../../../records/questions/question-rows.ts'
import type { Tx } from '../../../store/store.ts'
import { speakerName } from '../../questions/relay.ts'
import * as links from '../../links.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'

export type QuestionStaffNotice = Extract<StaffNotice, { question: string }>

export async function questionStaffNoticeView(tx: Tx, notice: QuestionStaffNotice): Promise<View> {
  const question = await questionById(tx, notice.question)
  const who = question
    ? await speakerName(tx, { voice: 'person', account: question.account })
    : w('question:from.someone')
  if (notice.kind === 'question-handed-back') {
    const how = question?.state === 'open' ? 'freed' : question?.ended?.by === 'system' ? 'quiet' : 'left'
    return { text: w(`question:office.handedBack.${how}`, { who }), keyboard: 'menu' }
  }
  const open = { label: w('question:office.see'), data: `${links.question}${notice.question}` }
  if (notice.urgent)
    return { text: w('question:office.waitingUrgent', { who }), rows: [[{ ...open, style: 'danger' }]] }
  return {
    text: w('question:office.waiting', { who }),
    rows: [[open], [{ label: w('question:office.queue'), data: links.questions }]],
    slot: 'question-waiting',
  }
}
