/**
 * One person with a phone, as a test plays them: what they do, what they see, and waiting for what comes.
 *
 * Waiting looks at what the bot sent or changed since the person last did something, so an older message with
 * the same words does not count. It waits on the simulator's events, never by asking again and again.
 */
import { eventsOf, type Ask } from './ask.ts'
import { contentKey } from './deliveries.ts'
import type { SimEvent } from './events.ts'
import type { Tapped } from './person.ts'
import type { Bubble, Person, ShownKeyboard } from './shapes.ts'
import { linesOf } from './transcript.ts'

/** What to wait for: words in it, a pattern, or anything else about the message. */
export type Wanted = string | RegExp | ((bubble: Bubble) => boolean)

export interface WaitOptions {
  /** 5000 if absent. */
  timeoutMs?: number
  /** Event number after which to look; by default the person's last deed. 0: the whole chat. */
  since?: number
}

export interface SimPerson {
  readonly id: number
  readonly person: Person
  /** Presses START, with the payload of a deep link. */
  start(payload?: string): Promise<Bubble>
  say(text: string, options?: { replyTo?: number }): Promise<Bubble>
  /** Taps the inline button with this label on the newest message that has it; throws if none is visible. */
  tap(label: string, options?: { messageId?: number }): Promise<Tapped>
  /** Taps by callback data, also on a given message: what an old client or a double tap does. */
  tapData(data: string, options?: { messageId?: number }): Promise<Tapped>
  /** Presses a button of the reply keyboard. */
  press(label: string): Promise<Bubble>
  shareContact(): Promise<Bubble>
  /** Shares somebody else's contact. */
  shareContactOf(contact: { phone_number: string; first_name: string; user_id?: number }): Promise<Bubble>
  photo(bytes: Uint8Array, options?: { caption?: string }): Promise<Bubble>
  album(pictures: Uint8Array[], options?: { caption?: string }): Promise<Bubble[]>
  document(bytes: Uint8Array, name: string, options?: { mime?: string; caption?: string }): Promise<Bubble>
  /** Without `seconds`, as long as an OGG says it is, or 3. */
  voice(bytes: Uint8Array, seconds?: number, name?: string): Promise<Bubble>
  sticker(emoji?: string): Promise<Bubble>
  location(latitude: number, longitude: number): Promise<Bubble>
  /** Sets how long messages of the chat stay, 0 for ever: a service message. */
  autoDelete(seconds: number): Promise<Bubble>
  /** Changes one's own message, the last one if none is named. */
  edit(text: string, options?: { messageId?: number }): Promise<Bubble>
  delete(messageId: number): Promise<void>
  block(): Promise<void>
  unblock(): Promise<void>
  deactivate(): Promise<void>
  /** Everything in the chat, oldest first. */
  messages(): Promise<Bubble[]>
  /** What the bot sent and has not deleted since, oldest first. */
  received(): Promise<Bubble[]>
  /** The bot's last message, or undefined. */
  last(): Promise<Bubble | undefined>
  /** Labels of the reply keyboard, row by row; null when none is shown. */
  keyboard(): Promise<string[][] | null>
  /** A message of the bot that fits; rejects with the transcript when none comes. */
  waitFor(wanted: Wanted, options?: WaitOptions): Promise<Bubble>
  /** A message of the bot with the same words and file as this one, wherever that stands: what copyMessage brings. */
  waitForCopyOf(original: Bubble, options?: WaitOptions): Promise<Bubble>
  /** The answer to a tap: its toast or alert. */
  waitForToast(wanted: string | RegExp, options?: WaitOptions): Promise<{ text: string; alert: boolean }>
  /** Any event of the chat that fits. */
  waitForEvent(fits: (event: SimEvent) => boolean, options?: WaitOptions): Promise<SimEvent>
  /** The chat as text, with its buttons. */
  transcript(): Promise<string>
}

interface ChatView {
  seq: number
  bubbles: Bubble[]
  keyboard: ShownKeyboard | null
}

const PATIENCE_MS = 5000

