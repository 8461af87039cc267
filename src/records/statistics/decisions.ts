/**
 * How the office decides: what waits and for how long, how many days the first decision takes, how much goes back and why.
 * A decision that was undone or fell, or that nobody has been told of yet, is none.
 */
import { and, asc, count, countDistinct, desc, eq, gte, lt, min, sql } from 'drizzle-orm'
import { addDays, daysBetween, type PlainDate } from '../../program/plain-date.ts'
import { RETURN_REASONS, type ReturnReason } from '../../program/registration.ts'
import type { Reader } from '../../store/store.ts'
import { dayAt, startOfDay } from '../jakarta.ts'
import { inQueue } from '../review/queue.ts'
import { countIf } from './members.ts'

/** Full calendar days that a file waits, up to and with the last: of today or yesterday, 2 to 3 days, 4 to 7, longer. */
export const AGES = ['0-1', '2-3', '4-7', 'over-7'] as const
export type Age = (typeof AGES)[number]

export interface QueueFigures {
  /** Whatever year the files ask for: the queue is one. */
  readonly waiting: number
  readonly late: number
  readonly ages: Readonly<Record<Age, number>>
  /** The one that waits the longest: the day on which it was handed in, and how many days ago that is. */
  readonly oldest: { readonly on: PlainDate; readonly days: number } | undefined
}

/** A file keeps its age when it is mended. */
export async function queueByAge(reader: Reader): Promise<QueueFigures> {
  const { submittedAt, dueAt } = reader.t.registrations
  const today = dayAt(reader.now)
  const daysAgo = (days: number) => startOfDay(addDays(today, -days))
  const [row] = await reader.db
    .select({
      waiting: count(),
      late: countIf(lt(dueAt, reader.now)),
      '0-1': countIf(gte(submittedAt, daysAgo(1))),
      '2-3': countIf(and(lt(submittedAt, daysAgo(1)), gte(submittedAt, daysAgo(3)))),
      '4-7': countIf(and(lt(submittedAt, daysAgo(3)), gte(submittedAt, daysAgo(7)))),
      'over-7': countIf(lt(submittedAt, daysAgo(7))),
      oldest: min(submittedAt),
    })
    .from(reader.t.registrations)
    .where(inQueue(reader))
  if (!row) throw new Error('a count without a row')
  const { waiting, late, oldest, ...ages } = row
  const on = oldest === null ? undefined : dayAt(oldest)
  return { waiting, late, ages, oldest: on && { on, days: daysBetween(on, today) } }
}

export interface DecisionFigures {
  /** Files of the year that the office has decided on at least once. */
  readonly decided: number
  /** Calendar days from handing in to the first decision, in the middle of all: as many took less as took longer. */
  readonly medianDays: number | undefined
  /** Files that went back at least once. */
  readonly returned: number
  /** For how many files each reason was given, the most frequent first; a file may have several. */
  readonly reasons: readonly { readonly reason: ReturnReason; readonly files: number }[]
}

export async function decisionFigures(reader: Reader, year: number): Promise<DecisionFigures> {
  return {
    ...(await timeToDecide(reader, year)),
    returned: await filesReturned(reader, year),
    reasons: await returnReasons(reader, year),
  }
}

const DAY_MS = 86_400_000

/**
 * The database sorts the files by how long they took and gives the one in the middle, or the two. Both engines take one
 * instant from the other, each into something of its own that it can sort by.
 */
async function timeToDecide(
  reader: Reader,
  year: number,
): Promise<Pick<DecisionFigures, 'decided' | 'medianDays'>> {
  const { registrations, decisions } = reader.t
  const first = reader.db
    .select({
      submittedAt: min(registrations.submittedAt).as('submitted'),
      decidedAt: min(decisions.madeAt).as('decided'),
    })
    .from(decisions)
    .innerJoin(registrations, isFileOf(reader, year))
    .where(and(eq(decisions.city, reader.city), eq(decisions.state, 'sent')))
    .groupBy(decisions.registration)
    .as('first')
  const timed = reader.db
    .select({
      submittedAt: first.submittedAt,
      decidedAt: first.decidedAt,
      place: sql<number>`row_number() over (order by ${first.decidedAt} - ${first.submittedAt})`.as('place'),
      of: sql<number>`count(*) over ()`.mapWith(Number).as('of'),
    })
    .from(first)
    .as('timed')
  const middle = await reader.db
    .select({ submittedAt: timed.submittedAt, decidedAt: timed.decidedAt, of: timed.of })
    .from(timed)
    .where(sql`${timed.place} in ((${timed.of} + 1) / 2, (${timed.of} + 2) / 2)`)
  const times = middle.map(({ submittedAt, decidedAt }) => Number(decidedAt) - Number(submittedAt))
  const total = times.reduce((sum, time) => sum + time, 0)
  return {
    decided: middle[0]?.of ?? 0,
    medianDays: times.length === 0 ? undefined : total / times.length / DAY_MS,
  }
}

async function filesReturned(reader: Reader, year: number): Promise<number> {
  const { registrations, decisions } = reader.t
  const [row] = await reader.db
    .select({ files: countDistinct(decisions.registration) })
    .from(decisions)
    .innerJoin(registrations, isFileOf(reader, year))
    .where(isReturn(reader))
  return row?.files ?? 0
}

async function returnReasons(reader: Reader, year: number): Promise<DecisionFigures['reasons']> {
  const { registrations, decisions } = reader.t
  const files = countDistinct(decisions.registration)
  const rows = await reader.db
    .select({ reason: decisions.reason, files })
    .from(decisions)
    .innerJoin(registrations, isFileOf(reader, year))
    .where(isReturn(reader))
    .groupBy(decisions.reason)
    .orderBy(desc(files), asc(decisions.reason))
  return rows.map(row => ({ ...row, reason: RETURN_REASONS.find(known => known === row.reason) ?? 'other' }))
}

function isFileOf(reader: Reader, year: number) {
  const { registrations, decisions } = reader.t
  return and(
    eq(registrations.city, decisions.city),
    eq(registrations.id, decisions.registration),
    eq(registrations.year, year),
  )
}

function isReturn(reader: Reader) {
  const { decisions } = reader.t
  return and(eq(decisions.city, reader.city), eq(decisions.state, 'sent'), eq(decisions.leadsTo, 'returned'))
}
