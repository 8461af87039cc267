/** Buttons of another's card, or of somebody's making: they show nothing of a member or a claim, and never break. */
import { expect, it } from 'vitest'
import { CARD, CHILDREN, WHY } from '../../../src/bot/benefits/card.ts'
import { carry, ownOf } from '../../../src/bot/benefits/carry.ts'
import type { Told } from '../../../src/bot/benefits/told.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import { linkByPhone } from '../../../src/records/members/links.ts'
import { openBatch, writePayment } from '../../../src/records/members/payments.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Said } from '../../../src/telegram/message.ts'
import { claimOf } from '../../records/claims/families.ts'
import { newAccount, nikOf } from '../../records/sample.ts'
import { describeOnStores } from '../../records/stores.ts'
import { tapsOf } from '../staff/taps.ts'

const PHONE = '+6281234560001'

/** A fisher of the lists, paid for since January 2022. */
async function paidMember(store: Store): Promise<string> {
  return store.tx(async tx => {
    const { person } = await writeMember(
      tx,
      {
        person: {
          nik: nikOf(1),
          name: 'Slamet Riyadi',
          birthDate: '1970-03-12',
          sex: 'male',
          address: undefined,
          kelurahan: '3574031001',
          phone: PHONE,
        },
        sector: 'fisher',
        kpj: undefined,
        from: '2022-01-01',
        to: '2026-12-31',
      },
      { year: 2026, list: 'list' },
    )
    for (const month of ['2026-01', '2026-02', '2026-03']) {
      const batch = { month, people: 1, amount: 16_800, proof: `BA-${month}`, paidOn: `${month}-20` }
      const { id } = await openBatch(tx, { ...batch, by: 'system' })
      await writePayment(tx, { person, month, batch: id })
    }
    return person
  })
}

const textOf = ({ out }: Said): string => out.map(({ params }) => (params as { text?: string }).text).join()

describeOnStores('a button of "Santunan & beasiswa"', stage => {
  it('shows the ledger to the linked account alone, and as long as it is linked', async () => {
    const { store } = await stage()
    const person = await paidMember(store)
    const [slamet, thief] = [await newAccount(store), await newAccount(store)]
    await store.tx(tx => linkByPhone(tx, { account: slamet.id, phone: PHONE, birthDate: '1970-03-12' }))
    const told: Told = {
      what: 'planning',
      own: ownOf(person),
      on: null,
      cause: null,
      since: null,
      paid: null,
      children: [{ born: { how: 'day', day: dateOf('2014-05-02') }, level: 'sd', year: 5, life: null }],
    }
    const tap = await tapsOf(store)
    expect(textOf(await tap(slamet.address, `${CARD}${carry(told)}`))).toContain('dari catatan yang ada')
    expect(textOf(await tap(thief.address, `${CARD}${carry(told)}`))).toContain('Belum diketahui')
    const began = await tap(thief.address, `mf:own:${person}`)
    expect([began.out, began.toast?.text]).toEqual([[], 'Tombol ini sudah tidak berlaku.'])
    expect(textOf(await tap(slamet.address, `mf:own:${person}`))).toContain('Berapa anak Bapak/Ibu')
    // The link is cut: the office gave it to a new phone.
    await store.tx(tx => linkByPhone(tx, { account: thief.id, phone: PHONE, birthDate: '1970-03-12' }))
    expect(textOf(await tap(slamet.address, `${CARD}${carry(told)}`))).toContain('Belum diketahui')
  })

  it('of a claim is void for everybody who does not see all of it, whether there is such a claim or not', async () => {
    const { store } = await stage()
    const [siti, thief] = [await newAccount(store), await newAccount(store)]
    const claim = await claimOf(store, siti)
    const tap = await tapsOf(store)
    for (const prefix of ['mf:claim:', CARD, CHILDREN, WHY])
      expect(textOf(await tap(siti.address, `${prefix}${claim.id}`))).toContain('BPJS Ketenagakerjaan')
    const other = '01890000-0000-7000-8000-000000000000'
    for (const ref of [claim.id, other, 'A', '-', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'])
      expect(await tap(thief.address, `mf:claim:${ref}`)).toEqual({
        out: [],
        toast: { text: 'Tombol ini sudah tidak berlaku.' },
      })
  })

  it('fits, however much there is to say', async () => {
    const { store } = await stage()
    const child = {
      born: { how: 'age', day: dateOf('2008-05-02') },
      level: null,
      year: null,
      life: 'unknown',
    } as const
    const told: Told = {
      what: 'missing',
      own: undefined,
      on: dateOf('2026-02-20'),
      cause: null,
      since: '2025-11',
      paid: 36,
      children: Array.from({ length: 6 }, () => child),
    }
    const tap = await tapsOf(store)
    const siti = await newAccount(store)
    for (const prefix of [CARD, CHILDREN, WHY]) {
      const text = textOf(await tap(siti.address, `${prefix}${carry(told)}`))
      expect(text.length).toBeGreaterThan(200)
      expect(text.length).toBeLessThanOrEqual(4096)
    }
  })
})
