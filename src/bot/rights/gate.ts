/** What is personal stands behind the account's PIN: a screen that is shown once the lock is open. */
import { keepOpen, lockOf } from '../../records/rights/lock.ts'
import { openForm } from '../forms/driver.ts'
import type { Screen } from '../house.ts'
import { words as w } from '../words.ts'
import { blockedReply, lockForm } from './lock-form.ts'

/**
 * @param goOn data of a button that leads to this very screen: it goes on there once the lock is open.
 * @param anew the PIN must have been typed in the last 15 minutes: for what cannot be taken back.
 */
export const lockedBehindPin =
  (goOn: string, screen: Screen, { anew = false }: { anew?: boolean } = {}): Screen =>
  async turn => {
    const { tx, account } = turn
    const lock = await lockOf(tx, account.id)
    if (lock.isOpen && (!anew || lock.isProven)) {
      await keepOpen(tx, account.id)
      return screen(turn)
    }
    if (lock.blockedUntil) return blockedReply(lock.blockedUntil)
    const intro = lock.hasPin ? (lock.isOpen ? 'introAnew' : 'intro') : 'introNew'
    return openForm(
      turn,
      { form: lockForm },
      { about: goOn, intro: w(`rights:lock.${intro}`), replaceOpen: true },
    )
  }
