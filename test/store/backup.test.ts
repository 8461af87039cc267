/** Copies of a database at work: whole, sound, of one instant, so many of them, and back in its place. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openAccount } from '../../src/records/accounts.ts'
import { recordConsent } from '../../src/records/consents.ts'
import { recordEvent } from '../../src/records/events.ts'
import { copyOf, generations, makeBackup, restoreBackup, type Kept } from '../../src/store/backup.ts'
import { openStore } from '../../src/store/open.ts'
import type { Since } from '../../src/store/since.ts'
import { sealedFiles } from '../../src/store/sealed-files.ts'
import type { Store } from '../../src/store/store.ts'
import { makeVault } from '../../src/store/vault.ts'
import { readyPaper } from '../records/sample.ts'
import { describeOnEngines, makeKeys } from './engines.ts'

const NIGHT = new Date('2026-11-26T20:30:00Z')
const later = (days: number) => new Date(NIGHT.getTime() + days * 86_400_000)

const keptIn = (dir: string, store: Store): Kept => ({
  folder: join(dir, 'backups'),
  documents: join(dir, 'documents'),
  vault: store.reader().vault,
  city: '3574',
})

/** A photo of somebody, as it lies there. */
async function photo(store: Store, dir: string, address: number): Promise<string> {
  const id = await store.tx(async tx => readyPaper(tx, await openAccount(tx, 'telegram', address), 'draft'))
  await sealedFiles(join(dir, 'documents'), store.reader().vault).write(
    id,
    ReadableStream.from([Buffer.from('KTP')]),
  )
  return id
}

const accountsIn = (file: string): number => {
  const database = new Database(file, { readonly: true })
  const n = database.prepare<[], number>('SELECT count(*) FROM accounts').pluck().get() ?? 0
  database.close()
  return n
}

