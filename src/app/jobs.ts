/** Which job is done by whom. */
import { ANSWERS_DAY, planNextAnswersDay, tellExpiring } from '../records/answers/jobs.ts'
import { CLAIM_RETENTION } from '../records/claims/claim-rows.ts'
import {
  alarmOfAccident,
  askHowItWas,
  CLAIMS_ROUND,
  goRound,
  keepClaimsRound,
} from '../records/claims/jobs.ts'
import { ACCIDENT_ALARM, HOW_WAS_IT } from '../records/claims/orders.ts'
import {
  ANNOUNCEMENT_END,
  ANNOUNCEMENT_JOINERS,
  ANNOUNCEMENT_PROGRESS,
  ANNOUNCEMENT_START,
} from '../records/announcements/orders.ts'
import { endIfOver } from '../records/announcements/settle.ts'
import { lookForJoiners, startDue } from '../records/announcements/start.ts'
import { erasePhotosOfEnded } from '../records/claims/family/photos.ts'
import { applyRetention } from '../records/retention/decided-papers.ts'
import { goForgetting, RETENTION, skipForgetting } from '../records/retention/round.ts'
import type { Notice } from '../records/notices.ts'
import { QUESTION_FREED } from '../records/questions/question-rows.ts'
import { lookIfQuiet, QUESTION_QUIET, tellFreed } from '../records/questions/talk.ts'
import { forgetAbandoned } from '../records/imports/imports.ts'
import { UPLOAD_PIECES_ERASE } from '../records/documents/upload-links.ts'
import { alarmOfRetention, RETENTION_CHECK, watchRetention } from '../records/retention/watch.ts'
import { UPLOAD_ERASE } from '../records/uploads.ts'
import { BATCH_MOVE } from '../records/batches/moving.ts'
import { RENEWALS_DAY, RENEWALS_LIST } from '../records/renewals/jobs.ts'
import { listRenewals } from '../records/renewals/standings.ts'
import { planNextMorning, tellRenewals } from '../records/renewals/telling.ts'
import { DECISION_DUE, decisionById } from '../records/review/decision-rows.ts'
import { takeEffect } from '../records/review/effect.ts'
import { ERASE_AGAIN, eraseAgain } from '../records/rights/again.ts'
import { DATA_REQUEST_DUE, requestDue } from '../records/rights/requests.ts'
import { outgoingOf } from '../bot/notices.ts'
import { CHANNEL } from '../bot/channel.ts'
import { forgetChat } from '../telegram/forget.ts'
import { put, ringForMore } from '../telegram/outbox.ts'
import { fetchDocument } from '../bot/documents/fetch.ts'
import { DESK_COMMAND, showDeskCommand } from '../bot/profile.ts'
import { tellProgress, tellSoon } from '../bot/staff/announcements/telling.ts'
import { moveBatch } from '../bot/staff/batches/moving.ts'
import { settledCards } from '../bot/staff/review/decided.ts'
import { expire, remind } from '../bot/reminders.ts'
import type { FormBook } from '../bot/forms/driver.ts'
import { BACKUP, type Backups } from './backups.ts'
import { schedule, sweepJobs, type JobHandler } from '../store/jobs.ts'
import type { SealedFiles } from '../store/sealed-files.ts'
import type { Store, Tx } from '../store/store.ts'
import type { Api } from '../telegram/api.ts'
import { erasePieces } from '../web/upload/pieces.ts'

const HOUR_MS = 3_600_000

export function jobHandlers(house: {
  store: Store
  files: SealedFiles
  uploads: SealedFiles
  api: Api
  book: FormBook
  backups: Backups
  messagesPerSecond: number
}): Record<string, JobHandler> {
  const { files, uploads, book, backups } = house
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
    [UPLOAD_PIECES_ERASE]: async (_args, { key = '' }) => {
      await erasePieces(uploads, key)
      return nothing
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
    [DATA_REQUEST_DUE]: about(requestDue),
    [ERASE_AGAIN]:
      async (_args, { key = '' }) =>
      async tx => {
        const { erased, notices } = await eraseAgain(tx, key)
        if (erased?.channel === CHANNEL) await forgetChat(tx, erased.address)
        await put(tx, await outgoingOf(tx, notices))
      },
    [QUESTION_QUIET]: about(lookIfQuiet),
    [QUESTION_FREED]: about(tellFreed),
    [ANNOUNCEMENT_START]: thenRing(startDue),
    [ANNOUNCEMENT_JOINERS]: thenRing(lookForJoiners),
    [ANNOUNCEMENT_END]:
      async (_args, { key = '' }) =>
      async tx => {
        const { notices, goesOn } = await endIfOver(tx, key)
        if (goesOn) ringForMore(tx)
        await tellSoon(tx, key)
        await put(tx, await outgoingOf(tx, notices))
      },
    [ANNOUNCEMENT_PROGRESS]: tellProgress(house),
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
    [ANSWERS_DAY]: async (_args, { isLastTry }) =>
      isLastTry ? planNextAnswersDay : tx => say(tx, tellExpiring(tx)),
    [RETENTION]: async (args, { isLastTry }) =>
      // What fails again and again must not end the forgetting of everything else.
      isLastTry ? tx => skipForgetting(tx, args) : tx => say(tx, goForgetting(tx, args)),
    [BACKUP]: backups.job,
    [RETENTION_CHECK]: async () => tx => say(tx, alarmOfRetention(tx)),
    'draft-reminder': remind(book),
    'draft-expiry': expire(book),
    'sweep-jobs': async () => async tx => {
      await sweepJobs(tx)
      await keepClaimsRound(tx)
      await watchRetention(tx)
      await backups.keep(tx)
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

/** Work on the announcement that the job's key names, after which there may be more to send. */
const thenRing =
  (work: (tx: Tx, id: string) => Promise<boolean>): JobHandler =>
  async (_args, { key = '' }) =>
  async tx => {
    if (await work(tx, key)) ringForMore(tx)
  }
