/** Tables of what comes after a death or an accident: claims, who may see them, their papers, children with a scholarship. */
import { sql } from 'drizzle-orm'
import type { Kit } from '../kit.ts'
import { oneTime } from './one-time.ts'

/** A death, somebody who is missed at sea, or a work accident of a living worker. */
export type ClaimKind = 'death' | 'missing' | 'accident'
/** Handed in here, or begun on paper or at BPJS and entered by the office. */
export type ClaimOrigin = 'chat' | 'paper'
/** Everything of the claim, or its stage and dates only. */
export type ClaimView = 'all' | 'stage'
/** Waited for, lies there unseen, is accepted, or is to be made again. */
export type ClaimPaperState = 'missing' | 'handed-in' | 'accepted' | 'again'
export type BankChangeState = 'open' | 'done' | 'declined'

export const claimsTables = (k: Kit) => ({
  claims: k.table(
    'claims',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      /** The number a person can read over the phone: 8 random digits and a check digit. */
      number: k.text().notNull(),
      kind: k.code<ClaimKind>().notNull(),
      origin: k.code<ClaimOrigin>().notNull(),
      status: k.text().notNull(),
      /** Compare-and-set: each change of status or of what was said counts one up. */
      version: k.int().notNull(),
      /** What was said and filled in (`records/claims`), as JSON. */
      bodySealed: k.bytes().notNull(),
      /** Of the lists, once the office or the NIK says who it is. */
      person: k.text(),
      /** The registration it is about, if it came through the bot. */
      registration: k.text(),
      nikIndex: k.bytes(),
      birthYear: k.int(),
      /** Of the worker, once known: whose field officer may help. */
      kelurahan: k.text(),
      /** `YYYY-MM-DD`: of the death, the day of being missed, or of the accident. */
      on: k.text(),
      /** "Dugaan JKK": the work may have been the cause. */
      maybeAccident: k.bool().notNull(),
      /** It needs somebody at once: an accident, somebody missed at sea. */
      urgent: k.bool().notNull(),
      /** The draft it came from: handing in twice makes one claim. */
      draft: k.text(),
      madeAt: k.time().notNull(),
      /** When the office's own clock runs out; none while BPJS has it or it has ended. */
      dueAt: k.time(),
      /** The officer who has it in hand, and until when. */
      takenBy: k.text(),
      takenUntil: k.time(),
      /** `YYYY-MM-DD` of BPJS's receipt: its clock starts there. The receipt's number is sealed in the body. */
      receiptOn: k.text(),
      /** Which programme BPJS treats it as, once it has said so. */
      programme: k.code<'jkm' | 'jkk'>(),
      /** `YYYY-MM-DD`, and whole rupiah. */
      paidOn: k.text(),
      paidAmount: k.bigint(),
      /** Why it was refused, is to be mended, or waits: a code. */
      reason: k.text(),
      /** The day on which somebody last looked with BPJS. */
      checkedAt: k.time(),
      /** The officer accepted the death certificate: only now does membership know of it. */
      deathProvenAt: k.time(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('claims_number').on(t.city, t.number),
      k.uniqueIndex('claims_draft').on(t.city, t.draft),
      k.index('claims_queue').on(t.city, t.status, t.madeAt, t.id),
      k.index('claims_due').on(t.city, t.dueAt),
      k.index('claims_nik').on(t.city, t.nikIndex),
      k.index('claims_day').on(t.city, t.on),
      k.index('claims_person').on(t.city, t.person),
      k.index('claims_taken').on(t.city, t.takenBy),
    ],
  ),

  /** Which accounts may see a claim, and how much of it. */
  claimAccounts: k.table(
    'claim_accounts',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      claim: k.text().notNull(),
      account: k.text().notNull(),
      sees: k.code<ClaimView>().notNull(),
      /** It reported it, holds its code, was let in by the first, or by the office, who saw the KTP. */
      how: k.code<'reported' | 'code' | 'allowed' | 'office'>().notNull(),
      madeAt: k.time().notNull(),
      endedAt: k.time(),
      endedBy: k.text(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('claim_accounts_account').on(t.city, t.account),
      k
        .uniqueIndex('claim_accounts_once')
        .on(t.city, t.claim, t.account)
        .where(sql`ended_at is null`),
    ],
  ),

  /** One-time codes by which an heir comes to a claim that began on paper, or on a lost phone. */
  claimCodes: k.table(
    'claim_codes',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      codeIndex: k.bytes().notNull(),
      claim: k.text().notNull(),
      sees: k.code<ClaimView>().notNull(),
      ...oneTime(k),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('claim_codes_code').on(t.city, t.codeIndex),
      k.index('claim_codes_claim').on(t.city, t.claim, t.state),
    ],
  ),

  /** The papers of a claim that are there, or were asked for again; what is not here is missing. */
  claimPapers: k.table(
    'claim_papers',
    {
      city: k.text().notNull(),
      claim: k.text().notNull(),
      paper: k.text().notNull(),
      state: k.code<ClaimPaperState>().notNull(),
      /** Why it is to be made again: a code. */
      why: k.text(),
      /** An officer saw the original, or looked at the photo. */
      seenBy: k.text(),
      changedAt: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.claim, t.paper] })],
  ),

  /** A bank account that is to take the place of the present one: two officers, and the heir at the counter. */
  bankChanges: k.table(
    'bank_changes',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      claim: k.text().notNull(),
      accountSealed: k.bytes().notNull(),
      state: k.code<BankChangeState>().notNull(),
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
      endedBy: k.text(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k
        .uniqueIndex('bank_changes_one_open')
        .on(t.city, t.claim)
        .where(sql`state = 'open'`),
    ],
  ),

  /** Children whose scholarship a claim asks for: name, birth, school, and how far it has come. */
  claimChildren: k.table(
    'claim_children',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      claim: k.text().notNull(),
      childSealed: k.bytes().notNull(),
      /** The last school year (by its first calendar year) for which it was confirmed, and was reminded of. */
      confirmedFor: k.int(),
      remindedFor: k.int(),
      /** `YYYY-MM-DD` from which no more is due: 23, or the school is over. */
      endsOn: k.text(),
      madeAt: k.time().notNull(),
      changedAt: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.id] }), k.index('claim_children_claim').on(t.city, t.claim)],
  ),
})
