/**
 * One lane per chat, in order; lanes side by side.
 *
 * What comes in is routed outside any transaction; then one transaction marks it done, does what was decided and puts
 * the answers into the outbox. What fails holds its lane and is tried again, until it is set aside.
 */
import type { Store } from '../store/store.ts'
import { countFailure, finish, listenToArrivals, waitingAfter, type Waiting } from './inbox.ts'
import { traceOf, type Log } from './log.ts'
import type { Incoming, Outgoing, Route, Said } from './message.ts'
import { put } from './outbox.ts'

export interface LanesOptions {
  readonly store: Store
  readonly route: Route
  /** What to tell a person whose message failed twice: it is kept and will be tried again. */
  readonly sorry: (chat: number, incoming: Incoming) => Outgoing | undefined
  /** Ends the waiting of a tapped button. Not waited for, and never tried again. */
  readonly answerTap: (queryId: string, toast: Said['toast']) => void
  readonly log: Log
  /** Lanes that are handled at once. */
  readonly width?: number
  /** Handling that takes longer has failed. */
  readonly patienceMs?: number
  /** Before each further try; after the last of them it is set aside. */
  readonly pausesMs?: readonly number[]
}

export interface Lanes {
  /** Takes up everything that waits. */
  start(): Promise<void>
  /** Begins nothing new, and waits for what is being handled. */
  stop(): Promise<void>
  figures(): { waiting: number; handled: number; failed: number; aside: number }
  /** Once there is room for more, so that a poller fetches no faster than the lanes work. */
  room(): Promise<void>
}

interface Lane {
  readonly queue: Waiting[]
  state: 'idle' | 'ready' | 'busy' | 'resting'
}

/** Seven pauses: eight tries in about seven minutes. */
const PAUSES_MS = [1000, 2000, 5000, 15_000, 30_000, 120_000, 240_000]
const PATIENCE_MS = 20_000
const WIDTH = 16
const ROOM = 2000

