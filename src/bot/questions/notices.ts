/** What somebody hears who asked for a human. All of it keeps its place among the lines of the conversation. */
import { floorOf } from '../../records/drafts/drafts.ts'
import type { QuestionNotice } from '../../records/notices.ts'
import { questionById } from '../../records/questions/question-rows.ts'
import type { Reader, Tx } from '../../store/store.ts'
import * as links from '../links.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { officerName } from './relay.ts'

/** Followed by `y:` or `n:` and a question's id. */
export const RATE = 'ta:rate:'

export async function questionNoticeViews(tx: Tx, { kind, question: id }: QuestionNotice): Promise<View[]> {
  const question = await questionById(tx, id)
  if (!question) return []
  switch (kind) {
    case 'question-taken': {
      const who = question.taken ? await officerName(tx, question.taken.by) : w('question:from.office')
      const waits = (await floorOf(tx, question.account)) ? [w('question:talk.formRests')] : []
      return [{ text: [w('question:talk.begins', { who }), ...waits].join('\n\n'), keyboard: 'talk' }]
    }
    case 'question-released':
      return [
        await menuView(tx, question.account, w('question:talk.waitsAgain')),
        ...(await formView(tx, question.account)),
      ]
    case 'question-closed':
    case 'question-quiet':
      return endedViews(tx, {
        id,
        account: question.account,
        how: kind === 'question-quiet' ? 'quiet' : 'ended',
      })
  }
}

/** The end of a conversation, for who asked: their keyboard, one question, and the form that waited. */
export async function endedViews(
  reader: Reader,
  { id, account, how }: { id: string; account: string; how: 'ended' | 'quiet' },
): Promise<View[]> {
  const rate: View = {
    text: w('question:rate.ask'),
    rows: [
      [
        { label: w('question:rate.yes'), data: `${RATE}y:${id}` },
        { label: w('question:rate.no'), data: `${RATE}n:${id}` },
      ],
    ],
  }
  return [
    await menuView(reader, account, w(`question:talk.${how}`)),
    rate,
    ...(await formView(reader, account)),
  ]
}

/** Their own keyboard is back: the form's, where one waits. */
async function menuView(reader: Reader, account: string, text: string): Promise<View> {
  return { text, keyboard: (await floorOf(reader, account)) ? 'form' : 'menu' }
}

async function formView(reader: Reader, account: string): Promise<View[]> {
  if (!(await floorOf(reader, account))) return []
  return [{ text: w('question:talk.formWaits'), rows: [[links.goOnButton(w)]] }]
}
