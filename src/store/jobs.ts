/**
 * Durable work with a due time: what a timer would do, except that it survives a night without power.
 *
 * A handler works outside any transaction (it may use the network) and returns what is to be written; that is done in
 * one transaction together with "done". A crash in between runs the handler again, so its work must bear being repeated.
 */
import { and, asc, eq, lte, lt, inArray, sql } from 'drizzle-orm'
import { makeId } from './ids.ts'
import type { Tables } from './schema.ts'
import type { Store, Tx } from './store.ts'

export interface JobOrder {
  readonly kind: string
  /** A waiting job of the same kind and key is moved to the new due time instead of being made twice. */
  readonly key?: string
  readonly args?: string
  readonly dueAt: Date
}

export interface JobTurn {
  readonly id: string
  readonly key: string | undefined
  /** Tries before this one. */
  readonly tries: number
  /** A failure now sets the job aside. */
  readonly isLastTry: boolean
}

/** Does the work and returns what is to be written; throws to be tried again later. */
export type JobHandler = (args: string, job: JobTurn) => Promise<(tx: Tx) => Promise<void>>

interface JobLog {
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

export interface JobsOptions {
  readonly store: Store
  readonly handlers: Readonly<Record<string, JobHandler>>
  readonly log: JobLog
  /** Before each further try. Milliseconds. */
  readonly pausesMs?: readonly number[]
}

export interface Jobs {
  /** Looks for due work now: the clock may have been moved. */
  wake(): void
  /** Begins nothing new and waits for what runs. */
  stop(): Promise<void>
}

const PAUSES_MS = [1000, 5000, 15_000, 60_000, 180_000, 600_000, 1_800_000]
const SIDE_BY_SIDE = 4
const LONGEST_SLEEP_MS = 30_000
const COLUMN = 'jobs.args'

const listeners = new WeakMap<object, Set<() => void>>()

/** Orders work, as a part of this transaction. */
export async function schedule(tx: Tx, { kind, key, args = '', dueAt }: JobOrder): Promise<void> {
  const { jobs } = tx.t
  const id = makeId()
  await tx.db
    .insert(jobs)
    .values({
      city: tx.city,
      id,
      kind,
      key: key ?? null,
      state: 'waiting',
      argsSealed: tx.vault.seal(COLUMN, id, args),
      tries: 0,
      dueAt,
      madeAt: tx.now,
    })
    .onConflictDoUpdate({
      target: [jobs.city, jobs.kind, jobs.key],
      targetWhere: sql`state = 'waiting'`,
      set: { dueAt },
    })
  tx.afterCommit(() => listeners.get(tx.t)?.forEach(wake => wake()))
}

/** Takes back a job that waits. */
export async function cancel(tx: Tx, kind: string, key: string): Promise<void> {
  const { jobs } = tx.t
  await tx.db
    .delete(jobs)
    .where(and(eq(jobs.city, tx.city), eq(jobs.kind, kind), eq(jobs.key, key), eq(jobs.state, 'waiting')))
}

type Row = Tables['jobs']['$inferSelect']

export function startJobs({ store, handlers, log, pausesMs = PAUSES_MS }: JobsOptions): Jobs {
  const running = new Map<string, Promise<void>>()
  let isStopped = false
  let isLooking = false
  let lookAgain = false
  let timer: NodeJS.Timeout | undefined

  async function look(): Promise<void> {
    if (isLooking) {
      lookAgain = true
      return
    }
    isLooking = true
    try {
      do {
        lookAgain = false
        await beginDue()
      } while (lookAgain && !isStopped)
    } catch (error) {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'the jobs could not be read')
    } finally {
      isLooking = false
    }
  }

  async function beginDue(): Promise<void> {
    if (isStopped) return
    const reader = store.reader()
    const { jobs } = reader.t
    const waiting = await reader.db
      .select()
      .from(jobs)
      .where(
        and(eq(jobs.city, store.city), eq(jobs.state, 'waiting'), inArray(jobs.kind, Object.keys(handlers))),
      )
      .orderBy(asc(jobs.dueAt))
      .limit(SIDE_BY_SIDE * 2)
    const now = store.now().getTime()
    for (const row of waiting) {
      if (running.has(row.id) || running.size >= SIDE_BY_SIDE || row.dueAt.getTime() > now) continue
      const work = run(row).finally(() => {
        running.delete(row.id)
        void look()
      })
      running.set(row.id, work)
    }
    const next = waiting.find(row => !running.has(row.id))
    sleep(next ? Math.max(0, next.dueAt.getTime() - now) : LONGEST_SLEEP_MS)
  }

  function sleep(ms: number): void {
    clearTimeout(timer)
    if (running.size >= SIDE_BY_SIDE || isStopped) return
    timer = setTimeout(() => void look(), Math.min(ms, LONGEST_SLEEP_MS))
    timer.unref()
  }

  async function run(row: Row): Promise<void> {
    const isLastTry = row.tries >= pausesMs.length
    try {
      const handler = handlers[row.kind]
      if (!handler) throw new Error(`no handler for jobs of the kind ${row.kind}`)
      const args = row.argsSealed ? store.reader().vault.open(COLUMN, row.id, row.argsSealed) : ''
      const write = await handler(args, {
        id: row.id,
        key: row.key ?? undefined,
        tries: row.tries,
        isLastTry,
      })
      await store.tx(async tx => {
        if (await end(tx, row, 'done')) await write(tx)
      })
    } catch (error) {
      const fields = {
        kind: row.kind,
        tries: row.tries + 1,
        error: error instanceof Error ? error.name : 'unknown',
      }
      if (isLastTry) log.error(fields, 'a job failed for the last time and was set aside')
      else log.warn(fields, 'a job failed; trying again later')
      await store.tx(async tx => {
        if (isLastTry) await end(tx, row, 'aside')
        else await putOff(tx, row, pausesMs[row.tries] ?? 0)
      })
    }
  }

  const wake = () => void look()
  const tables = store.reader().t
  const heard = listeners.get(tables) ?? new Set()
  listeners.set(tables, heard.add(wake))
  wake()
  return {
    wake,
    async stop() {
      isStopped = true
      heard.delete(wake)
      clearTimeout(timer)
      await Promise.all(running.values())
    },
  }
}

/** Ends a job that still waits as it was read; false when it was moved or taken back meanwhile. */
async function end(tx: Tx, row: Row, state: 'done' | 'aside'): Promise<boolean> {
  const { jobs } = tx.t
  const ended = await tx.db
    .update(jobs)
    .set({ state, argsSealed: null, endedAt: tx.now })
    .where(
      and(eq(jobs.city, tx.city), eq(jobs.id, row.id), eq(jobs.state, 'waiting'), lte(jobs.dueAt, tx.now)),
    )
    .returning({ id: jobs.id })
  return ended.length > 0
}

async function putOff(tx: Tx, row: Row, pauseMs: number): Promise<void> {
  const { jobs } = tx.t
  await tx.db
    .update(jobs)
    .set({ tries: row.tries + 1, dueAt: new Date(tx.now.getTime() + pauseMs) })
    .where(and(eq(jobs.city, tx.city), eq(jobs.id, row.id), eq(jobs.state, 'waiting')))
}

const KEPT_MS = 7 * 86_400_000

/** Forgets jobs that ended a week ago. */
export async function sweepJobs(tx: Tx): Promise<void> {
  const { jobs } = tx.t
  await tx.db
    .delete(jobs)
    .where(and(eq(jobs.city, tx.city), lt(jobs.endedAt, new Date(tx.now.getTime() - KEPT_MS))))
}
