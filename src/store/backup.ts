/**
 * Copies of everything that is kept, on SQLite: the database, and the documents as they lie there, sealed. Each is a folder
 * named by its instant; it has that name only once it is whole and was looked at. The keys are in none of them.
 *
 * What is erased today stays in the copies of earlier days, and leaves with the last of them. On PostgreSQL the database is
 * copied by `pg_dump`, which is the engineer's to run.
 */
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import type { CopyChecked, CopyToCheck } from './backup-worker.ts'
import { lettingGoOf, type Since } from './since.ts'
import { VaultError, type Vault } from './vault.ts'

/** A copy that cannot be made or used: the message says why, in one line for the engineer. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/** What copies are made of, and where they lie. */
export interface Kept {
  /** Folder of the copies. */
  readonly folder: string
  /** Folder of the sealed documents. */
  readonly documents: string
  readonly vault: Vault
  readonly city: string
}

export interface Generation {
  /** `2026-11-26T20-30-00Z`: its folder's name. */
  readonly name: string
  readonly path: string
  readonly at: Date
}

export interface BackupMade extends Generation {
  /** Bytes of the database. */
  readonly size: number
  readonly documents: number
  /** Documents that the database names and whose files are not there. */
  readonly missing: number
}

const DATABASE = 'lindung.db'
const DOCUMENTS = 'documents'
const UNFINISHED = '.unfinished'

/**
 * Makes a copy and, when it is found to be sound, lets go of the oldest beyond `kept`.
 * @param copy writes the database to this path (`Store.copyTo`, or `copyOf`).
 * @throws {BackupError} when the copy is not sound; the earlier ones stay then, all of them.
 */
export async function makeBackup(
  { folder, documents, vault, city }: Kept,
  { copy, now, kept }: { copy: (file: string) => Promise<void>; now: Date; kept: number },
): Promise<BackupMade> {
  const name = nameOf(now)
  const path = join(folder, name)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeUnfinished(folder)
  const work = `${path}${UNFINISHED}`
  try {
    await mkdir(work, { mode: 0o700 })
    const database = join(work, DATABASE)
    await copy(database)
    const named = await soundCopy(database, { vault, city })
    await sync(database)
    const there = await copyDocuments(documents, join(work, DOCUMENTS))
    const { size } = await stat(database)
    await rename(work, path)
    await sync(folder)
    await letGo(folder, kept)
    const missing = named.filter(id => !there.has(`${id}.sealed`)).length
    return { name, path, at: now, size, documents: there.size, missing }
  } catch (error) {
    await rm(work, { recursive: true, force: true })
    throw error
  }
}

/** The copies that are whole, the oldest first. */
export async function generations(folder: string): Promise<Generation[]> {
  return (await namesIn(folder)).toSorted().flatMap(name => {
    const at = instantOf(name)
    return at ? [{ name, path: join(folder, name), at }] : []
  })
}

/** A copy by a program of its own, while the bot runs or not: it reads as of one instant and waits for nobody. */
export function copyOf(database: string): (file: string) => Promise<void> {
  return file => {
    const source = new Database(database, { readonly: true, fileMustExist: true })
    try {
      source.prepare('VACUUM INTO ?').run(file)
    } finally {
      source.close()
    }
    return Promise.resolve()
  }
}

export interface Restoring {
  /** Folder of the copy. */
  readonly generation: string
  /** Where the database is to lie. */
  readonly database: string
  readonly now: Date
  /**
   * Makes the copied database fit for its place, before it takes it: what waits in it may have been done since.
   * @param since undefined where no database is there, or none that can be read.
   */
  readonly prepare: (file: string, since: Since | undefined) => Promise<void>
}

/**
 * Puts a copy in the place of the present database and documents, which are set aside under names of their own.
 * @returns where the present ones lie now.
 * @throws {BackupError} before anything is changed: while the bot runs, or when the copy is not sound; and whatever
 * `prepare` throws, before anything is changed too.
 */
