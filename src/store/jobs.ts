/**
 * Durable work with a due time: what a timer would do, except that it survives a night without power.
 *
 * A handler works outside any transaction (it may use the network) and returns what is to be written; that is done in
 * one transaction together with "done". A crash in between runs the handler again, so its work must bear being repeated.
 */
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm'
import { makeId } from './ids.ts'
import type { Tables } from './schema.ts'
import type { Reader, Store, Tx } from './store.ts'

export interface JobOrder {
  readonly kind: string
  /**
   * A waiting job of the same kind and key is replaced by the new order; if it is running just now, what it would have
   * written is dropped, and the new order runs.
   */
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
const AFTER_TROUBLE_MS = 1000
const COLUMN = 'jobs.args'

/** Who runs jobs on a store, by its tables: told when one is ordered for an instant. */
const listeners = new WeakMap<object, Set<(dueAt: Date) => void>>()

/** Orders work, as a part of this transaction. */
export async function schedule(tx: Tx, { kind, key, args = '', dueAt }: JobOrder): Promise<void> {
  const { jobs } = tx.t
  const id = makeId()
  const order = { id, argsSealed: tx.vault.seal(COLUMN, id, args), tries: 0, dueAt, madeAt: tx.now }
  await tx.db
    .insert(jobs)
    .values({ city: tx.city, kind, key: key ?? null, state: 'waiting', ...order })
    .onConflictDoUpdate({
      target: [jobs.city, jobs.kind, jobs.key],
      targetWhere: sql`state = 'waiting'`,
      set: order,
    })
  tx.afterCommit(() => listeners.get(tx.t)?.forEach(hear => hear(dueAt)))
}

/** Takes back a job that waits. */
export async function cancel(tx: Tx, kind: string, key: string): Promise<void> {
  const { jobs } = tx.t
  await tx.db
    .delete(jobs)
    .where(and(eq(jobs.city, tx.city), eq(jobs.kind, kind), eq(jobs.key, key), eq(jobs.state, 'waiting')))
}

/** Whether such a job waits or is running. */
export async function isWaiting(reader: Reader, kind: string, key: string): Promise<boolean> {
  const { jobs } = reader.t
  const [row] = await reader.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.city, reader.city), eq(jobs.kind, kind), eq(jobs.key, key), eq(jobs.state, 'waiting')))
  return row !== undefined
}

type Row = Tables['jobs']['$inferSelect']

export function startJobs({ store, handlers, log, pausesMs = PAUSES_MS }: JobsOptions): Jobs {
  const running = new Map<string, Promise<void>>()
  let isStopped = false
  let isLooking = false
  let lookAgain = false
  let looking = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let nextLookAt = 0

  function wake(): void {
    if (isLooking) lookAgain = true
    else looking = look()
  }

  /** Most orders are for another day: they need no look before the one that comes anyway. */
  function hear(dueAt: Date): void {
    const now = store.now().getTime()
    const comesBy = isLooking ? now + LONGEST_SLEEP_MS : Math.max(nextLookAt, now + 1)
    if (dueAt.getTime() < comesBy) wake()
  }

  async function look(): Promise<void> {
    isLooking = true
    try {
      do {
        lookAgain = false
        await beginDue()
      } while (lookAgain)
    } catch (error) {
      log.error({ error: nameOf(error) }, 'the jobs could not be read; trying again soon')
      sleep(AFTER_TROUBLE_MS)
    } finally {
      isLooking = false
    }
  }

  async function beginDue(): Promise<void> {
    if (isStopped) return
    // What ends while the jobs are read may still look as if it waited.
    const busy = new Set(running.keys())
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
    if (isStopped) return
    const now = store.now().getTime()
    const free = waiting.filter(row => !busy.has(row.id))
    for (const row of free) if (running.size < SIDE_BY_SIDE && row.dueAt.getTime() <= now) begin(row)
    const next = free.find(row => !running.has(row.id))
    sleep(next ? Math.max(0, next.dueAt.getTime() - now) : LONGEST_SLEEP_MS)
  }

  function begin(row: Row): void {
    const ended = (thenLook: () => void) => {
      running.delete(row.id)
      if (!isStopped) thenLook()
    }
    const work = run(row).then(
      () => ended(wake),
      (error: unknown) => {
        log.error({ kind: row.kind, error: nameOf(error) }, 'what became of a job could not be written down')
        ended(() => sleep(AFTER_TROUBLE_MS))
      },
    )
    running.set(row.id, work)
  }

  function sleep(ms: number): void {
    clearTimeout(timer)
    if (running.size >= SIDE_BY_SIDE || isStopped) return
    const pause = Math.min(ms, LONGEST_SLEEP_MS)
    nextLookAt = store.now().getTime() + pause
    timer = setTimeout(wake, pause)
    timer.unref()
  }

  /** Does one job and writes what became of it; throws only if that cannot be written. */
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
      const fields = { kind: row.kind, tries: row.tries + 1, error: nameOf(error) }
      if (isLastTry) log.error(fields, 'a job failed for the last time and was set aside')
      else log.warn(fields, 'a job failed; trying again later')
      await store.tx(async tx => {
        if (isLastTry) await end(tx, row, 'aside')
        else await putOff(tx, row, pausesMs[row.tries] ?? 0)
      })
    }
  }

  const tables = store.reader().t
  const heard = listeners.get(tables) ?? new Set()
  listeners.set(tables, heard.add(hear))
  wake()
  return {
    wake,
    async stop() {
      isStopped = true
      heard.delete(hear)
      clearTimeout(timer)
      await looking
      await Promise.all(running.values())
    },
  }
}

/** Ends a job that still waits as it was read; false when it was replaced or taken back meanwhile. */
async function end(tx: Tx, row: Row, state: 'done' | 'aside'): Promise<boolean> {
  const { jobs } = tx.t
  const ended = await tx.db
    .update(jobs)
    .set({ state, argsSealed: null, endedAt: tx.now })
    .where(and(eq(jobs.city, tx.city), eq(jobs.id, row.id), eq(jobs.state, 'waiting')))
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
const PAGE = 500

/** Forgets jobs that were done a week ago, a page at a time. What was set aside stays until somebody looks at it. */
export async function sweepJobs(tx: Tx): Promise<void> {
  const { jobs } = tx.t
  const old = tx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        eq(jobs.city, tx.city),
        eq(jobs.state, 'done'),
        lt(jobs.endedAt, new Date(tx.now.getTime() - KEPT_MS)),
      ),
    )
    .limit(PAGE)
  await tx.db.delete(jobs).where(and(eq(jobs.city, tx.city), inArray(jobs.id, old)))
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
