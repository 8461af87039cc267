/**
 * What holds for transactions on both engines: none inside another, and not for long.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/** A transaction that breaks a rule of the house: a bug, wherever it shows. */
export class TxError extends Error {
  override name = 'TxError'
}

/** Where the store says that something took too long. */
export interface StoreLog {
  warn(fields: object, text: string): void
}

/** Longer transactions hold up everybody: work in bulk goes in chunks. */
const LONGEST_TX_MS = 50

/** The transaction that the running code belongs to: open until its work has ended, well or badly. */
const inside = new AsyncLocalStorage<{ isOpen: boolean }>()

/** Refuses to begin inside another transaction: it would wait for itself. */
export function refuseNested(): void {
  if (inside.getStore()?.isOpen) throw new TxError('a transaction was begun inside a transaction')
}

/** Refuses a query that comes when its transaction has ended: it would be a part of nothing, or of somebody else's. */
export function refuseStray(): void {
  if (!inside.getStore()?.isOpen) throw new TxError('a query came after the end of its transaction')
}

/** Runs the work of one transaction, and reports one that took too long. */
export async function watched<T>(log: StoreLog, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const transaction = { isOpen: true }
  try {
    // A query begins only when it is awaited, which must be inside too.
    return await inside.run(transaction, async () => await work())
  } finally {
    transaction.isOpen = false
    const ms = Math.round(performance.now() - begun)
    if (ms > LONGEST_TX_MS) log.warn({ ms }, 'a transaction held the database for too long')
  }
}

/** Wakes whoever waits for a commit. What is committed stays so, even if one of them fails: that is only told. */
export function wakeAll(log: StoreLog, wakings: readonly (() => void)[]): void {
  for (const wake of wakings)
    try {
      wake()
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a waking after a commit failed')
    }
}
