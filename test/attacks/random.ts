/**
 * Random updates, as a patient attacker with a modified Telegram, a broken proxy, or thirty confused people could send
 * them: buttons of one's own and of others, made-up ones, answers and nonsense, files, edits, groups, every type of the Bot
 * API, and all of these with parts missing or of the wrong kind.
 */
import type { Update } from 'grammy/types'
import type { Outgoing } from '../../src/telegram/message.ts'
import { PIN } from '../records/sample.ts'
import { COMMANDS, FITTING, INHERITED, ODD_TEXTS, STARTS } from './texts.ts'
import { messageUpdate, nextUpdateId, personAt, privateChat, tapUpdate, textUpdate } from './updates.ts'
import type { Secrets } from './world.ts'

export interface Dice {
  /** 0 to below `n`. */
  readonly below: (n: number) => number
  readonly chance: (p: number) => boolean
  readonly one: <T>(of: readonly T[]) => T
}

/** The same throws for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, chance: p => next() < p, one: of => of[below(of.length)]! }
}

/** What stands in a chat: what its person may tap and say. */
class Room {
  readonly taps: { data: string; message: number }[] = []
  keys: string[] = []
  readonly sent: number[] = [1]
  shown = 100
}

export interface Actor extends Partial<Secrets> {
  readonly chat: number
  readonly isOfOffice: boolean
}

export interface Randomness {
  next(): { update: Update; chat: number; typed: string }
  /** What the bot said in a chat. */
  hear(out: readonly Outgoing[]): void
  /** Data that a button may have. */
  setPool(data: readonly string[]): void
}

