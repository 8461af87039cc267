import { eq } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import {
  cancel,
  schedule,
  startJobs,
  sweepJobs,
  type JobHandler,
  type JobOrder,
  type JobsOptions,
} from '../../src/store/jobs.ts'
import type { Store } from '../../src/store/store.ts'
import { describeOnEngines } from './engines.ts'

const MINUTE = 60_000
const nothing = async () => undefined

function makeClock() {
  let at = Date.parse('2026-03-02T02:00:00Z')
  return { now: () => new Date(at), pass: (ms: number) => void (at += ms) }
}

function makeLog() {
  const warnings: object[] = []
  const errors: object[] = []
  return {
    warnings,
    errors,
    log: {
      warn: (fields: object) => void warnings.push(fields),
      error: (fields: object) => void errors.push(fields),
    },
  }
}

const order = (store: Store, given: Partial<JobOrder> = {}) =>
  store.tx(tx => schedule(tx, { kind: 'remind', dueAt: tx.now, ...given }))

const until = (holds: () => unknown) => vi.waitFor(holds, { interval: 2, timeout: 5000 })

async function rowsOf(store: Store) {
  const { db, t } = store.reader()
  return db.select().from(t.jobs).orderBy(t.jobs.id)
}

const statesOf = async (store: Store) => (await rowsOf(store)).map(row => row.state)

/** A handler that keeps what it was called with. */
function listening(then: JobHandler = async () => nothing) {
  const heard: string[] = []
  const handler: JobHandler = (args, job) => {
    heard.push(args)
    return then(args, job)
  }
  return { heard, handler }
}

