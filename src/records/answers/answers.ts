/**
 * The office's answers to what is asked often: as they are now, and everything that each has ever said. Each change is a
 * version of its own, with who and when; going back to an earlier one is a new version too, so nothing is ever lost.
 */
import { and, asc, desc, eq, lte, gte, sql } from 'drizzle-orm'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { problemOf, type AnswerContent, type ContentProblem, type Validity } from './content.ts'

export const SYSTEM = 'system'

export interface AnswerState extends Validity {
  readonly content: AnswerContent
  readonly on: boolean
}

export interface Answer extends AnswerState {
  readonly id: string
  readonly version: number
  readonly changedAt: Date
}

export interface AnswerVersion extends AnswerState {
  readonly version: number
  /** An account, or `system`. */
  readonly madeBy: string
  readonly madeAt: Date
}

export type AnswerChanged =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: 'not-found' }
  /** Somebody changed it since it was looked at: as it is now, and who. */
  | { readonly ok: false; readonly error: 'changed'; readonly answer: Answer; readonly by: string }
  | { readonly ok: false; readonly error: 'problem'; readonly problem: ContentProblem }
  | Denied

/** All of them, also those that are off; in the order in which they came. */
export async function allAnswers(reader: Reader): Promise<Answer[]> {
  const { answers } = reader.t
  const rows = await reader.db
    .select()
    .from(answers)
    .where(eq(answers.city, reader.city))
    .orderBy(asc(answers.id))
  return rows.map(shape)
}

export async function answerById(reader: Reader, id: string): Promise<Answer | undefined> {
  const { answers } = reader.t
  const [row] = await reader.db
    .select()
    .from(answers)
    .where(and(eq(answers.city, reader.city), eq(answers.id, id)))
  return row && shape(row)
}

/** Whether people may see it on that day. */
export const isShown = ({ on, validFrom, validTo }: Answer, day: PlainDate): boolean =>
  on && (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day)

/** The latest first. */
export async function historyOf(reader: Reader, id: string): Promise<AnswerVersion[]> {
  const { answerVersions } = reader.t
  const rows = await reader.db
    .select()
    .from(answerVersions)
    .where(and(eq(answerVersions.city, reader.city), eq(answerVersions.answer, id)))
    .orderBy(desc(answerVersions.version))
  return rows.map(row => ({
    ...stateOf(row),
    version: row.version,
    madeBy: row.madeBy,
    madeAt: row.madeAt,
  }))
}

/** Answers that are on and no longer valid within so many days, or that have run out already: the next first. */
export async function expiringAnswers(reader: Reader, until: PlainDate): Promise<Answer[]> {
  const { answers } = reader.t
  const rows = await reader.db
    .select()
    .from(answers)
    .where(
      and(
        eq(answers.city, reader.city),
        eq(answers.on, true),
        gte(answers.validTo, ''),
        lte(answers.validTo, until),
      ),
    )
    .orderBy(asc(answers.validTo), asc(answers.id))
  return rows.map(shape)
}

/**
 * Puts the first answers in at the start of the program. What is there already, as the office has made it, stays; a later
 * release adds only what is new.
 */
export async function seedAnswers(tx: Tx, seeds: readonly (AnswerState & { id: string })[]): Promise<number> {
  const { answers, answerVersions } = tx.t
  const has = new Set((await allAnswers(tx)).map(({ id }) => id))
  const fresh = seeds.filter(({ id }) => !has.has(id))
  if (fresh.length === 0) return 0
  const rows = fresh.map(({ id, ...state }) => ({ city: tx.city, ...rowOf(state), version: 1, answer: id }))
  const made = await tx.db
    .insert(answers)
    .values(rows.map(({ answer, ...row }) => ({ ...row, id: answer, changedAt: tx.now })))
    .onConflictDoNothing()
    .returning({ id: answers.id })
  const isMade = new Set(made.map(({ id }) => id))
  const versions = rows.filter(({ answer }) => isMade.has(answer))
  if (versions.length > 0)
    await tx.db
      .insert(answerVersions)
      .values(versions.map(row => ({ ...row, madeBy: SYSTEM, madeAt: tx.now })))
  return made.length
}

/** A new one, on at once. */
export async function addAnswer(
  tx: Tx,
  of: { by: string; content: AnswerContent } & Partial<Validity>,
): Promise<Exclude<AnswerChanged, { error: 'not-found' | 'changed' }>> {
  const allowed = await authorise(tx, of.by, 'keep-answers')
  if (!allowed.ok) return allowed
  const state: AnswerState = {
    content: of.content,
    on: true,
    validFrom: of.validFrom,
    validTo: of.validTo,
  }
  const problem = problemOf(state.content, state, dayAt(tx.now))
  if (problem) return { ok: false, error: 'problem', problem }
  const id = makeId()
  const { answers } = tx.t
  const [row] = await tx.db
    .insert(answers)
    .values({ city: tx.city, id, ...rowOf(state), version: 1, changedAt: tx.now })
    .returning()
  if (!row) throw new Error('an answer was not kept')
  await keepVersion(tx, { id, version: 1, state, by: of.by, kind: 'answer-written' })
  return { ok: true, answer: shape(row) }
}