export function randomUpdates(seed: number, actors: readonly Actor[]): Randomness {
  const { below, chance, one } = dice(seed)
  const rooms = new Map(actors.map(({ chat }) => [chat, new Room()]))
  const everyTap: string[] = []
  let pool: readonly string[] = ['go:ask']
  const roomOf = (chat: number) => rooms.get(chat)!
  const office = actors.filter(({ isOfOffice }) => isOfOffice)
  const known = actors.filter(({ nik }) => nik !== undefined)

  const own = ({ nik, name, phone, birthDate, address, family, said }: Actor) =>
    nik === undefined
      ? one(FITTING)
      : (one([nik, name, phone, tidy(birthDate ?? ''), address, family, `Kartu ${said}`]) ?? '')
  /** Never a birth date: it is half of a proof. */
  const foreign = () => {
    const { nik = '', phone = '', number = '', name = '' } = one(known)
    return one([nik, phone, number, name, `/petugas ${number}`])
  }

  const textFor = (actor: Actor): string => {
    const { keys } = roomOf(actor.chat)
    const roll = below(100)
    if (roll < 14 && keys.length > 0) return one(keys)
    if (roll < 46) return own(actor)
    if (roll < 66) return one(FITTING)
    if (roll < 74) return actor.isOfOffice ? PIN : '719204'
    if (roll < 82) return foreign()
    if (roll < 90) return `/${one(COMMANDS)}`
    if (roll < 95) return `/start ${chance(0.3) ? one(INHERITED) : one(STARTS)}`
    return one(ODD_TEXTS)
  }

  const file = () => ({
    file_id: `AgAC${below(1e9)}`,
    file_unique_id: `u${below(1e9)}`,
    file_size: below(9e6),
  })
  const photo = () => [
    { ...file(), width: 90, height: 60 },
    { ...file(), width: 900, height: 600 },
  ]
  const contact = (actor: Actor) => {
    const other = chance(0.4) ? one(actors) : actor
    return {
      phone_number: chance(0.5) ? (other.phone ?? '+6281299911133') : '6281299911144',
      first_name: 'X',
      ...(chance(0.8) ? { user_id: other.chat } : {}),
    }
  }
  const media = (actor: Actor): object =>
    one<() => object>([
      () => ({ photo: photo(), ...(chance(0.4) ? { media_group_id: `al${below(4)}` } : {}) }),
      () => ({ photo: photo(), caption: textFor(actor) }),
      () => ({ document: { ...file(), mime_type: one(['image/jpeg', 'application/x-msdownload', '']) } }),
      () => ({ voice: { ...file(), duration: below(90) } }),
      () => ({ audio: { ...file(), duration: below(90) } }),
      () => ({ video: { ...file(), duration: 3, width: 1, height: 1 } }),
      () => ({ video_note: { ...file(), duration: 3, length: 1 } }),
      () => ({ sticker: { ...file(), type: 'regular', width: 1, height: 1 } }),
      () => ({ location: { latitude: -7.7, longitude: 113.2 } }),
      () => ({ dice: { emoji: '🎲', value: 3 } }),
      () => ({ poll: { id: '1', question: 'x', options: [] } }),
      () => ({ contact: contact(actor) }),
      () => ({
        contact: contact(actor),
        forward_origin: { type: 'user', date: 1, sender_user: personAt(8) },
      }),
      () => ({ pinned_message: { message_id: 1, date: 0, chat: privateChat(actor.chat) } }),
      () => ({ story: { chat: privateChat(8), id: 1 } }),
      () => ({}),
    ])()

  const tap = (actor: Actor): { update: Update; typed: string } => {
    const { taps, shown } = roomOf(actor.chat)
    const roll = below(100)
    const [newest] = taps.slice(-1)
    const mine = chance(0.75) ? taps.slice(-6) : taps
    const data =
      roll < 62 && newest
        ? one(mine).data
        : roll < 76 && everyTap.length > 0
          ? one(everyTap)
          : roll < 96
            ? one(pool)
            : `${one(['', 'f:', 'pt:', 'kl:', 'ds:', 'f:zzzz:0:o:'])}${one(ODD_TEXTS)}`.slice(0, 64)
    return { update: tapUpdate(actor.chat, data, Math.max(1, shown - below(9))), typed: '' }
  }

  const elsewhere = (actor: Actor, text: string): object => {
    const from = personAt(actor.chat)
    const group = { id: -100_123, type: one(['group', 'supergroup', 'channel']), title: 'Grup' }
    const message = { message_id: below(999), date: 1, chat: group, from, text }
    const at = { from, date: 1, chat: chance(0.7) ? privateChat(actor.chat) : group }
    return one<() => object>([
      () => ({ message }),
      () => ({ message: { ...message, left_chat_member: from } }),
      () => ({ channel_post: message }),
      () => ({ edited_channel_post: { ...message, edit_date: 2 } }),
      () => ({ business_connection: { id: 'b', user: from, user_chat_id: actor.chat, date: 1 } }),
      () => ({
        business_message: { ...message, chat: privateChat(actor.chat), business_connection_id: 'b' },
      }),
      () => ({ edited_business_message: { ...message, chat: privateChat(actor.chat), edit_date: 3 } }),
      () => ({ deleted_business_messages: { chat: privateChat(actor.chat), message_ids: [1] } }),
      () => ({ message_reaction: { ...at, message_id: 1, user: from, old_reaction: [], new_reaction: [] } }),
      () => ({ message_reaction_count: { ...at, message_id: 1, reactions: [] } }),
      () => ({ inline_query: { id: '1', from, query: text, offset: '' } }),
      () => ({ chosen_inline_result: { result_id: '1', from, query: text } }),
      () => ({
        callback_query: { id: '1', from, chat_instance: '1', inline_message_id: 'x', data: one(pool) },
      }),
      () => ({
        callback_query: { id: '1', from, chat_instance: '1', message: { ...message }, data: one(pool) },
      }),
      () => ({ callback_query: { id: '1', from, chat_instance: '1', game_short_name: 'x' } }),
      () => ({ shipping_query: { id: '1', from, invoice_payload: '', shipping_address: {} } }),
      () => ({
        pre_checkout_query: { id: '1', from, currency: 'IDR', total_amount: 1, invoice_payload: '' },
      }),
      () => ({ poll: { id: '1', question: text, options: [], total_voter_count: 0 } }),
      () => ({ poll_answer: { poll_id: '1', user: from, option_ids: [0] } }),
      () => ({ my_chat_member: membership(at) }),
      () => ({ my_chat_member: membership(at) }),
      () => ({ chat_member: membership(at) }),
      () => ({ chat_join_request: { ...at, user_chat_id: actor.chat } }),
      () => ({ chat_boost: { chat: group, boost: {} } }),
      () => ({ removed_chat_boost: { chat: group, boost_id: '1', remove_date: 1, source: {} } }),
      () => ({ purchased_paid_media: { from, paid_media_payload: text } }),
      () => ({ something_of_next_year: { from, text } }),
      () => ({}),
    ])()
  }

  const membership = (at: object) => ({
    ...at,
    old_chat_member: { status: 'member', user: personAt(1) },
    new_chat_member: { status: one(['member', 'kicked', 'left', 'administrator']), user: personAt(1) },
  })

  const make = (actor: Actor): { update: Update; typed: string } => {
    const room = roomOf(actor.chat)
    const roll = below(100)
    if (roll < 48) return tap(actor)
    const text = textFor(actor)
    if (roll < 78) return { update: textUpdate(actor.chat, text), typed: text }
    if (roll < 86) {
      const more = media(actor)
      return { update: messageUpdate(actor.chat, more), typed: JSON.stringify(more) }
    }
    if (roll < 91) {
      const { message } = textUpdate(actor.chat, text)
      const id = chance(0.6) ? one(room.sent) : below(2 ** 31)
      const edited = { ...message, message_id: id, edit_date: (message?.date ?? 0) + 5 }
      return { update: { update_id: nextUpdateId(), edited_message: edited } as Update, typed: text }
    }
    if (roll < 93) {
      const forwarded = { forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 1 } }
      return { update: textUpdate(actor.chat, text, forwarded), typed: text }
    }
    return { update: { update_id: nextUpdateId(), ...elsewhere(actor, text) }, typed: text }
  }

  return {
    next() {
      const actor = one(chance(0.3) ? office : actors)
      const made = make(actor)
      const { message } = made.update
      if (message) roomOf(actor.chat).sent.push(message.message_id)
      const update = chance(0.06) ? damaged(made.update, { below, chance, one }) : made.update
      return { ...made, update, chat: actor.chat }
    },
    hear(out) {
      for (const { chat, params } of out) {
        const room = rooms.get(chat)
        if (!room) continue
        room.shown++
        const { inline_keyboard: inline = [], keyboard = [] } = (params['reply_markup'] ?? {}) as Markup
        for (const { callback_data: data } of inline.flat()) {
          if (data === undefined) continue
          room.taps.push({ data, message: room.shown })
          everyTap.push(data)
        }
        if (room.taps.length > 60) room.taps.splice(0, 30)
        if (everyTap.length > 4000) everyTap.splice(0, 2000)
        if (keyboard.length > 0) room.keys = keyboard.flat().map(({ text }) => text)
      }
    },
    setPool(data) {
      pool = data
    },
  }
}

interface Markup {
  readonly inline_keyboard?: { callback_data?: string }[][]
  readonly keyboard?: { text: string }[][]
}

const tidy = (date: string) => date.split('-').toReversed().join('-')

const WRONG: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  2 ** 53,
  1e300,
  true,
  [],
  {},
  [null],
  'x'.repeat(5000),
  '\ud800',
  { id: null },
]

/** One part of it, anywhere but its id, is gone or of the wrong kind. */
function damaged(update: Update, { below, chance, one }: Dice): Update {
  const copy = structuredClone(update) as unknown as Record<string, unknown>
  let at: Record<string, unknown> = copy
  for (let depth = 0; depth < 6; depth++) {
    const keys = Object.keys(at).filter(key => key !== 'update_id')
    if (keys.length === 0) break
    const key = keys[below(keys.length)]!
    const value = at[key]
    if (typeof value === 'object' && value !== null && chance(0.75)) {
      at = value as Record<string, unknown>
      continue
    }
    if (chance(0.3)) delete at[key]
    else at[key] = one(WRONG)
    break
  }
  return copy as unknown as Update
}
