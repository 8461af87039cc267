/** The first hour: a death after an illness, a fisher lost at sea, a worker in hospital, and a report that is not true. */
import { beforeEach, describe, expect, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { outgoingOf } from '../../src/bot/notices.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { claimsSeenBy } from '../../src/records/claims/access.ts'
import { makeLinkCode } from '../../src/records/members/link-codes.ts'
import { linkByCode } from '../../src/records/members/links.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { put } from '../../src/telegram/outbox.ts'
import { OFFICER, startCity, type City } from './city.ts'
import { buttonsOf, numberIn, step, tap } from './verbs.ts'

const MAYANGAN = '3574031001'
const NIK = '3574011203700001'
const FREE = 'Gratis. Petugas tidak meminta OTP, PIN, atau uang.'

let city: City
let sumiati: SimPerson
let rina: SimPerson
let personId: string
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  sumiati = await city.sim.person(1001, { first_name: 'Sumiati', phone_number: '6281234560001' })
  rina = await city.officer(OFFICER, 'Rina')
  await step(rina, '/petugas', /Meja petugas/)
  await city.app().store.tx(async tx => {
    const contact = { name: 'Kantor', address: 'Jl. Suroyo 1', hours: '08.00-15.00', phone: '0335-1' }
    await setSetting(tx, 'office', contact, 'test', 'system')
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
          phone: undefined,
        },
        sector: 'fisher',
        kpj: '12345678901',
        from: '2026-01-01',
        to: '2026-12-31',
      },
      { year: 2026, list: 'list' },
    )
    personId = person
  })
})

const accountOf = async (id: number) => (await findAccount(city.app().store.reader(), CHANNEL, id))?.id ?? ''

/** From the menu to the first question of this report. */
async function open(person: SimPerson, what: string, asks: RegExp) {
  await step(person, 'Ada yang meninggal / kecelakaan', /Apa yang terjadi/)
  return step(person, tap(what), asks)
}

/** The notice of a stage, to whoever reported from this chat. */
async function tellOfStage(chat: number) {
  const account = await accountOf(chat)
  const [seen] = await claimsSeenBy(city.app().store.reader(), account)
  await city.app().store.tx(async tx => {
    const notices = [{ kind: 'claim-moved', account, claim: seen?.claim.id ?? '' } as const]
    await put(tx, await outgoingOf(tx, notices))
  })
  city.app().wake()
}

/** Four answers about a death of yesterday. */
async function reportDeath(person: SimPerson, who: string, relation: string) {
  await open(person, 'Ada yang meninggal', /Siapa yang meninggal/)
  await step(person, who, /Kapan meninggalnya/)
  await step(person, tap('Kemarin, 22 November 2026'), /Bagaimana kejadiannya/)
  await step(person, tap('1. Sakit, di rumah atau rumah sakit'), /siapanya beliau/)
  return step(person, tap(relation), /mungkin mendapat/)
}

describe('a widow, a week after', () => {
  test('four questions, and she reads what may come, who decides, what is next, and leaves a number if she likes', async () => {
    const answer = await reportDeath(sumiati, NIK, '1. Suami atau istri')
    expect(answer.text).toContain('Rp42.000.000')
    expect(answer.text).toContain('Rp10.000.000')
    expect(answer.text).not.toContain('Rp70.000.000')
    expect(answer.text).toContain('BPJS Ketenagakerjaan yang memutuskan')
    expect(answer.text).toContain('paling lambat Senin, 30 November 2026')
    expect(answer.text).toContain(FREE)
    expect(buttonsOf(answer)).toEqual([
      '📋 Daftar berkas',
      'Santunan & beasiswa',
      '📱 Beri nomor HP',
      '📄 Lihat laporan ini',
      '🚫 Laporkan calo',
    ])
    const number = numberIn(answer)
    await rina.waitFor(new RegExp(`laporan meninggal dunia, nomor ${number}`))

    // A stranger who names somebody of whom nobody has heard reads the very same.
    const stranger = await city.person(1005, 'Orang')
    const other = await reportDeath(stranger, 'Tidak Dikenal, 12-3-1970', '6. Tetangga atau kenalan')
    expect(other.text.replace(numberIn(other), number)).toBe(answer.text)

    await step(sumiati, tap('📱 Beri nomor HP'), /Nomor HP yang bisa ditelepon/)
    await step(sumiati, person => person.shareContact(), /bisa menelepon 0812-3456-0001/)
    const again = await step(sumiati, '/klaim', /Apa yang terjadi/)
    expect(buttonsOf(again)[0]).toBe(`📄 ${number} · dilaporkan`)

    await step(sumiati, tap('🚫 Laporkan calo'), /Mengurus klaim gratis/)
    await step(sumiati, tap('✏️ Tulis laporannya di sini'), /Apa yang terjadi/)
    await step(sumiati, 'Kemarin Anu minta 500 ribu <b>', /Boleh petugas menelepon/)
    await step(sumiati, 'tidak usah', /sudah kami kirim ke petugas/)
    await rina.waitFor(/Laporan calo[^]*minta 500 ribu <b>/)

    // What the office tells her later arrives; and if it does not, the office knows.
    await tellOfStage(1001)
    await sumiati.waitFor(new RegExp(`Laporan meninggal dunia nomor ${number}`))
    await sumiati.block()
    await tellOfStage(1001)
    await rina.waitFor(new RegExp(`Kabar tentang klaim nomor ${number} tidak sampai`))
  })
})

