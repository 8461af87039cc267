/**
 * One after the other: what looks before it writes (another file with this NIK? the last admin?) takes its turn first. Two
 * side by side on PostgreSQL would not see what the other is about to write.
 */
import type { Tx } from '../store/store.ts'

/** What each takes its turn at. */
type Turn = 'registrations' | 'staff' | 'links' | 'years' | 'claims' | 'questions'

/** Until this transaction has ended, the next one of the city waits here. */
export async function takeTurn(tx: Tx, of: Turn = 'registrations'): Promise<void> {
  const { meta } = tx.t
  await tx.db
    .insert(meta)
    .values({ key: `${of}/${tx.city}`, value: 'turn' })
    .onConflictDoUpdate({ target: meta.key, set: { value: 'turn' } })
}
