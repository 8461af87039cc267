/**
 * What happens to a photo or file: it answers the question at hand, is put aside, or turns out to be no good.
 */
import type { SentFile } from './draft.ts'
import { without, type Move, type Turn } from './move.ts'
import * as papers from './papers.ts'

export function file(move: Move, sent: SentFile, album: string | undefined): Turn {
  const { draft } = move
  const { w } = move.world
  if (papers.papersIn(draft.answers).some(paper => paper.unique === sent.unique))
    return move.say(draft, w('form:documents.sameAgain'))
  const question = move.question()
  const wanted = question?.kind === 'papers' ? question : undefined
  // Telegram keeps what is sent there abroad: it is not fetched, and the way to us is shown.
  if (wanted && move.world.facts.documentsVia === 'upload') return move.say(draft, w('upload:notHere'))
  const room = wanted !== undefined && papers.hasRoom(draft, wanted)
  const ofLastAlbum = album !== undefined && draft.album?.id === album
  if (ofLastAlbum && !(room && draft.album?.question === wanted.id)) return putAside(move, sent)
  if (!wanted) return move.lost(w('form:notUnderstood.photo'))
  if (!room && wanted.atMost > 1) return move.say(draft, w('form:documents.enough'))
  return use(move, sent, album)
}

/** Takes the next photo that was put aside for the question at hand. */
export function useAside(move: Move): Turn {
  const [next] = move.draft.album?.aside ?? []
  return next ? use(move, next) : move.say(move.draft)
}

/** Throws the photos of the question at hand away, so that others can be sent. */
export function startOver(move: Move): Turn {
  const draft = papers.withoutAnswer(move.draft, move.draft.at)
  const turn = move.say(draft, move.world.w('form:documents.startedOver'))
  return { ...turn, drop: papers.papersGone(move.draft.answers, draft.answers) }
}

/** A paper's bytes came, or it turned out to be no good: then it is asked for again, here or at the summary. */
export function fetched(move: Move, paper: string, bad: string | undefined): Turn {
  const question = papers.questionWith(move.form.questions, move.draft, paper)
  if (!question) return move.quiet(move.draft)
  const draft = papers.fetchedPaper(move.draft, question.id, paper, bad === undefined)
  if (bad === undefined) return move.quiet(draft)
  // While another photo is asked for, the next one sent would be taken for that: so this one is asked for at once.
  const here = draft.at === 'summary' || move.question()?.kind === 'papers'
  const turn = move.applies(question.id)
    ? move.say(here ? { ...without(draft, 'editing'), at: question.id } : draft, bad)
    : move.quiet(draft)
  return { ...turn, drop: [paper] }
}

/** A paper came by the page of a link. The person may have gone on meanwhile: their place stays. */
export function uploaded(move: Move, { question: id, paper }: { question: string; paper: string }): Turn {
  const { draft, world } = move
  if (papers.papersIn(draft.answers).some(one => one.id === paper)) return move.quiet(draft)
  const question = move.applies(id)
  if (question?.kind !== 'papers' || (question.atMost > 1 && !papers.hasRoom(draft, question)))
    return { ...move.say(draft, world.w('upload:noPlace')), drop: [paper] }
  const next = papers.withReady(draft, question, paper)
  const taken = papers.papersOf(next, id)
  const lead = world.w('upload:received', { name: question.label?.(world.w) ?? world.w('upload:claimPhoto') })
  const isAsked = move.question()?.id === id
  const turn =
    isAsked && taken.length >= question.atMost
      ? move.accept(question, taken, next, lead)
      : move.say(next, lead)
  return { ...turn, drop: [...turn.drop, ...papers.papersGone(draft.answers, next.answers)] }
}

function putAside(move: Move, sent: SentFile): Turn {
  const { w } = move.world
  const put = papers.putAside(move.form, move.draft, sent, move.asking())
  if (put === 'known') return move.say(move.draft)
  if (put === 'not-needed') return move.say(move.draft, w('form:documents.notNeeded'))
  if (put === 'full') return move.say(move.draft, w('form:documents.asideFull'))
  return move.say(put, w('form:documents.aside', { n: put.album?.aside.length ?? 0 }))
}

/** Takes a photo for the question at hand, and goes on when that is enough. */
function use(move: Move, sent: SentFile, album?: string): Turn {
  const question = move.question()
  if (question?.kind !== 'papers') return move.say(move.draft)
  const draft = papers.withPaper(move.draft, question, sent, album)
  const taken = papers.papersOf(draft, question.id)
  const lead = move.world.w('form:documents.received')
  const turn =
    taken.length < question.atMost ? move.say(draft, lead) : move.accept(question, taken, draft, lead)
  return {
    ...turn,
    fetch: [{ question: question.id, file: sent }],
    drop: papers.papersGone(move.draft.answers, draft.answers),
  }
}