describe('a fisher lost at sea', () => {
  test('nobody speaks of a death, the search comes first, and the office hears of it in the night', async () => {
    await city.days(14 / 24)
    await open(sumiati, 'Ada yang hilang di laut', /Siapa yang belum ditemukan/)
    await step(sumiati, 'Slamet Riyadi', /Sejak kapan tidak ada kabar/)
    await step(sumiati, 'kemarin', /Nama kapalnya/)
    await city.restart()
    await step(sumiati, 'KM Sumber Rejeki', /Bapak\/Ibu siapanya/)
    const answer = await step(sumiati, 'istri', /belum ditemukan/)
    expect(answer.text).toContain('surat keterangan hilang dari Basarnas')
    expect(answer.text).toContain(FREE)
    await rina.waitFor(/hilang di laut, nomor/)
    const said = (await sumiati.messages()).filter(({ from }) => from === 'bot').map(({ text }) => text)
    const about = said.filter(text => /hilang|ditemukan|kabar/.test(text)).join('\n')
    expect(about).not.toMatch(/almarhum|akta|berduka|Rp/i)
    expect(buttonsOf(answer)).not.toContain('📋 Daftar berkas')
  })
})

describe('a worker in hospital', () => {
  test('five taps, treatment first, and the hours that are left', async () => {
    await open(sumiati, 'Kecelakaan saat bekerja', /Siapa yang celaka/)
    await step(sumiati, NIK, /Kapan kejadiannya/)
    await step(sumiati, 'hari ini jam 7', /Di mana kejadiannya/)
    await step(sumiati, tap('1. Di laut'), /Sekarang dirawat di mana/)
    await step(sumiati, 'RSUD', /Nomor HP yang bisa ditelepon/)
    const answer = await step(sumiati, person => person.shareContact(), /Lapor ke BPJS/)
    // Seven in the morning, and it is nine.
    expect(answer.text).toContain('Rabu, 25 November 2026 pukul 07.00 (masih 45 jam)')
    expect(answer.text).toContain('175')
    expect(answer.text).toContain('Utamakan berobat')
    expect(answer.text).not.toMatch(/Rp/)
    const told = await rina.waitFor(/kecelakaan kerja, nomor/)
    expect(told.text).toContain('Rabu, 25 November 2026 pukul 07.00')
    expect(buttonsOf(answer)).not.toContain('📱 Beri nomor HP')
  })
})

describe('a report that is not true', () => {
  test('the living man reads nothing of a death, says that it is he, the office is called, and his cover is as it was', async () => {
    const slamet = await city.person(1002, 'Slamet')
    await step(slamet, '/mulai', /Selamat datang/)
    const [officer, account] = [await accountOf(OFFICER), await accountOf(1002)]
    await city.app().store.tx(async tx => {
      const made = await makeLinkCode(tx, { person: personId, officer })
      if (!made.ok) throw new Error(made.error)
      expect(await linkByCode(tx, { account, code: made.code })).toMatchObject({ ok: true })
    })
    const cover = async () => {
      const card = await step(slamet, tap('🛡 Slamet Riyadi · peserta'), /Peserta BPJS/)
      return card.text
    }
    await step(slamet, '/status', /Tekan nama/)
    const before = await cover()

    const liar = await city.person(1008, 'Pembohong')
    await reportDeath(liar, NIK, '5. Keluarga lain')
    await step(slamet, '/status', /Siapa yang memegang HP ini sekarang/)
    await rina.waitFor(/baru saja menulis ke bot/)
    await step(slamet, '/status', /Tekan nama/)
    expect(await cover()).toBe(before)
    await step(slamet, '/mulai', /^Silakan pilih/)
    const said = (await slamet.messages()).filter(({ from }) => from === 'bot').map(({ text }) => text)
    expect(said.filter(text => /memegang HP/.test(text))).toHaveLength(1)
    expect(said.join('\n')).not.toMatch(/almarhum|berduka|laporan meninggal/i)

    await slamet.tap('Pemilik akun sendiri')
    await rina.waitFor(/mungkin keliru/)
    await slamet.waitFor(/Tidak ada yang berubah di data/)
    await step(slamet, '/mulai', /Selamat datang/)
    const seen = await claimsSeenBy(city.app().store.reader(), account)
    expect(seen).toEqual([])
  })
})
