/** What a field officer needs before they go: the task, and the file that it is about, opened on record. */
import type { Tx } from '../../store/store.ts'
import type { Notice } from '../notices.ts'
import type { Denied } from '../office/officers.ts'
import { openFile, type ReviewFile } from '../review/file.ts'
import { openVisitFor, type Visit } from './visits.ts'

export type VisitRead =
  | { ok: true; visit: Visit; file: ReviewFile; notices: Notice[] }
  /** Somebody told the person already, or it is no longer needed: nobody looks at the file again. */
  | { ok: false; error: 'ended-already'; visit: Visit }
  | { ok: false; error: 'not-found' }
  | Denied

export async function readVisit(tx: Tx, of: { id: string; officer: string }): Promise<VisitRead> {
  const opened = await openVisitFor(tx, of)
  if (!opened.ok) return opened
  const { visit } = opened
  if (visit.state !== 'open') return { ok: false, error: 'ended-already', visit }
  const read = await openFile(tx, { id: visit.registration, officer: of.officer })
  return read.ok ? { ok: true, visit, file: read.file, notices: read.notices } : read
}
