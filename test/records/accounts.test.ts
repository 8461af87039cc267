import { expect, it } from 'vitest'
import { accountById, findAccount, openAccount, setReachable } from '../../src/records/accounts.ts'
import { describeOnStores } from './stores.ts'

describeOnStores('an account', stage => {
  const address = 7_012_345_678

  it('is made when its address is seen for the first time, and the same one ever after', async () => {
    const { store } = await stage()
    expect(await findAccount(store.reader(), 'telegram', address)).toBeUndefined()
    const made = await store.tx(tx => openAccount(tx, 'telegram', address))
    expect(made).toEqual({ id: expect.any(String), channel: 'telegram', address, reachable: true })
    expect(await store.tx(tx => openAccount(tx, 'telegram', address))).toEqual(made)
    expect(await findAccount(store.reader(), 'telegram', address)).toEqual(made)
    expect(await accountById(store.reader(), made.id)).toEqual(made)
    expect((await store.tx(tx => openAccount(tx, 'web', address))).id).not.toBe(made.id)
  })

  it('is reachable again when it writes', async () => {
    const { store } = await stage()
    const { id } = await store.tx(tx => openAccount(tx, 'telegram', address))
    await store.tx(tx => setReachable(tx, 'telegram', address, false))
    expect(await accountById(store.reader(), id)).toMatchObject({ reachable: false })
    expect(await store.tx(tx => openAccount(tx, 'telegram', address))).toMatchObject({ id, reachable: true })
  })
})
