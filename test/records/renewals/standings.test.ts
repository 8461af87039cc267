import { expect, it } from 'vitest'
import { openBatch, writePayment } from '../../../src/records/members/payments.ts'
import { renewalRows } from '../../../src/records/renewals/rows.ts'
import {
  isListing,
  listAgain,
  setStanding,
  standingCounts,
  standingOfMember,
} from '../../../src/records/renewals/standings.ts'
import { newOfficer, nikOf } from '../sample.ts'
import { allEvents, describeOnStores } from '../stores.ts'
import { listAll, memberOf } from './city.ts'

describeOnStores('last year’s members in the year that was opened', stageOf => {
  it('are sorted in pages, each with its reason; again changes nothing, and what an officer set stays', async () => {
    const { store } = await stageOf()
    const rina = await newOfficer(store, 'admin')
    const persons: string[] = []
    for (let n = 1; n <= 103; n++) persons.push(await memberOf(store, n))
    const [slamet = '', tutik = ''] = persons
    const old = await memberOf(store, 201, { birthDate: '1961-12-31', sector: 'farmer' })
    const nobody = await memberOf(store, 202, { birthDate: undefined })
    const gap = await memberOf(store, 203)
    await memberOf(store, 204, { year: 2025 })
    await store.tx(async tx => {
      for (const month of ['2025-12', '2026-06']) {
        const batch = { month, people: 1, amount: 16_800, proof: month, paidOn: `${month}-20`, by: 'system' }
        const { id } = await openBatch(tx, batch)
        await writePayment(tx, { person: gap, month, batch: id })
      }
    })
    const told = await listAll(store, 2027)
    expect(told).toEqual([{ kind: 'renewals-listed', account: rina.id, year: 2027 }])
    expect(await standingCounts(store.reader(), 2027)).toEqual({
      continue: 103,
      leave: 0,
      check: 3,
      bySector: [
        { sector: 'farmer', continue: 0, leave: 0, check: 1 },
        { sector: 'fisher', continue: 103, leave: 0, check: 2 },
      ],
      reasons: ['data-missing', 'payments-unclear', 'reached-65'].map(reason => ({
        standing: 'check',
        reason,
        people: 1,
      })),
    })

    const by = { officer: rina.id, year: 2027, seen: undefined }
    const leaves = { is: 'leave', reason: 'moved' } as const
    expect(await store.tx(tx => setStanding(tx, { ...by, person: slamet, standing: leaves }))).toMatchObject({
      ok: true,
    })
    expect(
      await store.tx(tx => setStanding(tx, { ...by, person: nobody, standing: { is: 'continue' } })),
    ).toMatchObject({ ok: true })
    await listAll(store, 2027)
    const standingOf = async (person: string) =>
      (await standingOfMember(store.reader(), person, 2027))?.standing
    expect(await standingOf(slamet)).toEqual(leaves)
    expect(await standingOf(nobody)).toEqual({ is: 'continue' })
    expect(await standingOf(old)).toEqual({ is: 'check', reason: 'reached-65' })
    expect(await standingOf(tutik)).toEqual({ is: 'continue' })

    const first = await renewalRows(store.reader(), 2027, undefined, 60)
    const second = await renewalRows(store.reader(), 2027, first.at(-1)?.person, 60)
    expect([first.length, second.length]).toEqual([60, 46])
    expect(first.find(({ person }) => person === slamet)).toMatchObject({
      nik: nikOf(1),
      name: 'Slamet 1',
      until: '2026-12-31',
      standing: 'leave',
      reason: 'moved',
    })
  })

  it('are set by admins only, and the second of two who looked at the same is told what the first has set', async () => {
    const { store } = await stageOf()
    const person = await memberOf(store, 1)
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const budi = await newOfficer(store, 'verifikator')
    await listAll(store, 2027)
    const set = (officer: { id: string }, reason: 'moved' | 'left', seen?: Date) =>
      store.tx(tx =>
        setStanding(tx, { officer: officer.id, person, year: 2027, standing: { is: 'leave', reason }, seen }),
      )
    expect(await set(budi, 'left')).toMatchObject({ error: 'denied', why: 'role' })
    const both = await Promise.all([set(rina, 'moved'), set(dewi, 'left')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const standing = (await standingOfMember(store.reader(), person, 2027))!
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: 'overtaken', set: { by: standing.by } })
    expect(await set(dewi, 'left', standing.at)).toMatchObject({ ok: true })
    expect(
      await store.tx(tx =>
        setStanding(tx, {
          officer: rina.id,
          person,
          year: 2026,
          standing: { is: 'continue' },
          seen: undefined,
        }),
      ),
    ).toMatchObject({ error: 'not-found' })
    expect((await allEvents(store)).filter(({ kind }) => kind === 'renewal-set')).toHaveLength(2)
  })

  it('are sorted again when an admin asks for it', async () => {
    const { store } = await stageOf()
    await memberOf(store, 1)
    const [rina, joko] = [await newOfficer(store, 'admin'), await newOfficer(store, 'pendamping')]
    expect(await store.tx(tx => listAgain(tx, { officer: joko.id, year: 2027 }))).toMatchObject({
      why: 'role',
    })
    expect(await isListing(store.reader(), 2027)).toBe(false)
    await store.tx(tx => listAgain(tx, { officer: rina.id, year: 2027 }))
    expect(await isListing(store.reader(), 2027)).toBe(true)
  })
})
