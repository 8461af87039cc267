/** People who were covered before there was a bot: each proves who they are, and sees what is paid. */
import { beforeEach, describe, expect, test } from 'vitest'
import { openBatch, writePayment } from '../../src/records/members/payments.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { startCity, type City } from './city.ts'
import { buttonsOf, step, tap } from './verbs.ts'

const FIELD = 9003
const MAYANGAN = '3574031001'
const NIK = '3574011203700001'

let city: City
let slamet: SimPerson
let joko: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.sim.person(1001, { first_name: 'Slamet', phone_number: '6281234560001' })
  joko = await city.officer(FIELD, 'Joko', 'pendamping', [MAYANGAN])
  await city.app().store.tx(async tx => {
    const { person } = await writeMember(
      tx,
      {
        person: {
          nik: NIK,
          name: 'Slamet Riyadi',
          birthDate: '1970-03-12',
          sex: 'male',
          address: undefined,
          kelurahan: MAYANGAN,
          phone: '+6281234560001',
        },
        sector: 'fisher',
        kpj: '12345678901',
        from: '2026-01-01',
        to: '2026-12-31',
      },
      { year: 2026, list: 'list' },
    )
    for (const month of ['2026-01', '2026-02', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']) {
      const { id } = await openBatch(tx, {
        month,
        people: 1,
        amount: 16_800,
        proof: `BA-${month}`,
        paidOn: `${month}-20`,
        by: 'system',
      })
      await writePayment(tx, { person, month, batch: id })
    }
  })
})

const openLink = async (person: SimPerson) => {
  await step(person, '/status', /Belum ada pendaftaran/)
  await step(person, tap('🛡 Saya sudah jadi peserta'), /cara yang mana/)
}

/** The code that Joko reads out at the counter. */
async function codeOf(officer: SimPerson): Promise<string> {
  await step(officer, NIK, /ada di daftar peserta/)
  await step(officer, tap('🛡 Peserta: Slamet Riyadi'), /belum terhubung|terhubung/)
  const shown = await step(officer, tap('🔑 Buat kode penghubung'), /Satu kali pakai/)
  return /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(shown.text)?.[0] ?? ''
}

describe('a member', () => {
  test('links with the code of the field officer, and sees what is paid and what is not known', async () => {
    const code = await codeOf(joko)
    await openLink(slamet)
    await step(slamet, '1', /kode/)
    await step(slamet, code.toLowerCase(), /sekarang terhubung dengan Slamet Riyadi/)
    const card = await step(slamet, tap('🛡 Lihat kepesertaan'), /Peserta BPJS/)
    expect(card.text).toContain('Nomor kartu (KPJ): •••••••8901')
    expect(card.text).toContain('Masa: 1 Januari 2026 – 31 Desember 2026')
    expect(card.text).toContain('Iuran tercatat: 7 bulan, sampai 30 November 2026')
    expect(card.text).toContain('jeda 4 bulan yang tidak tercatat (Maret 2026 – Juni 2026)')
    expect(card.text).toContain('perlu dipastikan BPJS')
    expect(card.text).toContain('Bulan ini tercatat sudah dibayar')
    expect(card.text).not.toContain(NIK)
    expect((await slamet.messages()).map(({ text }) => text)).not.toContain(code.toLowerCase())
    expect(buttonsOf(await step(slamet, '/status', /^Tekan nama untuk melihat perlindungannya/))[0]).toBe(
      '🛡 Slamet Riyadi · peserta',
    )
  })

  test('links with the phone of the list, sent by the button, and the birth date', async () => {
    await openLink(slamet)
    await step(slamet, '2', /Tekan tombol/)
    await step(slamet, '0812 3456 0001', /Nomor yang diketik tidak bisa dipakai/)
    await step(slamet, p => p.shareContact(), /Tanggal lahir/)
    await step(slamet, '12-3-1970', /sekarang terhubung/)
  })

  test('who has neither is sent to a human', async () => {
    await openLink(slamet)
    await step(slamet, '3', /Minta kode ke petugas/)
  })

  test('with a new phone: the old one is cut and told, the code of the old slip is void', async () => {
    const first = await codeOf(joko)
    await openLink(slamet)
    await step(slamet, '1', /kode/)
    await step(slamet, first, /sekarang terhubung/)
    const phone = await city.person(1009, 'Slamet baru')
    const second = await codeOf(joko)
    await openLink(phone)
    await step(phone, '1', /kode/)
    await step(phone, first, /Belum cocok/)
    await openLink(phone)
    await step(phone, '1', /kode/)
    await step(phone, second, /sekarang terhubung/)
    await slamet.waitFor(/Hubungan akun ini dengan data peserta diputus/)
    await step(slamet, '/status', /Belum ada pendaftaran/)
  })
})

describe('a thief with a photocopy of the KTP', () => {
  test('reads the same as everybody, links nothing, and comes to a halt', async () => {
    const thief = await city.sim.person(1008, { first_name: 'Maling', phone_number: '6289999999999' })
    const stranger = await city.person(1007, 'Orang')
    const own = await step(slamet, '/status', /Belum ada/)
    const other = await step(stranger, '/status', /Belum ada/)
    expect(other.text).toBe(own.text)
    expect(buttonsOf(other)).toEqual(buttonsOf(own))
    const answers = new Set<string>()
    for (let n = 5; n > 0; n--) {
      await openLink(thief)
      await step(thief, '2', /Tekan tombol/)
      await step(thief, p => p.shareContact(), /Tanggal lahir/)
      answers.add((await step(thief, '12-3-1970', /Belum cocok/)).text.replace(/\d kali/, 'n kali'))
    }
    expect(answers.size).toBe(1)
    await openLink(thief)
    await step(thief, '1', /kode/)
    await step(thief, 'AAAA AAAA', /terlalu sering dicoba hari ini/)
    await step(thief, NIK, /belum mengerti/)
  })

  test('a field officer of another kelurahan finds nobody, and no code', async () => {
    const other = await city.officer(9004, 'Lain', 'pendamping', ['3574041003'])
    await step(other, NIK, /[Tt]idak ada/)
  })
})

describe('a payment of the city', () => {
  test('is noted once, with what it should have been said before it is taken', async () => {
    const rina = await city.officer(9001, 'Rina')
    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('🛡 Peserta & daftar'), /Daftar masuk dan keluar/)
    await step(rina, tap('💰 Catat pembayaran iuran'), /bulan apa/)
    await step(rina, 'kemarin', /Tulis bulan dan tahun/)
    await step(rina, '12-2026', /berapa orang/)
    await step(rina, '11.023', /rupiah/)
    await step(rina, 'Rp185.000.000', /11\.023 orang × Rp16\.800 = Rp185\.186\.400, berbeda/)
    await step(rina, 'Rp 185.186.400,00', /bukti bayar/)
    await step(rina, 'BA-2026-12', /tanggal berapa/)
    await step(rina, tap('Hari ini, 23 November 2026'), /Periksa dulu/)
    await step(rina, tap('✅ Kirim'), /iuran Desember 2026, 11\.023 orang, Rp185\.186\.400/)
  })
})
