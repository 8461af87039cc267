/** Tables of the people of the office and what lets them in. */
import type { Kit } from '../kit.ts'
import { oneTime } from './one-time.ts'

export type StaffState = 'active' | 'locked' | 'removed'
/**
 * Lists that come in (members, payments, BPJS's answers, claims that began on paper), and those that go out (approved files,
 * last year's members in the new year, slips with codes for members who have not linked an account, the letter with which
 * a claim is handed over, what became of each recipient of an announcement). `papers` is no list: the papers of one
 * registration or claim, to be looked at.
 */
export type PassList =
  | 'members'
  | 'payments'
  | 'answers'
  | 'claims'
  | 'approved'
  | 'renewals'
  | 'slips'
  | 'letters'
  | 'recipients'
  | 'papers'

export const officeTables = (k: Kit) => ({
  /** The people of the office. */
  staff: k.table(
    'staff',
    {
      city: k.text().notNull(),
      account: k.text().notNull(),
      role: k.text().notNull(),
      /** Codes of the kelurahan that they work in, where the role has any. */
      areas: k.json<string[]>().notNull(),
      state: k.code<StaffState>().notNull(),
      /** The name that colleagues see; until they gave it they have not joined. */
      nameSealed: k.bytes(),
      /** A keyed hash of the PIN. */
      pinIndex: k.bytes(),
      pinWrong: k.int().notNull(),
      pinBlockedUntil: k.time(),
      /** The PIN was typed: what needs it is open until then. */
      pinProvenUntil: k.time(),
      /** What they look at in the queue. */
      filter: k.json<{ sector?: string; kelurahan?: string; status?: string; late?: boolean }>().notNull(),
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
      changedAt: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.account] })],
  ),

  /** Links that make somebody one of the office, each for one use. */
  invitations: k.table(
    'invitations',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      tokenIndex: k.bytes().notNull(),
      role: k.text().notNull(),
      areas: k.json<string[]>().notNull(),
      ...oneTime(k),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('invitations_token').on(t.city, t.tokenIndex),
      k.index('invitations_state').on(t.city, t.state, t.id),
    ],
  ),

  /**
   * One-time links to a page of our own server, each for one officer and one list; of the link and of the session that it
   * opened only keyed hashes are kept.
   */
  passes: k.table(
    'passes',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      list: k.code<PassList>().notNull(),
      /** What it was asked for, where that was chosen in the chat: ids. */
      about: k.text(),
      tokenIndex: k.bytes().notNull(),
      /** Of the cookie; from the first opening on. */
      sessionIndex: k.bytes(),
      madeAt: k.time().notNull(),
      expiresAt: k.time().notNull(),
      openedAt: k.time(),
      /** When the PIN was typed on the page. */
      provenAt: k.time(),
      /** When the result was downloaded. */
      takenAt: k.time(),
      /** Void from then on: the officer was locked, has left, or has another role. */
      voidAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('passes_token').on(t.city, t.tokenIndex),
      k.index('passes_account').on(t.city, t.account, t.expiresAt),
    ],
  ),
})
