/**
 * A restored copy brings back who was erased since it was made. They are erased again by jobs, which the restore leaves in
 * the copy; where the office must look first, it becomes a request like any other.
 */
import { schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import type { Notice } from '../notices.ts'
import { eraseAccount, type Erased } from './erase.ts'
import { askRequest } from './requests.ts'

/** The job that erases an account again; its key is the account's id. */
export const ERASE_AGAIN = 'erase-again'

export async function orderErasing(tx: Tx, accounts: readonly string[]): Promise<void> {
  for (const account of accounts) await schedule(tx, { kind: ERASE_AGAIN, key: account, dueAt: tx.now })
}

/** @returns `erased`: for the channel to forget too; undefined where nothing is, or where the office must look. */
export async function eraseAgain(
  tx: Tx,
  account: string,
): Promise<{ erased: Erased | undefined; notices: Notice[] }> {
  const erased = await eraseAccount(tx, { account, by: 'system' })
  if (erased.ok) return { erased, notices: erased.notices }
  if (erased.error === 'not-found') return { erased: undefined, notices: [] }
  const asked = await askRequest(tx, { account, kind: 'delete' })
  return { erased: undefined, notices: asked.ok ? asked.notices : [] }
}
