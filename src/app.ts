/**
 * Puts the house together: the only place that knows every room. From a configuration to a running bot, and back to
 * rest.
 */
import { join } from 'node:path'
import { backupsOf } from './app/backups.ts'
import { CITY } from './app/city.ts'
import { jobHandlers } from './app/jobs.ts'
import { exportersFor } from './app/lists/exporters.ts'
import { listWork } from './app/lists/work.ts'
import { makeLog } from './app/log.ts'
import { papersWork } from './app/papers.ts'
import { ANNOUNCEMENT_RENDERER, announcementRenderer } from './bot/announcements/message.ts'
import { announcementsHeld, moreAnnouncements } from './bot/announcements/sending.ts'
import { FIRST_ANSWERS } from './bot/answers/first.ts'
import { book, makeRoute, rooms, settled, sorry } from './bot/bot.ts'
import { CHANNEL } from './bot/channel.ts'
import { DOCUMENT_UPLOADED } from './bot/documents/uploaded.ts'
import { makeFlood, UPDATES_A_MINUTE } from './bot/flood.ts'
import { paperWords } from './bot/documents/words.ts'
import { CARD_RENDERER, cardRenderer } from './bot/members/card-message.ts'
import { COPY_RENDERER, copyRenderer } from './bot/rights/copy.ts'
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
import { retentionState } from './records/retention/round.ts'
import { appointFirstAdmin } from './records/office/officers.ts'
import { planRenewalsDay } from './records/renewals/telling.ts'
import { readOrMakeKeys } from './store/keys.ts'
import { schedule, startJobs } from './store/jobs.ts'
import { openStore } from './store/open.ts'
import { sealedFiles, type SealedFiles } from './store/sealed-files.ts'
import type { Store, Tx } from './store/store.ts'
import { makeApi, type Api } from './telegram/api.ts'
import type { Log } from './telegram/log.ts'
import { put } from './telegram/outbox.ts'
import { raise } from './telegram/inbox.ts'
import { applyProfile, askWhoIAm } from './telegram/profile.ts'
import type { Renderer } from './telegram/sender.ts'
import { startWire, webhookPath } from './telegram/wire.ts'
import { listPages, passUrl } from './web/lists/pages.ts'
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

/** A start that cannot succeed: the message is one line for the engineer. */
export class StartError extends Error {
  override name = 'StartError'
}

/**
 * @throws {StartError} when Telegram does not know the token, or the port is taken; the store's and the keys' own errors
 * when the database must not be used.
 */
export async function startApp(config: Config, options: AppOptions): Promise<App> {
  const log = makeLog(config.logLevel)
  const { keys, madeNow } = readOrMakeKeys(config)
  if (madeNow !== undefined) options.onNewKeys?.(madeNow)
  const store = await openStore({
    url: config.databaseUrl,
    city: CITY,
    keys,
    kind: config.kind,
    log,
    ...(options.now ? { now: options.now } : {}),
  })
  const files = sealedFiles(join(config.dataDir, 'documents'), store.reader().vault)
  const uploads = sealedFiles(join(config.dataDir, 'uploads'), store.reader().vault)
  const access = { token: config.botToken, apiRoot: config.apiRoot }
  const api = makeApi({ ...access, timeoutMs: ASK_MS })
  const downloads = makeApi({ ...access, timeoutMs: DOWNLOAD_MS })
  const me = await whoAmI(api, log)
  let port = config.port
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
  const wire = await startWire({
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
  await store.tx(tx => schedule(tx, { kind: 'sweep-jobs', key: 'hourly', dueAt: tx.now }))
  await store.tx(planRenewalsDay)
  const backups = backupsOf(config, store, log)
  await store.tx(backups.keep)
  await store.tx(tx => seedAnswers(tx, FIRST_ANSWERS))
  await store.tx(planAnswersDay)
  await warmAnswers(store.reader())
  const jobs = startJobs({
    store,
    log,
    handlers: jobHandlers({ ...house, store, files, uploads, api: downloads, book, backups }),
  })
  const exporters = exportersFor(me.username)
  const work = listWork({ store, uploads, folder: join(config.dataDir, 'tmp'), log, exporters })
  const web = await startWeb({
    port: config.port,
    lists: await listPages({
      store,
      work,
      papers: papersWork(store, files),
      uploads,
      wording: { w: words, number: numberWords, moment: momentWords },
      say: async (tx, notices) => void (await put(tx, await outgoingOf(tx, notices))),
      publicUrl: config.updates.kind === 'webhook' ? config.updates.publicUrl : undefined,
      log,
    }),
    uploads: await uploadPages({
      store,
      files,
      uploads,
      wording: { w: words, number: numberWords, moment: momentWords },
      paperName: paperWords,
      arrived: tellUploaded,
      publicUrl: config.updates.kind === 'webhook' ? config.updates.publicUrl : undefined,
      chatUrl: config.kind === 'demo' ? undefined : `https://t.me/${me.username}`,
      log,
    }),
    health: async () => {
      const ok = await answers(store)
      const nightly = ok
        ? { retention: await retentionState(store.reader()), backup: await backups.state() }
        : {}
      return { ok, database: store.engine, ...nightly, ...wire.figures() }
    },
    ...(wire.webhook ? { webhook: { path: webhookPath, take: wire.webhook } } : {}),
  }).catch((error: unknown) => {
    throw new StartError(`PORT: ${config.port} cannot be served (${codeOf(error)}). Example: PORT=3001`)
  })
  port = web.port
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

/** Asks Telegram who the token belongs to, until it answers: a start after a power cut may come before the network. */
async function whoAmI(api: Api, log: Log) {
  for (let pauseMs = 500; ; pauseMs = Math.min(pauseMs * 2, 30_000)) {
    const answer = await askWhoIAm(api)
    if (answer.ok) return answer.result
    if (answer.kind === 'refused' && (answer.code === 401 || answer.code === 404))
      throw new StartError(
        'BOT_TOKEN: Telegram does not know this token. Ask @BotFather for the present one.',
      )
    log.warn({ kind: answer.kind }, 'Telegram does not answer yet; trying again')
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
}

/** Whether the database can be read. What else could be wrong ends the program, or shows in the figures. */
const answers = async (store: Store): Promise<boolean> => {
  const { db, t } = store.reader()
  return db
    .select({ key: t.meta.key })
    .from(t.meta)
    .limit(1)
    .then(
      rows => rows.length > 0,
      () => false,
    )
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

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