describeOnEngines('a job', open => {
  async function stage(handlers: JobsOptions['handlers'], more: Partial<JobsOptions> = {}) {
    const clock = makeClock()
    const { store } = await open({ now: clock.now })
    const logs = makeLog()
    const start = () => startJobs({ store, handlers, log: logs.log, ...more })
    return { store, clock, start, ...logs }
  }

  it('is done once, with its arguments, and they are forgotten', async () => {
    const { heard, handler } = listening()
    const { store, start } = await stage({ remind: handler })
    await order(store, { args: '{"nik":"3574010101900001"}' })
    expect(String((await rowsOf(store))[0]?.argsSealed)).not.toContain('3574010101900001')
    const jobs = start()
    await until(async () => expect(await statesOf(store)).toEqual(['done']))
    await jobs.stop()
    expect(heard).toEqual(['{"nik":"3574010101900001"}'])
    expect((await rowsOf(store))[0]?.argsSealed).toBeNull()
  })

  it('wakes who waits for it, when it is ordered while they run', async () => {
    const { heard, handler } = listening()
    const { store, start } = await stage({ remind: handler })
    const jobs = start()
    await order(store, { args: 'now' })
    await until(() => expect(heard).toEqual(['now']))
    await jobs.stop()
  })

  it('is not begun before it is due', async () => {
    const { heard, handler } = listening()
    const { store, clock, start } = await stage({ remind: handler })
    await order(store, { args: 'later', dueAt: new Date(clock.now().getTime() + MINUTE) })
    await order(store, { args: 'now' })
    const jobs = start()
    await until(() => expect(heard).toEqual(['now']))
    clock.pass(MINUTE)
    jobs.wake()
    await until(() => expect(heard).toEqual(['now', 'later']))
    await jobs.stop()
  })

  it('is not ordered by a transaction that is rolled back', async () => {
    const { store } = await stage({})
    const failing = store.tx(async tx => {
      await schedule(tx, { kind: 'remind', dueAt: tx.now })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await statesOf(store)).toEqual([])
  })

  it('writes what it did together with being done', async () => {
    const { store, start } = await stage({
      remind: async () => async tx => {
        await tx.db.insert(tx.t.meta).values({ key: 'reminded', value: 'yes' })
      },
    })
    await order(store)
    const jobs = start()
    await until(async () => expect(await statesOf(store)).toEqual(['done']))
    await jobs.stop()
    const { db, t } = store.reader()
    expect(await db.select().from(t.meta).where(eq(t.meta.key, 'reminded'))).toHaveLength(1)
  })

  it('is tried again when what it writes fails, and none of that stays', async () => {
    let tries = 0
    const { store, clock, start, warnings } = await stage({
      remind: async () => async tx => {
        await tx.db.insert(tx.t.meta).values({ key: `try ${++tries}`, value: 'yes' })
        if (tries === 1) throw new TypeError('broken')
      },
    })
    await order(store)
    const jobs = start()
    await until(() => expect(warnings).toEqual([{ kind: 'remind', tries: 1, error: 'TypeError' }]))
    await until(async () => expect((await rowsOf(store))[0]?.tries).toBe(1))
    clock.pass(MINUTE)
    jobs.wake()
    await until(async () => expect(await statesOf(store)).toEqual(['done']))
    await jobs.stop()
    const { db, t } = store.reader()
    const keys = (await db.select().from(t.meta)).map(row => row.key).filter(key => key.startsWith('try'))
    expect(keys).toEqual(['try 2'])
  })

  it('waits longer after each failure, and after the eighth is set aside and told', async () => {
    const turns: unknown[] = []
    const { store, clock, start, errors } = await stage({
      remind: async (_, { tries, isLastTry, key }) => {
        turns.push([key, tries, isLastTry])
        throw new Error('no')
      },
    })
    await order(store, { key: 'a', args: 'secret' })
    const jobs = start()
    const pauses: number[] = []
    for (let tries = 1; tries < 8; tries++) {
      await until(async () => expect((await rowsOf(store))[0]?.tries).toBe(tries))
      const pause = (await rowsOf(store))[0]!.dueAt.getTime() - clock.now().getTime()
      pauses.push(pause)
      clock.pass(pause - 1)
      jobs.wake()
      clock.pass(1)
      jobs.wake()
    }
    await until(async () => expect(await statesOf(store)).toEqual(['aside']))
    await jobs.stop()
    expect(turns).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map(tries => ['a', tries, tries === 7]))
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(new Set(pauses).size).toBe(7)
    expect(errors).toEqual([{ kind: 'remind', tries: 8, error: 'Error' }])
    expect((await rowsOf(store))[0]?.argsSealed).toBeNull()
  })

  it('of which the process died in the middle is done by the next one', async () => {
    const begun = Promise.withResolvers<void>()
    const never = Promise.withResolvers<never>()
    const dead = listening(() => {
      begun.resolve()
      return never.promise
    })
    const alive = listening()
    const { store } = await stage({})
    await order(store, { args: 'once' })
    startJobs({ store, handlers: { remind: dead.handler }, log: makeLog().log })
    await begun.promise
    const jobs = startJobs({ store, handlers: { remind: alive.handler }, log: makeLog().log })
    await until(async () => expect(await statesOf(store)).toEqual(['done']))
    await jobs.stop()
    expect(alive.heard).toEqual(['once'])
  })

  it('that runs is waited for at the stop, and no other is begun', async () => {
    const gate = Promise.withResolvers<void>()
    const { heard, handler } = listening(async () => {
      await gate.promise
      return nothing
    })
    const { store, start } = await stage({ remind: handler })
    await order(store, { args: 'first' })
    const jobs = start()
    await until(() => expect(heard).toEqual(['first']))
    const stopping = jobs.stop()
    await order(store, { args: 'second' })
    gate.resolve()
    await stopping
    expect(await statesOf(store)).toEqual(['done', 'waiting'])
    expect(heard).toEqual(['first'])
  })

  it('of a kind that nobody handles here waits', async () => {
    const { heard, handler } = listening()
    const { store, start } = await stage({ remind: handler })
    await order(store, { kind: 'unknown' })
    await order(store, { args: 'mine' })
    const jobs = start()
    await until(() => expect(heard).toEqual(['mine']))
    await jobs.stop()
    expect((await rowsOf(store)).find(row => row.kind === 'unknown')?.state).toBe('waiting')
  })

  it('never has more than four others beside it', async () => {
    const gates: (() => void)[] = []
    let side = 0
    let most = 0
    const { store, start } = await stage({
      remind: async () => {
        most = Math.max(most, ++side)
        await new Promise<void>(resolve => gates.push(resolve))
        side--
        return nothing
      },
    })
    for (let i = 0; i < 10; i++) await order(store)
    const jobs = start()
    for (let done = 0; done < 10; done++) {
      await until(() => expect(gates.length).toBeGreaterThan(0))
      gates.shift()?.()
    }
    await until(async () => expect(new Set(await statesOf(store))).toEqual(new Set(['done'])))
    await jobs.stop()
    expect(most).toBe(4)
  })
})

