/** When the sender is to look at the outbox again at the latest, by the store's clock: the hours that are known to matter. */
export interface Looks {
  at(instant: number): void
  /** A look begins: forgets what has passed, and plans the next one. */
  begin(now: number): void
  next(): number
  /** At once. */
  rush(): void
}

/** @param slowestMs looks at least so often: at what became due while the clock was moved, or before a start. */
export function makeLooks(slowestMs: number): Looks {
  const hours = new Set<number>()
  let next = 0
  return {
    at(instant) {
      hours.add(instant)
      next = Math.min(next, instant)
    },
    begin(now) {
      next = now + slowestMs
      for (const at of hours)
        if (at <= now) hours.delete(at)
        else next = Math.min(next, at)
    },
    next: () => next,
    rush: () => void (next = 0),
  }
}
