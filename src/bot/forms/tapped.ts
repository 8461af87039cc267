/**
 * What a person tapped, or named in words: an answer, a step, or the end.
 */
import { before, type AnyQuestion } from './course.ts'
import type { Draft } from './draft.ts'
import type { Op } from './input.ts'
import { without, type Move, type Turn } from './move.ts'
import { suggestion } from './offers.ts'
import { papersGone } from './papers.ts'
import { startOver, useAside } from './photos.ts'

/**
 * A button. What is not on offer does nothing.
 * @param from the draft, with what was heard if the button's words were typed.
 */
export function press(move: Move, op: Op, arg: string, from: Draft = move.draft): Turn {
  const { draft } = move
  if (op === 'c') return close(move)
  if (op === 'b') return back(move)
  if (op === 'h') return { ...move.say(draft, help(move)), helped: true }
  if (!move.offers().some(offer => offer.op === op && offer.arg === arg)) return move.say(draft)
  switch (op) {
    case 'cg':
      return move.say(without(draft, 'closing'))
    case 'ck':
      return move.end(without(draft, 'closing'), { how: 'rest' })
    case 'ct':
      return {
        ...move.end(without(draft, 'closing'), { how: 'throw-away' }),
        drop: papersGone(draft.answers, {}),
      }
    case 's':
      return send(move)
    case 'e':
      return move.say({ ...draft, at: 'edit' })
    case 'q':
      return move.say({ ...draft, at: arg, editing: true })
    case 'r':
      return toSummary(move)
    case 'n':
      return move.say(without(draft, 'doubted'), move.world.w('form:typeIt'))
    case 'x':
      return startOver(move)
    case 'a':
      return useAside(move)
    case 'l':
      return { ...move.say(draft, move.world.w('upload:renewed')), freshLink: true }
    case 'o':
    case 'u':
    case 'k':
    case 'd':
    case 'w':
    case 'y':
      break
  }
  const question = move.question()
  const value = question && meantBy(move, question, op, arg)
  return question && value !== undefined ? move.accept(question, value, from) : move.say(draft)
}

/** What becomes of the form is asked, unless there is nothing to keep. */
function close(move: Move): Turn {
  const { draft } = move
  return move.form.passing ? move.end(draft, { how: 'throw-away' }) : move.say({ ...draft, closing: true })
}

/** The answer that a button stands for. */
function meantBy(move: Move, question: AnyQuestion, op: Op, arg: string): unknown {
  const asking = move.asking()
  if (op === 'o' && question.kind !== 'papers') return question.options?.(asking)[Number(arg)]?.value
  if (op === 'u') return suggestion(question, asking)
  if (op === 'y') return move.draft.doubted
  if (op === 'w') return []
  return asking.answers[question.id]
}

/** One step back; later answers stay. Out of an edit, a doubt or the closing question it undoes what led there. */
function back(move: Move): Turn {
  const { draft } = move
  if (draft.closing) return move.say(without(draft, 'closing'))
  if (draft.doubted !== undefined) return move.say(without(draft, 'doubted'))
  if (draft.editing || draft.at === 'edit') return toSummary(move)
  const at = before(move.form, draft.at, move.asking())
  return at === undefined ? move.say(draft, move.world.w('form:firstQuestion')) : move.say({ ...draft, at })
}

const toSummary = (move: Move): Turn => move.say(move.settled({ ...move.draft, at: 'summary' }))

function send(move: Move): Turn {
  const draft = move.settled(move.draft)
  return draft.at === 'summary' ? move.submit(draft) : move.say(draft, move.world.w('form:summary.stillOpen'))
}

function help(move: Move): string {
  const question = move.question()
  if (!question && !move.draft.closing) return noQuestion(move)
  return question?.help?.(move.asking()) ?? move.world.w('form:noHelp')
}

/** What to do where nothing is asked: at the summary, or choosing what to change. */
export const noQuestion = ({ draft, world: { w } }: Move): string =>
  draft.at === 'edit' ? w('form:chooseOne') : w('form:summary.typeHere')
