/** What `/health` says: how the house is doing, in figures, instants and words; nothing personal. */
import { statfs } from 'node:fs/promises'
import { retentionState } from '../records/retention/watch.ts'
import type { Store } from '../store/store.ts'
import { outboxLoad } from '../telegram/outbox-heads.ts'
import type { Wire } from '../telegram/wire.ts'
import type { Backups } from './backups.ts'

interface Rooms {
  readonly store: Store
  readonly backups: Backups
  readonly dataDir: string
  /** Undefined while the house opens. */
  readonly wire: Wire | undefined
}

/** Below that a night's copy, or a few photos, fill the disk. */
const LEAST_FREE_MB = 50

/** `ok` is whether the database can be read and the disk has room: what else is wrong shows in the figures. */
export async function healthOf({ store, backups, dataDir, wire }: Rooms) {
  const figures = wire?.figures()
  const freeMB = await freeMegabytes(dataDir)
  const seen = { database: store.engine, freeMB, ...figures }
  if (!(await answers(store))) return { ok: false, ...seen }
  const reader = store.reader()
  return {
    ok: freeMB === undefined || freeMB >= LEAST_FREE_MB,
    ...seen,
    outbox: { ...(await outboxLoad(reader)), ...figures?.outbox },
    retention: await retentionState(reader),
    backup: await backups.state(),
  }
}

/** Where documents and copies go, and with SQLite the database as a rule. */
const freeMegabytes = (folder: string): Promise<number | undefined> =>
  statfs(folder).then(
    ({ bavail, bsize }) => Math.floor((bavail * bsize) / 1_000_000),
    () => undefined,
  )

const answers = async (store: Store): Promise<boolean> => {
  const { db, t } = store.reader()
  return db
    .select({ key: t.meta.key })
    .from(t.meta)
    .limit(1)
    .then(
      rows => rows.length > 0,
      () => false,
    )
}
