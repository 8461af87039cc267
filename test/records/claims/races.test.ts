import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import type { ClaimStep } from '../../../src/program/claims/steps.ts'
import { advanceClaim } from '../../../src/records/claims/advance.ts'
import { claimById, letGoClaimsOf } from '../../../src/records/claims/claim-rows.ts'
import { releaseClaim, takeClaim } from '../../../src/records/claims/hold.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { withdrawClaim } from '../../../src/records/claims/family/withdraw.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { claimOf, completed, handedOver, now, step } from './families.ts'
import { expectClaimPath } from './path.ts'

const on = dateOf('2026-03-02')
const pause = async (turns: number) => {
  for (let i = 0; i < turns; i++) await new Promise(resolve => void setImmediate(resolve))
}

describeOnStores('two officers on one claim', (stage, engine) => {
  const runs = engine === 'sqlite' ? 100 : 50

  it(`${runs} races of two steps: one wins, the other learns that it has changed, or who has it`, async () => {
    const { store, clock } = await stage()
    const officers = [await newOfficer(store), await newOfficer(store)] as const
    const anyStep = fc.constantFrom<ClaimStep>(
      handedOver('2026-03-02'),
      { to: 'awaits-contribution', on },
      { to: 'refused', on, reason: 'not-a-member' },
      { to: 'papers-missing', on },
    )
    const anyScript = fc.record({ takes: fc.boolean(), step: anyStep, waits: fc.nat({ max: 4 }) })
    await fc.assert(
      fc.asyncProperty(fc.tuple(anyScript, anyScript), fc.boolean(), async (scripts, familyToo) => {
        clock.forward({ minutes: 60 })
        const widow = await newAccount(store)
        const { id } = await claimOf(store, widow)
        await step(store, { id }, officers[0], { to: 'papers-complete', on })
        const { version } = await now(store, { id })
        const results = await Promise.all([
          ...scripts.map(async (script, i) => {
            const officer = officers[i as 0 | 1].id
            if (script.takes) await store.tx(tx => takeClaim(tx, { id, officer }))
            await pause(script.waits)
            return store.tx(tx => advanceClaim(tx, { id, version, officer, step: script.step }))
          }),
          ...(familyToo ? [store.tx(tx => withdrawClaim(tx, { id, account: widow.id }))] : []),
        ])
        // Who sees a file that is not complete any more may still take it back.
        const won = results.filter(({ ok }) => ok).length
        expect(results.slice(0, 2).filter(({ ok }) => ok).length).toBeLessThanOrEqual(1)
        expect(won).toBeGreaterThanOrEqual(1)
        for (const result of results)
          if (!result.ok) {
            expect(['changed', 'taken']).toContain(result.error)
            if (result.error === 'taken') expect(officers.map(({ id: who }) => who)).toContain(result.by)
          }
        const moved = (await eventsOf(store.reader(), 'claim', id)).filter(({ kind }) =>
          ['claim-moved', 'claim-withdrawn'].includes(kind),
        )
        expect(moved).toHaveLength(1 + won)
        await expectClaimPath(store, id)
      }),
      { seed: 3574, numRuns: runs },
    )
  })

  it('who takes it first has it for half an hour; what they had is free when they are gone', async () => {
    const { store, clock } = await stage()
    const [rina, endang] = [await newOfficer(store), await newOfficer(store)]
    const claim = await claimOf(store, await newAccount(store))
    const take = (officer: { id: string }) =>
      store.tx(tx => takeClaim(tx, { id: claim.id, officer: officer.id }))
    const both = await Promise.all([take(rina), take(endang), take(rina)])
    const winner = both[0].ok ? rina : endang
    const other = winner === rina ? endang : rina
    expect(await take(other)).toMatchObject({ ok: false, error: 'taken', by: winner.id })
    expect(await claimById(store.reader(), claim.id)).toMatchObject({ taken: { by: winner.id } })
    // What one has, the other can read but not move.
    expect(await step(store, claim, other, { to: 'papers-missing', on })).toMatchObject({ error: 'taken' })
    clock.forward({ minutes: 30 })
    expect(await take(other)).toMatchObject({ ok: true })
    await store.tx(tx => releaseClaim(tx, { id: claim.id, officer: winner.id }))
    expect(await claimById(store.reader(), claim.id)).toMatchObject({ taken: { by: other.id } })
    await store.tx(tx => letGoClaimsOf(tx, other.id))
    expect(await take(winner)).toMatchObject({ ok: true })
    expect(await completed(store, claim, winner)).toMatchObject({ status: 'papers-complete' })
  })

  it('nobody moves a claim of their own, nor one that they have no right to', async () => {
    const { store } = await stage()
    const [rina, joko] = [await newOfficer(store), await newOfficer(store, 'pendamping', ['3574031001'])]
    const own = await claimOf(store, rina)
    expect(await step(store, own, rina, { to: 'papers-missing', on })).toEqual({
      ok: false,
      error: 'own-claim',
    })
    expect(await step(store, own, joko, { to: 'papers-missing', on })).toMatchObject({ error: 'denied' })
    expect(await now(store, own)).toMatchObject({ status: 'reported', version: 1 })
  })
})
