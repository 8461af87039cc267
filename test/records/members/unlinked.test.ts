import { expect, it } from 'vitest'
import { setReachable } from '../../../src/records/accounts.ts'
import { openImport } from '../../../src/records/imports/imports.ts'
import { makeLinkCode } from '../../../src/records/members/link-codes.ts'
import { cutLink, linkByCode } from '../../../src/records/members/links.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import { nextSlips, slipGroupsFor, type SlipOrder } from '../../../src/records/members/slips.ts'
import { countUnlinked, unlinkedFor, unlinkedPage } from '../../../src/records/members/unlinked.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import type { Store } from '../../../src/store/store.ts'
import { fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'
const JATI = '3574031004'

interface Over {
  kelurahan?: string | undefined
  year?: number
  list?: string
  registration?: string
}

async function memberOf(store: Store, n: number, over: Over = {}): Promise<string> {
  const { year = 2026, list = 'list', registration } = over
  const { person } = await store.tx(tx =>
    writeMember(
      tx,
      {
        person: {
          nik: nikOf(n),
          name: `Slamet ${n}`,
          birthDate: '1970-03-12',
          sex: 'male',
          address: undefined,
          kelurahan: 'kelurahan' in over ? over.kelurahan : MAYANGAN,
          phone: undefined,
        },
        sector: n % 2 === 0 ? 'farmer' : 'fisher',
        kpj: undefined,
        from: undefined,
        to: undefined,
      },
      { year, list, ...(registration === undefined ? {} : { registration }) },
    ),
  )
  return person
}

const countsFor = async (store: Store, officer: { id: string }) => {
  const found = await unlinkedFor(store.reader(), officer.id)
  return found.ok
    ? found.groups.map(({ kelurahan, sector, people }) => [kelurahan, sector, people])
    : found.why
}

async function link(store: Store, person: string, officer: { id: string }): Promise<void> {
  const account = await newAccount(store)
  const made = await store.tx(tx => makeLinkCode(tx, { person, officer: officer.id }))
  if (!made.ok) throw new Error(made.error)
  await store.tx(tx => linkByCode(tx, { account: account.id, code: made.code }))
}

describeOnStores('those whom the bot does not know', stageOf => {
  it('are counted by kelurahan and work until they link, and again when the link is cut', async () => {
    const { store } = await stageOf()
    const [rina, joko] = [await newOfficer(store), await newOfficer(store, 'pendamping', [MAYANGAN])]
    const person = await memberOf(store, 1)
    await memberOf(store, 2)
    await memberOf(store, 3, { kelurahan: JATI })
    await memberOf(store, 5, { kelurahan: undefined })
    expect(await countsFor(store, rina)).toEqual(
      expect.arrayContaining([
        ['', 'fisher', 1],
        [MAYANGAN, 'farmer', 1],
        [MAYANGAN, 'fisher', 1],
        [JATI, 'fisher', 1],
      ]),
    )
    await link(store, person, joko)
    expect(await countsFor(store, joko)).toEqual([[MAYANGAN, 'farmer', 1]])
    expect(await countUnlinked(store.reader(), { areas: [MAYANGAN, JATI] })).toBe(2)
    await store.tx(tx => cutLink(tx, { person, officer: joko.id }))
    expect(await countsFor(store, joko)).toEqual([
      [MAYANGAN, 'farmer', 1],
      [MAYANGAN, 'fisher', 1],
    ])
    expect(await countsFor(store, await newAccount(store))).toBe('not-of-the-office')
    expect(await countsFor(store, await newOfficer(store, 'pimpinan'))).toBe('role')
  })

  it('are not those who registered themselves, as long as their account answers', async () => {
    const { store } = await stageOf()
    const [rina, slamet] = [await newOfficer(store), await newAccount(store)]
    const file = await fileOf(store, slamet)
    await memberOf(store, 1, { registration: file.id })
    // Handed in by a neighbour, whose account is not theirs.
    const forAnother = { forSelf: false, relation: 'neighbour', nik: nikOf(3) } as const
    const theirs = await fileOf(store, slamet, forAnother)
    await memberOf(store, 3, { registration: theirs.id })
    expect(await countsFor(store, rina)).toEqual([[MAYANGAN, 'fisher', 1]])
    await store.tx(tx => setReachable(tx, 'telegram', slamet.address, false))
    expect(await countsFor(store, rina)).toEqual([[MAYANGAN, 'fisher', 2]])
  })

  it('are of last year until the year has somebody; a list that is being written is not there', async () => {
    const { store } = await stageOf()
    const rina = await newOfficer(store)
    await store.tx(tx => setSetting(tx, 'programme-year', 2027, 'SK', 'system'))
    await memberOf(store, 1)
    const list = await store.tx(tx =>
      openImport(tx, {
        account: rina.id,
        file: 'ab'.repeat(32),
        about: { kind: 'members', year: 2027 },
        pass: 'pass',
        upload: 'upload',
      }),
    )
    if (!list.ok) throw new Error(list.error)
    await memberOf(store, 2, { year: 2027, list: list.id })
    expect(await countsFor(store, rina)).toEqual([[MAYANGAN, 'fisher', 1]])
    await memberOf(store, 4, { year: 2027 })
    expect(await countsFor(store, rina)).toEqual([[MAYANGAN, 'farmer', 1]])
  })

  it('are read page by page, each page one look, in the officer’s own kelurahan only', async () => {
    const { store } = await stageOf()
    const joko = await newOfficer(store, 'pendamping', [MAYANGAN])
    const rina = await newOfficer(store, 'admin')
    for (const n of [1, 3, 5, 7, 9]) await memberOf(store, n)
    await store.tx(tx => setSetting(tx, 'files-opened-per-hour', 1, 'SK', 'system'))
    const look = (after?: string, kelurahan = MAYANGAN) =>
      store.tx(tx => unlinkedPage(tx, { officer: joko.id, kelurahan, sector: 'fisher' }, { after, limit: 3 }))
    const first = await look()
    if (!first.ok) throw new Error(first.error)
    expect(first.people.map(({ name }) => name)).toEqual(['Slamet 1', 'Slamet 3', 'Slamet 5'])
    expect(first).toMatchObject({ hasMore: true, notices: [] })
    expect(await look()).toMatchObject({ notices: [] })
    const second = await look(first.people.at(-1)?.id)
    expect(second).toMatchObject({
      hasMore: false,
      people: [{ name: 'Slamet 7' }, { name: 'Slamet 9' }],
      notices: [{ kind: 'many-files-opened', account: rina.id, files: 2 }],
    })
    expect(
      await eventsOf(store.reader(), 'member-page', `${MAYANGAN}:fisher:${first.people[0]!.id}`),
    ).toMatchObject([{ kind: 'read', actor: joko.id, codes: { people: 3 } }, { kind: 'read' }])
    expect(await look(undefined, JATI)).toMatchObject({ why: 'area' })
  })
})

describeOnStores('slips to print', stageOf => {
  const arranged = async () => {
    const at = await stageOf()
    const { store, clock } = at
    const joko = await newOfficer(store, 'pendamping', [MAYANGAN])
    const people: string[] = []
    for (const n of [1, 3, 5, 7, 9]) people.push(await memberOf(store, n))
    const orderOf = (over: Partial<SlipOrder> = {}): SlipOrder => ({
      kelurahan: MAYANGAN,
      sector: 'fisher',
      at: clock.now(),
      again: undefined,
      ...over,
    })
    const next = (order: SlipOrder, after?: string, limit = 2, officer = joko) =>
      store.tx(async tx => {
        const made = await nextSlips(tx, { officer: officer.id, order }, { after, limit })
        if (!made.ok) throw new Error(made.why)
        return made.slips
      })
    const enter = async (code: string) => {
      const account = await newAccount(store)
      return store.tx(tx => linkByCode(tx, { account: account.id, code }))
    }
    return { ...at, joko, people, orderOf, next, enter }
  }

  it('go to who has no code, and the next print goes on from there', async () => {
    const { store, joko, clock, orderOf, next, enter } = await arranged()
    const first = await next(orderOf())
    expect(first.map(({ name }) => name)).toEqual(['Slamet 1', 'Slamet 3'])
    expect(await slipGroupsFor(store.reader(), joko.id)).toMatchObject({
      groups: [{ people: 5, withoutCode: 3 }],
    })
    clock.forward({ minutes: 5 })
    const second = await next(orderOf(), undefined, 60)
    expect(second.map(({ name }) => name)).toEqual(['Slamet 5', 'Slamet 7', 'Slamet 9'])
    expect(await next(orderOf({ at: new Date(+clock.now() + 1) }))).toEqual([])
    expect(await enter(first[0]!.code)).toMatchObject({ ok: true, person: { name: 'Slamet 1' } })
    clock.forward({ days: 31 })
    const rina = await newOfficer(store)
    expect((await next(orderOf(), undefined, 60, rina)).map(({ name }) => name)).toEqual([
      'Slamet 3',
      'Slamet 5',
      'Slamet 7',
      'Slamet 9',
    ])
  })

  it('of the last print are made anew, with other codes; those before it stay good', async () => {
    const { clock, orderOf, next, enter } = await arranged()
    const [handedOut] = await next(orderOf())
    clock.forward({ minutes: 5 })
    const lost = orderOf()
    const [gone] = await next(lost)
    clock.forward({ minutes: 5 })
    const again = await next(orderOf({ again: lost.at }), undefined, 60)
    expect(again.map(({ name }) => name)).toEqual(['Slamet 5', 'Slamet 7'])
    expect(await enter(gone!.code)).toMatchObject({ error: 'not-right' })
    expect(await enter(again[0]!.code)).toMatchObject({ ok: true })
    expect(await enter(handedOut!.code)).toMatchObject({ ok: true })
  })

  it('that a restart interrupted are made from the beginning, for the same people', async () => {
    const { clock, orderOf, next } = await arranged()
    const order = orderOf()
    const [first] = await next(order)
    clock.forward({ minutes: 1 })
    const anew = await next(order)
    expect(anew.map(({ name }) => name)).toEqual(['Slamet 1', 'Slamet 3'])
    expect(anew[0]!.code).not.toBe(first!.code)
    expect((await next(order, anew.at(-1)!.person)).map(({ name }) => name)).toEqual(['Slamet 5', 'Slamet 7'])
  })

  it('of two officers at the same moment are for different people', async () => {
    const { store, clock, orderOf, next } = await arranged()
    const rina = await newOfficer(store)
    const later = orderOf({ at: new Date(+clock.now() + 1) })
    const both = await Promise.all([next(orderOf()), next(later, undefined, 2, rina)])
    const names = both.flat().map(({ person }) => person)
    expect(new Set(names).size).toBe(4)
  })

  it('are not for an officer of another kelurahan', async () => {
    const { store, orderOf, next } = await arranged()
    const other = await newOfficer(store, 'pendamping', [JATI])
    await expect(next(orderOf(), undefined, 2, other)).rejects.toThrow('area')
    expect(await slipGroupsFor(store.reader(), other.id)).toMatchObject({ groups: [] })
  })
})
