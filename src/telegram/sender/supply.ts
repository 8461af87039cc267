/**
 * Fetches announcements into the outbox while they go out: never more than about a second of the pace waits there, so that
 * an announcement that is paused or ended stops within a second.
 */
import type { Store, Tx } from '../../store/store.ts'
import type { Outgoing } from '../message.ts'
import { listenForMore, put } from '../outbox.ts'
import { waitingOf } from '../outbox-heads.ts'

/**
 * The next messages of class 2, or of class 3, at most so many; none when there are none now. A part of the sender's
 * transaction, which also carries answers: quick, and it may run twice.
 */
export type More = (tx: Tx, kind: 2 | 3, atMost: number) => Promise<readonly Outgoing[]>

export interface Supply {
  /** Looks whether the outbox runs low, and fills it. `perSecond` is the present pace. */
  fill(tx: Tx, kind: 2 | 3, perSecond: number): Promise<void>
  stop(): void
}

const MOST_AT_ONCE = 100
const LOOK_MS = 50
const NOTHING_MS = 1000
const FAILED_MS = 10_000

export function makeSupply(
  store: Store,
  more: More | undefined,
  onRing: () => void,
  steady = () => performance.now(),
): Supply {
  if (!more) return { fill: () => Promise.resolve(), stop: () => undefined }
  const askAt = { 2: 0, 3: 0 }
  const deafen = listenForMore(store, () => {
    askAt[2] = askAt[3] = 0
    onRing()
  })
  return {
    stop: deafen,
    async fill(tx, kind, perSecond) {
      const now = steady()
      if (now < askAt[kind]) return
      // Thrown here, an error undoes the whole turn: the next turns go without.
      askAt[kind] = now + FAILED_MS
      const wanted = Math.ceil(perSecond)
      const missing = wanted - (await waitingOf(tx, kind))
      let pauseMs = LOOK_MS
      if (missing >= Math.min(Math.ceil(wanted / 2), MOST_AT_ONCE)) {
        const fresh = await more(tx, kind, Math.min(missing, MOST_AT_ONCE))
        await put(tx, fresh)
        if (fresh.length === 0) pauseMs = NOTHING_MS
      }
      askAt[kind] = now + pauseMs
    },
  }
}
