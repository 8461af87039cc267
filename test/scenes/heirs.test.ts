/**
 * Whole stories of heirs, on both sides of the counter: a death after years of cover, one soon after the registration, one
 * on the way to the field, and a report of somebody who lives.
 */
import { expect, test } from 'vitest'
import { OFFICER, startCity } from './city.ts'
import {
  acceptPapers,
  choosePin,
  coverSlamet,
  enterStage,
  FREE,
  openClaim,
  reportDeath,
  seeClaim,
  SLAMETS_NIK,
} from './claim-verbs.ts'
import { numberIn, step, tap, tapForToast } from './verbs.ts'

const SICK = 'Sakit, di rumah atau rumah sakit'
const WIFE = 'Suami atau istri'
const PAPERS = [
  'KTP ahli waris',
  'Kartu Keluarga',
  'KTP pekerja',
  'Surat keterangan ahli waris',
  'Buku atau akta nikah',
  'Formulir 4 BPJS',
]

test('a sickness after four years, with two children: from a guess to what the rules say, to paid, to the next school year', async () => {
  const city = await startCity({ documentsVia: 'counter' })
  const sumiati = await city.person(1001, 'Sumiati')
  const rina = await city.officer(OFFICER, 'Rina')
  await coverSlamet(city, '2022-11-01', '2026-11')
  const of = { who: 'Slamet Riyadi, 12-3-1970', on: '20-11-2026', how: SICK, relation: WIFE }
  const first = await reportDeath(sumiati, of)
  const number = numberIn(first)
  // Nobody has said yet that he is the man of the lists.
  const guess = await step(sumiati, tap('Santunan & beasiswa'), /Yang mungkin diterima keluarga/)
  expect(guess.text).toContain('Rp42 juta, bila sudah tiga bulan terdaftar')
  expect(guess.text).toContain('Rp10 juta')

  await openClaim(rina, number)
  await tapForToast(rina, '✋ Ambil klaim ini', /di tangan Anda/)
  await step(rina, tap('🔎 Pastikan siapa orangnya'), /tanggal lahir yang sama/)
  await step(rina, tap('Slamet Riyadi · Kel. Mayangan · 3574********0001'), /tentang Slamet Riyadi/)
  expect((await openClaim(rina, number)).text).not.toContain('Perhatikan')

  await seeClaim(sumiati, /Sekarang: dilaporkan/)
  await step(sumiati, tap('👪 Isi data keluarga'), /Siapa ahli waris/)
  for (const [answer, next] of [
    ['Sumiati', /NIK Sumiati/],
    ['3574015203720006', /siapanya beliau/],
    [WIFE, /ahli waris lain/],
    ['tidak ada', /belum berumur 18/],
    ['ada', /masih sekolah, atau belum/],
    ['1', /Berapa anak/],
    ['2', /Nama anak ke-1/],
    ['Bayu', /Bayu lahir/],
    ['2-5-2014', /sekolah di mana/],
    ['SD / MI', /kelas atau tahun/],
    ['6', /anak apa dari beliau/],
    ['Anak kandung', /Nama anak ke-2/],
    ['Dewi', /Dewi lahir/],
    ['1-2-2010', /sekolah di mana/],
    ['SMA / SMK / MA', /kelas atau tahun/],
    ['2', /anak apa dari beliau/],
    ['Anak kandung', /Periksa dulu/],
  ] as const)
    await step(sumiati, answer, next)
  await step(sumiati, tap('✅ Kirim'), /Daftar ini untuk keluarga/)

  await seeClaim(sumiati, /Sekarang: berkas belum lengkap/)
  const card = await step(sumiati, tap('Santunan & beasiswa'), /Yang mungkin diterima keluarga/)
  expect(card.text).toMatch(/^• Rp42 juta\.$/m)
  expect(card.text).not.toContain('Rp10 juta')
  // Bayu: 6 + 9 + 36 or 48, and 1.5 if this year counts. Dewi: 3 or 6, and 60 or 48; or nothing, should she work already.
  expect(card.text).toContain('paling banyak Rp51–130,5 juta · bila berhenti setelah SMA Rp15–22,5 juta')
  const children = await step(sumiati, tap('🎓 Rincian anak'), /Anak ke-1, lahir 2 Mei 2014/)
  expect(children.text).toContain('Paling banyak Rp51–64,5 juta')
  expect(children.text).toContain('Perlu dipastikan: sudah menikah')

  await acceptPapers(rina, number, { on: '20-11-2026', papers: [...PAPERS, 'Akta kelahiran anak'] })
  await sumiati.waitFor(/Berkas yang diperlukan sudah lengkap/)
  await openClaim(rina, number)
  await enterStage(
    rina,
    '📤 Diajukan ke BPJS',
    [/Tanggal tanda terima/, '23-11-2026'],
    [/Nomor tanda terima/, 'TT-1'],
    [/Program apa/, '1'],
  )
  await sumiati.waitFor(/sudah kami serahkan ke BPJS/)
  await city.days(2)
  await openClaim(rina, number)
  await enterStage(
    rina,
    '💸 BPJS: sudah dibayar',
    [/Tanggal berapa/, '25-11-2026'],
    [/Berapa yang dibayar/, '42.000.000'],
  )
  await sumiati.waitFor(/sudah membayar Rp42\.000\.000/)

  // Nothing before the school year; then once, and the answer stands for a year.
  await city.days(216)
  expect(await sumiati.transcript()).not.toContain('Tahun ajaran baru')
  await city.days(3)
  const due = await sumiati.waitFor(/Tahun ajaran baru sudah mulai/)
  expect(due.text).toContain(FREE)
  await step(sumiati, tap('🎓 Beasiswa anak'), /Buat PIN/)
  await choosePin(sumiati, /Bayu, SD \/ MI: belum dikonfirmasi/)
  await step(sumiati, tap('✅ Bayu masih sekolah di 2027/2028'), /Bayu, SD \/ MI: sudah dikonfirmasi/)
})

