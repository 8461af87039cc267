/**
 * A conversation in somebody's hands: taken, let go, ended, and every line in between. Each officer has one at a time, and
 * each conversation one officer.
 */
import { and, eq, isNull } from 'drizzle-orm'
import { schedule } from '../../store/jobs.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { Notice, QuestionNotice } from '../notices.ts'
import { authorise, type Denied, type Officer } from '../office/officers.ts'
import { recordEvent } from '../events.ts'
import { takeTurn } from '../turn.ts'
import { toOffice } from './ask.ts'
import { addLine, type LineBody } from './lines.ts'
import {
  isQuestion,
  LET_GO,
  moveQuestion,
  openQuestionOf,
  questionById,
  shapeQuestion,
  talkOfOfficer,
  type Question,
} from './question-rows.ts'

/** Looks whether a conversation is still alive; its key is the question. */
export const QUESTION_QUIET = 'question-quiet'

/** Who took it and has not written one line by then gives it back: as with a file in hand. */
const FIRST_WORD_MS = 30 * 60_000
/** After so much silence the bot takes over again. */
const QUIET_MS = 12 * 3_600_000

export type TakeRefusal =
  | { ok: false; error: 'not-found' | 'closed' | 'own-question' }
  /** A colleague has it. */
  | { ok: false; error: 'taken'; by: string }
  /** This officer talks with somebody already; or waits for a colleague themselves. */
  | { ok: false; error: 'in-talk'; question: Question }
  | { ok: false; error: 'asks-too' }
  | Denied

/** Takes it in hand; who has it already has it. */
export async function takeQuestion(
  tx: Tx,
  { id, officer }: { id: string; officer: string },
): Promise<{ ok: true; question: Question; fresh: boolean; notices: Notice[] } | TakeRefusal> {
  await takeTurn(tx, 'questions')
  const found = await questionFor(tx, { id, officer })
  if (!found.ok) return found
  const { question } = found
  if (question.taken?.by === officer) return { ok: true, question, fresh: false, notices: [] }
  if (question.taken) return { ok: false, error: 'taken', by: question.taken.by }
  if (question.state === 'closed') return { ok: false, error: 'closed' }
  if (question.account === officer) return { ok: false, error: 'own-question' }
  const other = await talkOfOfficer(tx, officer)
  if (other) return { ok: false, error: 'in-talk', question: other }
  if ((await openQuestionOf(tx, officer))?.state === 'taken') return { ok: false, error: 'asks-too' }
  const taken = await moveQuestion(
    tx,
    question,
    { state: 'taken', takenBy: officer, takenAt: tx.now },
    { kind: 'question-taken', actor: officer },
  )
  if (!taken) return { ok: false, error: 'not-found' }
  await schedule(tx, { kind: QUESTION_QUIET, key: id, dueAt: new Date(tx.now.getTime() + FIRST_WORD_MS) })
  return { ok: true, question: taken, fresh: true, notices: [toPerson('question-taken', taken)] }
}

/** Back to the queue, by who has it. */
export async function releaseQuestion(
  tx: Tx,
  officer: string,
): Promise<{ ok: true; question: Question; notices: Notice[] } | { ok: false; error: 'no-talk' }> {
  const question = await talkOfOfficer(tx, officer)
  const freed = question && (await letGo(tx, question, officer))
  return freed ? { ok: true, ...freed } : { ok: false, error: 'no-talk' }
}

async function letGo(
  tx: Tx,
  question: Question,
  by: string,
): Promise<{ question: Question; notices: Notice[] } | undefined> {
  const freed = await moveQuestion(tx, question, LET_GO, { kind: 'question-released', actor: by })
  return freed && { question: freed, notices: await freedNotices(tx, freed, by) }
}

async function freedNotices(reader: Reader, question: Question, by: string): Promise<Notice[]> {
  const office = (await toOffice(reader, question)).filter(({ account }) => account !== by)
  return [toPerson('question-released', question), ...office]
}

/** For the job `question-freed`: the officer is no more what they were, and the conversation waits again. */
export async function tellFreed(tx: Tx, id: string): Promise<Notice[]> {
  const question = await questionById(tx, id)
  return question?.state === 'open' ? freedNotices(tx, question, 'system') : []
}

/** No message reaches the officer any more: what they had in hand waits for another. */
export async function freeUnreachable(tx: Tx, id: string): Promise<Notice[]> {
  const question = await questionById(tx, id)
  if (question?.state !== 'taken') return []
  return (await letGo(tx, question, 'system'))?.notices ?? []
}

/** Ends it, by either side; also one that only waits, by who asked. Ending what has ended is no news. */
export async function endQuestion(
  tx: Tx,
  { id, by }: { id: string; by: string },
): Promise<
  { ok: true; question: Question; notices: Notice[] } | { ok: false; error: 'not-found' | 'closed' }
> {
  const question = await questionById(tx, id)
  if (!question || (by !== question.account && by !== question.taken?.by))
    return { ok: false, error: 'not-found' }
  const ended = await end(tx, question, by)
  if (!ended) return { ok: false, error: 'closed' }
  const other = by === question.account ? toOfficer(ended) : [toPerson('question-closed', ended)]
  return { ok: true, question: ended, notices: other }
}

async function end(tx: Tx, question: Question, by: string): Promise<Question | undefined> {
  if (question.state === 'closed') return undefined
  const by_ = by === question.account ? 'person' : by === 'system' ? 'quiet' : 'officer'
  return moveQuestion(
    tx,
    question,
    { state: 'closed', endedBy: by, endedAt: tx.now },
    { kind: 'question-closed', actor: by, codes: { how: by_ } },
  )
}

