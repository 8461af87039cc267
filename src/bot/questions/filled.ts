/** "Benar" or "Salah", to an answer that an officer filled in: only then it counts. */
import { accountById } from '../../records/accounts.ts'
import { lineById, rewriteLine } from '../../records/questions/lines.ts'
import { isInTalk, questionById, type Question } from '../../records/questions/question-rows.ts'
import type { Outgoing } from '../../telegram/message.ts'
import { carryOut, type FormBook } from '../forms/driver.ts'
import type { Screen, Turn } from '../house.ts'
import { message } from '../render.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { openDraftOf, questionView, readFor } from './filling.ts'
import { speakerName } from './relay.ts'

/** Followed by `y:` or `n:` and the id of the line that holds the answer. */
export const FILLED = 'ta:f:'
/** Followed by a question's id: fills in the answer at which its draft stands. */
export const FILL = 'tp:fill:'

export const filledScreen =
  (book: FormBook, id: string, isRight: boolean): Screen =>
  async turn => {
    const { tx, account } = turn
    const line = await lineById(tx, id)
    const question = line && (await questionById(tx, line.question))
    const filled = line?.body.filled
    if (!line || !filled || question?.account !== account.id || filled.said !== undefined)
      return { say: [], toast: w('menu:oldButton') }
    await rewriteLine(tx, id, { ...line.body, filled: { ...filled, said: isRight ? 'right' : 'wrong' } })
    if (!isRight)
      return {
        say: [],
        edit: { text: w('question:fill.notRight') },
        also: await toOfficer(turn, question, w('question:fill.saidWrong', await who(turn))),
      }
    const open = await openDraftOf(turn, book, filled.draft)
    const read = open && (await readFor(open, filled, line.body.text ?? ''))
    if (!open || !read?.ok)
      return {
        say: [],
        edit: { text: w('question:fill.moved') },
        also: await toOfficer(turn, question, w('question:fill.saidLate', await who(turn))),
      }
    const played = await carryOut(open.turn, open.feature, open.row, read.turn)
    const waits = (await isInTalk(tx, account.id)) && !played.ended
    const next = played.ended ? undefined : await openDraftOf(turn, book, filled.draft)
    return {
      ...played,
      // The form itself waits until the human has left.
      say: waits ? [] : played.say,
      edit: { text: w('question:fill.counts', { answer: read.words }) },
      also: [
        ...(played.also ?? []),
        ...(await toOfficer(
          turn,
          question,
          [
            w('question:fill.saidRight', { ...(await who(turn)), answer: read.words }),
            ...(next ? [w('question:fill.next'), (await questionView(next)).text] : []),
          ].join('\n\n'),
          next ? [{ label: w('question:fill.button'), data: `${FILL}${question.id}` }] : [],
        )),
      ],
    }
  }

const who = async ({ tx, account }: Turn) => ({
  who: await speakerName(tx, { voice: 'person', account: account.id }),
})

/** Only whose conversation it still is. */
async function toOfficer(
  { tx }: Turn,
  { state, taken }: Question,
  text: string,
  buttons: Button[] = [],
): Promise<Outgoing[]> {
  const officer = state === 'taken' && taken ? await accountById(tx, taken.by) : undefined
  const rows = buttons.length > 0 ? { rows: [buttons] } : {}
  return officer ? [message({ text, ...rows }, { chat: officer.address, class: 0 }, w)] : []
}
