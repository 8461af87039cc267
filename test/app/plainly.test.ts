import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { plainly } from '../../src/app/plainly.ts'
import { openStore } from '../../src/store/open.ts'
import { readOrMakeKeys } from '../../src/store/keys.ts'
import { makeKeys } from '../store/engines.ts'

/** What the engineer reads of a database that cannot be opened. */
async function opening(databaseUrl: string): Promise<string | undefined> {
  const opened = openStore({ url: databaseUrl, city: '3574', keys: makeKeys(), kind: 'real' })
  return opened.then(
    () => 'it was opened',
    (error: unknown) => plainly(error, { databaseUrl }),
  )
}

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'lindung-plainly-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

test('a file that is no database, or none at all, is named', async () => {
  const dir = folder()
  const file = join(dir, 'notes.db')
  writeFileSync(file, 'notes of a meeting, and more of them')
  expect(await opening(`file:${file}`)).toMatch(`DATABASE_URL: ${file} is no database`)
  expect(await opening(`file:${dir}`)).toMatch(`DATABASE_URL: ${dir} cannot be opened`)
  expect(await opening(`file:${file}/lindung.db`)).toMatch(`${file}: is a file, and a folder is needed`)
})

test('a data folder that is a file is named', () => {
  const file = join(folder(), 'data')
  writeFileSync(file, '')
  try {
    readOrMakeKeys({ dataDir: file, dataKeys: undefined })
  } catch (error) {
    expect(plainly(error)).toMatch(`${file}: is a file, and a folder is needed`)
  }
  expect.assertions(1)
})

test('a PostgreSQL that is not there says so, and shows no password', async () => {
  const away = await opening('postgres://lindung:rahasia@127.0.0.1:1/lindung')
  expect(away).toMatch(/^DATABASE_URL: PostgreSQL cannot be reached/)
  expect(await opening('postgres://lindung:rah@sia@[/lindung')).toMatch(/^DATABASE_URL: is no address/)
  expect(away).not.toContain('rahasia')
})

test.skipIf(inject('postgresUrl') === undefined)('a database that nobody made yet is named', async () => {
  const url = inject('postgresUrl')?.replace(/\/postgres$/, '/nobodys') ?? ''
  expect(await opening(url)).toMatch(/^DATABASE_URL: database "nobodys" does not exist. Make it first/)
})

test('a bug keeps its trace', () => {
  expect(plainly(new TypeError('x is not a function'))).toBeUndefined()
})
