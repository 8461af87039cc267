/**
 * Keeps one account from asking for files again and again. Counted in memory: after a restart everybody starts anew.
 */
import type { Screen } from '../house.ts'
import { words as w } from '../words.ts'

const AT_MOST = 30
const WITHIN_MS = 10 * 60_000

/** Times of the last looks of each account, oldest first. */
const looks = new Map<string, number[]>()

/** The screen, unless this account looked more than 30 times in ten minutes. */
export const limited =
  (screen: Screen): Screen =>
  async turn => {
    const now = turn.tx.now.getTime()
    const recent = (looks.get(turn.account.id) ?? []).filter(at => at > now - WITHIN_MS)
    if (recent.length >= AT_MOST) return { say: [], toast: w('menu:tooMany'), ...inWords(turn.tapped) }
    recent.push(now)
    looks.set(turn.account.id, recent)
    if (looks.size > 10_000) forget(now)
    return screen(turn)
  }

/** A tap is answered by its toast; something typed needs words. */
const inWords = (tapped: number | undefined) =>
  tapped === undefined ? { say: [{ text: w('menu:tooMany') }] } : {}

function forget(now: number): void {
  for (const [account, times] of looks) if ((times.at(-1) ?? 0) <= now - WITHIN_MS) looks.delete(account)
}