test('two months after the registration: the funeral alone, and the office is told to look closely', async () => {
  const city = await startCity({ documentsVia: 'counter' })
  const sumiati = await city.person(1001, 'Sumiati')
  const rina = await city.officer(OFFICER, 'Rina')
  await coverSlamet(city, '2026-09-15', '2026-11')
  const number = numberIn(
    await reportDeath(sumiati, { who: SLAMETS_NIK, on: '15-11-2026', how: SICK, relation: WIFE }),
  )
  const claim = await openClaim(rina, number)
  expect(claim.text).toContain('Kejadiannya 61 hari sesudah kepesertaan mulai. Periksa lebih teliti.')
  await acceptPapers(rina, number, { on: '15-11-2026', papers: PAPERS })

  await seeClaim(sumiati, /Sekarang: berkas lengkap/)
  const card = await step(sumiati, tap('Santunan & beasiswa'), /Yang mungkin diterima keluarga/)
  expect(card.text).toMatch(/^• Rp10 juta untuk pemakaman, karena belum tiga bulan terdaftar\.$/m)
  expect(card.text).not.toContain('Rp42 juta')
  await step(sumiati, tap('❔ Apa yang menentukan?'), /Permenaker 1\/2025 Pasal 97A ayat \(2\)/)
})

test('an accident on the way to the field: perhaps JKK, handed over as such, and seven working days over a holiday', async () => {
  // Monday; Friday is Christmas.
  const city = await startCity({ documentsVia: 'counter' }, '2026-12-21T09:00:00+07:00')
  const sumiati = await city.person(1001, 'Sumiati')
  const rina = await city.officer(OFFICER, 'Rina')
  await step(rina, '/petugas', /Meja petugas/)
  await coverSlamet(city, '2026-01-01', '2026-12')
  const way = 'Celaka di jalan berangkat atau pulang kerja'
  const answer = await reportDeath(sumiati, { who: SLAMETS_NIK, on: 'kemarin', how: way, relation: WIFE })
  const number = numberIn(answer)
  expect(answer.text).toMatch(/dugaan kecelakaan kerja \(JKK\).*dalam 2 × 24 jam: telepon 175/)
  const told = await rina.waitFor(new RegExp(`meninggal dunia, nomor ${number}`))
  expect(told.text).toMatch(/dugaan kecelakaan kerja[^]*Senin, 21 Desember 2026 pukul 23\.59/)
  const claim = await openClaim(rina, number)
  expect(claim.text).toContain('Ada dugaan kecelakaan kerja (JKK). BPJS yang memutuskan.')
  expect(claim.text).not.toMatch(/way-to-work/)
  await seeClaim(sumiati, /Sekarang: dilaporkan[^]*dalam 2 × 24 jam/)
  await acceptPapers(rina, number, {
    on: '20-12-2026',
    papers: [...PAPERS, 'Laporan kecelakaan kerja (tahap I dan II)'],
  })
  await seeClaim(sumiati, /Sekarang: berkas lengkap/)
  const card = await step(sumiati, tap('Santunan & beasiswa'), /Yang mungkin diterima keluarga/)
  expect(card.text).toContain('• Rp70 juta, bila menurut BPJS karena kerja.')
  expect(card.text).toContain('• Rp42 juta, bila menurut BPJS bukan karena kerja.')
  await openClaim(rina, number)
  await enterStage(
    rina,
    '📤 Diajukan ke BPJS',
    [/Tanggal tanda terima/, '21-12-2026'],
    [/Nomor tanda terima/, 'TT-2'],
    [/Program apa/, 'JKK'],
  )
  await sumiati.waitFor(/sudah kami serahkan ke BPJS[^]*dalam 7 hari kerja/)
  const seen = await seeClaim(sumiati, /Sekarang: diajukan ke BPJS/)
  expect(seen.text).toMatch(/paling lambat Kamis, 31 Desember 2026 \(masih 7 hari kerja\).*Pasal 37/)
  expect(seen.text).not.toContain('2 × 24')
  await city.days(10)
  await seeClaim(sumiati, /Di BPJS: paling lambat hari ini, Kamis, 31 Desember 2026/)
  expect(await sumiati.transcript()).not.toMatch(/Maaf, sudah lewat/)
  await city.days(1)
  await sumiati.waitFor(/Maaf, sudah lewat 1 hari[^]*seharusnya selesai 31 Desember 2026/)
})

