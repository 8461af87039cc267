/** The passes of somebody who is no more what they were: void at once, also for a browser that has one open. */
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'

/** Those that still run; later changes bring none of them back. */
export async function voidPassesOf(tx: Tx, account: string): Promise<void> {
  const { passes } = tx.t
  const ended = await tx.db
    .update(passes)
    .set({ voidAt: tx.now })
    .where(
      and(
        eq(passes.city, tx.city),
        eq(passes.account, account),
        gt(passes.expiresAt, tx.now),
        isNull(passes.voidAt),
      ),
    )
    .returning({ id: passes.id })
  for (const { id } of ended)
    await recordEvent(tx, { subjectKind: 'pass', subject: id, kind: 'pass-void', actor: 'system' })
}