describeOnEngines('a backup', (open, engine) => {
  if (engine === 'postgres') {
    it('is not ours to make', async () => expect((await open()).store.copyTo).toBeUndefined())
    return
  }

  it('is whole while the bot writes on: of the instant in which it ended, with the documents as they lie there', async () => {
    const { store, dir, options } = await open()
    const id = await photo(store, dir, 1)
    const junk = 'x'.repeat(3000)
    await store.tx(async tx => {
      for (let n = 0; n < 2000; n++)
        await tx.db
          .insert(tx.t.settings)
          .values({ city: '3574', id: `${n}`, key: 'k', value: junk, source: '', setBy: '', at: tx.now })
    })
    const over = new AbortController()
    let written = 1
    const writing = (async () => {
      while (!over.signal.aborted) await store.tx(tx => openAccount(tx, 'telegram', 1_000_000 + written++))
    })()
    const made = await makeBackup(keptIn(dir, store), { copy: store.copyTo!, now: NIGHT, kept: 7 })
    over.abort()
    await writing
    expect(made).toMatchObject({ name: '2026-11-26T20-30-00Z', documents: 1, missing: 0 })
    expect(made.size).toBeGreaterThan(6_000_000)
    expect(readdirSync(made.path).toSorted()).toEqual(['documents', 'lindung.db'])
    const n = accountsIn(join(made.path, 'lindung.db'))
    expect(n).toBeGreaterThan(1)
    expect(n).toBeLessThanOrEqual(written)
    const [one, other] = [join(dir, 'documents'), join(made.path, 'documents')].map(at =>
      statSync(join(at, `${id}.sealed`)),
    )
    expect(one!.ino).toBe(other!.ino)
    const copy = await openStore({ ...options, url: `file:${join(made.path, 'lindung.db')}` })
    expect((await sealedFiles(join(made.path, 'documents'), copy.reader().vault).read(id)).toString()).toBe(
      'KTP',
    )
    await copy.close()
  })

  it('so many stay; what was erased leaves with the last that has it', async () => {
    const { store, dir } = await open()
    const of = keptIn(dir, store)
    const id = await photo(store, dir, 1)
    const make = (day: number) => makeBackup(of, { copy: store.copyTo!, now: later(day), kept: 2 })
    await make(0)
    await sealedFiles(of.documents, of.vault).erase(id)
    await store.tx(tx => tx.db.delete(tx.t.documents))
    await make(1)
    const has = async () =>
      (await generations(of.folder)).map(({ path }) => existsSync(join(path, 'documents', `${id}.sealed`)))
    expect(await has()).toEqual([true, false])
    await make(2)
    expect(await has()).toEqual([false, false])
  })

  it('that fails leaves nothing of itself, and all earlier ones', async () => {
    const { store, dir } = await open()
    const of = keptIn(dir, store)
    await makeBackup(of, { copy: store.copyTo!, now: NIGHT, kept: 1 })
    const tries: [string, Parameters<typeof makeBackup>[1]['copy'], Partial<Kept>, RegExp][] = [
      ['no disk left', () => Promise.reject(new Error('ENOSPC')), {}, /ENOSPC/],
      [
        'half a file',
        async file => writeFileSync(file, readFileSync(join(dir, 'test.db')).subarray(0, 6000)),
        {},
        /cannot be read|not sound/,
      ],
      [
        'damaged pages',
        async file => {
          await store.copyTo!(file)
          const bytes = readFileSync(file)
          for (let at = 8192; at < bytes.length; at += 4096) bytes.fill(0xff, at, at + 512)
          writeFileSync(file, bytes)
        },
        {},
        /cannot be read|not sound/,
      ],
      [
        'other keys',
        store.copyTo!,
        { vault: makeVault(makeKeys(), '3574') },
        /does not open with these keys/,
      ],
    ]
    for (const [, copy, over, message] of tries)
      await expect(makeBackup({ ...of, ...over }, { copy, now: later(1), kept: 1 })).rejects.toThrow(message)
    expect(readdirSync(of.folder)).toEqual(['2026-11-26T20-30-00Z'])
    // What a crash left of an earlier night.
    mkdirSync(join(of.folder, '2026-11-27T20-30-00Z.unfinished'))
    await makeBackup(of, { copy: store.copyTo!, now: later(1), kept: 2 })
    expect(readdirSync(of.folder).toSorted()).toEqual(['2026-11-26T20-30-00Z', '2026-11-27T20-30-00Z'])
  })

  it('by a program of its own beside the running bot, and back in its place once the bot is stopped', async () => {
    const { store, dir, options } = await open()
    const of = keptIn(dir, store)
    const database = join(dir, 'test.db')
    const id = await photo(store, dir, 1)
    const made = await makeBackup(of, { copy: copyOf(database), now: new Date(), kept: 7 })
    const erased = await store.tx(async tx => {
      const { id: account } = await openAccount(tx, 'telegram', 2)
      await recordConsent(tx, { account, purpose: 'announce-info', version: '1', given: false })
      await recordEvent(tx, { subjectKind: 'account', subject: account, kind: 'data-erased', actor: account })
      return account
    })
    const prepared: (Since | undefined)[] = []
    const restore = (prepare: (file: string) => Promise<void> = () => Promise.resolve()) =>
      restoreBackup(of, {
        generation: made.path,
        database,
        now: later(9),
        prepare: (file, since) => {
          prepared.push(since)
          return prepare(file)
        },
      })
    await expect(restore()).rejects.toThrow('stop the bot first')
    expect(accountsIn(database)).toBe(2)
    await store.close()
    await sealedFiles(of.documents, of.vault).erase(id)
    // What goes wrong before it has its place leaves everything as it was.
    await expect(restore(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(accountsIn(database)).toBe(2)
    expect(readdirSync(dir).filter(name => name.includes('.restoring'))).toEqual([])
    const { aside } = await restore()
    const since = {
      removals: [],

      erased: [erased],
      consents: [{ account: erased, purpose: 'announce-info', given: false }],
    }
    expect(prepared).toMatchObject([since, since])
    expect(aside.every(path => path.includes('.before-2026-12-05T20-30-00Z'))).toBe(true)
    expect(accountsIn(`${database}.before-2026-12-05T20-30-00Z`)).toBe(2)
    const again = await openStore(options)
    expect(await again.reader().db.select().from(again.reader().t.accounts)).toHaveLength(1)
    expect((await sealedFiles(of.documents, of.vault).read(id)).toString()).toBe('KTP')
    await again.close()
  })

  it('takes the place of a database that is damaged, which can tell nothing', async () => {
    const { store, dir } = await open()
    const of = keptIn(dir, store)
    const database = join(dir, 'test.db')
    const { path: generation } = await makeBackup(of, { copy: store.copyTo!, now: new Date(), kept: 7 })
    await store.close()
    for (const damage of ['no database', '']) {
      const bytes = readFileSync(join(generation, 'lindung.db'))
      if (damage === '') bytes.fill(0xff, 2 * 4096)
      writeFileSync(database, damage === '' ? bytes : damage.repeat(1000))
      const told: (Since | undefined)[] = []
      await restoreBackup(of, {
        generation,
        database,
        now: later(damage.length),
        prepare: async (_file, since) => void told.push(since),
      })
      expect(told).toEqual([undefined])
      expect(accountsIn(database)).toBe(0)
    }
  })

  it('is given up when the bot stops in the middle', async () => {
    const { store, dir } = await open()
    const making = makeBackup(keptIn(dir, store), {
      copy: async file => {
        const copying = store.copyTo!(file)
        const closed = store.close()
        await copying
        await closed
      },
      now: NIGHT,
      kept: 7,
    })
    // A small database may be copied in one step before anybody can say stop.
    await making.catch((error: Error) => expect(error.message).toContain('closed'))
  })
})

describe('the names of copies', () => {
  it('other things in the folder are none', async () => expect(await generations('/nowhere')).toEqual([]))
})
