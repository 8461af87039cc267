/**
 * The course of a form: which questions concern this person, which are still open, where they stand.
 *
 * An answer to a question that no longer applies is kept, in case it applies again, but nobody sees it: a question that
 * rests on it must not go by what the person has since changed.
 */
import { isPapers, type Draft } from './draft.ts'
import type { Answers, Asking, Form, Question } from './form.ts'

export type AnyQuestion = Question<Answers>

/** The questions that apply, in order. */
export const course = (form: Form, asking: Asking<Answers>): AnyQuestion[] => follow(form, asking).questions

/** The same, without the answers to questions that do not apply. */
export const applying = (form: Form, asking: Asking<Answers>): Asking<Answers> => ({
  ...asking,
  answers: follow(form, asking).answers,
})

function follow(form: Form, asking: Asking<Answers>): { questions: AnyQuestion[]; answers: Answers } {
  const answers: Answers = { ...asking.answers }
  const questions = form.questions.filter(question => {
    const applies = question.applies?.({ ...asking, answers }) ?? true
    if (!applies) delete answers[question.id]
    return applies
  })
  return { questions, answers }
}

export const questionOf = (form: Form, id: string): AnyQuestion | undefined =>
  form.questions.find(question => question.id === id)

/** Whether the question has an answer that it would take today. */
export function isAnswered(question: AnyQuestion, asking: Asking<Answers>): boolean {
  const value = asking.answers[question.id]
  if (value === undefined || value === null) return false
  if (question.kind === 'papers')
    return isPapers(value) && (value.length > 0 || question.without !== undefined)
  const isOption = question.options?.(asking).some(option => same(option.value, value)) ?? false
  if (question.accepts) return question.accepts(value, asking) || (question.kind !== 'choice' && isOption)
  return question.kind !== 'choice' || isOption
}

/** The first question without an answer, or `summary`. */
export function firstOpen(form: Form, asking: Asking<Answers>): string {
  const seen = applying(form, asking)
  return course(form, seen).find(question => !isAnswered(question, seen))?.id ?? 'summary'
}

/** The question before this one that somebody was asked; undefined at the first. */
export function before(form: Form, id: string, asking: Asking<Answers>): string | undefined {
  const questions = course(form, asking).filter(question => question.preset !== true)
  const at = id === 'summary' ? questions.length : questions.findIndex(question => question.id === id)
  return questions[at - 1]?.id
}

/** Which step this is, and of how many; `of` only where that is settled, within `MAY_FALL`. */
export interface Progress {
  readonly at: number
  readonly of?: number
}

/**
 * By which part of itself "dari 9" may still become smaller. Forms count what may yet apply, so that it never grows; early
 * in a long form that is far more than anybody will be asked, and who reads "dari 27" gives up.
 */
const MAY_FALL = 0.25

/**
 * "Langkah 3 dari 9", counting only what applies and what the person is asked: not what was filled in for them before.
 * Undefined at a question that was, and in a form of one question.
 */
export function progress(
  form: Form,
  { at: id, given = [] }: Pick<Draft, 'at' | 'given'>,
  asking: Asking<Answers>,
): Progress | undefined {
  const isAsked = (question: AnyQuestion) => !given.includes(question.id)
  const asked = course(form, asking).filter(isAsked)
  const at = asked.findIndex(question => question.id === id) + 1
  const of = asked.length
  if (at === 0 || of < 2) return undefined
  const least = shortest(form, asking).filter(isAsked).length
  return of - least <= of * MAY_FALL ? { at, of } : { at }
}

/** The course if the person went on to choose, at each open question in turn, what leaves the fewest. */
function shortest(form: Form, asking: Asking<Answers>): AnyQuestion[] {
  let seen = applying(form, asking)
  for (const question of course(form, seen)) {
    // What was chosen before it may have taken it out of the course.
    const applies = question.applies?.(seen) ?? true
    if (!applies || question.kind === 'papers' || isAnswered(question, seen)) continue
    const ways = (question.options?.(seen) ?? []).map(({ value }) =>
      applying(form, { ...seen, answers: { ...seen.answers, [question.id]: value } }),
    )
    const [first] = ways.toSorted((a, b) => course(form, a).length - course(form, b).length)
    if (first) seen = first
  }
  return course(form, seen)
}

/** The answers that count: of questions that apply. */
export function answersThatApply(form: Form, asking: Asking<Answers>): Answers {
  const { questions, answers } = follow(form, asking)
  const given = questions.filter(({ id }) => answers[id] !== undefined)
  return Object.fromEntries(given.map(({ id }) => [id, answers[id]]))
}

/**
 * Brings a draft to the form's present shape: answers of removed questions go, new or changed questions are asked. The
 * person stays where they are unless that place is gone. The same draft when there is nothing to bring up to date.
 */
export function upgrade(form: Form, draft: Draft, asking: Asking<Answers>): Draft {
  const questions = course(form, asking)
  const stays = questions.some(question => question.id === draft.at)
  const current = draft.version === form.version
  if (current && (stays || draft.at === 'summary' || draft.at === 'edit')) return draft
  const known = Object.entries(draft.answers).filter(([id]) => current || questionOf(form, id) !== undefined)
  const answers = Object.fromEntries(known)
  const { editing, doubted: _, ...rest } = draft
  const upgraded = { ...rest, answers, version: form.version, rev: draft.rev + 1 }
  if (!stays) return { ...upgraded, at: firstOpen(form, { ...asking, answers }) }
  return editing ? { ...upgraded, editing } : upgraded
}

/** Answers are plain data: equal when they read the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
