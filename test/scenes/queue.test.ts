/** A morning with many files: what an officer looks at, files that look alike, the second look, and when the year is full. */
import { beforeEach, describe, expect, test } from 'vitest'
import { openAccount } from '../../src/records/accounts.ts'
import type { RegistrationAnswers } from '../../src/records/registrations/answers.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { fileOf, nikOf } from '../records/sample.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import { buttonsOf, handIn, numberIn, openOldest, sendNow, SLAMET, step, tap } from './verbs.ts'

let city: City
let rina: SimPerson
let dewi: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  rina = await city.officer(OFFICER, 'Rina')
  dewi = await city.officer(COLLEAGUE, 'Dewi', 'verifikator')
})

/** So many files that nobody has to type in, by people who never write. */
async function files(count: number, over: (n: number) => Partial<RegistrationAnswers> = () => ({})) {
  const { store } = city.app()
  for (let n = 1; n <= count; n++) {
    const account = await store.tx(tx => openAccount(tx, 'paper', n))
    await fileOf(store, account, { nik: nikOf(n), phone: undefined, ...over(n) })
  }
}

describe('the queue', () => {
  test('shows what the officer wants to see, and remembers it', async () => {
    await files(4, n => (n % 2 === 0 ? { sector: 'msme', kelurahan: '3574041003' } : {}))
    await step(rina, '/petugas', /Menunggu diperiksa: 4/)
    await step(rina, tap('🔎 Saring'), /semua yang menunggu/)
    await step(rina, tap('usaha kecil'), /Sekarang: usaha kecil[^]*Berkas: 2/)
    await step(rina, tap('Kec. Kanigaran …'), /Kelurahan mana/)
    await step(rina, tap('Kanigaran'), /usaha kecil dan Kel. Kanigaran[^]*Berkas: 2/)
    await city.restart()
    await step(rina, '/petugas', /Saringan: usaha kecil dan Kel. Kanigaran \(2 berkas\)/)
    expect((await openOldest(rina)).text).toContain('Kel. Kanigaran')
    await step(rina, tap('🏠 Meja petugas'), /Meja petugas/)
    await step(rina, tap('🔎 Saring'), /Sekarang: usaha kecil/)
    await step(rina, tap('lewat batas'), /Berkas: 0/)
    await step(rina, tap('📂 Buka yang paling lama (0)'), /Tidak ada berkas lain/)
    await city.days(7)
    await step(rina, '/petugas', /lewat batas: 4/)
    expect((await openOldest(rina)).text).toContain('lewat batas')
    await step(rina, tap('🏠 Meja petugas'), /Meja petugas/)
    await step(rina, tap('🔎 Saring'), /Sekarang/)
    await step(rina, tap('✖️ Hapus saringan'), /semua yang menunggu/)
  })

  test('gives two officers different files, and each one tap to the next', async () => {
    await files(4)
    const [one, two] = [numberIn(await openOldest(rina)), numberIn(await openOldest(dewi))]
    const three = numberIn(await step(rina, tap('➡️ Berikutnya'), /^Usulan/))
    expect(new Set([one, two, three]).size).toBe(3)
    // What she let go of is there for the other.
    await step(dewi, tap('➡️ Berikutnya'), /^Usulan/)
    await step(rina, '/petugas', /Di tangan saya|Meja petugas/)
  })

  test('what an officer let go of comes back last, and for a colleague at once', async () => {
    await files(3)
    const first = numberIn(await openOldest(rina))
    const second = numberIn(await step(rina, tap('➡️ Berikutnya'), /^Usulan/))
    await step(rina, tap('🕒 Daftar tunggu'), /^🕒 Daftar tunggu/)
    const third = numberIn(await step(rina, tap('📂 Berkas berikutnya'), /^Usulan/))
    expect(new Set([first, second, third]).size).toBe(3)
    expect(numberIn(await openOldest(dewi))).toBe(first)
    await step(dewi, tap('🔓 Lepas'), /dilepas/)
    await step(rina, tap('🕒 Daftar tunggu'), /^🕒 Daftar tunggu/)
    expect(numberIn(await step(rina, tap('📂 Berkas berikutnya'), /^Usulan/))).toBe(first)
  })
})

