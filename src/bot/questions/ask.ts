/**
 * "Tanya petugas": what somebody writes or says goes to the office's table, of whatever kind it is; or what they have just
 * typed does. Until an officer takes it the bot goes on as usual, and what they add is added.
 */
import { floorOf } from '../../records/drafts/drafts.ts'
import { readAt } from '../../records/questions/hours.ts'
import { ask, askedJustNow, waitingBefore, type Asked } from '../../records/questions/ask.ts'
import { openQuestionOf, type Question } from '../../records/questions/question-rows.ts'
import type { Reader } from '../../store/store.ts'
import { endedOtherwise, openForm, type FormBook, type FormFeature } from '../forms/driver.ts'
import type { Draft } from '../forms/draft.ts'
import { defineForm } from '../forms/form.ts'
import { numberWords, weekdayWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { officeLines } from '../menu/office.ts'
import { outgoingOf } from '../notices.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { heldBackViews } from './held-back.ts'
import { isUrgent, isUrgentPlace } from './heard.ts'
import { passedLate, passedOn } from './pass-on.ts'
import { parts } from './relay.ts'
import type { Sent } from './sent.ts'

/** The form in which a question is written; what is no text reaches it beside the form (`askedBy`). */
export const ASK_FORM = 'tanya-petugas'

type AskAnswers = { question: string }

const form = defineForm<AskAnswers>({
  id: ASK_FORM,
  version: 1,
  passing: true,
  title: () => w('question:ask.title'),
  ending: 'none',
  questions: [
    {
      id: 'question',
      kind: 'text',
      ask: () => w('question:ask.ask'),
      help: () => w('question:ask.help'),
      read: text =>
        text.trim() === '' ? { ok: false, why: w('question:ask.empty') } : { ok: true, value: text.trim() },
    },
  ],
})

export const askFeature: FormFeature<AskAnswers> = {
  form,
  unassisted: true,
  handIn: async (turn, { question }, { about }) => {
    const where = turn.sent === undefined ? {} : { chat: turn.chat, message: turn.sent }
    const sent = { kind: 'text', body: { text: question, ...where } }
    return { done: true, reply: await taken(turn, sent, contextIn(about)) }
  },
}

/** Where somebody comes from: a code, and the draft that they need help with. */
interface Context {
  readonly about?: string
  readonly draft?: string
}

const contextIn = (about: string | undefined): Context => {
  const [code = '', draft = ''] = (about ?? '').split('|')
  return { ...(code === '' ? {} : { about: code }), ...(draft === '' ? {} : { draft }) }
}

/** From there, something else is to be said than what was typed before. */
const ANEW: readonly string[] = ['form', 'more', 'ended', 'rated']

/** @param code where they come from: `form` for the question of the open form. */
export const humanScreen =
  (code = ''): Screen =>
  async turn => {
    const { tx, account } = turn
    const context = await contextOf(turn, code)
    const said = ANEW.includes(code) ? undefined : await askedJustNow(tx, account.id)
    if (said) {
      const sent = { kind: 'text', body: { text: said.text, asked: said.id } }
      const reply = await taken(turn, sent, context)
      const [quoted = ''] = parts(said.text)
      const quote: View = { text: w('question:ask.takenOver', { text: escapeHtml(quoted) }) }
      return { ...reply, say: [quote, ...reply.say] }
    }
    const waits = await openQuestionOf(tx, account.id)
    const intro = waits
      ? w('question:ask.introMore')
      : w('question:ask.intro', { office: await officeLines(tx, false) })
    const about = [context.about ?? '', context.draft ?? ''].join('|')
    return openForm(turn, askFeature, { intro, about, replaceOpen: true })
  }

/** What is added to a question changes nothing of where it came from. */
async function contextOf({ tx, account }: Turn, code: string): Promise<Context> {
  if (code !== 'form') return code === '' || code === 'more' ? {} : { about: code }
  const row = await floorOf(tx, account.id)
  if (!row || row.form === ASK_FORM) return {}
  const { at } = JSON.parse(row.body) as Draft
  return { about: formCode(row.form, at), draft: row.id }
}

/** The code of a question of a form. */
export const formCode = (formId: string, question: string) => `form:${formId}:${question}`

/** A picture, a voice note, a place: what no form reads, while the question is asked. */
export const askedBy =
  (book: FormBook, sent: Sent): Screen =>
  async turn => {
    const row = await floorOf(turn.tx, turn.account.id)
    if (row?.form !== ASK_FORM) return addedBy(sent)(turn)
    const { about } = JSON.parse(row.body) as Draft
    return endedOtherwise(turn, book, row, await taken(turn, sent, contextIn(about)))
  }

/** Something more to what waits. */
export const addedBy =
  (sent: Sent): Screen =>
  turn =>
    taken(turn, sent, {})

/** Takes it down and says what becomes of it. */
export async function taken(turn: Turn, sent: Sent, context: Context): Promise<Reply> {
  const { tx, account } = turn
  const passed = await passedOn(turn, sent)
  if (passed) return passed
  const says = isUrgent(sent.body.text)
  const urgent = says || isUrgentPlace(context.about)
  const asked = await ask(tx, { account: account.id, ...sent, urgent, ...context })
  if (!asked.ok) return { say: [{ text: w('question:ask.enough'), keyboard: 'menu', slot: SLOT }] }
  const late = await passedLate(turn, sent, asked.question)
  if (late) return late
  const notPassed = await heldBackViews(tx, sent, { question: asked.question, voice: 'person' })
  return {
    // Who is in the middle of the report is not sent to it.
    say: [...notPassed, ...(await takenViews(tx, asked, says))],
    also: await outgoingOf(tx, asked.notices),
  }
}

/** An album is answered once. */
const SLOT = 'asked'

async function takenViews(
  reader: Reader,
  asked: Extract<Asked, { ok: true }>,
  urgent: boolean,
): Promise<View[]> {
  const { question, added, again } = asked
  const said = again ? 'again' : added ? 'added' : 'received'
  const first: View = {
    text: [w(`question:ask.${said}`), ...(added ? [] : [await whenWords(reader, question)])].join('\n\n'),
    keyboard: 'menu',
    slot: `${SLOT}-${said}`,
  }
  if (urgent) return [first, urgentView]
  return added ? [first] : [first, { text: w('question:ask.meanwhile'), rows: waitingRows }]
}

/** When somebody reads it, and who waits longer. */
export async function whenWords(reader: Reader, question: Question): Promise<string> {
  const { isOpen, day, opens } = await readAt(reader)
  const before = await waitingBefore(reader, question)
  const on = weekdayWords(day)
  const when = isOpen
    ? w('question:when.open')
    : opens === undefined
      ? w('question:when.closed', { on })
      : w('question:when.closedHour', { on, hour: opens.replace(':', '.') })
  const line = before === 0 ? w('question:when.first') : w('question:when.before', { n: numberWords(before) })
  return `${when}\n${line}`
}

const more: Button = { label: w('question:ask.more'), data: `${links.askHuman}:more` }
const never: Button = { label: w('question:ask.never'), data: links.endTalk }
const waitingRows = [[more], [never]]

/** What must be done within 2 × 24 hours does not wait for an answer. */
const urgentView: View = {
  text: w('question:urgent.what'),
  rows: [
    [{ label: w('claims:entry.accident'), data: links.reportAccident, style: 'primary' }],
    [{ label: w('claims:entry.missing'), data: links.reportMissing }],
    [{ label: w('claims:entry.death'), data: links.reportDeath }],
    ...waitingRows,
  ],
}
