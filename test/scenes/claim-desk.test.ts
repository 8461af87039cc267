/** The office's claims: a death from the report to the payment, a claim from paper, two officers, and an accident. */
import { beforeEach, describe, expect, test } from 'vitest'
import { writeMember } from '../../src/records/members/memberships.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import { enterStage, openClaim, reportDeath as answerAboutDeath, tickPaper } from './claim-verbs.ts'
import { browse, urlIn } from './list-page.ts'
import { textIn } from './paper.ts'
import { buttonsOf, dataOf, numberIn, step, stepWithPin, tap, tapForToast } from './verbs.ts'

const MAYANGAN = '3574031001'
const NIK = '3574011203700001'

let city: City
let sumiati: SimPerson
let rina: SimPerson
let dewi: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  sumiati = await city.person(1001, 'Sumiati')
  rina = await city.officer(OFFICER, 'Rina')
  dewi = await city.officer(COLLEAGUE, 'Dewi', 'verifikator')
  await city.app().store.tx(tx =>
    writeMember(
      tx,
      {
        person: {
          nik: NIK,
          name: 'Slamet Riyadi',
          birthDate: '1970-03-12',
          sex: 'male',
          address: 'Jl. Ikan Tongkol 12',
          kelurahan: MAYANGAN,
          phone: undefined,
        },
        sector: 'fisher',
        kpj: '12345678901',
        from: '2026-01-01',
        to: '2026-12-31',
      },
      { year: 2026, list: 'list' },
    ),
  )
})

/** A death of yesterday; gives the number of the report. */
const reportDeath = async (person: SimPerson, who = NIK): Promise<string> =>
  numberIn(
    await answerAboutDeath(person, {
      who,
      on: 'kemarin',
      how: 'Sakit, di rumah atau rumah sakit',
      relation: 'Suami atau istri',
    }),
  )

/** Waits until no claim that was opened stands in the chat. */
async function claimsGone(officer: SimPerson) {
  const shown = async () => (await officer.received()).filter(({ text }) => /^Klaim \d/.test(text))
  for (let since = 0; (await shown()).length > 0;)
    since = (await officer.waitForEvent(event => event.type === 'deleted', { since })).seq
}

