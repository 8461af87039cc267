/** The questions that wait for the office: urgent ones on top, then the oldest; then what colleagues have in hand. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { mayDo } from '../../../program/office.ts'
import { authorise, isEntitled, officerOf, type Officer } from '../../../records/office/officers.ts'
import { nameOf } from '../../../records/questions/ask.ts'
import { lastLines } from '../../../records/questions/lines.ts'
import { talkOfOfficer, type Question } from '../../../records/questions/question-rows.ts'
import { countQuestions, questionsFor } from '../../../records/questions/queue.ts'
import { dayAt } from '../../../records/jakarta.ts'
import type { Reader } from '../../../store/store.ts'
import { momentWords, numberWords, shortDayWords } from '../../format.ts'
import { brief } from '../../forms/answer.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { isMedia } from '../../questions/sent.ts'
import { deniedReply, deskButton } from '../gate.ts'

const A_PAGE = 8
/** Letters of a question on its button. */
const ON_A_BUTTON = 45

export const questionsScreen =
  (page: number): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'answer-questions')
    if (!allowed.ok) return deniedReply(turn, allowed, links.questions)
    const { officer } = allowed
    const found = await questionsFor(tx, officer, { skip: page * A_PAGE, limit: A_PAGE + 1 })
    const { waiting, urgent } = await countQuestions(tx, officer)
    const counts = { waiting: numberWords(waiting), urgent: numberWords(urgent) }
    const text = [
      w('question:office.title'),
      w(waiting === 0 ? 'question:office.empty' : 'question:office.counts', counts),
    ]
    const rows: Button[][] = []
    for (const question of found.slice(0, A_PAGE)) rows.push([await oneButton(tx, question, account.id)])
    const ways: Button[] = [
      ...(page > 0 ? [pageButton(page - 1, w('visits:list.first'))] : []),
      ...(found.length > A_PAGE ? [pageButton(page + 1, w('visits:list.more'))] : []),
    ]
    // What people ask and what the bot answers by itself are one thing to whoever looks for either.
    const answers = mayDo(officer, 'keep-answers')
      ? [{ label: w('answers:office.button'), data: links.answers }]
      : []
    const below = [...(ways.length > 0 ? [ways] : []), [...answers, deskButton]]
    return { say: [{ text: text.join('\n\n'), rows: [...rows, ...below] }] }
  }

/** After one was answered: what else waits, for whoever is still of the office. */
export async function whatWaits(reader: Reader, account: string): Promise<View[]> {
  const officer = await officerOf(reader, account)
  if (!officer || !isEntitled(officer, 'answer-questions')) return []
  const { waiting, urgent } = await countQuestions(reader, officer)
  const counts = { waiting: numberWords(waiting), urgent: numberWords(urgent) }
  const queue: Button = { label: w('question:office.queue'), data: links.questions }
  return waiting === 0
    ? [{ text: w('question:office.empty'), rows: [[deskButton]] }]
    : [{ text: w('question:office.left', counts), rows: [[{ ...queue, style: 'primary' }], [deskButton]] }]
}

const pageButton = (page: number, label: string): Button => ({ label, data: `${links.questions}:${page}` })

async function oneButton(reader: Reader, question: Question, officer: string): Promise<Button> {
  const mark =
    question.taken?.by === officer ? 'mine' : question.taken ? 'taken' : question.urgent ? 'urgent' : 'open'
  const label = w(`question:office.one.${mark}`, {
    who: await whoWords(reader, question),
    what: brief(await gist(reader, question), ON_A_BUTTON),
    at: momentWords(question.madeAt),
  })
  return { label, data: `${links.question}${question.id}` }
}

/** A name, or the kelurahan of somebody who is not known by one; in plain text. */
export async function whoWords(reader: Reader, { account, kelurahan }: Question): Promise<string> {
  const name = await nameOf(reader, account)
  if (name !== undefined) return name
  return kelurahanByCode(kelurahan ?? '')?.name ?? w('question:office.unknown')
}

/** The last of what they wrote, or what they sent. */
async function gist(reader: Reader, { id }: Question): Promise<string> {
  const last = (await lastLines(reader, id, 10)).findLast(({ voice }) => voice === 'person')
  if (!last) return ''
  const { kind, body } = last
  return body.text?.replaceAll(/\s+/g, ' ') ?? (isMedia(kind) ? w(`question:kind.${kind}`) : '')
}

/** On the desk. */
export async function questionsRow(
  reader: Reader,
  officer: Officer,
): Promise<{ row: Button[]; isUrgent: boolean }> {
  const { waiting, urgent, oldest } = await countQuestions(reader, officer)
  const isOld = oldest !== undefined && dayAt(oldest) < dayAt(reader.now)
  const mine = await talkOfOfficer(reader, officer.account)
  const label =
    urgent > 0
      ? w('question:office.buttonUrgent', { waiting: numberWords(waiting), urgent: numberWords(urgent) })
      : isOld
        ? w('question:office.buttonSince', { waiting: numberWords(waiting), since: shortDayWords(oldest) })
        : w('question:office.button', { waiting: numberWords(waiting) })
  const talk = mine ? [{ label: w('question:office.mine'), data: `${links.question}${mine.id}` }] : []
  return {
    row: [{ label, data: links.questions }, ...talk],
    isUrgent: urgent > 0 || isOld || mine !== undefined,
  }
}