/**
 * For the job `question-quiet`: gives back what an officer took and left without a word, ends what has been silent for
 * twelve hours, and otherwise looks again when it could be so.
 */
export async function lookIfQuiet(tx: Tx, id: string): Promise<Notice[]> {
  const question = await questionById(tx, id)
  if (question?.state !== 'taken' || !question.taken) return []
  const spoke = await spokeSince(tx, question, question.taken)
  const dueAt = spoke ? question.lastAt.getTime() + QUIET_MS : question.taken.at.getTime() + FIRST_WORD_MS
  if (dueAt > tx.now.getTime()) {
    await schedule(tx, { kind: QUESTION_QUIET, key: id, dueAt: new Date(dueAt) })
    return []
  }
  if (!spoke) {
    const freed = await letGo(tx, question, 'system')
    const left = freed ? [handedBack(question.taken.by, id)] : []
    return [...(freed?.notices ?? []), ...left]
  }
  const ended = await end(tx, question, 'system')
  return ended ? [toPerson('question-quiet', ended), ...toOfficer(ended)] : []
}

/** Whether its officer has written anything since they took it. */
async function spokeSince(
  reader: Reader,
  { id }: Question,
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const { questionLines } = reader.t
  const rows = await reader.db
    .select({ at: questionLines.at })
    .from(questionLines)
    .where(
      and(
        eq(questionLines.city, reader.city),
        eq(questionLines.question, id),
        eq(questionLines.voice, 'officer'),
        eq(questionLines.account, by),
      ),
    )
  return rows.some(row => row.at >= at)
}

/** A line of a conversation in hand, from either side; it is for the other one. */
export type Spoken =
  | { ok: true; question: Question; line: string; voice: 'person'; officer: string }
  | { ok: true; question: Question; line: string; voice: 'officer'; officer: string }
  | { ok: false; error: 'no-talk'; last: Question | undefined }
  | Denied

/**
 * Writes down what was said in a conversation in hand. Who of the office may not answer any more loses it.
 * @param question as the writer knew it when they wrote.
 */
export async function speak(
  tx: Tx,
  { question: id, account, kind, body }: { question: string; account: string; kind: string; body: LineBody },
): Promise<Spoken> {
  const known = await questionById(tx, id)
  const officer = known?.taken?.by
  const voice = account === known?.account ? 'person' : 'officer'
  if (known?.state !== 'taken' || officer === undefined || (voice === 'officer' && account !== officer))
    return { ok: false, error: 'no-talk', last: known }
  if (voice === 'officer') {
    const allowed = await authorise(tx, officer, 'answer-questions', known.kelurahan ?? '')
    if (!allowed.ok) {
      await letGo(tx, known, 'system')
      return allowed
    }
  }
  const question = await touch(tx, known, officer, voice === 'officer')
  if (!question) return { ok: false, error: 'no-talk', last: await questionById(tx, id) }
  const line = await addLine(tx, { question: id, voice, account, kind, body })
  return { ok: true, question, line, voice, officer }
}

/** In the statement itself it is still in the same hands: it may have ended while this was written. */
async function touch(
  tx: Tx,
  question: Question,
  officer: string,
  isAnswer: boolean,
): Promise<Question | undefined> {
  const { questions } = tx.t
  const [row] = await tx.db
    .update(questions)
    .set({ lastAt: tx.now })
    .where(and(isQuestion(tx, question.id), eq(questions.state, 'taken'), eq(questions.takenBy, officer)))
    .returning()
  if (row && isAnswer && row.answeredAt === null)
    await tx.db
      .update(questions)
      .set({ answeredAt: tx.now })
      .where(and(isQuestion(tx, question.id), isNull(questions.answeredAt)))
  return row && shapeQuestion(row)
}

/** "Apakah terjawab?" The last word counts. */
export async function rateQuestion(
  tx: Tx,
  { id, account, helped }: { id: string; account: string; helped: boolean },
): Promise<{ ok: true } | { ok: false; error: 'not-found' }> {
  const question = await questionById(tx, id)
  if (question?.account !== account || question.state !== 'closed') return { ok: false, error: 'not-found' }
  if (question.helped === helped) return { ok: true }
  await tx.db.update(tx.t.questions).set({ helped }).where(isQuestion(tx, id))
  await recordEvent(tx, {
    subjectKind: 'question',
    subject: id,
    kind: 'question-rated',
    actor: account,
    codes: { helped },
  })
  return { ok: true }
}

/** The question, for who may answer it. */
export async function questionFor(
  reader: Reader,
  { id, officer }: { id: string; officer: string },
): Promise<{ ok: true; question: Question; officer: Officer } | { ok: false; error: 'not-found' } | Denied> {
  const question = await questionById(reader, id)
  if (!question) return { ok: false, error: 'not-found' }
  const allowed = await authorise(reader, officer, 'answer-questions', question.kelurahan ?? '')
  return allowed.ok ? { ok: true, question, officer: allowed.officer } : allowed
}

const toPerson = (kind: QuestionNotice['kind'], { account, id }: Question): Notice => ({
  kind,
  account,
  question: id,
})

const toOfficer = ({ id, taken }: Question): Notice[] => (taken ? [handedBack(taken.by, id)] : [])

const handedBack = (account: string, question: string): Notice => ({
  kind: 'question-handed-back',
  account,
  question,
})
