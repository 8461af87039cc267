/**
 * What is to be said: a durable row per message, put in by the transaction that decided it.
 *
 * `put` writes, `claim` takes what goes out now (`outbox-heads.ts` says what that may be), `settle` writes what became of
 * it; `sender.ts` turns the wheel. In a chat the lower class goes first, then the older message, and only one is in flight.
 */
import { and, asc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm'
import { makeId } from '../store/ids.ts'
import type { MessageClass, OutboxState, Tables } from '../store/schema.ts'
import { given, prepared } from '../store/prepared.ts'
import type { Reader, Tx } from '../store/store.ts'
import { makeBell } from './bell.ts'
import type { Outgoing, OutgoingMethod } from './message.ts'

/** A message that is to go out now. */
export interface Claimed {
  readonly id: string
  readonly chat: number
  readonly class: MessageClass
  readonly ref: string | null
  readonly target: string | null
  /** Tries before this one. */
  readonly tries: number
  readonly madeAt: Date
  /** Undefined when it does not open with the keys at hand. */
  readonly body: Body | undefined
}

/** The part of a message that is sealed, and forgotten when it has ended. */
export type Body = Pick<Outgoing, 'params' | 'render'> & { readonly method: OutgoingMethod }

/** How a message ended. */
export interface End {
  readonly id: string
  readonly state: Exclude<OutboxState, 'waiting' | 'sending'>
  readonly messageId: number | null
}

const messages = makeBell<{ dueAt: ReadonlySet<number>; classes: ReadonlySet<MessageClass> }>()
const supplies = makeBell<undefined>()

/** Hears that messages were put into this store's outbox, after the commit. */
export const listenToMessages = messages.listen

/** There may be more for the sender to fetch: an announcement began, or goes on. It asks right after the commit. */
export const ringForMore = (tx: Tx): void => supplies.ring(tx, undefined)
export const listenForMore = supplies.listen

/**
 * Puts messages into the outbox, as a part of this transaction. A waiting message of the same slot and chat is
 * replaced.
 *
 * @returns the outbox id of each, for whoever wants to edit or delete it later.
 */
export async function put(tx: Tx, outgoing: readonly Outgoing[]): Promise<string[]> {
  if (outgoing.length === 0) return []
  const slots = new Map(
    outgoing.flatMap(m => (m.slot === undefined ? [] : [[`${m.chat} ${m.slot}`, m] as const])),
  )
  for (const { chat, slot } of slots.values()) if (slot !== undefined) await replaceSlot(tx, chat, slot)
  const rows = outgoing.map(m => {
    const newest = slots.get(`${m.chat} ${m.slot}`)
    return rowOf(tx, m, newest !== undefined && newest !== m)
  })
  const removals = outgoing.flatMap((m, at) => removalOf(m, rows[at]?.id))
  rows.push(...removals.map(removal => rowOf(tx, removal, false)))
  const [replaced, fresh] = [rows.filter(({ endedAt }) => endedAt), rows.filter(({ endedAt }) => !endedAt)]
  for (const row of fresh) await putOne(tx).execute(row)
  if (replaced.length > 0) await tx.db.insert(tx.t.outbox).values(replaced)
  messages.ring(tx, {
    dueAt: new Set(rows.map(({ dueAt }) => dueAt.getTime())),
    classes: new Set(rows.map(row => row.class)),
  })
  return rows.slice(0, outgoing.length).map(({ id }) => id)
}

/** What takes a message out of the chat again. */
const removalOf = ({ chat, goneAt }: Outgoing, target: string | undefined): Outgoing[] =>
  goneAt === undefined || target === undefined
    ? []
    : [{ chat, class: 0, method: 'deleteMessage', params: {}, target, dueAt: goneAt }]

const putOne = prepared(({ db, t: { outbox } }: Tx) =>
  db
    .insert(outbox)
    .values({
      city: given('city', outbox.city),
      id: given('id', outbox.id),
      chat: given('chat', outbox.chat),
      class: given('class', outbox.class),
      state: 'waiting',
      bodySealed: given('bodySealed', outbox.bodySealed),
      slot: given('slot', outbox.slot),
      ref: given('ref', outbox.ref),
      target: given('target', outbox.target),
      tries: 0,
      dueAt: given('dueAt', outbox.dueAt),
      madeAt: given('madeAt', outbox.madeAt),
      endedAt: null,
      messageId: null,
    })
    .prepare('outbox_put'),
)

function rowOf(tx: Tx, message: Outgoing, isReplaced: boolean) {
  const { chat, method, params, render, slot, ref, target, dueAt } = message
  const id = message.id ?? makeId()
  const body: Body = { method, params, ...(render ? { render } : {}) }
  return {
    city: tx.city,
    id,
    chat,
    class: message.class,
    state: isReplaced ? ('replaced' as const) : ('waiting' as const),
    bodySealed: isReplaced ? null : tx.vault.seal(COLUMN, id, JSON.stringify(body)),
    slot: slot ?? null,
    ref: ref ?? null,
    target: target ?? null,
    tries: 0,
    dueAt: dueAt ?? tx.now,
    madeAt: tx.now,
    endedAt: isReplaced ? tx.now : null,
    messageId: null,
  }
}

async function replaceSlot(tx: Tx, chat: number, slot: string): Promise<void> {
  await markReplaced(tx).execute({ city: tx.city, chat, slot, now: tx.now })
}

const markReplaced = prepared(({ db, t: { outbox } }: Tx) =>
  db
    .update(outbox)
    .set({ state: 'replaced', bodySealed: null, endedAt: given('now', outbox.endedAt) })
    .where(
      and(
        eq(outbox.city, given('city', outbox.city)),
        eq(outbox.chat, given('chat', outbox.chat)),
        eq(outbox.state, 'waiting'),
        eq(outbox.slot, given('slot', outbox.slot)),
      ),
    )
    .prepare('outbox_replace'),
)

/** Takes these messages for sending, where nobody else did meanwhile. */
export async function claim(tx: Tx, ids: readonly string[]): Promise<Claimed[]> {
  if (ids.length === 0) return []
  const { outbox } = tx.t
  const rows = await tx.db
    .update(outbox)
    .set({ state: 'sending' })
    .where(and(are(tx, ids), eq(outbox.state, 'waiting')))
    .returning()
  return rows.map(row => shape(tx, row)).toSorted((a, b) => a.class - b.class || (a.id < b.id ? -1 : 1))
}

/** What became of the messages that others edit or delete: Telegram's id of each, or why there is none. */
export async function targetsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { messageId: number | null; isOpen: boolean }>> {
  if (ids.length === 0) return new Map()
  const { id, state, messageId } = tx.t.outbox
  const rows = await tx.db
    .select({ id, state, messageId })
    .from(tx.t.outbox)
    .where(and(eq(tx.t.outbox.city, tx.city), inArray(id, [...ids])))
  return new Map(
    rows.map(row => [
      row.id,
      { messageId: row.messageId, isOpen: row.state === 'waiting' || row.state === 'sending' },
    ]),
  )
}

/** Writes how messages ended, and forgets their content. */
export async function settle(tx: Tx, ends: readonly End[]): Promise<void> {
  const { outbox } = tx.t
  for (const [state, those] of Map.groupBy(ends, end => end.state)) {
    const ids = those.map(({ id }) => id)
    const cases = those.map(({ id, messageId }) => sql` when ${id} then cast(${messageId} as bigint)`)
    await tx.db
      .update(outbox)
      .set({
        state,
        bodySealed: null,
        endedAt: tx.now,
        messageId: sql`case ${outbox.id}${sql.join(cases)} end`,
      })
      .where(are(tx, ids))
  }
}

/**
 * Takes announcements back that nobody is sending yet, for a pause or an end: those whose reference begins so.
 * @returns their references.
 */
export async function takeBack(tx: Tx, refPrefix: string): Promise<string[]> {
  const { outbox } = tx.t
  const isWaiting = and(eq(outbox.city, tx.city), eq(outbox.state, 'waiting'), gte(outbox.class, 2))
  const rows = await tx.db.select({ id: outbox.id, ref: outbox.ref }).from(outbox).where(isWaiting)
  const ids = rows.filter(({ ref }) => ref?.startsWith(refPrefix)).map(({ id }) => id)
  const refs: string[] = []
  for (let from = 0; from < ids.length; from += CHUNK) {
    const gone = await tx.db
      .delete(outbox)
      .where(and(are(tx, ids.slice(from, from + CHUNK)), eq(outbox.state, 'waiting')))
      .returning({ ref: outbox.ref })
    refs.push(...gone.flatMap(({ ref }) => ref ?? []))
  }
  return refs
}

/** Puts a message back, to be sent not before `dueAt`. */
export async function putBack(tx: Tx, id: string, tries: number, dueAt: Date): Promise<void> {
  await tx.db
    .update(tx.t.outbox)
    .set({ state: 'waiting', tries, dueAt })
    .where(and(eq(tx.t.outbox.city, tx.city), eq(tx.t.outbox.id, id)))
}

/** Messages that were in flight when the program died: nobody knows whether they arrived. */
export async function inDoubt(tx: Tx, most: number): Promise<Claimed[]> {
  const { outbox } = tx.t
  const rows = await tx.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.city, tx.city), eq(outbox.state, 'sending')))
    .limit(most)
  return rows.map(row => shape(tx, row))
}

