/** What somebody of the office has in hand goes back to where it was: files, claims, conversations. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../store/store.ts'
import { letGoClaimsOf } from '../claims/claim-rows.ts'
import { letGoQuestionsOf } from '../questions/question-rows.ts'
import { putBack } from '../registrations/registration-rows.ts'
import { takeTurn } from '../turn.ts'

export async function letGoOfAll(tx: Tx, officer: string): Promise<void> {
  await takeTurn(tx)
  const { registrations } = tx.t
  const files = await tx.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, tx.city), eq(registrations.takenBy, officer)))
  for (const file of files) await putBack(tx, file, 'system')
  await letGoClaimsOf(tx, officer)
  await letGoQuestionsOf(tx, officer)
}
