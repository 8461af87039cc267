/**
 * Opens the database that a setting names, and refuses one that is not ours: another kind, or other keys.
 */
import type { StoreLog } from './guard.ts'
import type { Keys } from './keys.ts'
import type { Meta } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'
import { makeVault, VaultError, type Vault } from './vault.ts'

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

/** @throws {StoreError} before anything is written. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url, city, keys, kind, now = () => new Date(), log = { warn: () => undefined } } = options
  const vault = makeVault(keys, city)
  const recognise = (meta: Meta) => marksOf(meta, { vault, city, kind })
  const engine = { city, vault, now, log, recognise }
  return url.startsWith('file:') ? openSqlite(url.slice('file:'.length), engine) : openPostgres(url, engine)
}

const CANARY = 'lindung'

/**
 * A new database is marked with its kind; each city in it, with a canary sealed under the city's keys. What bears
 * these marks already must bear ours.
 */
function marksOf(meta: Meta, { vault, city, kind }: { vault: Vault; city: string; kind: string }): Meta {
  const known = meta.get('kind')
  if (known !== undefined && known !== kind)
    throw new StoreError(
      `this database is of the kind "${known}", and this is a ${kind} start: give another DATABASE_URL`,
    )
  const names = { canary: `${city} canary`, index: `${city} index-canary` }
  const index = vault.index('canary', CANARY).toString('base64')
  const marks = new Map<string, string>()
  if (known === undefined) marks.set('kind', kind)
  const canary = meta.get(names.canary)
  if (canary === undefined) {
    const sealed = vault.seal('meta.canary', city, CANARY)
    return marks.set(names.canary, sealed.toString('base64')).set(names.index, index)
  }
  openCanary(vault, city, Buffer.from(canary, 'base64'))
  if (meta.get(names.index) !== index) throw new StoreError(`${OTHER_KEYS}: the index key is another one`)
  return marks
}

const OTHER_KEYS = 'the keys do not belong to this database (DATA_KEYS, or the key file in DATA_DIR)'

function openCanary(vault: Vault, city: string, canary: Buffer): void {
  try {
    vault.open('meta.canary', city, canary)
  } catch (error) {
    if (error instanceof VaultError) throw new StoreError(OTHER_KEYS, { cause: error })
    throw error
  }
}
