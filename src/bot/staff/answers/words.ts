/** Pieces of text that the office's screens of answers share. */
import { addDays, type PlainDate } from '../../../program/plain-date.ts'
import { isShown, SYSTEM, type Answer, type AnswerChanged } from '../../../records/answers/answers.ts'
import type { ContentProblem } from '../../../records/answers/content.ts'
import { DAYS_AHEAD } from '../../../records/answers/jobs.ts'
import type { Reader } from '../../../store/store.ts'
import { listWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'

/** Followed by an answer's id. */
export const ONE = 'jw:one:'

export const allButton: Button = { label: w('answers:office.all'), data: links.answers }
export const oneButton = (id: string, label: string): Button => ({ label, data: `${ONE}${id}` })

export function markOf(answer: Answer, today: PlainDate): string {
  if (!answer.on) return '⚪️'
  const isSoon = answer.validTo !== undefined && answer.validTo <= addDays(today, DAYS_AHEAD)
  return isSoon || !isShown(answer, today) ? '⏳' : '🟢'
}

export const answerButton = (answer: Answer, today: PlainDate): Button =>
  oneButton(
    answer.id,
    w('answers:office.line', { mark: markOf(answer, today), question: answer.content.question }),
  )

export const madeByWords = (reader: Reader, account: string): Promise<string> | string =>
  account === SYSTEM ? w('answers:office.one.system') : colleagueName(reader, account)

export function problemWords(problem: ContentProblem): string {
  switch (problem.what) {
    case 'empty':
      return w(`answers:office.problem.empty.${problem.field}`)
    case 'too-long':
      return w(`answers:office.problem.tooLong.${problem.field}`, { most: problem.most })
    case 'too-many':
      return w('answers:office.problem.tooMany', { most: problem.most })
    case 'unknown-variable': {
      const names = problem.names.map(name => escapeHtml(/^[{}]$/.test(name) ? name : `{${name}}`))
      return w('answers:office.problem.unknown', { names: listWords(names) })
    }
    case 'dates':
      return w('answers:office.problem.dates')
  }
}

export type Failed = Exclude<AnswerChanged, { ok: true }>
