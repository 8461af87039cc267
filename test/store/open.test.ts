import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { parseKeys } from '../../src/store/keys.ts'
import { openStore, type StoreOptions } from '../../src/store/open.ts'
import { describeOnEngines, makeKeys } from './engines.ts'

const reopening = async (options: StoreOptions, change: Partial<StoreOptions>) => {
  const store = await openStore({ ...options, ...change })
  await store.close()
}

describeOnEngines('a database that is opened again', open => {
  it('has what it had', async () => {
    const { store, options } = await open()
    await store.tx(tx => tx.db.insert(tx.t.meta).values({ key: 'kept', value: 'yes' }))
    await store.close()
    const again = await openStore(options)
    const { db, t } = again.reader()
    expect(await db.select().from(t.meta).where(eq(t.meta.key, 'kept'))).toHaveLength(1)
    await again.close()
  })

  it('is refused when it is a demo’s and the start is real, and the other way round', async () => {
    const demo = await open({ kind: 'demo' })
    await expect(reopening(demo.options, { kind: 'real' })).rejects.toThrow(
      'this database is of the kind "demo", and this is a real start',
    )
    const real = await open({ kind: 'real' })
    await expect(reopening(real.options, { kind: 'demo' })).rejects.toThrow(
      'this database is of the kind "real", and this is a demo start',
    )
  })

  it('is refused without its keys', async () => {
    const { options } = await open()
    await expect(reopening(options, { keys: makeKeys() })).rejects.toThrow(
      'the keys do not belong to this database',
    )
  })

  it('is refused when only the index key is another one', async () => {
    const { options } = await open()
    await expect(reopening(options, { keys: { ...options.keys, index: makeKeys().index } })).rejects.toThrow(
      'the index key is another one',
    )
  })

  it('opens with a newer key beside the old one', async () => {
    const { options } = await open()
    const old = options.keys.sealing.get('k1')?.toString('base64')
    const fresh = Buffer.alloc(32, 7).toString('base64')
    const keys = parseKeys(`k2:${fresh},k1:${old},index:${options.keys.index.toString('base64')}`)
    await expect(reopening(options, { keys })).resolves.toBeUndefined()
  })

  it('holds a second city, under keys of its own', async () => {
    const { options } = await open()
    const other = { city: '3513', keys: makeKeys() }
    await reopening(options, other)
    await reopening(options, other)
    await reopening(options, {})
    await expect(reopening(options, { city: '3513' })).rejects.toThrow('the keys do not belong')
  })
})

/** A process that opens and closes the database, as a second start would. */
const OPENING = `
  const { openStore } = await import('./src/store/open.ts')
  const { parseKeys } = await import('./src/store/keys.ts')
  const { url, keys } = JSON.parse(process.argv[1])
  const store = await openStore({ url, city: '3574', keys: parseKeys(keys), kind: 'demo' })
  await store.tx(tx => tx.db.insert(tx.t.meta).values({ key: String(process.pid), value: 'was here' }))
  await store.close()
`

describeOnEngines('a new database', (open, engine) => {
  it('is made once when several processes start at the same moment', { timeout: 60_000 }, async () => {
    const { dir, options } = await open()
    const url = engine === 'sqlite' ? `file:${dir}/fresh.db` : await freshUrl(options.url)
    const keys = ['k1', 'index'].map(id => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(',')
    const processes = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', OPENING, JSON.stringify({ url, keys })], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    )
    const codes = await Promise.all(processes.map(async child => (await once(child, 'exit'))[0]))
    expect(codes).toEqual([0, 0, 0, 0])
    const store = await openStore({ url, city: '3574', keys: parseKeys(keys), kind: 'demo' })
    const { db, t } = store.reader()
    expect(await db.select().from(t.meta).where(eq(t.meta.value, 'was here'))).toHaveLength(4)
    await store.close()
  })
})

async function freshUrl(url: string): Promise<string> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const name = `fresh_${new URL(url).pathname.slice(1)}`
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return url.replace(/\/[^/]+$/, `/${name}`)
}
