/** The programme year as an admin keeps it in chat, and what its stages mean for who registers. */
import { beforeEach, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import { asks, buttonsOf, fillIn, handIn, SLAMET, step, tap } from './verbs.ts'

let city: City
let rina: SimPerson
let dewi: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  rina = await city.officer(OFFICER, 'Rina')
  dewi = await city.officer(COLLEAGUE, 'Dewi')
})

const YEAR = /^🗓 Tahun program/

async function openYears(admin: SimPerson) {
  await step(admin, '/petugas', /Meja petugas/)
  await step(admin, tap('⚙️ Atur kantor'), /^Atur kantor/)
  return step(admin, tap('🗓 Tahun program'), YEAR)
}

/** From the year's screen: chooses a value and answers its form. */
async function enter(admin: SimPerson, way: readonly string[], answers: readonly string[]) {
  await step(admin, tap('✏️ Ubah nilai'), /nilai mana/)
  for (const label of way) await step(admin, tap(label), /yang mana|Sekarang/)
  for (const answer of answers) await step(admin, answer, /./)
  await step(admin, 'SK 188/7/2026', /Periksa dulu/)
  await step(admin, tap('✅ Kirim'), /^✅ Dicatat/)
  return admin.waitFor(YEAR)
}

/** Moves the year by this button, with a yes. */
async function move(admin: SimPerson, label: string, brings: RegExp) {
  await step(admin, tap(label), /\?/)
  await step(admin, tap('✅ Ya'), brings)
  return admin.waitFor(YEAR)
}

test('an admin fills a year in, each value with its letter, and reads what is left and who entered what', async () => {
  const empty = await openYears(rina)
  expect(empty.text).toContain('Tahap: belum dibuka')
  expect(empty.text).toContain('Pagu: belum ditetapkan')
  expect(empty.text).toContain('Umur paling tua: 60 tahun (aturan 2023; tahun ini belum ditetapkan)')
  expect(empty.text).toContain('Iuran: Rp16.800 per orang per bulan (PP 44/2015')

  await step(rina, tap('✏️ Ubah nilai'), /nilai mana/)
  await step(rina, tap('Pagu'), /^Pagu 2026/)
  await rina.waitFor(/Berapa pagunya/)
  await step(rina, '1,5 miliar', /Tulis jumlah rupiah dengan angka/)
  await step(rina, '1.500.000', /Hanya Rp1.500.000/)
  await step(rina, 'tidak', /Berapa pagunya/)
  await step(rina, 'Rp 1.500.000.000', /Dari surat apa/)
  await step(rina, 'DPA 2026', /Periksa dulu/)
  await step(rina, tap('✅ Kirim'), /^✅ Dicatat: Pagu, Rp1.500.000.000/)
  await rina.waitFor(/Pagu: Rp1.500.000.000 \(DPA 2026, 23 November 2026\)/)

  await enter(rina, ['Bulan yang dibayar'], ['mei 2026', '12-2026'])
  await enter(rina, ['Petani', 'Kuota'], ['4.000 orang'])
  const filled = await enter(rina, ['Petani', 'Aturan lama'], ['ya'])
  expect(filled.text).toContain('Bulan yang dibayar: Mei 2026 – Desember 2026, 8 bulan')
  expect(filled.text).toContain('Kuota: 4.000 orang (SK 188/7/2026, 23 November 2026)')
  expect(filled.text).toContain('60 tahun (aturan lama, tetap berlaku: SK 188/7/2026')
  expect(filled.text).toContain('Kebutuhan: 0 orang × Rp16.800 × 8 bulan = Rp0')
  expect(filled.text).toContain('Sisa pagu: Rp1.500.000.000')

  // A quota of the wrong sector is emptied, and the history says so.
  await step(dewi, '/petugas', /Meja petugas/)
  await step(dewi, tap('⚙️ Atur kantor'), /^Atur kantor/)
  await step(dewi, tap('🗓 Tahun program'), YEAR)
  await step(dewi, tap('✏️ Ubah nilai'), /nilai mana/)
  await step(dewi, tap('Petani'), /Petani 2026: yang mana/)
  await step(dewi, tap('Kuota'), /Sekarang: 4.000 orang[^]*SK 188\/7\/2026[^]*Dicatat oleh Rina/)
  await step(dewi, tap('🗑 Kosongkan'), /Dikosongkan: Kuota · Petani/)
  await dewi.waitFor(YEAR)
  const history = await step(dewi, tap('🕘 Riwayat'), /^🕘 Riwayat 2026/)
  expect(history.text).toMatch(
    /Dewi\nKuota · Petani: dikosongkan[^]*Rina\nKuota · Petani: 4.000 orang\nSumber/,
  )
})

