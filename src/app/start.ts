/** What must be so before the house opens, and what the engineer reads when it is not. */
import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { holdAlone, type Hold } from '../store/alone.ts'
import { readOrMakeKeys } from '../store/keys.ts'
import { openStore, StoreError } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Api, NoAnswer } from '../telegram/api.ts'
import type { Log } from '../telegram/log.ts'
import { askWhoIAm } from '../telegram/profile.ts'
import { CITY } from './city.ts'

/** A start that cannot succeed: the message is one line for the engineer. */
export class StartError extends Error {
  override name = 'StartError'
}

/** One that stops, when the next one is started beside it, is gone after this at the latest. */
const OTHER_STOPS_MS = 20_000
const LOOK_MS = 250

/**
 * Waits for a bot that is just stopping.
 * @throws {StartError} when another one goes on.
 */
export async function holdDatabase(
  { databaseUrl }: Config,
  log: Log,
  onFatal: (why: string) => void,
): Promise<Hold> {
  const onLost = () => onFatal('another Lindung has taken over the database (DATABASE_URL) meanwhile')
  const until = performance.now() + OTHER_STOPS_MS
  for (let isTold = false; ; isTold = true) {
    const hold = await holdAlone({ url: databaseUrl, city: CITY, onLost })
    if (hold) return hold
    if (performance.now() > until)
      throw new StartError(
        'DATABASE_URL: another Lindung works on this database. Stop that one first, or give this one a database of its own.',
      )
    if (!isTold) log.warn({}, 'another Lindung works on this database; waiting for it to stop')
    await pause(LOOK_MS)
  }
}

/** Where an earlier release kept the database, wherever DATA_DIR was. */
const ONCE = './data/lindung.db'

/** @throws {StartError} rather than begin with an empty database beside the one in use. */
export function refuseLeftBehind({ kind, databaseUrl, dataDir }: Config): void {
  const isDefault = databaseUrl === `file:${dataDir}/lindung.db`
  if (kind === 'demo' || !isDefault || existsSync(join(dataDir, 'lindung.db')) || !existsSync(ONCE)) return
  throw new StartError(
    `DATABASE_URL: the database is ${ONCE}, and now belongs to DATA_DIR (${dataDir}). Move it there with its -wal file, or set DATABASE_URL=file:${ONCE}`,
  )
}

/**
 * The database, with its keys, which are made for a new one.
 * @throws {StartError} for a database that is not new and whose keys are not there.
 */
export async function openDatabase(
  config: Config,
  log: Log,
  { now, onNewKeys }: { now?: () => Date; onNewKeys?: (file: string) => void },
): Promise<Store> {
  const { keys, madeNow } = readOrMakeKeys(config)
  try {
    const { databaseUrl: url, kind } = config
    const store = await openStore({ url, city: CITY, keys, kind, log, ...(now ? { now } : {}) })
    if (madeNow !== undefined) onNewKeys?.(madeNow)
    return store
  } catch (error) {
    if (madeNow === undefined) throw error
    // Nothing is sealed with them.
    rmSync(madeNow, { force: true })
    if (!(error instanceof StoreError) || !error.message.startsWith('the keys')) throw error
    throw new StartError(
      `DATA_KEYS: this database has keys already, and neither DATA_KEYS nor ${madeNow} is there. Put your copy of the key file there.`,
    )
  }
}

/**
 * That a folder of its own for the copies can be written to: otherwise it would show at night.
 * @throws {StartError}
 */
export function checkBackupFolder({ backups: { folder, kept } }: Config): void {
  if (folder === undefined || kept === 0) return
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new StartError(
      `BACKUP_DIR: ${folder} cannot be written to (${codeOf(error)}). Give it to the user that runs this, or name another folder.`,
    )
  }
}

/** Asks Telegram who the token belongs to, until it answers: a start after a power cut may come before the network. */
export async function whoAmI(api: Api, apiRoot: string, log: Log) {
  for (let pauseMs = 500; ; pauseMs = Math.min(pauseMs * 2, 30_000)) {
    const answer = await askWhoIAm(api)
    if (answer.ok) return answer.result
    if (answer.kind === 'refused' && (answer.code === 401 || answer.code === 404))
      throw new StartError(
        'BOT_TOKEN: Telegram does not know this token. Ask @BotFather for the present one.',
      )
    log.warn({ apiRoot, why: whyNot(answer) }, 'Telegram does not answer yet; trying again')
    await pause(pauseMs)
  }
}

const whyNot = (answer: NoAnswer): string => {
  if (answer.kind === 'unreadable') return `HTTP ${answer.status}, not from Telegram`
  return answer.kind === 'refused' ? `${answer.code} ${answer.description}` : answer.why
}

/** Why a port cannot be served. */
export function portTrouble(name: string, port: number, error: unknown): string {
  const code = codeOf(error)
  if (code === 'EADDRINUSE')
    return `${name}: ${port} is taken by another program. Stop that one, or take another port. Example: ${name}=${port + 1}`
  if (code === 'EACCES')
    return `${name}: this user may not serve ${port}; below 1024 only root may. Example: ${name}=3000`
  return `${name}: ${port} cannot be served (${code}). Example: ${name}=3000`
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

const pause = (ms: number) => new Promise<void>(resolve => void setTimeout(resolve, ms))
