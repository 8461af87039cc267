/**
 * When the machine's clock is set back, by hours where it had shown local time, all that was noted by the old one would wait
 * until the new one gets there: the pace, and what is put off in the outbox.
 */
import type { Tx } from '../../store/store.ts'
import { makeDue } from '../outbox-heads.ts'
import { setPaceBack, type Pace } from '../pace.ts'

/** Less is over by itself before anybody notices. */
const LEAST_MS = 60_000
/** What rests before its next try need not wait longer for that. */
const LONGEST_REST_MS = 300_000

export interface ClockWatch {
  /** By how much the clock was set back and nothing followed from it yet; 0 as a rule. Milliseconds. */
  setBackMs(): number
  /** What follows from it, in the transaction that `done` is told of. */
  follow(tx: Tx, ms: number): Promise<void>
  done(ms: number): void
}

/** @param now the store's clock. @param steady the steady clock: ms, only ever going on. */
export function watchClock(
  paces: readonly Pace[],
  now: () => Date,
  steady = () => performance.now(),
): ClockWatch {
  const ahead = () => now().getTime() - steady()
  let last = ahead()
  let open = 0
  return {
    setBackMs() {
      const back = last - ahead()
      last -= back
      if (back >= LEAST_MS) open += back
      return Math.round(open)
    },
    async follow(tx, ms) {
      for (const pace of paces) await setPaceBack(tx, pace, ms)
      await makeDue(tx, new Date(tx.now.getTime() + ms + LONGEST_REST_MS))
    },
    done: ms => {
      open = Math.max(open - ms, 0)
    },
  }
}
