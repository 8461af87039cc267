import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { letIn } from '../../../src/records/claims/access.ts'
import { openPaperClaim } from '../../../src/records/claims/office/on-paper.ts'
import { askBankChange, openBankChange, settleBankChange } from '../../../src/records/claims/office/bank.ts'
import { bodyOf } from '../../../src/records/claims/claim-rows.ts'
import { giveBank } from '../../../src/records/claims/family/details.ts'
import { lockOfficer } from '../../../src/records/office/staff-changes.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { claimOf, completed } from './families.ts'

const OWN = { bank: 'BRI', number: '0017-01-000123-50-7', holder: 'SUMIATI' }
const OTHER = { bank: 'BCA', number: '8290123456', holder: 'SUMIATI' }

describeOnStores('where the money goes', stageOf => {
  const arranged = async () => {
    const at = await stageOf()
    const { store } = at
    const [widow, rina, endang] = [await newAccount(store), await newOfficer(store), await newOfficer(store)]
    const { id } = await claimOf(store, widow)
    const give = (bank = OWN) => store.tx(tx => giveBank(tx, { id, account: widow.id, bank }))
    const ask = (officer: { id: string }, bank = OTHER) =>
      store.tx(tx => askBankChange(tx, { id, officer: officer.id, bank }))
    const settle = (officer: { id: string }, yes = true) =>
      store.tx(tx => settleBankChange(tx, { id, officer: officer.id, yes }))
    const kept = async () => (await bodyOf(store.reader(), { id })).bank
    return { ...at, widow, rina, endang, id, give, ask, settle, kept }
  }

  it('is asked once the papers are complete, taken once by chat, and never again that way', async () => {
    const { store, rina, id, give, kept } = await arranged()
    expect(await give()).toEqual({ ok: false, error: 'papers-first' })
    await completed(store, { id }, rina)
    expect(await give()).toMatchObject({ ok: true })
    expect(await give(OTHER)).toEqual({ ok: false, error: 'counter-only' })
    expect(await kept()).toEqual(OWN)
  })

  it('of a claim from paper is never taken by chat: it takes two officers and the heir before them', async () => {
    const { store, rina, endang } = await arranged()
    const code = await newAccount(store)
    const opened = await store.tx(tx =>
      openPaperClaim(tx, {
        draft: 'from-paper',
        officer: rina.id,
        entry: {
          worker: { nik: nikOf(2), name: 'Marsono' },
          on: dateOf('2026-02-10'),
          stage: 'papers-missing',
          heir: { name: 'Sumiati', relation: 'spouse', phone: undefined },
          children: [],
        },
      }),
    )
    if (!opened.ok) throw new Error(opened.error)
    const { id } = opened.claim
    await store.tx(tx => letIn(tx, { claim: id, account: code.id, sees: 'all', how: 'code' }))
    await completed(store, { id }, rina)
    const given = await store.tx(tx => giveBank(tx, { id, account: code.id, bank: OWN }))
    expect(given).toEqual({ ok: false, error: 'counter-only' })
    await store.tx(tx => askBankChange(tx, { id, officer: rina.id, bank: OWN }))
    const settled = (officer: { id: string }) =>
      store.tx(tx => settleBankChange(tx, { id, officer: officer.id, yes: true }))
    expect(await settled(rina)).toMatchObject({ ok: false, error: 'same-officer' })
    expect(await settled(endang)).toMatchObject({ ok: true })
    expect((await bodyOf(store.reader(), { id })).bank).toEqual(OWN)
  })

  it('changes at the counter by two officers, and whoever sees the claim is told both times', async () => {
    const { store, widow, rina, endang, id, give, ask, settle, kept } = await arranged()
    await completed(store, { id }, rina)
    await give()
    const told = [{ kind: 'bank-change', account: widow.id, claim: id }]
    expect(await ask(rina)).toMatchObject({ ok: true, notices: told })
    expect(await ask(endang)).toMatchObject({ ok: false, error: 'waits-already' })
    expect(await settle(rina)).toMatchObject({ ok: false, error: 'same-officer' })
    expect(await kept()).toEqual(OWN)
    expect(await settle(endang)).toMatchObject({ ok: true, notices: told })
    expect(await kept()).toEqual(OTHER)
    expect(await settle(endang)).toMatchObject({ ok: false, error: 'ended' })
  })

  it('stays when the second officer says no, when the first is locked meanwhile, and for a field officer', async () => {
    const { store, rina, endang, id, ask, settle, kept } = await arranged()
    const admin = await newOfficer(store, 'admin')
    await ask(rina)
    await settle(endang, false)
    expect(await openBankChange(store.reader(), id)).toBeUndefined()
    await ask(rina)
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: rina.id }))
    expect(await settle(endang)).toMatchObject({ ok: false, error: 'asker-gone' })
    const joko = await newOfficer(store, 'pendamping', ['3574031001'])
    expect(await ask(joko)).toMatchObject({ ok: false, error: 'denied' })
    expect(await kept()).toBeUndefined()
  })

  it('needs a PIN that was typed lately; of two who confirm at the same time one does', async () => {
    const { store, clock, rina, endang, ask, settle, kept } = await arranged()
    const siti = await newOfficer(store)
    await ask(rina)
    const both = await Promise.all([settle(endang), settle(siti)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await kept()).toEqual(OTHER)
    clock.forward({ minutes: 16 })
    expect(await ask(rina, OWN)).toMatchObject({ ok: false, error: 'denied', why: 'pin' })
  })
})
