/** What the scripts for backups know of the house: its settings and its keys, without starting it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exit } from 'node:process'
import { CITY } from '../src/app/city.ts'
import { plainly } from '../src/app/plainly.ts'
import { readConfig } from '../src/config.ts'
import type { Kept } from '../src/store/backup.ts'
import { KEY_FILE, parseKeys } from '../src/store/keys.ts'
import type { StoreOptions } from '../src/store/open.ts'
import { makeVault } from '../src/store/vault.ts'

/** The settings, and the keys that there must be. Ends the program with a line where there are none. */
function read() {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    const config = readConfig(process.env)
    const keyFile = join(config.dataDir, KEY_FILE)
    if (config.dataKeys === undefined && !existsSync(keyFile))
      fail(`There are no keys: neither DATA_KEYS nor ${keyFile}.`)
    return { config, keys: parseKeys(config.dataKeys ?? readFileSync(keyFile, 'utf8').trim()) }
  } catch (error) {
    return failPlainly(error)
  }
}

/** Ends the program with what the engineer can do; a bug keeps its trace. */
export function failPlainly(error: unknown): never {
  const databaseUrl = process.env['DATABASE_URL']
  const why = plainly(error, databaseUrl === undefined ? {} : { databaseUrl })
  if (why === undefined) throw error
  return fail(why)
}

/** How the database is opened, on either engine. */
export function access(): StoreOptions {
  const { config, keys } = read()
  return { url: config.databaseUrl, city: CITY, keys, kind: config.kind }
}

/** Ends the program with a line where there is nothing to work on. */
export function house(): { kept: Kept; database: string; access: StoreOptions; generations: number } {
  const { config, keys } = read()
  const { databaseUrl, dataDir, kind, backups } = config
  if (!databaseUrl.startsWith('file:'))
    fail(
      'DATABASE_URL is PostgreSQL: use pg_dump and pg_restore, copy DATA_DIR/documents, and after a pg_restore run `npm run restored`.',
    )
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
