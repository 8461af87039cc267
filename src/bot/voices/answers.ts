/** The office's answers as texts to be read aloud: each as people see it today. */
import { allAnswers, answerById, isShown, type Answer } from '../../records/answers/answers.ts'
import { fill } from '../answers/fill.ts'
import type { Turn } from '../house.ts'
import { words as w } from '../words.ts'
import { asRead, type Reading } from './version.ts'

type Day = Pick<Turn, 'tx' | 'today'>

const PREFIX = 'answer:'

/** Undefined for any other key, and for an answer that nobody finds now. */
export async function answerReading({ tx, today }: Day, key: string): Promise<Reading | undefined> {
  const answer = key.startsWith(PREFIX) ? await answerById(tx, key.slice(PREFIX.length)) : undefined
  return answer && isShown(answer, today) ? readingOf(answer, today) : undefined
}

export async function answerReadings({ tx, today }: Day): Promise<Reading[]> {
  const answers = await allAnswers(tx)
  return answers.filter(answer => isShown(answer, today)).map(answer => readingOf(answer, today))
}

/** Question and answer; where it stands is for the eye. */
function readingOf({ id, content: { question, answer } }: Answer, day: Turn['today']): Reading {
  const text = w('answers:answer.text', { question: fill(question, day), answer: fill(answer, day) })
  return asRead(`${PREFIX}${id}`, text)
}
