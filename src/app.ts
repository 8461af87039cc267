/**
 * Puts the house together: the only place that knows every room. From a configuration to a running bot, and back to
 * rest.
 */
import { join } from 'node:path'
import { backupsOf } from './app/backups.ts'
import { healthOf } from './app/health.ts'
import { jobHandlers } from './app/jobs.ts'
import { exportersFor } from './app/lists/exporters.ts'
import { listWork } from './app/lists/work.ts'
import { makeLog } from './app/log.ts'
import { papersWork } from './app/papers.ts'
import {
  checkBackupFolder,
  holdDatabase,
  openDatabase,
  portTrouble,
  refuseLeftBehind,
  StartError,
  whoAmI,
} from './app/start.ts'
import { ANNOUNCEMENT_RENDERER, announcementRenderer } from './bot/announcements/message.ts'
import { announcementsHeld, moreAnnouncements } from './bot/announcements/sending.ts'
import { FIRST_ANSWERS } from './bot/answers/first.ts'
import { makeRoute, sorry } from './bot/bot.ts'
import { CHANNEL } from './bot/channel.ts'
import { DOCUMENT_UPLOADED } from './bot/documents/uploaded.ts'
import { makeFlood, UPDATES_A_MINUTE } from './bot/flood.ts'
import { paperWords } from './bot/documents/words.ts'
import { CARD_RENDERER, cardRenderer } from './bot/members/card-message.ts'
import { COPY_RENDERER, copyRenderer } from './bot/rights/copy.ts'
import { book, rooms } from './bot/rooms.ts'
import { settled } from './bot/settled.ts'
import { DOCUMENT_RENDERER, isShownAsPhoto } from './bot/staff/review/documents.ts'
import { SLIP_RENDERER, slipRenderer } from './bot/staff/visits/slip.ts'
import { CHART_RENDERER, chartRenderer } from './bot/staff/statistics/chart-message.ts'
import { momentWords, numberWords } from './bot/format.ts'
import type { House } from './bot/house.ts'
import { outgoingOf } from './bot/notices.ts'
import { words } from './bot/words.ts'
import { profile } from './bot/profile.ts'
import type { Config } from './config.ts'
import { accountById, findAccount, openAccount } from './records/accounts.ts'
import { seedAnswers } from './records/answers/answers.ts'
import { warmAnswers } from './records/answers/find.ts'
import { planAnswersDay } from './records/answers/jobs.ts'
import { documentById } from './records/documents/documents.ts'
import { adminsBeside } from './records/office/officers.ts'
import { appointFirstAdmin } from './records/office/staff-changes.ts'
import { planRenewalsDay } from './records/renewals/telling.ts'
import { schedule, startJobs } from './store/jobs.ts'
import { sealedFiles, type SealedFiles } from './store/sealed-files.ts'
import type { Store, Tx } from './store/store.ts'
import { makeApi } from './telegram/api.ts'
import type { Log } from './telegram/log.ts'
import { put } from './telegram/outbox.ts'
import { raise } from './telegram/inbox.ts'
import { applyProfile } from './telegram/profile.ts'
import type { Renderer } from './telegram/sender.ts'
import { startWire, webhookPath, type Wire } from './telegram/wire.ts'
import { passPages, passUrl } from './web/passes/pages.ts'
import { startWeb } from './web/server.ts'
import { uploadUrl } from './web/upload/door.ts'
import { uploadPages } from './web/upload/pages.ts'

const ASK_MS = 15_000
const DOWNLOAD_MS = 120_000

export interface App {
  readonly store: Store
  readonly botUsername: string
  /** The port that health and the webhook are served on. */
  readonly port: number
  /** Looks for due work now: the clock was moved. */
  wake(): void
  /** Takes nothing new, ends what runs, lets go of the database. Nothing is lost, and no message left in doubt. */
  stop(): Promise<void>
}

export interface AppOptions {
  /** The house's clock; the machine's if absent. */
  readonly now?: () => Date
  /** Of one chat, before the rest of the minute is held back; as `bot/flood.ts` says if absent. */
  readonly updatesAMinute?: number
  /** Something ended the bot from within: `why` is one line for the engineer. */
  readonly onFatal: (why: string) => void
  /** Told right before the first message may go out: from then on only `stop` leaves none in doubt. */
  readonly onBegins?: () => void
  /** Told where the keys were made, on the first start. */
  readonly onNewKeys?: (file: string) => void
}

/**
 * @throws {StartError} when Telegram does not know the token, the port is taken, or another bot works on the database; the
 * store's and the keys' own errors when the database must not be used.
 */
export async function startApp(config: Config, options: AppOptions): Promise<App> {
  const log = makeLog(config.logLevel)
  refuseLeftBehind(config)
  const hold = await holdDatabase(config, log, options.onFatal)
  try {
    const app = await startHeld(config, options, log)
    const stop = async () => {
      try {
        await app.stop()
      } finally {
        await hold.release()
      }
    }
    return { ...app, stop }
  } catch (error) {
    await hold.release()
    throw error
  }
}

