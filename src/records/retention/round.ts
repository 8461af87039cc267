/**
 * The daily forgetting: at three in the morning over everything that has had its time, page by page, each page a job and a
 * transaction of its own that orders the next: a stop in the middle loses nothing. Kinds that fail again and again are left
 * out for the day, so that the others are forgotten all the same; `watch.ts` looks whether it has run at all.
 */
import { and, eq, gt, inArray } from 'drizzle-orm'
import { addDays, weekdayOf } from '../../program/plain-date.ts'
import { isWaiting, schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt, startOfDay } from '../jakarta.ts'
import type { Notice } from '../notices.ts'
import { adminsBeside } from '../office/officers.ts'
import { setting } from '../settings/settings.ts'
import { countIn, endRun, erasedIn, forgetRuns, insertRun, lastRunEnded, runById } from './runs.ts'
import { STEP_NAMES, STEPS } from './steps.ts'

export const RETENTION = 'retention'
const KEY = 'daily'

const HOUR_MS = 3_600_000
const BEGINS_MS = 3 * HOUR_MS
const DAY_MS = 24 * HOUR_MS

/** Where a round is. */
interface Place {
  readonly run: string
  readonly step: number
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
  await countIn(tx, place.run, name, gone)
  await order(tx, JSON.stringify(more ? place : { ...place, step: place.step + 1 }), tx.now)
  return []
}

/** In place of a page that has failed again and again: the next kind, and a word about it in the end. */
export async function skipForgetting(tx: Tx, args: string): Promise<void> {
  const place = await placeIn(tx, args)
  await countIn(tx, place.run, 'failed', 1)
  await order(tx, JSON.stringify({ ...place, step: place.step + 1 }), tx.now)
}

async function placeIn(tx: Tx, args: string): Promise<Place> {
  if (args !== '') return JSON.parse(args) as Place
  return { run: await insertRun(tx, {}), step: 0 }
}

/** Events hold numbers of five digits at most. */
const LARGEST = 99_999

async function endRound(tx: Tx, id: string): Promise<Notice[]> {
  const run = await runById(tx, id)
  const since = (await lastRunEnded(tx))?.endedAt ?? new Date(tx.now.getTime() - DAY_MS)
  const counts = { ...run?.counts, ...(await goneByThemselves(tx, since)) }
  await endRun(tx, id, counts)
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

const order = (tx: Tx, args: string, dueAt: Date): Promise<void> =>
  schedule(tx, { kind: RETENTION, key: KEY, args, dueAt })

/** The next three o'clock in Jakarta. */
function nextNight(now: Date): Date {
  const today = dayAt(now)
  const at = (day: typeof today) => new Date(startOfDay(day).getTime() + BEGINS_MS)
  return at(today) > now ? at(today) : at(addDays(today, 1))
}
