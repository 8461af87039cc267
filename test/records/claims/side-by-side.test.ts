import { expect, it } from 'vitest'
import { claimRow } from '../../../src/records/claims/claim-rows.ts'
import { hasRival, warningsOfClaim } from '../../../src/records/claims/office/duplicates.ts'
import { candidatesFor, identify } from '../../../src/records/claims/office/identify.ts'
import { proveDeath } from '../../../src/records/claims/mourning.ts'
import { withdrawClaim } from '../../../src/records/claims/family/withdraw.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { bodyFor, claimOf, memberOf, now } from './families.ts'
import { isMourned } from './mourned.ts'

const warned = async (store: Store, { id }: { id: string }) =>
  (await warningsOfClaim(store.reader(), (await claimRow(store.reader(), id))!)).map(({ kind }) => kind)
const rival = async (store: Store, { id }: { id: string }) =>
  hasRival(store.reader(), (await claimRow(store.reader(), id))!)

describeOnStores('two reports of one death', stage => {
  it('by NIK lie side by side at the office, for both families, until one is taken back', async () => {
    const { store } = await stage()
    await memberOf(store)
    const [first, second] = [await newAccount(store), await newAccount(store)]
    const one = await claimOf(store, first)
    expect(await rival(store, one)).toBe(false)
    const other = await claimOf(store, second, { on: '2026-01-15' })
    expect(await warned(store, one)).toContain('same-person')
    expect([await rival(store, one), await rival(store, other)]).toEqual([true, true])
    await store.tx(tx => withdrawClaim(tx, { id: other.id, account: second.id }))
    expect(await rival(store, one)).toBe(false)
  })

  it('by name are similar within five days and one year of birth, and no further', async () => {
    const { store } = await stage()
    const by = async (name: string, birthDate: string | undefined, on: string) =>
      claimOf(store, await newAccount(store), { on, body: bodyFor({ name, birthDate }) })
    const first = await by('Slamet Wiryawan', '1970-03-12', '2026-02-10')
    const similar = [
      await by('SLAMET WIRYAWAN', '1970-03-12', '2026-02-15'),
      await by('Selamet Wiriawan', '1971-12-31', '2026-02-05'),
      await by('Slamet Wiryawan', undefined, '2026-02-10'),
    ]
    await by('Slamet Wiryawan', '1970-03-12', '2026-02-16')
    await by('Slamet Wiryawan', '1970-03-12', '2026-02-04')
    await by('Hartono Wibowo', '1970-03-12', '2026-02-10')
    await by('Slamet Wiryawan', '1972-03-12', '2026-02-10')
    const found = await warningsOfClaim(store.reader(), (await claimRow(store.reader(), first.id))!)
    const alike = found.flatMap(warning => (warning.kind === 'similar' ? warning.claims : []))
    expect(alike.map(({ id }) => id)).toEqual(similar.map(({ id }) => id))
  })

  it('of a whole crew are told apart, however many died on the same days', async () => {
    const { store } = await stage()
    for (let i = 0; i < 24; i++)
      await claimOf(store, await newAccount(store), {
        body: bodyFor({ name: `Awak ${'abcdefghijklmnopqrstuvwx'[i]!.repeat(9)}` }),
      })
    const one = await claimOf(store, await newAccount(store), { body: bodyFor({ name: 'Kasiman Hadi' }) })
    const two = await claimOf(store, await newAccount(store), { body: bodyFor({ name: 'Kasiman Hady' }) })
    expect(await warned(store, one)).toContain('similar')
    expect(await warned(store, two)).toContain('similar')
  })
})

describeOnStores('who was meant', stage => {
  it('an officer says so by NIK: then the claim is about a member, and one so soon after cover stands out', async () => {
    const { store } = await stage()
    const person = await memberOf(store, 1, { from: '2026-02-01' })
    const officer = await newOfficer(store)
    const body = bodyFor({ name: 'Wiryawan Slamet', birthDate: '1970-03-12' })
    const claim = await claimOf(store, await newAccount(store), { body })
    expect(await warned(store, claim)).toEqual(['nobody-meant'])
    const row = (await claimRow(store.reader(), claim.id))!
    expect((await candidatesFor(store.reader(), row)).map(({ id }) => id)).toEqual([person])
    const say = (nik: string, version = 1) =>
      store.tx(tx => identify(tx, { id: claim.id, version, officer: officer.id, nik }))
    expect(await say(nikOf(9))).toEqual({ ok: false, error: 'no-such-member' })
    expect(await say(nikOf(1))).toMatchObject({ ok: true, claim: { person, version: 2 } })
    expect(await say(nikOf(1))).toMatchObject({ ok: false, error: 'changed' })
    expect(await warned(store, claim)).toEqual(['soon-after-registration'])
  })

  it('a proof that was accepted for the wrong person does not go over to another', async () => {
    const { store } = await stage()
    const [wrong, right] = [await memberOf(store, 1), await memberOf(store, 2)]
    const officer = await newOfficer(store)
    const { id } = await claimOf(store, await newAccount(store))
    const of = { id, officer: officer.id }
    await store.tx(tx => proveDeath(tx, { ...of, version: 1, on: dateOf('2026-02-27') }))
    expect(await store.tx(tx => identify(tx, { ...of, version: 2, nik: nikOf(2) }))).toMatchObject({
      ok: true,
      claim: { person: right, isDeathProven: false },
    })
    expect(await isMourned(store.reader(), wrong)).toBe(false)
    expect(await isMourned(store.reader(), right)).toBe(true)
    expect((await now(store, { id })).isDeathProven).toBe(false)
  })
})
