/** What goes on record about a registration when it is handed in, corrected or taken back. */
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Registration } from './registration-rows.ts'

export function note(
  tx: Tx,
  { id }: Registration,
  kind: 'submitted' | 'corrected' | 'withdrawn' | 'marked-double' | 'consent-confirmed',
  actor: string,
  codes: Record<string, string>,
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'registration', subject: id, kind, actor, codes })
}
