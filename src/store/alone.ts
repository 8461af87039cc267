/**
 * That one bot at a time works for a city on its database: a second one would fetch the same updates, and take for doubtful,
 * and send again, what the first is just sending.
 *
 * The lock is the operating system's or PostgreSQL's, so it goes with its holder, however that ends.
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { makeId } from './ids.ts'

export interface Hold {
  /** Lets the next one in. */
  release(): Promise<void>
}

export interface HoldOptions {
  /** `file:<path>` or `postgres://…` */
  readonly url: string
  readonly city: string
  /** Another one has it: the line to PostgreSQL was broken for long. Called once; whoever held it must end at once. */
  readonly onLost: () => void
}

/** @returns undefined while another program holds it. */
export const holdAlone = (options: HoldOptions): Promise<Hold | undefined> =>
  options.url.startsWith('file:')
    ? Promise.resolve(holdFile(options.url.slice('file:'.length)))
    : holdOnPostgres(options)

/** Locks a file beside the database, which scripts may open meanwhile. */
function holdFile(database: string): Hold | undefined {
  mkdirSync(dirname(database), { recursive: true, mode: 0o700 })
  const side = new Database(`${database}.bot`, { timeout: 0 })
  try {
    side.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    side.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined
    throw error
  }
  return { release: () => Promise.resolve(void side.close()) }
}

/** Of the two numbers that name a lock; the other one is the city's. */
const LOCK = 5463864
/** The server takes a silent holder for dead after 11 s, instead of two hours. */
const KEEPALIVE = '-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3'
const CONNECTING_MS = 15_000
const AGAIN_MS = 500
/** So long the server may take to end the session that this program lost. */
const LOST_AFTER_MS = 2000

async function holdOnPostgres({ url, city, onLost }: HoldOptions): Promise<Hold | undefined> {
  /** Tells this program's sessions from those of any other. */
  const name = `lindung ${makeId()}`
  let session: pg.Client | undefined
  const released = new AbortController()
  const isReleased = () => released.signal.aborted

  const take = async (): Promise<boolean> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      options: KEEPALIVE,
      keepAlive: true,
      connectionTimeoutMillis: CONNECTING_MS,
    })
    client.on('error', nothing)
    await client.connect()
    try {
      // The server may still believe in a session of ours whose line broke.
      await client.query(END_OTHERS, [name])
      const { rows } = await client.query<{ held: boolean }>(TAKE, [LOCK, city])
      if (rows[0]?.held !== true || isReleased()) {
        await client.end()
        return isReleased()
      }
    } catch (error) {
      await client.end().catch(nothing)
      throw error
    }
    client.on('end', () => void regain())
    session = client
    return true
  }

  /** Until it is held again, or another one is seen to hold it. */
  const regain = async () => {
    let refusedAt: number | undefined
    while (!isReleased()) {
      const held = await take().catch(() => undefined)
      if (held) return
      if (held === false) refusedAt ??= performance.now()
      if (refusedAt !== undefined && performance.now() - refusedAt > LOST_AFTER_MS) {
        onLost()
        return
      }
      await new Promise(resolve => void setTimeout(resolve, AGAIN_MS).unref())
    }
  }

  if (!(await take())) return undefined
  return {
    async release() {
      released.abort()
      await session?.end().catch(nothing)
    },
  }
}

const TAKE = 'SELECT pg_try_advisory_lock($1, hashtext($2)) AS held'
const END_OTHERS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name = $1 AND pid <> pg_backend_pid()`

const nothing = () => undefined
