/** What became of each message, and the end of an announcement. */
import { and, count, eq, inArray, sql } from 'drizzle-orm'
import type { RecipientState } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { Notice } from '../notices.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { hasRecipients } from './ledger.ts'
import {
  announcementById,
  moveOn,
  note,
  NOT_FOUND,
  peopleBehind,
  SYSTEM,
  type Announcement,
  type NotFound,
} from './rows.ts'

/** As the channel tells it, and why it did not arrive. */
export interface Fate {
  readonly state: 'sent' | 'unknown' | 'gone' | 'wrong'
  readonly reason?:
    'blocked' | 'deactivated' | 'never-started' | 'not-found' | 'refused' | 'no-file' | 'gave-up' | undefined
}

function stateOf({ state, reason }: Fate): RecipientState {
  switch (state) {
    case 'sent':
    case 'unknown':
      return state
    case 'gone':
      return reason === 'deactivated' || reason === 'never-started' || reason === 'not-found'
        ? reason
        : 'blocked'
    case 'wrong':
      return reason === 'gave-up' ? 'gave-up' : 'refused'
  }
}

/** After so many refusals and no success it is the text that is wrong, and nobody else is tried with it. */
const REFUSALS = 3

/**
 * Writes down what became of one message.
 * @returns `hasFailed`: the announcement has ended by it, and what lies in the outbox is to be taken back.
 */
export async function settleRecipient(
  tx: Tx,
  of: { announcement: string; recipient: string } & Fate,
): Promise<{ notices: Notice[]; hasFailed: boolean }> {
  const state = stateOf(of)
  const { announcementRecipients: ledger } = tx.t
  await tx.db
    .update(ledger)
    .set({ state, changedAt: tx.now })
    .where(
      and(
        isIn(tx, of.announcement),
        eq(ledger.recipient, of.recipient),
        // What was taken back while its answer was under way has arrived all the same.
        inArray(ledger.state, ['queued', 'waiting', 'stopped']),
      ),
    )
  return state === 'refused' ? failIfTextIsWrong(tx, of.announcement) : { notices: [], hasFailed: false }
}

async function failIfTextIsWrong(tx: Tx, id: string): Promise<{ notices: Notice[]; hasFailed: boolean }> {
  const nothing = { notices: [], hasFailed: false }
  const announcement = await announcementById(tx, id)
  if (announcement?.state !== 'running' && announcement?.state !== 'paused') return nothing
  if (await hasRecipients(tx, id, ['sent'])) return nothing
  if ((await countOf(tx, id, 'refused')) < REFUSALS) return nothing
  const moved = await moveOn(tx, announcement, {
    state: 'failed',
    reason: 'refused',
    endedAt: tx.now,
    changedAt: tx.now,
  })
  if (!moved.ok) return nothing
  await note(tx, id, 'announcement-failed', SYSTEM, { reason: 'refused' })
  return { notices: await tellBehind(tx, moved.announcement, 'announcement-failed'), hasFailed: true }
}

/**
 * The job `announcement-end`: over, where everybody was tried and nobody can join any more. One that must arrive is sent
 * once more first, to whoever may not have got it.
 * @returns `goesOn`: the wire is to be rung.
 */
export async function endIfOver(tx: Tx, id: string): Promise<{ notices: Notice[]; goesOn: boolean }> {
  const announcement = await announcementById(tx, id)
  const isAhead = announcement?.joinUntil !== undefined && announcement.joinUntil > tx.now
  if (announcement?.state !== 'running' || isAhead || (await hasRecipients(tx, id, ['waiting', 'queued'])))
    return { notices: [], goesOn: false }
  if (announcement.mustArrive && (await sendUnknownAgain(tx, id, { onlyFirst: true })) > 0) {
    await note(tx, id, 'announcement-resent', SYSTEM)
    return { notices: [], goesOn: true }
  }
  const moved = await moveOn(tx, announcement, { state: 'done', endedAt: tx.now, changedAt: tx.now })
  if (!moved.ok) return { notices: [], goesOn: false }
  await note(tx, id, 'announcement-ended', SYSTEM)
  return { notices: await tellBehind(tx, moved.announcement, 'announcement-ended'), goesOn: false }
}

