import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { officerOf } from '../../../src/records/office/officers.ts'
import { registrationsOf } from '../../../src/records/registrations/find.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { declareFamily } from '../../../src/records/review/conflict.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { setFilter, type QueueFilter } from '../../../src/records/review/filter.ts'
import { inHandOf, releaseFile, takeFile } from '../../../src/records/review/hold.ts'
import { countInFilter, nextFile, queue, queueFigures } from '../../../src/records/review/queue.ts'
import type { Store } from '../../../src/store/store.ts'
import { decided, fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'
const JATI = '3574031004'

const files = async (store: Store, serials: readonly number[], over: Parameters<typeof fileOf>[2] = {}) => {
  const ids: string[] = []
  for (const serial of serials)
    ids.push(
      (await fileOf(store, await newAccount(store), { nik: nikOf(serial), phone: undefined, ...over })).id,
    )
  return ids
}
const idOf = (next: Awaited<ReturnType<typeof nextFile>>) => (next.ok ? next.registration?.id : next.why)
const next = async (store: Store, officer: { id: string }, after?: string) =>
  idOf(await store.tx(tx => nextFile(tx, { officer: officer.id, after })))
const listed = async (
  store: Store,
  { id }: { id: string },
  page: { after?: string; limit: number } = { limit: 9 },
) => {
  const reader = store.reader()
  const officer = (await officerOf(reader, id))!
  return (await queue(reader, officer, page)).map(file => file.id)
}

describeOnStores("the office's queue", stage => {
  it('goes by age, page by page, also among files of one moment', async () => {
    const { store, clock } = await stage()
    const officer = await newOfficer(store)
    const ids: string[] = []
    for (const serial of [1, 2, 3, 4, 5]) {
      if (serial % 2 === 0) clock.forward({ minutes: 1 })
      ids.push(...(await files(store, [serial])))
    }
    expect(await queueFigures(store.reader())).toEqual({ waiting: 5, late: 0 })
    clock.forward({ days: 7 })
    expect(await queueFigures(store.reader())).toEqual({ waiting: 5, late: 5 })
    const first = await listed(store, officer, { limit: 2 })
    const second = await listed(store, officer, { limit: 2, after: first[1]! })
    const third = await listed(store, officer, { limit: 2, after: second[1]! })
    expect([...first, ...second, ...third]).toEqual(ids)
  })

  it('holds what a colleague has in hand, but nothing that is decided, told or not', async () => {
    const { store } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const [taken, pending, told, free] = await files(store, [1, 2, 3, 4])
    const decision = { kind: 'reject', reason: 'not-resident' } as const
    await store.tx(tx => takeFile(tx, { id: taken!, officer: one.id }))
    await store.tx(tx => decide(tx, { id: pending!, version: 1, officer: one.id, decision }))
    await decided(store, { id: told! }, one, decision)
    expect(await listed(store, two)).toEqual([taken, free])
    expect(await queueFigures(store.reader())).toEqual({ waiting: 2, late: 0 })
    expect(await countInFilter(store.reader(), (await officerOf(store.reader(), two.id))!)).toBe(2)
  })

  it('is empty for who sees figures only', async () => {
    const { store } = await stage()
    await files(store, [1])
    expect(await listed(store, await newOfficer(store, 'pimpinan'))).toEqual([])
  })

  it('shows what the officer wants to see, each for themselves', async () => {
    const { store, clock } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const [late] = await files(store, [1])
    clock.forward({ days: 7 })
    const [fisher, farmer, jati, waitingList] = [
      ...(await files(store, [2])),
      ...(await files(store, [3], { sector: 'farmer' })),
      ...(await files(store, [4], { kelurahan: JATI })),
      ...(await files(store, [5], { kelurahan: JATI })),
    ]
    await decided(store, { id: waitingList! }, one, { kind: 'waiting-list' })
    const seen = async (filter: QueueFilter) => {
      await store.tx(tx => setFilter(tx, one.id, filter))
      const ids = await listed(store, one)
      expect(await countInFilter(store.reader(), (await officerOf(store.reader(), one.id))!)).toBe(ids.length)
      return ids
    }
    expect(await seen({ sector: 'farmer' })).toEqual([farmer])
    expect(await seen({ kelurahan: JATI })).toEqual([jati])
    expect(await seen({ late: true })).toEqual([late])
    expect(await seen({ status: 'waiting-list' })).toEqual([waitingList])
    expect(await seen({ sector: 'fisher', kelurahan: JATI, late: true })).toEqual([])
    expect(await listed(store, two)).toEqual([late, fisher, farmer, jati])
  })
})

describeOnStores('the next file', stage => {
  it('is the oldest that is free, and is in hand at once', async () => {
    const { store } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const [first, second, third] = await files(store, [1, 2, 3])
    expect(await next(store, one)).toBe(first)
    expect(await next(store, two)).toBe(second)
    expect(await inHandOf(store.reader(), one.id)).toMatchObject([{ id: first, status: 'in-review' }])
    // What they have in hand, or let go of today, comes when there is nothing else.
    expect(await next(store, one)).toBe(third)
    expect(await next(store, one)).toBe(first)
    expect(await next(store, two)).toBe(second)
    expect(await next(store, two, second)).toBeUndefined()
  })

  it('is not at once again what the officer let go of; for a colleague it is', async () => {
    const { store, clock } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const [first, second] = await files(store, [1, 2])
    expect(await next(store, one)).toBe(first)
    await store.tx(tx => releaseFile(tx, { id: first!, officer: one.id }))
    expect(await next(store, one)).toBe(second)
    await store.tx(tx => releaseFile(tx, { id: second!, officer: one.id }))
    expect(await next(store, two)).toBe(first)
    await store.tx(tx => releaseFile(tx, { id: first!, officer: two.id }))
    expect(await next(store, one)).toBe(first)
    await store.tx(tx => releaseFile(tx, { id: first!, officer: one.id }))
    clock.forward({ hours: 13 })
    expect(await next(store, one)).toBe(first)
  })

  it('is none that is decided, the officer’s own, their family’s, or handed in by them', async () => {
    const { store } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const own = await fileOf(store, one, { nik: nikOf(1), noKk: '3574010101200007' })
    await fileOf(store, one, { nik: nikOf(2), forSelf: false, relation: 'neighbour' })
    await fileOf(store, await newAccount(store), {
      nik: nikOf(3),
      noKk: '3574010101200007',
      phone: undefined,
    })
    const [said, pending, free] = await files(store, [4, 5, 6])
    await store.tx(tx => declareFamily(tx, { id: said!, officer: one.id }))
    const decision = { kind: 'waiting-list' } as const
    await store.tx(tx => decide(tx, { id: pending!, version: 1, officer: two.id, decision }))
    expect(await next(store, one)).toBe(free)
    expect(await next(store, two)).toBe(own.id)
  })

  it('is found behind any number of files that the officer may not decide on', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    await fileOf(store, officer, { nik: nikOf(99), noKk: '3574010101200007' })
    await files(
      store,
      Array.from({ length: 45 }, (_, i) => i + 1),
      { noKk: '3574010101200007' },
    )
    const [free] = await files(store, [60])
    expect(await next(store, officer)).toBe(free)
  })

  it('goes round to the beginning, and never comes back to the same one', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    const [first, second] = await files(store, [1, 2])
    const after = async (id: string) => {
      await store.tx(tx => releaseFile(tx, { id, officer: officer.id }))
      return next(store, officer, id)
    }
    expect(await next(store, officer)).toBe(first)
    expect(await after(first!)).toBe(second)
    expect(await after(second!)).toBe(first)
    await decided(store, { id: second! }, officer, { kind: 'reject', reason: 'not-resident' })
    expect(await after(first!)).toBeUndefined()
    expect(await registrationById(store.reader(), first!)).toMatchObject({
      status: 'submitted',
      taken: undefined,
    })
  })

  it('is one that a colleague left lying, back where it was', async () => {
    const { store, clock } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const [first, second] = await files(store, [1, 2])
    expect([await next(store, one), await next(store, two)]).toEqual([first, second])
    clock.forward({ minutes: 30 })
    expect(await next(store, two)).toBe(first)
    expect(await registrationById(store.reader(), second!)).toMatchObject({
      status: 'submitted',
      taken: undefined,
    })
    const past = await eventsOf(store.reader(), 'registration', first!)
    expect(past.slice(1).map(({ kind, actor }) => [kind, actor])).toEqual([
      ['taken', one.id],
      ['released', 'system'],
      ['taken', two.id],
    ])
  })

  it.each(['submitted', 'waiting-list'] as const)('of those that are %s is taken too', async status => {
    const { store } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const [first, second] = await files(store, [1, 2])
    if (status === 'waiting-list')
      for (const id of [first!, second!]) await decided(store, { id }, two, { kind: 'waiting-list' })
    await store.tx(tx => setFilter(tx, one.id, { status }))
    expect(await next(store, one)).toBe(first)
    expect(await inHandOf(store.reader(), one.id)).toMatchObject([{ id: first, taken: { from: status } }])
    await store.tx(tx => releaseFile(tx, { id: first!, officer: one.id }))
    expect(await registrationById(store.reader(), first!)).toMatchObject({ status })
    expect(await next(store, one, first)).toBe(second)
  })

  it('of those that wait for nobody’s decision is shown, and left where it is', async () => {
    const { store } = await stage()
    const [one, two] = [await newOfficer(store), await newOfficer(store)]
    const [rejected] = await files(store, [1, 2])
    await decided(store, { id: rejected! }, two, { kind: 'reject', reason: 'not-resident' })
    await store.tx(tx => setFilter(tx, one.id, { status: 'rejected' }))
    expect(await next(store, one)).toBe(rejected)
    expect(await inHandOf(store.reader(), one.id)).toEqual([])
  })

  it('of a field officer is of their own kelurahan, and not taken', async () => {
    const { store } = await stage()
    const field = await newOfficer(store, 'pendamping', [JATI])
    await files(store, [1], { kelurahan: MAYANGAN })
    const [theirs, another] = await files(store, [2, 3], { kelurahan: JATI })
    expect(await next(store, field)).toBe(theirs)
    expect(await next(store, field, theirs)).toBe(another)
    expect(await listed(store, field)).toEqual([theirs, another])
    expect(await registrationById(store.reader(), theirs!)).toMatchObject({
      status: 'submitted',
      taken: undefined,
    })
    expect(await listed(store, await newOfficer(store, 'pendamping', []))).toEqual([])
    expect(await next(store, await newOfficer(store, 'pendamping', []))).toBeUndefined()
  })

  it('is for the office only', async () => {
    const { store } = await stage()
    await files(store, [1])
    const stranger = await newAccount(store)
    expect(await next(store, stranger)).toBe('not-of-the-office')
    expect(await next(store, await newOfficer(store, 'pimpinan'))).toBe('role')
    expect(await registrationsOf(store.reader(), stranger.id)).toEqual([])
  })
})
