/**
 * What goes out now: answers at once, then notices and announcements as far as the pace and the last second leave room,
 * then what is paid for, at a pace of its own.
 */
import type { MessageClass } from '../../store/schema.ts'
import type { Tx } from '../../store/store.ts'
import { claim, type Claimed } from '../outbox.ts'
import { headsOf, kindOf, postpone, type Head, type Kind } from '../outbox-heads.ts'
import { debit, FURTHEST_AHEAD_MS, readPace, takeTurns, type Pace } from '../pace.ts'
import { LEAD_MS, paceAt, turnAt, turnsAt, type PaceRow } from '../pace-rules.ts'
import type { Looks } from './looks.ts'
import { makeRecent, type Recent, type Second } from './recent.ts'
import type { Supply } from './supply.ts'
import { makeWarmth, type Warmth } from './warmth.ts'

export interface Speed {
  /** Answers in the air at once. */
  readonly window: number
  /** Messages per second, all free ones together. */
  readonly perSecond: number
  /** Messages per second that are paid for. */
  readonly paidPerSecond: number
  /** Announcements in the air at once, and so the most of them that a crash leaves in doubt; notices as many again. */
  readonly senders: number
  /** The same for those that are paid for: a thousand a second, 200 ms each, and those that are about to leave. */
  readonly paidSenders: number
}

export const SPEED: Speed = { window: 30, perSecond: 28, paidPerSecond: 1000, senders: 10, paidSenders: 275 }

/** What Telegram takes in any second for free, as far as anybody knows. */
const FREE_A_SECOND = 30
/** How much of the paid limit is used, as 28 of 30: evenly spaced, they keep clear of it without `mostInSecond`. */
const PAID_SHARE = 0.965
/** After the last sign of them, notices and announcements are looked for with every turn for so long. */
const KEEN_MS = 2000
const GLANCE_MS = 200
/**
 * Behind more answers than the pace allows, notices still have their turn: what they take goes off announcements. Real
 * seconds are kept to all the same (`mostInSecond`).
 */
const NOTICES_EARLY_MS = FURTHEST_AHEAD_MS
/** So many of them go at once and the rest evenly, or answers would wait for a whole second that they filled. */
const NOTICES_AT_ONCE = 5
/** Nothing that can wait goes out for so long when Telegram could not be reached, the longer the more often. */
const RESTS_MS = [500, 1000, 2000, 5000, 10_000, 30_000]

/** A message that is taken for sending, and when it leaves, by the steady clock. */
export interface Departure {
  readonly message: Claimed
  readonly at: number
}

export interface Claiming {
  readonly recent: Recent
  readonly pace: Pace
  readonly paid: Pace
  /** Of what can wait, in any second, answers counted. */
  readonly mostInSecond: { readonly free: number; readonly paid: number }
  /** @param inAir requests of each kind that run. */
  readonly claimNow: (tx: Tx, inAir: Readonly<Record<Kind, number>>) => Promise<Departure[]>
  /** There are messages of these classes, or will be in `ms`. */
  readonly expect: (classes: Iterable<MessageClass>, ms?: number) => void
  /** Looks once whether there are any. */
  readonly glance: () => void
  /** Whether an attempt found a way to Telegram. */
  readonly noteLine: (isOffline: boolean) => void
}

export interface ClaimingOptions {
  readonly bot: string
  readonly paidBot: string
  readonly speed: Speed
  readonly looks: Looks
  readonly supply: Supply
  /** The steady clock: ms, only ever going on. */
  readonly steady?: () => number
}

/** What takes turns of one pace. */
interface Queue {
  readonly kind: Exclude<Kind, 'answers'>
  readonly pace: Pace
  readonly second: Second
  readonly senders: number
  /** Of the second's messages, when one more of these is to go. */
  readonly mostInSecond: number
  readonly earlyMs: number
  readonly spacing?: Spacing
  readonly warmth?: Warmth
}

