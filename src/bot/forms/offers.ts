/**
 * What a person can do at this place of a form: the buttons, row by row. What can be tapped can also be typed, and what
 * is not on offer does nothing, whatever a button of somebody else's making says.
 */
import type { Button } from '../view.ts'
import { brief, shown } from './answer.ts'
import { before, course, isAnswered, questionOf, type AnyQuestion } from './course.ts'
import { isPapers, type Draft } from './draft.ts'
import type { Answers, Asking, Form } from './form.ts'
import type { Op } from './input.ts'
import type { Sayable } from './match.ts'

export interface Offer extends Sayable {
  readonly op: Op
  readonly arg: string
  readonly style?: NonNullable<Extract<Button, { data: string }>['style']>
}

/** More options than these carry their number, so that they can be typed by it. */
const PLAIN_AT_MOST = 3
export const isNumbered = (options: readonly unknown[]): boolean => options.length > PLAIN_AT_MOST

/** Letters of an answer on a button. */
const ON_A_BUTTON = 40

/** @param asking with the answers that apply. */
export function offers(form: Form, draft: Draft, asking: Asking<Answers>): Offer[][] {
  if (draft.closing) return closing(asking)
  if (draft.at === 'summary') return summary(form, asking)
  if (draft.at === 'edit') return choices(form, asking)
  if (draft.doubted !== undefined) return doubt(asking)
  const question = questionOf(form, draft.at)
  if (!question) throw new Error(`form ${form.id} has no question ${draft.at}`)
  const answers = question.kind === 'papers' ? papers(question, draft, asking) : answering(question, asking)
  return [...answers, ways(form, question, draft, asking)]
}

function answering(question: Exclude<AnyQuestion, { kind: 'papers' }>, asking: Asking<Answers>): Offer[][] {
  const options = (question.options?.(asking) ?? []).map((option, index) => offer('o', option, index))
  return [
    ...suggesting(question, asking),
    ...chunk(options, question.kind === 'choice' ? (question.perRow ?? 1) : 1),
    ...(isAnswered(question, asking) && !('anew' in question && question.anew)
      ? [[keeping(question, asking)]]
      : []),
  ]
}

function suggesting(question: AnyQuestion, asking: Asking<Answers>): Offer[][] {
  const { w } = asking
  const value = suggestion(question, asking)
  if (value === undefined) return []
  const label = w('form:suggested', { value: onButton(question, value, asking) })
  return [
    [offer('u', { label, also: w('yesAlso') })],
    [offer('n', { label: w('form:suggestedNot'), also: w('noAlso') })],
  ]
}

function keeping(question: AnyQuestion, asking: Asking<Answers>): Offer {
  const { w } = asking
  const value = onButton(question, asking.answers[question.id], asking)
  return offer('k', { label: w('form:keep', { value }), also: w('form:keepAlso') })
}

/** What we think the answer is, as long as there is none. */
export function suggestion(question: AnyQuestion, asking: Asking<Answers>): unknown {
  if (question.kind === 'choice' || question.kind === 'papers') return undefined
  return asking.answers[question.id] === undefined ? question.suggest?.(asking) : undefined
}

function papers(
  question: Extract<AnyQuestion, { kind: 'papers' }>,
  draft: Draft,
  asking: Asking<Answers>,
): Offer[][] {
  const { w } = asking
  const present = asking.answers[question.id]
  const count = isPapers(present) ? present.length : 0
  const left = draft.album?.aside.length ?? 0
  const fits = question.atMost === 1 || count < question.atMost
  const done = { label: w('form:documents.done'), also: w('form:documents.doneAlso') }
  const others = { label: w('form:documents.startOver'), also: w('form:documents.startOverAlso') }
  return [
    ...(left > 0 && fits ? [[offer('a', { label: w('form:documents.useAside', { left }) })]] : []),
    ...(count > 0 ? [[offer('d', done)]] : []),
    ...(count > 0 && question.atMost > 1 ? [[offer('x', others)]] : []),
    ...(count === 0 && question.without ? [[offer('w', { label: question.without(w) })]] : []),
    ...(asking.facts.documentsVia === 'upload' && fits
      ? [[offer('l', { label: w('upload:renew'), also: w('upload:renewAlso') })]]
      : []),
  ]
}

/** Buttons that move: back, help; out of an edit, back to the summary. */
function ways(form: Form, question: AnyQuestion, draft: Draft, asking: Asking<Answers>): Offer[] {
  const { w } = asking
  const first = before(form, question.id, asking) === undefined
  const help = offer('h', { label: w('form:help') })
  if (draft.editing) return [toSummary(asking), help]
  return first ? [help] : [offer('b', { label: w('form:back') }), help]
}

const doubt = ({ w }: Asking<Answers>): Offer[][] => [
  [offer('y', { label: w('form:doubt.yes'), also: w('yesAlso') })],
  [offer('n', { label: w('form:doubt.no'), also: w('noAlso') })],
]

const summary = (form: Form, { w }: Asking<Answers>): Offer[][] => {
  const send = offer('s', {
    label: w('form:summary.send'),
    also: `${w('form:summary.sendAlso')}|${w('yesAlso')}`,
  })
  const edit = { label: w('form:summary.edit'), also: `${w('form:summary.editAlso')}|${w('noAlso')}` }
  return [
    [{ ...send, style: 'success' }],
    ...(form.questions.some(question => question.label?.(w) !== undefined) ? [[offer('e', edit)]] : []),
    [offer('b', { label: w('form:back') })],
  ]
}

function choices(form: Form, asking: Asking<Answers>): Offer[][] {
  const { w } = asking
  const named = course(form, asking).flatMap(question =>
    question.label ? [offer('q', { label: question.label(w) }, question.id)] : [],
  )
  return [...chunk(named, 2), [toSummary(asking)]]
}

const toSummary = ({ w }: Asking<Answers>): Offer =>
  offer('r', { label: w('form:summary.return'), also: w('form:summary.returnAlso') })

const closing = ({ w }: Asking<Answers>): Offer[][] => [
  [offer('cg', { label: w('form:closing.goOn'), also: w('form:closing.goOnAlso') })],
  [offer('ck', { label: w('form:closing.keep'), also: w('form:closing.keepAlso') })],
  [
    {
      ...offer('ct', { label: w('form:closing.throwAway'), also: w('form:closing.throwAwayAlso') }),
      style: 'danger',
    },
  ],
]

/** What can be said at any time, also where no button for it is shown. */
export const always = ({ w }: Pick<Asking<Answers>, 'w'>): Offer[] => [
  offer('b', { label: w('form:back'), also: w('form:backAlso') }),
  offer('h', { label: w('form:help'), also: w('form:helpAlso') }),
  offer('c', { label: w('form:close'), also: w('form:closeAlso') }),
]

const offer = (
  op: Op,
  { label, also, style }: Omit<Offer, 'op' | 'arg'>,
  arg: string | number = '',
): Offer => ({
  op,
  arg: String(arg),
  label,
  ...(also === undefined ? {} : { also }),
  ...(style ? { style } : {}),
})

const onButton = (question: AnyQuestion, value: unknown, asking: Asking<Answers>) =>
  brief(shown(question, value, asking), ON_A_BUTTON)

const chunk = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, row) =>
    items.slice(row * size, (row + 1) * size),
  )
