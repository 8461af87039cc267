/** Open invitations as they lie in the database. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../store/store.ts'

/** Voids what somebody has invited: they are no longer of the office, or their account is locked. */
export async function closeInvitationsOf(tx: Tx, madeBy: string, by: string): Promise<void> {
  const { invitations } = tx.t
  await tx.db
    .update(invitations)
    .set({ state: 'revoked', endedBy: by, endedAt: tx.now })
    .where(and(eq(invitations.city, tx.city), eq(invitations.state, 'open'), eq(invitations.madeBy, madeBy)))
}
