/** People ask freely, and the office keeps its answers: what is found, what is not, and what the office makes of it. */
import { beforeEach, expect, test } from 'vitest'
import { FIRST_ANSWERS } from '../../src/bot/answers/first.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import { buttonsOf, step, tap, tapForToast } from './verbs.ts'

const FIRST = FIRST_ANSWERS.length

let city: City
let slamet: SimPerson
let rina: SimPerson

beforeEach(async () => {
  city = await startCity()
  slamet = await city.person(1001, 'Slamet')
  rina = await city.officer(OFFICER, 'Rina')
})

test('free text brings the answer with its amounts and source; who is not helped is offered a person', async () => {
  await step(slamet, '/start', /Selamat datang/)
  const answer = await step(slamet, 'uang duka brp pak', /Berapa santunan kematian \(JKM\)\?/)
  expect(answer.text).toMatch(/Rp42\.000\.000[^]*Sumber: PP 44\/2015[^]*Apakah ini menjawab\?/)
  expect(answer.text).not.toContain('{')
  const buttons = buttonsOf(answer)
  expect(buttons.slice(0, 3)).toEqual(['Lihat manfaat', '👍 Ya', '👎 Belum'])
  expect(buttons).toHaveLength(6)
  const sorry = await step(slamet, tap('👎 Belum'), /Maaf jawabannya belum pas/)
  expect(buttonsOf(sorry)).toEqual(expect.arrayContaining(['💬 Tanya petugas', buttons[3]]))
  await step(slamet, 'telat mbayar kena denda ta', /Telat bayar didenda\?/)
  await tapForToast(slamet, '👍 Ya', /Terima kasih/)
  const none = await step(slamet, 'resep rawon yang enak', /tidak mau menebak/)
  expect(buttonsOf(none)).toEqual(['💬 Tanya petugas', '📚 Yang sering ditanyakan'])
  // Thanks are answered in kind, and who is hurt is led to the report, not told of a death.
  await step(slamet, 'makasih pak', /^Sama-sama/)
  await step(slamet, 'terima kasih bu 👍', /^Sama-sama/)
  await step(slamet, '👍', /^Sama-sama/)
  await step(slamet, 'alamat kantor dimana', /Mau tanya apa/)
  await step(slamet, 'pak saya jatuh dari perahu kaki patah', /2 × 24 jam/)
  await slamet.waitFor(/Apa yang terjadi/)
  await step(slamet, 'suami saya meninggal', /Turut berduka|Ada yang meninggal|Laporkan/)
  const asked = await step(slamet, 'suami meninggal dapat uang berapa', /Apakah ini menjawab/)
  expect(buttonsOf(asked)).toContain('Ada yang meninggal / kecelakaan')
})

test('topics by group; /tanya and the menu lead there, and to a person', async () => {
  const page = await step(slamet, '/tanya', /Mau tanya apa/)
  expect(buttonsOf(page)[0]).toBe('💬 Bicara dengan petugas')
  await step(slamet, tap('🎓 Beasiswa anak'), /Tekan pertanyaannya/)
  await step(slamet, tap('Berapa beasiswa anak SD?'), /Rp1\.500\.000/)
  await step(slamet, tap('👎 Belum'), /Maaf jawabannya belum pas/)
  await step(slamet, 'Tanya petugas', /Mau tanya apa/)
})

test('the office sees what nobody answered, writes it, and every later asker gets it; a change can be undone', async () => {
  await step(slamet, 'arisan kapal keruk berhadiah', /tidak mau menebak/)
  await step(rina, '/petugas', /Meja petugas/)
  const room = await step(rina, '/jawaban', /Jawaban untuk warga/)
  expect(room.text).toContain(`Dipakai sekarang: ${FIRST}`)
  expect(buttonsOf(room)).toContain('❓ Yang belum terjawab (1)')
  await step(rina, tap('❓ Yang belum terjawab (1)'), /Yang paling sering di atas/)
  await step(rina, tap('1× arisan kapal keruk berhadiah'), /Ditanyakan 1 kali/)
  await step(rina, tap('➕ Tulis jawaban baru'), /bagian mana/)
  await step(rina, p => p.tap('1. ℹ️ Tentang program'), /Tulis pertanyaannya/)
  await step(rina, 'Apa itu arisan kapal keruk?', /Tulis jawabannya/)
  await step(rina, 'Iurannya {bulanan}.', /tidak dikenal: \{bulanan\}/)
  await step(rina, 'Bukan program pemkot. Iuran kami {monthly}.', /Dari mana/)
  await step(rina, 'Rapat 23 November 2026', /Tombol apa di bawah/)
  await step(rina, p => p.tap('4. Daftar'), /Jawaban baru sudah dipakai/)
  const told = await step(slamet, 'arisan kapal keruk', /Bukan program pemkot\. Iuran kami Rp16\.800\./)
  expect(buttonsOf(told)[0]).toBe('Daftar')
  const one = await step(rina, '/jawaban', /Jawaban untuk warga/)
  expect(one.text).toContain(`Dipakai sekarang: ${FIRST + 1}`)
  expect(buttonsOf(one).join()).not.toContain('belum terjawab')
  await step(rina, tap('ℹ️ Tentang program (5)'), /dipakai/)
  await step(rina, tap('🟢 Apa itu arisan kapal keruk?'), /Begini warga melihatnya/)
  const seen = await step(rina, p => p.waitFor(/Versi 1/), /Versi 1/)
  expect(seen.text).toContain('arisan kapal keruk berhadiah')
  // A colleague changes it in between.
  const joko = await city.officer(COLLEAGUE, 'Joko')
  await step(joko, '/petugas', /Meja petugas/)
  await step(joko, '/jawaban', /Dipakai sekarang/)
  await step(joko, tap('ℹ️ Tentang program (5)'), /dipakai/)
  await step(joko, tap('🟢 Apa itu arisan kapal keruk?'), /Versi 1/)
  await step(joko, tap('✏️ Jawaban'), /Tulis jawabannya/)
  await step(joko, 'Jangan ikut.', /Sudah diubah/)
  await step(rina, tap('⚪️ Matikan'), /Joko baru saja mengubah jawaban ini/)
  await step(rina, tap('🕘 Riwayat'), /Tekan satu versi/)
  await step(rina, tap('Versi 1, 23 Nov, 09.00, Rina'), /^🔎/)
  await step(rina, tap('↩️ Pakai lagi versi ini'), /Versi 1 dipakai lagi/)
  await step(slamet, 'apa itu arisan kapal keruk', /Bukan program pemkot/)
})

test('an answer whose time is nearly over is told of in the morning, and gone once it is', async () => {
  await step(rina, '/petugas', /Meja petugas/)
  await city.days(14)
  await rina.waitFor(/2 jawaban untuk warga segera habis/)
  await step(rina, '/jawaban', /Segera habis masanya[^]*sampai 31 Desember 2026/)
  await city.days(41)
  const room = await step(rina, '/jawaban', /habis 31 Desember 2026/)
  expect(room.text).toContain(`Dipakai sekarang: ${FIRST - 2}`)
})
