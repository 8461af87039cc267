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
  /** Only calls with a greater number. */
  since?: number
}

const KEPT = 20_000

export class CallLog {
  /** Number of the last call. */
  total = 0
  readonly counts: Record<string, number> = {}
  /** Methods that the simulator does not know: a test that sees one should fail. */
  readonly unknown: Record<string, number> = {}
  #kept: Call[] = []

  add(call: Omit<Call, 'n'>): void {
    const n = ++this.total
    this.counts[call.method] = (this.counts[call.method] ?? 0) + 1
    this.#kept.push({ n, ...call })
    if (this.#kept.length > 2 * KEPT) this.#kept = this.#kept.slice(-KEPT)
  }

  addUnknown(method: string): void {
    this.unknown[method] = (this.unknown[method] ?? 0) + 1
  }

  /** The calls that fit, oldest first. */
  list({ method, chat, since = 0 }: CallFilter): Call[] {
    return this.#kept.filter(
      call =>
        call.n > since &&
        (method === undefined || call.method === method) &&
        (chat === undefined || call.chat === chat),
    )
  }
}