test('a closed year takes no proposal, loses no draft, and the next one takes it', async () => {
  const slamet = await city.person(1001, 'Slamet')
  const siti = await city.person(1002, 'Siti')
  await openYears(rina)
  await step(
    rina,
    tap('🗓 Buka tahun 2026'),
    /Buka tahun program 2026\?[^]*dipilah menurut data: lanjut, keluar/,
  )
  await step(rina, tap('🗓 Ya, buka 2026'), /^✅ Tahun program 2026 dibuka/)
  await rina.waitFor(/Tahap: dibuka \(Rina/)
  await step(slamet, p => p.start('daftar'), /Sebelum mulai/)
  await fillIn(slamet, SLAMET)

  await move(rina, '➡️ Mulai penetapan', /sekarang: penetapan/)
  const receipt = await handIn(siti, { ...SLAMET, nik: '3574 0312 0368 0002' })
  expect(receipt.text).toContain('Peserta tahun 2026 sedang ditetapkan, jadi usulan baru menunggu')
  await move(rina, '➡️ Mulai berjalan', /sekarang: berjalan/)
  await move(rina, '🔒 Tutup tahun 2026', /sekarang: ditutup/)

  await step(slamet, tap('✅ Kirim'), /Belum bisa dikirim: pendaftaran tahun 2026 sudah ditutup/)
  await step(slamet, '/batal', /mau diapakan/)
  await step(slamet, tap('💾 Simpan dulu'), /formulir disimpan/)
  const closed = await step(slamet, '/daftar', /Pendaftaran tahun 2026 sudah ditutup/)
  expect(closed.text).toContain('tidak hilang')
  const ketut = await city.person(1003, 'Ketut')
  const none = await step(ketut, '/daftar', /Pendaftaran tahun 2026 sudah ditutup/)
  expect(none.text).not.toContain('tidak hilang')
  expect(buttonsOf(none)).toEqual([])

  await openYears(rina)
  await step(rina, tap('🗓 Buka tahun 2027'), /bukan lagi ke 2026/)
  await step(rina, tap('🗓 Ya, buka 2027'), /Tahun program 2027 dibuka/)
  await step(slamet, tap('➡️ Teruskan mengisi'), /Periksa dulu/)
  await step(slamet, tap('✅ Kirim'), /Nomor: \d/)
  await slamet.start('daftar')
  await asks(slamet, 'notice')
})

test('two admins at once: one moves the year, the other is told; who has lost the role changes nothing', async () => {
  await openYears(rina)
  await step(rina, tap('🗓 Buka tahun 2026'), /Buka tahun program 2026\?/)
  await step(rina, tap('🗓 Ya, buka 2026'), /dibuka/)
  await openYears(rina)
  await openYears(dewi)
  await step(rina, tap('➡️ Mulai penetapan'), /Mulai penetapan 2026\?/)
  await step(dewi, tap('➡️ Mulai penetapan'), /Mulai penetapan 2026\?/)
  await step(rina, tap('✅ Ya'), /sekarang: penetapan/)
  await step(dewi, tap('✅ Ya'), /Sudah dipindahkan oleh Rina/)
  await dewi.waitFor(/Tahap: penetapan \(Rina/)
  await step(rina, tap('↩️ Kembali ke dibuka'), /Kembalikan 2026/)
  await step(rina, tap('✅ Ya'), /sekarang: dibuka/)

  await step(dewi, tap('✏️ Ubah nilai'), /nilai mana/)
  await step(dewi, tap('Sumber dana'), /Uangnya dari mana/)
  await step(dewi, 'DBHCHT 2026', /Dari surat apa/)
  await step(dewi, 'DPA 2026', /Periksa dulu/)
  await city.officer(COLLEAGUE, 'Dewi', 'verifikator')
  await step(dewi, tap('✅ Kirim'), /Peran Anda tidak mencakup/)
  const year = await openYears(rina)
  expect(year.text).toContain('Sumber dana: belum ditetapkan')
})
