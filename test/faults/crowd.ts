/**
 * A crowd that registers at once: each reads what the bot sends, and answers what it asks, once.
 *
 * Nobody says anything twice, so what the bot loses leaves them waiting in vain; and whoever is asked something else than
 * comes next, or gets a message twice, remembers it.
 */
import { contact, photos, say, tap, type At } from '../../src/simulator/person.ts'
import { samplePng } from '../../src/simulator/sample.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { linesOf } from '../../src/simulator/transcript.ts'
import { words as w } from '../../src/bot/words.ts'
import type { World } from '../../src/simulator/world.ts'
import type { Deed, Step, Worker } from './worker.ts'

export interface CrowdOptions {
  readonly world: World
  readonly workers: readonly Worker[]
  /** At most so long anybody thinks about an answer. */
  readonly thinkMs: number
  /** Whoever hears nothing for longer gives up. */
  readonly patienceMs: number
}

export interface Crowd {
  /** What all of them did so far, of `work` in all. */
  readonly deeds: number
  readonly work: number
  /** Once so much is done. */
  reached(deeds: number): Promise<void>
  /** Everybody begins; resolves when all have their receipt. Rejects with the chat of the first who waits in vain. */
  register(): Promise<void>
  /** What anybody got that did not fit: a question asked again, words that nobody expects. */
  complaints(): string[]
  /** All that the bot sent to them. */
  messages(): number
  /** Messages that came twice, of those that should not. */
  doubled(): string[]
  /** Nine digits each. */
  receipts(): string[]
  /** The chats of those who wished their photos away and still have them. */
  photosLeft(): number[]
}

