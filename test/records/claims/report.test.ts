import { expect, it } from 'vitest'
import { claimRow } from '../../../src/records/claims/claim-rows.ts'
import { warningsOfClaim } from '../../../src/records/claims/office/duplicates.ts'
import { ACCIDENT_ALARM } from '../../../src/records/claims/orders.ts'
import { makeId } from '../../../src/store/ids.ts'
import { fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'
import { bodyFor, claimOf, MAYANGAN, memberOf, tryReport } from './families.ts'

describeOnStores('a report', stage => {
  it('handed in twice makes one claim and tells the office once; so do two at the same time', async () => {
    const { store } = await stage()
    await newOfficer(store)
    const widow = await newAccount(store)
    const draft = makeId()
    const both = await Promise.all([tryReport(store, widow, { draft }), tryReport(store, widow, { draft })])
    const again = await tryReport(store, widow, { draft })
    const results = [...both, again].map(one => (one.ok ? one : undefined))
    expect(new Set(results.map(one => one?.claim.id)).size).toBe(1)
    expect(results.filter(one => one?.isNew)).toHaveLength(1)
    expect(results.flatMap(one => one?.notices ?? [])).toHaveLength(1)
  })

  it('is taken five times a day from one account, and again tomorrow', async () => {
    const { store, clock } = await stage()
    const prankster = await newAccount(store)
    for (let i = 0; i < 5; i++) expect(await tryReport(store, prankster)).toMatchObject({ ok: true })
    expect(await tryReport(store, prankster)).toEqual({ ok: false, error: 'too-many' })
    expect(await tryReport(store, await newAccount(store))).toMatchObject({ ok: true })
    clock.forward({ days: 1 })
    expect(await tryReport(store, prankster)).toMatchObject({ ok: true })
  })

  it('is answered alike whether the NIK is of a member, of a claim, or of nobody', async () => {
    const { store } = await stage()
    await newOfficer(store)
    await memberOf(store, 1)
    const shapes = []
    for (const nik of [nikOf(1), nikOf(1), nikOf(77)]) {
      const told = await tryReport(store, await newAccount(store), { body: bodyFor({ nik }) })
      if (!told.ok) throw new Error(told.error)
      const { status, kind, dueAt, version, isDeathProven } = told.claim
      const notices = told.notices.map(notice => notice.kind)
      shapes.push({ status, kind, dueAt, version, isDeathProven, isNew: told.isNew, notices })
    }
    expect(shapes[1]).toEqual(shapes[0])
    expect(shapes[2]).toEqual(shapes[0])
  })

  it('by the number of a registration is found beside one by NIK, though no list has the worker', async () => {
    const { store } = await stage()
    const file = await fileOf(store, await newAccount(store), { nik: nikOf(5), kelurahan: MAYANGAN })
    const joko = await newOfficer(store, 'pendamping', [MAYANGAN])
    const first = await tryReport(store, await newAccount(store), { body: bodyFor({ number: file.number }) })
    if (!first.ok) throw new Error(first.error)
    // The field officer of the kelurahan hears of it.
    expect(first.notices.map(({ account }) => account)).toEqual([joko.id])
    const second = await claimOf(store, await newAccount(store), { body: bodyFor({ nik: nikOf(5) }) })
    const row = await claimRow(store.reader(), second.id)
    expect(await warningsOfClaim(store.reader(), row!)).toContainEqual({
      kind: 'same-person',
      claims: [expect.objectContaining({ id: first.claim.id })],
    })
  })

  it('of an accident orders an alarm before the 48 hours end, and none once they have', async () => {
    const { store } = await stage()
    const at = async (on: string | undefined, time?: string) => {
      const body = bodyFor({ nik: nikOf(1) }, { event: { cause: 'work', time } })
      const { id } = await claimOf(store, await newAccount(store), { kind: 'accident', on, body })
      return (await waitingJobs(store, ACCIDENT_ALARM)).find(({ key }) => key === id)?.dueAt
    }
    // It is Monday, 2 March, 09:00.
    expect(await at('2026-03-02', '08:30')).toEqual(new Date('2026-03-04T02:30:00+07:00'))
    // Eight hours are left: after four of them.
    expect(await at('2026-02-28', '17:00')).toEqual(new Date('2026-03-02T13:00:00+07:00'))
    expect(await at('2026-02-27')).toBeUndefined()
    expect(await at(undefined)).toBeUndefined()
  })
})
