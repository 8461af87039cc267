/** What the scripts for backups know of the house: its settings and its keys, without starting it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exit } from 'node:process'
import { CITY } from '../src/app/city.ts'
import { readConfig } from '../src/config.ts'
import type { Kept } from '../src/store/backup.ts'
import { KEY_FILE, parseKeys } from '../src/store/keys.ts'
import type { StoreOptions } from '../src/store/open.ts'
import { makeVault } from '../src/store/vault.ts'

/** Ends the program with a line where there is nothing to work on. */
export function house(): { kept: Kept; database: string; access: StoreOptions; generations: number } {
  try {
    process.loadEnvFile('.env')
  } catch {
    // No .env: the environment alone decides.
  }
  const { databaseUrl, dataDir, dataKeys, kind, backups } = readConfig(process.env)
  const keyFile = join(dataDir, KEY_FILE)
  if (!databaseUrl.startsWith('file:'))
    fail('DATABASE_URL is PostgreSQL: use pg_dump and pg_restore, and copy DATA_DIR/documents.')
  if (dataKeys === undefined && !existsSync(keyFile))
    fail(`There are no keys: neither DATA_KEYS nor ${keyFile}.`)
  const keys = parseKeys(dataKeys ?? readFileSync(keyFile, 'utf8').trim())
  return {
    kept: {
      folder: backups.folder ?? join(dataDir, 'backups'),
      documents: join(dataDir, 'documents'),
      vault: makeVault(keys, CITY),
      city: CITY,
    },
    database: databaseUrl.slice('file:'.length),
    access: { url: databaseUrl, city: CITY, keys, kind },
    // Whoever makes none by night decides on each.
    generations: backups.kept > 0 ? backups.kept : Infinity,
  }
}

function fail(why: string): never {
  console.error(why)
  exit(1)
}
