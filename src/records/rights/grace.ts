/** The first day on which an account sees a claim: nobody is asked for a PIN while they report. */
import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../store/store.ts'
import { isOpen } from '../claims/access.ts'

const FRESH_MS = 24 * 3_600_000

/** Undefined for a claim of which the account does not see more than the stage, if anything. */
export async function isFreshClaim(
  reader: Reader,
  { claim, account }: { claim: string; account: string },
): Promise<boolean | undefined> {
  const { claimAccounts } = reader.t
  const [row] = await reader.db
    .select({ since: claimAccounts.madeAt })
    .from(claimAccounts)
    .where(and(isOpen(reader, claim), eq(claimAccounts.account, account), eq(claimAccounts.sees, 'all')))
  return row && reader.now.getTime() - row.since.getTime() < FRESH_MS
}
