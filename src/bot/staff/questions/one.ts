/** One conversation as the office sees it: who asks, from where, what was said so far, and whose it is. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { recordEvent } from '../../../records/events.ts'
import { lastLines, type Line } from '../../../records/questions/lines.ts'
import type { Question } from '../../../records/questions/question-rows.ts'
import { questionFor } from '../../../records/questions/talk.ts'
import type { Reader } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { momentWords } from '../../format.ts'
import { brief } from '../../forms/answer.ts'
import type { FormBook } from '../../forms/driver.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { message } from '../../render.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { FILL } from '../../questions/filled.ts'
import { officerName, relayed, speakerName } from '../../questions/relay.ts'
import { isMedia } from '../../questions/sent.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { fileButtons } from './files.ts'
import { whoWords } from './list.ts'

/** Each followed by a question's id: takes it in hand, lets it go; shows what was sent beside text; the person's files. */
export const TAKE = 'tp:take:'
export const FREE = 'tp:free:'
export const MEDIA = 'tp:media:'
export const FILES = 'tp:files:'

/** Lines on one screen, and the letters of all of them. */
const LINES = 20
const LETTERS = 3000

export const questionScreen =
  (book: FormBook, id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await questionFor(tx, { id, officer: account.id })
    if (!found.ok)
      return found.error === 'denied'
        ? deniedReply(turn, found, `${links.question}${id}`)
        : { say: [], toast: w('menu:oldButton') }
    await recordEvent(tx, { subjectKind: 'question', subject: id, kind: 'read', actor: account.id })
    return { say: [await questionView(turn, book, found.question)] }
  }

export async function questionView(turn: Turn, book: FormBook, question: Question): Promise<View> {
  const { tx } = turn
  const lines = await lastLines(tx, question.id, LINES)
  const text = [await headWords(tx, book, question), ...(await linesWords(tx, lines))].join('\n\n')
  return { text, rows: await buttons(turn, question, lines) }
}

async function headWords(reader: Reader, book: FormBook, question: Question): Promise<string> {
  const { urgent, kelurahan, about, madeAt, taken, ended } = question
  const area = kelurahanByCode(kelurahan ?? '')?.name
  const from = aboutWords(book, about)
  return [
    w(urgent ? 'question:office.headUrgent' : 'question:office.head', {
      who: escapeHtml(await whoWords(reader, question)),
      at: momentWords(madeAt),
    }),
    ...(area === undefined ? [] : [w('question:office.area', { area })]),
    ...(from === undefined ? [] : [w('question:office.from', { from })]),
    ...(taken && !ended
      ? [w('question:office.inHand', { who: await officerName(reader, taken.by), at: momentWords(taken.at) })]
      : []),
    ...(ended ? [w('question:office.over', { at: momentWords(ended.at) })] : []),
  ].join('\n')
}

/** The screen that they came from, as far as there are words for it. */
function aboutWords(book: FormBook, about: string | undefined): string | undefined {
  const [, formId, question] = /^form:([^:]+):(.+)$/.exec(about ?? '') ?? []
  const form = book.get(formId ?? '')?.form
  if (!form) return about === 'tanya' ? w('question:office.fromAsk') : undefined
  const label = form.questions.find(({ id }) => id === question)?.label?.(w)
  const title = form.title(w)
  return label === undefined ? title : w('question:office.fromForm', { title, label })
}

/** The latest lines that fit. */
async function linesWords(reader: Reader, lines: readonly Line[]): Promise<string[]> {
  const shown: string[] = []
  let letters = 0
  for (const line of lines.toReversed()) {
    const words = await lineWords(reader, line)
    letters += words.length
    if (letters > LETTERS) break
    shown.unshift(words)
  }
  return shown
}

async function lineWords(reader: Reader, line: Line): Promise<string> {
  const { kind, body, at } = line
  const who = await speakerName(reader, line)
  const what = isMedia(kind) ? [`<i>${w(`question:kind.${kind}`)}</i>`] : []
  const text = body.text === undefined ? [] : [escapeHtml(brief(body.text, LETTERS / 3))]
  const edited = body.edited ? [w('question:office.edited')] : []
  const filled = kind === 'filled' ? [w('question:office.filled')] : []
  return w('question:office.line', {
    who,
    at: momentWords(at),
    text: [...edited, ...filled, ...what, ...text].join(' '),
  })
}

async function buttons(
  { tx, account }: Turn,
  question: Question,
  lines: readonly Line[],
): Promise<Button[][]> {
  const { id, state, taken, draft } = question
  const isMine = taken?.by === account.id && state === 'taken'
  const media = lines.filter(({ kind }) => isMedia(kind)).length
  const rows: Button[][] = []
  if (state === 'open' && question.account !== account.id)
    rows.push([{ label: w('question:office.take'), data: `${TAKE}${id}`, style: 'primary' }])
  if (isMine && draft !== undefined) rows.push([{ label: w('question:fill.button'), data: `${FILL}${id}` }])
  if (media > 0) rows.push([{ label: w('question:office.media', { n: media }), data: `${MEDIA}${id}` }])
  if ((await fileButtons(tx, question.account)).length > 0)
    rows.push([{ label: w('question:key.file'), data: `${FILES}${id}` }])
  if (isMine)
    rows.push([
      { label: w('question:key.done'), data: `${links.endTalk}:${id}` },
      { label: w('question:key.release'), data: `${FREE}${id}` },
    ])
  return [...rows, [{ label: w('question:office.queue'), data: links.questions }, deskButton]]
}

/** What was sent beside text, copied into the officer's chat. */
export const mediaScreen =
  (id: string): Screen =>
  async (turn): Promise<Reply> => {
    const { tx, account, chat } = turn
    const found = await questionFor(tx, { id, officer: account.id })
    if (!found.ok)
      return found.error === 'denied'
        ? deniedReply(turn, found, `${MEDIA}${id}`)
        : { say: [], toast: w('menu:oldButton') }
    await recordEvent(tx, { subjectKind: 'question', subject: id, kind: 'papers-opened', actor: account.id })
    const media = (await lastLines(tx, id, LINES)).filter(({ kind }) => isMedia(kind))
    const also: Outgoing[] = []
    for (const line of media)
      also.push(...relayed(found.question, line, { chat, who: await speakerName(tx, line) }))
    return { say: [], also }
  }

/** All that was said so far, in its order, as messages of its own: for who takes it in hand. */
export async function soFar({ tx, chat }: Turn, question: Question): Promise<Outgoing[]> {
  const messages: Outgoing[] = []
  let texts: string[] = []
  const flush = () => {
    if (texts.length > 0) messages.push(message({ text: texts.join('\n\n') }, { chat, class: 0 }, w))
    texts = []
  }
  for (const line of await lastLines(tx, question.id, LINES)) {
    const words = await lineWords(tx, line)
    if (isMedia(line.kind) || (line.body.text ?? '').length > LETTERS / 3) {
      flush()
      messages.push(...relayed(question, line, { chat, who: await speakerName(tx, line) }))
    } else {
      if (texts.join('').length + words.length > LETTERS) flush()
      texts.push(words)
    }
  }
  flush()
  return messages
}
