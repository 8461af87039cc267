/** Tables of what the office announces, and the ledger of who was to get it and what became of it. */
import type { Kit } from '../kit.ts'

/**
 * Written; waits for a second person; waits for its hour; goes out; rests; everybody was tried; the office ended it; its
 * text was refused by the channel.
 */
export type AnnouncementState =
  'draft' | 'checking' | 'scheduled' | 'running' | 'paused' | 'done' | 'stopped' | 'failed'

/** About cover and claims only, which nobody can switch off; news; invitations to ceremonies. */
export type AnnouncementCategory = 'duty' | 'info' | 'event'

/**
 * What became of one recipient. It waits, is in the outbox, arrived, or may have arrived (`unknown`); did not, since of
 * the person (`blocked` … `not-found`), the text (`refused`) or the line (`gave-up`); was not tried, since there is no
 * account (`never-started`), it could not be reached before (`unreachable`), they said no (`opted-out`), somebody has
 * died (`mourning`), or the office stopped it (`stopped`); or was told on the account that they opened since (`joined`).
 */
export type RecipientState =
  | 'waiting'
  | 'queued'
  | 'sent'
  | 'unknown'
  | 'blocked'
  | 'deactivated'
  | 'not-found'
  | 'refused'
  | 'gave-up'
  | 'never-started'
  | 'unreachable'
  | 'opted-out'
  | 'mourning'
  | 'stopped'
  | 'joined'

export const announcementsTables = (k: Kit) => ({
  announcements: k.table(
    'announcements',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      state: k.code<AnnouncementState>().notNull(),
      /** Compare-and-set: each change counts one up. */
      version: k.int().notNull(),
      category: k.code<AnnouncementCategory>().notNull(),
      /** Text, medium and button, as JSON. */
      contentSealed: k.bytes().notNull(),
      /** A keyed hash of the text: the same one again within a day is asked about. */
      textIndex: k.bytes(),
      /** To whom, as `program/announcements` says it. */
      audience: k.json<unknown>().notNull(),
      /** Goes out at night too. */
      urgent: k.bool().notNull(),
      /** Whoever may not have got it is tried again without asking. */
      mustArrive: k.bool().notNull(),
      /** Sent at the paid pace. */
      paid: k.bool().notNull(),
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
      changedAt: k.time().notNull(),
      /** The second person who agreed. */
      checkedBy: k.text(),
      checkedAt: k.time(),
      /** Its hour, when it was put off. */
      dueAt: k.time(),
      /** Also for those who join until then. */
      joinUntil: k.time(),
      startedAt: k.time(),
      endedAt: k.time(),
      /** Whoever pressed pause or stop; why it failed: a code. */
      endedBy: k.text(),
      reason: k.text(),
      /** The outbox row of the message that shows its progress. */
      progress: k.text(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('announcements_state').on(t.city, t.state, t.id),
      k.index('announcements_text').on(t.city, t.textIndex),
    ],
  ),

  /** The ledger: one row per announcement and recipient. */
  announcementRecipients: k.table(
    'announcement_recipients',
    {
      city: k.text().notNull(),
      announcement: k.text().notNull(),
      /** The account's id; the person's, for a member of the lists without one. */
      recipient: k.text().notNull(),
      account: k.text(),
      /** Whom its personal fields are about: a registration or a person of the lists. */
      aboutKind: k.code<'registration' | 'person'>(),
      about: k.text(),
      kelurahan: k.text(),
      state: k.code<RecipientState>().notNull(),
      /** How often it was handed to the outbox. */
      tries: k.int().notNull(),
      changedAt: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.announcement, t.recipient] }),
      k.index('announcement_recipients_state').on(t.city, t.announcement, t.state, t.recipient),
      k.index('announcement_recipients_account').on(t.city, t.account),
    ],
  ),
})
