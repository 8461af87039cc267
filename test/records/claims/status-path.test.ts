import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { ACCIDENT_STATUSES, CLAIM_STATUSES } from '../../../src/program/claims/statuses.ts'
import type { ClaimStep } from '../../../src/program/claims/steps.ts'
import { advanceClaim, noteChecked } from '../../../src/records/claims/advance.ts'
import { claimById, type AnyClaimStatus } from '../../../src/records/claims/claim-rows.ts'
import { releaseClaim, takeClaim } from '../../../src/records/claims/hold.ts'
import { lookAtPaper, papersOfClaim } from '../../../src/records/claims/family/papers.ts'
import { proveDeath } from '../../../src/records/claims/mourning.ts'
import { withdrawClaim } from '../../../src/records/claims/family/withdraw.ts'
import type { Tx } from '../../../src/store/store.ts'
import type { ClaimKind } from '../../../src/store/schema.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { bodyFor, claimOf, memberOf } from './families.ts'
import { expectClaimPath } from './path.ts'

const on = dateOf('2026-03-02')
const steps: Record<string, ClaimStep> = {
  'papers-missing': { to: 'papers-missing', on },
  'papers-complete': { to: 'papers-complete', on },
  'handed-over': { to: 'handed-over', on, receipt: 'TT-1', programme: 'jkm' },
  'bpjs-checks': { to: 'bpjs-checks', on },
  'to-mend': { to: 'to-mend', on, note: 'KK belum diperbarui' },
  'awaits-contribution': { to: 'awaits-contribution', on },
  'awaits-basarnas': { to: 'awaits-basarnas', on },
  granted: { to: 'granted', on },
  paid: { to: 'paid', on, amount: 42_000_000 },
  refused: { to: 'refused', on, reason: 'not-dead' },
  reported: { to: 'reported', on },
}
const accidentSteps: Record<string, ClaimStep> = {
  'stage-one': { to: 'stage-one', on },
  'in-care': { to: 'in-care', on },
  'stage-two': { to: 'stage-two', on },
  closed: { to: 'closed', on },
}

const others = [
  'take',
  'release',
  'checked',
  'one paper',
  'all papers',
  'a paper again',
  'prove',
  'half-an-hour',
]
const straight = ['all papers', 'handed-over', 'bpjs-checks', 'granted', 'paid']
const straightAccident = ['stage-one', 'in-care', 'stage-two', 'closed']
const anyWalk = (kinds: readonly ClaimKind[], along: readonly string[], whats: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    begins: fc.nat({ max: along.length }),
    deeds: fc.array(
      fc.record({
        what: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...whats) },
          { weight: 2, arbitrary: fc.constantFrom(...others) },
          { weight: 1, arbitrary: fc.constant('withdraw') },
        ),
        who: fc.constantFrom(0 as const, 1 as const),
      }),
      { maxLength: 12 },
    ),
    goesOn: fc.nat({ max: along.length }),
  })

/** What somebody does, whether or not it is possible just now. */
async function act(tx: Tx, id: string, widow: string, what: string, officer: string): Promise<unknown> {
  const claim = (await claimById(tx, id))!
  const of = { id, version: claim.version, officer }
  const look = async (accepted: boolean, many: number) => {
    for (const { paper } of (await papersOfClaim(tx, claim)).slice(0, many)) {
      const found = accepted
        ? { kind: 'accepted' as const }
        : { kind: 'again' as const, why: 'unclear' as const }
      await lookAtPaper(tx, { id, officer, paper, found })
    }
  }
  switch (what) {
    case 'take':
      return takeClaim(tx, of)
    case 'release':
      return releaseClaim(tx, of)
    case 'checked':
      return noteChecked(tx, of)
    case 'one paper':
      return look(true, 1)
    case 'all papers':
      return look(true, 99)
    case 'a paper again':
      return look(false, 1)
    case 'prove':
      return proveDeath(tx, { ...of, on })
    case 'withdraw':
      return withdrawClaim(tx, { id, account: widow })
    default: {
      const step = { ...steps, ...accidentSteps }[what]
      return step && advanceClaim(tx, { ...of, step })
    }
  }
}

describeOnStores('whatever people do with a claim in whatever order', (stage, engine) => {
  const walkAll = async (
    kinds: readonly ClaimKind[],
    along: readonly string[],
    known: Record<string, ClaimStep>,
    numRuns: number,
  ) => {
    const { store, clock } = await stage()
    await memberOf(store)
    const officers = [await newOfficer(store), await newOfficer(store)] as const
    const cameTo = new Set<AnyClaimStatus>()

    await fc.assert(
      fc.asyncProperty(anyWalk(kinds, along, Object.keys(known)), async walk => {
        const widow = await newAccount(store)
        const { id } = await claimOf(store, widow, { kind: walk.kind, body: bodyFor({ nik: nikOf(1) }) })
        const whole = [
          ...along.slice(0, walk.begins).map(what => ({ what, who: 0 as const })),
          ...walk.deeds,
          ...along.slice(along.length - walk.goesOn).map(what => ({ what, who: 1 as const })),
        ]
        for (const { what, who } of whole) {
          if (what === 'half-an-hour') clock.forward({ minutes: 30 })
          else await store.tx(tx => act(tx, id, widow.id, what, officers[who].id))
        }
        for (const status of await expectClaimPath(store, id)) cameTo.add(status)
      }),
      { seed: 3574, numRuns },
    )
    return cameTo
  }

  it('its path follows the table and skips no step, each on record', async () => {
    const cameTo = await walkAll(['death', 'missing'], straight, steps, engine === 'sqlite' ? 100 : 25)
    if (engine === 'sqlite') expect([...cameTo].toSorted()).toEqual([...CLAIM_STATUSES].toSorted())
  })

  it('that of an accident has its own, and is never taken back by the family', async () => {
    const cameTo = await walkAll(
      ['accident'],
      straightAccident,
      { ...steps, ...accidentSteps },
      engine === 'sqlite' ? 60 : 15,
    )
    if (engine === 'sqlite') expect([...cameTo].toSorted()).toEqual([...ACCIDENT_STATUSES].toSorted())
  })
})
