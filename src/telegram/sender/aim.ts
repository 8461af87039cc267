/** Gives edits and deletions the message that they change. */
import type { Tx } from '../../store/store.ts'
import type { Params } from '../api.ts'
import { putBack, settle, targetsOf } from '../outbox.ts'
import type { Departure } from './claiming.ts'
import type { Looks } from './looks.ts'

export interface Aimed extends Departure {
  readonly params: Params
}

/** An edit looks again for the message that it changes. */
const TARGET_MS = 100

/** @returns those that can go; one whose target never came to be ends quietly, one whose target is still open waits. */
export async function aim(tx: Tx, departures: readonly Departure[], looks: Looks): Promise<Aimed[]> {
  const targets = await targetsOf(
    tx,
    departures.flatMap(({ message: { target } }) => (target === null ? [] : [target])),
  )
  const aimed: Aimed[] = []
  for (const departure of departures) {
    const { id, target, tries, body } = departure.message
    const params = body?.params ?? {}
    if (target === null) {
      aimed.push({ ...departure, params })
      continue
    }
    const found = targets.get(target)
    if (found?.isOpen) {
      const dueAt = new Date(tx.now.getTime() + TARGET_MS)
      await putBack(tx, id, tries, dueAt)
      looks.at(dueAt.getTime())
      // Meanwhile the chat is free for the target itself.
      looks.at(tx.now.getTime())
    } else if (typeof found?.messageId === 'number')
      aimed.push({ ...departure, params: { ...params, message_id: found.messageId } })
    else {
      await settle(tx, [{ id, state: 'replaced', messageId: null }])
      // The next one of the chat is free.
      looks.at(tx.now.getTime())
    }
  }
  return aimed
}
