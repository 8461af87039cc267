/** The sealed files that lists are handed in and fetched as: each is erased by a job whose key is the file's id. */
import { schedule } from '../store/jobs.ts'
import type { Tx } from '../store/store.ts'

export const UPLOAD_ERASE = 'upload-erase'

export const eraseUpload = (tx: Tx, file: string, dueAt: Date): Promise<void> =>
  schedule(tx, { kind: UPLOAD_ERASE, key: file, dueAt })
