import { expect, it } from 'vitest'
import { daysToPayment } from '../../../src/records/claims/office/days-to-payment.ts'
import { isClaim } from '../../../src/records/claims/claim-rows.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Tables } from '../../../src/store/schema.ts'
import { newAccount } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { claimOf } from './families.ts'

/** A claim as it lies there once it is paid. */
async function paidAs(store: Store, set: Partial<Tables['claims']['$inferSelect']>): Promise<void> {
  const { id } = await claimOf(store, await newAccount(store))
  await store.tx(async tx => {
    const values = { status: 'paid', programme: 'jkm', ...set } as const
    await tx.db.update(tx.t.claims).set(values).where(isClaim(tx, id))
  })
}

describeOnStores('eight of ten families are paid', stage => {
  it('within so many days, of each programme, once there are twenty', async () => {
    const { store } = await stage()
    const days = () => daysToPayment(store.reader(), 'jkm')
    // Reported on 2 March in Jakarta, although it is still the 1st in London.
    const madeAt = new Date('2026-03-02T01:00:00+07:00')
    for (let day = 1; day <= 19; day++)
      await paidAs(store, { madeAt, paidOn: `2026-03-${String(2 + day).padStart(2, '0')}` })
    // None of these counts: the other programme, paper without a receipt, not paid.
    await paidAs(store, { programme: 'jkk', madeAt, paidOn: '2026-03-03' })
    await paidAs(store, { origin: 'paper', madeAt, paidOn: '2026-03-03' })
    await paidAs(store, { status: 'granted', madeAt })
    expect(await days()).toBeUndefined()
    // On paper it is the receipt that counts; this one took 20 days, over the end of February.
    await paidAs(store, { origin: 'paper', madeAt, receiptOn: '2026-02-20', paidOn: '2026-03-12' })
    // 1 to 20 days: the sixteenth of twenty.
    expect(await days()).toBe(16)
    expect(await daysToPayment(store.reader(), 'jkk')).toBeUndefined()
  })
})
