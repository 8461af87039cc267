import { expect, it } from 'vitest'
import { setReachable } from '../../../src/records/accounts.ts'
import { lockOfficer } from '../../../src/records/office/staff-changes.ts'
import type { GroupDecided } from '../../../src/records/renewals/decisions.ts'
import { RENEWALS_DAY } from '../../../src/records/renewals/jobs.ts'
import { groupsOf, withoutEnd } from '../../../src/records/renewals/groups.ts'
import { cutLink } from '../../../src/records/members/links.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { setStanding } from '../../../src/records/renewals/standings.ts'
import { tellRenewals } from '../../../src/records/renewals/telling.ts'
import type { MemberNotice } from '../../../src/records/notices.ts'
import { approved, fileOf, newAccount, newOfficer, nikOf, PIN, stepOf } from '../sample.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import { allEvents, describeOnStores, waitingJobs } from '../stores.ts'
import { decision, linked, lookOfToday, memberOf, UNTIL } from './city.ts'

const DEC_1 = '2026-12-01T09:00:00+07:00'
const kinds = (told: readonly MemberNotice[]) => told.map(({ kind }) => kind.replace('renewal-', ''))

const idOf = (made: GroupDecided | undefined) => (made?.ok ? made.decided.id : undefined)

describeOnStores('the groups that the office decides on', stageOf => {
  it('are counted with whom a message reaches, by the linked account or the registration', async () => {
    const { store, clock } = await stageOf()
    const officer = await newOfficer(store)
    const own = await newAccount(store)
    const file = await fileOf(store, own, { nik: nikOf(1) })
    await approved(store, file, officer)
    await stepOf(store, file, officer, { to: 'decreed', number: '188/9/2026', on: dateOf('2026-03-02') })
    await stepOf(store, file, officer, { to: 'sent-to-bpjs', on: dateOf('2026-03-02') })
    await stepOf(store, file, officer, {
      to: 'active',
      kpj: '12345678901',
      from: dateOf('2026-03-01'),
      until: UNTIL,
    })
    for (const n of [2, 3, 4]) await memberOf(store, n)
    await linked(store, 2)
    await memberOf(store, 5, { sector: 'farmer', to: '2026-08-31' })
    await memberOf(store, 6, { to: undefined })
    const seen = () => groupsOf(store.reader(), 2026)
    const fishers = { year: 2026, sector: 'fisher', until: UNTIL, people: 4, reached: 2 }
    expect(await seen()).toEqual([
      { year: 2026, sector: 'farmer', until: '2026-08-31', people: 1, reached: 0 },
      fishers,
    ])
    expect(await withoutEnd(store.reader(), 2026)).toBe(1)
    await store.tx(tx => setReachable(tx, own.channel, own.address, false))
    expect((await seen())[1]).toEqual({ ...fishers, reached: 1 })

    // The worker's account hears where nobody has linked one.
    await store.tx(tx => setReachable(tx, own.channel, own.address, true))
    clock.set(DEC_1)
    const told = await lookOfToday(store)
    expect(kinds(told)).toEqual(['undecided', 'undecided'])
    expect(told.map(({ account }) => account)).toContain(own.id)
  })

  it('do not reach the phone that the office was told is lost, also where the member registered on it', async () => {
    const { store, clock } = await stageOf()
    const [officer, stolen] = [await newOfficer(store), await newAccount(store)]
    const file = await fileOf(store, stolen, { nik: nikOf(1) })
    const person = await memberOf(store, 1)
    const { db, t } = store.reader()
    await store.tx(tx => tx.db.update(t.memberships).set({ registration: file.id }))
    await linked(store, 1, stolen.id)
    await store.tx(tx => cutLink(tx, { person, officer: officer.id }))
    expect(await groupsOf(store.reader(), 2026)).toMatchObject([{ people: 1, reached: 0 }])
    clock.set(DEC_1)
    expect(await lookOfToday(store)).toEqual([])
    expect(await db.$count(t.memberNotices)).toBe(0)
  })

  it('hear nothing of what was decided on a stolen phone that is locked within ten minutes', async () => {
    const { store, clock } = await stageOf()
    await memberOf(store, 1)
    await linked(store, 1)
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    clock.set(DEC_1)
    const first = await decision(store, dewi, 'continue')
    clock.forward({ hours: 1 })
    expect(await decision(store, rina, 'stop', { seen: idOf(first) })).toMatchObject({ ok: true })
    clock.forward({ minutes: 5 })
    await store.tx(tx => lockOfficer(tx, { by: dewi.id, account: rina.id }))
    clock.forward({ minutes: 30 })
    expect(kinds(await lookOfToday(store))).toEqual(['continues'])
    // What had held for longer is the office's, whoever is locked later.
    await store.tx(tx => lockOfficer(tx, { by: rina.id, account: dewi.id }))
    expect(await decision(store, dewi, 'stop')).toMatchObject({ ok: false })
  })

  it('are decided once by two who looked at the same, and nobody hears of it for ten minutes', async () => {
    const { store, clock } = await stageOf()
    await memberOf(store, 1)
    const account = await linked(store, 1)
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    clock.set('2026-12-20T09:00:00+07:00')
    expect(kinds(await lookOfToday(store))).toEqual(['undecided'])
    const both = await Promise.all([decision(store, rina, 'stop'), decision(store, dewi, 'continue')])
    const first = both.find(({ ok }) => ok)
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: 'overtaken' })
    const [job] = await waitingJobs(store, RENEWALS_DAY)
    expect(job?.dueAt).toEqual(new Date('2026-12-20T09:10:00+07:00'))
    expect(await lookOfToday(store)).toEqual([])
    // It was a slip.
    expect(await decision(store, rina, 'continue', { seen: idOf(first) })).toMatchObject({ ok: true })
    clock.forward({ minutes: 11 })
    const told = await lookOfToday(store)
    expect(told.map(({ kind, account: whom }) => [kind, whom])).toEqual([['renewal-continues', account]])
    expect(await lookOfToday(store)).toEqual([])
  })

  it('are decided by admins, and only where there is such a group', async () => {
    const { store } = await stageOf()
    await memberOf(store, 1)
    const [rina, budi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'verifikator')]
    expect(await decision(store, budi, 'stop')).toMatchObject({ error: 'denied', why: 'role' })
    expect(await decision(store, rina, 'stop', { sector: 'farmer' })).toEqual({
      ok: false,
      error: 'no-such-group',
    })
    expect((await allEvents(store)).filter(({ kind }) => kind === 'renewal-decided')).toEqual([])
  })
})

