import { expect, it } from 'vitest'
import { claimSeenBy, letIn, seersOf } from '../../../src/records/claims/access.ts'
import { shutOut, shutOutByFamily } from '../../../src/records/claims/shut-out.ts'
import { allowAnother, makeClaimCode, openByCode } from '../../../src/records/claims/codes.ts'
import { setPin } from '../../../src/records/office/pin.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { claimOf } from './families.ts'

describeOnStores('whom the family lets in', stage => {
  const family = async () => {
    const { store } = await stage()
    const [widow, son, brother] = [await newAccount(store), await newAccount(store), await newAccount(store)]
    const { id } = await claimOf(store, widow)
    await store.tx(tx => letIn(tx, { claim: id, account: son.id, sees: 'all', how: 'code' }))
    const allow = async (account = widow.id) => {
      const made = await store.tx(tx => allowAnother(tx, { claim: id, account }))
      if (!made.ok) throw new Error(made.error)
      return made.code
    }
    const open = (account: { id: string }, code: string) =>
      store.tx(tx => openByCode(tx, { account: account.id, code }))
    const seerOf = async (account: { id: string }) =>
      (await seersOf(store.reader(), id)).find(one => one.account === account.id)
    const stop = async (account: { id: string }, by: { id: string }) =>
      store.tx(async tx => {
        const row = (await seersOf(tx, id)).find(one => one.account === account.id)
        return shutOutByFamily(tx, { seer: row?.id ?? '', account: by.id })
      })
    return { store, id, widow, son, brother, allow, open, seerOf, stop }
  }

  it('sees the stage, is told of to the others, and can be shut out again by who sees all', async () => {
    const { store, id, widow, son, brother, allow, open, stop } = await family()
    const opened = await open(brother, await allow())
    expect(opened).toMatchObject({ ok: true, sees: 'stage' })
    const told = opened.ok ? opened.notices : []
    expect(told.map(({ kind, account }) => [kind, account])).toEqual([
      ['claim-access', widow.id],
      ['claim-access', son.id],
    ])
    expect(await stop(widow, brother)).toEqual({ ok: false, error: 'not-found' })
    const stopped = await stop(brother, son)
    expect(stopped).toMatchObject({ ok: true, notices: [{ kind: 'claim-access', account: widow.id }] })
    expect(await claimSeenBy(store.reader(), { id, account: brother.id })).toBeUndefined()
    expect(await stop(brother, widow)).toMatchObject({ ok: false, error: 'not-found' })
  })

  it('nobody whom the office let in, nor who reported, is shut out by the family', async () => {
    const { store, id, widow, son, brother, allow, open, seerOf, stop } = await family()
    expect(await stop(son, widow)).toMatchObject({ ok: false, error: 'by-office' })
    expect(await stop(widow, son)).toMatchObject({ ok: false, error: 'by-office' })
    await open(brother, await allow())
    const rina = await newOfficer(store)
    await store.tx(tx => setPin(tx, { account: rina.id, pin: '246810' }))
    const made = await store.tx(tx => makeClaimCode(tx, { claim: id, officer: rina.id, sees: 'stage' }))
    // An officer has seen his KTP meanwhile: the family's word is not the last one any more.
    await open(brother, made.ok ? made.code : '')
    expect(await seerOf(brother)).toMatchObject({ sees: 'stage', how: 'code' })
    expect(await stop(brother, widow)).toMatchObject({ ok: false, error: 'by-office' })
  })

  it('a code opens nothing once who made it was shut out, or made another', async () => {
    const { store, id, widow, son, brother, allow, open } = await family()
    const [old, young] = [await allow(), await allow()]
    expect(await open(brother, old)).toMatchObject({ ok: false, error: 'not-right' })
    await store.tx(tx => shutOut(tx, { claim: id, account: widow.id, by: 'office', byOffice: true }))
    expect(await open(brother, young)).toMatchObject({ ok: false, error: 'not-right' })
    expect(await open(brother, await allow(son.id))).toMatchObject({ ok: true })
  })
})