/** Messages with this reference that are in a chat or on their way to one. */
export async function sentWithRef(reader: Reader, ref: string): Promise<{ id: string; chat: number }[]> {
  const { id, chat, city, state, ref: column } = reader.t.outbox
  return reader.db
    .select({ id, chat })
    .from(reader.t.outbox)
    .where(and(eq(city, reader.city), eq(column, ref), inArray(state, ['waiting', 'sending', 'sent'])))
}

/**
 * Messages whose reference begins so that stand in this chat or are on their way to it, and that nothing edits or deletes
 * yet: what the bot can still take back. Telegram lets it for 48 hours.
 * https://core.telegram.org/bots/api#deletemessage
 * @returns their outbox ids, the oldest first.
 */
export async function sentToChat(reader: Reader, chat: number, refPrefix: string): Promise<string[]> {
  const { outbox } = reader.t
  const isRecent = and(
    eq(outbox.city, reader.city),
    eq(outbox.chat, chat),
    inArray(outbox.state, ['waiting', 'sending', 'sent']),
    gt(outbox.madeAt, new Date(reader.now.getTime() - DELETABLE_MS)),
  )
  const rows = await reader.db
    .select({ id: outbox.id, ref: outbox.ref, target: outbox.target, dueAt: outbox.dueAt })
    .from(outbox)
    .where(isRecent)
    .orderBy(asc(outbox.id))
  // One that is only to be deleted later is still there.
  const targets = new Set(rows.flatMap(({ target, dueAt }) => (dueAt <= reader.now ? [target] : [])))
  return rows.filter(({ id, ref }) => ref?.startsWith(refPrefix) && !targets.has(id)).map(({ id }) => id)
}

