/** Tables of who writes to us, what they hand in, and what the office decides on it. */
import { sql } from 'drizzle-orm'
import type { Kit } from '../kit.ts'
import type { VoiceLanguage } from './questions.ts'

/** It waits for its hour, has taken effect, was undone by the office, or fell since the file had changed meanwhile. */
export type DecisionState = 'pending' | 'sent' | 'undone' | 'fallen'
/** A second person is to look, or agreed, or sees it otherwise. */
export type SecondLook = 'open' | 'agreed' | 'differs'
/** `moot`: it was told in another way, or there is nothing left to tell. */
export type VisitState = 'open' | 'done' | 'moot'
export type DocumentState = 'pending' | 'ready' | 'bad' | 'erased'

export const registrationsTables = (k: Kit) => ({
  /** A person's account in a channel. Records know no Telegram: (channel, address) is opaque to them. */
  accounts: k.table(
    'accounts',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      channel: k.text().notNull(),
      address: k.bigint().notNull(),
      /** False once a message could not reach them (blocked, deactivated); true again when they write. */
      reachable: k.bool().notNull(),
      /** In which language they want texts read aloud, once they have chosen. */
      hears: k.code<VoiceLanguage>(),
      madeAt: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('accounts_address').on(t.city, t.channel, t.address),
    ],
  ),

  drafts: k.table(
    'drafts',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      form: k.text().notNull(),
      /** The one draft per account that the next answer belongs to; the others rest. */
      hasFloor: k.bool().notNull(),
      /** The engine's `Draft`, as JSON. */
      bodySealed: k.bytes().notNull(),
      reminders: k.int().notNull(),
      changedAt: k.time().notNull(),
      expiresAt: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('drafts_form').on(t.city, t.account, t.form),
      k
        .uniqueIndex('drafts_floor')
        .on(t.city, t.account)
        .where(sql`has_floor`),
    ],
  ),

  /** A paper of a registration: a sealed file and what is known of it. */
  documents: k.table(
    'documents',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      /** The draft it was handed in with, and the registration that came of it. */
      draft: k.text().notNull(),
      registration: k.text(),
      /** The claim that it was handed in for. */
      claim: k.text(),
      /** Which paper: the id of the form's question. */
      paper: k.text().notNull(),
      state: k.code<DocumentState>().notNull(),
      /** Why it is bad, or was erased. */
      why: k.text(),
      /** JSON: where the channel keeps it (file id, message id), its name. */
      sourceSealed: k.bytes(),
      mime: k.text(),
      /** Bytes, of the content in the clear. */
      size: k.int(),
      /** SHA-256 of the content in the clear, keyed. */
      checksumIndex: k.bytes(),
      madeAt: k.time().notNull(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('documents_draft').on(t.city, t.draft),
      k.index('documents_registration').on(t.city, t.registration),
      k.index('documents_claim').on(t.city, t.claim),
    ],
  ),

  registrations: k.table(
    'registrations',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      /** The number a person can read over the phone: 8 random digits and a check digit. */
      number: k.text().notNull(),
      /** Made from this draft: handing in twice makes one registration. */
      draft: k.text().notNull(),
      account: k.text().notNull(),
      /** The programme year it asks for. */
      year: k.int().notNull(),
      status: k.text().notNull(),
      /** Compare-and-set: each change counts one up. */
      version: k.int().notNull(),
      sector: k.text().notNull(),
      /** Code of the kelurahan, 10 digits. */
      kelurahan: k.text().notNull(),
      forSelf: k.bool().notNull(),
      /** Whether the worker agrees to what another handed in: `own`, `unproven`, `account` or `officer`. */
      consent: k.text().notNull(),
      /** The account of the worker who confirmed. */
      consentBy: k.text(),
      consentAt: k.time(),
      formVersion: k.int().notNull(),
      answersSealed: k.bytes().notNull(),
      nikIndex: k.bytes().notNull(),
      phoneIndex: k.bytes(),
      birthYear: k.int(),
      /** Another live file of the year has this NIK: for the officer's eyes only. */
      double: k.bool().notNull(),
      /** Outcome and reasons of the eligibility check, as codes. */
      eligibility: k.json<{ outcome: string; reasons: string[] }>().notNull(),
      /** The papers were shown at the office: who ticked it and when. */
      papersSeenBy: k.text(),
      papersSeenAt: k.time(),
      submittedAt: k.time().notNull(),
      /** When the office's check is due. */
      dueAt: k.time().notNull(),
      decidedAt: k.time(),
      decidedBy: k.text(),
      reason: k.text(),
      /** Questions to mend, and a personal line of the officer. */
      decisionSealed: k.bytes(),
      /** Somebody of the office has it in hand until then, and where it goes when they let go. */
      takenBy: k.text(),
      takenUntil: k.time(),
      takenFrom: k.text(),
      /** To find the same family, and the same birth date. */
      kkIndex: k.bytes(),
      birthIndex: k.bytes(),
      /** `office`: somebody of the office filled it in for the worker. */
      filedBy: k.code<'office'>(),
      /** What is known from the decree on (`program/cover`), as JSON. */
      coverSealed: k.bytes(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('registrations_number').on(t.city, t.number),
      k.uniqueIndex('registrations_draft').on(t.city, t.draft),
      k.index('registrations_account').on(t.city, t.account, t.submittedAt),
      k.index('registrations_nik').on(t.city, t.year, t.nikIndex),
      k.index('registrations_phone').on(t.city, t.year, t.phoneIndex),
      k.index('registrations_kk').on(t.city, t.year, t.kkIndex),
      k.index('registrations_birth').on(t.city, t.year, t.birthIndex),
      k.index('registrations_queue').on(t.city, t.status, t.submittedAt, t.id),
      k.index('registrations_taken').on(t.city, t.takenBy),
      k.index('registrations_consent').on(t.city, t.consentBy),
      k
        .uniqueIndex('registrations_one_approved')
        .on(t.city, t.year, t.nikIndex)
        .where(sql`status in ('approved', 'decreed', 'sent-to-bpjs', 'refused-by-bpjs', 'active')`),
    ],
  ),

  /**
   * Decisions of the office. One waits ten minutes, so that it can be undone, before it takes effect and is told; until
   * then nobody outside the office sees it.
   */
  decisions: k.table(
    'decisions',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      registration: k.text().notNull(),
      /** Counts the decisions of the city: every tenth is looked at by a second person. */
      seq: k.int().notNull(),
      officer: k.text().notNull(),
      /** The status it leads to. */
      leadsTo: k.text().notNull(),
      reason: k.text(),
      /** Questions to mend, and a personal line of the officer. */
      decisionSealed: k.bytes().notNull(),
      state: k.code<DecisionState>().notNull(),
      /** The version of the file that was decided on. */
      version: k.int().notNull(),
      madeAt: k.time().notNull(),
      /** When it takes effect. */
      dueAt: k.time().notNull(),
      endedAt: k.time(),
      secondLook: k.code<SecondLook>(),
      secondBy: k.text(),
      secondAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('decisions_seq').on(t.city, t.seq),
      k.index('decisions_registration').on(t.city, t.registration, t.id),
      k.index('decisions_officer').on(t.city, t.officer, t.state),
      k.index('decisions_second_look').on(t.city, t.secondLook, t.id),
      k
        .uniqueIndex('decisions_one_pending')
        .on(t.city, t.registration)
        .where(sql`state = 'pending'`),
    ],
  ),

  /** What no message could tell and somebody must tell in person. */
  visits: k.table(
    'visits',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      registration: k.text().notNull(),
      kelurahan: k.text().notNull(),
      /** Why no message arrives: a code. */
      why: k.text().notNull(),
      state: k.code<VisitState>().notNull(),
      /** How often somebody went in vain, and the last time. */
      tries: k.int().notNull(),
      triedAt: k.time(),
      madeAt: k.time().notNull(),
      endedBy: k.text(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('visits_open').on(t.city, t.state, t.kelurahan, t.id),
      k
        .uniqueIndex('visits_one_open')
        .on(t.city, t.registration)
        .where(sql`state = 'open'`),
    ],
  ),
})
