/**
 * Says whether the migrations of both engines are in step with the tables, and whether a SQLite migration drops a table
 * that nobody has signed off. Writes nothing; `npm run generate:migrations` writes what is missing.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

type Engine = 'sqlite' | 'pg'
const DIALECTS: Readonly<Record<Engine, string>> = { sqlite: 'sqlite', pg: 'postgresql' }

const root = fileURLToPath(new URL('..', import.meta.url))
const kit = `${root}node_modules/drizzle-kit/bin.cjs`
const folderOf = (engine: Engine) => `${root}drizzle/${engine}`
const migrationsIn = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.sql'))

/** drizzle-kit rebuilds a table by dropping it: whoever looked at the migration says so in a line of it. */
const SIGNED_OFF = /^-- DROP TABLE signed off: \S/m

export const dropsUnsigned = (sql: string): boolean => /\bDROP\s+TABLE\b/i.test(sql) && !SIGNED_OFF.test(sql)

/** Names of the SQLite migrations that drop a table without a word about it. */
export const unsignedDrops = (): string[] =>
  migrationsIn(folderOf('sqlite')).filter(name =>
    dropsUnsigned(readFileSync(`${folderOf('sqlite')}/${name}`, 'utf8')),
  )

/**
 * Whether drizzle-kit sees anything to write: it works on a copy, inside the project as it demands. Where it has a
 * question (was this renamed, or is it new?) it ends without an answer, an error or a file, so only its word counts.
 */
function isMissing(engine: Engine): boolean {
  const copy = mkdtempSync(`${root}node_modules/.migrations-`)
  try {
    cpSync(folderOf(engine), copy, { recursive: true })
    const flags = ['--dialect', DIALECTS[engine], '--schema', `./drizzle/${engine}.tables.ts`]
    const out = ['--out', relative(root, copy), '--casing', 'snake_case']
    const told = execFileSync(process.execPath, [kit, 'generate', ...flags, ...out], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return !told.includes('No schema changes')
  } finally {
    rmSync(copy, { recursive: true })
  }
}

if (import.meta.main) {
  const missing = (['sqlite', 'pg'] as const)
    .filter(isMissing)
    .map(engine => `drizzle/${engine}: the tables have changed; run \`npm run generate:migrations\`.`)
  const unsigned = unsignedDrops().map(
    name =>
      `drizzle/sqlite/${name}: drops a table. Try it on a database with rows, then add the line "-- DROP TABLE signed off: <why>".`,
  )
  for (const complaint of [...missing, ...unsigned]) console.error(complaint)
  if (missing.length + unsigned.length > 0) process.exitCode = 1
}
