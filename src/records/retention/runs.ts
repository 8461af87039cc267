/** What each round of the daily forgetting has come to, kept for a good year. */
import { and, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { setting } from '../settings/settings.ts'
import type { StepName } from './steps.ts'

const KEPT_DAYS = 400
const DAY_MS = 24 * 3_600_000

export interface RetentionRun {
  readonly id: string
  /** By what was forgotten; `failed`: kinds that could not be gone through. */
  readonly counts: Readonly<Record<string, number>>
  readonly at: Date
  readonly endedAt: Date | undefined
}

export async function insertRun(tx: Tx, over: { endedAt?: Date }): Promise<string> {
  const id = makeId()
  await tx.db.insert(tx.t.retentionRuns).values({ city: tx.city, id, counts: {}, at: tx.now, ...over })
  return id
}

/** Adds to what a run has forgotten. */
export async function countIn(tx: Tx, id: string, name: StepName | 'failed', more: number): Promise<void> {
  const run = more > 0 ? await runById(tx, id) : undefined
  if (!run) return
  const counts = { ...run.counts, [name]: (run.counts[name] ?? 0) + more }
  await tx.db.update(tx.t.retentionRuns).set({ counts }).where(is(tx, id))
}

/** It has come to its end, with these counts in all. */
export const endRun = async (tx: Tx, id: string, counts: RetentionRun['counts']): Promise<void> => {
  await tx.db.update(tx.t.retentionRuns).set({ counts, endedAt: tx.now }).where(is(tx, id))
}

export async function runById(reader: Reader, id: string): Promise<RetentionRun | undefined> {
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

/** Nobody reads of links and the like: only of what was somebody's. */
export const erasedIn = (counts: Readonly<Record<string, number>>): number =>
  Object.entries(counts)
    .filter(([name, n]) => !UNSAID.includes(name) && n > 0)
    .reduce((sum, [, n]) => sum + n, 0)

const UNSAID: readonly string[] = ['links', 'aside', 'recipients', 'failed']

/** Forgets the runs themselves. */
export async function forgetRuns(tx: Tx): Promise<void> {
  const { retentionRuns } = tx.t
  const old = new Date(tx.now.getTime() - KEPT_DAYS * DAY_MS)
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
