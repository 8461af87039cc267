/**
 * Work in bulk beside people who chat: a transaction takes as many rows as hold the database for a moment, and after each
 * comes a breath, in which answers go first. An answer is several short transactions one after another, and each of them
 * would otherwise wait for a chunk.
 */
import { setTimeout } from 'node:timers/promises'
import type { Store, Tx } from '../../store/store.ts'

/** How long a transaction is to hold the database. */
const AIM_MS = 15
/** Of the heaviest kind, few milliseconds. Fewer would only cost more commits when the machine is busy with other things. */
const LEAST = 4
const MOST = 200

export interface InChunks {
  /** How many rows the next transaction may take. */
  rows(): number
  /** One transaction for so many rows, and the breath after it. */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

export function inChunks(store: Store): InChunks {
  let rows = LEAST
  return {
    rows: () => rows,
    async tx(work) {
      let heldMs = 0
      const result = await store.tx(async tx => {
        const begun = performance.now()
        const done = await work(tx)
        heldMs = performance.now() - begun
        return done
      })
      // A single slow one, of a disk that was busy, is no reason to go at a crawl.
      const change = Math.min(1.5, Math.max(0.5, AIM_MS / Math.max(heldMs, 1)))
      rows = Math.min(MOST, Math.max(LEAST, Math.round(rows * change)))
      await setTimeout(Math.min(heldMs, AIM_MS))
      return result
    },
  }
}
