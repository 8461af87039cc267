/** The end of a year's cover: what the office decides for whom, and what each member hears of it. */
import { beforeEach, describe, expect, test } from 'vitest'
import { linkByPhone } from '../../src/records/members/links.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { RENEWALS_LIST } from '../../src/records/renewals/jobs.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { schedule } from '../../src/store/jobs.ts'
import { OFFICER, PIN, startCity, type City } from './city.ts'
import { buttonsOf, step, stepWithPin, tap } from './verbs.ts'

const SLAMET = 1001
const MAYANGAN = '3574031001'
const MINUTES = 1 / (24 * 60)
const SOON = 11 * MINUTES

let city: City
let slamet: SimPerson
let rina: SimPerson

/** A member of the list of 2026, whom an account is linked to. */
async function member(n: number, name: string, birthDate: string, chat?: number): Promise<void> {
  const phone = `+628123456${String(n).padStart(4, '0')}`
  await city.app().store.tx(async tx => {
    await writeMember(
      tx,
      {
        person: {
          nik: `357401120370${String(n).padStart(4, '0')}`,
          name,
          birthDate,
          sex: 'male',
          address: undefined,
          kelurahan: MAYANGAN,
          phone,
        },
        sector: 'fisher',
        kpj: `1234567${String(n).padStart(4, '0')}`,
        from: '2026-01-01',
        to: '2026-12-31',
      },
      { year: 2026, list: 'list' },
    )
    const account = chat === undefined ? undefined : await findAccount(tx, 'telegram', chat)
    if (account) await linkByPhone(tx, { account: account.id, phone, birthDate })
  })
}

beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(SLAMET, 'Slamet')
  rina = await city.officer(OFFICER, 'Rina')
  await step(slamet, '/start', /./)
  await member(1, 'Slamet Riyadi', '1970-03-12', SLAMET)
  await member(2, 'Bunawi', '1961-01-01')
})

const heard = async (person: SimPerson, what: RegExp) =>
  (await person.messages()).filter(({ from, text }) => from === 'bot' && what.test(text)).length

const openGroup = async () => {
  await step(rina, '/petugas', /Meja petugas/)
  await step(rina, tap('⚙️ Atur kantor'), /^Atur kantor/)
  await step(rina, tap('🔁 Sesudah masa perlindungan'), /Sesudah masa perlindungan 2026/)
  return step(rina, tap('1. Nelayan · 31 Desember 2026'), /Masa berakhir 31 Desember 2026/)
}

const decide = async (button: string, source: string) => {
  await stepWithPin(rina, tap(button), /SK atau surat apa/)
  return step(rina, source, /Periksa dulu/)
}

