/**
 * The wheel that empties the outbox: each turn is one transaction that writes the last results and claims what goes
 * out now, so one commit serves many messages; then each goes out as a request of its own.
 */
import type { Store, Tx } from '../store/store.ts'
import type { Api, Params } from './api.ts'
import { traceOf, type Log } from './log.ts'
import type { Settled } from './message.ts'
import {
  claim,
  headsOf,
  inDoubt,
  listenToMessages,
  putBack,
  settle,
  targetsOf,
  type Claimed,
  type End,
} from './outbox.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { debit, holdBack, openPace, readPace, takeTurn, type Pace } from './pace.ts'

/** Makes the parameters of a message when it is sent; a `File` among them is uploaded. */
export type Renderer = (arg: string) => Promise<Params>

export interface SenderOptions {
  readonly store: Store
  readonly api: Api
  readonly renderers: Readonly<Record<string, Renderer>>
  /** Told of every message that ended, in the transaction that writes it. */
  readonly settled?: ((tx: Tx, message: Settled) => Promise<void>) | undefined
  readonly log: Log
  /** The token opens nothing any more. */
  readonly onFatal: (why: string) => void
  /** Requests in the air at once, and so the most that a crash leaves in doubt. */
  readonly window?: number
  readonly perSecond?: number
  /** Before each further try of a message that had no effect; the last one repeats until the message is a day old. */
  readonly pausesMs?: readonly number[]
}

export interface Sender {
  /** Claims nothing more, waits for what is in the air, writes its results. */
  stop(): Promise<void>
  figures(): SenderFigures
}

export interface SenderFigures {
  readonly inFlight: number
  readonly sent: number
  readonly waits: number
  readonly again: number
  readonly unknown: number
  readonly gone: number
  readonly wrong: number
}

interface Result {
  readonly message: Claimed
  readonly outcome: Outcome
}

const WINDOW = 30
const PER_SECOND = 25
const TURN_MS = 10
/** Looked at this often even when no bell rang: what became due while the clock was moved, or before a start. */
const LOOK_MS = 1000
const PAUSES_MS = [500, 1000, 2000, 5000, 15_000, 30_000, 60_000, 120_000, 300_000]
/** A message whose fate is unknown goes out at most so many times. */
const MOST_DOUBTS = 5
const OLDEST_MS = 86_400_000
/** An edit looks again for the message that it changes. */
const TARGET_MS = 100
/** As many chats told to wait at the same time mean that the whole bot is too fast. */
const CHATS_TO_PAUSE_ALL = 3
const ANNOUNCEMENTS_A_TURN = 4

