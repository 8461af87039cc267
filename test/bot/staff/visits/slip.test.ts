/** The paper for a person whom no message reaches: what stands on it, what never does, and that it fits on a page. */
import { expect, test } from 'vitest'
import { drawPage } from '../../../../src/bot/staff/visits/page.ts'
import { slipOf } from '../../../../src/bot/staff/visits/slip.ts'
import { standingOf } from '../../../../src/bot/staff/visits/standing.ts'
import { STATUSES } from '../../../../src/program/registration.ts'
import { registrationById } from '../../../../src/records/registrations/registration-rows.ts'
import { decide } from '../../../../src/records/review/decide.ts'
import { sendDecision } from '../../../../src/records/review/effect.ts'
import { setSetting } from '../../../../src/records/settings/settings.ts'
import { fileOf, newAccount, newOfficer } from '../../../records/sample.ts'
import { describeOnStores } from '../../../records/stores.ts'

const OFFICE = {
  name: 'Dinas Perindustrian dan Tenaga Kerja Kota Probolinggo (contoh)',
  address: 'Jl. Contoh Panjang No. 123, Kelurahan Kanigaran, Kecamatan Kanigaran',
  hours: 'Senin–Kamis 08.00–15.00, Jumat 08.00–11.00',
  phone: '0335 000000 (contoh)',
}

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length

describeOnStores('a slip', stage => {
  test('says where the file stands and what to do, whatever its status', async () => {
    const { store } = await stage()
    const file = await fileOf(store, await newAccount(store))
    for (const status of STATUSES) {
      const { now, todo } = await standingOf(store.reader(), { ...file, status })
      for (const text of [now, todo]) {
        expect(text.length).toBeGreaterThan(20)
        expect(text).not.toMatch(/[<>{}]|undefined/)
      }
      if (status !== 'active') expect(now).not.toMatch(/SUDAH TERLINDUNGI/)
    }
  })

  test("has the name and the number, but no NIK and no phone number of the person's", async () => {
    const { store } = await stage()
    const file = await fileOf(store, await newAccount(store))
    const page = JSON.stringify(await slipOf(store.reader(), file))
    expect(page).toContain('Slamet Wiryawan')
    expect(page).toContain(file.number.slice(0, 3))
    expect(page).not.toMatch(/35740|812.?3456/)
    expect(page).not.toContain('Bertanya ke kantor')
    await store.tx(tx => setSetting(tx, 'office', OFFICE, 'surat contoh', 'system'))
    expect(JSON.stringify(await slipOf(store.reader(), file))).toContain('Telepon 0335 000000')
  })

  test('is about a family where the person has died', async () => {
    const { store } = await stage()
    const [reviewer, file] = [await newOfficer(store), await fileOf(store, await newAccount(store))]
    const decided = await store.tx(tx =>
      decide(tx, {
        id: file.id,
        version: file.version,
        officer: reviewer.id,
        decision: { kind: 'reject', reason: 'deceased' },
      }),
    )
    if (!decided.ok) throw new Error(decided.error)
    await store.tx(tx => sendDecision(tx, { id: decided.decision.id, officer: reviewer.id }))
    const rejected = await registrationById(store.reader(), file.id)
    const page = await slipOf(store.reader(), rejected!)
    expect(page.facts[0]).toEqual(['Untuk keluarga', 'Slamet Wiryawan'])
    expect(JSON.stringify(page.parts)).not.toContain('keliru')
  })

  test('fits on one page with the longest name, note and office', async () => {
    const { store } = await stage()
    await store.tx(tx => setSetting(tx, 'office', OFFICE, 'surat contoh', 'system'))
    const name = `Raden Ajeng ${'Kusumawardhani '.repeat(4)}Binti`
    const file = await fileOf(store, await newAccount(store), { name: `${name} 🌾` })
    const page = await slipOf(store.reader(), { ...file, status: 'approved' })
    const note = [
      'Pesan petugas',
      'Tolong bawa juga surat keterangan dari kelurahan. '.repeat(3).slice(0, 120),
    ]
    const pdf = await drawPage({ ...page, parts: [...page.parts, note as [string, string]] })
    expect(pagesIn(pdf)).toBe(1)
  })
})
