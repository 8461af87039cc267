/**
 * What happened in the chats, as a person would see it, numbered in order.
 *
 * Tests wait for it, the page draws it. Each chat keeps its last thousand events; whoever asks for older ones
 * reads the chat itself. Numbers go on after a restart.
 */
import type { Bubble, Chat, ShownKeyboard } from './shapes.ts'

export type Happening =
  | { type: 'message'; bubble: Bubble }
  | { type: 'edited'; bubble: Bubble }
  | { type: 'deleted'; ids: number[] }
  /** The bot has fetched these messages of the person. */
  | { type: 'read'; ids: number[] }
  | { type: 'keyboard'; keyboard: ShownKeyboard | null }
  /** The answer to a tap; without text it only ends the waiting. */
  | { type: 'answer'; query: string; text: string; alert: boolean; url?: string }
  | { type: 'action'; action: string }
  | { type: 'chat'; started: boolean; blocked: boolean }
  | { type: 'commands' }
  | { type: 'clock'; now: string }

export type SimEvent = Happening & { seq: number; bot: string; chat: number }

const KEPT_PER_CHAT = 1000

type Listener = (event: SimEvent) => void

export class Events {
  /** Number of the last event. */
  seq: number
  readonly #byChat = new Map<string, SimEvent[]>()
  readonly #listeners = new Set<Listener>()
  readonly #chatListeners = new Map<string, Set<Listener>>()

  constructor(seq = 0) {
    this.seq = seq
  }

  /** Records one event and tells everybody who listens. Chat 0 stands for the whole world. */
  emit(bot: string, chat: number, happening: Happening): number {
    const seq = ++this.seq
    const event: SimEvent = { ...happening, seq, bot, chat }
    if ('bubble' in event) event.bubble.seq = seq
    const key = `${bot}:${chat}`
    const kept = this.#byChat.get(key)
    if (kept) kept.push(event)
    else this.#byChat.set(key, [event])
    if (kept && kept.length > 2 * KEPT_PER_CHAT) kept.splice(0, KEPT_PER_CHAT)
    for (const listener of this.#listeners) listener(event)
    for (const listener of this.#chatListeners.get(key) ?? []) listener(event)
    return seq
  }

  /** Events of one chat after `seq`, oldest first. */
  since(bot: string, chat: number, seq: number): SimEvent[] {
    const kept = this.#byChat.get(`${bot}:${chat}`) ?? []
    let from = kept.length
    while (from > 0 && (kept[from - 1]?.seq ?? 0) > seq) from--
    return kept.slice(from)
  }

  /** The same, but waits up to `ms` for the first one; empty when nothing came. */
  async waitSince(
    bot: string,
    chat: number,
    seq: number,
    ms: number,
    gone: AbortSignal,
  ): Promise<SimEvent[]> {
    const ready = this.since(bot, chat, seq)
    if (ready.length > 0 || ms <= 0) return ready
    const { promise, resolve } = Promise.withResolvers<void>()
    const stop = this.listenTo(bot, chat, () => resolve())
    const timer = setTimeout(resolve, ms)
    gone.addEventListener('abort', () => resolve())
    await promise
    clearTimeout(timer)
    stop()
    return this.since(bot, chat, seq)
  }

  /** Calls `listener` for every event of every chat; returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The same for one chat alone, at no cost to the others. */
  listenTo(bot: string, chat: number, listener: Listener): () => void {
    const key = `${bot}:${chat}`
    const known = this.#chatListeners.get(key) ?? new Set()
    known.add(listener)
    this.#chatListeners.set(key, known)
    return () => {
      known.delete(listener)
      if (known.size === 0) this.#chatListeners.delete(key)
    }
  }
}

/** What can be said of a chat beside its messages. */
export const chatState = (chat: Chat): Happening => ({
  type: 'chat',
  started: chat.started,
  blocked: chat.blocked,
})
