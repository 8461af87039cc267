/** "Santunan & beasiswa": what a family may get, asked by a widow who knows little, and by a worker who plans. */
import { expect, test } from 'vitest'
import { openBatch, writePayment } from '../../src/records/members/payments.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import type { Store } from '../../src/store/store.ts'
import { startCity } from './city.ts'
import { buttonsOf, step, tap } from './verbs.ts'

const FREE = 'Gratis. Petugas tidak meminta OTP, PIN, atau uang.'

test('a widow with two children, who mostly does not know', async () => {
  const city = await startCity()
  const siti = await city.person(1001, 'Siti')
  const entry = await step(siti, '/santunan', /Untuk siapa/)
  expect(entry.text).toContain(FREE)
  await step(siti, tap('Ada keluarga yang meninggal'), /Kapan meninggalnya/)
  expect((await siti.messages()).map(({ text }) => text).join()).toContain('turut berduka cita')
  await step(siti, '40-13-2026', /belum terbaca|tidak ada/)
  await step(siti, tap('Saya tidak tahu'), /Bagaimana kejadiannya/)
  await step(siti, 'sakit', /Sejak kapan terdaftar/)
  await step(siti, 'entah', /Berapa anaknya/)
  await step(siti, tap('2. Dua anak'), /Anak ke-1.*tanggal lahirnya/)
  await step(siti, '12 tahun', /Anak ke-1.*sekolah apa/)
  await step(siti, 'SD', /Anak ke-1.*kelas berapa/)
  await step(siti, '6', /Anak ke-2.*tanggal lahirnya/)
  await siti.say('saya tidak tahu')
  await siti.waitFor(/Anak ke-2.*sekolah apa/)
  await siti.say('tidak tahu')
  await siti.waitFor(/Anak ke-2.*sudah menikah/)
  const card = await step(siti, tap('4. Saya tidak tahu'), /Yang mungkin diterima keluarga/)
  expect(card.text).toContain('Rp42 juta, bila sudah tiga bulan terdaftar')
  expect(card.text).toContain('Rp10 juta untuk pemakaman, bila belum tiga bulan terdaftar')
  expect(card.text).toContain(
    'Belum dapat dipastikan, bila waktu itu belum terdaftar atau iurannya sempat berhenti',
  )
  expect(card.text).toContain('Belum diketahui: tanggalnya, sejak kapan terdaftar, dan catatan iurannya')
  expect(card.text).toContain('belum bisa dihitung')
  expect(card.text).not.toMatch(/Rp87|Rp174/)
  expect(card.text).toContain('BPJS Ketenagakerjaan yang memutuskan')
  expect(card.text).toContain(FREE)
  expect(card.text.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(12)

  const children = await step(siti, tap('🎓 Rincian anak'), /Anak ke-1, 12 tahun/)
  expect(children.text).toContain('SMP: 3 tahun × Rp2 juta')
  expect(children.text).toMatch(/Anak ke-2\nBelum bisa dihitung/)
  const why = await step(siti, tap('❔ Apa yang menentukan?'), /Aturannya/)
  expect(why.text).toContain('Permenaker 1/2025 Pasal 97A ayat (2); untuk kejadian sejak 1 Maret 2025')
  expect(why.text).toContain('Apakah tahun ajaran saat kejadian ikut dihitung?')
  expect(why.text.length).toBeLessThan(4096)

  // A restart forgets nothing: what was told stands in the buttons, and a card of before still opens.
  await city.restart()
  const again = await step(siti, tap('⬅️ Kembali ke ringkasan'), /Yang mungkin diterima keluarga/)
  expect(again.text).toBe(card.text)
  await step(siti, tap('👥 Siapa ahli warisnya?'), /Urutannya menurut aturan/)
  await step(siti, tap('🔎 Cari untuk keluarga ini'), /ada istri atau suami/)
  await step(siti, tap('Ya'), /anak yang sudah dewasa/)
  await step(siti, tap('Tidak'), /anak yang belum dewasa/)
  const heirs = await step(siti, tap('Ya'), /Yang mengajukan:\n• istri atau suami, dan anak/)
  expect(heirs.text).toMatch(/Surat kuasa[^]*Surat perwalian/)
})

test('a linked worker plans with what the ledger knows; and with what BPJS has said', async () => {
  const city = await startCity({ documentsVia: 'counter' })
  const slamet = await city.sim.person(1001, { first_name: 'Slamet', phone_number: '6281234560001' })
  await city.app().store.tx(tx => city4Years(tx))
  await step(slamet, '/status', /Belum ada pendaftaran/)
  await step(slamet, tap('🛡 Saya sudah jadi peserta'), /cara yang mana/)
  await step(slamet, '2', /Tekan tombol/)
  await step(slamet, person => person.shareContact(), /Tanggal lahir/)
  await step(slamet, '12-3-1970', /sekarang terhubung/)

  await step(slamet, 'santunan & beasiswa', /Untuk siapa/)
  await step(slamet, tap('🛡 Pakai data saya: Slamet Riyadi'), /Berapa anak Bapak\/Ibu/)
  await step(slamet, '1', /Anak ke-1.*tanggal lahirnya/)
  await step(slamet, '2-5-2009', /sekolah apa/)
  await step(slamet, 'smk', /kelas berapa/)
  await step(slamet, '11', /sudah menikah atau bekerja/)
  const card = await step(slamet, 'belum', /Perlindungan untuk keluarga/)
  expect(card.text).toContain('Rp42 juta, bila menurut BPJS bukan karena kerja')
  expect(card.text).toContain('Rp70 juta, bila menurut BPJS karena kerja')
  expect(card.text).toContain('dari catatan yang ada')
  expect(card.text).not.toMatch(/almarhum|berduka|Rp87 juta|Rp10 juta/)
  expect(card.text).toMatch(/Beasiswa anak: paling banyak Rp39–54 juta · bila berhenti setelah SMA/)
  expect(buttonsOf(card)).not.toContain('📝 Lapor / mulai klaim')

  // What BPJS has said narrows the range, with its source.
  const rina = await city.officer(9001, 'Rina')
  await step(rina, '/petugas', /Meja petugas/)
  await step(rina, tap('⚙️ Atur kantor'), /^Atur kantor/)
  await step(rina, tap('⚖️ Beasiswa: yang belum pasti'), /belum dipastikan BPJS/)
  await step(rina, tap('1'), /Apa jawaban BPJS/)
  await step(rina, tap('Ya, ikut dihitung'), /surat atau siapa/)
  await step(rina, 'Surat BPJS TK 12/2026', /Periksa dulu/)
  await step(rina, tap('✅ Kirim'), /Surat BPJS TK 12\/2026\. Dicatat oleh Rina/)
  await step(
    slamet,
    tap('❔ Apa yang menentukan?'),
    /ikut dihitung\? Ya, ikut dihitung\nSurat BPJS TK 12\/2026/,
  )
  await step(
    slamet,
    tap('⬅️ Kembali ke ringkasan'),
    /paling banyak Rp42–54 juta · bila berhenti setelah SMA Rp6 juta/,
  )
})

/** Slamet of the lists, covered and paid for since January 2022. */
async function city4Years(tx: Parameters<Parameters<Store['tx']>[0]>[0]): Promise<void> {
  const { person } = await writeMember(
    tx,
    {
      person: {
        nik: '3574011203700001',
        name: 'Slamet Riyadi',
        birthDate: '1970-03-12',
        sex: 'male',
        address: undefined,
        kelurahan: '3574031001',
        phone: '+6281234560001',
      },
      sector: 'fisher',
      kpj: '12345678901',
      from: '2022-01-01',
      to: '2026-12-31',
    },
    { year: 2026, list: 'list' },
  )
  for (let at = 0; at < 59; at++) {
    const month = `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    const batch = { month, people: 1, amount: 16_800, proof: `BA-${month}`, paidOn: `${month}-20` }
    const { id } = await openBatch(tx, { ...batch, by: 'system' })
    await writePayment(tx, { person, month, batch: id })
  }
}
