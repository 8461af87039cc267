/** People who write as they speak, and press what they know: each of them comes to the room that is theirs. */
import { beforeEach, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { startCity, type City } from './city.ts'
import { buttonsOf, photo, step, tap } from './verbs.ts'

let city: City
let slamet: SimPerson

beforeEach(async () => {
  city = await startCity()
  slamet = await city.person(1001, 'Slamet')
  await step(slamet, '/start', /Selamat datang/)
})

test('free words point to a room; a recording, a photo, a code and "stop" have a place of their own', async () => {
  const join = await step(slamet, 'mau ikut bpjs gratis', /Mungkin ini yang dicari/)
  expect(buttonsOf(join)).toEqual(['Bisa ikut?', '💬 Tanya petugas'])
  await step(slamet, 'petugas', /Mau bicara dengan petugas/)
  await step(slamet, person => person.voice(new Uint8Array([1])), /petugas yang mendengarkan/)
  const stray = await step(slamet, photo(1), /belum kami simpan/)
  expect(buttonsOf(stray)).toEqual(['Daftar', '💬 Tanya petugas'])
  await step(slamet, 'jangan kirim pengumuman lagi', /Kabar yang Bapak\/Ibu terima/)
  const code = await step(slamet, 'cnac-n3f9', /Kode untuk apa/)
  expect(buttonsOf(code)[0]).toBe('🔑 Laporan keluarga')
  await step(slamet, 'juli 2026', /belum mengerti/)
})

test('a widow says "suami saya" where a name is asked, and finds her report under "Sampai mana?" and under "kapan cair"', async () => {
  const empty = await step(slamet, 'Sampai mana?', /Belum ada pendaftaran/)
  expect(buttonsOf(empty)[0]).toBe('Daftar')
  await step(slamet, 'suami saya meninggal seminggu lalu', /^Kami ikut berduka/)
  await step(slamet, tap('Ada yang meninggal'), /Siapa yang meninggal/)
  await step(slamet, 'suami saya', /Boleh kami tahu namanya/)
  await step(slamet, 'Suparman', /Kapan meninggalnya/)
  await step(slamet, 'seminggu lalu', /Bagaimana kejadiannya/)
  await step(slamet, '1', /siapanya beliau/)
  const report = await step(slamet, 'istri', /Laporan nomor/)
  const number = /\d{3}-\d{3}-\d{3}/.exec(report.text)?.[0] ?? 'no number'
  const status = await step(slamet, 'Sampai mana?', /Laporan dari akun ini/)
  expect(buttonsOf(status)[0]).toContain(number)
  const asked = await step(slamet, 'kapan cair', /Berapa lama cair/)
  expect(buttonsOf(asked).join()).toContain(number)
})

test('a daughter registers her father in her own words', async () => {
  await step(slamet, 'Daftar', /harap dibaca/)
  await step(slamet, 'ya', /Mau mendaftarkan siapa/)
  await step(slamet, 'bapak saya', /siapanya Bapak\/Ibu/)
  await step(slamet, 'ayah', /Apa pekerjaan orang tua Bapak\/Ibu/)
  const lost = await step(slamet, 'melaut di Mayangan', /Tekan salah satu tombol/)
  expect(lost.text).not.toContain('nomornya')
  await step(slamet, 'jaring ikan', /Tekan salah satu tombol/)
  const stuck = await step(slamet, 'ikut juragan', /Tekan salah satu tombol/)
  expect(buttonsOf(stuck)).toContain('🙋 Minta dibantu petugas')
  await step(slamet, 'gak ngerti', /Pilih pekerjaan yang paling sering/)
  await step(slamet, 'petani', /Di pertanian, orang tua Bapak\/Ibu sebagai apa/)
  await step(slamet, 'buruh tani', /tembakau/)
  await step(slamet, 'ya', /bekerja\?/)
  await step(slamet, 'ya', /KTP orang tua Bapak\/Ibu/)
  await step(slamet, 'kedopok', /digaji tetap/)
})
