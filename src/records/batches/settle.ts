/** What becomes of a file in its batch when its status changes, by whatever hand. */
import { and, eq } from 'drizzle-orm'
import type { RegistrationStatus } from '../../program/registration.ts'
import type { BatchFileState } from '../../store/schema.ts'
import type { Tx } from '../../store/store.ts'

/** BPJS has answered; or the approval was taken back, and what is approved later goes with a later batch. */
const ENDS: Readonly<Partial<Record<RegistrationStatus, Exclude<BatchFileState, 'out'>>>> = {
  active: 'accepted',
  'refused-by-bpjs': 'refused',
  returned: 'left',
  rejected: 'left',
  withdrawn: 'left',
}

/** The file has come to `status`: if it is out in a batch and this ends it, it is out no more. */
export async function settleInBatch(tx: Tx, registration: string, status: RegistrationStatus): Promise<void> {
  const state = ENDS[status]
  if (state === undefined) return
  const { batchFiles } = tx.t
  await tx.db
    .update(batchFiles)
    .set({ state, ...(state === 'left' ? {} : { answeredAt: tx.now }) })
    .where(
      and(
        eq(batchFiles.city, tx.city),
        eq(batchFiles.registration, registration),
        eq(batchFiles.state, 'out'),
      ),
    )
}
