/** One step of the daily forgetting: a page of one kind of thing, in one transaction. */
import type { Tx } from '../../store/store.ts'
import { periodOf, type Period } from './periods.ts'

export interface Step {
  /** Forgets a page. @returns how many, and whether there may be more. */
  forget(tx: Tx): Promise<{ gone: number; more: boolean }>
}

const DAY_MS = 86_400_000

export const daysAgo = (tx: Tx, days: number): Date => new Date(tx.now.getTime() - days * DAY_MS)

/** What ended earlier than this has been kept long enough. */
export const before = async (tx: Tx, period: Period): Promise<Date> => daysAgo(tx, await periodOf(tx, period))
