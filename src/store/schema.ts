/**
 * Every table, written once for both engines.
 *
 * The city comes first in every key; ids are made by the program (UUIDv7, so their order is the order of making).
 * A column called `…Sealed` holds what `Vault.seal` made, one called `…Index` a keyed hash to look up by; nothing else
 * holds a name, a NIK, a phone number or an answer.
 */
import { sql } from 'drizzle-orm'
import type { Kit } from './kit.ts'

/** An update waits, is done (its content forgotten), or was set aside after too many failures. */
export type InboxState = 'waiting' | 'done' | 'aside'

/**
 * A message waits, is in flight, or has ended: sent, `unknown` (it may have arrived), `gone` (the person cannot be
 * reached), `wrong` (Telegram refuses it: a bug), `replaced` (a newer question took its place).
 */
export type OutboxState = 'waiting' | 'sending' | 'sent' | 'unknown' | 'gone' | 'wrong' | 'replaced'

/** What a message is for: 0 the answer to a person, 1 a notice about their case, 2 an announcement. */
export type MessageClass = 0 | 1 | 2

export type JobState = 'waiting' | 'done' | 'aside'
/** It waits for its hour, has taken effect, was undone by the office, or fell since the file had changed meanwhile. */
export type DecisionState = 'pending' | 'sent' | 'undone' | 'fallen'
/** A second person is to look, or agreed, or sees it otherwise. */
export type SecondLook = 'open' | 'agreed' | 'differs'
export type StaffState = 'active' | 'locked' | 'removed'
export type InvitationState = 'open' | 'used' | 'revoked'
/** `moot`: it was told in another way, or there is nothing left to tell. */
export type VisitState = 'open' | 'done' | 'moot'
/** Lists that come in, and the one that goes out. */
export type PassList = 'members' | 'payments' | 'answers' | 'approved'
/** It is read and checked, waits for the officer's yes, is written, is done, or was thrown away. */
export type ImportState = 'reading' | 'ready' | 'writing' | 'done' | 'dropped'
export type ImportRowState = 'good' | 'bad' | 'written'
export type DocumentState = 'pending' | 'ready' | 'bad' | 'erased'

export const makeSchema = (k: Kit) => ({
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
      state: k.code<InvitationState>().notNull(),
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
      expiresAt: k.time().notNull(),
      endedBy: k.text(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('invitations_token').on(t.city, t.tokenIndex),
      k.index('invitations_state').on(t.city, t.state, t.id),
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

  /** A list that was handed in: what it is, how far it is, and what became of its rows. */
  imports: k.table(
    'imports',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      kind: k.text().notNull(),
      account: k.text().notNull(),
      /** The pass that it was handed in with, and the sealed file among the uploads. */
      pass: k.text().notNull(),
      upload: k.text().notNull(),
      /** Of the file's content, keyed: the same file twice changes nothing. */
      fileIndex: k.bytes().notNull(),
      state: k.code<ImportState>().notNull(),
      /** What holds for the whole list (its programme year, month, proof), as JSON. */
      about: k.json<Record<string, string | number>>().notNull(),
      /** The file's header and what each column is taken for, once it is read. */
      columns: k.json<{ header: string; means: string | null }[]>().notNull(),
      /** Why it came to nothing: a code. */
      failure: k.text(),
      /** Rows that were read, that can be taken, and that were written. */
      rows: k.int().notNull(),
      good: k.int().notNull(),
      written: k.int().notNull(),
      /** What the written rows did: new, changed, the same. */
      counts: k.json<Record<string, number>>().notNull(),
      madeAt: k.time().notNull(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('imports_state').on(t.city, t.state, t.id),
      k.index('imports_file').on(t.city, t.fileIndex),
      k.index('imports_pass').on(t.city, t.pass, t.id),
    ],
  ),

  /** The rows of a list between reading and writing. */
  importRows: k.table(
    'import_rows',
    {
      city: k.text().notNull(),
      import: k.text().notNull(),
      /** Number of the row in the file, from 1 below the header. */
      row: k.int().notNull(),
      /** What was read, as JSON; forgotten once it is written. */
      rowSealed: k.bytes(),
      /** Codes of what is wrong with it: field and why. */
      problems: k.json<{ field: string; why: string }[]>().notNull(),
      state: k.code<ImportRowState>().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.import, t.row] }),
      k.index('import_rows_next').on(t.city, t.import, t.state, t.row),
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
      state: k.code<InvitationState>().notNull(),
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
      expiresAt: k.time().notNull(),
      endedBy: k.text(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('link_codes_code').on(t.city, t.codeIndex),
      k.index('link_codes_person').on(t.city, t.person, t.state),
    ],
  ),

  /** What happened, append-only: ids and codes, never values. Reads of a personal file too. */
  events: k.table(
    'events',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      subjectKind: k.text().notNull(),
      subject: k.text().notNull(),
      kind: k.text().notNull(),
      /** An account's id, or `system`. */
      actor: k.text().notNull(),
      codes: k.json<Record<string, string | number | boolean>>().notNull(),
      at: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('events_subject').on(t.city, t.subjectKind, t.subject, t.id),
      k.index('events_kind').on(t.city, t.kind, t.id),
      k.index('events_actor').on(t.city, t.actor, t.kind, t.at),
    ],
  ),

  /** Who was told what, and who agreed to what: the text's version, given or withdrawn. Append-only. */
  consents: k.table(
    'consents',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      purpose: k.text().notNull(),
      version: k.text().notNull(),
      given: k.bool().notNull(),
      at: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('consents_account').on(t.city, t.account, t.purpose, t.id),
    ],
  ),

  /** What the office has set, dated, with its source and who entered it; the newest of a key holds. Append-only. */
  settings: k.table(
    'settings',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      key: k.text().notNull(),
      value: k.json<unknown>().notNull(),
      source: k.text().notNull(),
      setBy: k.text().notNull(),
      at: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.id] }), k.index('settings_key').on(t.city, t.key, t.id)],
  ),
})

export type Tables = ReturnType<typeof makeSchema>
