/**
 * An answer in words: as its question shows it, or its option's label, or itself.
 */
import { escapeHtml } from '../html.ts'
import { same, type AnyQuestion } from './course.ts'
import { isPapers } from './draft.ts'
import type { Answers, Asking } from './form.ts'

/** An answer in plain text. */
export function shown(question: AnyQuestion, value: unknown, asking: Asking<Answers>): string {
  const { w } = asking
  if (value === undefined || value === null) return w('form:none')
  if (question.kind === 'choice' && question.show) return question.show(value, asking)
  const options = question.kind === 'papers' ? [] : (question.options?.(asking) ?? [])
  const option = options.find(one => same(one.value, value))
  if (option) return option.label
  if (question.kind === 'papers' && isPapers(value) && value.length === 0)
    return question.without?.(w) ?? w('form:none')
  if (question.show) return question.show(value, asking)
  if (isPapers(value)) return w('form:documents.count', { n: value.length })
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * "Alamat: <b>Jl. Mawar 3</b>"; undefined when the question has no place in the summary.
 * @param most letters of the answer that are shown.
 */
export function summaryLine(
  question: AnyQuestion,
  asking: Asking<Answers>,
  most = Infinity,
): string | undefined {
  const { w } = asking
  if (!question.label) return undefined
  const text = brief(shown(question, asking.answers[question.id], asking), most)
  return w('form:line', { label: question.label(w), value: escapeHtml(text) })
}

/** Cut to so many letters, with a sign that it was. */
export function brief(text: string, most: number): string {
  const letters = Array.from(text)
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
