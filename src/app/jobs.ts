/** Which job is done by whom. */
import { CLAIM_RETENTION } from '../records/claims/claim-rows.ts'
import {
  alarmOfAccident,
  askHowItWas,
  CLAIMS_ROUND,
  goRound,
  keepClaimsRound,
} from '../records/claims/jobs.ts'
import { ACCIDENT_ALARM, HOW_WAS_IT } from '../records/claims/orders.ts'
import { erasePhotosOfEnded } from '../records/claims/photos.ts'
import { applyRetention } from '../records/retention.ts'
import type { Notice } from '../records/notices.ts'
import { forgetAbandoned } from '../records/imports/imports.ts'
import { UPLOAD_ERASE } from '../records/uploads.ts'
import { BATCH_MOVE } from '../records/batches/moving.ts'
import { RENEWALS_DAY, RENEWALS_LIST } from '../records/renewals/jobs.ts'
import { listRenewals } from '../records/renewals/standings.ts'
import { planNextMorning, tellRenewals } from '../records/renewals/telling.ts'
import { DECISION_DUE, decisionById } from '../records/review/decision-rows.ts'
import { takeEffect } from '../records/review/effect.ts'
import { outgoingOf } from '../bot/notices.ts'
import { put } from '../telegram/outbox.ts'
import { fetchDocument } from '../bot/documents/fetch.ts'
import { DESK_COMMAND, showDeskCommand } from '../bot/profile.ts'
import { moveBatch } from '../bot/staff/batches/moving.ts'
import { settledCards } from '../bot/staff/review/decided.ts'
import { expire, remind } from '../bot/reminders.ts'
import type { FormBook } from '../bot/forms/driver.ts'
import { schedule, sweepJobs, type JobHandler } from '../store/jobs.ts'
import type { SealedFiles } from '../store/sealed-files.ts'
import type { Store, Tx } from '../store/store.ts'
import type { Api } from '../telegram/api.ts'

const HOUR_MS = 3_600_000

export function jobHandlers(house: {
  store: Store
  files: SealedFiles
  uploads: SealedFiles
  api: Api
  book: FormBook
}): Record<string, JobHandler> {
  const { files, uploads, book } = house
  return {
    'fetch-document': fetchDocument(house),
    'document-erase': async (_args, { key = '' }) => {
      await files.erase(key)
      return nothing
    },
    [UPLOAD_ERASE]: async (_args, { key = '' }) => {
      await uploads.erase(key)
      return tx => forgetAbandoned(tx, key)
    },
    'documents-retention':
      async (_args, { key = '' }) =>
      tx =>
        applyRetention(tx, key),
    [CLAIM_RETENTION]:
      async (_args, { key = '' }) =>
      tx =>
        erasePhotosOfEnded(tx, key),
    [DECISION_DUE]:
      async (_args, { key = '' }) =>
      async tx => {
        const { notices } = await takeEffect(tx, key)
        const decision = await decisionById(tx, key)
        const cards = decision ? await settledCards(tx, decision) : []
        await put(tx, [...cards, ...(await outgoingOf(tx, notices))])
      },
    [CLAIMS_ROUND]: async args => tx => say(tx, goRound(tx, args)),
    [ACCIDENT_ALARM]: about(alarmOfAccident),
    [HOW_WAS_IT]: about(askHowItWas),
    [DESK_COMMAND]: showDeskCommand(house),
    [BATCH_MOVE]: moveBatch(outgoingOf),
    [RENEWALS_LIST]:
      async (after, { key = '' }) =>
      async tx =>
        void (await put(tx, await outgoingOf(tx, await listRenewals(tx, Number(key), after)))),
    [RENEWALS_DAY]: async (after, { isLastTry }) =>
      // What fails again and again today must not end the looks of all other days.
      isLastTry
        ? planNextMorning
        : async tx => void (await put(tx, await outgoingOf(tx, await tellRenewals(tx, after)))),
    'draft-reminder': remind(book),
    'draft-expiry': expire(book),
    'sweep-jobs': async () => async tx => {
      await sweepJobs(tx)
      await keepClaimsRound(tx)
      await schedule(tx, { kind: 'sweep-jobs', key: 'hourly', dueAt: new Date(tx.now.getTime() + HOUR_MS) })
    },
  }
}

const nothing = () => Promise.resolve()

const say = async (tx: Tx, notices: Promise<readonly Notice[]>): Promise<void> =>
  void (await put(tx, await outgoingOf(tx, await notices)))

/** What is due about the one that the job's key names. */
const about =
  (work: (tx: Tx, id: string) => Promise<readonly Notice[]>): JobHandler =>
  async (_args, { key = '' }) =>
  tx =>
    say(tx, work(tx, key))
