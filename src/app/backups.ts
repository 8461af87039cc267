/** The nightly copy: a job after the forgetting, so that what has had its time is in none of the new copies. */
import { join } from 'node:path'
import { addDays } from '../program/plain-date.ts'
import { dayAt, startOfDay } from '../records/jakarta.ts'
import type { Config } from '../config.ts'
import { generations, makeBackup, type Kept } from '../store/backup.ts'
import { isWaiting, schedule, type JobHandler } from '../store/jobs.ts'
import type { Store, Tx } from '../store/store.ts'
import type { Log } from '../telegram/log.ts'

export const BACKUP = 'backup'
const KEY = 'nightly'
/** Half past three in Jakarta. */
const AT_MS = 3.5 * 3_600_000
/** A day, and two hours for what may hold it up. */
const LATE_MS = 26 * 3_600_000

export interface Backups {
  /** What the job does. */
  readonly job: JobHandler
  /** Orders the next where none waits. */
  readonly keep: (tx: Tx) => Promise<void>
  /** For `/health`; undefined where none are made. */
  readonly state: () => Promise<{ last: Date | undefined; ok: boolean } | undefined>
}

/** For a house whose files nobody needs again. */
export const noBackups: Backups = {
  job: () => Promise.resolve(() => Promise.resolve()),
  keep: () => Promise.resolve(),
  state: () => Promise.resolve(undefined),
}

/** Where the copies of this house lie, and what they are of. */
const keptBy = (
  config: Pick<Config, 'dataDir' | 'backups'>,
  store: Pick<Store, 'city' | 'reader'>,
): Kept => ({
  folder: config.backups.folder ?? join(config.dataDir, 'backups'),
  documents: join(config.dataDir, 'documents'),
  vault: store.reader().vault,
  city: store.city,
})

export function backupsOf(config: Config, store: Store, log: Log): Backups {
  const { kept } = config.backups
  const of = keptBy(config, store)
  const copy = kept > 0 ? store.copyTo : undefined
  const begun = store.now()
  return {
    job: async (_args, { isLastTry }) => {
      if (copy) {
        const clock = performance.now()
        try {
          const { size, documents, missing } = await makeBackup(of, { copy, now: store.now(), kept })
          const seconds = Math.round((performance.now() - clock) / 1000)
          log.info({ seconds, bytes: size, documents, missing }, 'a backup was made')
          if (missing > 0) log.error({ missing }, 'the database names documents whose files are not there')
        } catch (error) {
          if (!isLastTry) throw error
          log.error({ error: String(error) }, 'no backup could be made tonight')
        }
      }
      return orderNext
    },
    keep: async tx => {
      if (copy && !(await isWaiting(tx, BACKUP, KEY))) await orderNext(tx)
    },
    state: async () => {
      if (!copy) return undefined
      const last = (await generations(of.folder)).at(-1)?.at
      return { last, ok: store.now().getTime() - (last ?? begun).getTime() <= LATE_MS }
    },
  }
}

const orderNext = (tx: Tx): Promise<void> =>
  schedule(tx, { kind: BACKUP, key: KEY, dueAt: nextNight(tx.now) })

function nextNight(now: Date): Date {
  const today = dayAt(now)
  const at = (day: typeof today) => new Date(startOfDay(day).getTime() + AT_MS)
  return at(today) > now ? at(today) : at(addDays(today, 1))
}
