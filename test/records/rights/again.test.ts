/** Who was erased, and came back with a restored copy, is erased again. */
import { expect, it } from 'vitest'
import { accountById } from '../../../src/records/accounts.ts'
import { ERASE_AGAIN, eraseAgain, orderErasing } from '../../../src/records/rights/again.ts'
import { requestsOf } from '../../../src/records/rights/request-rows.ts'
import { claimOf } from '../claims/families.ts'
import { fileOf, newAccount } from '../sample.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'
import { foundAnywhere } from './anywhere.ts'

const NAME = 'Paijan Kertosono'

describeOnStores('After a restore', openStage => {
  it('an order waits for each, and erases a file in check without asking', async () => {
    const { store } = await openStage()
    const account = await newAccount(store)
    await fileOf(store, account, { name: NAME })
    await store.tx(tx => orderErasing(tx, [account.id]))
    expect(await waitingJobs(store, ERASE_AGAIN)).toHaveLength(1)
    const { erased } = await store.tx(tx => eraseAgain(tx, account.id))
    expect(erased?.address).toBe(account.address)
    expect(await foundAnywhere(store, [NAME])).toEqual([])
    expect(await store.tx(tx => eraseAgain(tx, account.id))).toEqual({ erased: undefined, notices: [] })
  })

  it('where a claim runs in the copy, the office is asked, once', async () => {
    const { store } = await openStage()
    const widow = await newAccount(store)
    await claimOf(store, widow)
    for (const _ of [1, 2]) expect((await store.tx(tx => eraseAgain(tx, widow.id))).erased).toBeUndefined()
    expect(await accountById(store.reader(), widow.id)).toBeDefined()
    expect(await requestsOf(store.reader(), widow.id)).toMatchObject([{ kind: 'delete', state: 'open' }])
  })
})
