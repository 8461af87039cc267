/** A stranger with a NIK, a neighbour who reported, one who was shut out, an officer with a claim of their own. */
import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { claimSeenBy } from '../../../src/records/claims/access.ts'
import { shutOutAtOffice } from '../../../src/records/claims/shut-out.ts'
import { allowAnother, makeClaimCode, openByCode } from '../../../src/records/claims/codes.ts'
import { bodyOf, claimRow } from '../../../src/records/claims/claim-rows.ts'
import { hasRival } from '../../../src/records/claims/office/duplicates.ts'
import { giveBank } from '../../../src/records/claims/family/details.ts'
import { identify } from '../../../src/records/claims/office/identify.ts'
import { withdrawClaim } from '../../../src/records/claims/family/withdraw.ts'
import { lockOfficer } from '../../../src/records/office/staff-changes.ts'
import { fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { bodyFor, claimOf, completed, looked, memberOf, now, step } from './families.ts'
import { isMourned } from './mourned.ts'

describeOnStores('a report about somebody who lives', stage => {
  it('keeps him in silence for a week, not again by the next one, and longer only if an officer takes it seriously', async () => {
    const { store, clock } = await stage()
    const person = await memberOf(store)
    const [stranger, officer] = [await newAccount(store), await newOfficer(store)]
    const mourned = () => isMourned(store.reader(), person)
    const first = await claimOf(store, stranger)
    expect(await mourned()).toBe(true)
    clock.forward({ days: 7 })
    expect(await mourned()).toBe(false)
    await store.tx(tx => withdrawClaim(tx, { id: first.id, account: stranger.id }))
    const second = await claimOf(store, await newAccount(store), { kind: 'missing' })
    expect(await mourned()).toBe(false)
    await looked(store, second, officer, 'family-card')
    expect(await mourned()).toBe(true)
    clock.forward({ days: 60 })
    expect(await mourned()).toBe(true)
    await step(store, second, officer, { to: 'refused', on: dateOf('2026-05-01'), reason: 'not-dead' })
    expect(await mourned()).toBe(false)
    clock.forward({ days: 100 })
    await claimOf(store, stranger)
    expect(await mourned()).toBe(true)
  })

  it('does not tell by two reports whose NIK stands in a registration, before an officer has said so', async () => {
    const { store } = await stage()
    const [stranger, officer] = [await newAccount(store), await newOfficer(store)]
    const file = await fileOf(store, await newAccount(store), { nik: nikOf(1) })
    const nik = nikOf(1)
    await memberOf(store)
    const byNumber = await claimOf(store, stranger, { body: bodyFor({ number: file.number }) })
    const byNik = await claimOf(store, await newAccount(store), { body: bodyFor({ nik }) })
    const rival = async (id: string) => hasRival(store.reader(), (await claimRow(store.reader(), id))!)
    expect([await rival(byNumber.id), await rival(byNik.id)]).toEqual([false, false])
    const { version } = await now(store, byNumber)
    await store.tx(tx => identify(tx, { id: byNumber.id, version, officer: officer.id, nik }))
    expect([await rival(byNumber.id), await rival(byNik.id)]).toEqual([true, true])
  })
})

describeOnStores('a neighbour who reported', stage => {
  it('says nothing of the money and takes nothing back once an heir came with a KTP; of two of the family the other is told at once', async () => {
    const { store } = await stage()
    const [neighbour, widow, son, rina] = [
      await newAccount(store),
      await newAccount(store),
      await newAccount(store),
      await newOfficer(store),
    ]
    const { id } = await claimOf(store, neighbour)
    await completed(store, { id }, rina)
    const letIn = async (account: { id: string }) => {
      const made = await store.tx(tx => makeClaimCode(tx, { claim: id, officer: rina.id, sees: 'all' }))
      if (!made.ok) throw new Error(made.error)
      await store.tx(tx => openByCode(tx, { account: account.id, code: made.code }))
    }
    await letIn(widow)
    await letIn(son)
    const give = (account: { id: string }, number: string) =>
      store.tx(tx => giveBank(tx, { id, account: account.id, bank: { bank: 'BRI', number, holder: 'X' } }))
    expect(await give(neighbour, '1111111111')).toEqual({ ok: false, error: 'counter-only' })
    const takenBack = await store.tx(tx => withdrawClaim(tx, { id, account: neighbour.id }))
    expect(takenBack).toMatchObject({ ok: false, error: 'heirs-only' })
    const both = await Promise.all([give(widow, '2222222222'), give(son, '3333333333')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const won = both.find(one => one.ok)
    const other = both[0].ok ? son : widow
    expect(won?.ok && won.notices.map(({ account }) => account).toSorted()).toEqual(
      [neighbour.id, other.id].toSorted(),
    )
    expect((await bodyOf(store.reader(), { id })).bank?.number).toBe(both[0].ok ? '2222222222' : '3333333333')
  })

  it('does not make void what an officer gave to another heir, and leaves no code behind when shut out', async () => {
    const { store } = await stage()
    const rina = await newOfficer(store)
    for (let round = 0; round < 15; round++) {
      const [neighbour, heir, friend] = [
        await newAccount(store),
        await newAccount(store),
        await newAccount(store),
      ]
      const { id } = await claimOf(store, neighbour)
      const made = await store.tx(tx => makeClaimCode(tx, { claim: id, officer: rina.id, sees: 'stage' }))
      const [allowed] = await Promise.all([
        store.tx(tx => allowAnother(tx, { claim: id, account: neighbour.id })),
        store.tx(tx => shutOutAtOffice(tx, { claim: id, account: neighbour.id, officer: rina.id })),
      ])
      if (allowed.ok)
        expect(
          await store.tx(tx => openByCode(tx, { account: friend.id, code: allowed.code })),
        ).toMatchObject({ ok: false })
      const code = made.ok ? made.code : ''
      expect(await store.tx(tx => openByCode(tx, { account: heir.id, code }))).toMatchObject({ ok: true })
      expect(await claimSeenBy(store.reader(), { id, account: friend.id })).toBeUndefined()
    }
  })
})

describeOnStores('an officer', stage => {
  it('whose phone was stolen leaves no code that opens anything', async () => {
    const { store } = await stage()
    const [rina, admin] = [await newOfficer(store), await newOfficer(store, 'admin')]
    const [widow, thief] = [await newAccount(store), await newAccount(store)]
    const { id } = await claimOf(store, widow)
    const made = await store.tx(tx => makeClaimCode(tx, { claim: id, officer: rina.id, sees: 'all' }))
    if (!made.ok) throw new Error(made.error)
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: rina.id }))
    expect(await store.tx(tx => openByCode(tx, { account: thief.id, code: made.code }))).toMatchObject({
      error: 'not-right',
    })
  })

  it('neither accepts papers of a claim of their own, nor lets in or shuts out an heir of it', async () => {
    const { store } = await stage()
    const [rina, brother] = [await newOfficer(store), await newAccount(store)]
    const own = await claimOf(store, rina)
    const refused = { ok: false, error: 'own-claim' }
    expect(await looked(store, own, rina, 'death-certificate')).toEqual(refused)
    expect(await store.tx(tx => makeClaimCode(tx, { claim: own.id, officer: rina.id, sees: 'all' }))).toEqual(
      refused,
    )
    expect(
      await store.tx(tx => shutOutAtOffice(tx, { claim: own.id, account: brother.id, officer: rina.id })),
    ).toEqual(refused)
  })
})
