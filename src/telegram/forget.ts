/** What the wire still has of a chat whose person asked to be forgotten. */
import { and, eq, inArray, isNotNull, lt } from 'drizzle-orm'
import type { Tx } from '../store/store.ts'

/**
 * Forgets what was to be said to this chat and what could not be understood from it, and the trace of what was said. What
 * takes personal messages out of the chat again still does, and needs to know them; so do rows in the air. Announcements have
 * a ledger of their own, and say nothing of anybody once they are sent.
 */
export async function forgetChat(tx: Tx, chat: number): Promise<void> {
  const { outbox, inbox } = tx.t
  const inChat = and(eq(outbox.city, tx.city), eq(outbox.chat, chat))
  await tx.db
    .update(outbox)
    .set({ state: 'replaced', bodySealed: null, endedAt: tx.now })
    .where(and(inChat, eq(outbox.state, 'waiting'), eq(outbox.class, 1)))
  const removals = await tx.db
    .select({ target: outbox.target })
    .from(outbox)
    .where(and(inChat, eq(outbox.state, 'waiting'), isNotNull(outbox.target)))
  const needed = new Set(removals.map(({ target }) => target))
  const ended = await tx.db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(inChat, isNotNull(outbox.endedAt), lt(outbox.class, 2)))
  const gone = ended.flatMap(({ id }) => (needed.has(id) ? [] : [id]))
  for (let from = 0; from < gone.length; from += A_PAGE)
    await tx.db
      .delete(outbox)
      .where(and(eq(outbox.city, tx.city), inArray(outbox.id, gone.slice(from, from + A_PAGE))))
  // The update that is handled now is waiting, and forgotten when it is done.
  await tx.db
    .update(inbox)
    .set({ bodySealed: null })
    .where(and(eq(inbox.city, tx.city), eq(inbox.lane, String(chat)), eq(inbox.state, 'aside')))
}

const A_PAGE = 500
