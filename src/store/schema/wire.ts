/** Tables of the wire and of durable work: what came in, what goes out, what is due. */
import { sql } from 'drizzle-orm'
import type { Kit } from '../kit.ts'

/** An update waits, is done (its content forgotten), or was set aside after too many failures. */
export type InboxState = 'waiting' | 'done' | 'aside'
/**
 * A message waits, is in flight, or has ended: sent, `unknown` (it may have arrived), `gone` (the person cannot be
 * reached), `wrong` (Telegram refuses it: a bug), `replaced` (a newer question took its place).
 */
export type OutboxState = 'waiting' | 'sending' | 'sent' | 'unknown' | 'gone' | 'wrong' | 'replaced'
/**
 * What a message is for: 0 the answer to a person, 1 a notice about their case, 2 an announcement, 3 an announcement whose
 * pace is paid for.
 */
export type MessageClass = 0 | 1 | 2 | 3
export type JobState = 'waiting' | 'done' | 'aside'

export const wireTables = (k: Kit) => ({
  /** What this database is: its kind (demo or real), its canary. */
  meta: k.table('meta', { key: k.text().primaryKey(), value: k.text().notNull() }),

  inbox: k.table(
    'inbox',
    {
      city: k.text().notNull(),
      /** `tg:<update_id>`, or `ev:<uuid>` for an event of our own. */
      id: k.text().notNull(),
      /** Order of arrival: a UUIDv7. */
      seq: k.text().notNull(),
      /** The chat, whose updates are handled one after the other. */
      lane: k.text().notNull(),
      state: k.code<InboxState>().notNull(),
      bodySealed: k.bytes(),
      tries: k.int().notNull(),
      dueAt: k.time().notNull(),
      arrivedAt: k.time().notNull(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('inbox_waiting').on(t.city, t.state, t.seq),
      k.index('inbox_ended').on(t.city, t.endedAt),
    ],
  ),

  outbox: k.table(
    'outbox',
    {
      city: k.text().notNull(),
      /** UUIDv7: the order within a chat. */
      id: k.text().notNull(),
      chat: k.bigint().notNull(),
      class: k.int().$type<MessageClass>().notNull(),
      state: k.code<OutboxState>().notNull(),
      /** The Bot API's method and parameters; forgotten when the message has ended. */
      bodySealed: k.bytes(),
      /** A waiting message with the same slot in the same chat is replaced by a newer one. */
      slot: k.text(),
      /** Opaque to the wire: whose message it is, so that what became of it can be told. */
      ref: k.text(),
      /** The outbox row whose sent message this one edits or deletes. */
      target: k.text(),
      tries: k.int().notNull(),
      dueAt: k.time().notNull(),
      madeAt: k.time().notNull(),
      endedAt: k.time(),
      /** Telegram's id of the sent message. */
      messageId: k.bigint(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('outbox_next').on(t.city, t.state, t.class, t.id),
      k.index('outbox_chat').on(t.city, t.chat, t.state, t.id),
      k.index('outbox_ref').on(t.city, t.ref),
      k.index('outbox_ended').on(t.city, t.endedAt),
    ],
  ),

  /** The shared pace of one bot: GCRA's theoretical arrival time, and a pause that Telegram asked for. Milliseconds. */
  pace: k.table(
    'pace',
    {
      city: k.text().notNull(),
      bot: k.text().notNull(),
      nextAt: k.real().notNull(),
      pausedUntil: k.real().notNull(),
      /** Its share of the full pace after Telegram found it too fast (1: all of it), and since when. */
      slowed: k.real(),
      slowedAt: k.real(),
    },
    t => [k.primaryKey({ columns: [t.city, t.bot] })],
  ),

  /** Work with a due time that survives a night without power. */
  jobs: k.table(
    'jobs',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      kind: k.text().notNull(),
      /** Jobs of one kind with one key exist once while they wait: making it again moves its due time. */
      key: k.text(),
      state: k.code<JobState>().notNull(),
      argsSealed: k.bytes(),
      tries: k.int().notNull(),
      dueAt: k.time().notNull(),
      madeAt: k.time().notNull(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('jobs_due').on(t.city, t.state, t.dueAt),
      k
        .uniqueIndex('jobs_once')
        .on(t.city, t.kind, t.key)
        .where(sql`state = 'waiting'`),
    ],
  ),
})
