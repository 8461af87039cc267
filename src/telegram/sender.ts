/**
 * The wheel that empties the outbox: each turn is one transaction that writes the last results and claims what goes
 * out now, so one commit serves many messages; then each goes out as a request of its own.
 *
 * What may go out says `sender/claiming.ts`; what becomes of it, `sender/fate.ts`.
 */
import type { Store, Tx } from '../store/store.ts'
import { traceOf } from './log.ts'
import type { Settled, SettledReason } from './message.ts'
import { inDoubt, listenToMessages, putBack, settle, type Claimed, type End } from './outbox.ts'
import { kindOf, type Kind } from './outbox-heads.ts'
import type { Outcome } from './outcome.ts'
import { openPace, paidRow } from './pace.ts'
import { aim, type Aimed } from './sender/aim.ts'
import { attempt, type AttemptOptions } from './sender/attempt.ts'
import { makeClaiming, SPEED, type Speed } from './sender/claiming.ts'
import { watchClock } from './sender/clock.ts'
import { fateOf, type Fate } from './sender/fate.ts'
import { makeGate } from './sender/gate.ts'
import { makeLooks } from './sender/looks.ts'
import { makeSupply, type More } from './sender/supply.ts'
import { makeObedience, type Flight, type Held } from './sender/too-fast.ts'

export type { Renderer } from './sender/attempt.ts'
export type { Speed } from './sender/claiming.ts'

export interface SenderOptions extends AttemptOptions, Partial<Speed> {
  readonly store: Store
  /** Told of every message that ended, in the transaction that writes it. */
  readonly settled?: ((tx: Tx, message: Settled) => Promise<void>) | undefined
  /** Where announcements come from; asked when the outbox runs low, and after `ringForMore`. */
  readonly more?: More | undefined
  /** Told when Telegram says to wait for long, in the transaction that writes it. */
  readonly held?: Held | undefined
  /** The token opens nothing any more. */
  readonly onFatal: (why: string) => void
  /** Before each further try of a message that had no effect; see `sender/fate.ts`. */
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

interface Result extends Flight {
  readonly message: Claimed
  readonly outcome: Outcome
}

const TURN_MS = 10
/** Looked at this often even when no bell rang: what became due while the clock was moved, or before a start. */
const LOOK_MS = 1000

export function startSender(options: SenderOptions): Sender {
  const { store, api, settled, more, held, log, onFatal, pausesMs } = options
  const counts = { sent: 0, waits: 0, again: 0, unknown: 0, gone: 0, wrong: 0 }
  const inAir: Record<Kind, number> = { answers: 0, notices: 0, announcements: 0, paid: 0 }
  const inFlight = () => inAir.answers + inAir.notices + inAir.announcements + inAir.paid
  const looks = makeLooks(LOOK_MS)
  const supply = makeSupply(store, more, () => look([2, 3]))
  const { recent, pace, paid, mostInSecond, claimNow, expect, glance, noteLine } = makeClaiming({
    bot: api.bot,
    paidBot: paidRow(api.bot),
    speed: { ...SPEED, ...speedOf(options) },
    looks,
    supply,
  })
  const clock = watchClock([pace, paid], () => store.now())
  const gate = makeGate(mostInSecond)
  const obey = makeObedience({ pace, paid, held })
  let results: Result[] = []
  let stopped = false
  let isFatal = false
  let lastTurn = 0
  let lastFullLook = 0
  let wake = nothing

  const look = (classes: Iterable<Claimed['class']>) => {
    expect(classes)
    looks.rush()
    wake()
  }

  const turnOver = async () => {
    await open()
    for (;;) {
      await untilNeeded()
      if (stopped && inFlight() === 0 && results.length === 0) return
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
      await openPace(tx, paid)
      const found = (await inDoubt(tx, 200)).map(asDoubtful)
      await writeResults(tx, found)
      return found
    })
    for (const { message, outcome } of doubtful) tellLog(message, outcome, undefined)
    return doubtful.length
  }

  const isIdle = () =>
    results.length === 0 && (stopped ? inFlight() > 0 : store.now().getTime() < looks.next())

