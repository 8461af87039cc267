/** The office's own values as an admin enters them in chat: contacts, hours, how long things are kept. */
import { beforeEach, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import { buttonsOf, step, tap } from './verbs.ts'

let city: City
let rina: SimPerson
beforeEach(async () => {
  city = await startCity()
  rina = await city.officer(OFFICER, 'Rina')
})

async function openGroup(admin: SimPerson, group: string) {
  await step(admin, '/petugas', /Meja petugas/)
  await step(admin, tap('⚙️ Atur kantor'), /^Atur kantor/)
  const all = await step(admin, tap('🏢 Data kantor'), /^🏢 Data kantor/)
  await step(admin, tap(group), /Mana yang mau dilihat/)
  return all
}

const OWN = tap('Keterangan kantor sendiri')

test('the office says where it is; the public reads it as the admin saw it, and the phone alone is changed later', async () => {
  const slamet = await city.person(1001, 'Slamet')
  expect((await step(slamet, '/tanya', /Mau tanya apa/)).text).toContain('segera kami umumkan')

  const all = await openGroup(rina, 'Kantor')
  expect(all.text).toContain('• Kantor program: belum diisi')
  expect(all.text).toContain('• Percakapan: 1 tahun (bawaan)')
  const empty = await step(rina, tap('Kantor program'), /Sekarang: belum diisi/)
  expect(buttonsOf(empty).flat()).not.toContain('🗑 Kosongkan lagi')
  await step(rina, tap('✏️ Isi'), /Apa nama kantornya/)
  await step(rina, 'Disperinaker Kota Probolinggo', /Di mana alamatnya/)
  await step(rina, 'Jalan Contoh 1, Mayangan', /Kapan buka/)
  await step(rina, 'Senin–Jumat 07.30–15.30', /nomor teleponnya/)
  await step(rina, 'di depan pasar', /Tulis satu nomor telepon/)
  await step(rina, '0335 421234', /Dari mana nilainya/)
  await step(rina, OWN, /Periksa dulu/)
  await step(rina, tap('✅ Kirim'), /^✅ Dicatat: Kantor program/)
  const lines =
    'Disperinaker Kota Probolinggo\n📍 Jalan Contoh 1, Mayangan\n🕗 Senin–Jumat 07.30–15.30\n☎️ 0335 421234'
  const saved = await rina.waitFor(/Dicatat oleh Rina, 23 November 2026/)
  expect(saved.text).toContain(`Begini orang membacanya:\n\n${lines}`)
  expect((await step(slamet, '/tanya', /Mau tanya apa/)).text).toContain(lines)

  await step(rina, tap('✏️ Ubah'), /Apa nama kantornya/)
  for (const asks of [/Di mana alamatnya/, /Kapan buka/, /nomor teleponnya/]) await step(rina, 'ya', asks)
  await step(rina, '0335 429999', /Dari mana nilainya/)
  await step(rina, 'Surat Kepala Dinas 7/2026', /Periksa dulu[^]*Jalan Contoh 1, Mayangan/)
  await step(rina, tap('✅ Kirim'), /^✅ Dicatat: Kantor program/)
  await rina.waitFor(/☎️ 0335 429999[^]*Sumber: Surat Kepala Dinas 7\/2026/)
  const history = await step(rina, tap('🕘 Riwayat'), /^🕘 Riwayat: Kantor program/)
  expect(history.text).toMatch(/429999[^]*421234\nSumber: Keterangan kantor sendiri/)
})

test('who keeps things shorter reads what will be forgotten; a colleague who was faster is told of, and nothing is lost', async () => {
  const dewi = await city.officer(COLLEAGUE, 'Dewi')
  for (const admin of [rina, dewi]) {
    await openGroup(admin, 'Berapa lama disimpan')
    await step(admin, tap('Percakapan'), /Sekarang: 1 tahun \(bawaan\)/)
    await step(admin, tap('✏️ Isi'), /disimpan berapa hari\?[^]*dari 1 sampai 3.650/)
  }
  await step(rina, 'selamanya', /Tulis satu angka saja/)
  await step(rina, '11 tahun', /4.015 di luar batas/)
  const warned = await step(rina, '90', /Lebih singkat dari sekarang: 1 tahun menjadi 90 hari/)
  expect(warned.text).toContain('dihapus: semua percakapan yang selesai sebelum 25 Agustus 2026')
  await step(rina, tap('✏️ Ketik ulang'), /disimpan berapa hari/)
  await step(rina, '180 hari', /Lebih singkat/)
  await step(rina, tap('✅ Ya, sudah benar'), /Dari mana nilainya/)
  await step(rina, 'Rapat 20 November', /Periksa dulu/)

  await step(dewi, '2 tahun', /Dari mana nilainya/)
  await step(dewi, OWN, /Periksa dulu[^]*2 tahun/)
  await step(dewi, tap('✅ Kirim'), /^✅ Dicatat: Percakapan, 2 tahun/)
  await step(rina, tap('✅ Kirim'), /Baru saja diubah oleh Dewi menjadi 2 tahun/)
  await rina.waitFor(/Periksa dulu[^]*180 hari/)
  await step(rina, tap('✅ Kirim'), /^✅ Dicatat: Percakapan, 180 hari/)

  // What was long and becomes short by itself again is said too.
  await dewi.waitFor(/Sekarang: 2 tahun/)
  await step(dewi, tap('🗑 Kosongkan lagi'), /kosongkan lagi\?[^]*Sesudah itu: 1 tahun \(bawaan\)/)
  await step(dewi, tap('🗑 Ya, kosongkan'), /^🗑 Dikosongkan: Percakapan. Sekarang: 1 tahun \(bawaan\)/)
  await dewi.waitFor(/Dikosongkan oleh Dewi/)

  await step(rina, tap('✏️ Ubah'), /disimpan berapa hari/)
  await step(rina, '400', /Dari mana nilainya/)
  await step(rina, OWN, /Periksa dulu/)
  await city.officer(OFFICER, 'Rina', 'verifikator')
  await step(rina, tap('✅ Kirim'), /Peran Anda tidak mencakup/)
  const all = await openGroup(dewi, 'Berapa lama disimpan')
  expect(all.text).toContain('• Percakapan: 1 tahun (bawaan)')
})

test('hours are asked one after the other, and what does not fit together is refused in words', async () => {
  await openGroup(rina, 'Waktu kerja')
  await step(rina, tap('Jam menjawab pertanyaan'), /pukul 07.30–16.00 \(bawaan\)/)
  await step(rina, tap('✏️ Isi'), /Mulai pukul berapa/)
  await step(rina, 'pagi-pagi', /Tulis jam seperti 07.30/)
  await step(rina, '8 pagi', /Sampai pukul berapa/)
  await step(rina, '7.00', /Jam tutup harus sesudah pukul 08.00/)
  await step(rina, '3 sore', /Dari mana nilainya/)
  await step(rina, OWN, /Periksa dulu/)
  await step(rina, tap('✅ Kirim'), /^✅ Dicatat/)
  const saved = await rina.waitFor(/Sumber: Keterangan kantor sendiri/)
  expect(saved.text).toContain('Petugas membacanya mulai Selasa, 24 November 2026 pukul 08.00')

  await openGroup(rina, 'Pengumuman')
  await step(rina, tap('Jam tenang'), /pukul 20.00 sampai pukul 06.00 \(bawaan\)/)
  await step(rina, tap('✏️ Isi'), /berhenti dulu/)
  await step(rina, '21.00', /Sampai pukul berapa/)
  await step(rina, '9 malam', /sama dengan jam mulainya/)
  await step(rina, tap('⬅️ Kembali'), /berhenti dulu/)
  await step(rina, tap('tanpa jam tenang'), /Dari mana nilainya/)
  await step(rina, OWN, /Periksa dulu/)
  await step(rina, tap('✅ Kirim'), /^✅ Dicatat: Jam tenang, tanpa jam tenang/)

  await openGroup(rina, 'Pengumuman')
  await step(rina, tap('Situs yang boleh ditautkan'), /\.go\.id \(bawaan\)/)
  await step(rina, tap('✏️ Isi'), /Situs mana/)
  await step(rina, '.go.id dan .my.id', /berakhiran .my.id, juga penipu/)
  await step(rina, tap('✏️ Ketik ulang'), /Situs mana/)
  await step(rina, '.go.id, https://www.jatimprov.go.id/berita', /Dari mana nilainya/)
  await step(rina, OWN, /Periksa dulu/)
  await step(rina, tap('✅ Kirim'), /^✅ Dicatat: Situs yang boleh ditautkan, .go.id dan jatimprov.go.id/)
})
