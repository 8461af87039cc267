import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { filesByNik, NIKS_AN_HOUR } from '../../../src/records/review/find.ts'
import type { Store } from '../../../src/store/store.ts'
import { fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { bytesAtRest, describeOnStores } from '../stores.ts'

const HERE = '3574031001'
const ELSEWHERE = '3574031004'

const find = (store: Store, officer: string, nik = nikOf(1)) =>
  store.tx(tx => filesByNik(tx, { nik, officer }))
async function found(store: Store, officer: string, nik?: string): Promise<string[]> {
  const files = await find(store, officer, nik)
  if (!files.ok) throw new Error(files.error)
  return files.files.map(({ id }) => id)
}

describeOnStores('the files of a NIK', stage => {
  it('are those of everybody who handed them in: the live ones first, and last year’s too', async () => {
    const { store, clock } = await stage()
    const officer = await newOfficer(store)
    clock.set('2025-06-02T09:00:00+07:00')
    const old = await fileOf(store, await newAccount(store))
    clock.set('2026-03-02T09:00:00+07:00')
    const first = await fileOf(store, await newAccount(store))
    clock.forward({ minutes: 5 })
    const owner = await newAccount(store)
    const withdrawn = await fileOf(store, owner)
    await store.tx(tx => withdraw(tx, { id: withdrawn.id, account: owner.id }))
    await fileOf(store, await newAccount(store), { nik: nikOf(2), phone: undefined })
    expect(await found(store, officer.id)).toEqual([first.id, old.id, withdrawn.id])
    expect(await found(store, officer.id, nikOf(3))).toEqual([])
  })

  it('are, for a field officer, those of their own kelurahan', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store, 'pendamping', [HERE])
    const here = await fileOf(store, await newAccount(store), { kelurahan: HERE })
    await fileOf(store, await newAccount(store), { kelurahan: ELSEWHERE })
    expect(await found(store, officer.id)).toEqual([here.id])
  })

  it('are looked up on record, with how many there were and never the NIK', async () => {
    const place = await stage()
    const { store } = place
    const officer = await newOfficer(store)
    await fileOf(store, await newAccount(store))
    await found(store, officer.id)
    await found(store, officer.id, nikOf(9))
    const looks = (await eventsOf(store.reader(), 'staff', officer.id)).filter(
      ({ kind }) => kind === 'nik-looked-up',
    )
    expect(looks).toMatchObject([
      { actor: officer.id, codes: { files: 1 } },
      { actor: officer.id, codes: { files: 0 } },
    ])
    expect((await bytesAtRest(place)).includes(nikOf(9))).toBe(false)
  })

  it('are told sixty times an hour to one officer, and no more', async () => {
    const { store, clock } = await stage()
    const [officer, colleague] = [await newOfficer(store), await newOfficer(store)]
    for (let times = 0; times < NIKS_AN_HOUR; times++) expect((await find(store, officer.id)).ok).toBe(true)
    clock.forward({ minutes: 59 })
    expect(await find(store, officer.id)).toEqual({ ok: false, error: 'too-many' })
    expect((await find(store, colleague.id)).ok).toBe(true)
    clock.forward({ minutes: 1 })
    expect((await find(store, officer.id)).ok).toBe(true)
  })
})
