/**
 * The log of calls to the Bot API: what the bot asked for, when, and what it was told.
 *
 * Counters are for ever, the calls themselves only the last twenty thousand.
 */
export interface Call {
  n: number
  method: string
  chat: number | undefined
  /** Milliseconds since 1970, of the real clock: rates and latencies are not moved by a virtual day. */
  at: number
  ok: boolean
  error_code?: number
  description?: string
  params: Record<string, unknown>
}

export interface CallFilter {
  method?: string
  chat?: number
  /** Only calls that took effect, or only refused and failed ones. */
  ok?: boolean
  /** Only calls with a greater number. */
  since?: number
}

interface Counted {
  method: string
  chat: number | undefined
  ok: boolean
  times: number
}

const KEPT = 20_000

export class CallLog {
  /** Number of the last call. */
  total = 0
  readonly counts: Record<string, number> = {}
  /** Methods that the simulator does not know: a test that sees one should fail. */
  readonly unknown: Record<string, number> = {}
  readonly #counted = new Map<string, Counted>()
  #kept: Call[] = []

  add(call: Omit<Call, 'n'>): void {
    const n = ++this.total
    this.counts[call.method] = (this.counts[call.method] ?? 0) + 1
    this.#count(call)
    this.#kept.push({ n, ...call })
    if (this.#kept.length > 2 * KEPT) this.#kept = this.#kept.slice(-KEPT)
  }

  addUnknown(method: string): void {
    this.unknown[method] = (this.unknown[method] ?? 0) + 1
  }

  /** The calls that fit, oldest first. */
  list({ since = 0, ...filter }: CallFilter): Call[] {
    return this.#kept.filter(call => call.n > since && fits(call, filter))
  }

  /** How many calls fitted since the beginning, also those that are no longer kept. */
  count(filter: Omit<CallFilter, 'since'>): number {
    let sum = 0
    for (const counted of this.#counted.values()) if (fits(counted, filter)) sum += counted.times
    return sum
  }

  #count({ method, chat, ok }: Omit<Call, 'n'>): void {
    const key = `${method} ${chat} ${ok}`
    const counted = this.#counted.get(key)
    if (counted) counted.times++
    else this.#counted.set(key, { method, chat, ok, times: 1 })
  }
}

type Subject = Pick<Counted, 'method' | 'chat' | 'ok'>

const fits = (call: Subject, { method, chat, ok }: CallFilter) =>
  (method === undefined || call.method === method) &&
  (chat === undefined || call.chat === chat) &&
  (ok === undefined || call.ok === ok)
