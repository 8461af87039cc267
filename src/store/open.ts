/**
 * Opens the database that a setting names, and refuses one that is not ours: another kind, or other keys.
 */
import { eq } from 'drizzle-orm'
import type { StoreLog } from './guard.ts'
import type { Keys } from './keys.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Store, Tx } from './store.ts'
import { makeVault, VaultError } from './vault.ts'

export interface StoreOptions {
  /** `file:<path>` or `postgres://…` */
  readonly url: string
  /** Kemendagri code of the city. */
  readonly city: string
  readonly keys: Keys
  /** A demo's database and a real one are never mixed. */
  readonly kind: 'demo' | 'real'
  /** The store's clock; the machine's if absent. */
  readonly now?: () => Date
  readonly log?: StoreLog
}

/** A database that must not be used as it is: the message says why, in one line for the engineer. */
export class StoreError extends Error {
  override name = 'StoreError'
}

/** @throws {StoreError} before anything of the program is written. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url, city, keys, kind, now = () => new Date(), log = { warn: () => undefined } } = options
  const vault = makeVault(keys, city)
  const engine = { city, vault, now, log }
  const store = url.startsWith('file:')
    ? openSqlite(url.slice('file:'.length), engine)
    : await openPostgres(url, engine)
  try {
    await store.tx(tx => checkOrMark(tx, kind))
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

const CANARY = 'lindung'

/** A new database is marked with its kind and a canary; an old one must have ours. */
async function checkOrMark(tx: Tx, kind: 'demo' | 'real'): Promise<void> {
  const { meta } = tx.t
  const [known] = await tx.db.select().from(meta).where(eq(meta.key, 'kind'))
  if (!known) {
    const canary = tx.vault.seal('meta.canary', tx.city, CANARY).toString('base64')
    await tx.db.insert(meta).values([
      { key: 'kind', value: kind },
      { key: 'canary', value: canary },
      { key: 'index-canary', value: tx.vault.index('canary', CANARY).toString('base64') },
    ])
    return
  }
  if (known.value !== kind)
    throw new StoreError(
      `this database is of the kind "${known.value}", and this is a ${kind} start: give another DATABASE_URL`,
    )
  await openCanary(tx)
}

async function openCanary(tx: Tx): Promise<void> {
  const { meta } = tx.t
  const rows = await tx.db.select().from(meta)
  const value = (key: string) => Buffer.from(rows.find(row => row.key === key)?.value ?? '', 'base64')
  const why = 'the keys do not belong to this database (DATA_KEYS, or the key file in DATA_DIR)'
  try {
    tx.vault.open('meta.canary', tx.city, value('canary'))
  } catch (error) {
    if (error instanceof VaultError) throw new StoreError(why, { cause: error })
    throw error
  }
  if (!tx.vault.index('canary', CANARY).equals(value('index-canary')))
    throw new StoreError(`${why}: the index key is another one`)
}
