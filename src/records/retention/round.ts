/**
 * The daily forgetting: at three in the morning over everything that has had its time, page by page, each page a job and a
 * transaction of its own that orders the next: a stop in the middle loses nothing. Kinds that fail again and again are left
 * out for the day, so that the others are forgotten all the same; and somebody looks whether it has run at all.
 */
import { and, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import { addDays, weekdayOf } from '../../program/plain-date.ts'
import { makeId } from '../../store/ids.ts'
import { isWaiting, schedule } from '../../store/jobs.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt, startOfDay } from '../jakarta.ts'
import type { Notice } from '../notices.ts'
import { adminsBeside } from '../office/officers.ts'
import { setting } from '../settings.ts'
import { STEP_NAMES, STEPS, type StepName } from './steps.ts'

export const RETENTION = 'retention'
/** The job that looks once more before anybody is alarmed. */
export const RETENTION_CHECK = 'retention-check'
const KEY = 'daily'

const HOUR_MS = 3_600_000
const BEGINS_MS = 3 * HOUR_MS
/** A day, and two hours for what may hold it up. */
const LATE_MS = 26 * HOUR_MS
/** For a house that was dark: it forgets first, and is asked then. */
const PATIENCE_MS = 15 * 60_000
const DAY_MS = 24 * HOUR_MS

/** Where a round is. */
interface Place {
  readonly run: string
  readonly step: number
}

export interface RetentionRun {
  readonly id: string
  /** By what was forgotten; `failed`: kinds that could not be gone through. */
  readonly counts: Readonly<Record<string, number>>
  readonly at: Date
  readonly endedAt: Date | undefined
}

/** Orders the next round where none waits: at the start, and again should one have been set aside. */
export async function keepRetention(tx: Tx): Promise<void> {
  if (!(await lastRunEnded(tx))) await insertRun(tx, { endedAt: tx.now })
  if (!(await isWaiting(tx, RETENTION, KEY))) await order(tx, '', nextNight(tx.now))
}

/**
 * One page of the round; orders the next, or tomorrow's.
 * @param args empty at the beginning of a round.
 */
export async function goForgetting(tx: Tx, args: string): Promise<Notice[]> {
  const place = await placeIn(tx, args)
  const name = STEP_NAMES[place.step]
  if (name === undefined) return endRound(tx, place.run)
  const { gone, more } = await STEPS[name].forget(tx)
  await count(tx, place.run, name, gone)
  await order(tx, JSON.stringify(more ? place : { ...place, step: place.step + 1 }), tx.now)
  return []
}

/** In place of a page that has failed again and again: the next kind, and a word about it in the end. */
export async function skipForgetting(tx: Tx, args: string): Promise<void> {
  const place = await placeIn(tx, args)
  await count(tx, place.run, 'failed', 1)
  await order(tx, JSON.stringify({ ...place, step: place.step + 1 }), tx.now)
}

async function placeIn(tx: Tx, args: string): Promise<Place> {
  if (args !== '') return JSON.parse(args) as Place
  return { run: await insertRun(tx, {}), step: 0 }
}

async function insertRun(tx: Tx, over: { endedAt?: Date }): Promise<string> {
  const id = makeId()
  await tx.db.insert(tx.t.retentionRuns).values({ city: tx.city, id, counts: {}, at: tx.now, ...over })
  return id
}

async function count(tx: Tx, id: string, name: StepName | 'failed', more: number): Promise<void> {
  const run = more > 0 ? await runById(tx, id) : undefined
  if (!run) return
  const counts = { ...run.counts, [name]: (run.counts[name] ?? 0) + more }
  await tx.db.update(tx.t.retentionRuns).set({ counts }).where(is(tx, id))
}

/** Events hold numbers of five digits at most. */
const LARGEST = 99_999
const RUNS_KEPT_DAYS = 400

async function endRound(tx: Tx, id: string): Promise<Notice[]> {
  const run = await runById(tx, id)
  const since = (await lastRunEnded(tx))?.endedAt ?? new Date(tx.now.getTime() - DAY_MS)
  const counts = { ...run?.counts, ...(await goneByThemselves(tx, since)) }
  await tx.db.update(tx.t.retentionRuns).set({ counts, endedAt: tx.now }).where(is(tx, id))
  const codes = Object.entries(counts).map(([name, n]) => [name, Math.min(n, LARGEST)] as const)
  await recordEvent(tx, {
    subjectKind: 'retention',
    subject: id,
    kind: 'retention-run',
    actor: 'system',
    codes: Object.fromEntries(codes),
  })
  await forgetRuns(tx)
  await order(tx, '', nextNight(tx.now))
  return (await isToTell(tx, counts))
    ? (await adminsBeside(tx, [])).map(account => ({ kind: 'retention-done', account, run: id }))
    : []
}

/** What jobs of its own forgot since the last round: photos, drafts. (Those of this round are among them.) */
async function goneByThemselves(tx: Tx, since: Date): Promise<Record<'papers' | 'drafts', number>> {
  const { events } = tx.t
  const rows = await tx.db
    .select({ kind: events.kind, codes: events.codes })
    .from(events)
    .where(
      and(
        eq(events.city, tx.city),
        inArray(events.kind, ['document-erased', 'draft-expired']),
        gt(events.at, since),
      ),
    )
  const papers = rows.filter(({ kind, codes }) => kind === 'document-erased' && codes['why'] === 'retention')
  return { papers: papers.length, drafts: rows.filter(({ kind }) => kind === 'draft-expired').length }
}

async function isToTell(tx: Tx, counts: Record<string, number>): Promise<boolean> {
  if (counts['failed'] !== undefined) return true
  if ((await setting(tx, 'retention-report')) === 'erased') return erasedIn(counts) > 0
  return weekdayOf(dayAt(tx.now)) === MONDAY
}
const MONDAY = 1

/** Nobody reads of links and the like: only of what was somebody's. */
export const erasedIn = (counts: Readonly<Record<string, number>>): number =>
  Object.entries(counts)
    .filter(([name, n]) => !UNSAID.includes(name) && n > 0)
    .reduce((sum, [, n]) => sum + n, 0)

const UNSAID: readonly string[] = ['links', 'aside', 'recipients', 'failed']

/** What is told about a run: its own counts, or those of the week. */
export async function reportOf(reader: Reader, id: string): Promise<Record<string, number>> {
  const weekly = (await setting(reader, 'retention-report')) === 'weekly'
  const run = await runById(reader, id)
  const runs =
    weekly && run ? await runsSince(reader, new Date(run.at.getTime() - 7 * DAY_MS)) : run ? [run] : []
  const sums: Record<string, number> = {}
  for (const { counts } of runs)
    for (const [name, n] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + n
  return sums
}

const forgetRuns = async (tx: Tx): Promise<void> => {
  const { retentionRuns } = tx.t
  const old = new Date(tx.now.getTime() - RUNS_KEPT_DAYS * DAY_MS)
  const rows = await tx.db
    .select({ id: retentionRuns.id, at: retentionRuns.at })
    .from(retentionRuns)
    .where(eq(retentionRuns.city, tx.city))
  const gone = rows.filter(({ at }) => at < old).map(({ id }) => id)
  if (gone.length > 0)
    await tx.db
      .delete(retentionRuns)
      .where(and(eq(retentionRuns.city, tx.city), inArray(retentionRuns.id, gone)))
}

// ——— Whether it has run ———

/** When it ran last, and whether that is as it should be: undefined before the first start. */
export async function retentionState(reader: Reader): Promise<{ lastRun: Date | undefined; ok: boolean }> {
  const last = await lastRunEnded(reader)
  return { lastRun: last?.endedAt, ok: !(await isLate(reader)) && last?.counts['failed'] === undefined }
}

/** Every hour: keeps the round ordered; where it is late, it is looked at again soon. */
export async function watchRetention(tx: Tx): Promise<void> {
  await keepRetention(tx)
  if (!(await isLate(tx)) || (await isWaiting(tx, RETENTION_CHECK, KEY))) return
  const dueAt = new Date(tx.now.getTime() + PATIENCE_MS)
  await schedule(tx, { kind: RETENTION_CHECK, key: KEY, dueAt })
}

/** What the job `RETENTION_CHECK` does: still late, so the admins are told, once a day. */
export async function alarmOfRetention(tx: Tx): Promise<Notice[]> {
  if (!(await isLate(tx)) || (await wasAlarmed(tx))) return []
  await recordEvent(tx, {
    subjectKind: 'retention',
    subject: (await lastRunEnded(tx))?.id ?? makeId(),
    kind: 'retention-missed',
    actor: 'system',
  })
  return (await adminsBeside(tx, [])).map(account => ({ kind: 'retention-missed', account }))
}

const isLate = async (reader: Reader): Promise<boolean> => {
  const last = await lastRunEnded(reader)
  return !last || reader.now.getTime() - (last.endedAt ?? last.at).getTime() > LATE_MS
}

async function wasAlarmed(tx: Tx): Promise<boolean> {
  const { events } = tx.t
  const rows = await tx.db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.city, tx.city),
        eq(events.kind, 'retention-missed'),
        gt(events.at, new Date(tx.now.getTime() - DAY_MS)),
      ),
    )
    .limit(1)
  return rows.length > 0
}

