/**
 * The store on SQLite: one file, one writing process.
 *
 * Writes go over a connection that nobody else uses, one transaction after the other; reads over a second one that the
 * engine itself holds read-only, so they see only what is committed. A query settles within microtasks; whatever else is
 * awaited inside a transaction lets them run dry, and ends it there: nobody waits for a lock that a lost answer holds.
 */
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { mkdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sqliteDialect } from './dialect.ts'
import { refuseNested, refuseStray, TxError, wakeAll, watched, type StoreLog } from './guard.ts'
import { sqliteKit } from './kit.ts'
import { migrateSqlite, type Recognise } from './migrate.ts'
import { makeSchema } from './schema.ts'
import type { Db, ReadDb, Store, Tx } from './store.ts'
import type { Vault } from './vault.ts'

export interface EngineOptions {
  readonly city: string
  readonly vault: Vault
  readonly now: () => Date
  readonly log: StoreLog
  readonly recognise: Recognise
}

/** Transactions share a commit up to this time, so that timers and sockets have their turn. Milliseconds. */
const LONGEST_TOGETHER_MS = 10

/** @param file path of the database; its folder is made where it is missing. */
export function openSqlite(file: string, { city, vault, now, log, recognise }: EngineOptions): Store {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  migrateSqlite(file, recognise)
  const writer = connect(file, {})
  const reading = connect(file, { readonly: true })
  const t = makeSchema(sqliteKit)
  const common = { t, vault, dialect: sqliteDialect, city }
  const readDb = drizzle({ client: reading, casing: 'snake_case' }) as unknown as ReadDb
  const begin = writer.prepare('BEGIN IMMEDIATE')
  const commit = writer.prepare('COMMIT')
  const rollback = writer.prepare('ROLLBACK')
  const savepoint = writer.prepare('SAVEPOINT work')
  const undo = writer.prepare('ROLLBACK TO work')
  const release = writer.prepare('RELEASE work')
  const writeDb = drizzle({ client: refusingStrays(writer), casing: 'snake_case' }) as unknown as Db
  const waiting: Work[] = []
  let committing: Promise<void> | undefined
  let copying: Promise<void> | undefined
  let isClosing = false

  /** What waits shares a commit, since that is what takes the time; each work stands or falls by itself. */
  async function commitAll(): Promise<void> {
    while (waiting.length > 0) {
      // Whoever comes in this turn of the event loop comes along; timers and sockets have theirs in between.
      await new Promise(resolve => void setImmediate(resolve))
      await commitTogether()
    }
    committing = undefined
  }

  async function commitTogether(): Promise<void> {
    const taken: Work[] = []
    const until = performance.now() + LONGEST_TOGETHER_MS
    try {
      begin.run()
      do {
        const work = waiting.shift()
        if (!work) break
        taken.push(work)
        savepoint.run()
        if (!(await work.run())) undo.run()
        release.run()
      } while (performance.now() < until)
      commit.run()
    } catch (error) {
      if (writer.inTransaction) rollback.run()
      for (const work of taken.length > 0 ? taken : waiting.splice(0)) work.lose(error)
      return
    }
    for (const work of taken) work.end()
  }

  /** One transaction: what it comes to is told when it is safe. */
  function workOf<T>(act: (tx: Tx) => Promise<T>): { work: Work; result: Promise<T> } {
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    const wakings: (() => void)[] = []
    const tx = { ...common, db: writeDb, afterCommit: (then: () => void) => void wakings.push(then) }
    let end: () => void = nothing
    return {
      result: promise,
      work: {
        async run() {
          try {
            const result = await watched(log, () => withinMicrotasks(act({ ...tx, now: now() })))
            end = () => {
              wakeAll(log, wakings)
              resolve(result)
            }
            return true
          } catch (error) {
            end = () => reject(error)
            return false
          }
        },
        end: () => end(),
        lose: reject,
      },
    }
  }

  return {
    engine: 'sqlite',
    city,
    now,
    reader: () => ({ ...common, db: readDb, now: now() }),
    async tx(act) {
      refuseNested()
      const { work, result } = workOf(act)
      waiting.push(work)
      committing ??= commitAll()
      return result
    },
    copyTo(copy) {
      copying = copied(writer, copy, () => isClosing)
      return copying
    },
    async close() {
      isClosing = true
      await committing
      await copying?.catch(nothing)
      if (!writer.open) return
      reading.close()
      writer.pragma('optimize')
      writer.close()
    },
  }
}

const nothing = () => undefined

/** Of 4 kB each; about a millisecond. */
const PAGES_A_STEP = 100
const STEPS_A_SYNC = 40

/**
 * Over the connection that writes, since changes made over it go into a copy that is under way; those of another would
 * begin it anew each time, and it would never end.
 */
async function copied(writer: Database.Database, file: string, isOver: () => boolean): Promise<void> {
  let steps = 0
  const handles: Promise<void>[] = []
  await writer.backup(file, {
    progress: () => {
      if (isOver()) throw new Error('the database is closed')
      // Bit by bit: at the end SQLite waits for the disk, and everybody with it.
      if (++steps % STEPS_A_SYNC === 0) handles.push(syncFile(file))
      return PAGES_A_STEP
    },
  })
  await Promise.all(handles)
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** One transaction among those that share a commit. */
interface Work {
  /** @returns false when what it did is to be undone. */
  run(): Promise<boolean>
  /** It is committed, or undone: tells its caller. */
  end(): void
  /** The commit failed, and all that shared it. */
  lose(error: unknown): void
}

/** What the work comes to; refused once the microtasks run dry, since only something other than a query makes them. */
async function withinMicrotasks<T>(work: Promise<T>): Promise<T> {
  const dry = Promise.withResolvers<never>()
  let isOver = false
  // Ticks have their turn once no microtask is left.
  process.nextTick(() => {
    if (!isOver) dry.reject(new TxError('something other than a query was awaited inside a transaction'))
  })
  try {
    return await Promise.race([work, dry.promise])
  } finally {
    isOver = true
  }
}

function connect(file: string, options: { readonly?: boolean }): Database.Database {
  const connection = new Database(file, { ...options, timeout: 5000 })
  if (!options.readonly) {
    connection.pragma('journal_mode = WAL')
    // The build's own default is NORMAL, which forgets the last commits when the power goes.
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    // What is erased is overwritten, so that it is in no later copy of the file either.
    connection.pragma('secure_delete = ON')
  }
  return withCachedStatements(connection)
}

const MOST_STATEMENTS = 500

/** Drizzle prepares every query anew; the same text is the same statement. */
function withCachedStatements(connection: Database.Database): Database.Database {
  const statements = new Map<string, Database.Statement>()
  const prepare = connection.prepare.bind(connection)
  const remembering = (text: string): Database.Statement => {
    const known = statements.get(text)
    if (known) return known
    const made = prepare(text)
    if (statements.size < MOST_STATEMENTS) statements.set(text, made)
    return made
  }
  return Object.assign(connection, { prepare: remembering })
}

/** From here on every query must belong to the running transaction. */
function refusingStrays(connection: Database.Database): Database.Database {
  const prepare = connection.prepare.bind(connection)
  const checked = (text: string): Database.Statement => {
    refuseStray()
    return prepare(text)
  }
  return Object.assign(connection, { prepare: checked })
}