test('a false report of a living man: the office closes it, and he is told what he would have been told', async () => {
  const city = await startCity({ documentsVia: 'counter' })
  const slamet = await city.sim.person(1002, { first_name: 'Slamet', phone_number: '6281234560001' })
  const liar = await city.person(1008, 'Pembohong')
  const rina = await city.officer(OFFICER, 'Rina')
  await coverSlamet(city, '2026-01-01', '2026-11')
  await step(slamet, '/status', /Belum ada pendaftaran/)
  await step(slamet, tap('🛡 Saya sudah jadi peserta'), /cara yang mana/)
  await step(slamet, '2', /Tekan tombol/)
  await step(slamet, person => person.shareContact(), /Tanggal lahir/)
  await step(slamet, '12-3-1970', /sekarang terhubung/)
  const cover = async () => {
    await step(slamet, '/status', /Tekan nama/)
    return (await step(slamet, tap('🛡 Slamet Riyadi · peserta'), /Peserta BPJS/)).text
  }
  const before = await cover()
  const seen = async () =>
    (await slamet.messages()).filter(({ from }) => from === 'bot').map(({ text }) => text)
  const was = (await seen()).length

  const number = numberIn(
    await reportDeath(liar, {
      who: SLAMETS_NIK,
      on: 'kemarin',
      how: SICK,
      relation: 'Tetangga atau kenalan',
    }),
  )
  expect(await seen()).toHaveLength(was)
  await openClaim(rina, number)
  await step(rina, tap('🚫 Laporan keliru: orangnya hidup'), /tidak ada yang berubah/)
  await step(rina, tap('✅ Ya, catat'), /ditutup petugas/)
  await liar.waitFor(/ditutup petugas[^]*masih hidup/)
  expect((await openClaim(rina, number)).text).toContain('masih hidup')

  expect(await cover()).toBe(before)
  // The end of his cover is near: he hears of it as every member does.
  await city.days(8)
  await slamet.waitFor(/31 Desember 2026[^]*Belum ada keputusan/)
  expect((await seen()).join('\n')).not.toMatch(/berduka|almarhum|meninggal|memegang HP/i)
})
