/** Buttons of the family's claim in the hands of who sees the stage only, who was shut out, and a stranger. */
import { expect, it } from 'vitest'
import * as links from '../../../src/bot/links.ts'
import * as ways from '../../../src/bot/claims/ways.ts'
import { letIn } from '../../../src/records/claims/access.ts'
import { childrenOf } from '../../../src/records/claims/family/children.ts'
import { sayFamily } from '../../../src/records/claims/family/details.ts'
import { shutOut } from '../../../src/records/claims/shut-out.ts'
import { newAccount } from '../../records/sample.ts'
import { describeOnStores } from '../../records/stores.ts'
import { claimOf, now } from '../../records/claims/families.ts'
import { tapsOf } from '../staff/taps.ts'

const { FAMILY, BANK, FILL_BANK, NO_BANK, WHO, ALLOW, WITHDRAW, WITHDRAW_YES, OBJECT, CHILDREN } = ways
const HEIR = { name: 'Sumiati Wiryawan', nik: '3574015203750001', relation: 'spouse' } as const

describeOnStores('a button of a claim', stage => {
  it('opens nothing to who sees the stage, was shut out, or never saw it; and reads alike to all of them', async () => {
    const { store } = await stage()
    const [widow, brother, gone, stranger] = [
      await newAccount(store),
      await newAccount(store),
      await newAccount(store),
      await newAccount(store),
    ]
    const { id } = await claimOf(store, widow)
    const wati = {
      name: 'Wati',
      born: '2014-05-01',
      level: 'sd',
      year: 6,
      kin: 'born',
      saidBy: 'parent',
    } as const
    const family = { heir: HEIR, hasOtherHeirs: true, hasMinorChildren: true }
    await store.tx(tx => sayFamily(tx, { id, account: widow.id, family, children: [wati] }))
    await store.tx(tx => letIn(tx, { claim: id, account: brother.id, sees: 'stage', how: 'allowed' }))
    await store.tx(tx => letIn(tx, { claim: id, account: gone.id, sees: 'all', how: 'code' }))
    await store.tx(tx => shutOut(tx, { claim: id, account: gone.id, by: 'office', byOffice: true }))
    const [child] = await childrenOf(store.reader(), id)
    const before = await now(store, { id })
    const tap = await tapsOf(store)
    const byId = [links.claimPapers, FAMILY, BANK, FILL_BANK, NO_BANK, WHO, ALLOW, WITHDRAW, WITHDRAW_YES]
    const all = [
      ...[...byId, OBJECT, CHILDREN, links.claimPhone, links.benefitsOfClaim].map(start => `${start}${id}`),
      `${ways.CONFIRM}${child!.id}`,
      `${ways.PAPER}${id}:family-card`,
      `${ways.PHOTO}${id}:family-card`,
    ]
    for (const data of all)
      for (const account of [brother, gone, stranger]) {
        const said = JSON.stringify(await tap(account.address, data))
        expect(said, data).toContain('tidak berlaku')
        expect(said, data).not.toMatch(/Sumiati|Wati|KTP-|[Rr]ekening/)
      }
    expect(await now(store, { id })).toEqual(before)
  })
})
