/** How long the papers of a decided registration are kept. */
import { PAPERS_DONE_STATUSES } from '../../program/registration.ts'
import { schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import { eraseOf } from '../documents/documents.ts'
import { registrationById } from '../registrations/registration-rows.ts'
import { setting } from '../settings/settings.ts'

const DAY_MS = 86_400_000

/** The job; its key is the registration's id. */
export const DOCUMENTS_RETENTION = 'documents-retention'

/** Plans the erasing of a decided registration's papers. */
export async function scheduleRetention(tx: Tx, registration: string): Promise<void> {
  const days = await setting(tx, 'retention-days')
  await schedule(tx, {
    kind: DOCUMENTS_RETENTION,
    key: registration,
    dueAt: new Date(tx.now.getTime() + days * DAY_MS),
  })
}

/** What that job does. A file that is open again keeps its papers. */
export async function applyRetention(tx: Tx, registration: string): Promise<void> {
  const file = await registrationById(tx, registration)
  if (file && PAPERS_DONE_STATUSES.includes(file.status)) await eraseOf(tx, registration, 'retention')
}
