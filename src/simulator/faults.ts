/**
 * Faults on demand: what a network and a busy Telegram do to a bot, at the calls that a test names.
 *
 * A rule says which calls it meets (method, chat, words in the text), how often (times, probability) and what
 * happens. The first rule that fits takes the call.
 */
export interface FaultRule {
  method?: string
  chat?: number
  /** Only calls whose text or caption contains this. */
  contains?: string
  /** How many calls it meets before it is spent; without end if absent. */
  times?: number
  /** Meets each fitting call with this chance, 0 to 1. */
  probability?: number
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
  #next = 1

  add(rule: FaultRule): ActiveFault {
    const active = { ...rule, id: this.#next++, met: 0 }
    this.#rules.push(active)
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
      if (rule.probability !== undefined && Math.random() >= rule.probability) return false
      rule.met++
      return true
    })
  }
}
