import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { dropsUnsigned } from '../../scripts/check-migrations.ts'
import { migrateSqlite } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/open.ts'
import { makeKeys, newDatabase } from './engines.ts'

const START = `
CREATE TABLE meta (key text PRIMARY KEY NOT NULL, value text NOT NULL);
--> statement-breakpoint
CREATE TABLE worker (id integer PRIMARY KEY, trade text DEFAULT 'nelayan' NOT NULL);
--> statement-breakpoint
CREATE TABLE boat (id integer PRIMARY KEY, worker integer NOT NULL REFERENCES worker(id) ON DELETE CASCADE);
--> statement-breakpoint
CREATE TRIGGER no_empty_trade BEFORE INSERT ON worker WHEN new.trade = '' BEGIN SELECT raise(abort, 'empty'); END;`

/** What drizzle-kit writes when a column's default changes. */
const REBUILD = `
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE __new_worker (id integer PRIMARY KEY, trade text DEFAULT 'petani' NOT NULL);
--> statement-breakpoint
INSERT INTO __new_worker SELECT id, trade FROM worker;
--> statement-breakpoint
DROP TABLE worker;
--> statement-breakpoint
ALTER TABLE __new_worker RENAME TO worker;
--> statement-breakpoint
PRAGMA foreign_keys=ON;`

const LOSING = `ALTER TABLE worker ADD note text;
--> statement-breakpoint
DELETE FROM worker;`

let dir: string
let file: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lindung-migrations-'))
  file = join(dir, 'test.db')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function folderOf(...migrations: string[]): string {
  const folder = join(dir, `with-${migrations.length}-${Math.random()}`)
  mkdirSync(join(folder, 'meta'), { recursive: true })
  const entries = migrations.map((sql, idx) => {
    const tag = `000${idx}_step`
    writeFileSync(join(folder, `${tag}.sql`), sql)
    return { idx, version: '6', when: 1000 + idx, tag, breakpoints: true }
  })
  writeFileSync(
    join(folder, 'meta/_journal.json'),
    JSON.stringify({ version: '7', dialect: 'sqlite', entries }),
  )
  return folder
}

const migrate = (folder: string, marks: [string, string][] = []) =>
  migrateSqlite(file, () => new Map(marks), folder)

function inDatabase<T>(look: (database: Database.Database) => T): T {
  const database = new Database(file)
  try {
    return look(database)
  } finally {
    database.close()
  }
}

const withRows = () => {
  migrate(folderOf(START))
  inDatabase(database => {
    database.exec('INSERT INTO worker (id) VALUES (1); INSERT INTO boat (id, worker) VALUES (10, 1)')
  })
}

describe('a migration of SQLite', () => {
  it('that rebuilds a table keeps the rows that refer to it', () => {
    withRows()
    migrate(folderOf(START, REBUILD))
    inDatabase(database => {
      expect(database.prepare('SELECT * FROM boat').all()).toEqual([{ id: 10, worker: 1 }])
      expect(database.prepare('SELECT * FROM worker').all()).toEqual([{ id: 1, trade: 'nelayan' }])
      database.exec('INSERT INTO worker (id) VALUES (2)')
      expect(database.prepare('SELECT trade FROM worker WHERE id = 2').pluck().get()).toBe('petani')
    })
  })

  it('that would leave rows referring to nothing changes nothing', () => {
    withRows()
    expect(() => migrate(folderOf(START, LOSING))).toThrow('1 rows refer to nothing after the migration')
    inDatabase(database => {
      expect(database.prepare('SELECT * FROM worker').all()).toEqual([{ id: 1, trade: 'nelayan' }])
    })
    migrate(folderOf(START, REBUILD))
  })

  it('that breaks in the middle changes nothing', () => {
    withRows()
    const broken = `ALTER TABLE worker ADD note text;\n--> statement-breakpoint\nALTER TABLE nothing ADD x text;`
    expect(() => migrate(folderOf(START, broken))).toThrow('nothing')
    inDatabase(database => {
      expect(database.prepare('SELECT * FROM worker').all()).toEqual([{ id: 1, trade: 'nelayan' }])
    })
  })

  it('is applied once', () => {
    const folder = folderOf(START, `INSERT INTO worker (id) VALUES (7)`)
    migrate(folder)
    migrate(folder)
    inDatabase(database => {
      expect(database.prepare('SELECT id FROM worker').pluck().all()).toEqual([7])
    })
  })

  it('does not begin on a database that is refused', () => {
    migrate(folderOf(START), [['kind', 'real']])
    const refusing = () =>
      migrateSqlite(
        file,
        meta => {
          throw new Error(`this is ${meta.get('kind')}`)
        },
        folderOf(START, REBUILD),
      )
    expect(refusing).toThrow('this is real')
    inDatabase(database => {
      expect(database.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()).toBe(1)
    })
  })
})