/** How each message begins that is no question; what is named in it is left open. */
const startOf = (text: string) => text.replaceAll(/<[^>]+>/g, '').split(/[\n{]/, 1)[0] ?? ''
const SUMMARY = startOf(w('form:summary.title'))
const PENDING = startOf(w('form:documents.pending'))
const RECEIPT = startOf(w('register:receipt.text', { name: '', number: '', due: '' }))
const MENU = startOf(w('menu:again'))
/** An opening, a word on the phone number, whether the NIK may leave the chat, a link for whom one registers. */
const BESIDE = [
  startOf(w('register:intro')),
  startOf(w('form:taken', { label: w('register:phone.label'), value: '{' })),
  startOf(w('upload:nik.ask')),
  startOf(w('register:receipt.forOther', { name: '{' })),
]

const FIRST_ID = 50_001
/** "Tunggu sebentar", as a person takes it. */
const A_MOMENT_MS = 1500

export function gather(options: CrowdOptions): Crowd {
  const bot = options.world.botNamed(undefined)
  if (!bot) throw new Error('there is no bot to talk to')
  let deeds = 0
  let waiting: { for: number; tell: () => void }[] = []
  const did = () => {
    deeds++
    for (const { for: those, tell } of waiting) if (deeds >= those) tell()
    waiting = waiting.filter(one => one.for > deeds)
  }
  const people = options.workers.map((worker, n) => {
    const { world } = options
    const person = world.person(FIRST_ID + n, { first_name: worker.firstName, phone_number: worker.account })
    const at = { world, bot, chat: world.privateChat(bot, person), person }
    return robot(at, worker, options, did)
  })
  return {
    get deeds() {
      return deeds
    },
    // A beginning and a sending beside the answers.
    work: options.workers.reduce((sum, { steps }) => sum + steps.length + 2, 0),
    reached: those =>
      deeds >= those
        ? Promise.resolve()
        : new Promise<void>(resolve => void waiting.push({ for: those, tell: resolve })),
    async register() {
      await Promise.all(people.map(person => person.register()))
    },
    complaints: () => people.flatMap(person => person.complaints),
    messages: () => people.reduce((sum, person) => sum + person.messages(), 0),
    doubled: () => people.flatMap(person => person.doubled()),
    receipts: () => people.flatMap(person => person.receipts),
    photosLeft: () => people.filter(person => person.hasPhotosLeft()).map(({ id }) => id),
  }
}

function robot(at: At, worker: Worker, { thinkMs, patienceMs }: CrowdOptions, did: () => void) {
  const { world, bot, chat } = at
  const steps: readonly Step[] = worker.steps
  const end = Promise.withResolvers<void>()
  const complaints: string[] = []
  const receipts: string[] = []
  const seen = new Map<string, number>()
  let step = 0
  let patience: NodeJS.Timeout | undefined

  const chatSoFar = () => [...chat.bubbles.values()].flatMap(linesOf).join('\n')
  const wait = () => {
    clearTimeout(patience)
    patience = setTimeout(
      () => end.reject(new Error(`${worker.firstName} waits in vain:\n${chatSoFar()}`)),
      patienceMs,
    )
  }
  const after = (deed: () => void, atLeastMs = 0) =>
    void setTimeout(
      () => {
        try {
          deed()
        } catch (error) {
          end.reject(error)
        }
        did()
        wait()
      },
      atLeastMs + Math.random() * thinkMs,
    )

  const read = (bubble: Bubble) => {
    wait()
    const key = bubble.text + JSON.stringify(bubble.message.reply_markup)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    // The same words again are either a repeat of one message, or "not yet" once more.
    if (times > 1 && !bubble.text.startsWith(PENDING)) return
    if (bubble.text.includes(SUMMARY)) return send(bubble)
    if (bubble.text.startsWith(RECEIPT)) receipts.push(numberOf(bubble))
    else if (bubble.text.startsWith(MENU) && receipts.length > 0) end.resolve()
    else if (!BESIDE.some(words => bubble.text.startsWith(words))) answer(bubble)
  }

  const answer = (bubble: Bubble) => {
    const next = steps[step]
    if (next === undefined || !questionIn(bubble).startsWith(next.asked)) {
      complaints.push(`${worker.firstName} expects ${next?.asked ?? 'the receipt'} and reads: ${bubble.text}`)
      return
    }
    step++
    after(() => carryOut(at, next.does, bubble))
  }

  const send = (bubble: Bubble) => {
    if (step < steps.length) complaints.push(`${worker.firstName} is at the summary too early`)
    if (receipts.length > 0) return
    const again = () => {
      if (receipts.length === 0) carryOut(at, { tap: w('form:summary.send') }, bubble)
    }
    after(again, bubble.text.startsWith(PENDING) ? A_MOMENT_MS : 0)
  }

  world.events.listenTo(bot.username, chat.id, event => {
    if (event.type === 'message' && event.bubble.from === 'bot') read(event.bubble)
  })

  return {
    id: at.person.id,
    complaints,
    receipts,
    async register() {
      after(() => say(at, at.person.id % 2 === 0 ? '/daftar' : '/start daftar'))
      await end.promise.finally(() => clearTimeout(patience))
      clearTimeout(patience)
    },
    messages: () => [...seen.values()].reduce((sum, times) => sum + times, 0),
    doubled: () =>
      [...seen].flatMap(([key, times]) =>
        times > 1 && !key.startsWith(PENDING) ? [`${times} × ${key}`] : [],
      ),
    hasPhotosLeft: () =>
      worker.deletesPhotos && [...chat.bubbles.values()].some(({ message }) => message.photo !== undefined),
  }
}

function carryOut(at: At, deed: Deed, bubble: Bubble): void {
  if ('say' in deed) say(at, deed.say)
  else if ('photo' in deed) photos(at, [picture(deed.photo)])
  else if ('contact' in deed) contact(at)
  else tap(at, { data: dataOf(bubble, deed.tap), messageId: bubble.id })
}

/** What follows "Langkah 3", or "Langkah 3 dari 19". */
const questionIn = ({ text }: Bubble) => STEP.exec(text)?.[1] ?? ''
const STEPS = [w('form:step', { at: 0, of: 0 }), w('form:stepAlone', { at: 0 })].map(step =>
  step.replaceAll('0', '\\d+'),
)
const STEP = new RegExp(`(?:^|\\n)(?:${STEPS.join('|')})\\n([\\s\\S]*)$`)

/** The number on a receipt: what its button copies, digits only. */
function numberOf({ message }: Bubble): string {
  const copies = message.reply_markup?.inline_keyboard.flat().find(button => 'copy_text' in button)
  return copies && 'copy_text' in copies ? copies.copy_text.text.replaceAll(/\D/g, '') : ''
}

/** Long lists number their buttons. */
function dataOf({ text, message }: Bubble, label: string): string {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  const button = buttons.find(one => one.text === label || one.text.replace(/^\d+\. /, '') === label)
  if (!button || !('callback_data' in button)) throw new Error(`no button "${label}" under: ${text}`)
  return button.callback_data
}

/** Small, and another one for every seed. */
export const picture = (seed: number): Buffer =>
  samplePng({ width: 40 + (seed % 97), height: 30 + (seed % 89), seed })
