/** What a claim says of a family's benefits, and who learns from it what the lists know. */
import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { benefitsOfClaim, caseOfClaim } from '../../../src/records/claims/benefits.ts'
import { setChildren } from '../../../src/records/claims/family/children.ts'
import { identify } from '../../../src/records/claims/office/identify.ts'
import { openBatch, writePayment } from '../../../src/records/members/payments.ts'
import { readings, readingsEntered, setReading } from '../../../src/records/office/readings.ts'
import { setting, setSetting } from '../../../src/records/settings/settings.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { bodyFor, claimOf, completed, memberOf, now, step } from './families.ts'

async function payFor(store: Store, person: string, months: readonly string[]): Promise<void> {
  await store.tx(async tx => {
    for (const month of months) {
      const batch = { month, people: 1, amount: 16_800, proof: `BA-${month}`, paidOn: `${month}-20` }
      const { id } = await openBatch(tx, { ...batch, by: 'system' })
      await writePayment(tx, { person, month, batch: id })
    }
  })
}

describeOnStores('the benefits of a claim', stage => {
  it('tell nothing of the lists until an officer has said who was meant, whatever NIK was typed', async () => {
    const { store } = await stage()
    const [family, officer] = [await newAccount(store), await newOfficer(store)]
    const person = await memberOf(store, 1, { from: '2022-02-01' })
    await payFor(store, person, ['2026-01', '2026-02'])
    const claim = await claimOf(store, family)
    const stranger = await claimOf(store, await newAccount(store), {
      body: { worker: { nik: nikOf(7) }, event: { cause: null }, reporter: { relation: 'spouse' } },
    })
    const before = await benefitsOfClaim(store.reader(), claim)
    expect(before?.of.membership).toEqual({ since: null, paid: null, months: null })
    expect(before?.answer).toEqual((await benefitsOfClaim(store.reader(), stranger))?.answer)
    const named = await store.tx(tx =>
      identify(tx, { id: claim.id, version: claim.version, officer: officer.id, nik: nikOf(1) }),
    )
    expect(named).toMatchObject({ ok: true })
    const after = await benefitsOfClaim(store.reader(), await now(store, claim))
    expect(after?.of.membership).toEqual({ since: '2022-02-01', paid: ['2026-01', '2026-02'], months: null })
    expect(after?.answer.outcomes.map(({ kind }) => kind)).toEqual(['jkm-full', 'jkk'])
  })

  it('follow the programme as which BPJS took the file, whatever was reported', async () => {
    const { store } = await stage()
    const [family, officer] = [await newAccount(store), await newOfficer(store)]
    await memberOf(store)
    const claim = await claimOf(store, family, {
      body: bodyFor({ nik: nikOf(1) }, { event: { cause: 'not-work' } }),
    })
    await completed(store, claim, officer)
    const on = dateOf('2026-03-02')
    const causes: unknown[] = [(await caseOfClaim(store.reader(), claim))?.cause]
    for (const programme of ['jkk', 'jkm'] as const) {
      await step(store, claim, officer, { to: 'handed-over', on, receipt: 'TT-1', programme })
      causes.push((await caseOfClaim(store.reader(), await now(store, claim)))?.cause)
      await step(store, claim, officer, {
        to: 'to-mend',
        on,
        note: 'KK belum diperbarui',
      })
    }
    expect(causes).toEqual(['not-work', 'work', 'not-work'])
  })

  it('hold the children of the claim; of a small one it is not asked whether it is married', async () => {
    const { store } = await stage()
    const claim = await claimOf(store, await newAccount(store))
    const child = { name: 'Rina', level: 'sd', year: 4, kin: 'born', saidBy: 'parent' } as const
    await store.tx(tx =>
      setChildren(tx, claim.id, [
        { ...child, born: '2015-08-01' },
        { ...child, name: 'Dewi', born: '2008-08-01', level: 'sma', year: 3 },
      ]),
    )
    const of = await caseOfClaim(store.reader(), claim)
    expect(of?.children).toMatchObject([
      { born: '2015-08-01', married: false, work: 'none' },
      { born: '2008-08-01', married: null, work: null },
    ])
    expect(JSON.stringify(of)).not.toContain('Rina')
    const accident = await claimOf(store, await newAccount(store), { kind: 'accident' })
    expect(await benefitsOfClaim(store.reader(), accident)).toBeUndefined()
  })
})

describeOnStores('a reading of the law', stage => {
  it('is open until an admin enters it with its source, and open again when it is taken back', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const set = (by: string, value: 'counts' | null, source: string) =>
      store.tx(tx => setReading(tx, { by, name: 'current-year', value, source }))
    expect(await set(officer.id, 'counts', 'kira-kira')).toMatchObject({ ok: false, why: 'role' })
    expect(Object.values(await readings(store.reader()))).toEqual([null, null, null, null])
    expect(await set(admin.id, 'counts', 'Surat BPJS 3/2026')).toEqual({ ok: true })
    expect(await readings(store.reader())).toMatchObject({ 'current-year': 'counts', university: null })
    expect(await readingsEntered(store.reader())).toMatchObject([
      { name: 'current-year', value: 'counts', source: 'Surat BPJS 3/2026', setBy: admin.id },
    ])
    await set(admin.id, null, '')
    expect(await readings(store.reader())).toMatchObject({ 'current-year': null })
    const wrong = await store.tx(tx => setSetting(tx, 'reading/university', 'six', 'x', admin.id))
    expect(wrong).toMatchObject({ ok: false, error: 'not-of-this-form' })
    await expect(setting(store.reader(), 'reading/other' as 'reading/university')).rejects.toThrow('no such')
  })
})
