/** Files that wait for a batch, and a batch at BPJS. */
import { dateOf } from '../../../src/program/plain-date.ts'
import type { Account } from '../../../src/records/accounts.ts'
import { makeBatch, type Batch } from '../../../src/records/batches/batches.ts'
import {
  BATCH_MOVE,
  moveChunk,
  startMoving,
  type BatchMove,
  type BatchStep,
  type MovedOn,
} from '../../../src/records/batches/moving.ts'
import type { Registration } from '../../../src/records/registrations/registration-rows.ts'
import { cancel } from '../../../src/store/jobs.ts'
import type { Store } from '../../../src/store/store.ts'
import { approved, fileOf, newAccount, nikOf } from '../sample.ts'

export const decree = {
  to: 'decreed' as const,
  number: '188.45/12',
  on: dateOf('2026-03-02'),
} satisfies BatchStep
export const sent = { to: 'sent-to-bpjs' as const, on: dateOf('2026-03-02') } satisfies BatchStep

/** A file of somebody with the NIK of this number, approved. */
export async function approvedFile(store: Store, officer: Account, n: number): Promise<Registration> {
  const phone = `+62812345${String(67_000 + n)}`
  const file = await fileOf(store, await newAccount(store), { nik: nikOf(n), phone })
  await approved(store, file, officer)
  return file
}

export async function approvedFiles(store: Store, officer: Account, ns: readonly number[]) {
  const files: Registration[] = []
  for (const n of ns) files.push(await approvedFile(store, officer, n))
  return files
}

export async function batchOf(store: Store, officer: Account): Promise<Batch> {
  const made = await store.tx(tx => makeBatch(tx, { officer: officer.id, year: 2026 }))
  if (!made.ok) throw new Error(made.error)
  return made.batch
}

export const begun = (store: Store, batch: Batch, officer: Account, step: BatchStep) =>
  store.tx(tx =>
    startMoving(tx, { batch: batch.id, officer: officer.id, step, args: move => JSON.stringify(move) }),
  )

/** Takes the chunks as the job does, without its queue. */
export async function moved(store: Store, move: BatchMove, most = 3): Promise<MovedOn> {
  for (let now = move; ;) {
    const done = await store.tx(tx => moveChunk(tx, now, most))
    if (done.state !== 'going-on') return done
    now = done.move
  }
}

/** The step for the whole batch. */
export async function walked(
  store: Store,
  batch: Batch,
  officer: Account,
  step: BatchStep,
): Promise<MovedOn> {
  const started = await begun(store, batch, officer, step)
  if (!started.ok) throw new Error(started.error)
  const done = await moved(store, started.move)
  // Nobody runs the jobs here: what was ordered is done.
  await store.tx(tx => cancel(tx, BATCH_MOVE, batch.id))
  return done
}