export function startLanes(options: LanesOptions): Lanes {
  const { store, route, sorry, answerTap, log } = options
  const { width = WIDTH, patienceMs = PATIENCE_MS, pausesMs = PAUSES_MS } = options
  const lanes = new Map<string, Lane>()
  const known = new Set<string>()
  const ready: [string, Lane][] = []
  const rests = new Set<NodeJS.Timeout>()
  const counts = { handled: 0, failed: 0, aside: 0 }
  const running = new Set<Promise<void>>()
  let roomMade: (() => void)[] = []
  let started = false
  let stopped = false

  const take = (items: readonly Waiting[]) => {
    for (const item of items) {
      if (known.has(item.id)) continue
      known.add(item.id)
      const lane = lanes.get(item.lane) ?? { queue: [], state: 'idle' }
      lanes.set(item.lane, lane)
      // Commits may overtake one another, and the table is read beside them at the start; a head that was begun stays.
      const before = lane.queue.findLastIndex(({ seq }) => seq < item.seq)
      const first = lane.state === 'busy' || lane.state === 'resting' ? 1 : 0
      lane.queue.splice(Math.max(before + 1, first), 0, item)
      if (lane.state !== 'idle') continue
      // One that failed before a restart waits for its next try.
      const earlyMs = item.dueAt.getTime() - store.now().getTime()
      if (item.tries > 0 && earlyMs > 0) rest(item.lane, lane, earlyMs)
      else makeReady(item.lane, lane)
    }
    advance()
  }

  const makeReady = (name: string, lane: Lane) => {
    lane.state = 'ready'
    ready.push([name, lane])
  }

  const hasRoom = () => started && !stopped && running.size < width

  const advance = () => {
    while (hasRoom()) {
      const next = ready.shift()
      if (!next) return
      const [name, lane] = next
      lane.state = 'busy'
      const run: Promise<void> = handleHead(lane).then(pauseMs => land(run, name, lane, pauseMs))
      running.add(run)
    }
  }

  const land = (run: Promise<void>, name: string, lane: Lane, pauseMs: number) => {
    running.delete(run)
    pass(name, lane, pauseMs)
    advance()
  }

  /** What becomes of a lane after its head was handled: the next one, a rest before the next try, or its end. */
  const pass = (name: string, lane: Lane, pauseMs: number) => {
    if (pauseMs > 0) {
      rest(name, lane, pauseMs)
      return
    }
    const done = lane.queue.shift()
    if (done) known.delete(done.id)
    if (lane.queue.length > 0) makeReady(name, lane)
    else lanes.delete(name)
    if (known.size < ROOM) {
      for (const made of roomMade) made()
      roomMade = []
    }
  }

  const rest = (name: string, lane: Lane, pauseMs: number) => {
    if (stopped) return
    lane.state = 'resting'
    const timer = setTimeout(() => {
      rests.delete(timer)
      makeReady(name, lane)
      advance()
    }, pauseMs)
    rests.add(timer)
  }

  /** @returns 0 when the lane may go on, else the pause before the next try. */
  const handleHead = async (lane: Lane): Promise<number> => {
    const [item] = lane.queue
    if (!item) return 0
    try {
      const said = await within(patienceMs, late => handle(item, late))
      if (said) endTap(item, said.toast)
      counts.handled++
      return 0
    } catch (error) {
      counts.failed++
      return fail(lane, item, error)
    }
  }

  const handle = async (item: Waiting, late: AbortSignal): Promise<Said | undefined> => {
    const decide = await route(item.open())
    late.throwIfAborted()
    return store.tx(async tx => {
      if (!(await finish(tx, item.id))) return undefined
      const said = await decide(tx)
      if (said.out.length > 0) await put(tx, said.out)
      return said
    })
  }

  const fail = async (lane: Lane, item: Waiting, error: unknown): Promise<number> => {
    const tries = item.tries + 1
    const pauseMs = pausesMs[tries - 1]
    const aside = pauseMs === undefined
    const dueAt = new Date(store.now().getTime() + (pauseMs ?? 0))
    const fields = { inbox: item.id, tries, ...traceOf(error) }
    if (aside) log.error(fields, 'set aside: it failed again and again')
    else log.warn(fields, 'handling failed, it will be tried again')
    lane.queue[0] = { ...item, tries }
    try {
      const waits = await store.tx(async tx => {
        if (!(await countFailure(tx, item.id, { tries, dueAt, aside }))) return false
        const words = tries === TOLD_AFTER ? sorryFor(item) : undefined
        if (words) await put(tx, [words])
        return true
      })
      // A transaction that came too late may have ended it all the same.
      if (!waits) return endLate(item)
    } catch (broken) {
      log.error({ inbox: item.id, ...traceOf(broken) }, 'a failed try could not be written down')
      return pauseMs ?? pausesMs.at(-1) ?? 1000
    }
    if (tries === TOLD_AFTER || aside) endTap(item, undefined)
    if (aside) counts.aside++
    return pauseMs ?? 0
  }

  const endLate = (item: Waiting): number => {
    endTap(item, undefined)
    counts.handled++
    return 0
  }

  const sorryFor = (item: Waiting): Outgoing | undefined => {
    try {
      return sorry(Number(item.lane), item.open())
    } catch (error) {
      log.error({ inbox: item.id, ...traceOf(error) }, 'nothing could be said about a failure')
      return undefined
    }
  }

  const endTap = (item: Waiting, toast: Said['toast']) => {
    const incoming = openOr(item)
    const query = incoming?.kind === 'update' ? incoming.update.callback_query : undefined
    if (query) answerTap(query.id, toast)
  }

  const deafen = listenToArrivals(store, take)

  return {
    async start() {
      for (let page = await waitingAfter(store.reader(), ''); page.length > 0;) {
        take(page)
        page = await waitingAfter(store.reader(), page.at(-1)?.seq ?? '')
      }
      started = true
      advance()
    },
    async stop() {
      stopped = true
      deafen()
      for (const timer of rests) clearTimeout(timer)
      for (const made of roomMade) made()
      await Promise.all(running)
    },
    figures: () => ({ waiting: known.size, ...counts }),
    room: () =>
      known.size < ROOM || stopped
        ? Promise.resolve()
        : new Promise<void>(resolve => void roomMade.push(resolve)),
  }
}

/** After this many failures the person is told, once. */
const TOLD_AFTER = 2

function openOr(item: Waiting): Incoming | undefined {
  try {
    return item.open()
  } catch {
    return undefined
  }
}

/** Fails when the work takes too long, since a hang raises no error. What it still does is told by the signal. */
async function within<T>(ms: number, work: (late: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController()
  const { promise: never, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    late.abort()
    reject(new Error('it took too long'))
  }, ms)
  try {
    return await Promise.race([work(late.signal), never])
  } finally {
    clearTimeout(timer)
  }
}
