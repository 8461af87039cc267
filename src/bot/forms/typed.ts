/**
 * What a person typed, or shared as a contact: a button's words, an answer, or an answer that is written anew.
 */
import { createHash } from 'node:crypto'
import type { AnyQuestion } from './course.ts'
import type { Draft } from './draft.ts'
import type { Answers, MessageQuestion, SentMessage } from './form.ts'
import { hear, taken } from './hear.ts'
import type { Input, Written } from './input.ts'
import { matchExactly, matchLoosely } from './match.ts'
import { without, type Move, type Turn } from './move.ts'
import { always } from './offers.ts'
import { noQuestion, press } from './tapped.ts'

/** The same text of more than this many characters, sent again within these seconds, is a double send. */
const DOUBLE_SEND = { longerThan: 8, withinSeconds: 10 }

export function text(move: Move, said: Written): Turn {
  const { draft } = move
  const { w } = move.world
  if (isDoubleSend(draft, said)) return move.say(draft, w('form:sameAgain'))
  const question = move.question()
  const named = matchExactly(said.text, move.offers()) ?? way(move, said.text)
  if (named) return press(move, named.op, named.arg, question && heard(draft, question, said))
  const typing = question !== undefined && question.kind !== 'papers' && draft.doubted === undefined
  const meant = typing ? undefined : matchLoosely(said.text, move.offers())
  if (meant) return press(move, meant.op, meant.arg)
  if (question) return answer(move, question, said)
  return move.say(draft, draft.closing ? w('form:closing.first') : noQuestion(move))
}

/** An edited message: the last one that was read is read again, an older one is too old. The person's place stays. */
export function edited(move: Move, said: Written): Turn {
  const { draft } = move
  const { w } = move.world
  if (draft.closing) return move.say(draft, w('form:closing.first'))
  const question = draft.heard?.message === said.message ? move.applies(draft.heard.question) : undefined
  const isShared = question !== undefined && 'onlyShared' in question && question.onlyShared
  if (!question || question.kind === 'papers' || isShared) return move.say(draft, w('form:editTooOld'))
  if (question.id === draft.at) return answer(move, question, said)
  const got = hear(question, said, move.asking())
  const read = heard(draft, question, said)
  if (got.kind === 'refused') return move.say(read, w('form:editRefused', { why: got.why }))
  if (got.kind === 'odd')
    return move.say({ ...without(read, 'doubted', 'editing'), at: question.id, doubted: got.value })
  const changed = move.settled({ ...read, answers: { ...read.answers, [question.id]: got.value } })
  return move.say(changed, `${w('form:editTaken')}\n${move.acknowledge(question, changed) ?? ''}`.trim())
}

/** A picture or file as a whole message, with what was written under it. */
export function captioned(move: Move, question: MessageQuestion<Answers, string>, sent: SentAsFile): Turn {
  const { file, album, caption: written = '', entities = [] } = sent
  const kind = file.how === 'photo' ? 'photo' : 'document'
  const got = taken(
    question.read(
      {
        text: written,
        entities,
        medium: { kind, source: file.fileId },
        ...(album === undefined ? {} : { ofAlbum: true }),
      },
      move.asking(),
    ),
  )
  return got.kind === 'refused' ? move.say(move.draft, got.why) : move.accept(question, got.value, move.draft)
}

/** A sound as a whole message. */
export function spoken(
  move: Move,
  question: MessageQuestion<Answers, string>,
  sound: NonNullable<SentMessage['sound']>,
): Turn {
  const got = taken(question.read({ text: '', entities: [], sound }, move.asking()))
  return got.kind === 'refused' ? move.say(move.draft, got.why) : move.accept(question, got.value, move.draft)
}

type SentAsFile = Extract<Input, { kind: 'file' }>

export function contact(move: Move, { phone, own, ...sent }: Extract<Input, { kind: 'contact' }>): Turn {
  const { w } = move.world
  const question = move.question()
  if (question?.kind !== 'contact' || question.shares?.(move.asking()) === false)
    return move.lost(w('form:notUnderstood.contact'))
  if (!own) return move.say(move.draft, w('form:contactOfAnother'))
  return answer(move, question, { ...sent, text: phone, shared: true })
}

/** A refused or odd answer does not move; it takes the place of an odd one before it. */
function answer(move: Move, question: AnyQuestion, said: Written & { shared?: true }): Turn {
  if ('onlyShared' in question && question.onlyShared && !said.shared)
    return move.say(move.draft, move.world.w('form:onlyShared'))
  const read = heard(move.draft, question, said)
  const got = hear(question, said, move.asking())
  if (got.kind === 'refused') return refused(move, question, without(read, 'doubted'), got.why)
  if (got.kind === 'odd') return move.say({ ...read, doubted: got.value })
  return move.accept(question, got.value, read)
}

/** Refused this often in a row, a question is more than somebody can do alone: a human is offered, as with its help. */
const HELP_AFTER = 3

function refused(move: Move, { id }: AnyQuestion, read: Draft, why: string): Turn {
  const { heard: last } = move.draft
  const refusals = (last?.question === id ? (last.refusals ?? 0) : 0) + 1
  const turn = move.say(read.heard ? { ...read, heard: { ...read.heard, refusals } } : read, why)
  return refusals % HELP_AFTER === 0 ? { ...turn, helped: true } : turn
}

/** "Kembali", "bantuan", "?", "batal" in words. */
function way(move: Move, typed: string) {
  const ways = always(move.world)
  return /^\s*\?+\s*$/.test(typed) ? ways.find(({ op }) => op === 'h') : matchExactly(typed, ways)
}

/** Once the person has moved on: at the same question the same text is simply read again. */
function isDoubleSend({ heard: last, at: place }: Draft, { text: typed, at }: Written): boolean {
  if (!last || last.question === place || typed.length <= DOUBLE_SEND.longerThan) return false
  return last.print === printOf(typed) && at - last.at <= DOUBLE_SEND.withinSeconds
}

const heard = (draft: Draft, question: AnyQuestion, { message, text: typed, at }: Written): Draft => ({
  ...draft,
  heard: { message, question: question.id, print: printOf(typed), at },
})

const printOf = (typed: string): string => createHash('sha256').update(typed).digest('base64url').slice(0, 10)