export function makeClaiming({
  bot,
  paidBot,
  speed,
  looks,
  supply,
  steady = () => performance.now(),
}: ClaimingOptions): Claiming {
  const { window, perSecond, paidPerSecond, senders, paidSenders } = speed
  const pace: Pace = { bot, perSecond }
  const paid: Pace = { bot: paidBot, perSecond: paidPerSecond * PAID_SHARE }
  // A pace above Telegram's limit is somebody's own server, or a test.
  const mostBulk = perSecond < FREE_A_SECOND ? perSecond + 1 : perSecond
  const mostAnswers = perSecond > FREE_A_SECOND ? perSecond + 2 : FREE_A_SECOND
  const recent = makeRecent()
  const bulk = { pace, second: recent.free, senders, mostInSecond: mostBulk }
  const notices: Queue = { ...bulk, kind: 'notices', earlyMs: NOTICES_EARLY_MS, spacing: makeSpacing() }
  const announcements: Queue = { ...bulk, kind: 'announcements', earlyMs: 0, warmth: makeWarmth() }
  const forMoney: Queue = {
    kind: 'paid',
    pace: paid,
    second: recent.paid,
    senders: paidSenders,
    mostInSecond: paidPerSecond,
    earlyMs: 0,
    warmth: makeWarmth(),
  }
  /** Until when each kind is looked for, by the steady clock. */
  const keenUntil = { answers: 0, notices: 0, announcements: 0, paid: 0 }
  const line = { failures: 0, restsUntil: 0 }

  const expect: Claiming['expect'] = (classes, ms = 0) => {
    const until = steady() + ms + KEEN_MS
    for (const one of classes) keenUntil[kindOf(one)] = Math.max(keenUntil[kindOf(one)], until)
  }

  /** A look at an instant of the steady clock. */
  const lookIn = (tx: Tx, instant: number) => looks.at(tx.now.getTime() + Math.max(instant - steady(), 1))

  const claimNow: Claiming['claimNow'] = async (tx, inAir) => {
    const row = await readPace(tx, pace)
    if (row.pausedUntil > tx.now.getTime()) {
      looks.at(row.pausedUntil)
      return []
    }
    const { claimed, isShort } = await claimAnswers(tx, window - inAir.answers, row)
    const answers = claimed.map(atOnce)
    if (line.restsUntil > steady()) {
      lookIn(tx, line.restsUntil)
      return answers
    }
    await supply.fill(tx, 2, paceAt(row, perSecond, tx.now.getTime()))
    await supply.fill(tx, 3, paidPerSecond)
    const free = [...answers]
    for (const queue of isShort ? [notices] : [notices, announcements])
      free.push(...(await claimTurns(tx, queue, { inAir: inAir[queue.kind], free: free.length })))
    return [...free, ...(await claimTurns(tx, forMoney, { inAir: inAir.paid, free: 0 }))]
  }

  /**
   * Beside notices and announcements even answers must not overrun the second: those stop at once, and an answer waits some
   * tens of milliseconds for its room. Without them an answer never waits: what people type is no bulk.
   * @returns `isShort`: more of them may wait for that room, which announcements must not take.
   */
  const claimAnswers = async (
    tx: Tx,
    inWindow: number,
    row: PaceRow,
  ): Promise<{ claimed: Claimed[]; isShort: boolean }> => {
    const now = steady()
    const inSecond = recent.free.hasBulk(now)
      ? mostAnswers - recent.free.count(now)
      : Number.POSITIVE_INFINITY
    const room = Math.min(inWindow, inSecond)
    const heads = room > 0 ? await headsOf(tx, 'answers', room) : []
    const isShort = heads.length >= inSecond
    if (isShort) lookIn(tx, recent.free.oldestEnds())
    if (heads.length > 0) await debit(tx, pace, row, heads.length)
    return { claimed: await claim(tx, idsOf(heads)), isShort }
  }

  /** @param taken requests of the kind that run, and what this turn has claimed so far. */
  const claimTurns = async (
    tx: Tx,
    queue: Queue,
    taken: { inAir: number; free: number },
  ): Promise<Departure[]> => {
    const { kind, pace: its, second, earlyMs } = queue
    if (steady() >= keenUntil[kind]) return []
    const inAir = queue.senders - taken.inAir
    if (inAir <= 0) return []
    const now = tx.now.getTime()
    const row = await readPace(tx, its)
    const early = { earlyMs, leadMs: LEAD_MS }
    // The pause that Telegram asked for: what may go early must not cut it short.
    const goesAt = Math.max(row.slowedAt ?? 0, turnAt(row, earlyMs + LEAD_MS))
    if (goesAt > now) {
      looks.at(goesAt)
      return []
    }
    const toSteady = steady() - now
    const present = its.perSecond * (queue.warmth?.share(steady()) ?? 1)
    const { leaveAt } = turnsAt(row, present, now, inAir, early)
    const cost = 1000 / paceAt(row, present, now)
    const departures = spaced(
      queue,
      leaveAt.map(at => at + toSteady),
      now + toSteady,
      cost,
    )
    const room = second.roomFor(departures, queue.mostInSecond - taken.free)
    if (departures.length === 0) looks.at(now + cost)
    else if (room === 0) lookIn(tx, second.oldestEnds())
    const heads = room > 0 ? await headsOf(tx, kind, room) : []
    if (heads.length === 0) return []
    keenUntil[kind] = steady() + KEEN_MS
    const ready = await spareChats(tx, heads)
    const due = turnsAt(row, present, now, ready.length, early)
    const turns = await takeTurns(tx, its, row, due)
    if (turns.length > 0) looks.at(turnAt(due, earlyMs + LEAD_MS))
    const claimed = await claim(tx, idsOf(ready.slice(0, turns.length)))
    queue.spacing?.take(claimed.length, now + toSteady, cost)
    if (claimed.length > 0) queue.warmth?.note(steady())
    return claimed.map((message, n) => ({ message, at: departures[n] ?? 0 }))
  }

  /** Puts those off whose chat got something within the last second. */
  const spareChats = async (tx: Tx, heads: readonly Head[]): Promise<Head[]> => {
    const now = steady()
    const ready: Head[] = []
    for (const head of heads) {
      const freeAt = recent.chatFreeAt(head.chat, head.class)
      if (freeAt <= now) ready.push(head)
      else {
        const dueAt = tx.now.getTime() + Math.ceil(freeAt - now)
        await postpone(tx, [head.id], new Date(dueAt))
        looks.at(dueAt)
      }
    }
    return ready
  }

  return {
    recent,
    pace,
    paid,
    mostInSecond: { free: mostBulk, paid: paidPerSecond },
    claimNow,
    expect,
    glance: () => expect([1, 2, 3], GLANCE_MS - KEEN_MS),
    noteLine(isOffline) {
      const now = steady()
      if (!isOffline) line.failures = line.restsUntil = 0
      else if (now >= line.restsUntil) {
        line.restsUntil = now + (RESTS_MS[Math.min(line.failures, RESTS_MS.length - 1)] ?? 0)
        line.failures++
      }
    },
  }
}

/** Spaces what may all go at once: a few do, the others one after the other. In memory; instants of the steady clock. */
interface Spacing {
  /** When each of so many may leave, of those that may soon. */
  instants(most: number, now: number, cost: number): number[]
  take(messages: number, now: number, cost: number): void
}

function makeSpacing(): Spacing {
  let even = 0
  return {
    instants(most, now, cost) {
      const from = Math.max(even, now) - (NOTICES_AT_ONCE - 1) * cost
      const all = Array.from({ length: most }, (_, n) => Math.max(from + n * cost, now))
      return all.filter(at => at <= now + LEAD_MS)
    },
    take(messages, now, cost) {
      if (messages > 0) even = Math.max(even, now) + messages * cost
    },
  }
}

const spaced = ({ spacing }: Queue, leaveAt: readonly number[], now: number, cost: number) =>
  spacing ? spacing.instants(leaveAt.length, now, cost) : leaveAt

const atOnce = (message: Claimed): Departure => ({ message, at: 0 })
const idsOf = (heads: readonly Head[]) => heads.map(({ id }) => id)
