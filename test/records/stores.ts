/**
 * A stage for the records' tests on both engines: an empty store whose clock the test moves, and looks behind the
 * curtain.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, asc, eq } from 'drizzle-orm'
import type { Store } from '../../src/store/store.ts'
import { describeOnEngines, type Engine, type TestStore } from '../store/engines.ts'

interface Clock {
  now(): Date
  /** @param time with its offset: `2026-03-02T09:00:00+07:00`. */
  set(time: string): void
  forward(by: { days?: number; hours?: number; minutes?: number }): void
}

interface Stage extends TestStore {
  readonly clock: Clock
}

/** Runs the tests on each engine; each stage begins on Monday, 2 March 2026 at nine in Jakarta. */
export function describeOnStores(
  name: string,
  tell: (stage: () => Promise<Stage>, engine: Engine) => void,
): void {
  describeOnEngines(name, (open, engine) =>
    tell(async () => {
      const clock = makeClock('2026-03-02T09:00:00+07:00')
      return { ...(await open({ now: () => clock.now() })), clock }
    }, engine),
  )
}

function makeClock(start: string): Clock {
  let at = new Date(start)
  return {
    now: () => at,
    set: time => {
      at = new Date(time)
    },
    forward: ({ days = 0, hours = 0, minutes = 0 }) => {
      at = new Date(at.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000)
    },
  }
}

export async function waitingJobs(
  store: Store,
  kind: string,
): Promise<{ key: string | null; dueAt: Date }[]> {
  const { db, t, city } = store.reader()
  return db
    .select({ key: t.jobs.key, dueAt: t.jobs.dueAt })
    .from(t.jobs)
    .where(and(eq(t.jobs.city, city), eq(t.jobs.kind, kind), eq(t.jobs.state, 'waiting')))
    .orderBy(asc(t.jobs.id))
}

/** What the one waiting job of this kind was given; undefined when none waits. */
export async function argsOfJob(store: Store, kind: string): Promise<string | undefined> {
  const { db, t, city, vault } = store.reader()
  const [row] = await db
    .select({ id: t.jobs.id, args: t.jobs.argsSealed })
    .from(t.jobs)
    .where(and(eq(t.jobs.city, city), eq(t.jobs.kind, kind), eq(t.jobs.state, 'waiting')))
  return row && (row.args === null ? '' : vault.open('jobs.args', row.id, row.args))
}

export async function allEvents(store: Store): Promise<{ kind: string; codes: object }[]> {
  const { db, t } = store.reader()
  return db.select({ kind: t.events.kind, codes: t.events.codes }).from(t.events).orderBy(asc(t.events.id))
}

/** Ids may hold six digits in a row by chance. */
export const withoutIds = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')

/** The raw bytes of SQLite's files; on PostgreSQL, whose files are out of reach, everything that its tables hold. */
export async function bytesAtRest({ store, dir }: Stage): Promise<Buffer> {
  if (store.engine === 'sqlite')
    return Buffer.concat(readdirSync(dir).map(file => readFileSync(join(dir, file))))
  const { db, t } = store.reader()
  const values: (string | Buffer)[] = []
  for (const table of Object.values(t))
    for (const row of await db.select().from(table))
      values.push(
        ...Object.values(row).map(value => (Buffer.isBuffer(value) ? value : JSON.stringify(value))),
      )
  return Buffer.concat(values.map(value => Buffer.from(value)))
}
