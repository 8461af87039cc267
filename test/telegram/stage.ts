/** A store, a simulator and the wire between them, with a route that the test gives: what these tests begin with. */
import { onTestFinished } from 'vitest'
import { connect } from '../../src/simulator/client.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { Decision, Incoming, Outgoing } from '../../src/telegram/message.ts'
import { startWire, type Wire, type WireOptions } from '../../src/telegram/wire.ts'
import { openTestStore } from './test-store.ts'
import { remembering } from './quiet.ts'

export interface Heard {
  chat: number
  text: string
}

/** What a person said or tapped. */
export function heard(incoming: Incoming): Heard | undefined {
  if (incoming.kind === 'event') return { chat: incoming.event.chat, text: incoming.event.name }
  const { message, callback_query: tap } = incoming.update
  if (message?.text !== undefined) return { chat: message.chat.id, text: message.text }
  return tap ? { chat: tap.from.id, text: tap.data ?? '' } : undefined
}

export const answer = (chat: number, text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  chat,
  class: 0,
  method: 'sendMessage',
  params: { text },
  ...more,
})

/** Answers everything with the same words in capitals. */
export const shout = async (incoming: Incoming): Promise<Decision> => {
  const said = heard(incoming)
  return async () => ({ out: said ? [answer(said.chat, said.text.toUpperCase())] : [] })
}

export async function stage(options: Partial<WireOptions> = {}, clock?: () => Date) {
  const sim = await startSimulator()
  onTestFinished(() => sim.close())
  const store = await openTestStore(clock)
  const { log, lines } = remembering()
  const fatal = Promise.withResolvers<string>()
  const start = async (more: Partial<WireOptions> = {}): Promise<Wire> => {
    const wire = await startWire({
      store,
      token: sim.token,
      apiRoot: sim.url,
      updates: { kind: 'polling' },
      route: shout,
      sorry: () => undefined,
      log,
      onFatal: fatal.resolve,
      ...options,
      ...more,
      tuning: { pollPausesMs: [5], ...options.tuning, ...more.tuning },
    })
    onTestFinished(() => wire.stop())
    return wire
  }
  return { sim, store, people: connect(sim.url), lines, fatal: fatal.promise, start }
}