describeOnStores('who is told what comes after their cover', stageOf => {
  it('hears each thing once, page by page, also when the work falls over in the middle and begins anew', async () => {
    const { store, clock } = await stageOf()
    for (let n = 1; n <= 40; n++) {
      await memberOf(store, n)
      await linked(store, n)
    }
    await memberOf(store, 50, { to: '2027-02-28' })
    await linked(store, 50)
    clock.set('2026-11-30T09:00:00+07:00')
    expect(await lookOfToday(store)).toEqual([])
    clock.set(DEC_1)
    const broken = store.tx(async tx => {
      await tellRenewals(tx, '')
      throw new Error('the power went')
    })
    await expect(broken).rejects.toThrow('the power went')
    // Two at the same moment: whoever comes second finds it said.
    const first = (await Promise.all([1, 2].map(() => store.tx(tx => tellRenewals(tx, ''))))).flat()
    const rest = await lookOfToday(store)
    const told = [...first, ...rest]
    expect(first.length).toBeLessThan(40)
    expect(new Set(told.map(({ person }) => person)).size).toBe(40)
    expect(told).toHaveLength(40)
    expect(await lookOfToday(store)).toEqual([])
    const [next] = await waitingJobs(store, RENEWALS_DAY)
    expect(next?.dueAt).toEqual(new Date('2026-12-02T08:00:00+07:00'))
  })

  it('hears of the end three times, of a change of mind at once, and of two people on one phone twice', async () => {
    const { store, clock } = await stageOf()
    await memberOf(store, 1)
    await memberOf(store, 2)
    const account = await linked(store, 1)
    await linked(store, 2, account)
    const rina = await newOfficer(store, 'admin')
    const made = await decision(store, rina, 'stop')
    const heard: string[] = []
    for (const day of ['11-01', '11-02', '11-03', '12-01', '12-02', '12-24', '12-31']) {
      clock.set(`2026-${day}T08:00:00+07:00`)
      heard.push(...kinds(await lookOfToday(store)).map(kind => `${day} ${kind}`))
    }
    expect(heard).toEqual(['11-01', '11-01', '12-01', '12-01', '12-24', '12-24'].map(day => `${day} stops`))
    clock.set('2026-12-25T08:00:00+07:00')
    const changed = await decision(store, rina, 'continue', { seen: idOf(made) })
    clock.forward({ minutes: 10 })
    expect(kinds(await lookOfToday(store))).toEqual(['continues', 'continues'])
    const again = await decision(store, rina, 'undecided', { seen: idOf(changed) })
    expect(again.ok).toBe(true)
    clock.forward({ minutes: 10 })
    expect(kinds(await lookOfToday(store))).toEqual(['reopened', 'reopened'])
    expect(await lookOfToday(store)).toEqual([])
    clock.set('2027-01-01T08:00:00+07:00')
    expect(await lookOfToday(store)).toEqual([])
  })

  it('is nobody of the dead, and whoever was told of and then passes away is never written about again', async () => {
    const { store, clock } = await stageOf()
    const person = await memberOf(store, 1)
    await linked(store, 1)
    const rina = await newOfficer(store, 'admin')
    clock.set('2026-11-02T09:00:00+07:00')
    await decision(store, rina, 'stop')
    clock.forward({ minutes: 10 })
    expect(kinds(await lookOfToday(store))).toEqual(['stops'])
    const standing = { is: 'leave', reason: 'deceased' } as const
    const set = { officer: rina.id, person, year: 2027, standing, seen: undefined }
    clock.forward({ minutes: 6 })
    expect(await store.tx(tx => setStanding(tx, set))).toMatchObject({ error: 'denied', why: 'pin' })
    await store.tx(tx => provePin(tx, { account: rina.id, pin: PIN }))
    await store.tx(tx => setStanding(tx, set))
    for (const day of ['12-01', '12-24', '12-31']) {
      clock.set(`2026-${day}T09:00:00+07:00`)
      expect(await lookOfToday(store)).toEqual([])
    }
  })

  it('hears nothing at night, and what was missed once a phone is linked, if it still matters', async () => {
    const { store, clock } = await stageOf()
    await memberOf(store, 1)
    clock.set('2026-12-05T20:00:00+07:00')
    await linked(store, 1)
    expect(await store.tx(tx => tellRenewals(tx, ''))).toEqual([])
    const [job] = await waitingJobs(store, RENEWALS_DAY)
    expect(job?.dueAt).toEqual(new Date('2026-12-06T08:00:00+07:00'))
    clock.set('2026-12-06T08:00:00+07:00')
    expect(kinds(await lookOfToday(store))).toEqual(['undecided'])
  })
})
