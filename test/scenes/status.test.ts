/** "Sampai mana?": what was handed in from an account, and where it stands after each step of the office. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { OFFICER, startCity, type City } from './city.ts'
import {
  asks,
  buttonsOf,
  dataOf,
  fillIn,
  handIn,
  KASIYEM,
  numberIn,
  openOldest,
  sendBack,
  sendNow,
  SLAMET,
  step,
  tap,
} from './verbs.ts'

let city: City
let slamet: SimPerson
let rina: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  rina = await city.officer(OFFICER, 'Rina')
})

const timelineIn = ({ text }: Bubble) => text.split('\n').filter(line => /^(?:✅|👉|▫️|▪️)/u.test(line))
const ahead = [
  '▫️ Ditetapkan Wali Kota (tanggal belum dapat dipastikan)',
  '▫️ Didaftarkan ke BPJS dan iuran pertama dibayar (tanggal belum dapat dipastikan)',
]

describe('an account', () => {
  test('that handed nothing in is told so, and sees its open form', async () => {
    await step(slamet, '/status', /Belum ada pendaftaran/)
    await slamet.start('daftar')
    await fillIn(slamet, SLAMET, { until: 'boat' })
    await step(slamet, '/status', /Belum selesai diisi: Pendaftaran/)
    await slamet.tap('➡️ Teruskan mengisi')
    await asks(slamet, 'boat')
  })

  test('that handed in for two people is asked whose, and finds back to the other', async () => {
    await handIn(slamet, SLAMET)
    await handIn(slamet, KASIYEM)
    const whose = await step(slamet, '/status', /pendaftaran siapa/)
    expect(buttonsOf(whose)).toEqual([
      'Kasiyem · menunggu diperiksa',
      'Slamet Riyadi · menunggu diperiksa',
      '🙋 Ambil alih usulan saya',
      '🔏 Data saya',
    ])
    await step(slamet, tap('Kasiyem · menunggu diperiksa'), /^Kasiyem\n[^]*Kasiyem belum menyetujui/)
    await step(slamet, tap('⬅️ Yang lain'), /pendaftaran siapa/)
    await step(slamet, tap('Slamet Riyadi · menunggu diperiksa'), /^Slamet Riyadi\n/)
  })

  test("that has no part in a file sees nothing of it, even with the file's own button", async () => {
    const receipt = await handIn(slamet, SLAMET)
    const budi = await city.person(1002, 'Budi')
    await step(budi, '/start', /Selamat datang/)
    const { world, token } = city.simulator
    const forged = {
      id: '1',
      from: { id: budi.id, is_bot: false, first_name: 'Budi' },
      chat_instance: '1',
      message: (await budi.last())?.message,
      data: dataOf(receipt, '📄 Lihat sampai mana'),
    }
    world.bots.get(token)?.queue.push('callback_query', forged, { chat: budi.id, now: world.now() })
    await step(budi, '/status', /Belum ada pendaftaran/)
    expect(await budi.transcript()).not.toContain('Slamet')
    const answers = (await city.sim.calls({ method: 'answerCallbackQuery' })).calls
    expect(answers.at(-1)?.params).toMatchObject({ text: 'Tombol ini sudah tidak berlaku.' })
  })
})

describe('the timeline', () => {
  test('goes from the receipt through a return and a mended form to the approval', async () => {
    await handIn(slamet, SLAMET)
    const submitted = await step(slamet, tap('📄 Lihat sampai mana'), /Masih usulan/)
    expect(timelineIn(submitted)).toEqual([
      '✅ Usulan diterima, 23 November 2026',
      '👉 Diperiksa petugas, paling lambat Kamis, 26 November 2026',
      ...ahead,
    ])

    await city.days(4)
    expect((await step(slamet, '/status', /mohon maaf terlambat/)).text).toContain('26 November')

    await openOldest(rina)
    await sendBack(rina, '4', 'Nomor rumahnya berapa?')
    await sendNow(rina)
    const returned = await step(slamet, '/status', /Perlu diperbaiki/)
    expect(timelineIn(returned).at(-1)).toBe('✅ Dikembalikan untuk diperbaiki, 27 November 2026')
    expect(returned.text).toContain('Nomor rumahnya berapa?')
    expect(buttonsOf(returned)).toEqual(['✏️ Perbaiki sekarang', '🗑 Tarik pendaftaran', '🔏 Data saya'])

    await slamet.tap('✏️ Perbaiki sekarang')
    const summary = await fillIn(slamet, { address: 'Jl. Ikan Tongkol 21', kecamatan: '3', kelurahan: '1' })
    expect(summary.text).toContain('Alamat: Jl. Ikan Tongkol 21')
    await step(slamet, tap('✅ Kirim'), /Perbaikan diterima[^]*paling lambat Rabu, 2 Desember 2026/)

    await openOldest(rina)
    await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    await sendNow(rina)
    const approved = await step(slamet, '/status', /Belum terlindungi/)
    expect(timelineIn(approved)).toEqual([
      '✅ Usulan diterima, 23 November 2026',
      '✅ Dikembalikan untuk diperbaiki, 27 November 2026',
      '✅ Perbaikan diterima, 27 November 2026',
      '✅ Dokumen asli dilihat petugas, 27 November 2026',
      '✅ Disetujui petugas, 27 November 2026',
      '👉 Ditetapkan Wali Kota (tanggal belum dapat dipastikan)',
      '▫️ Didaftarkan ke BPJS dan iuran pertama dibayar (tanggal belum dapat dipastikan)',
    ])
    expect(buttonsOf(approved)).toEqual(['🗑 Tarik pendaftaran', '🔏 Data saya'])
  })

  test('ends with a rejection, its reason, and what to do if that is wrong', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await openOldest(rina)
    await step(rina, tap('⛔ Tolak'), /Mengapa ditolak/)
    await step(rina, '1', /pesan/)
    await step(rina, 'Tanpa pesan', /^⛔ Ditolak/)
    await sendNow(rina)
    const notice = await slamet.waitFor(/belum bisa disetujui/)
    expect(notice.text).toMatch(/^Slamet Riyadi\n/)
    expect(notice.text).toContain(number)
    expect(notice.text).toContain('KTP bukan dari Kota Probolinggo')
    const rejected = await step(slamet, '/status', /Tidak disetujui: KTP bukan dari/)
    expect(timelineIn(rejected).at(-1)).toBe('▪️ Tidak disetujui, 23 November 2026')
    await handIn(slamet, SLAMET)
  })

  test('shows the waiting list where an officer put the file there', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('🕒 Daftar tunggu'), /^🕒 Daftar tunggu/)
    await sendNow(rina)
    await slamet.waitFor(/tidak perlu mendaftar lagi/)
    const waiting = await step(slamet, '/status', /daftar tunggu/)
    expect(timelineIn(waiting).at(-1)).toBe('✅ Masuk daftar tunggu, 23 November 2026')
    expect(buttonsOf(waiting)).toEqual(['✏️ Betulkan isi', '🗑 Tarik pendaftaran', '🔏 Data saya'])
  })
})