describe('files that look alike', () => {
  test('lie beside each other, with what differs marked', async () => {
    await files(2, n => ({ name: n === 1 ? 'Slamet Riyadi' : 'Slamet Riadi', address: `Jl. Mawar ${n}` }))
    const file = await openOldest(rina)
    expect(file.text).toContain('Nama mirip dengan tanggal lahir yang sama')
    const button = buttonsOf(file).find(label => label.startsWith('🔍 Bandingkan'))!
    const beside = await step(rina, tap(button), /NIK-nya berbeda/)
    expect(beside.text).toMatch(/≠ Nama\n\s+① Slamet Riyadi\n\s+② Slamet Riadi/)
    expect(beside.text).toMatch(/Sama: .*Tanggal lahir/)
  })

  test('of one KK are named', async () => {
    await files(2, n => ({ noKk: '3574011203700001', birthDate: `197${n}-03-12` }))
    expect((await openOldest(rina)).text).toContain('Nomor KK yang sama ada di usulan')
  })
})

test('every tenth decision is offered to somebody else, who may see it otherwise', async () => {
  await files(10)
  for (let n = 1; n <= 10; n++) {
    await (n === 1 ? openOldest(rina) : step(rina, tap('📂 Berkas berikutnya'), /^Usulan/))
    await step(rina, tap('🕒 Daftar tunggu'), /^🕒 Daftar tunggu/)
  }
  expect(buttonsOf(await step(rina, '/petugas', /Meja petugas/))).not.toContain('👀 Periksa ulang (1)')
  await step(dewi, '/petugas', /Meja petugas/)
  await step(dewi, tap('👀 Periksa ulang (1)'), /Diputuskan oleh Rina/)
  await step(dewi, tap('🤔 Saya berpendapat lain'), /Pemutus dan admin dikabari/)
  await rina.waitFor(/Dewi berpendapat lain/)
})

describe('a year whose places are given', () => {
  test('cannot be approved into; a place that becomes free goes to who waits the longest', async () => {
    await city.app().store.tx(tx => setSetting(tx, 'quota/2026/fisher', 1, 'SK 188/2026 (contoh)', 'office'))
    const slamet = await city.person(1001, 'Slamet')
    const first = numberIn(await handIn(slamet, SLAMET))
    const budi = await city.person(1002, 'Budi')
    await handIn(budi, { ...SLAMET, nik: '3574031203680002', name: 'Budi Santoso' })
    await openOldest(rina)
    await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    // Nobody has been told, and the place is taken all the same.
    await openOldest(dewi)
    const full = await step(dewi, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    expect(full.text).toContain('tempat tahun ini sudah penuh')
    expect(buttonsOf(full)).not.toContain('✅ Setujui')
    await step(dewi, tap('🕒 Daftar tunggu'), /^🕒 Daftar tunggu/)
    await sendNow(dewi)
    await sendNow(rina)
    await budi.waitFor(/masuk daftar tunggu/)
    await slamet.waitFor(/disetujui petugas/)
    // The first one changes his mind before the decree.
    await step(slamet, '/status', new RegExp(first))
    await step(slamet, tap('🗑 Tarik pendaftaran'), /Tarik pendaftaran/)
    await step(slamet, tap('Ya, tarik'), /sudah ditarik/)
    await budi.waitFor(/Ada tempat kosong/)
    const file = await openOldest(dewi)
    expect(file.text).toContain('Sisa tempat nelayan tahun ini: 1')
    await step(dewi, tap('✅ Setujui'), /^✅ Disetujui/)
  })
})

test('more than fifty files in an hour: the other admins hear of it once, with the lock at hand', async () => {
  await files(53)
  const admin = await city.officer(9005, 'Kepala', 'admin')
  await admin.start()
  await openOldest(dewi)
  for (let n = 2; n <= 53; n++) await step(dewi, tap('➡️ Berikutnya'), /^Usulan/)
  const alarm = await admin.waitFor(/Dewi membuka 51 berkas/)
  expect(buttonsOf(alarm)[0]).toBe('🔒 Kunci akun')
  const heard = (await admin.messages()).filter(({ text }) => text.includes('berkas pribadi dalam satu jam'))
  expect(heard).toHaveLength(1)
  await step(admin, tap('🔒 Kunci akun'), /unci/)
  await dewi.waitFor(/dikunci/)
}, 60_000)