// ——— Rows ———

async function runById(reader: Reader, id: string): Promise<RetentionRun | undefined> {
  const [row] = await reader.db.select().from(reader.t.retentionRuns).where(is(reader, id))
  return row && shape(row)
}

/** The last that came to its end. */
export async function lastRunEnded(reader: Reader): Promise<RetentionRun | undefined> {
  const { retentionRuns } = reader.t
  const [row] = await reader.db
    .select()
    .from(retentionRuns)
    .where(and(eq(retentionRuns.city, reader.city), isNotNull(retentionRuns.endedAt)))
    .orderBy(desc(retentionRuns.id))
    .limit(1)
  return row && shape(row)
}

async function runsSince(reader: Reader, since: Date): Promise<RetentionRun[]> {
  const { retentionRuns } = reader.t
  const rows = await reader.db
    .select()
    .from(retentionRuns)
    .where(and(eq(retentionRuns.city, reader.city), gt(retentionRuns.at, since)))
  return rows.map(shape)
}

const order = (tx: Tx, args: string, dueAt: Date): Promise<void> =>
  schedule(tx, { kind: RETENTION, key: KEY, args, dueAt })

/** The next three o'clock in Jakarta. */
function nextNight(now: Date): Date {
  const today = dayAt(now)
  const at = (day: typeof today) => new Date(startOfDay(day).getTime() + BEGINS_MS)
  return at(today) > now ? at(today) : at(addDays(today, 1))
}

const shape = ({
  id,
  counts,
  at,
  endedAt,
}: Omit<RetentionRun, 'endedAt'> & { endedAt: Date | null }): RetentionRun => ({
  id,
  counts,
  at,
  endedAt: endedAt ?? undefined,
})

function is(reader: Reader, id: string) {
  const { retentionRuns } = reader.t
  return and(eq(retentionRuns.city, reader.city), eq(retentionRuns.id, id))
}
