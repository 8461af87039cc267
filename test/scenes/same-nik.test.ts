/** One NIK in two hands: nobody learns from the bot that it is known, the office sees both. And a year that is full. */
import { beforeEach, describe, expect, test } from 'vitest'
import { setSetting } from '../../src/records/settings/settings.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { OFFICER, startCity, type City } from './city.ts'
import { buttonsOf, fillIn, handIn, numberIn, openOldest, SLAMET, step, tap } from './verbs.ts'

let city: City
let slamet: SimPerson
let rina: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  rina = await city.officer(OFFICER, 'Rina')
})

const withoutNumber = (text: string) => text.replaceAll(/\d{3}-\d{3}-\d{3}/g, 'N')

describe('a NIK that is handed in twice', () => {
  test('from another account: the same receipt as any other, the first is told, the officer sees both', async () => {
    const first = await handIn(slamet, SLAMET)
    const budi = await city.person(1002, 'Budi')
    const second = await handIn(budi, SLAMET)
    expect(withoutNumber(second.text)).toBe(withoutNumber(first.text))
    expect(numberIn(second)).not.toBe(numberIn(first))
    const told = await slamet.waitFor(/Ada akun lain/)
    expect(told.text).toContain(numberIn(first))
    expect(told.text).not.toContain(numberIn(second))
    expect(told.text).not.toContain('Budi')
    expect((await openOldest(rina)).text).toContain(`NIK yang sama ada di usulan ${numberIn(second)}`)
    const next = await step(rina, tap('➡️ Berikutnya'), /^Usulan/)
    expect(next.text).toContain(`NIK yang sama ada di usulan ${numberIn(first)}`)
  })

  test('only one of the two can be approved', async () => {
    await handIn(slamet, SLAMET)
    await handIn(await city.person(1002, 'Budi'), SLAMET)
    await openOldest(rina)
    await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    await openOldest(rina)
    const second = await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    expect(second.text).toContain('NIK ini sudah disetujui di usulan lain')
    expect(buttonsOf(second)).not.toContain('✅ Setujui')
  })

  test("from one's own account: the file that is there already", async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    const again = await handIn(slamet, { ...SLAMET, name: 'Slamet R.' })
    expect(numberIn(again)).toBe(number)
    expect(again.text).toContain('Usulan diterima, 23 November 2026')
    await slamet.waitFor(/sudah pernah mengirim pendaftaran untuk NIK ini/)
    await step(rina, '/petugas', /Menunggu diperiksa: 1/)
  })
})

describe('a year whose places are given', () => {
  beforeEach(() =>
    city.app().store.tx(async tx => {
      await setSetting(tx, 'quota/2026/fisher', 0, 'SK 188/2026 (contoh)', 'office')
    }),
  )

  test('puts the next on the waiting list, without a place in it', async () => {
    await slamet.start('daftar')
    await fillIn(slamet, SLAMET)
    const receipt = await step(slamet, tap('✅ Kirim'), /Pendaftaran diterima/)
    expect(receipt.text).toContain('masuk daftar tunggu')
    expect(receipt.text).toContain('Siapa yang didahulukan ditentukan kantor')
    expect(receipt.text).not.toMatch(/urutan|nomor antre/i)
    expect((await step(slamet, '/status', /daftar tunggu/)).text).toContain(
      'Masuk daftar tunggu, 23 November',
    )
  })

  test('is no matter for the other sectors', async () => {
    const seller = await city.person(1002, 'Siti')
    const receipt = await handIn(seller, { ...SLAMET, sector: 'warung', business: 'warung kopi', proof: '1' })
    expect(receipt.text).not.toContain('daftar tunggu')
  })
})