async function startHeld(config: Config, options: AppOptions, log: Log): Promise<App> {
  checkBackupFolder(config)
  const store = await openDatabase(config, log, options)
  const files = sealedFiles(join(config.dataDir, 'documents'), store.reader().vault)
  const uploads = sealedFiles(join(config.dataDir, 'uploads'), store.reader().vault)
  const access = { token: config.botToken, apiRoot: config.apiRoot }
  const api = makeApi({ ...access, timeoutMs: ASK_MS })
  const downloads = makeApi({ ...access, timeoutMs: DOWNLOAD_MS })
  const me = await whoAmI(api, config.apiRoot, log)
  const backups = backupsOf(config, store, log)
  let wire: Wire | undefined
  const exporters = exportersFor(me.username)
  const work = listWork({ store, uploads, folder: join(config.dataDir, 'tmp'), log, exporters })
  const publicUrl = config.updates.kind === 'webhook' ? config.updates.publicUrl : undefined
  // Before the first message may go out: a port that is taken would otherwise end the program with messages in the air.
  const web = await startWeb({
    port: config.port,
    passes: await passPages({
      store,
      work,
      papers: papersWork(store, files),
      uploads,
      wording: { w: words, number: numberWords, moment: momentWords },
      say: async (tx, notices) => void (await put(tx, await outgoingOf(tx, notices))),
      publicUrl,
      log,
    }),
    uploads: await uploadPages({
      store,
      files,
      uploads,
      wording: { w: words, number: numberWords, moment: momentWords },
      paperName: paperWords,
      arrived: tellUploaded,
      publicUrl,
      chatUrl: config.kind === 'demo' ? undefined : `https://t.me/${me.username}`,
      log,
    }),
    health: () => healthOf({ store, backups, dataDir: config.dataDir, wire }),
    ...(publicUrl === undefined
      ? {}
      : { webhook: { path: webhookPath, take: request => wire?.webhook?.(request) ?? notYet() } }),
  }).catch((error: unknown) => {
    throw new StartError(portTrouble('PORT', config.port, error))
  })
  const { port } = web
  const house: House = {
    botUsername: me.username,
    documentsVia: config.documentsVia,
    demo: config.kind === 'demo',
    messagesPerSecond: config.messagesPerSecond,
    hasPages: () => publicUrlOf(config, port) !== undefined,
    passUrl: token => passUrl(publicUrlOf(config, port) ?? '', token),
    uploadUrl: token => uploadUrl(publicUrlOf(config, port) ?? '', token),
  }
  options.onBegins?.()
  wire = await startWire({
    ...access,
    store,
    updates: config.updates,
    route: await makeRoute({ me, token: config.botToken }, house, store, rooms, {
      flood: makeFlood(() => store.now(), options.updatesAMinute ?? UPDATES_A_MINUTE),
      onUnsound: kind => log.warn({ kind }, 'an update is not as Telegram sends them, and was not read'),
    }),
    sorry,
    settled,
    more: moreAnnouncements(),
    held: announcementsHeld,
    perSecond: house.messagesPerSecond,
    renderers: {
      [DOCUMENT_RENDERER]: documentRenderer(store, files),
      [SLIP_RENDERER]: slipRenderer(store),
      [CHART_RENDERER]: chartRenderer(store),
      [CARD_RENDERER]: cardRenderer(store, me.username),
      [COPY_RENDERER]: copyRenderer(store, me.username),
      [ANNOUNCEMENT_RENDERER]: announcementRenderer(store),
    },
    log,
    onFatal: options.onFatal,
  })
  await store.tx(tx => appointAdmins(tx, config.adminIds))
  if ((await adminsBeside(store.reader(), [])).length === 0)
    log.warn({}, 'the office has no admin: set ADMIN_IDS, or nobody can let officers in')
  await store.tx(tx => schedule(tx, { kind: 'sweep-jobs', key: 'hourly', dueAt: tx.now }))
  await store.tx(planRenewalsDay)
  await store.tx(backups.keep)
  await store.tx(tx => seedAnswers(tx, FIRST_ANSWERS))
  await store.tx(planAnswersDay)
  await warmAnswers(store.reader())
  const jobs = startJobs({
    store,
    log,
    handlers: jobHandlers({ ...house, store, files, uploads, api: downloads, book, backups }),
  })
  await work.resume()
  void applyProfile(api, profile, log)
  log.info({ bot: me.username, updates: config.updates.kind, database: store.engine }, 'the bot serves')
  return {
    store,
    botUsername: me.username,
    port: web.port,
    wake: () => jobs.wake(),
    async stop() {
      await web.stop()
      await work.stop()
      await wire.stop()
      await jobs.stop()
      api.close()
      downloads.close()
      await store.close()
    },
  }
}

/** Where browsers find this server. The demo's are on this machine; Telegram takes no button to a name without a dot. */
function publicUrlOf({ updates, kind }: Config, port: number): string | undefined {
  if (updates.kind === 'webhook') return updates.publicUrl.replace('//localhost', '//127.0.0.1')
  return kind === 'demo' ? `http://127.0.0.1:${port}` : undefined
}

/** Telegram brings it again. */
const notYet = () => Promise.resolve(new Response(null, { status: 503 }))

/** The chat of whoever sent it goes on. */
async function tellUploaded(tx: Tx, of: { account: string; document: string }): Promise<void> {
  const account = await accountById(tx, of.account)
  if (account?.channel === CHANNEL)
    await raise(tx, { name: DOCUMENT_UPLOADED, chat: account.address, data: { document: of.document } })
}

/** The first people of the office: whoever was of it before stays what the office made of them. */
async function appointAdmins(tx: Tx, addresses: readonly number[]): Promise<void> {
  for (const address of addresses) {
    const account = (await findAccount(tx, CHANNEL, address)) ?? (await openAccount(tx, CHANNEL, address))
    await appointFirstAdmin(tx, account.id)
  }
}

/** Uploads a sealed document, for whom Telegram has no copy. */
const documentRenderer =
  (store: Store, files: SealedFiles): Renderer =>
  async id => {
    const paper = await documentById(store.reader(), id)
    const content = await files.read(id)
    const type = paper?.mime ?? 'application/octet-stream'
    const field = paper && isShownAsPhoto(paper) ? 'photo' : 'document'
    const name = `${paper?.paper ?? id}.${type.split('/')[1] ?? 'bin'}`
    return { [field]: new File([Uint8Array.from(content)], name, { type }) }
  }