describe('a death', () => {
  test('from the report to the payment, each step in the family’s chat, and the certificate before membership knows', async () => {
    const number = await reportDeath(sumiati)
    const desk = await step(rina, '/petugas', /Meja petugas/)
    expect(buttonsOf(desk)).toContain('🕊 Klaim & kecelakaan (1)')
    await step(rina, tap('🕊 Klaim & kecelakaan (1)'), /Semua yang berjalan: 1/)
    const claim = await step(
      rina,
      tap(`${number} · meninggal · dilaporkan · batas 30 Nov`),
      new RegExp(`^Klaim ${number}`),
    )
    expect(claim.text).toContain('Orangnya: Slamet Riyadi, Kel. Mayangan')
    expect(claim.text).toContain('belum diterima, jadi kepesertaan belum berubah')
    expect(claim.text).not.toContain(NIK)
    await tapForToast(rina, '✋ Ambil klaim ini', /di tangan Anda/)
    await step(rina, tap('📜 Terima akta kematian'), /Tanggal meninggal menurut akta/)
    await step(rina, '1-12-2026', /Periksa dulu/)
    await step(rina, tap('✅ Kirim'), /belum terjadi/)
    await step(rina, '22-11-2026', /Periksa dulu/)
    await step(rina, tap('✅ Kirim'), /Surat diterima/)

    await openClaim(rina, number)
    await step(rina, tap('📋 Berkas (1/7)'), /✅ Akta kematian/)
    await step(rina, tap('▫️ Kartu Keluarga'), /Sekarang: belum ada/)
    await step(rina, tap('🔁 Foto ulang'), /Mengapa perlu diulang/)
    await step(rina, tap('Tidak seluruh halaman'), /🔁 Kartu Keluarga: Tidak seluruh halaman/)
    await sumiati.waitFor(/1 perlu diperbaiki/)
    for (const paper of [
      'KTP ahli waris',
      'KTP pekerja',
      'Surat keterangan ahli waris',
      'Buku atau akta nikah',
      'Formulir 4 BPJS',
    ])
      await tickPaper(rina, `▫️ ${paper}`)
    await tickPaper(rina, '🔁 Kartu Keluarga')
    await sumiati.waitFor(/Berkas yang diperlukan sudah lengkap/)

    await openClaim(rina, number)
    const letter = await step(rina, tap('🖨 Surat pengantar'), /Surat pengantar, klaim/)
    const page = await browse(urlIn(letter))
    await page.send('buat', { chosen: dataOf(letter, `↩️ Kembali ke klaim ${number}`).slice(-36) })
    await expect.poll(page.look, { timeout: 10_000 }).toContain('/hasil"')
    const paper = await page.send('hasil', {})
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect(textIn(Buffer.from(await paper.arrayBuffer()))).toContain(NIK)

    await openClaim(rina, number)
    await enterStage(
      rina,
      '📤 Diajukan ke BPJS',
      [/Tanggal tanda terima/, '23-11-2026'],
      [/Nomor tanda terima/, 'TT-2026/0417'],
      [/Program apa/, '1'],
    )
    await sumiati.waitFor(/sudah kami serahkan ke BPJS[^]*TT-2026\/0417/)

    // What was opened of it leaves the chat by itself.
    await city.days(13 / 24)
    await claimsGone(rina)

    // Over the weekend BPJS is late: it stands on top, and the officer says why before anybody asks.
    await city.days(7)
    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('🕊 Klaim & kecelakaan (1)'), /Semua yang berjalan: 1/)
    await step(rina, tap(`⏰ ${number} · meninggal · diajukan ke BPJS`), /Lewat batas BPJS 2 hari kerja/)
    await step(rina, tap('✍️ Pesan keluarga'), /perlu diketahui keluarga/)
    await step(rina, 'NIK 3574011203700001 salah', /Jangan tulis NIK/)
    await step(rina, 'Kantor cabang menunggu tanda tangan kepala.', /Periksa dulu/)
    await step(rina, tap('✅ Kirim'), /Pesan dicatat/)
    await sumiati.waitFor(/sudah lewat 2 hari kerja[^]*menunggu tanda tangan kepala/)

    await openClaim(rina, number)
    await enterStage(
      rina,
      '💸 BPJS: sudah dibayar',
      [/Tanggal berapa/, '30-11-2026'],
      [/Berapa yang dibayar/, 'Rp42.000.000,-'],
    )
    await sumiati.waitFor(/sudah membayar Rp42\.000\.000[^]*30 November 2026/)
    // A slip of the finger: with the PIN and a reason, and the family hears the right sum.
    await openClaim(rina, number)
    await stepWithPin(rina, tap('✏️ Betulkan jumlah yang dibayar'), /benar-benar dibayar BPJS/)
    await step(rina, '42.000.000', /Mengapa dibetulkan/)
    await step(rina, tap('Salah ketik'), /Periksa dulu/)
    await step(rina, tap('✅ Kirim'), /sudah yang tercatat/)
    await step(rina, 'Rp 24.000.000', /Periksa dulu/)
    await step(rina, tap('✅ Kirim'), /Jumlah dibetulkan[^]*Rp24\.000\.000[^]*Dikabari: 1 akun/)
    await sumiati.waitFor(/membayar Rp24\.000\.000 pada 30 November 2026, bukan Rp42\.000\.000/)
    await openClaim(rina, number)
    await step(rina, tap('🕘 Riwayat'), /dari Rp42\.000\.000 menjadi Rp24\.000\.000 \(Salah ketik\), Anda/)
    await openClaim(rina, number)
    await step(rina, tap('🕊 Daftar klaim'), /Tidak ada klaim di sini/)
    const figures = await step(rina, tap('📊 Angka klaim'), /Klaim yang dibayar tahun 2026/)
    expect(figures.text).toContain('JKM: 1 keluarga, Rp24.000.000, separuhnya dalam 7 hari')
  })
})

