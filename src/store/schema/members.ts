/** Tables of whoever is or was covered: people, memberships, the ledger, links. */
import { sql } from 'drizzle-orm'
import type { Kit } from '../kit.ts'
import { oneTime } from './one-time.ts'

/** In the new year a member goes on, leaves, or is to be looked at first. */
export type RenewalStanding = 'continue' | 'leave' | 'check'
/** What the office has said about the year after a batch's cover ends. */
export type RenewalDecision = 'continue' | 'stop' | 'undecided'
/** A member reported a change: it waits for the office, was entered, was turned down, or they took it back. */
export type ChangeState = 'open' | 'done' | 'declined' | 'withdrawn'

export const membersTables = (k: Kit) => ({
  /** Whoever is or was covered: one row per NIK, whatever list they came with. */
  people: k.table(
    'people',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      nikIndex: k.bytes().notNull(),
      /** NIK, name, birth date, sex, address, phone: what the list says, as JSON. */
      personSealed: k.bytes().notNull(),
      phoneIndex: k.bytes(),
      birthIndex: k.bytes(),
      kelurahan: k.text(),
      /** The list that wrote it last, so that the same list twice changes nothing. */
      source: k.text().notNull(),
      madeAt: k.time().notNull(),
      changedAt: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('people_nik').on(t.city, t.nikIndex),
      k.index('people_phone').on(t.city, t.phoneIndex),
      k.index('people_kelurahan').on(t.city, t.kelurahan, t.id),
    ],
  ),

  /** A person's membership in a programme year. */
  memberships: k.table(
    'memberships',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      person: k.text().notNull(),
      year: k.int().notNull(),
      sector: k.text().notNull(),
      kelurahan: k.text(),
      kpjSealed: k.bytes(),
      kpjIndex: k.bytes(),
      /** `YYYY-MM-DD`, as far as the list says. */
      from: k.text(),
      to: k.text(),
      /** The registration it came from, if it came through the bot. */
      registration: k.text(),
      /** The list it came with: until all of that list is written, nobody sees it. */
      list: k.text(),
      madeAt: k.time().notNull(),
      changedAt: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('memberships_once').on(t.city, t.person, t.year),
      k.index('memberships_year').on(t.city, t.year, t.sector, t.id),
      k.index('memberships_kpj').on(t.city, t.kpjIndex),
    ],
  ),

  /** A payment that the city made: for which month, how many people, how much, with which proof. */
  paymentBatches: k.table(
    'payment_batches',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      /** `YYYY-MM` */
      month: k.text().notNull(),
      people: k.int().notNull(),
      /** Whole rupiah. */
      amount: k.bigint().notNull(),
      proof: k.text().notNull(),
      /** `YYYY-MM-DD` */
      paidOn: k.text().notNull(),
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('payment_batches_proof').on(t.city, t.proof, t.month),
    ],
  ),

  /** The ledger: a row per person and month that was paid. */
  payments: k.table(
    'payments',
    {
      city: k.text().notNull(),
      person: k.text().notNull(),
      /** `YYYY-MM` */
      month: k.text().notNull(),
      batch: k.text().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.person, t.month] }),
      k.index('payments_batch').on(t.city, t.batch),
    ],
  ),

  /** Which account is whose: proved by a code from the office, or by the phone number of the list. */
  personLinks: k.table(
    'person_links',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      person: k.text().notNull(),
      account: k.text().notNull(),
      how: k.code<'code' | 'phone'>().notNull(),
      madeAt: k.time().notNull(),
      /** A new link, or somebody of the office, has ended it. */
      cutAt: k.time(),
      cutBy: k.text(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('person_links_account').on(t.city, t.account),
      k
        .uniqueIndex('person_links_one')
        .on(t.city, t.person)
        .where(sql`cut_at is null`),
    ],
  ),

  /** One-time codes on a slip, by which a member links their account. */
  linkCodes: k.table(
    'link_codes',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      codeIndex: k.bytes().notNull(),
      person: k.text().notNull(),
      ...oneTime(k),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('link_codes_code').on(t.city, t.codeIndex),
      k.index('link_codes_person').on(t.city, t.person, t.state),
    ],
  ),

  /** Last year's members in the year that was opened: who goes on, who leaves and why, who is to be looked at. */
  renewals: k.table(
    'renewals',
    {
      city: k.text().notNull(),
      /** The new year. */
      year: k.int().notNull(),
      person: k.text().notNull(),
      standing: k.code<RenewalStanding>().notNull(),
      /** Why they leave or are looked at: a code. */
      reason: k.text(),
      /** An account's id, or `system`: as the rules found it. */
      setBy: k.text().notNull(),
      changedAt: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.year, t.person] }),
      k.index('renewals_standing').on(t.city, t.year, t.standing, t.person),
    ],
  ),

  /**
   * What the office decides about the time after cover, for all of a sector whose cover ends on one day. Append-only: the
   * newest of a group holds.
   */
  renewalDecisions: k.table(
    'renewal_decisions',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      /** The programme year that ends. */
      year: k.int().notNull(),
      sector: k.text().notNull(),
      /** `YYYY-MM-DD`: the last day of cover. */
      until: k.text().notNull(),
      decision: k.code<RenewalDecision>().notNull(),
      source: k.text().notNull(),
      setBy: k.text().notNull(),
      at: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('renewal_decisions_group').on(t.city, t.year, t.sector, t.until, t.id),
    ],
  ),

  /** What a member was told about the end of their cover, once each. */
  memberNotices: k.table(
    'member_notices',
    {
      city: k.text().notNull(),
      person: k.text().notNull(),
      /** The programme year that ends. */
      year: k.int().notNull(),
      /** Its place in what they were told about this year, and what it was: `2-continues`. */
      kind: k.text().notNull(),
      at: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.person, t.year, t.kind] })],
  ),

  /** Card pictures that were given out; of what the QR code carries only a keyed hash is kept. */
  memberCards: k.table(
    'member_cards',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      membership: k.text().notNull(),
      person: k.text().notNull(),
      tokenIndex: k.bytes().notNull(),
      /** The token itself, for drawing the same card again. */
      tokenSealed: k.bytes().notNull(),
      /** The account that asked for it. */
      account: k.text().notNull(),
      madeAt: k.time().notNull(),
      revokedAt: k.time(),
      revokedBy: k.text(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('member_cards_token').on(t.city, t.tokenIndex),
      k
        .uniqueIndex('member_cards_one')
        .on(t.city, t.membership)
        .where(sql`revoked_at is null`),
      k.index('member_cards_person').on(t.city, t.person),
    ],
  ),

  /** What a member says has changed (work, address, phone, family contact): a task for the office. */
  changeReports: k.table(
    'change_reports',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      person: k.text().notNull(),
      account: k.text().notNull(),
      kelurahan: k.text(),
      what: k.text().notNull(),
      bodySealed: k.bytes().notNull(),
      state: k.code<ChangeState>().notNull(),
      madeAt: k.time().notNull(),
      endedBy: k.text(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('change_reports_open').on(t.city, t.state, t.kelurahan, t.id),
      k.index('change_reports_person').on(t.city, t.person, t.id),
      k
        .uniqueIndex('change_reports_one_open')
        .on(t.city, t.person, t.what)
        .where(sql`state = 'open'`),
    ],
  ),
})