export function startSender(options: SenderOptions): Sender {
  const { store, api, renderers, settled, log, onFatal } = options
  const { window = WINDOW, perSecond = PER_SECOND, pausesMs = PAUSES_MS } = options
  const pace: Pace = { bot: api.bot, perSecond }
  const counts = { sent: 0, waits: 0, again: 0, unknown: 0, gone: 0, wrong: 0 }
  let results: Result[] = []
  let inFlight = 0
  let stopped = false
  let isFatal = false
  let announcementsWait = true
  let lastTurn = 0
  /** When to look again at the latest, by the store's clock, and the hours that are known to matter before. */
  let nextLook = 0
  const hours = new Set<number>()
  let wake = nothing
  const told = new Map<number, number>()

  const lookAt = (at: number) => {
    hours.add(at)
    nextLook = Math.min(nextLook, at)
  }

  const planNextLook = (now: number) => {
    nextLook = now + LOOK_MS
    for (const at of hours)
      if (at <= now) hours.delete(at)
      else nextLook = Math.min(nextLook, at)
  }

  const turnOver = async () => {
    await open()
    for (;;) {
      await untilNeeded()
      if (stopped && inFlight === 0 && results.length === 0) return
      await turn()
    }
  }

  /** Rows that were in the air when the program died are in doubt. */
  const open = async () => {
    let isOpen = false
    while (!isOpen)
      try {
        isOpen = (await settleDoubts()) === 0
      } catch (error) {
        log.error(traceOf(error), 'the outbox could not be opened')
        await pause(LOOK_MS)
      }
  }

  /** @returns how many there were; a page at a time. */
  const settleDoubts = async (): Promise<number> => {
    const doubtful = await store.tx(async tx => {
      await openPace(tx, pace)
      const found = (await inDoubt(tx, 200)).map(asDoubtful)
      await writeResults(tx, found)
      return found
    })
    for (const { message, outcome } of doubtful) tellLog(message, outcome, undefined)
    return doubtful.length
  }

  const isIdle = () => results.length === 0 && (stopped ? inFlight > 0 : store.now().getTime() < nextLook)

  const untilNeeded = async () => {
    const sinceLast = performance.now() - lastTurn
    if (sinceLast < TURN_MS) await pause(TURN_MS - sinceLast)
    while (isIdle()) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, Math.min(Math.max(nextLook - store.now().getTime(), 1), LOOK_MS))
      wake = resolve
      await promise
      clearTimeout(timer)
      if (performance.now() - lastTurn > LOOK_MS) nextLook = 0
    }
  }

  const turn = async () => {
    lastTurn = performance.now()
    const written = results
    results = []
    planNextLook(store.now().getTime())
    try {
      const { nexts, claimed } = await store.tx(async tx => {
        const decided = await writeResults(tx, written)
        return { nexts: decided, claimed: stopped || isFatal ? [] : await claimNow(tx) }
      })
      report(written, nexts)
      for (const { message, params } of claimed) send(message, params)
    } catch (error) {
      log.error(traceOf(error), 'a turn of the outbox failed')
      await writeOneByOne(written)
      await pause(LOOK_MS / 4)
    }
  }

  /** So that one result that cannot be written does not hold up the others. */
  const writeOneByOne = async (those: readonly Result[]) => {
    for (const result of those)
      try {
        report([result], await store.tx(tx => writeResults(tx, [result])))
      } catch (error) {
        log.error({ outbox: result.message.id, ...traceOf(error) }, 'a result could not be written')
        results.push(result)
      }
  }

  /** Answers and notices first, then what the pace leaves to announcements. */
  const claimNow = async (tx: Tx): Promise<Aimed[]> => {
    const now = tx.now.getTime()
    const { announceAt, pausedUntil } = await readPace(tx, pace)
    if (pausedUntil > now) {
      lookAt(pausedUntil)
      return []
    }
    const room = window - inFlight
    const personal = room > 0 ? await claim(tx, await headsOf(tx, 'personal', room)) : []
    if (personal.length > 0) await debit(tx, pace, personal.length)
    const aimed = await aim(tx, personal)
    const left = room - personal.length
    if (!announcementsWait || left <= 0) return aimed
    if (announceAt <= now) return [...aimed, ...(await aim(tx, await claimAnnouncements(tx, left)))]
    lookAt(announceAt)
    return aimed
  }

  const claimAnnouncements = async (tx: Tx, most: number): Promise<Claimed[]> => {
    const heads = await headsOf(tx, 'announcements', Math.min(most, ANNOUNCEMENTS_A_TURN))
    announcementsWait = heads.length > 0
    let turns = 0
    while (turns < heads.length && (await takeTurn(tx, pace))) turns++
    if (announcementsWait) lookAt(tx.now.getTime() + TURN_MS)
    return claim(tx, heads.slice(0, turns))
  }

  /** Gives edits and deletions the message that they change. One that never came to be ends them quietly. */
  const aim = async (tx: Tx, messages: Claimed[]): Promise<Aimed[]> => {
    const targets = await targetsOf(
      tx,
      messages.flatMap(({ target }) => (target === null ? [] : [target])),
    )
    const aimed: Aimed[] = []
    for (const message of messages) {
      const { id, target, tries, body } = message
      const params = body?.params ?? {}
      if (target === null) {
        aimed.push({ message, params })
        continue
      }
      const found = targets.get(target)
      if (found?.isOpen) {
        const dueAt = new Date(tx.now.getTime() + TARGET_MS)
        await putBack(tx, id, tries, dueAt)
        lookAt(dueAt.getTime())
      } else if (typeof found?.messageId === 'number')
        aimed.push({ message, params: { ...params, message_id: found.messageId } })
      else {
        await settle(tx, [{ id, state: 'replaced', messageId: null }])
        // The next one of the chat is free.
        lookAt(tx.now.getTime())
      }
    }
    return aimed
  }

  const send = (message: Claimed, params: Params) => {
    inFlight++
    void attempt(message, params).then(outcome => land({ message, outcome }))
  }

  const land = (result: Result) => {
    inFlight--
    results.push(result)
    wake()
  }

  const attempt = async ({ id, chat, body }: Claimed, params: Params): Promise<Outcome> => {
    if (!body) return { kind: 'wrong', why: 'its content does not open' }
    let rendered: Params = {}
    if (body.render) {
      const render = renderers[body.render.by]
      if (!render) return { kind: 'wrong', why: 'nobody renders this' }
      try {
        rendered = await render(body.render.arg)
      } catch (error) {
        log.error({ outbox: id, ...traceOf(error) }, 'a message could not be rendered')
        return { kind: 'again', why: 'rendering failed' }
      }
    }
    try {
      return outcomeOf(await api.call(body.method, { chat_id: chat, ...params, ...rendered }))
    } catch (error) {
      log.error({ outbox: id, ...traceOf(error) }, 'a message could not be written as JSON')
      return { kind: 'wrong', why: 'no JSON' }
    }
  }

  const writeResults = async (tx: Tx, those: readonly Result[]): Promise<Next[]> => {
    const nexts: Next[] = []
    const ends: (End & Pick<Claimed, 'chat' | 'ref'>)[] = []
    for (const { message, outcome } of those) {
      const next = whatNow(message, outcome, tx.now.getTime(), pausesMs)
      nexts.push(next)
      if ('state' in next) ends.push({ ...next, id: message.id, chat: message.chat, ref: message.ref })
      else await putBack(tx, message.id, next.tries, next.dueAt)
      if (outcome.kind === 'wait') await slowDown(tx, message.chat, outcome.seconds)
    }
    await settle(tx, ends)
    for (const { state, ...end } of ends) if (state !== 'replaced') await settled?.(tx, { ...end, state })
    return nexts
  }

  const slowDown = async (tx: Tx, chat: number, seconds: number) => {
    const now = tx.now.getTime()
    const until = now + seconds * 1000
    for (const [other, at] of told) if (at <= now) told.delete(other)
    told.set(chat, until)
    await holdBack(tx, pace, until, told.size >= CHATS_TO_PAUSE_ALL)
  }

  /** After the commit: counts, tells the log, and looks again when the next try is due. */
  const report = (those: readonly Result[], nexts: readonly Next[]) => {
    for (const [n, { message, outcome }] of those.entries()) {
      const next = nexts[n]
      if (outcome.kind === 'fatal') {
        if (!isFatal) onFatal(outcome.why)
        isFatal = true
        continue
      }
      counts[outcome.kind === 'wait' ? 'waits' : outcome.kind]++
      if (next && 'dueAt' in next) lookAt(next.dueAt.getTime())
      if (outcome.kind !== 'sent' && outcome.kind !== 'gone') tellLog(message, outcome, next)
    }
  }

  const tellLog = (message: Claimed, outcome: Outcome, next: Next | undefined) => {
    const fields = {
      outbox: message.id,
      method: message.body?.method,
      tries: message.tries + 1,
      outcome: outcome.kind,
      ...('why' in outcome ? { why: outcome.why } : {}),
      ...('seconds' in outcome ? { seconds: outcome.seconds } : {}),
    }
    if (next && 'state' in next) log.error(fields, `a message ended as ${next.state}`)
    else log.warn(fields, 'a message will be sent again')
  }

  const deafen = listenToMessages(store, ({ dueAt, announcements }) => {
    if (announcements) announcementsWait = true
    for (const at of dueAt) lookAt(at)
    wake()
  })
  // The slow look also finds announcements whose hour has come.
  const looking = setInterval(() => (announcementsWait = true), LOOK_MS)
  const turning = turnOver()

  return {
    async stop() {
      stopped = true
      deafen()
      clearInterval(looking)
      wake()
      await turning
    },
    figures: () => ({ inFlight, ...counts }),
  }
}

