import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import * as pgTables from '../../drizzle/pg.tables.ts'
import * as sqliteTables from '../../drizzle/sqlite.tables.ts'
import { unsignedDrops } from '../../scripts/check-migrations.ts'
import { PLACE_TAKING_STATUSES } from '../../src/program/registration.ts'
import { schedule } from '../../src/store/jobs.ts'
import { pgKit } from '../../src/store/kit.ts'
import { openStore } from '../../src/store/open.ts'
import { makeSchema } from '../../src/store/schema.ts'
import type { Store, Tx } from '../../src/store/store.ts'
import { describeOnEngines } from './engines.ts'

const folderOf = (engine: string) => new URL(`../../drizzle/${engine}/`, import.meta.url)

/** A row in a table of each kind of column. */
async function fill(tx: Tx): Promise<void> {
  const { t, city, now } = tx
  await tx.db.insert(t.accounts).values({
    city,
    id: 'account',
    channel: 'tg',
    address: 7_000_000_001,
    reachable: true,
    madeAt: now,
  })
  await tx.db.insert(t.pace).values({ city, bot: 'bot', nextAt: 1.5, pausedUntil: 0 })
  await tx.db.insert(t.settings).values({
    city,
    id: 'setting',
    key: 'quota',
    value: { fisher: 2000 },
    source: 'SK 100/2026',
    setBy: 'account',
    at: now,
  })
  await schedule(tx, { kind: 'remind', key: 'account', args: 'three days', dueAt: now })
}

async function everything(store: Store): Promise<Record<string, object[]>> {
  const { db, t } = store.reader()
  const tables: Record<string, object[]> = {}
  for (const [name, table] of Object.entries(t)) tables[name] = await db.select().from(table)
  return tables
}

describeOnEngines('the migrations', open => {
  it('leave a database with rows as it is when there is nothing new', async () => {
    const { store, options } = await open()
    await store.tx(fill)
    const before = await everything(store)
    expect(before).toMatchObject({
      accounts: [{ address: 7_000_000_001, reachable: true }],
      settings: [{ value: { fisher: 2000 } }],
      jobs: [{ state: 'waiting' }],
    })
    await store.close()
    const again = await openStore(options)
    expect(await everything(again)).toEqual(before)
    await again.close()
  })
})

describe('what drizzle-kit looks at', () => {
  test.each([
    ['SQLite', sqliteTables],
    ['PostgreSQL', pgTables],
  ])('is every table, for %s', (_, tables) => {
    expect(Object.keys(tables).toSorted()).toEqual(Object.keys(makeSchema(pgKit)).toSorted())
  })
})

test('no migration of SQLite drops a table, unless somebody has signed it off', () => {
  expect(unsignedDrops()).toEqual([])
})

test.each(['sqlite', 'pg'])('in %s, one approved file per NIK means one that takes a place', engine => {
  const folder = folderOf(engine)
  const index = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
    .split('\n')
    .findLast(line => line.includes('registrations_one_approved'))
  expect(index?.match(/'([a-z-]+)'/g)?.map(code => code.slice(1, -1))).toEqual(PLACE_TAKING_STATUSES)
})
