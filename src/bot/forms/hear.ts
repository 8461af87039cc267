/**
 * A typed text as the answer to a question: taken, odd, or refused with the reason in the person's words.
 */
import type { AnyQuestion } from './course.ts'
import type { Answers, Asking, Read } from './form.ts'
import type { Written } from './input.ts'
import { matchExactly, matchLoosely, matchNumber } from './match.ts'
import { isNumbered } from './offers.ts'

export type Heard =
  | { readonly kind: 'answer' | 'odd'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly why: string }

/** Beside a typed answer an option must be named in full, since "2" may be the answer itself; else part of it will do. */
export function hear(
  question: AnyQuestion,
  { text: written, entities = [] }: Pick<Written, 'text' | 'entities'>,
  asking: Asking<Answers>,
): Heard {
  const { w } = asking
  if (question.kind === 'message') return taken(question.read({ text: written, entities }, asking))
  const text = withoutGaps(written)
  if (question.kind === 'papers') return { kind: 'refused', why: w('form:documents.sendPhoto') }
  const options = question.options?.(asking) ?? []
  if (question.kind === 'choice') {
    const meant = matchExactly(text, options) ?? matchNumber(text, options) ?? matchLoosely(text, options)
    if (meant) return { kind: 'answer', value: meant.value }
    return { kind: 'refused', why: w(isNumbered(options) ? 'form:chooseNumbered' : 'form:chooseTap') }
  }
  const named = matchExactly(text, options)
  if (named) return { kind: 'answer', value: named.value }
  const read = question.read(text, asking)
  if (read.ok)
    return { kind: question.doubt?.(read.value, asking) === undefined ? 'answer' : 'odd', value: read.value }
  const meant = matchNumber(text, options) ?? matchLoosely(text, options)
  return meant
    ? { kind: 'answer', value: meant.value }
    : { kind: 'refused', why: w('form:refused', { why: read.why }) }
}

/** Thousands of spaces in a row say nothing, and cost who looks for what stands at their end a step for each pair of them. */
const withoutGaps = (text: string): string =>
  text.replaceAll(/\s{9,}/g, gap => (gap.includes('\n') ? '\n' : ' '))

/** A whole message: it is taken or not, and nothing about it is odd. */
export const taken = (read: Read<unknown>): Heard =>
  read.ok ? { kind: 'answer', value: read.value } : { kind: 'refused', why: read.why }
