/** What somebody of the office is called by their colleagues. */
import { accountById } from '../../records/accounts.ts'
import { namesOf } from '../../records/office/officers.ts'
import type { Reader } from '../../store/store.ts'
import { escapeHtml } from '../html.ts'
import { words as w } from '../words.ts'

/** As colleagues call them; who has not introduced themselves is known by their number in Telegram. */
export async function colleagueName(reader: Reader, account: string): Promise<string> {
  const name = (await namesOf(reader, [account])).get(account)
  if (name !== undefined) return escapeHtml(name)
  const known = await accountById(reader, account)
  return w('staff:nameless', { id: known?.address ?? '?' })
}
