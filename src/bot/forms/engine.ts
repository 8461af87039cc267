/**
 * The engine of every form: one pure function from a draft and what the person did to the new draft and what to say.
 *
 * It knows no clock, no database and no channel. What it cannot do itself (keep the draft, fetch a photo, hand in) it
 * names in the turn, and the driver does it in the same transaction.
 */
import { course, firstOpen, isAnswered, upgrade } from './course.ts'
import type { Draft } from './draft.ts'
import type { Answers, Asking, Form } from './form.ts'
import type { Input } from './input.ts'
import { Move, type Turn, type World } from './move.ts'
import { papersGone } from './papers.ts'
import { fetched, file, uploaded } from './photos.ts'
import { press } from './tapped.ts'
import { captioned, contact, edited, spoken, text } from './typed.ts'

export type { Turn } from './move.ts'

/** A new draft at the form's first open question. `answers` may be filled in from elsewhere. */
export function begin(
  form: Form,
  asking: Asking<Answers>,
  made: { tag: string; answers?: Answers; about?: string },
): Draft {
  const answers = made.answers ?? {}
  const filled = { ...asking, answers }
  const given = course(form, filled).filter(question => isAnswered(question, filled))
  return {
    tag: made.tag,
    form: form.id,
    version: form.version,
    at: firstOpen(form, filled),
    answers,
    rev: 1,
    // A mended registration shows no steps.
    ...(given.length > 0 && made.about === undefined ? { given: given.map(({ id }) => id) } : {}),
    ...(made.about === undefined ? {} : { about: made.about }),
  }
}

/**
 * One turn. A draft of an older version of the form is brought up to date first; what was meant for a question that is
 * gone is then not taken for an answer to another.
 * @param world words, facts and today.
 */
export function take(form: Form, kept: Draft, input: Input, world: World): Turn {
  const draft = upgrade(form, kept, { ...world, answers: kept.answers })
  const move = new Move(form, draft, world)
  if (draft === kept) return react(move, input)
  const turn = stillMeant(kept, draft, input) ? react(move, input) : move.say(draft, world.w('form:upgraded'))
  return { ...turn, drop: [...turn.drop, ...papersGone(kept.answers, draft.answers)] }
}

function react(move: Move, input: Input): Turn {
  const { draft, world } = move
  switch (input.kind) {
    case 'open':
      return move.say(draft)
    case 'button':
      if (!isCurrent(draft, input)) return { ...move.quiet(draft), toast: world.w('form:oldButton') }
      return press(move, input.op, input.arg)
    case 'text':
      return text(move, input)
    case 'contact':
      return contact(move, input)
    case 'edited':
      return edited(move, input)
    case 'file': {
      const question = move.question()
      if (question?.kind === 'message') return captioned(move, question, input)
      return file(move, input.file, input.album)
    }
    case 'sound': {
      const question = move.question()
      if (question?.kind === 'message') return spoken(move, question, input.sound)
      break
    }
    case 'fetched':
      return fetched(move, input.paper, input.bad)
    case 'uploaded':
      return uploaded(move, input)
    case 'other':
      break
  }
  return move.lost(world.w('form:notUnderstood.other'))
}

type Tap = Extract<Input, { kind: 'button' }>

/** Buttons of the keyboard below the composer have no revision, and always count. */
const isCurrent = ({ tag, rev }: Draft, tap: Tap): boolean =>
  tap.rev === undefined || (tap.rev === rev && tap.tag === tag)

/** Whether an input makes sense after the form has changed under it. Buttons name options by their place: they do not. */
function stillMeant(kept: Draft, draft: Draft, input: Input): boolean {
  if (input.kind === 'button' && input.rev !== undefined) return !isCurrent(kept, input)
  return input.kind === 'fetched' || input.kind === 'uploaded' || draft.at === kept.at
}
