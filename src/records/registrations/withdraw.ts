/** A file is taken back for good by whoever it belongs to, until it is decreed. */
import type { Tx } from '../../store/store.ts'
import { eraseOf } from '../documents/documents.ts'
import type { Notice } from '../notices.ts'
import { fallDecisionOn } from '../review/effect.ts'
import { takeTurn } from '../turn.ts'
import { dropVisit } from '../visits/visits.ts'
import { markDoubles } from './doubles.ts'
import { note } from './note.ts'
import { passPlaceOn } from './places.ts'
import { move, type Overtaken, type Registration, rowById, shape } from './registration-rows.ts'
import { looksAfter } from './whose.ts'

/** Takes a file back for good, until it is decreed; a second time changes nothing. Its papers are erased. */
export async function withdraw(
  tx: Tx,
  of: { id: string; account: string },
): Promise<
  { ok: true; registration: Registration; notices: Notice[] } | { ok: false; error: 'not-found' } | Overtaken
> {
  await takeTurn(tx)
  const row = await rowById(tx, of.id)
  if (!row || !(await looksAfter(tx, shape(row), of.account))) return { ok: false, error: 'not-found' }
  const file = shape(row)
  if (file.status === 'withdrawn') return { ok: true, registration: file, notices: [] }
  const moved = await move(tx, file, 'withdrawn', 'applicant', {
    decidedAt: tx.now,
    decidedBy: of.account,
    reason: null,
    decisionSealed: null,
    double: false,
  })
  if (!moved.ok) return moved
  await note(tx, file, 'withdrawn', of.account, { from: file.status, to: 'withdrawn' })
  await eraseOf(tx, file.id, 'withdrawn')
  await dropVisit(tx, { registration: file.id, by: of.account })
  await markDoubles(tx, file.year, row.nikIndex)
  const notices = await fallDecisionOn(tx, file.id, 'withdrawn')
  return { ...moved, notices: [...notices, ...(await passPlaceOn(tx, file, 'withdrawn'))] }
}
