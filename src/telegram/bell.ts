/**
 * A bell that a transaction rings after its commit, for whoever works on the same store in this process.
 *
 * So a decision needs no handle on the wire to put a message out or to raise an event. A store is known by its vault,
 * which every transaction carries.
 */
import type { Store, Tx } from '../store/store.ts'
import type { Vault } from '../store/vault.ts'

export interface Bell<T> {
  /** Tells the listeners once `tx` is committed. */
  readonly ring: (tx: Tx, what: T) => void
  /** @returns what ends the listening. */
  readonly listen: (store: Store, hear: (what: T) => void) => () => void
}

export function makeBell<T>(): Bell<T> {
  const rooms = new WeakMap<Vault, Set<(what: T) => void>>()
  return {
    ring(tx, what) {
      tx.afterCommit(() => {
        for (const hear of rooms.get(tx.vault) ?? []) hear(what)
      })
    },
    listen(store, hear) {
      const { vault } = store.reader()
      const room = rooms.get(vault) ?? new Set()
      rooms.set(vault, room.add(hear))
      return () => void room.delete(hear)
    },
  }
}
