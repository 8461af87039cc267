import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { mournedOf, mournedOwnersOf, proveDeath, unproveDeath } from '../../../src/records/claims/mourning.ts'
import { withdrawClaim } from '../../../src/records/claims/family/withdraw.ts'
import { makeLinkCode } from '../../../src/records/members/link-codes.ts'
import { linkByCode } from '../../../src/records/members/links.ts'
import { membershipsOf } from '../../../src/records/members/memberships.ts'
import type { Account } from '../../../src/records/accounts.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { bodyFor, claimOf, memberOf, now, paid, step } from './families.ts'
import { isMourned } from './mourned.ts'

const on = dateOf('2026-02-27')
const proven = async (store: Store, { id }: { id: string }, officer: Account, day = on) =>
  store.tx(async tx => {
    const { version } = await now(store, { id })
    return proveDeath(tx, { id, version, officer: officer.id, on: day })
  })

describeOnStores('mourning', stageOf => {
  const arranged = async () => {
    const at = await stageOf()
    const { store } = at
    const [person, widow, officer] = [await memberOf(store), await newAccount(store), await newOfficer(store)]
    return { ...at, person, widow, officer, mourned: () => isMourned(store.reader(), person) }
  }

  it('begins with the report, changes nothing in membership, and is lifted when it was false or taken back', async () => {
    const { store, person, widow, officer, mourned } = await arranged()
    const before = await membershipsOf(store.reader(), person)
    const claim = await claimOf(store, widow)
    expect(await mourned()).toBe(true)
    expect(await membershipsOf(store.reader(), person)).toEqual(before)
    expect(claim.isDeathProven).toBe(false)
    await step(store, claim, officer, { to: 'refused', on, reason: 'not-dead' })
    expect(await mourned()).toBe(false)
    const second = await claimOf(store, widow)
    expect(await mourned()).toBe(true)
    await store.tx(tx => withdrawClaim(tx, { id: second.id, account: widow.id }))
    expect(await mourned()).toBe(false)
  })

  it('stays once the death is proven, though the family takes the claim back; not where it was a false alarm', async () => {
    const { store, widow, officer, mourned } = await arranged()
    const claim = await claimOf(store, widow)
    expect(await proven(store, claim, officer, dateOf('2026-03-03'))).toMatchObject({
      error: 'in-the-future',
    })
    expect(await proven(store, claim, officer, dateOf('1969-01-01'))).toMatchObject({ error: 'before-birth' })
    expect(await proven(store, claim, officer)).toMatchObject({ ok: true, claim: { isDeathProven: true } })
    await store.tx(tx => withdrawClaim(tx, { id: claim.id, account: widow.id }))
    expect(await mourned()).toBe(true)
    const { version } = await now(store, claim)
    await store.tx(tx => unproveDeath(tx, { id: claim.id, version, officer: officer.id }))
    expect(await mourned()).toBe(false)
    const other = await claimOf(store, widow)
    await proven(store, other, officer)
    const refused = await step(store, other, officer, {
      to: 'refused',
      on: dateOf('2026-03-02'),
      reason: 'not-dead',
    })
    expect(refused).toMatchObject({ ok: true, claim: { isDeathProven: false } })
    expect(await mourned()).toBe(false)
  })

  it('stays after the payment, though nobody ticked the proof', async () => {
    const { store, widow, officer, mourned } = await arranged()
    expect(await paid(store, await claimOf(store, widow), officer, '2026-03-02')).toMatchObject({
      isDeathProven: false,
      status: 'paid',
    })
    expect(await mourned()).toBe(true)
  })

  it('is of the person, on their own account too; not of who was hurt, nor of others', async () => {
    const { store, person, widow, officer } = await arranged()
    const hurt = await memberOf(store, 2)
    const own = await newAccount(store)
    const made = await store.tx(tx => makeLinkCode(tx, { person, officer: officer.id }))
    if (!made.ok) throw new Error(made.error)
    await store.tx(tx => linkByCode(tx, { account: own.id, code: made.code }))
    await claimOf(store, widow, { kind: 'missing' })
    await claimOf(store, widow, { kind: 'accident', body: bodyFor({ nik: nikOf(2) }) })
    expect(await mournedOf(store.reader(), [person, hurt])).toEqual(new Set([person]))
    expect(await mournedOwnersOf(store.reader(), own.id)).toEqual([person])
    expect(await mournedOwnersOf(store.reader(), widow.id)).toEqual([])
  })
})
