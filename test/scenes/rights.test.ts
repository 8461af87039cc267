/** What is kept about me: behind a PIN, with who looked, a copy, a consent taken back; a file taken over; and all forgotten. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { foundAnywhere, foundInFolder } from '../records/rights/anywhere.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import {
  fillIn,
  handIn,
  KASIYEM,
  numberIn,
  openOldest,
  photosGone,
  SLAMET,
  SLAMET_WITH_PHOTOS,
  step,
  stepWithPin,
  tap,
} from './verbs.ts'

const MY_PIN = '739162'
const BORN = '12-3-1968'
const NIK = '3574031203680001'

let city: City
let slamet: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'telegram' })
  slamet = await city.sim.person(1001, { first_name: 'Slamet', phone_number: '6281234560001' })
})

/** "Data saya" for the first time: birth date, and a PIN that they choose. */
async function firstLook(person: SimPerson, born: string | undefined): Promise<void> {
  await step(person, '/datasaya', born === undefined ? /Buat PIN/ : /tanggal lahir/)
  if (born !== undefined) await step(person, born, /Buat PIN/)
  await step(person, MY_PIN, /sekali lagi/)
  await step(person, MY_PIN, /Data yang disimpan tentang/)
}

test('a worker sees what is kept and who looked, takes a copy along, and asks to be forgotten', async () => {
  const rina = await city.officer(OFFICER, 'Rina')
  await slamet.start('daftar')
  await fillIn(slamet, SLAMET_WITH_PHOTOS)
  // Nothing is handed in while a photo is still being fetched.
  await photosGone(slamet)
  await step(slamet, tap('✅ Kirim'), /Nomor: \d/)
  const file = await openOldest(rina)
  expect(numberIn(file)).not.toBe('')
  // An easy PIN, the own birth date, and then a good one.
  await step(slamet, '/datasaya', /tanggal lahir/)
  await step(slamet, BORN, /Buat PIN/)
  await step(slamet, '123456', /terlalu mudah/)
  await step(slamet, '120368', /sekali lagi/)
  await step(slamet, '120368', /Jangan pakai tanggal lahir/)
  await step(slamet, MY_PIN, /sekali lagi/)
  const all = await step(slamet, MY_PIN, /Data yang disimpan tentang/)
  expect(all.text).toContain('Dokumen dan foto: 3')
  expect((await slamet.messages()).map(({ text }) => text)).not.toContain(MY_PIN)
  const looks = await step(slamet, tap('👁 Siapa yang membuka data saya'), /Petugas yang membuka/)
  expect(looks.text).toMatch(/Rina, .*\n.*membuka usulan/)
  await step(slamet, tap('⬅️ Data saya'), /Data yang disimpan tentang/)
  const consents = await step(slamet, tap('✅ Persetujuan saya'), /Persetujuan Bapak\/Ibu/)
  // As he said in the form; with one tap it is given, and taken back.
  expect(consents.text).toMatch(/⛔ Kabar program[^]*⛔ Undangan acara/)
  await step(slamet, tap('✅ Izinkan: Kabar program'), /✅ Kabar program[^]*⛔ Undangan acara/)
  await step(slamet, tap('⛔ Hentikan: Kabar program'), /⛔ Kabar program/)
  await step(slamet, '/datasaya', /Data yang disimpan tentang/)
  await step(slamet, tap('📥 Unduh salinan'), /Dua berkas/)
  const page = await fileText(slamet, 'data-saya.html')
  for (const text of [NIK, 'Rina', 'Jl. Ikan Tongkol 12']) expect(page).toContain(text)
  expect(page).not.toContain('Sumiati')
  const json = await fileText(slamet, 'data-saya.json')
  expect(JSON.parse(json)).toMatchObject({ kept: { files: [{ answers: { nik: NIK } }] } })
  const wanted = [NIK, 'Slamet', '6281234560001', 'Ikan Tongkol']
  expect(await foundAnywhere(city.app().store, wanted)).not.toEqual([])
  await step(slamet, '/datasaya', /Data yang disimpan tentang/)
  const plan = await step(slamet, tap('🗑 Hapus data saya'), /tidak menghentikan perlindungan/)
  expect(plan.text).toMatch(/usulan: 1[^]*dokumen dan foto: 3[^]*Tidak bisa dibatalkan/)
  await step(slamet, tap('🗑 Lanjut menghapus'), /Ketik HAPUS/)
  await step(slamet, 'ya', /Bukan kata itu/)
  // Rina has it in hand, so the office looks first.
  await step(slamet, 'hapus', /Petugas mengerjakannya paling lambat 26 Nov/)
  await rina.waitFor(/Permintaan data baru: Penghapusan data/)
  await stepWithPin(rina, tap('🔏 Buka permintaan'), /1 usulan, 3 dokumen/)
  await step(rina, tap('🗑 Hapus sekarang'), /Yakin menghapus/)
  await step(rina, tap('🗑 Ya, hapus'), /Selesai: Penghapusan data/)
  await slamet.waitFor(/data Bapak\/Ibu di bot ini sudah dihapus/)
  await expect.poll(() => foundAnywhere(city.app().store, wanted), { timeout: 5000 }).toEqual([])
  const documents = join(city.dataDir, 'documents')
  city.app().wake()
  await expect
    .poll(() => (existsSync(documents) ? foundInFolder(documents, ['']) : []), { timeout: 5000 })
    .toEqual([])
  await step(slamet, '/status', /Belum ada pendaftaran/)
})

