/** What was decided about the time after cover on an account that is locked: as long as nobody has heard of it, it goes. */
import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { UNDO_MS } from '../review/decision-rows.ts'
import { takeTurn } from '../turn.ts'

/** What held before holds again; that it was decided, and undone, stays on record. */
export async function undoFreshRenewalsOf(tx: Tx, officer: string): Promise<void> {
  await takeTurn(tx, 'years')
  const { renewalDecisions: rows } = tx.t
  const gone = await tx.db
    .delete(rows)
    .where(
      and(eq(rows.city, tx.city), eq(rows.setBy, officer), gt(rows.at, new Date(tx.now.getTime() - UNDO_MS))),
    )
    .returning()
  for (const { id, year, sector, decision } of gone)
    await recordEvent(tx, {
      subjectKind: 'year',
      subject: String(year),
      kind: 'renewal-decided',
      actor: 'system',
      codes: { decision: id, sector, from: decision, to: 'undone' },
    })
}
