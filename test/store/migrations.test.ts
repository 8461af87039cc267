import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dropsUnsigned } from '../../scripts/check-migrations.ts'
import { migrateSqlite } from '../../src/store/migrate.ts'

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