test('another holder of the phone is asked, reads one answer, and comes to a halt; the counter helps', async () => {
  const rina = await city.officer(COLLEAGUE, 'Rina')
  const receipt = await handIn(slamet, { ...SLAMET, photoConsent: 'tidak' })
  await firstLook(slamet, BORN)
  await city.days(91)
  for (let left = 4; left > 0; left--) {
    await step(slamet, '/datasaya', /tanggal lahir/)
    await step(slamet, left % 2 === 0 ? BORN : '12-3-1971', /Ketik PIN/)
    await step(slamet, left % 2 === 0 ? '583920' : MY_PIN, new RegExp(`Belum cocok. Sisa ${left} kali`))
  }
  await step(slamet, '/datasaya', /tanggal lahir/)
  await step(slamet, BORN, /Ketik PIN/)
  await step(slamet, '583920', /Terlalu banyak mencoba/)
  await step(slamet, '/datasaya', /Terlalu banyak mencoba/)
  await step(rina, `/petugas ${numberIn(receipt)}`, /Slamet/)
  await stepWithPin(rina, tap('🔑 Hapus PIN warga'), /KTP aslinya sudah Anda lihat/)
  await step(rina, tap('✅ KTP asli sudah dilihat, hapus PIN'), /PIN sudah dihapus/)
  await slamet.waitFor(/menghapus PIN data pribadi/)
  await firstLook(slamet, BORN)
})

test('a wish goes to the office, which answers within its hours', async () => {
  const rina = await city.officer(OFFICER, 'Rina')
  await step(rina, '/petugas', /Meja petugas/)
  await handIn(slamet, SLAMET)
  await firstLook(slamet, BORN)
  await step(slamet, tap('✏️ Perbaiki'), /Ada yang salah/)
  await step(slamet, tap('✍️ Tulis permintaan'), /apa yang salah/)
  await step(slamet, 'Nama ibu saya salah tulis di kantor', /3×24 jam/)
  await rina.waitFor(/Permintaan data baru: Perbaikan data/)
  const one = await stepWithPin(rina, tap('🔏 Buka permintaan'), /Nama ibu saya/)
  expect(one.text).toContain('Slamet')
  await step(rina, tap('✅ Sudah diperbaiki'), /benar-benar diperbaiki/)
  await step(rina, tap('✅ Ya, sudah diperbaiki'), /Selesai: Perbaikan data/)
  await slamet.waitFor(/sudah dikerjakan petugas: Perbaikan data/)
  await step(slamet, '/datasaya', /Perbaikan data: sudah dikerjakan/)
})

test('a file whose use is restricted bears the mark for officers, until its worker ends it', async () => {
  const rina = await city.officer(OFFICER, 'Rina')
  await step(rina, '/petugas', /Meja petugas/)
  const number = numberIn(await handIn(slamet, SLAMET))
  await firstLook(slamet, BORN)
  await step(slamet, tap('⏸ Batasi'), /Yang berhenti/)
  await step(slamet, tap('⏸ Minta dibatasi'), /3×24 jam/)
  await rina.waitFor(/Permintaan data baru: Pembatasan data/)
  await stepWithPin(rina, tap('🔏 Buka permintaan'), /bertanda ⏸/)
  await step(rina, tap('⏸ Batasi sekarang'), /Selesai: Pembatasan data/)
  await slamet.waitFor(/sudah dikerjakan petugas: Pembatasan data/)
  await step(rina, `/petugas ${number}`, /Pemakaian data dibatasi atas permintaan orangnya/)
  await step(slamet, '/datasaya', /Pemakaiannya dibatasi sejak 23 November 2026/)
  await step(slamet, tap('⏸ Batasi'), /dibatasi sejak 23 November 2026/)
  await step(slamet, tap('▶️ Cabut pembatasan'), /Yang berhenti/)
  const file = await step(rina, `/petugas ${number}`, /^Usulan/)
  expect(file.text).not.toContain('dibatasi')
})

test('a file that a neighbour handed in becomes her own, with its code and her NIK', async () => {
  const kasiyem = await city.person(1002, 'Kasiyem')
  const receipt = await handIn(slamet, KASIYEM)
  await step(slamet, tap('📄 Lihat sampai mana'), /Usulan diterima/)
  await step(slamet, tap('🔑 Beri kode untuk Kasiyem'), /Buat PIN/)
  await step(slamet, MY_PIN, /sekali lagi/)
  const given = await step(slamet, MY_PIN, /Kode untuk Kasiyem/)
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(given.text)?.[0] ?? ''
  await kasiyem.start(`ambil_${code.replace('-', '')}`)
  await kasiyem.waitFor(/Buat PIN/)
  await step(kasiyem, MY_PIN, /sekali lagi/)
  await step(kasiyem, MY_PIN, /Ketik NIK/)
  await step(kasiyem, '3574015203720007', /Belum cocok. Periksa kode dan NIK/)
  await step(kasiyem, '/status', /Belum ada pendaftaran/)
  await step(kasiyem, tap('🙋 Ambil alih usulan saya'), /Ketik kode/)
  await step(kasiyem, code.toLowerCase(), /Ketik NIK/)
  await step(kasiyem, '3574015203720006', /sekarang milik Bapak\/Ibu sendiri/)
  await slamet.waitFor(new RegExp(`Usulan ${numberIn(receipt)} yang dulu .* sudah diambil alih`))
  await step(slamet, '/status', /Belum ada pendaftaran/)
  await step(kasiyem, '/status', /Kasiyem/)
  expect(await kasiyem.transcript()).not.toContain('3574015203720006')
})

/** The text of a document that the bot sent, as its person's phone opens it. */
async function fileText(person: SimPerson, name: string): Promise<string> {
  const { message } = await person.waitFor(bubble => bubble.message.document?.file_name === name)
  const id = encodeURIComponent(message.document?.file_id ?? '')
  return (await fetch(`${city.simulator.url}/sim/files/${id}`)).text()
}
