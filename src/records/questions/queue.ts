/** What waits for the office: urgent ones first, then the oldest; and what colleagues have in hand. */
import { and, asc, count, desc, eq, gt, inArray, min, type SQL } from 'drizzle-orm'
import { hasAreas, mayDo } from '../../program/office.ts'
import type { Reader } from '../../store/store.ts'
import type { Officer } from '../office/officers.ts'
import { isUnended, shapeQuestion, type Question } from './question-rows.ts'

/** Open ones that this officer may answer, in their order; then those in hand. */
export async function questionsFor(
  reader: Reader,
  officer: Officer,
  page: { skip: number; limit: number },
): Promise<Question[]> {
  const { questions } = reader.t
  const rows = await reader.db
    .select()
    .from(questions)
    .where(theirs(reader, officer))
    .orderBy(asc(questions.state), desc(questions.urgent), asc(questions.id))
    .offset(page.skip)
    .limit(page.limit)
  return rows.map(shapeQuestion)
}

/** How many wait, how many of them are urgent, and since when the oldest waits. */
export async function countQuestions(
  reader: Reader,
  officer: Officer,
): Promise<{ waiting: number; urgent: number; oldest: Date | undefined }> {
  const { questions } = reader.t
  const rows = await reader.db
    .select({ urgent: questions.urgent, waiting: count(), oldest: min(questions.madeAt) })
    .from(questions)
    .where(and(theirs(reader, officer), eq(questions.state, 'open')))
    .groupBy(questions.urgent)
  const of = (urgent: boolean) => rows.find(row => row.urgent === urgent)?.waiting ?? 0
  const [oldest] = rows.flatMap(row => row.oldest ?? []).toSorted((a, b) => a.getTime() - b.getTime())
  return { waiting: of(true) + of(false), urgent: of(true), oldest }
}

/** A conversation of this officer that ended a moment ago, and was not ended by them. */
export async function endedJustNow(reader: Reader, officer: string): Promise<Question | undefined> {
  const { questions } = reader.t
  const since = new Date(reader.now.getTime() - JUST_NOW_MS)
  const rows = await reader.db
    .select()
    .from(questions)
    .where(
      and(
        eq(questions.city, reader.city),
        eq(questions.takenBy, officer),
        eq(questions.state, 'closed'),
        gt(questions.endedAt, since),
      ),
    )
    .orderBy(desc(questions.endedAt))
    .limit(1)
  const [last] = rows.map(shapeQuestion)
  return last?.ended?.by === officer ? undefined : last
}

const JUST_NOW_MS = 10 * 60_000

function theirs(reader: Reader, officer: Officer): SQL | undefined {
  const { questions } = reader.t
  const all = and(eq(questions.city, reader.city), isUnended)
  if (!mayDo(officer, 'answer-questions')) return and(all, eq(questions.id, ''))
  return and(all, hasAreas(officer.role) ? inArray(questions.kelurahan, [...officer.areas, '']) : undefined)
}