describe('a claim that began on paper', () => {
  test('is entered where it stands, once; its heir comes to it by a code, and several move on at once', async () => {
    const joko = await city.officer(9003, 'Joko', 'pendamping', [MAYANGAN])
    await step(joko, '/petugas', /Meja petugas/)
    await step(joko, tap('🕊 Klaim & kecelakaan (0)'), /Tidak ada klaim/)
    const fill = async () => {
      await step(joko, tap('📝 Buka klaim dari kertas'), /NIK pekerja/)
      await step(joko, NIK, /Nama pekerja/)
      await step(joko, 'Slamet Riyadi', /Tanggal meninggal/)
      await step(joko, '2-11-2026', /sampai mana/)
      await step(joko, tap('3. diajukan ke BPJS'), /Tanggal tanda terima/)
      await step(joko, '1-11-2026', /Nomor tanda terima/)
      await step(joko, 'TT-77', /Program apa/)
      await step(joko, tap('JKM (kematian)'), /Nama ahli waris/)
      await step(joko, 'Sumiati', /siapanya pekerja/)
      await step(joko, tap('1. Suami atau istri'), /Nomor HP/)
      await step(joko, '0852 3334 4455', /Anak ke-1/)
      await step(joko, 'Bagus', /Tanggal lahir Bagus/)
      await step(joko, '3-3-2014', /sekolah di mana/)
      await step(joko, 'SD', /kelas/)
      await step(joko, '6', /Anak ke-2/)
      await step(joko, 'tidak', /Data anak itu dari siapa/)
      await step(joko, '1', /Periksa dulu/)
      return step(joko, tap('✅ Kirim'), /sebelum kejadiannya|sudah ada klaim/)
    }
    await fill()
    await step(joko, '9-11-2026', /Periksa dulu/)
    const opened = await step(joko, tap('✅ Kirim'), /dibuka, tahap: diajukan ke BPJS/)
    const number = numberIn(opened)
    expect((await joko.messages()).map(({ text }) => text)).not.toContain(NIK)
    await step(joko, tap('🔑 Kode untuk ahli waris (semua)'), /Hanya kalau KTP/)
    const shown = await step(joko, tap('🔑 KTP sudah saya lihat: buat kode'), /Satu kali pakai/)
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(shown.text)?.[0] ?? ''

    await step(sumiati, '/klaim', /Apa yang terjadi/)
    await step(sumiati, tap('🔑 Punya kode'), /kode/i)
    await step(sumiati, code.toLowerCase(), new RegExp(number))
    await step(joko, '/petugas', /Meja petugas/)
    await step(joko, tap('🕊 Klaim & kecelakaan (1)'), /Semua yang berjalan: 1/)
    expect((await fill()).text).toContain(`sudah ada klaim ${number}`)
    expect(buttonsOf(await openClaim(joko, number))).not.toContain('💸 BPJS: sudah dibayar')

    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('🕊 Klaim & kecelakaan (1)'), /Semua yang berjalan: 1/)
    await step(rina, tap('☑️ Banyak klaim sekaligus'), /di tahap apa/)
    await step(rina, tap('diajukan ke BPJS (1)'), /Dipilih: 0/)
    const ticked = await step(rina, tap(`◻️ ${number} · Slamet R.`), /Dipilih: 1/)
    expect(dataOf(ticked, '👍 BPJS: disetujui').length).toBeLessThanOrEqual(64)
    await step(rina, tap('👍 BPJS: disetujui'), /Tanggal berapa/)
    await step(rina, tap('Hari ini, 23 November 2026'), new RegExp(`Klaim: ${number}`))
    await step(rina, tap('✅ Kirim'), /Dicatat untuk 1 klaim/)
    await sumiati.waitFor(/menyetujui klaim ini/)
  })
})

