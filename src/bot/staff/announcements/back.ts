/** Taking an announcement back from the outbox, when it is held or ends. */
import { recipientIn, refPrefix } from '../../../records/announcements/refs.ts'
import { returnRecipients } from '../../../records/announcements/settle.ts'
import type { Tx } from '../../../store/store.ts'
import { takeBack } from '../../../telegram/outbox.ts'

/** What lies in the outbox and is not in the air goes back into the ledger. */
export async function takeAllBack(tx: Tx, id: string): Promise<void> {
  const refs = await takeBack(tx, refPrefix(id))
  await returnRecipients(
    tx,
    id,
    refs.flatMap(ref => recipientIn(ref)?.recipient ?? []),
  )
}
