/** Tables of people's rights over their data: the lock of an account, requests, links by which photos come to us alone. */
import { sql } from 'drizzle-orm'
import type { Kit } from '../kit.ts'
import { oneTime } from './one-time.ts'

export type DataRequestKind = 'copy' | 'correct' | 'delete' | 'restrict'
/** It waits for the office, was done, was turned down with a reason, or taken back. */
export type DataRequestState = 'open' | 'done' | 'refused' | 'withdrawn'
export type UploadLinkState = 'open' | 'done' | 'revoked'

export const rightsTables = (k: Kit) => ({
  /** The PIN that a person has chosen for what is personal in their account. */
  accountLocks: k.table(
    'account_locks',
    {
      city: k.text().notNull(),
      account: k.text().notNull(),
      /** A keyed hash of the PIN; absent after a reset at the counter, until they choose another. */
      pinIndex: k.bytes(),
      wrong: k.int().notNull(),
      blockedUntil: k.time(),
      /** Birth date and PIN were right: what is personal is open until then, and each look moves it on. */
      openUntil: k.time(),
      /** The PIN was typed lately: what cannot be taken back asks for it anew. */
      provenUntil: k.time(),
      changedAt: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.account] })],
  ),

  /** What somebody asks of their data, each with its clock of 3 × 24 hours (UU 27/2022 Pasal 30, 32, 40 to 43). */
  dataRequests: k.table(
    'data_requests',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      kind: k.code<DataRequestKind>().notNull(),
      state: k.code<DataRequestState>().notNull(),
      /** In their words. */
      bodySealed: k.bytes(),
      madeAt: k.time().notNull(),
      dueAt: k.time().notNull(),
      endedBy: k.text(),
      endedAt: k.time(),
      /** Why it was refused: a code. */
      reason: k.text(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('data_requests_due').on(t.city, t.state, t.dueAt, t.id),
      k.index('data_requests_account').on(t.city, t.account, t.id),
    ],
  ),

  /** One-time codes by which a worker takes over the file that another handed in for them. */
  fileCodes: k.table(
    'file_codes',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      codeIndex: k.bytes().notNull(),
      registration: k.text().notNull(),
      ...oneTime(k),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('file_codes_code').on(t.city, t.codeIndex),
      k.index('file_codes_registration').on(t.city, t.registration, t.state),
    ],
  ),

  /** Links to a page of our own by which one document comes to us without the channel: half an hour, one browser. */
  uploadLinks: k.table(
    'upload_links',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      /** The draft and the form's question that it answers. */
      draft: k.text().notNull(),
      paper: k.text().notNull(),
      tokenIndex: k.bytes().notNull(),
      /** Of the cookie; from the first opening on. */
      sessionIndex: k.bytes(),
      state: k.code<UploadLinkState>().notNull(),
      /** What has arrived of the file: so many bytes, of so many. */
      received: k.int().notNull(),
      size: k.int(),
      madeAt: k.time().notNull(),
      expiresAt: k.time().notNull(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('upload_links_token').on(t.city, t.tokenIndex),
      k.index('upload_links_account').on(t.city, t.account, t.state),
      k
        .uniqueIndex('upload_links_one_open')
        .on(t.city, t.draft, t.paper)
        .where(sql`state = 'open'`),
    ],
  ),

  /** What the daily forgetting did: counts by what was forgotten. A day without one raises an alarm. */
  retentionRuns: k.table(
    'retention_runs',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      counts: k.json<Record<string, number>>().notNull(),
      at: k.time().notNull(),
      endedAt: k.time(),
    },
    t => [k.primaryKey({ columns: [t.city, t.id] })],
  ),
})
