/** Answers that waited in a copy of the database, when it is put back: nobody waits for them any more. */
import { and, eq, inArray, lt } from 'drizzle-orm'
import type { Tx } from '../store/store.ts'
import { settle, shape } from './outbox.ts'

/**
 * Ends the answers of before this instant as doubtful. What takes something out of a chat again still does: a second time it
 * changes nothing.
 * @returns how many.
 */
export async function endOldAnswers(tx: Tx, before: Date): Promise<number> {
  const { outbox } = tx.t
  const rows = await tx.db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.city, tx.city),
        inArray(outbox.state, ['waiting', 'sending']),
        eq(outbox.class, 0),
        lt(outbox.madeAt, before),
      ),
    )
  const old = rows
    .map(row => shape(tx, row))
    .filter(({ body }) => body?.method !== 'deleteMessage')
    .map(({ id }) => ({ id, state: 'unknown' as const, messageId: null }))
  for (let from = 0; from < old.length; from += A_PAGE) await settle(tx, old.slice(from, from + A_PAGE))
  return old.length
}

const A_PAGE = 200
