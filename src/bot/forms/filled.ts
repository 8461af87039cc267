/**
 * An answer that somebody else read out of a person's words: taken as if the person had given it, and only at the very
 * place at which it was read.
 */
import { applying, upgrade, type AnyQuestion } from './course.ts'
import type { Draft } from './draft.ts'
import type { Form } from './form.ts'
import { hear } from './hear.ts'
import { Move, type Turn, type World } from './move.ts'

/** Where a draft stood: its question, and its revision. */
export interface Place {
  readonly question: string
  readonly rev: number
}

export type AnswerRead =
  | { readonly ok: true; readonly question: AnyQuestion; readonly value: unknown; readonly turn: Turn }
  /** The person has gone on since. */
  | { readonly ok: false; readonly error: 'moved' }
  | { readonly ok: false; readonly error: 'refused'; readonly why: string }

/**
 * The question that a draft stands at, where an answer can be read from words: nothing secret, no photos, not the summary.
 */
export function fillable(form: Form, kept: Draft, world: World): AnyQuestion | undefined {
  const draft = upgrade(form, kept, { ...world, answers: kept.answers })
  const question = new Move(form, draft, world).question()
  if (!question || question.kind === 'papers' || question.kind === 'message') return undefined
  if (question.kind === 'choice') return question
  const asking = applying(form, { ...world, answers: draft.answers })
  return question.secret?.(asking) === true || question.onlyShared ? undefined : question
}

/** Reads a text as the answer, by the form's own reader. A doubt is the person's to settle, who sees the answer. */
export function readAnswer(form: Form, kept: Draft, place: Place, text: string, world: World): AnswerRead {
  const draft = upgrade(form, kept, { ...world, answers: kept.answers })
  const question = fillable(form, kept, world)
  if (!question || draft !== kept || draft.rev !== place.rev || draft.at !== place.question)
    return { ok: false, error: 'moved' }
  const move = new Move(form, draft, world)
  const got = hear(question, { text }, move.asking())
  if (got.kind === 'refused') return { ok: false, error: 'refused', why: got.why }
  const { doubted: _, ...from } = draft
  return { ok: true, question, value: got.value, turn: move.accept(question, got.value, from) }
}