export function openPerson(person: Person, ask: Ask): SimPerson {
  const { id } = person
  /** Event number at the last deed. */
  let mark = 0

  const act = async <T>(deed: string, body: object | FormData = {}): Promise<T> => {
    const done = await ask<T & { seq: number }>('POST', `people/${id}/${deed}`, body)
    mark = done.seq
    return done
  }
  const bubbleOf = async (deed: string, body: object | FormData = {}) =>
    (await act<{ bubble: Bubble }>(deed, body)).bubble
  const view = () => ask<ChatView>('GET', `chats/${id}`)
  const lastOf = async (from: 'bot' | 'person') => (await view()).bubbles.findLast(b => b.from === from)
  const transcript = async () => (await view()).bubbles.flatMap(linesOf).join('\n')

  const waitForEvent: SimPerson['waitForEvent'] = async (fits, options = {}) => {
    const until = performance.now() + (options.timeoutMs ?? PATIENCE_MS)
    let since = options.since ?? mark
    for (;;) {
      const left = until - performance.now()
      const heard = await eventsOf(ask, id, since, Math.max(0, Math.min(left, 20_000)))
      const found = heard.events.find(fits)
      if (found) return found
      since = heard.seq
      if (left <= 0)
        throw new Error(`waited in vain; the chat of ${person.first_name} (${id}):\n${await transcript()}`)
    }
  }
  const waitFor: SimPerson['waitFor'] = async (wanted, options = {}) => {
    const fits = (bubble: Bubble) => bubble.from === 'bot' && fitsWanted(wanted, bubble)
    const since = options.since ?? mark
    const early = (await view()).bubbles.findLast(bubble => bubble.seq > since && fits(bubble))
    if (early) return early
    try {
      const event = await waitForEvent(
        e => (e.type === 'message' || e.type === 'edited') && fits(e.bubble),
        options,
      )
      if ('bubble' in event) return event.bubble
      throw new Error('an event without a message')
    } catch (error) {
      throw new Error(
        `no message fits ${String(wanted)}: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      )
    }
  }

  return {
    id,
    person,
    start: (payload = '') => bubbleOf('start', { payload }),
    say: (text, options = {}) => bubbleOf('say', { text, reply_to: options.replyTo }),
    tap: async (label, options = {}) =>
      (await act<{ tapped: Tapped }>('tap', { label, message_id: options.messageId })).tapped,
    tapData: async (data, options = {}) =>
      (await act<{ tapped: Tapped }>('tap', { data, message_id: options.messageId })).tapped,
    press: label => bubbleOf('press', { label }),
    shareContact: () => bubbleOf('contact'),
    shareContactOf: contact => bubbleOf('contact', { contact }),
    photo: async (bytes, { caption = '' } = {}) => {
      const done = await act<{ bubbles: [Bubble] }>('photos', upload([['photo.jpg', bytes]], { caption }))
      return done.bubbles[0]
    },
    album: async (pictures, { caption = '' } = {}) => {
      const files = pictures.map((bytes, n): [string, Uint8Array] => [`photo${n}.jpg`, bytes])
      return (await act<{ bubbles: Bubble[] }>('photos', upload(files, { caption }))).bubbles
    },
    document: (bytes, name, { mime = 'application/octet-stream', caption = '' } = {}) =>
      bubbleOf('document', upload([[name, bytes]], { caption }, mime)),
    voice: (bytes, seconds, name = 'voice.oga') =>
      bubbleOf('voice', upload([[name, bytes]], seconds === undefined ? {} : { duration: String(seconds) })),
    sticker: (emoji = '👍') => bubbleOf('sticker', { emoji }),
    location: (latitude, longitude) => bubbleOf('location', { latitude, longitude }),
    autoDelete: seconds => bubbleOf('auto-delete', { seconds }),
    edit: async (text, options = {}) =>
      bubbleOf('edit', { text, message_id: options.messageId ?? (await lastOf('person'))?.id }),
    delete: messageId => act('delete', { message_id: messageId }),
    block: () => act('block'),
    unblock: () => act('unblock'),
    deactivate: () => act('deactivate'),
    messages: async () => (await view()).bubbles,
    received: async () => (await view()).bubbles.filter(bubble => bubble.from === 'bot'),
    last: () => lastOf('bot'),
    keyboard: async () =>
      (await view()).keyboard?.markup.keyboard.map(row =>
        row.map(b => (typeof b === 'string' ? b : b.text)),
      ) ?? null,
    waitFor,
    waitForEvent,
    waitForCopyOf: ({ message }, options) =>
      waitFor(bubble => contentKey(bubble.message) === contentKey(message), options),
    waitForToast: async (wanted, options) => {
      const event = await waitForEvent(e => e.type === 'answer' && matches(wanted, e.text), options)
      return event.type === 'answer' ? { text: event.text, alert: event.alert } : { text: '', alert: false }
    },
    transcript,
  }
}

const matches = (wanted: string | RegExp, text: string) =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)

const fitsWanted = (wanted: Wanted, bubble: Bubble) =>
  typeof wanted === 'function' ? wanted(bubble) : matches(wanted, bubble.text)

function upload(files: [string, Uint8Array][], fields: Record<string, string>, mime?: string): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const [n, [name, bytes]] of files.entries())
    form.set(`file${n}`, new Blob([Buffer.from(bytes)], mime === undefined ? {} : { type: mime }), name)
  return form
}
