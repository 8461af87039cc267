/** The ledger: who is to get an announcement, written down before anything is sent, each recipient once. */
import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../../store/store.ts'
import { recipientsOf } from './audience.ts'
import type { Announcement } from './rows.ts'

/**
 * Writes down whoever belongs to it and does not stand there yet: all of them at the start, who has come since later on.
 * One statement, whatever their number.
 */
export async function writeLedger(
  tx: Tx,
  { id, audience, category }: Pick<Announcement, 'id' | 'audience' | 'category'>,
): Promise<void> {
  const { announcementRecipients: ledger } = tx.t
  const found = await recipientsOf(tx, audience, category)
  // "where true": without it SQLite takes the ON of ON CONFLICT for that of a join.
  await tx.db
    .insert(ledger)
    .select(
      sql`select ${tx.city}, ${id}, found.recipient, found.account, found.about_kind, found.about, found.kelurahan,
        found.state, 0, ${sql.param(tx.now, ledger.changedAt)} from (${found}) found where true`,
    )
    .onConflictDoNothing()
}

/**
 * Who came after it went out: people who have opened an account since get it there, and who could not be reached and writes
 * again waits for it once more. What was tried and did not arrive was told by the channel, so nobody gets it twice.
 */
export async function addJoiners(tx: Tx, announcement: Announcement): Promise<void> {
  await writeLedger(tx, announcement)
  const { announcementRecipients: ledger, accounts, personLinks, registrations } = tx.t
  const linked = tx.db
    .select({ person: personLinks.person })
    .from(personLinks)
    .where(and(eq(personLinks.city, tx.city), isNull(personLinks.cutAt)))
  const confirmed = tx.db
    .select({ id: registrations.id })
    .from(registrations)
    .where(
      and(
        eq(registrations.city, tx.city),
        eq(registrations.consent, 'account'),
        isNotNull(registrations.consentBy),
      ),
    )
  const isHere = and(eq(ledger.city, tx.city), eq(ledger.announcement, announcement.id))
  await tx.db
    .update(ledger)
    .set({ state: 'joined', changedAt: tx.now })
    .where(
      and(
        isHere,
        eq(ledger.state, 'never-started'),
        isNull(ledger.account),
        or(inArray(ledger.recipient, linked), inArray(ledger.recipient, confirmed)),
      ),
    )
  const back = tx.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.city, tx.city), eq(accounts.reachable, true)))
  await tx.db
    .update(ledger)
    .set({ state: 'waiting', changedAt: tx.now })
    .where(and(isHere, inArray(ledger.state, ['unreachable', 'blocked']), inArray(ledger.account, back)))
}

/** Whether somebody still waits for it, or it is on its way to them. */
export async function hasRecipients(
  tx: Pick<Tx, 'db' | 't' | 'city'>,
  id: string,
  states: readonly ('waiting' | 'queued' | 'sent')[],
): Promise<boolean> {
  const { announcementRecipients: ledger } = tx.t
  const [row] = await tx.db
    .select({ state: ledger.state })
    .from(ledger)
    .where(and(eq(ledger.city, tx.city), eq(ledger.announcement, id), inArray(ledger.state, [...states])))
    .limit(1)
  return row !== undefined
}
