import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sayFamily } from '../../../src/records/claims/family/details.ts'
import { isComplete, papersOfClaim } from '../../../src/records/claims/family/papers.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { claimOf, completed, looked, now, step } from './families.ts'
import { dateOf } from '../../../src/program/plain-date.ts'

describeOnStores('the papers of a claim', stage => {
  it('are complete exactly when each that is needed is accepted, whatever comes in whatever order', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    const widow = await newAccount(store)
    let serial = 0
    const found = fc.constantFrom(
      { kind: 'accepted' } as const,
      { kind: 'accepted' } as const,
      { kind: 'again', why: 'unclear' } as const,
      { kind: 'missing' } as const,
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat({ max: 20 }), found }), { maxLength: 25 }),
        fc.boolean(),
        async (deeds, finish) => {
          const { id } = await claimOf(store, { ...widow, id: `widow-${serial++}` })
          const papers = await papersOfClaim(store.reader(), await now(store, { id }))
          const all = finish ? papers.map((_, at) => ({ at, found: { kind: 'accepted' } as const })) : []
          let isAnyHere = false
          for (const deed of [...deeds, ...all]) {
            const { paper } = papers[deed.at % papers.length]!
            const result = await looked(store, { id }, officer, paper, deed.found)
            if (!result.ok) throw new Error(result.error)
            isAnyHere = true
            const complete = isComplete(result.papers)
            expect((await now(store, { id })).status).toBe(complete ? 'papers-complete' : 'papers-missing')
          }
          if (finish) expect((await now(store, { id })).status).toBe('papers-complete')
          if (!isAnyHere) expect((await now(store, { id })).status).toBe('reported')
        },
      ),
      { seed: 3574, numRuns: 12 },
    )
  })

  it('one that is to be made again takes the file back, and whoever sees all is told', async () => {
    const { store } = await stage()
    const [widow, officer] = [await newAccount(store), await newOfficer(store)]
    const claim = await completed(store, await claimOf(store, widow), officer)
    expect(claim.status).toBe('papers-complete')
    const again = await looked(store, claim, officer, 'ktp-heir', { kind: 'again', why: 'unclear' })
    expect(again).toMatchObject({
      ok: true,
      claim: { status: 'papers-missing' },
      notices: [{ kind: 'claim-papers', account: widow.id }],
    })
    const of = { to: 'handed-over', on: dateOf('2026-03-02'), receipt: 'R', programme: 'jkm' } as const
    expect(await step(store, claim, officer, of)).toMatchObject({ ok: false, error: 'changed' })
  })

  it("what the family says later may need one paper more; and the office's days begin when all are there", async () => {
    const { store, clock } = await stage()
    const [widow, officer] = [await newAccount(store), await newOfficer(store)]
    const { id, dueAt } = await claimOf(store, widow)
    clock.forward({ days: 14 })
    const complete = await completed(store, { id }, officer)
    expect(complete.dueAt!.getTime() - dueAt!.getTime()).toBe(14 * 86_400_000)
    const heir = { name: 'Budi', nik: '3574011203700099', relation: 'sibling' as const }
    const family = { heir, hasOtherHeirs: true, hasMinorChildren: false }
    await store.tx(tx => sayFamily(tx, { id, account: widow.id, family, children: [] }))
    expect(await now(store, { id })).toMatchObject({ status: 'papers-missing' })
    expect(await looked(store, { id }, officer, 'power-of-attorney')).toMatchObject({
      claim: { status: 'papers-complete' },
    })
    expect(await looked(store, { id }, officer, 'marriage-certificate')).toMatchObject({
      error: 'no-such-paper',
    })
  })

  it('of somebody lost at sea wait for Basarnas, whose letter ends the waiting by itself', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    const { id } = await claimOf(store, await newAccount(store), { kind: 'missing' })
    const waits = await step(store, { id }, officer, { to: 'awaits-basarnas', on: dateOf('2026-03-02') })
    expect(waits).toMatchObject({ ok: true, claim: { status: 'awaits-basarnas', dueAt: undefined } })
    await looked(store, { id }, officer, 'ktp-heir')
    expect(await now(store, { id })).toMatchObject({ status: 'awaits-basarnas' })
    await looked(store, { id }, officer, 'basarnas-letter')
    const after = await now(store, { id })
    expect(after.status).toBe('papers-missing')
    expect(after.dueAt).toBeDefined()
    expect((await completed(store, { id }, officer)).status).toBe('papers-complete')
  })
})
