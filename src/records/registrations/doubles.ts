/** Two files with one NIK: both are marked for the office. */
import type { Tx } from '../../store/store.ts'
import type { Notice } from '../notices.ts'
import { accountsOf } from '../tell.ts'
import { note } from './note.ts'
import { liveWithNik, markDoubles, type Registration } from './registration-rows.ts'

/** Marks the files with this NIK, and tells the account that was there first, which learns no more than that. */
export async function tellOfDouble(tx: Tx, file: Registration, nik: string): Promise<Notice[]> {
  const nikIndex = tx.vault.index('nik', nik)
  await markDoubles(tx, file.year, nikIndex)
  const others = (await liveWithNik(tx, file.year, nikIndex)).filter(other => other.id !== file.id)
  for (const marked of others.length > 0 ? [file, ...others] : [])
    await note(tx, marked, 'marked-double', 'system', {})
  const [first] = others
  const [account] = first ? accountsOf(first) : []
  return first && account !== undefined
    ? [{ kind: 'nik-filed-by-another', account, registration: first.id }]
    : []
}