  const untilNeeded = async () => {
    const sinceLast = performance.now() - lastTurn
    if (sinceLast < TURN_MS) await pause(TURN_MS - sinceLast)
    while (isIdle()) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, Math.min(Math.max(looks.next() - store.now().getTime(), 1), LOOK_MS))
      wake = resolve
      await promise
      clearTimeout(timer)
      if (performance.now() - lastTurn > LOOK_MS) looks.rush()
    }
  }

  const turn = async () => {
    lastTurn = performance.now()
    // Also finds notices and announcements that no bell told of: whose hour has come, whose chat is free.
    if (lastTurn - lastFullLook > LOOK_MS) {
      lastFullLook = lastTurn
      glance()
    }
    const written = results
    results = []
    // What lands during the transaction is written by the next one: until then it is in doubt, so it counts as in the air.
    const unwritten = { ...inAir }
    looks.begin(store.now().getTime())
    const setBackMs = clock.setBackMs()
    try {
      const { fates, aimed } = await store.tx(async tx => {
        if (setBackMs > 0) await clock.follow(tx, setBackMs)
        const decided = await writeResults(tx, written)
        const claimed = stopped || isFatal ? [] : await claimNow(tx, unwritten)
        return { fates: decided, aimed: await aim(tx, claimed, looks) }
      })
      if (setBackMs > 0) noteSetBack(setBackMs)
      report(written, fates)
      for (const one of aimed) send(one)
    } catch (error) {
      log.error(traceOf(error), 'a turn of the outbox failed')
      await writeOneByOne(written)
      await pause(LOOK_MS / 4)
      looks.rush()
    }
  }

  const noteSetBack = (ms: number) => {
    clock.done(ms)
    log.warn({ seconds: Math.round(ms / 1000) }, 'the clock of this machine was set back')
    look([0, 1, 2, 3])
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

  /** Now, or at its moment; in the air it is from here on. */
  const send = ({ message, params, at }: Aimed) => {
    const now = performance.now()
    const waitMs = Math.max(at - now, 0)
    const isCrowded = recent.isCrowded(message.chat, now + waitMs)
    recent.note(message.chat, message.class, now + waitMs)
    inAir[kindOf(message.class)]++
    let leaves = now + waitMs
    const go = () => {
      const nowMs = performance.now()
      const moreMs = gate.waitMs(message.class, nowMs, nowMs - leaves)
      leaves = nowMs + moreMs
      if (moreMs > 0) return void setTimeout(go, moreMs)
      const sentAt = store.now().getTime()
      void attempt(options, message, params).then(outcome => land({ message, outcome, sentAt, isCrowded }))
    }
    if (waitMs < 1) go()
    else setTimeout(go, waitMs)
  }

  const land = (result: Result) => {
    inAir[kindOf(result.message.class)]--
    noteLine(result.outcome.kind === 'again' && result.outcome.offline === true)
    results.push(result)
    wake()
  }

  const writeResults = async (tx: Tx, those: readonly Result[]): Promise<Fate[]> => {
    const fates: Fate[] = []
    const ends: (End & Pick<Claimed, 'chat' | 'class' | 'ref'> & { reason?: SettledReason })[] = []
    for (const result of those) {
      const { message, outcome } = result
      const fate = fateOf(message, outcome, tx.now.getTime(), pausesMs)
      fates.push(fate)
      const { id, chat, class: of, ref } = message
      if ('state' in fate) ends.push({ ...fate, id, chat, class: of, ref })
      else await putBack(tx, id, fate.tries, fate.dueAt)
      if (outcome.kind === 'wait') await obey(tx, message, result, outcome.seconds)
    }
    await settle(tx, ends)
    for (const { state, ...end } of ends) if (state !== 'replaced') await settled?.(tx, { ...end, state })
    return fates
  }

  /** After the commit: counts, tells the log, and looks again when the next try is due. */
  const report = (those: readonly Result[], fates: readonly Fate[]) => {
    for (const [n, { message, outcome }] of those.entries()) {
      const fate = fates[n]
      if (outcome.kind === 'fatal') {
        if (!isFatal) onFatal(outcome.why)
        isFatal = true
        continue
      }
      counts[outcome.kind === 'wait' ? 'waits' : outcome.kind]++
      if (fate && 'dueAt' in fate) {
        looks.at(fate.dueAt.getTime())
        expect([message.class], fate.dueAt.getTime() - store.now().getTime())
      }
      if (outcome.kind !== 'sent' && outcome.kind !== 'gone') tellLog(message, outcome, fate)
    }
  }

  const tellLog = (message: Claimed, outcome: Outcome, fate: Fate | undefined) => {
    const fields = {
      outbox: message.id,
      method: message.body?.method,
      tries: message.tries + 1,
      outcome: outcome.kind,
      ...('why' in outcome ? { why: outcome.why } : {}),
      ...('seconds' in outcome ? { seconds: outcome.seconds } : {}),
    }
    if (fate && 'state' in fate) log.error(fields, `a message ended as ${fate.state}`)
    else log.warn(fields, 'a message will be sent again')
  }

  const deafen = listenToMessages(store, ({ dueAt, classes }) => {
    expect(classes)
    for (const at of dueAt) looks.at(at)
    wake()
  })
  const turning = turnOver()

  return {
    async stop() {
      stopped = true
      deafen()
      supply.stop()
      wake()
      await turning
    },
    figures: () => ({ inFlight: inFlight(), ...counts }),
  }
}

const asDoubtful = (message: Claimed): Result => ({
  message,
  outcome: { kind: 'unknown', why: 'the program ended' },
  sentAt: 0,
  isCrowded: false,
})

/** What is set of the speed. */
const speedOf = (options: Partial<Speed>): Partial<Speed> =>
  Object.fromEntries(
    (['window', 'perSecond', 'paidPerSecond', 'senders', 'paidSenders'] as const).flatMap(name =>
      options[name] === undefined ? [] : [[name, options[name]]],
    ),
  )

const nothing = () => {}
const pause = (ms: number) => new Promise<void>(resolve => void setTimeout(resolve, ms))