describe('the check of migrations', () => {
  it('refuses one that drops a table until somebody signs it off, with a reason', () => {
    expect(dropsUnsigned(REBUILD)).toBe(true)
    expect(dropsUnsigned(REBUILD.toLowerCase())).toBe(true)
    expect(dropsUnsigned(`-- DROP TABLE signed off:\n${REBUILD}`)).toBe(true)
    expect(dropsUnsigned(`-- DROP TABLE signed off: tried with rows\n${REBUILD}`)).toBe(false)
    expect(dropsUnsigned(START)).toBe(false)
  })
})

/** The migrations of a release, up to this one. */
function releaseOf(engine: 'sqlite' | 'pg', last: number): string {
  const folder = join(dir, `${engine}-${last}`)
  cpSync(fileURLToPath(new URL(`../../drizzle/${engine}`, import.meta.url)), folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal: { entries: { idx: number }[] } = JSON.parse(readFileSync(path, 'utf8'))
  const entries = journal.entries.filter(({ idx }) => idx <= last)
  writeFileSync(path, JSON.stringify({ ...journal, entries }))
  return folder
}

const AT = 1_772_417_400_123
/** A registration as the first release wrote it; how a moment, bytes and yes are spelled is the engine's. */
const registration = (id: string, status: string, spelled: { at: string; nik: string; yes: string }) => `
INSERT INTO registrations (city, id, number, draft, account, year, status, version, sector, kelurahan, for_self,
  consent, form_version, answers_sealed, nik_index, birth_year, "double", eligibility, submitted_at, due_at, reason)
VALUES ('3574', '${id}', '${id}', '${id}', 'account', 2026, '${status}', 3, 'fisher', '3574031001', ${spelled.yes},
  'own', 1, ${spelled.nik}, ${spelled.nik}, 1970, ${spelled.yes}, '{"outcome":"eligible","reasons":["age-right"]}',
  ${spelled.at}, ${spelled.at}, NULL)`

describe('the migration to the office', () => {
  const statuses = ['submitted', 'returned', 'waiting-list', 'approved']
  const url = inject('postgresUrl')

  it.skipIf(url === undefined)('keeps every registration on PostgreSQL', async () => {
    const database = await newDatabase(url ?? '')
    const client = new pg.Client({ connectionString: database })
    await client.connect()
    await migratePg(drizzle(client), { migrationsFolder: releaseOf('pg', 0) })
    for (const [i, status] of statuses.entries()) {
      const at = `to_timestamp(${AT / 1000})`
      await client.query(registration(`r${i}`, status, { at, nik: `'\\x0${i}'`, yes: 'true' }))
    }
    await client.end()
    await expectKept(database)
  })

  it('keeps every registration on SQLite', async () => {
    migrate(releaseOf('sqlite', 0))
    inDatabase(database => {
      for (const [i, status] of statuses.entries())
        database.exec(registration(`r${i}`, status, { at: `${AT}`, nik: `x'0${i}'`, yes: '1' }))
    })
    await expectKept(`file:${file}`)
  })

  async function expectKept(database: string): Promise<void> {
    const store = await openStore({ url: database, city: '3574', keys: makeKeys(), kind: 'demo' })
    try {
      const { db, t } = store.reader()
      const rows = await db.select().from(t.registrations).orderBy(t.registrations.id)
      expect(rows).toMatchObject(
        statuses.map((status, i) => ({
          id: `r${i}`,
          status,
          version: 3,
          forSelf: true,
          double: true,
          nikIndex: Buffer.from([i]),
          answersSealed: Buffer.from([i]),
          eligibility: { outcome: 'eligible', reasons: ['age-right'] },
          submittedAt: new Date(AT),
          reason: null,
          takenBy: null,
          takenUntil: null,
          takenFrom: null,
          kkIndex: null,
          birthIndex: null,
          filedBy: null,
          coverSealed: null,
        })),
      )
      // One approved file of a NIK, as before; now also beside one that BPJS has refused.
      const approved = rows[3]!
      for (const status of ['approved', 'refused-by-bpjs']) {
        const again = { ...approved, id: status, number: status, draft: status, status }
        await expect(store.tx(tx => tx.db.insert(tx.t.registrations).values(again))).rejects.toThrow()
      }
      for (const table of [t.decisions, t.staff, t.invitations, t.visits])
        expect(await db.select().from(table)).toEqual([])
    } finally {
      await store.close()
    }
  }
})
