/** A voice note where a form asks: an officer hears it, fills the answer in, and reads it back. */
import { floorOf } from '../../records/drafts/drafts.ts'
import { play, type FormBook } from '../forms/driver.ts'
import type { Draft } from '../forms/draft.ts'
import type { Screen } from '../house.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'
import { ask } from '../../records/questions/ask.ts'
import { formCode, whenWords } from './ask.ts'
import { canBeFilled } from './filling.ts'
import { isUrgentPlace } from './heard.ts'
import { passedLate, passedOn } from './pass-on.ts'
import type { Sent } from './sent.ts'

export const spokenAnswer =
  (book: FormBook, sent: Sent): Screen =>
  async turn => {
    const { tx, account } = turn
    const row = await floorOf(tx, account.id)
    const feature = row && book.get(row.form)
    const draft = row && (JSON.parse(row.body) as Draft)
    if (!row || !feature || !draft || !(await canBeFilled(turn, feature, draft)))
      return play(book, { kind: 'other' })(turn)
    const passed = await passedOn(turn, sent)
    if (passed) return passed
    const about = formCode(row.form, draft.at)
    const urgent = isUrgentPlace(about)
    const asked = await ask(tx, { account: account.id, ...sent, urgent, about, draft: row.id })
    if (!asked.ok) return { say: [{ text: w('question:ask.enough') }] }
    const late = await passedLate(turn, sent, asked.question)
    if (late) return late
    const text = `${w('question:form.spoken')}\n\n${await whenWords(tx, asked.question)}`
    return { say: [{ text, slot: 'spoken' }], also: await outgoingOf(tx, asked.notices) }
  }
