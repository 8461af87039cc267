/** What the daily forgetting takes apart piece by piece: papers, drafts, files, claims, conversations. */
import { and, eq, exists, gt, inArray, isNull, lt, ne, not, notExists, or } from 'drizzle-orm'
import { PAPERS_DONE_STATUSES, type RegistrationStatus } from '../../program/registration.ts'
import type { ClaimBody } from '../claims/body.ts'
import { CLAIM_RETENTION } from '../claims/claim-rows.ts'
import { erase } from '../documents/documents.ts'
import { forgetDraft } from '../drafts/drafts.ts'
import { eraseClaimParts, eraseRegistrations } from './erasure.ts'
import { dayAt } from '../jakarta.ts'
import { DOCUMENTS_RETENTION } from './decided-papers.ts'
import { DRAFT_DAYS } from './periods.ts'
import { before, daysAgo, type Step } from './step.ts'

/** A page: each of them takes several queries. */
const THINGS = 20

const page = (gone: number) => ({ gone, more: gone === THINGS })

/**
 * Photos of a file or a claim go by jobs of their own (`records/retention/decided-papers.ts`). What has been left all the same, since such
 * a job was set aside or never ordered, goes here; and what belongs to nothing any more.
 */
export const papers: Step = {
  async forget(tx) {
    const { documents, registrations, claims, drafts, jobs } = tx.t
    const until = await before(tx, 'papers')
    const awaited = (kind: string, key: typeof documents.registration | typeof documents.claim) =>
      exists(
        tx.db
          .select({ id: jobs.id })
          .from(jobs)
          .where(
            and(eq(jobs.city, tx.city), eq(jobs.kind, kind), eq(jobs.key, key), eq(jobs.state, 'waiting')),
          ),
      )
    const ofDecided = tx.db
      .select({ id: registrations.id })
      .from(registrations)
      .where(
        and(
          eq(registrations.city, tx.city),
          eq(registrations.id, documents.registration),
          inArray(registrations.status, [...PAPERS_DONE_STATUSES]),
          lt(registrations.decidedAt, until),
        ),
      )
    const ofEnded = tx.db
      .select({ id: claims.id })
      .from(claims)
      .where(and(eq(claims.city, tx.city), eq(claims.id, documents.claim), lt(claims.endedAt, until)))
    const itsDraft = tx.db
      .select({ id: drafts.id })
      .from(drafts)
      .where(and(eq(drafts.city, tx.city), eq(drafts.id, documents.draft)))
    const rows = await tx.db
      .select({ id: documents.id })
      .from(documents)
      .where(
        and(
          eq(documents.city, tx.city),
          ne(documents.state, 'erased'),
          or(
            and(exists(ofDecided), not(awaited(DOCUMENTS_RETENTION, documents.registration))),
            and(exists(ofEnded), not(awaited(CLAIM_RETENTION, documents.claim))),
            and(
              isNull(documents.registration),
              isNull(documents.claim),
              lt(documents.madeAt, daysAgo(tx, 1)),
              notExists(itsDraft),
            ),
          ),
        ),
      )
      .limit(THINGS)
    for (const { id } of rows) await erase(tx, id, 'retention')
    return page(rows.length)
  },
}

/** Drafts go by jobs of their own, which tell their owner. These are days past theirs. */
export const drafts: Step = {
  async forget(tx) {
    const rows = await tx.db
      .select({ id: tx.t.drafts.id, form: tx.t.drafts.form })
      .from(tx.t.drafts)
      .where(and(eq(tx.t.drafts.city, tx.city), lt(tx.t.drafts.changedAt, daysAgo(tx, DRAFT_DAYS + 3))))
      .limit(THINGS)
    for (const draft of rows) await forgetDraft(tx, draft)
    return page(rows.length)
  },
}

const NEVER_DECREED: readonly RegistrationStatus[] = ['rejected', 'withdrawn']

/** Refused or taken back: whole. Neither was ever part of the city's lists. */
export const files: Step = {
  async forget(tx) {
    const { registrations } = tx.t
    const rows = await tx.db
      .select({ id: registrations.id })
      .from(registrations)
      .where(
        and(
          eq(registrations.city, tx.city),
          inArray(registrations.status, [...NEVER_DECREED]),
          lt(registrations.decidedAt, await before(tx, 'files')),
        ),
      )
      .limit(THINGS)
    await eraseRegistrations(
      tx,
      rows.map(({ id }) => id),
      'retention',
    )
    return page(rows.length)
  },
}

/** What is left of a claim's body. */
const NOTHING_SAID: ClaimBody = { worker: {}, event: { cause: null }, reporter: { relation: 'unknown' } }
/** The version of a claim that was emptied; all others count from 1. */
const EMPTIED = 0

/**
 * Ended claims, unless a child is still entitled to a scholarship (until 23, PP 82/2019). The row stays without anything
 * personal: it says that somebody of the lists has died, so that nothing cheerful is ever sent about them, and counts.
 */
export const claims: Step = {
  async forget(tx) {
    const { claims: rows, claimChildren } = tx.t
    const entitled = tx.db
      .select({ id: claimChildren.id })
      .from(claimChildren)
      .where(
        and(
          eq(claimChildren.city, tx.city),
          eq(claimChildren.claim, rows.id),
          or(isNull(claimChildren.endsOn), gt(claimChildren.endsOn, dayAt(tx.now))),
        ),
      )
    const ended = await tx.db
      .select({ id: rows.id })
      .from(rows)
      .where(
        and(
          eq(rows.city, tx.city),
          lt(rows.endedAt, await before(tx, 'claims')),
          ne(rows.version, EMPTIED),
          notExists(entitled),
        ),
      )
      .limit(THINGS)
    const ids = ended.map(({ id }) => id)
    await eraseClaimParts(tx, ids, 'retention')
    for (const id of ids)
      await tx.db
        .update(rows)
        .set({
          bodySealed: tx.vault.seal('claims.body', id, JSON.stringify(NOTHING_SAID)),
          nikIndex: null,
          birthYear: null,
          registration: null,
          draft: null,
          version: EMPTIED,
        })
        .where(and(eq(rows.city, tx.city), eq(rows.id, id)))
    return page(ids.length)
  },
}

/** Conversations that are over, with every line of them. */
export const talks: Step = {
  async forget(tx) {
    const { questions, questionLines } = tx.t
    const rows = await tx.db
      .select({ id: questions.id })
      .from(questions)
      .where(
        and(
          eq(questions.city, tx.city),
          eq(questions.state, 'closed'),
          lt(questions.endedAt, await before(tx, 'talks')),
        ),
      )
      .limit(THINGS)
    const ids = rows.map(({ id }) => id)
    await tx.db
      .delete(questionLines)
      .where(and(eq(questionLines.city, tx.city), inArray(questionLines.question, ids)))
    await tx.db.delete(questions).where(and(eq(questions.city, tx.city), inArray(questions.id, ids)))
    return page(ids.length)
  },
}