/** @param of `version`: the one that the officer looked at. */
export async function changeAnswer(
  tx: Tx,
  of: { by: string; id: string; version: number; change: Partial<AnswerContent> & Partial<Validity> },
): Promise<AnswerChanged> {
  const { validFrom, validTo, ...content } = of.change
  return move(tx, { ...of, kind: 'answer-written' }, now => ({
    on: now.on,
    content: { ...now.content, ...content },
    validFrom: 'validFrom' in of.change ? validFrom : now.validFrom,
    validTo: 'validTo' in of.change ? validTo : now.validTo,
  }))
}

/** Off: nobody finds it any more. On: they do again. */
export async function switchAnswer(
  tx: Tx,
  of: { by: string; id: string; version: number; on: boolean },
): Promise<AnswerChanged> {
  return move(tx, { ...of, kind: 'answer-switched' }, now => ({ ...now, on: of.on }))
}

/** Says again what an earlier version said, as a new version. */
export async function undoAnswer(
  tx: Tx,
  of: { by: string; id: string; version: number; to: number },
): Promise<AnswerChanged> {
  const earlier = (await historyOf(tx, of.id)).find(({ version }) => version === of.to)
  if (!earlier) return { ok: false, error: 'not-found' }
  return move(tx, { ...of, kind: 'answer-undone' }, () => earlier)
}

type Kind = 'answer-written' | 'answer-switched' | 'answer-undone'

async function move(
  tx: Tx,
  of: { by: string; id: string; version: number; kind: Kind },
  to: (now: Answer) => AnswerState,
): Promise<AnswerChanged> {
  const allowed = await authorise(tx, of.by, 'keep-answers')
  if (!allowed.ok) return allowed
  const before = await answerById(tx, of.id)
  if (!before) return { ok: false, error: 'not-found' }
  const state = to(before)
  const problem = problemOf(state.content, state, dayAt(tx.now))
  if (problem) return { ok: false, error: 'problem', problem }
  const { answers } = tx.t
  const version = of.version + 1
  const [row] = await tx.db
    .update(answers)
    .set({ ...rowOf(state), version, changedAt: tx.now })
    .where(and(eq(answers.city, tx.city), eq(answers.id, of.id), eq(answers.version, of.version)))
    .returning()
  if (!row) return changedSince(tx, of.id)
  await keepVersion(tx, { id: of.id, version, state, by: of.by, kind: of.kind })
  return { ok: true, answer: shape(row) }
}

async function changedSince(tx: Tx, id: string): Promise<AnswerChanged> {
  const answer = await answerById(tx, id)
  const [last] = await historyOf(tx, id)
  return answer
    ? { ok: false, error: 'changed', answer, by: last?.madeBy ?? SYSTEM }
    : { ok: false, error: 'not-found' }
}

async function keepVersion(
  tx: Tx,
  {
    id,
    version,
    state,
    by,
    kind,
  }: { id: string; version: number; state: AnswerState; by: string; kind: Kind },
): Promise<void> {
  await tx.db
    .insert(tx.t.answerVersions)
    .values({ city: tx.city, answer: id, version, ...rowOf(state), madeBy: by, madeAt: tx.now })
  await recordEvent(tx, {
    subjectKind: 'answer',
    subject: id,
    kind,
    actor: by,
    codes: { version, on: state.on },
  })
}

/** What changes whenever an answer does, in this process or another: so an index knows whether it is of today. */
export async function stampOfAnswers(reader: Reader): Promise<string> {
  const { answers } = reader.t
  const [row] = await reader.db
    .select({
      n: sql<number>`count(*)`,
      versions: sql<number>`coalesce(sum(${answers.version}), 0)`,
      last: sql<unknown>`max(${answers.changedAt})`,
    })
    .from(answers)
    .where(eq(answers.city, reader.city))
  return `${row?.n}/${row?.versions}/${String(row?.last)}`
}

const rowOf = ({ content, on, validFrom, validTo }: AnswerState) => ({
  content,
  on,
  validFrom: validFrom ?? null,
  validTo: validTo ?? null,
})

type Row = { content: unknown; on: boolean; validFrom: string | null; validTo: string | null }

const stateOf = ({ content, on, validFrom, validTo }: Row): AnswerState => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this file alone
  content: content as AnswerContent,
  on,
  validFrom: parseDate(validFrom ?? ''),
  validTo: parseDate(validTo ?? ''),
})

const shape = (row: Row & { id: string; version: number; changedAt: Date }): Answer => ({
  ...stateOf(row),
  id: row.id,
  version: row.version,
  changedAt: row.changedAt,
})