describe('when cover comes to an end', () => {
  test('nothing is decided: one warning thirty days before; then the city goes on, and says so once', async () => {
    await city.days(8)
    await slamet.waitFor(
      /^Slamet Riyadi\n.*31 Desember 2026[^]*Belum ada keputusan\. Jangan bayar dulu lewat siapa pun; kami kabari\./,
    )
    await city.days(1)
    await city.restart()
    const group = await openGroup()
    expect(group.text).toContain('2 orang · 1 bisa dikabari lewat bot')
    // What so many will be told is not decided from a phone that lies open: the PIN first, then on with it.
    await step(rina, tap('✅ Lanjut'), /Ketik PIN/)
    await step(rina, PIN, /SK atau surat apa/)
    const summary = await step(rina, 'SK Wali Kota 188.45/90/2026', /Periksa dulu/)
    expect(summary.text).toContain('Lanjut. 1 dari 2 orang dikabari satu kali lewat bot: 10 menit lagi')
    await step(rina, tap('✅ Kirim'), /Tercatat: ✅ Lanjut untuk Nelayan/)
    const card = async () => {
      await step(slamet, '/status', /Tekan nama/)
      return (await step(slamet, tap('🛡 Slamet Riyadi · peserta'), /Peserta BPJS/)).text
    }
    expect(await card()).toContain('Sesudah 31 Desember 2026: belum ada keputusan')
    await city.days(SOON)
    const told = await slamet.waitFor(/pemkot melanjutkan\.\nDasar: SK Wali Kota 188\.45\/90\/2026/)
    expect(told.text).toContain('tidak perlu membayar apa pun')
    expect(await card()).toContain('dilanjutkan pemkot')
    await openGroup()
    await decide('⏳ Belum diputuskan', 'SK dicabut')
    await step(rina, tap('✅ Kirim'), /Tercatat: ⏳ Belum diputuskan/)
    await city.days(SOON)
    await slamet.waitFor(/tidak berlaku lagi[^]*Belum ada keputusan/)
    await city.days(7)
    await city.restart()
    await city.days(20)
    expect(await heard(slamet, /Belum ada keputusan\. Jangan bayar/)).toBe(2)
    expect(await heard(slamet, /pemkot melanjutkan\./)).toBe(1)
  })

  test('the city stops: how to go on alone, with today’s tariff and its last month, 60, 30 and 7 days before', async () => {
    await openGroup()
    const summary = await decide('⏹ Berhenti', 'Surat Disperinaker 560/12/2026')
    expect(summary.text).toContain('10 menit lagi (malam: besok pagi), 1 Desember 2026, dan 24 Desember 2026')
    await step(rina, tap('✅ Kirim'), /Tercatat: ⏹ Berhenti/)
    await city.days(SOON)
    const told = await slamet.waitFor(/berakhir 31 Desember 2026 \(38 hari lagi\) dan tidak dilanjutkan/)
    expect(told.text).toContain('Dasar: Surat Disperinaker 560/12/2026')
    expect(told.text).toContain(
      'Mulai iuran Januari 2027, JKK dan JKM paling rendah Rp16.800 per bulan. Tarif hari ini, Rp8.400, hanya sampai iuran Desember 2026 (PP 50/2025).',
    )
    expect(told.text).toContain('masih ada waktu 3 bulan')
    expect(told.text).toMatch(/JMO, kantor cabang, atau telepon 175/)
    expect(told.text).toMatch(/Jangan membayar lewat orang/)
    const stops = /tidak dilanjutkan/
    await city.days(8)
    await slamet.waitFor(/\(30 hari lagi\) dan tidak dilanjutkan/)
    expect(await heard(slamet, stops)).toBe(2)
    // The bot was off on the very day.
    await city.stop()
    await city.sim.advance(25)
    await city.start()
    await slamet.waitFor(/\(5 hari lagi\) dan tidak dilanjutkan/)
    await city.days(5)
    await city.days(30)
    expect(await heard(slamet, stops)).toBe(3)
    expect(await heard(slamet, /Belum ada keputusan/)).toBe(0)
  })

  test('a new year sorts its members; one who passed away is set so at the counter, and nobody is written to', async () => {
    await step(rina, '/petugas', /Meja petugas/)
    await city.app().store.tx(tx => schedule(tx, { kind: RENEWALS_LIST, key: '2027', dueAt: tx.now }))
    await rina.waitFor(/2027/)
    const year = await step(rina, tap('🔁 Sesudah masa perlindungan'), /Peserta 2026 di tahun 2027/)
    expect(year.text).toContain('Lanjut 1 · keluar 0 · perlu dicek 1')
    expect(year.text).toContain('Alasan perlu dicek: sudah 65 tahun 1')
    expect(buttonsOf(year)).toContain('⬇️ Unduh daftarnya')
    await step(rina, '3574011203700001', /ada di daftar peserta/)
    const seen = await step(rina, tap('🛡 Peserta: Slamet Riyadi'), /Tahun 2027: lanjut, menurut data/)
    expect(seen.text).toContain('Akun Telegram: terhubung')
    await step(rina, tap('🔁 Ubah untuk 2027'), /Apa yang benar/)
    await step(rina, tap('🚪 Keluar: meninggal'), /Di tahun 2027: keluar \(meninggal\), ditetapkan Rina/)
    await openGroup()
    await decide('⏹ Berhenti', 'Surat Disperinaker 560/12/2026')
    await step(rina, tap('✅ Kirim'), /Tercatat/)
    for (const days of [SOON, 8, 20]) await city.days(days)
    await step(slamet, '/status', /Tekan nama/)
    const card = await step(slamet, tap('🛡 Slamet Riyadi · peserta'), /Peserta BPJS/)
    expect(card.text).not.toMatch(/Sesudah 31 Desember/)
    expect(await heard(slamet, /dilanjutkan|melanjutkan|keputusan/)).toBe(0)
  })
})
