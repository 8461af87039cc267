import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../../src/store/dialect.ts'
import type { Store, Tx } from '../../src/store/store.ts'
import { describeOnEngines } from './engines.ts'

/** A row to look at: a pace belongs to nobody. */
const put = (tx: Tx, bot: string) =>
  tx.db.insert(tx.t.pace).values({ city: tx.city, bot, nextAt: 0, pausedUntil: 0 })

async function botsIn(store: Store): Promise<string[]> {
  const { db, t } = store.reader()
  const rows = await db.select({ bot: t.pace.bot }).from(t.pace).orderBy(t.pace.bot)
  return rows.map(row => row.bot)
}

const count = async (tx: Tx, bot: string): Promise<number> => {
  const [row] = await tx.db.select().from(tx.t.pace).where(eq(tx.t.pace.bot, bot))
  return row?.nextAt ?? 0
}

function promised() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { promise, resolve }
}

describeOnEngines('a transaction', (open, engine) => {
  it('keeps what it wrote, and returns what its work returns', async () => {
    const { store } = await open()
    const result = await store.tx(async tx => {
      await put(tx, 'one')
      return 'done'
    })
    expect(result).toBe('done')
    expect(await botsIn(store)).toEqual(['one'])
  })

  it('keeps nothing when its work throws', async () => {
    const { store } = await open()
    const failing = store.tx(async tx => {
      await put(tx, 'one')
      throw new Error('the office closed')
    })
    await expect(failing).rejects.toThrow('the office closed')
    expect(await botsIn(store)).toEqual([])
  })

  it('sees what it has written, while a reader sees only what is committed', async () => {
    const { store } = await open()
    await store.tx(async tx => {
      await put(tx, 'one')
      expect(await tx.db.select().from(tx.t.pace)).toHaveLength(1)
      expect(await botsIn(store)).toEqual([])
    })
    expect(await botsIn(store)).toEqual(['one'])
  })

  it('does not disturb another that was begun at the same moment', async () => {
    const { store } = await open()
    await store.tx(tx => put(tx, 'one'))
    const counting = Array.from({ length: 40 }, () =>
      store.tx(async tx => {
        const { pace } = tx.t
        await tx.db
          .update(pace)
          .set({ nextAt: sql`${pace.nextAt} + 1` })
          .where(eq(pace.bot, 'one'))
        return count(tx, 'one')
      }),
    )
    const seen = await Promise.all(counting)
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  })

  it('inside a transaction is refused instead of waiting for itself', async () => {
    const { store } = await open()
    const nested = store.tx(async tx => {
      await put(tx, 'outer')
      await store.tx(inner => put(inner, 'inner'))
    })
    await expect(nested).rejects.toThrow('a transaction was begun inside a transaction')
    expect(await botsIn(store)).toEqual([])
  })

  it('may follow another', async () => {
    const { store } = await open()
    await store.tx(tx => put(tx, 'one'))
    await store.tx(tx => put(tx, 'two'))
    expect(await botsIn(store)).toEqual(['one', 'two'])
  })

  it('wakes after its commit', async () => {
    const { store } = await open()
    const woken = promised()
    let seen: Promise<string[]> | undefined
    await store.tx(async tx => {
      tx.afterCommit(() => {
        seen = botsIn(store)
        woken.resolve()
      })
      await put(tx, 'one')
    })
    await woken.promise
    expect(await seen).toEqual(['one'])
  })

  it('wakes nobody when it is rolled back', async () => {
    const { store } = await open()
    let woken = 0
    const failing = store.tx(async tx => {
      tx.afterCommit(() => woken++)
      await put(tx, 'one')
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await store.tx(tx => put(tx, 'two'))
    expect(woken).toBe(0)
  })

  it('stays committed when a waking fails, and says so', async () => {
    const warnings: string[] = []
    const { store } = await open({ log: { warn: (_, text) => void warnings.push(text) } })
    let woken = 0
    await store.tx(async tx => {
      tx.afterCommit(() => {
        throw new Error('nobody there')
      })
      tx.afterCommit(() => woken++)
      await put(tx, 'one')
    })
    expect(await botsIn(store)).toEqual(['one'])
    expect(woken).toBe(1)
    expect(warnings).toContain('a waking after a commit failed')
  })

  it('knows a taken unique key, and only that', async () => {
    const { store } = await open()
    await store.tx(tx => put(tx, 'one'))
    const { dialect } = store.reader()
    const taken = await store.tx(tx => put(tx, 'one')).catch((error: unknown) => error)
    expect(dialect.isUniqueViolation(taken)).toBe(true)
    const missing = await store
      .tx(tx => tx.db.insert(tx.t.meta).values({ key: 'x', value: sql`null` }))
      .catch((error: unknown) => error)
    expect(missing).toBeInstanceOf(Error)
    expect(dialect.isUniqueViolation(missing)).toBe(false)
  })

  it('is told when it held the database for too long', async () => {
    const warnings: object[] = []
    const { store } = await open({ log: { warn: fields => void warnings.push(fields) } })
    await store.tx(async tx => {
      await put(tx, 'one')
      const until = performance.now() + 60
      while (performance.now() < until);
    })
    expect(warnings).toEqual([{ ms: expect.any(Number) }])
  })

  it('has the instant of the given clock', async () => {
    const at = new Date('2026-03-02T02:00:00.123Z')
    const { store } = await open({ now: () => at })
    const { jobs } = store.reader().t
    await store.tx(async tx => {
      expect(tx.now).toEqual(at)
      await tx.db.insert(jobs).values({
        city: tx.city,
        id: 'a',
        kind: 'k',
        state: 'waiting',
        tries: 0,
        dueAt: tx.now,
        madeAt: tx.now,
      })
    })
    expect(await store.reader().db.select({ dueAt: jobs.dueAt }).from(jobs)).toEqual([{ dueAt: at }])
  })

  it('ends before the store closes, and closing again does no harm', async () => {
    const { store } = await open()
    const writing = store.tx(tx => put(tx, 'one'))
    if (engine === 'postgres') await writing
    await store.close()
    await expect(writing).resolves.toBeDefined()
    await store.close()
    await expect(store.tx(tx => put(tx, 'two'))).rejects.toThrow()
  })
})

describeOnEngines('a reader', (open, engine) => {
  it('cannot write: the engine itself refuses', async () => {
    const { store } = await open()
    const reader = store.reader()
    const db = reader.db as Tx['db']
    const refused = await db
      .insert(reader.t.meta)
      .values({ key: 'sneaked', value: 'in' })
      .catch((error: unknown) => error)
    expect(codesOf(refused)).toEqual([engine === 'sqlite' ? 'SQLITE_READONLY' : '25006'])
  })
})

describeOnEngines('one key per question', open => {
  const draft = { form: 'f', bodySealed: Buffer.from('x'), reminders: 0 }
  const at = new Date(0)
  const place = (tx: Tx, id: string, hasFloor: boolean) =>
    tx.db.insert(tx.t.drafts).values({
      ...draft,
      city: tx.city,
      id,
      account: 'a',
      form: id,
      hasFloor,
      changedAt: at,
      expiresAt: at,
    })

  it('several drafts may rest, and one has the floor', async () => {
    const { store } = await open()
    await store.tx(async tx => {
      await place(tx, 'one', true)
      await place(tx, 'two', false)
      await place(tx, 'three', false)
    })
    const second = await store.tx(tx => place(tx, 'four', true)).catch((error: unknown) => error)
    expect(store.reader().dialect.isUniqueViolation(second)).toBe(true)
  })
})

describeOnEngines('on its own engine', (open, engine) => {
  const wait: Record<string, () => Promise<unknown>> = {
    'a timer': () => new Promise(resolve => void setTimeout(resolve, 1)),
    'the network or the disk': () => import('node:fs/promises').then(fs => fs.stat('.')),
    'an immediate': () => new Promise(resolve => void setImmediate(resolve)),
    'a tick': () => new Promise<void>(resolve => process.nextTick(resolve)),
  }

  describe.runIf(engine === 'sqlite')('SQLite', () => {
    it.each(Object.keys(wait))('refuses to wait for %s inside a transaction', async what => {
      const { store } = await open()
      for (const turn of Object.keys(wait)) {
        await wait[turn]?.()
        const waiting = store.tx(async tx => {
          await put(tx, 'one')
          await wait[what]?.()
        })
        await expect(waiting).rejects.toThrow('something other than a query was awaited')
      }
      expect(await botsIn(store)).toEqual([])
    })

    it('lets timers have their turn while transactions queue up', async () => {
      const { store } = await open()
      let turns = 0
      const timer = setInterval(() => turns++, 1)
      await Promise.all(Array.from({ length: 3000 }, (_, i) => store.tx(tx => put(tx, `bot ${i}`))))
      clearInterval(timer)
      expect(turns).toBeGreaterThan(1)
    })

    it('goes on in the order of asking, also after one that failed', async () => {
      const { store } = await open()
      const order: number[] = []
      const all = Array.from({ length: 9 }, (_, i) =>
        store.tx(async tx => {
          order.push(i)
          await put(tx, i % 3 === 1 ? 'taken' : `bot ${i}`)
        }),
      )
      const results = await Promise.allSettled(all)
      expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
      expect(results.map(result => result.status === 'fulfilled')).toEqual(
        [0, 1, 2, 3, 4, 5, 6, 7, 8].map(i => i % 3 !== 1 || i === 1),
      )
    })
  })

  describe.runIf(engine === 'postgres')('PostgreSQL', () => {
    it('tries again when two transactions are in each other’s way, and wakes once for each', async () => {
      const { store } = await open()
      await store.tx(async tx => {
        await put(tx, 'one')
        await put(tx, 'two')
      })
      const oneLocked = promised()
      const twoLocked = promised()
      let runs = 0
      let woken = 0
      const touch = (first: string, second: string, mine: typeof oneLocked, other: typeof oneLocked) =>
        store.tx(async tx => {
          runs++
          tx.afterCommit(() => woken++)
          const { pace } = tx.t
          const add = { nextAt: sql`${pace.nextAt} + 1` }
          await tx.db.update(pace).set(add).where(eq(pace.bot, first))
          mine.resolve()
          await other.promise
          await tx.db.update(pace).set(add).where(eq(pace.bot, second))
        })
      await Promise.all([
        touch('one', 'two', oneLocked, twoLocked),
        touch('two', 'one', twoLocked, oneLocked),
      ])
      const { db, t } = store.reader()
      expect((await db.select().from(t.pace)).map(row => row.nextAt)).toEqual([2, 2])
      expect(runs).toBeGreaterThanOrEqual(3)
      expect(woken).toBe(2)
    })

    it('does not call a transaction done whose failed query nobody noticed', async () => {
      const { store } = await open()
      await store.tx(tx => put(tx, 'taken'))
      const careless = store.tx(async tx => {
        await put(tx, 'one')
        await put(tx, 'taken').catch(() => undefined)
      })
      await expect(careless).rejects.toThrow('its error was not passed on')
      expect(await botsIn(store)).toEqual(['taken'])
    })

    it('outlives a connection that breaks inside a transaction', async () => {
      const warnings: string[] = []
      const { store } = await open({ log: { warn: (_, text) => void warnings.push(text) } })
      const cut = store.tx(async tx => {
        await put(tx, 'one')
        await tx.db.select({ cut: sql`pg_terminate_backend(pg_backend_pid())` }).from(tx.t.meta)
      })
      await expect(cut).rejects.toThrow()
      await store.tx(tx => put(tx, 'two'))
      expect(await botsIn(store)).toEqual(['two'])
      expect(warnings).toContain('a connection to PostgreSQL broke')
    })
  })
})
