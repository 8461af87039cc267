/**
 * More of a claim than its stage and dates (who, bank, papers) stands behind the account's PIN. Whoever has just reported is
 * not stopped: for a day nothing is asked, so that a widow reads what she needs before she thinks of a PIN.
 */
import { isFreshClaim } from '../../records/rights/grace.ts'
import { keepOpen, lockOf } from '../../records/rights/lock.ts'
import type { Screen, Turn } from '../house.ts'
import { lockedBehindPin } from '../rights/gate.ts'

/** @param data of the button that leads to the screen. */
export const detailsOf =
  (claim: string, data: string, screen: Screen): Screen =>
  async turn => {
    const isFresh = await isFreshClaim(turn.tx, { claim, account: turn.account.id })
    // Whoever does not see it at all is asked for nothing, and reads what everybody reads.
    return isFresh === false ? lockedBehindPin(data, screen)(turn) : screen(turn)
  }

export async function showsDetails({ tx, account }: Turn, claim: string): Promise<boolean> {
  if ((await isFreshClaim(tx, { claim, account: account.id })) !== false) return true
  const { isOpen } = await lockOf(tx, account.id)
  if (isOpen) await keepOpen(tx, account.id)
  return isOpen
}
