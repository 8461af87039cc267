/**
 * People and controls of a running simulator, for tests and loads: over HTTP, so the simulator may be in this
 * process or in another.
 *
 * ```ts
 * const sim = connect(url)
 * const ani = await sim.person(1001, { first_name: 'Ani' })
 * await ani.start()
 * await ani.waitFor(/Selamat datang/)
 * await ani.tap('Nelayan')
 * await sim.unreliable(0.03, 1) // from now on 3% of the bot's calls fail
 * await sim.count({ method: 'sendMessage', chat: ani.id, ok: true })
 * await sim.crowd(30_000, { blocked: 0.05 }) // people who only need to be there
 * await sim.figures({ contains: 'Pengumuman' }) // pace, cost, 429s
 * await sim.delivered({ contains: 'Pengumuman' }) // who got it how often
 * ```
 */
import type { Call, CallFilter } from './calls.ts'
import type { ActiveFault, FaultRule } from './faults.ts'
import { askAt, eventsOf, type EventBatch } from './ask.ts'
import { openPerson, type SimPerson } from './client-person.ts'
import type { CrowdIds, CrowdWish } from './crowd.ts'
import type { Delivered, DeliveryFilter, Figures } from './deliveries.ts'
import type { RateModel } from './rates.ts'
import type { Bubble, ChatRef, Person } from './shapes.ts'

export type { SimPerson } from './client-person.ts'

export interface CallReport {
  total: number
  counts: Record<string, number>
  /** Methods asked for that the simulator does not know, with how often. */
  unknown: Record<string, number>
  calls: Call[]
}

export interface SimClient {
  readonly url: string
  /** Makes the person if there is none yet, and gives a handle on their chat with the bot. */
  person(id: number, known?: Partial<Omit<Person, 'id'>>): Promise<SimPerson>
  /** Thousands of people with open chats in one call, some of them out of reach as wished; no updates come of it. */
  crowd(count: number, wish?: Omit<CrowdWish, 'count'>): Promise<CrowdIds>
  /** A group with the bot in it. */
  group(title: string, members: number[]): Promise<ChatRef>
  /** A person says something in a group. */
  sayInGroup(group: number, person: number, text: string): Promise<void>
  /** What stands in a chat, a person's or a group's, oldest first; `from: 'bot'` is what the bot sent. */
  messages(chat: number): Promise<Bubble[]>
  /** The last calls that fit, with their parameters. */
  calls(filter?: CallFilter): Promise<CallReport>
  /** How many calls fitted since the simulator began. */
  count(filter?: Omit<CallFilter, 'since'>): Promise<number>
  /** The bot's pace, its cost and its 429s. */
  figures(filter?: DeliveryFilter): Promise<Figures>
  /** When each message that fits was accepted: ms of the simulator's `performance.now()`, see `Figures.now`. */
  instants(filter?: DeliveryFilter): Promise<number[]>
  /** How many messages that fit each chat got, and what came twice. */
  delivered(filter?: DeliveryFilter): Promise<Delivered>
  fault(rule: FaultRule): Promise<ActiveFault>
  /**
   * A bad line: this share of all calls (0 to 1) fails, in equal parts by a connection that is reset without
   * effect, one reset after the effect, a proxy's 502, a 500 and a 429 of one second. The same `seed` draws the
   * same chances.
   */
  unreliable(share: number, seed: number): Promise<void>
  clearFaults(): Promise<void>
  /** Switches the 429 model on, or changes it. */
  rates(change: Partial<RateModel>): Promise<RateModel>
  /** Delivers the bot's last update once more. */
  redeliver(): Promise<void>
  /** Moves the clock ahead. */
  advance(days: number): Promise<Date>
  now(): Promise<Date>
  /** Events of one chat after `since`; waits up to `waitMs` for the first. */
  events(chat: number, since: number, waitMs: number): Promise<EventBatch>
}

const BAD_LINE: readonly FaultRule[] = [
  { do: 'drop' },
  { do: 'accept-then-drop' },
  { do: 'bad-gateway' },
  { do: 'refuse', error_code: 500 },
  { do: 'refuse', error_code: 429, retry_after: 1 },
]

const queryOf = (filter: object) =>
  new URLSearchParams(Object.entries(filter).map(([k, v]): [string, string] => [k, String(v)])).toString()

/** @param options.bot username of the bot that the people talk to, the first one if absent. */
export function connect(url: string, options: { bot?: string } = {}): SimClient {
  const ask = askAt(url, options.bot)
  return {
    url,
    events: (chat, since, waitMs) => eventsOf(ask, chat, since, waitMs),
    async person(id, known = {}) {
      const person = await ask<Person>('POST', `people/${id}`, known)
      return openPerson(person, ask)
    },
    crowd: (count, wish = {}) => ask('POST', 'crowd', { count, ...wish }),
    group: (title, members) => ask('POST', 'groups', { title, members }),
    async sayInGroup(group, person, text) {
      await ask('POST', `groups/${group}/${person}`, { text })
    },
    messages: async chat => (await ask<{ bubbles: Bubble[] }>('GET', `chats/${chat}`)).bubbles,
    calls: (filter = {}) => ask('GET', `calls?${queryOf(filter)}`),
    count: async (filter = {}) => (await ask<{ count: number }>('GET', `count?${queryOf(filter)}`)).count,
    figures: (filter = {}) => ask('GET', `figures?${queryOf(filter)}`),
    instants: (filter = {}) => ask('GET', `instants?${queryOf(filter)}`),
    delivered: (filter = {}) => ask('GET', `delivered?${queryOf(filter)}`),
    fault: rule => ask('POST', 'faults', rule),
    async unreliable(share, seed) {
      for (const [n, kind] of BAD_LINE.entries()) {
        // Each rule sees only what those before it let pass.
        const probability = share / BAD_LINE.length / (1 - (share * n) / BAD_LINE.length)
        await ask('POST', 'faults', { ...kind, probability, seed: seed + n })
      }
    },
    async clearFaults() {
      await ask('DELETE', 'faults')
    },
    rates: change => ask('POST', 'rates', change),
    async redeliver() {
      await ask('POST', 'redeliver', {})
    },
    async advance(days) {
      return new Date((await ask<{ now: string }>('POST', 'clock', { days })).now)
    },
    async now() {
      return new Date((await ask<{ now: string }>('GET', 'clock')).now)
    },
  }
}