/** Forgets messages that ended a month ago, a page at a time. */
export async function sweepOutbox(tx: Tx): Promise<void> {
  const { outbox } = tx.t
  const old = tx.db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.city, tx.city), lt(outbox.endedAt, new Date(tx.now.getTime() - KEPT_MS))))
    .limit(500)
  await tx.db.delete(outbox).where(and(eq(outbox.city, tx.city), inArray(outbox.id, old)))
}

/** These rows, spelled so that SQLite looks each up by its key, instead of walking through all that waits. */
export function are({ t, city }: Tx, ids: readonly string[]) {
  const keys = ids.map(id => sql`(${city}, ${id})`)
  return sql`(${t.outbox.city}, ${t.outbox.id}) in (values ${sql.join(keys, sql.raw(', '))})`
}

type Row = Tables['outbox']['$inferSelect']

export function shape({ vault }: Tx, { bodySealed, ...row }: Row): Claimed {
  try {
    const body: Body = JSON.parse(vault.open(COLUMN, row.id, bodySealed ?? Buffer.alloc(0)))
    return { ...row, body }
  } catch {
    return { ...row, body: undefined }
  }
}

/** Keys in one query. */
const CHUNK = 200
const KEPT_MS = 30 * 86_400_000
const DELETABLE_MS = 48 * 3_600_000
const COLUMN = 'outbox.body'
