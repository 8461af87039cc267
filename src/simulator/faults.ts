/**
 * Faults on demand: what a network and a busy Telegram do to a bot, at the calls that a test names.
 *
 * A rule says which calls it meets (method, chat, words in the text), how often (times, probability) and what
 * happens. The first rule that fits takes the call.
 */
export interface FaultRule {
  /** A method of the Bot API, or `file` for the download of a file. */
  method?: string
  chat?: number
  /** Only calls whose text or caption contains this. */
  contains?: string
  /** How many calls it meets before it is spent; without end if absent. */
  times?: number
  /** Meets each fitting call with this chance, 0 to 1. */
  probability?: number
  /** Makes the chances repeatable: the same seed hits the same ones of the fitting calls. */
  seed?: number
  /** Lets this many fitting calls pass first. */
  skip?: number
  /** Waits so long before anything happens, with any kind of fault. */
  delayMs?: number
  /**
   * - `refuse`: answers `{ ok: false }` with the given code, without effect;
   * - `delay`: only the waiting;
   * - `drop`: resets the connection without effect;
   * - `accept-then-drop`: takes effect, then resets the connection, so that the bot cannot know;
   * - `bad-gateway`: a 502 with HTML, as a proxy answers, without effect.
   */
  do: 'refuse' | 'delay' | 'drop' | 'accept-then-drop' | 'bad-gateway'
  /** For `refuse`; 500 if absent. */
  error_code?: number
  description?: string
  retry_after?: number
}

export interface ActiveFault extends FaultRule {
  id: number
  /** Calls that it met. */
  met: number
}

export class Faults {
  #rules: ActiveFault[] = []
  readonly #chances = new WeakMap<ActiveFault, () => number>()
  #next = 1

  add(rule: FaultRule): ActiveFault {
    const active = { ...rule, id: this.#next++, met: 0 }
    this.#rules.push(active)
    this.#chances.set(active, rule.seed === undefined ? Math.random : seeded(rule.seed))
    return active
  }

  clear(): void {
    this.#rules = []
  }

  list(): ActiveFault[] {
    return this.#rules
  }

  /** The rule that meets this call, already counted. */
  meet(method: string, chat: number | undefined, text: () => string): FaultRule | undefined {
    if (this.#rules.length === 0) return undefined
    return this.#rules.find(rule => {
      if (rule.times !== undefined && rule.met >= rule.times) return false
      if (rule.method !== undefined && rule.method.toLowerCase() !== method.toLowerCase()) return false
      if (rule.chat !== undefined && rule.chat !== chat) return false
      if (rule.contains !== undefined && !text().includes(rule.contains)) return false
      if (rule.skip !== undefined && rule.skip > 0) {
        rule.skip--
        return false
      }
      if (rule.probability !== undefined && this.#draw(rule) >= rule.probability) return false
      rule.met++
      return true
    })
  }

  #draw(rule: ActiveFault): number {
    return this.#chances.get(rule)?.() ?? 0
  }
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32, by Tommy Ettinger (public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