describe('two officers', () => {
  test('on one claim: who has it moves it, an old button changes nothing, and money needs both', async () => {
    const number = await reportDeath(sumiati, 'Slamet Riyadi, 12-3-1970')
    const claim = await openClaim(rina, number)
    expect(claim.text).toContain('Belum dipastikan siapa orangnya')
    await openClaim(rina, number)
    await openClaim(dewi, number)
    await tapForToast(rina, '✋ Ambil klaim ini', /di tangan Anda/)
    await step(dewi, tap('📥 Kumpulkan berkas'), /Benar\?/)
    await step(dewi, tap('✅ Ya, catat'), /sedang dipegang Rina sampai pukul 09.3/)
    expect(buttonsOf(await openClaim(dewi, number))).not.toContain('📥 Kumpulkan berkas')

    await step(rina, tap('🔎 Pastikan siapa orangnya'), /tanggal lahir yang sama/)
    await step(rina, tap('Slamet Riyadi · Kel. Mayangan · 3574********0001'), /tentang Slamet Riyadi/)
    await rina.tapData(dataOf(claim, '📥 Kumpulkan berkas'), { messageId: claim.id })
    await rina.waitFor(/sudah berubah sejak Anda membukanya/)

    await openClaim(rina, number)
    expect((await step(rina, tap('🔐 NIK, HP, dan foto'), /NIK pekerja/)).text).toContain(NIK)
    await openClaim(rina, number)
    await step(rina, tap('🏦 Rekening'), /Belum ada rekening/)
    await step(rina, tap('✏️ Ganti rekening (ahli waris hadir)'), /KTP-nya sudah Anda lihat/)
    await step(rina, 'ya', /Nama bank/)
    await step(rina, 'Bank Jatim', /Nomor rekening/)
    await step(rina, '0012 3456 78', /Atas nama siapa/)
    await step(rina, 'Sumiati', /Periksa dulu/)
    await step(rina, tap('✅ Kirim'), /rekan lain harus menyetujuinya/)
    await sumiati.waitFor(/permintaan mengganti rekening/)
    await openClaim(rina, number)
    expect(buttonsOf(await step(rina, tap('🏦 Rekening'), /Permintaan Anda sendiri/))).not.toContain(
      '✅ Setujui rekening baru',
    )
    await openClaim(dewi, number)
    const asked = await step(dewi, tap('🏦 Rekening'), /Permintaan rekening baru, dari Rina/)
    expect(asked.text).toContain('0012345678')
    await step(dewi, tap('✅ Setujui rekening baru'), /Rekening diganti/)
    await sumiati.waitFor(/Rekening pembayaran sudah diganti/)
    await dewi.tap('✅ Setujui rekening baru', { messageId: asked.id })
    await dewi.waitFor(/sudah diputuskan/)

    // It was a false report: he lives, and nothing of his has changed.
    await openClaim(rina, number)
    await step(rina, tap('🚫 Laporan keliru: orangnya hidup'), /tidak ada yang berubah/)
    await step(rina, tap('✅ Ya, catat'), /ditutup petugas/)
    await sumiati.waitFor(/ditutup petugas[^]*masih hidup/)
  })
})

describe('an accident', () => {
  test('is named first on the desk, and goes its own way to the end', async () => {
    await step(sumiati, '/klaim', /Apa yang terjadi/)
    await step(sumiati, tap('Kecelakaan saat bekerja'), /Siapa yang celaka/)
    await step(sumiati, NIK, /Kapan kejadiannya/)
    await step(sumiati, 'hari ini jam 7', /Di mana kejadiannya/)
    await step(sumiati, tap('1. Di laut'), /Sekarang dirawat di mana/)
    await step(sumiati, 'RSUD dr. Mohamad Saleh', /Nomor HP/)
    const number = numberIn(await step(sumiati, '0852 3334 4455', /Laporan nomor/))
    const desk = await step(rina, '/petugas', /Meja petugas/)
    expect(buttonsOf(desk)[0]).toBe('🚨 Mendesak: 1 · Klaim & kecelakaan (1)')
    const claim = await openClaim(rina, number)
    expect(claim.text).toContain('Dirawat di: RSUD dr. Mohamad Saleh')
    expect(buttonsOf(claim).filter(label => /Berkas|akta|Rekening/.test(label))).toEqual([])
    await step(rina, tap('📞 Catat telepon'), /Bagaimana hasilnya/)
    await tapForToast(rina, '📞 Tersambung', /dicatat/)
    for (const [button, told] of [
      ['📤 Laporan tahap I masuk BPJS', /tahap I sudah diterima/],
      ['🏥 Dalam perawatan', /masih dalam perawatan/],
      ['📤 Laporan tahap II masuk BPJS', /tahap II/],
      ['🏁 Selesai', /sudah selesai/],
    ] as const) {
      await openClaim(rina, number)
      await step(rina, tap(button), /Benar\?/)
      await step(rina, tap('✅ Ya, catat'), /^✅ Dicatat/)
      await sumiati.waitFor(told)
    }
    const history = await step(await reopened(number), tap('🕘 Riwayat'), /Riwayat klaim/)
    expect(history.text).toMatch(/tahap: selesai, Anda[^]*telepon tersambung, Anda[^]*dilaporkan, keluarga/)
  })
})

async function reopened(number: string): Promise<SimPerson> {
  await openClaim(rina, number)
  return rina
}