interface Aimed {
  readonly message: Claimed
  readonly params: Params
}

const asDoubtful = (message: Claimed): Result => ({
  message,
  outcome: { kind: 'unknown', why: 'the program ended' },
})

type Next = { readonly tries: number; readonly dueAt: Date } | Pick<End, 'state' | 'messageId'>

/** What becomes of a message after an attempt: an end, or another try at its time. */
function whatNow(message: Claimed, outcome: Outcome, now: number, pausesMs: readonly number[]): Next {
  const tries = message.tries + 1
  const pauseMs = pausesMs[Math.min(message.tries, pausesMs.length - 1)] ?? 0
  const again = { tries, dueAt: new Date(now + pauseMs) }
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', messageId: outcome.messageId }
    case 'wait':
      // No try is counted, but from the first on it holds its place in the chat.
      return { tries: Math.max(message.tries, 1), dueAt: new Date(now + outcome.seconds * 1000) }
    case 'again':
      return now - message.madeAt.getTime() > OLDEST_MS ? { state: 'wrong', messageId: null } : again
    case 'unknown':
      if (isRepeatable(message)) return again
      return message.class === 2 || tries >= MOST_DOUBTS ? { state: 'unknown', messageId: null } : again
    case 'fatal':
      return { tries: message.tries, dueAt: new Date(now) }
    case 'gone':
    case 'wrong':
  }
  return { state: outcome.kind, messageId: null }
}

/** Doing it twice is the same as doing it once. */
const isRepeatable = ({ body, tries }: Claimed) =>
  body !== undefined && !body.method.startsWith('send') && tries < PAUSES_MS.length

const nothing = () => {}
const pause = (ms: number) => new Promise<void>(resolve => void setTimeout(resolve, ms))
