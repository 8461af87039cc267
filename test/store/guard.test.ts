import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Store, Tx } from '../../src/store/store.ts'
import { describeOnEngines } from './engines.ts'

const put = (tx: Tx, key: string) => tx.db.insert(tx.t.meta).values({ key, value: 'x' })

async function isThere(store: Store, key: string): Promise<boolean> {
  const { db, t } = store.reader()
  return (await db.select().from(t.meta).where(eq(t.meta.key, key))).length > 0
}

const AFTER_THE_END = 'a query came after the end of its transaction'

describeOnEngines('work that outlives its transaction', (open, engine) => {
  it('can no longer write with what it was given', async () => {
    const { store } = await open()
    const kept = await store.tx(tx => Promise.resolve({ tx }))
    await expect(Promise.resolve(put(kept.tx, 'late'))).rejects.toThrow()
    expect(await isThere(store, 'late')).toBe(false)
  })

  it('may begin a transaction of its own', async () => {
    const { store } = await open()
    const later = await store.tx(() => {
      const turn = new Promise<void>(resolve => void setTimeout(resolve, 0))
      return Promise.resolve({ done: turn.then(() => store.tx(tx => put(tx, 'later'))) })
    })
    await later.done
    expect(await isThere(store, 'later')).toBe(true)
  })

  describe.runIf(engine === 'sqlite')('on the connection that all share', () => {
    it('that waits for an answer that never comes holds nobody up', async () => {
      const { store } = await open()
      const hanging = store.tx(async tx => {
        await put(tx, 'hung')
        await new Promise(() => undefined)
      })
      const next = store.tx(tx => put(tx, 'next'))
      await expect(hanging).rejects.toThrow('something other than a query was awaited')
      await next
      expect([await isThere(store, 'hung'), await isThere(store, 'next')]).toEqual([false, true])
    })

    it('does not write into the transaction of another', async () => {
      const { store } = await open()
      const answer = Promise.withResolvers<void>()
      const told: unknown[] = []
      const first = store.tx(async tx => {
        await answer.promise
        await Promise.resolve(put(tx, 'stray')).catch((error: unknown) => told.push(error))
      })
      await expect(first).rejects.toThrow('something other than a query was awaited')
      await store.tx(async tx => {
        answer.resolve()
        for (let turns = 0; turns < 20; turns++) await put(tx, `other ${turns}`)
      })
      expect(told.map(String)).toEqual([`TxError: ${AFTER_THE_END}`])
      expect([await isThere(store, 'stray'), await isThere(store, 'other 19')]).toEqual([false, true])
    })
  })

  describe.runIf(engine === 'postgres')('of a pool', () => {
    it('is waited for at the close, also what waits for a connection', async () => {
      const { store } = await open()
      const writing = Array.from({ length: 30 }, (_, i) => store.tx(tx => put(tx, `key ${i}`)))
      await store.close()
      const ends = await Promise.allSettled(writing)
      expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(['fulfilled']))
    })
  })
})
