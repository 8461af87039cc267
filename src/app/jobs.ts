/** Which job is done by whom. */
import { applyRetention } from '../records/retention.ts'
import { fetchDocument } from '../bot/documents/fetch.ts'
import { showDeskCommand } from '../bot/profile.ts'
import { expire, remind } from '../bot/reminders.ts'
import type { FormBook } from '../bot/forms/driver.ts'
import { schedule, sweepJobs, type JobHandler } from '../store/jobs.ts'
import type { SealedFiles } from '../store/sealed-files.ts'
import type { Store } from '../store/store.ts'
import type { Api } from '../telegram/api.ts'

const HOUR_MS = 3_600_000

export function jobHandlers(house: {
  store: Store
  files: SealedFiles
  api: Api
  book: FormBook
}): Record<string, JobHandler> {
  const { files, api, book } = house
  return {
    'fetch-document': fetchDocument(house),
    'document-erase': async (_args, { key = '' }) => {
      await files.erase(key)
      return nothing
    },
    'documents-retention':
      async (_args, { key = '' }) =>
      tx =>
        applyRetention(tx, key),
    'desk-command': showDeskCommand(api),
    'draft-reminder': remind(book),
    'draft-expiry': expire(book),
    'sweep-jobs': async () => async tx => {
      await sweepJobs(tx)
      await schedule(tx, { kind: 'sweep-jobs', key: 'hourly', dueAt: new Date(tx.now.getTime() + HOUR_MS) })
    },
  }
}

const nothing = () => Promise.resolve()
