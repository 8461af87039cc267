/** An answer as people see it, and whether it helped. */
import type { PlainDate } from '../../program/plain-date.ts'
import type { AnswerState } from '../../records/answers/answers.ts'
import * as links from '../links.ts'
import { screenButton } from '../screen-button.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { escapeHtml } from '../html.ts'
import { fill } from './fill.ts'

/** Followed by the id of what somebody asked: it helped, or not; and by a place, from 0: the other answers that were found. */
export const HELPED = 'tn:y:'
export const NOT_HELPED = 'tn:n:'
export const OTHER = 'tn:o:'
/** The same of an answer that was picked from the list. */
export const TOPIC_HELPED = 'tn:ty:'
export const TOPIC_NOT = 'tn:tn:'

/** @param lead what is said before it; @param tail after it, in place of "does it help?". */
export function answerView(
  { id, content }: Pick<AnswerState, 'content'> & { id?: string },
  day: PlainDate,
  { tail = w('answers:answer.helped') }: { tail?: string } = {},
): View {
  const { question, answer, source } = content
  const parts = [
    w('answers:answer.text', { question: fill(question, day), answer: fill(answer, day) }),
    w('answers:answer.source', { source: escapeHtml(source) }),
    ...(tail === '' ? [] : [tail]),
  ]
  return { text: parts.join('\n\n'), ...(id === undefined ? {} : { voice: `answer:${id}` as const }) }
}

export const goneView: View = {
  text: w('answers:answer.gone'),
  rows: [[{ label: w('answers:ask.topics'), data: links.ask }]],
}

/** The way to what was asked about, where the answer has one. */
export const wayRows = ({ content: { button } }: Pick<AnswerState, 'content'>): Button[][] =>
  button === undefined ? [] : [[{ ...screenButton(button), style: 'primary' }]]

const rating = (yes: string, no: string, id: string): Button[] => [
  { label: w('answers:answer.yes'), data: `${yes}${id}` },
  { label: w('answers:answer.no'), data: `${no}${id}` },
]

/** @param id of what was asked. */
export const askedRating = (id: string): Button[] => rating(HELPED, NOT_HELPED, id)
/** @param id of the answer. */
export const topicRating = (id: string): Button[] => rating(TOPIC_HELPED, TOPIC_NOT, id)
