import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { proveDeath } from '../../../src/records/claims/mourning.ts'
import { unlinkedFor } from '../../../src/records/members/unlinked.ts'
import { groupsOf } from '../../../src/records/renewals/groups.ts'
import { standingCounts } from '../../../src/records/renewals/standings.ts'
import { bodyFor, claimOf, now, step } from '../claims/families.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { linked, listAll, lookOfToday, memberOf } from './city.ts'

describeOnStores('a house of mourning', stageOf => {
  it('is told nothing of the new year, counts for nobody to be told, and gets no slip; a false report undoes it', async () => {
    const { store, clock } = await stageOf()
    const [officer, widow] = [await newOfficer(store, 'admin'), await newAccount(store)]
    const [dead, missed] = [await memberOf(store, 1), await memberOf(store, 2)]
    for (const n of [3, 4]) await memberOf(store, n)
    await linked(store, 1)
    await linked(store, 3)
    const fishers = async () => (await groupsOf(store.reader(), 2026))[0]
    const unlinked = async () => {
      const found = await unlinkedFor(store.reader(), officer.id)
      return found.ok ? found.groups.map(({ people }) => people) : found.why
    }
    expect([await fishers(), await unlinked()]).toMatchObject([{ people: 4, reached: 2 }, [2]])

    const claim = await claimOf(store, widow)
    const atSea = await claimOf(store, widow, { kind: 'missing', body: bodyFor({ nik: nikOf(2) }) })
    expect([claim.person, atSea.person]).toEqual([dead, missed])
    expect([await fishers(), await unlinked()]).toMatchObject([{ people: 4, reached: 1 }, [1]])

    const { version } = await now(store, claim)
    const on = dateOf('2026-02-27')
    await store.tx(tx => proveDeath(tx, { id: claim.id, version, officer: officer.id, on }))
    await listAll(store, 2027)
    expect(await standingCounts(store.reader(), 2027)).toMatchObject({
      continue: 3,
      leave: 1,
      reasons: [{ standing: 'leave', reason: 'deceased', people: 1 }],
    })
    clock.set('2026-12-01T09:00:00+07:00')
    expect((await lookOfToday(store)).map(({ kind }) => kind)).toEqual(['renewal-undecided'])

    // He came home: he hears what everybody has heard.
    await step(store, atSea, officer, { to: 'refused', on: dateOf('2026-12-01'), reason: 'not-dead' })
    await linked(store, 2)
    clock.forward({ hours: 24 })
    expect((await lookOfToday(store)).map(({ person }) => person)).toEqual([missed])
  })
})