export async function restoreBackup(
  { documents, vault, city }: Omit<Kept, 'folder'>,
  { generation, database, now, prepare }: Restoring,
): Promise<{ aside: string[] }> {
  const copy = join(generation, DATABASE)
  const { mtime } = await stat(copy).catch(() => {
    throw new BackupError(`there is no copy in ${generation}`)
  })
  const madeAt = instantOf(generation.split(/[/\\]/).findLast(part => part !== '') ?? '') ?? mtime
  await soundCopy(copy, { vault, city })
  const since = await stat(database).then(
    () => lettingGoOf(database, { city, from: madeAt }),
    () => undefined,
  )
  if (since === 'in-use') throw new BackupError(`${database} is in use: stop the bot first`)
  const next = `${database}.restoring`
  await removeDatabase(next)
  try {
    await copyFile(copy, next)
    await prepare(next, since)
    await sync(next)
  } catch (error) {
    await removeDatabase(next)
    throw error
  }
  const mark = `.before-${nameOf(now)}`
  const aside: string[] = []
  for (const path of [database, `${database}-wal`, `${database}-shm`, documents])
    await rename(path, `${path}${mark}`).then(
      () => void aside.push(`${path}${mark}`),
      (error: unknown) => {
        if (!isMissing(error)) throw error
      },
    )
  await copyDocuments(join(generation, DOCUMENTS), documents)
  await rename(next, database)
  await removeDatabase(next)
  await sync(dirname(database))
  return { aside }
}

/** With what the engine lays beside it. */
async function removeDatabase(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '.lock', '.lock-journal']) await rm(`${file}${end}`, { force: true })
}

/** @returns ids of the documents that it names. */
async function soundCopy(
  file: string,
  { vault, city }: Pick<Kept, 'vault' | 'city'>,
): Promise<readonly string[]> {
  const { troubles, canary, documents } = await lookedAt({ file, city })
  if (troubles.length > 0) throw new BackupError(`the copy is not sound: ${troubles[0]}`)
  try {
    vault.open('meta.canary', city, Buffer.from(canary ?? '', 'base64'))
  } catch (error) {
    if (error instanceof VaultError) throw new BackupError('the copy does not open with these keys')
    throw error
  }
  return documents
}

function lookedAt(order: CopyToCheck): Promise<CopyChecked> {
  const { promise, resolve, reject } = Promise.withResolvers<CopyChecked>()
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData: order })
  worker.once('message', resolve)
  worker.once('error', (cause: Error) => reject(new BackupError(`the copy cannot be read: ${cause.message}`)))
  worker.once('exit', () => reject(new BackupError('the copy could not be looked at')))
  return promise
}

/** The same file twice where the disk allows it, since a document never changes; else a second one. */
async function copyDocuments(from: string, to: string): Promise<Set<string>> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const there = new Set<string>()
  for (const name of await namesIn(from)) {
    if (!name.endsWith('.sealed')) continue
    try {
      await link(join(from, name), join(to, name)).catch(() => copyFile(join(from, name), join(to, name)))
      there.add(name)
    } catch (error) {
      // Erased at this very moment.
      if (!isMissing(error)) throw error
    }
  }
  await sync(to)
  return there
}

async function letGo(folder: string, kept: number): Promise<void> {
  const all = await generations(folder)
  for (const { path } of all.slice(0, Math.max(0, all.length - Math.max(1, kept)))) {
    // Never half a copy under the name of a whole one.
    await rename(path, `${path}${UNFINISHED}`)
    await rm(`${path}${UNFINISHED}`, { recursive: true, force: true })
  }
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await namesIn(folder))
    if (name.endsWith(UNFINISHED)) await rm(join(folder, name), { recursive: true, force: true })
}

const nameOf = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`

function instantOf(name: string): Date | undefined {
  const [, day, hours, minutes, seconds] = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z$/.exec(name) ?? []
  return day === undefined ? undefined : new Date(`${day}T${hours}:${minutes}:${seconds}Z`)
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })

/** On the disk, and not only on its way there. (Windows needs and knows no such thing for folders.) */
async function sync(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
