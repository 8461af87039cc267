/** Members say what has changed: the office enters it or turns it down, and they hear of it. */
import { beforeEach, expect, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { openAccount } from '../../src/records/accounts.ts'
import { makeLinkCode } from '../../src/records/members/link-codes.ts'
import { linkByCode } from '../../src/records/members/links.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import { personById } from '../../src/records/members/people.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { startCity, type City } from './city.ts'
import { buttonsOf, dataOf, step, tap } from './verbs.ts'

const MAYANGAN = '3574031001'
const NIK = '3574011203700001'

let city: City
let slamet: SimPerson
let joko: SimPerson
let person: string

beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.sim.person(1001, { first_name: 'Slamet', phone_number: '6281234560099' })
  joko = await city.officer(9003, 'Joko', 'pendamping', [MAYANGAN])
  person = await city.app().store.tx(async tx => {
    const listed = {
      nik: NIK,
      name: 'Slamet Riyadi',
      birthDate: '1970-03-12',
      sex: 'male',
      address: 'Jl. Ikan Tongkol 12',
      kelurahan: MAYANGAN,
      phone: '+6281234560001',
    } as const
    const cover = { sector: 'fisher', kpj: undefined, from: '2026-01-01', to: '2026-12-31' } as const
    const made = await writeMember(tx, { person: listed, ...cover }, { year: 2026, list: 'list' })
    const [account, field] = [await openAccount(tx, CHANNEL, 1001), await openAccount(tx, CHANNEL, 9003)]
    const code = await makeLinkCode(tx, { person: made.person, officer: field.id })
    if (!code.ok) throw new Error(code.error)
    await linkByCode(tx, { account: account.id, code: code.code })
    return made.person
  })
  await step(joko, '/petugas', /Meja petugas/)
})

const ownScreen = async () => {
  await step(slamet, '/status', /Tekan nama/)
  return step(slamet, tap('🛡 Slamet Riyadi · peserta'), /Peserta BPJS/)
}

test('the fisher has a new phone number: it is entered by who has seen his KTP, and he is told', async () => {
  await ownScreen()
  await step(slamet, tap('📝 Ada yang berubah'), /Apa yang berubah/)
  await step(slamet, 'nomor hp', /yang mana/)
  await step(slamet, '1', /Kirim nomor HP akun ini/)
  await step(slamet, '0812 3456 0001', /Nomor yang diketik tidak bisa dipakai/)
  const summary = await step(slamet, p => p.shareContact(), /Periksa dulu/)
  expect(summary.text).toContain('Nomor HP baru: 0812-3456-0099')
  await step(slamet, tap('✅ Kirim'), /Perlindungan tidak berubah karena laporan ini[^]*melihat KTP/)
  const own = await step(slamet, tap('⬅️ Kepesertaan'), /nomor HP: menunggu petugas sejak/)
  expect(buttonsOf(own)).toContain('↩️ Tarik laporan nomor HP')

  await joko.waitFor(/peserta di Kel. Mayangan yang melaporkan perubahan/)
  await step(joko, '/petugas', /Meja petugas/)
  await step(joko, tap('📝 Perubahan data (1)'), /1 laporan menunggu/)
  const shown = await step(joko, tap('nomor HP · Slamet Riyadi · Mayangan · hari ini'), /Perubahan nomor HP/)
  expect(shown.text).toContain('Tercatat: 0812-3456-0001')
  expect(shown.text).toContain('Laporan: 0812-3456-0099 (nomor Telegram-nya sendiri)')
  expect(shown.text).toContain('3574********0001')
  const rina = await city.officer(9001, 'Rina')
  await step(rina, '/petugas', /Meja petugas/)
  await step(rina, tap('📝 Perubahan data (1)'), /1 laporan/)
  await step(rina, tap('nomor HP · Slamet Riyadi · Mayangan · hari ini'), /Perubahan nomor HP/)
  await step(joko, tap('✅ Catat'), /sudah melihat KTP Slamet Riyadi/)
  await step(
    joko,
    tap('🪪 Ya, KTP sudah saya lihat'),
    /Dicatat: nomor HP Slamet Riyadi[^]*Tidak ada laporan lain/,
  )
  expect((await joko.messages()).map(({ text }) => text).join('\n')).not.toContain('0812-3456-0099')
  await step(rina, tap('✅ Catat'), /sudah dicatat oleh Joko/)

  const told = await slamet.waitFor(/Perubahan nomor HP sudah dicatat petugas/)
  expect(told.text).not.toMatch(/0812|Joko/)
  expect(await personById(city.app().store.reader(), person)).toMatchObject({ phone: '+6281234560099' })
  expect((await ownScreen()).text).not.toContain('menunggu petugas')
  await step(joko, NIK, /ada di daftar peserta/)
  await step(joko, tap('🛡 Peserta: Slamet Riyadi'), /Dari laporan peserta: nomor HP\./)
})

test('a move is turned down with what to do, an old button enters nothing; a report can be taken back', async () => {
  const report = async () => {
    await ownScreen()
    await step(slamet, tap('📝 Ada yang berubah'), /Apa yang berubah/)
    await step(slamet, 'pindah rumah', /kecamatan mana/)
    await step(slamet, 'luar kota', /sampai kota atau kabupatennya/)
    await step(slamet, 'Jl. Raya Dringu 5 <Dringu>', /Periksa dulu/)
    await step(slamet, tap('✅ Kirim'), /Pindah tidak mengakhiri masa yang sudah dibayar/)
  }
  await report()
  await joko.waitFor(/melaporkan perubahan/)
  const shown = await step(joko, tap('📝 Lihat laporan perubahan'), /1 laporan/)
  await step(joko, tap(buttonsOf(shown)[0] ?? ''), /tidak mengakhiri masa yang sudah dibayar/)
  await step(joko, tap('✅ Catat'), /Catat perubahan alamat ini/)
  await step(joko, tap('⬅️ Kembali'), /Laporan: Jl. Raya Dringu 5 <Dringu> \(di luar Kota Probolinggo\)/)
  await step(joko, tap('⛔ Tidak bisa'), /Mengapa belum bisa/)
  await step(joko, tap('KTP belum diganti (Dukcapil)'), /Ditutup: alamat Slamet Riyadi/)
  const told = await slamet.waitFor(/Perubahan alamat belum bisa dicatat: alamat di KTP belum diganti/)
  expect(told.text).toContain('Urus dulu KTP di Dukcapil')
  expect(await personById(city.app().store.reader(), person)).toMatchObject({ kelurahan: MAYANGAN })

  await report()
  const own = await step(slamet, tap('⬅️ Kepesertaan'), /alamat: menunggu petugas/)
  const takeBack = dataOf(own, '↩️ Tarik laporan alamat')
  await step(slamet, tap('↩️ Tarik laporan alamat'), /sudah ditarik/)
  await step(slamet, one => one.tapData(takeBack), /Laporan ini sudah ditarik/)
  expect(buttonsOf(await step(joko, '/petugas', /Meja petugas/))).not.toContain('📝 Perubahan data (1)')
})