describeOnEngines('an order with a key', open => {
  it('replaces the one that waits: time, arguments and tries', async () => {
    const clock = makeClock()
    const { store } = await open({ now: clock.now })
    const { heard, handler } = listening()
    await order(store, { key: 'a', args: 'old' })
    await order(store, { key: 'b', args: 'other', dueAt: new Date(clock.now().getTime() + 2 * MINUTE) })
    await order(store, { key: 'a', args: 'new', dueAt: new Date(clock.now().getTime() + MINUTE) })
    expect(await rowsOf(store)).toHaveLength(2)
    clock.pass(MINUTE)
    const jobs = startJobs({ store, handlers: { remind: handler }, log: makeLog().log })
    await until(() => expect(heard).toEqual(['new']))
    await jobs.stop()
  })

  it('runs even when the one before it is running, which then writes nothing', async () => {
    const { store } = await open()
    const gate = Promise.withResolvers<void>()
    const heard: string[] = []
    const wrote: string[] = []
    const handler: JobHandler = async args => {
      heard.push(args)
      if (args === 'old') await gate.promise
      return async () => void wrote.push(args)
    }
    await order(store, { key: 'a', args: 'old' })
    const jobs = startJobs({ store, handlers: { remind: handler }, log: makeLog().log })
    await until(() => expect(heard).toEqual(['old']))
    await order(store, { key: 'a', args: 'new' })
    gate.resolve()
    await until(() => expect(wrote).toEqual(['new']))
    await jobs.stop()
    expect(await statesOf(store)).toEqual(['done'])
  })

  it('may be given again once the one before is done', async () => {
    const { store } = await open()
    const { heard, handler } = listening()
    const jobs = startJobs({ store, handlers: { remind: handler }, log: makeLog().log })
    await order(store, { key: 'a', args: 'first' })
    await until(async () => expect(await statesOf(store)).toEqual(['done']))
    await order(store, { key: 'a', args: 'second' })
    await until(() => expect(heard).toEqual(['first', 'second']))
    await jobs.stop()
  })

  it('can be taken back, also while it runs', async () => {
    const { store } = await open()
    await order(store, { key: 'a' })
    await order(store, { key: 'b' })
    await store.tx(tx => cancel(tx, 'remind', 'a'))
    expect((await rowsOf(store)).map(row => row.key)).toEqual(['b'])
    const gate = Promise.withResolvers<void>()
    const { heard, handler } = listening(async () => {
      await gate.promise
      return async tx => void (await tx.db.insert(tx.t.meta).values({ key: 'written', value: 'yes' }))
    })
    const jobs = startJobs({ store, handlers: { remind: handler }, log: makeLog().log })
    await until(() => expect(heard).toHaveLength(1))
    await store.tx(tx => cancel(tx, 'remind', 'b'))
    gate.resolve()
    await jobs.stop()
    const { db, t } = store.reader()
    expect(await db.select().from(t.meta).where(eq(t.meta.key, 'written'))).toEqual([])
  })
})

describeOnEngines('jobs of last week', open => {
  it('are forgotten a page at a time; those set aside stay', async () => {
    const clock = makeClock()
    const { store } = await open({ now: clock.now })
    const row = (id: string, state: 'waiting' | 'done' | 'aside', endedAt: Date | null) => ({
      city: store.city,
      id,
      kind: 'remind',
      state,
      tries: 0,
      dueAt: clock.now(),
      madeAt: clock.now(),
      endedAt,
    })
    await store.tx(async tx => {
      const old = Array.from({ length: 502 }, (_, i) => row(`old ${i}`, 'done', tx.now))
      await tx.db
        .insert(tx.t.jobs)
        .values([...old, row('waiting', 'waiting', null), row('aside', 'aside', tx.now)])
    })
    clock.pass(7 * 86_400_000 + 1)
    await store.tx(tx => tx.db.insert(tx.t.jobs).values(row('fresh', 'done', clock.now())))
    await store.tx(sweepJobs)
    expect(await rowsOf(store)).toHaveLength(505 - 500)
    await store.tx(sweepJobs)
    expect((await rowsOf(store)).map(({ id }) => id)).toEqual(['aside', 'fresh', 'waiting'])
  })
})

const gone = () => {
  throw Object.assign(new Error('gone'), { name: 'ConnectionError' })
}

describeOnEngines('while the database cannot be reached', open => {
  it('jobs are told of, and done once it can be', async () => {
    const { store } = await open()
    await order(store)
    const { log, errors } = makeLog()
    let isGone = false
    const failing: Store = {
      ...store,
      reader: () => (isGone ? gone() : store.reader()),
      tx: work => (isGone ? gone() : store.tx(work)),
    }
    const { heard, handler } = listening(async () => {
      isGone = heard.length === 1
      return nothing
    })
    const jobs = startJobs({ store: failing, handlers: { remind: handler }, log })
    const notWritten = { kind: 'remind', error: 'ConnectionError' }
    await until(() => expect(errors).toEqual([notWritten]))
    jobs.wake()
    await until(() => expect(errors).toEqual([notWritten, { error: 'ConnectionError' }]))
    isGone = false
    jobs.wake()
    await until(async () => expect(await statesOf(store)).toEqual(['done']))
    await jobs.stop()
    expect(heard).toHaveLength(2)
  })
})

describeOnEngines('a job for another day', open => {
  it('costs no look at the others, one for now does', async () => {
    const { store } = await open()
    let looks = 0
    const counted: Store = {
      ...store,
      reader: () => {
        looks++
        return store.reader()
      },
    }
    const done = Promise.withResolvers<void>()
    const handlers = { remind: async () => async () => done.resolve() }
    const jobs = startJobs({
      store: counted,
      handlers,
      log: makeLog().log,
    })
    const before = looks
    const tomorrow = new Date(store.now().getTime() + 24 * 60 * MINUTE)
    for (const key of ['a', 'b', 'c', 'd', 'e']) await order(store, { key, dueAt: tomorrow })
    // Also while the look at the start is still on its way.
    expect(looks).toBe(before)
    await order(store)
    await done.promise
    expect(looks).toBeGreaterThan(before)
    await jobs.stop()
  })
})
