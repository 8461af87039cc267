/**
 * Announcements begin at a quarter of the pace and take a second to the whole: a request over a new connection takes longer,
 * so those of the first moment would arrive together with the next ones.
 */
const COLDEST = 0.25
const WARM_UP_MS = 1000
/** After so long without any, connections are closed. */
const COLD_AFTER_MS = 4000

/** Which share of the pace there is. Instants of the steady clock. */
export interface Warmth {
  share(now: number): number
  /** Some of them leave. */
  note(now: number): void
}

export function makeWarmth(): Warmth {
  let [began, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return {
    share(now) {
      if (now - last > COLD_AFTER_MS) return COLDEST
      return Math.min(COLDEST + ((1 - COLDEST) * (now - began)) / WARM_UP_MS, 1)
    },
    note(now) {
      if (now - last > COLD_AFTER_MS) began = now
      last = now
    },
  }
}
