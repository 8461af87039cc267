/**
 * "Isi jawaban": an officer types what the person said, the form's own reader checks it, and the person is asked whether it
 * is right before it counts.
 */
import { accountById } from '../../../records/accounts.ts'
import { addLine } from '../../../records/questions/lines.ts'
import { talkOfOfficer, type Question } from '../../../records/questions/question-rows.ts'
import { brief } from '../../forms/answer.ts'
import { openForm, type FormBook, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { message } from '../../render.ts'
import { words as w } from '../../words.ts'
import { FILLED } from '../../questions/filled.ts'
import { canBeFilled, openDraftOf, questionView, readFor, type OpenDraft } from '../../questions/filling.ts'

/** Letters of an answer that are read back. */
const LETTERS = 1000

type FillAnswers = { answer: string }

const form = defineForm<FillAnswers>({
  id: 'isi-jawaban',
  version: 1,
  passing: true,
  title: () => w('question:fill.title'),
  ending: 'none',
  questions: [
    {
      id: 'answer',
      kind: 'text',
      anew: true,
      // Somebody else's number does not stay in an officer's chat.
      secret: () => true,
      ask: () => w('question:fill.ask'),
      help: () => w('question:fill.help'),
      read: text =>
        text.trim() === '' ? { ok: false, why: w('question:ask.empty') } : { ok: true, value: text.trim() },
    },
  ],
})

/** @param find the book of all forms, of which this is one. */
export const fillFeature = (find: () => FormBook): FormFeature<FillAnswers> => ({
  form,
  handIn: (turn, { answer }, { about }) => handIn(turn, find(), answer, about),
})

/** The draft that this officer's conversation is about, as it is now. */
async function inHand(
  turn: Turn,
  book: FormBook,
): Promise<{ question: Question; open: OpenDraft } | undefined> {
  const question = await talkOfOfficer(turn.tx, turn.account.id)
  const open = question?.draft === undefined ? undefined : await openDraftOf(turn, book, question.draft)
  if (!question || open?.row.account !== question.account) return undefined
  return (await canBeFilled(open.turn, open.feature, open.draft)) ? { question, open } : undefined
}

export const fillScreen =
  (book: FormBook, id: string): Screen =>
  async (turn): Promise<Reply> => {
    const found = await inHand(turn, book)
    if (!found || found.question.id !== id)
      return { say: [{ text: w('question:fill.cannot'), keyboard: 'menu' }] }
    const { draft } = found.open
    const asked = (await questionView(found.open)).text
    return openForm(
      turn,
      { form },
      {
        about: [id, draft.rev, draft.at].join('|'),
        intro: `${w('question:fill.intro')}\n\n${asked}`,
        replaceOpen: true,
      },
    )
  }

/** Said, and the form is gone. */
const done = (text: string): HandedIn => ({ done: true, reply: { say: [{ text, keyboard: 'menu' }] } })

async function handIn(
  turn: Turn,
  book: FormBook,
  answer: string,
  about: string | undefined,
): Promise<HandedIn> {
  const [id = '', rev = '', place = ''] = (about ?? '').split('|')
  const { tx, account } = turn
  const found = await inHand(turn, book)
  if (!found || found.question.id !== id) return done(w('question:fill.cannot'))
  const { question, open } = found
  const at = { question: place, rev: Number(rev) }
  const read = await readFor(open, at, answer)
  if (!read.ok)
    return read.error === 'moved'
      ? done(w('question:fill.movedOffice'))
      : { done: false, lead: read.why, at: 'answer' }
  const filled = { draft: open.row.id, form: open.row.form, ...at }
  const line = await addLine(tx, {
    question: id,
    voice: 'officer',
    account: account.id,
    kind: 'filled',
    body: { text: answer, filled },
  })
  const person = await accountById(tx, question.account)
  const back = {
    // In full: a masked number cannot be checked by whom it belongs to.
    text: w('question:fill.readBack', {
      asked: (await questionView(open)).text,
      typed: escapeHtml(brief(answer, LETTERS)),
      answer: read.words,
    }),
    rows: [
      [
        { label: w('question:fill.right'), data: `${FILLED}y:${line}`, style: 'success' as const },
        { label: w('question:fill.wrong'), data: `${FILLED}n:${line}` },
      ],
    ],
  }
  const text = w('question:fill.sent', { answer: read.words })
  return {
    done: true,
    reply: {
      say: [{ text, keyboard: 'menu' }],
      also: person ? [message(back, { chat: person.address, class: 0 }, w)] : [],
    },
  }
}