export type Resent =
  /** To so many; 0 where none is in doubt (any more). */
  | { ok: true; announcement: Announcement; again: number }
  /** It was stopped, or has not begun. */
  | { ok: false; error: 'not-running'; announcement: Announcement }
  | NotFound
  | Denied

/** Once more to whoever may not have got it; some of them will read it twice. Who does so rings the wire's bell. */
export async function resendUnknown(tx: Tx, of: { officer: string; id: string }): Promise<Resent> {
  const allowed = await authorise(tx, of.officer, 'send-announcements')
  if (!allowed.ok) return allowed
  const announcement = await announcementById(tx, of.id)
  if (!announcement) return NOT_FOUND
  const { state } = announcement
  if (state !== 'running' && state !== 'paused' && state !== 'done')
    return { ok: false, error: 'not-running', announcement }
  const again = await sendUnknownAgain(tx, of.id, { onlyFirst: false })
  if (again === 0) return { ok: true, announcement, again }
  await note(tx, of.id, 'announcement-resent', of.officer)
  if (state !== 'done') return { ok: true, announcement, again }
  const moved = await moveOn(tx, announcement, { state: 'running', endedAt: null, changedAt: tx.now })
  if (!moved.ok) throw new Error(`an announcement that changed in its own transaction: ${moved.error}`)
  return { ...moved, again }
}

/** @param onlyFirst those that were tried once. @returns how many. */
async function sendUnknownAgain(tx: Tx, id: string, { onlyFirst }: { onlyFirst: boolean }): Promise<number> {
  const { announcementRecipients: ledger } = tx.t
  const again = await tx.db
    .update(ledger)
    .set({ state: 'waiting', changedAt: tx.now })
    .where(and(isIn(tx, id), eq(ledger.state, 'unknown'), onlyFirst ? eq(ledger.tries, 1) : undefined))
    .returning({ recipient: ledger.recipient })
  return again.length
}

/**
 * What was taken back from the outbox waits again; of one that was stopped, it is not tried any more.
 * @param recipients of this announcement.
 */
export async function returnRecipients(
  tx: Tx,
  announcement: string,
  recipients: readonly string[],
): Promise<void> {
  const { announcementRecipients: ledger } = tx.t
  const isStopped = (await announcementById(tx, announcement))?.state === 'stopped'
  for (let at = 0; at < recipients.length; at += CHUNK)
    await tx.db
      .update(ledger)
      .set({
        state: isStopped ? 'stopped' : 'waiting',
        tries: sql`${ledger.tries} - 1`,
        changedAt: tx.now,
      })
      .where(
        and(
          isIn(tx, announcement),
          inArray(ledger.recipient, recipients.slice(at, at + CHUNK)),
          eq(ledger.state, 'queued'),
        ),
      )
}

const CHUNK = 1000

/** Telegram wants to be left alone for long: whoever sent what goes out just now hears it, each once for each. */
export async function heldNotices(reader: Reader, until: Date): Promise<Notice[]> {
  const { announcements: table } = reader.t
  const rows = await reader.db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.city, reader.city), eq(table.state, 'running')))
  const notices: Notice[] = []
  for (const { id } of rows) {
    const announcement = await announcementById(reader, id)
    for (const account of announcement ? await peopleBehind(reader, announcement) : [])
      notices.push({ kind: 'announcement-held', account, announcement: id, until })
  }
  return notices
}

async function tellBehind(
  reader: Reader,
  announcement: Announcement,
  kind: 'announcement-failed' | 'announcement-ended',
): Promise<Notice[]> {
  const behind = await peopleBehind(reader, announcement)
  return behind.map(account => ({ kind, account, announcement: announcement.id }))
}

async function countOf(reader: Reader, id: string, state: RecipientState): Promise<number> {
  const { announcementRecipients: ledger } = reader.t
  const [row] = await reader.db
    .select({ rows: count() })
    .from(ledger)
    .where(and(isIn(reader, id), eq(ledger.state, state)))
  return row?.rows ?? 0
}

function isIn({ t: { announcementRecipients: ledger }, city }: Reader, announcement: string) {
  return and(eq(ledger.city, city), eq(ledger.announcement, announcement))
}
