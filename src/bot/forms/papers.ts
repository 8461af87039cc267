/**
 * The photos and files of a draft. An album fills one question; what is left of it is kept aside for the next question
 * that wants one.
 */
import { course, isAnswered, questionOf, same, type AnyQuestion } from './course.ts'
import { isPapers, type Draft, type SentFile } from './draft.ts'
import type { Answers, Asking, Form, Paper, PaperQuestion } from './form.ts'

type Wanting = Pick<PaperQuestion<Answers, string>, 'id' | 'atMost'>

/** Photos of an album that are kept aside; more would not fit beside the answers. */
const ASIDE_AT_MOST = 4

export const papersIn = (answers: Answers): Paper[] =>
  Object.values(answers).flatMap(value => (isPapers(value) ? [...value] : []))

/** The papers of the first that the second no longer has. */
export const papersGone = (from: Answers, to: Answers): string[] =>
  papersIn(from)
    .map(paper => paper.id)
    .filter(id => !papersIn(to).some(paper => paper.id === id))

export const papersOf = (draft: Draft, id: string): readonly Paper[] => {
  const present = draft.answers[id]
  return isPapers(present) ? present : []
}

export const hasRoom = (draft: Draft, { id, atMost }: Wanting): boolean => papersOf(draft, id).length < atMost

/** The photo as (part of) the answer; where only one is wanted, a new one takes the old one's place. */
export function withPaper(draft: Draft, { id, atMost }: Wanting, file: SentFile, album?: string): Draft {
  const paper: Paper = { id: file.paper, state: 'pending', unique: file.unique }
  const papers = atMost === 1 ? [paper] : [...papersOf(draft, id), paper]
  const answers = { ...draft.answers, [id]: papers }
  const aside = draft.album?.aside.filter(one => one.unique !== file.unique) ?? []
  if (album !== undefined) return { ...draft, answers, album: { id: album, question: id, aside } }
  return draft.album ? { ...draft, answers, album: { ...draft.album, aside } } : { ...draft, answers }
}

/** A paper that is here already, as (part of) the answer. */
export function withReady(draft: Draft, { id, atMost }: Wanting, paper: string): Draft {
  const ready: Paper = { id: paper, state: 'ready', unique: paper }
  const papers = atMost === 1 ? [ready] : [...papersOf(draft, id), ready]
  return { ...draft, answers: { ...draft.answers, [id]: papers } }
}

/** The draft with one more photo aside; why not, if another question does not want it, or there are enough. */
export function putAside(
  form: Form,
  draft: Draft,
  file: SentFile,
  asking: Asking<Answers>,
): Draft | 'known' | 'not-needed' | 'full' {
  const { album } = draft
  if (!album || album.aside.some(one => one.unique === file.unique)) return 'known'
  const wanted = course(form, asking).some(
    question => question.kind === 'papers' && !isAnswered(question, asking),
  )
  if (!wanted) return 'not-needed'
  if (album.aside.length >= ASIDE_AT_MOST) return 'full'
  return { ...draft, album: { ...album, aside: [...album.aside, file] } }
}

/** Which question of the draft asks for a paper now; undefined at any other place of the form. */
export function paperAskedIn(form: Form, draft: Draft): string | undefined {
  const question = draft.closing ? undefined : questionOf(form, draft.at)
  if (question?.kind !== 'papers') return undefined
  return question.atMost === 1 || hasRoom(draft, question) ? question.id : undefined
}

/** Which question a paper belongs to. */
export const questionWith = (questions: readonly AnyQuestion[], draft: Draft, paper: string) =>
  questions.find(question => papersOf(draft, question.id).some(one => one.id === paper))

/** The draft with this paper fetched, or without it; without its last paper a question is open again. */
export function fetchedPaper(draft: Draft, question: string, paper: string, good: boolean): Draft {
  const present = papersOf(draft, question)
  if (good) {
    const ready = present.map(one => (one.id === paper ? { ...one, state: 'ready' as const } : one))
    return same(ready, present) ? draft : { ...draft, answers: { ...draft.answers, [question]: ready } }
  }
  const left = present.filter(one => one.id !== paper)
  return left.length === 0
    ? withoutAnswer(draft, question)
    : { ...draft, answers: { ...draft.answers, [question]: left } }
}

export function withoutAnswer(draft: Draft, question: string): Draft {
  const { [question]: _, ...answers } = draft.answers
  return { ...draft, answers }
}
