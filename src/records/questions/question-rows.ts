/**
 * A conversation of a person with the office as it lies in the database: its row, and how it changes hands. The lines are
 * in `lines.ts`.
 */
import { and, asc, eq, sql } from 'drizzle-orm'
import { schedule } from '../../store/jobs.ts'
import type { QuestionState, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { recordEvent, type EventCodes } from '../events.ts'

export interface Question {
  readonly id: string
  /** Who asks. */
  readonly account: string
  /** Waits for somebody of the office, is in somebody's hands, has ended. */
  readonly state: QuestionState
  /** Counts the changes of state. */
  readonly version: number
  readonly urgent: boolean
  /** Where they came from: a screen, or a question of a form. A code. */
  readonly about: string | undefined
  /** The draft whose question they want help with. */
  readonly draft: string | undefined
  readonly kelurahan: string | undefined
  readonly taken: { readonly by: string; readonly at: Date } | undefined
  readonly madeAt: Date
  /** When somebody of the office wrote first. */
  readonly answeredAt: Date | undefined
  readonly lastAt: Date
  /** An account's id, or `system` after quiet hours. */
  readonly ended: { readonly by: string; readonly at: Date } | undefined
  readonly helped: boolean | undefined
}

export type QuestionRow = Tables['questions']['$inferSelect']

/** A conversation that an officer lost with their place in the office: tells the person and the others; its key is the question. */
export const QUESTION_FREED = 'question-freed'

export async function questionById(reader: Reader, id: string): Promise<Question | undefined> {
  const { questions } = reader.t
  const [row] = await reader.db.select().from(questions).where(isQuestion(reader, id))
  return row && shapeQuestion(row)
}

/** All that this account asked and that is still kept, the oldest first. */
export async function questionIdsOf(reader: Reader, account: string): Promise<string[]> {
  const { questions } = reader.t
  const rows = await reader.db
    .select({ id: questions.id })
    .from(questions)
    .where(and(eq(questions.city, reader.city), eq(questions.account, account)))
    .orderBy(asc(questions.id))
  return rows.map(({ id }) => id)
}

/** The one that waits or is in hand, of whoever asked it; there is at most one. */
export async function openQuestionOf(reader: Reader, account: string): Promise<Question | undefined> {
  const { questions } = reader.t
  const [row] = await reader.db
    .select()
    .from(questions)
    .where(and(eq(questions.city, reader.city), eq(questions.account, account), isUnended))
  return row && shapeQuestion(row)
}

/** What this officer has in hand; there is at most one. */
export async function talkOfOfficer(reader: Reader, officer: string): Promise<Question | undefined> {
  const { questions } = reader.t
  const [row] = await reader.db
    .select()
    .from(questions)
    .where(and(eq(questions.city, reader.city), eq(questions.takenBy, officer), eq(questions.state, 'taken')))
  return row && shapeQuestion(row)
}

/** Whether a human has this account's chat: nothing else is asked or reminded of meanwhile. */
export async function isInTalk(reader: Reader, account: string): Promise<boolean> {
  const { questions } = reader.t
  const [row] = await reader.db
    .select({ id: questions.id })
    .from(questions)
    .where(
      and(
        eq(questions.city, reader.city),
        eq(questions.account, account),
        isUnended,
        eq(questions.state, 'taken'),
      ),
    )
  return row !== undefined
}

/**
 * Changes hands, if nobody was faster.
 * @returns its new shape; undefined when it is not what was read any more.
 */
export async function moveQuestion(
  tx: Tx,
  question: Question,
  set: Partial<QuestionRow> & { state: QuestionState },
  event: { kind: EventKind; actor: string; codes?: EventCodes },
): Promise<Question | undefined> {
  const { questions } = tx.t
  const [row] = await tx.db
    .update(questions)
    .set({ ...set, version: question.version + 1 })
    .where(
      and(
        isQuestion(tx, question.id),
        eq(questions.version, question.version),
        eq(questions.state, question.state),
      ),
    )
    .returning()
  if (!row) return undefined
  await recordEvent(tx, { subjectKind: 'question', subject: question.id, ...event })
  return shapeQuestion(row)
}

/** Nobody has it in hand. */
export const LET_GO = { state: 'open', takenBy: null, takenAt: null } as const

/** What an officer had in hand waits again: they were locked, left, or changed their role. The person hears of it by a job. */
export async function letGoQuestionsOf(tx: Tx, officer: string): Promise<void> {
  const { questions } = tx.t
  const freed = await tx.db
    .update(questions)
    .set({ ...LET_GO, version: sql`${questions.version} + 1` })
    .where(and(eq(questions.city, tx.city), eq(questions.takenBy, officer), eq(questions.state, 'taken')))
    .returning({ id: questions.id })
  for (const { id } of freed) {
    await recordEvent(tx, {
      subjectKind: 'question',
      subject: id,
      kind: 'question-released',
      actor: 'system',
    })
    await schedule(tx, { kind: QUESTION_FREED, key: id, dueAt: tx.now })
  }
}

/** In the words of the index that holds them. */
export const isUnended = sql`state <> 'closed'`

export function isQuestion(reader: Reader, id: string) {
  const { questions } = reader.t
  return and(eq(questions.city, reader.city), eq(questions.id, id))
}

export function shapeQuestion(row: QuestionRow): Question {
  const { id, account, state, version, urgent, madeAt, lastAt, takenBy, takenAt, endedBy, endedAt } = row
  return {
    id,
    account,
    state,
    version,
    urgent,
    madeAt,
    lastAt,
    about: row.about ?? undefined,
    draft: row.draft ?? undefined,
    kelurahan: row.kelurahan ?? undefined,
    taken: takenBy === null || takenAt === null ? undefined : { by: takenBy, at: takenAt },
    answeredAt: row.answeredAt ?? undefined,
    ended: endedBy === null || endedAt === null ? undefined : { by: endedBy, at: endedAt },
    helped: row.helped ?? undefined,
  }
}
