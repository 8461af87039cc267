/**
 * A year of the programme, from the list of last year's members to what comes after this one's cover: a fisher and a farmer of
 * that list, a seller who is new, a woman whom BPJS refuses; a clerk, an admin, a field officer and the head of the office.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { cardFor, faceOf } from '../../src/records/members/cards.ts'
import { standingOfPerson } from '../../src/records/members/payments.ts'
import { membershipsOf } from '../../src/records/members/memberships.ts'
import { personByNik } from '../../src/records/members/people.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import {
  answered,
  fetchList,
  giveLink,
  hasBrowser,
  newPage,
  openBrowser,
  openImport,
  openPage,
  save,
  sheetIn,
  shows,
  upload,
  urlIn,
  type Sheet,
} from './list-page.ts'
import { textIn } from './paper.ts'
import {
  buttonsOf,
  handIn,
  numberIn,
  openOldest,
  sendBack,
  SLAMET as FISHER,
  step,
  stepWithPin,
  tap,
  tapForToast,
} from './verbs.ts'

const FIELD = 9003
const LEAD = 9004
const MAYANGAN = '3574031001'
const UNDO_IS_OVER = 11 / (24 * 60)
const TARIFF = 16_800

/** Monday. Last year's cover is over, and for this year nothing is decreed yet. */
const BEGINNING = '2026-01-05'

interface Listed {
  readonly n: number
  readonly name: string
  /** `DD-MM-YYYY`, empty where the list does not say. */
  readonly born: string
  readonly work: 'Nelayan' | 'Petani' | 'UMKM'
  readonly kelurahan: string
  readonly phone?: string
}

/** Last year's members, as the city keeps them. Bunawi has turned 65; of Rukmini nobody wrote down where she lives. */
const LAST_YEAR: readonly Listed[] = [
  { n: 1, name: 'Slamet Riyadi', born: '12-03-1970', work: 'Nelayan', kelurahan: 'Mayangan' },
  { n: 2, name: 'Bunawi', born: '01-01-1961', work: 'Nelayan', kelurahan: 'Mayangan' },
  { n: 3, name: 'Dulhadi', born: '04-05-1980', work: 'Nelayan', kelurahan: 'Mayangan' },
  { n: 4, name: 'Eko Wahyudi', born: '20-11-1985', work: 'Nelayan', kelurahan: 'Sukabumi' },
  { n: 5, name: 'Kasiyem', born: '12-03-1972', work: 'Petani', kelurahan: 'Jati', phone: '081234560005' },
  { n: 6, name: 'Gatot Subroto', born: '17-08-1975', work: 'Petani', kelurahan: 'Jati' },
  { n: 7, name: 'Hadi Santoso', born: '09-09-1979', work: 'Petani', kelurahan: 'Kedopok' },
  { n: 8, name: 'Rukmini', born: '30-06-1968', work: 'Petani', kelurahan: '' },
  { n: 9, name: 'Joyo', born: '02-02-1966', work: 'Petani', kelurahan: 'Kedopok' },
  { n: 10, name: 'Lilik', born: '11-11-1990', work: 'UMKM', kelurahan: 'Jati' },
  { n: 11, name: 'Murni', born: '15-05-1982', work: 'UMKM', kelurahan: 'Kanigaran' },
  { n: 12, name: 'Ningsih', born: '24-12-1977', work: 'UMKM', kelurahan: 'Kanigaran' },
]

/** Those whom the city goes on paying for, Rukmini with her kelurahan. */
const THIS_YEAR = LAST_YEAR.filter(({ name }) => name !== 'Bunawi').map(one =>
  one.name === 'Rukmini' ? { ...one, kelurahan: 'Kanigaran' } : one,
)

/** Who comes through the bot. */
const NIK_BUDI = '3574031203850021'
const NIK_WATI = '3574035203870022'

const SLAMET = { n: 1, born: '12-03-1970' }

const nikOf = ({ n, born }: Pick<Listed, 'n' | 'born'>): string =>
  `357403${born.replace(/^(\d\d)-(\d\d)-\d\d(\d\d)$/, '$1$2$3')}${String(n).padStart(4, '0')}`

const listOf = (people: readonly Listed[], from: string, to: string): string =>
  [
    'No;NIK;Nama Lengkap;Tgl Lahir;Pekerjaan;Kelurahan;No HP;KPJ;Mulai;Berakhir',
    ...people.map(one =>
      [
        one.n,
        nikOf(one),
        one.name,
        one.born,
        one.work,
        one.kelurahan,
        one.phone ?? '',
        `250000000${String(one.n).padStart(2, '0')}`,
        from,
        to,
      ].join(';'),
    ),
  ].join('\n')

describe.skipIf(!hasBrowser)('a year', { timeout: 120_000 }, () => {
  let browser: Browser
  let page: Page
  let city: City
  let today: string
  let rina: SimPerson
  let dewi: SimPerson
  let joko: SimPerson
  let lead: SimPerson
  let slamet: SimPerson
  let kasiyem: SimPerson
  let budi: SimPerson
  let wati: SimPerson

  beforeAll(async () => {
    browser = await openBrowser()
  }, 30_000)
  afterAll(() => browser.close())
  beforeEach(async () => {
    today = BEGINNING
    city = await startCity({ documentsVia: 'counter' }, `${BEGINNING}T09:00:00+07:00`)
    rina = await city.officer(OFFICER, 'Rina', 'verifikator')
    dewi = await city.officer(COLLEAGUE, 'Dewi')
    joko = await city.officer(FIELD, 'Joko', 'pendamping', [MAYANGAN])
    lead = await city.officer(LEAD, 'Bu Ketua', 'pimpinan')
    slamet = await city.person(1001, 'Slamet')
    kasiyem = await city.sim.person(1002, { first_name: 'Kasiyem', phone_number: '6281234560005' })
    budi = await city.person(1003, 'Budi')
    wati = await city.person(1004, 'Wati')
    page = await newPage(browser)
    return () => page.close()
  })

  test('from last year’s list to what comes after cover: each hears what concerns them, once and in time', async () => {
    await membersOfLastYear()
    await theNewYear()
    await newWorkers()
    await lateMonths()
    await cardAndPhone()
    await theEndComesNear()
    await theOfficeDecides()
    await theFigures()
    await afterTheEnd()
  })

  // ——— January: the members of 2025 ———

  async function membersOfLastYear() {
    await openImport(rina, page, 'Daftar peserta')
    await upload(page, listOf(LAST_YEAR, '01/05/2025', '31/12/2025'), 'peserta-2025.csv', /2025/)
    expect(await save(page)).toMatch(/Baru\s*12/)
    await rina.waitFor(/Daftar sudah dimasukkan/)

    // Slips for the fishers of Mayangan; Slamet's brings his account to him.
    await step(joko, '/petugas', /Meja petugas/)
    await step(joko, tap('📭 Belum terhubung (3)'), /Kelurahan Mayangan[^]*3 peserta tahun 2025/)
    await giveLink(page, urlIn(await stepWithPin(joko, tap('🖨 Cetak kertas kode'), /Kertas kode/)))
    const paper = textIn(readFileSync((await fetchList(page, /Kelurahan Mayangan, Nelayan/)).path))
    const code = /Slamet Riyadi\nKode:\n(\w{4})-(\w{4})/.exec(paper)
    await slamet.start(`kode_${code?.[1]}${code?.[2]}`)
    await slamet.waitFor(/Hubungkan akun Telegram ini/)
    await step(slamet, tap('✅ Ya, hubungkan'), /terhubung dengan Slamet Riyadi/)

    // Kasiyem has no slip, but the number of the list.
    await step(kasiyem, '/status', /Belum ada pendaftaran/)
    await step(kasiyem, tap('🛡 Saya sudah jadi peserta'), /cara yang mana/)
    await linkByPhone(kasiyem, '12-3-1972', /terhubung dengan Kasiyem/)

    // Nobody is called covered on the strength of a year that is over.
    expect(await cardOf(slamet, 'Slamet Riyadi')).toMatch(
      /Masa: 1 Mei 2025 – 31 Desember 2025[^]*sudah berakhir[^]*Sesudah 31 Desember 2025: belum ada keputusan\. Tanya petugas/,
    )
    await step(slamet, tap('🪪 Kartu saya'), /Kartu belum bisa dibuat/)
  }

  async function theNewYear() {
    await openYear()
    await step(dewi, tap('🗓 Buka tahun 2026'), /Buka tahun program 2026/)
    await step(dewi, tap('🗓 Ya, buka 2026'), /sudah dipilah untuk tahun 2026/)
    const sorted = await step(dewi, tap('🔁 Sesudah masa perlindungan'), /Peserta 2025 di tahun 2026/)
    expect(sorted.text).toMatch(/Lanjut 10 · keluar 0 · perlu dicek 2/)
    expect(sorted.text).toMatch(/Alasan perlu dicek: data .*1, sudah 65 tahun 1/)
    await enter(['Bulan yang dibayar'], ['Januari 2026', 'Desember 2026'])
    await enter(['Nelayan', 'Kuota'], ['4'])

    await openImport(rina, page, 'Daftar peserta')
    await upload(page, listOf(THIS_YEAR, '01/01/2026', '31/12/2026'), 'peserta-2026.csv', /2026/)
    expect(await save(page)).toMatch(/Baru\s*11/)
    expect(await cardOf(slamet, 'Slamet Riyadi')).toMatch(
      /Masa: 1 Januari 2026 – 31 Desember 2026\nIuran: belum tercatat/,
    )
    await goTo('2026-01-20')
    await paid('Januari 2026', 11)
    await goTo('2026-02-20')
    await paid('Februari 2026', 11)
  }

  // ——— February to April: who is new ———

  async function newWorkers() {
    const shop = { sector: 'warung', business: 'warung kopi', proof: '1' }
    await handIn(budi, { ...FISHER, ...shop, nik: NIK_BUDI, name: 'Budi Santoso' })
    const number = numberIn(await handIn(wati, { ...FISHER, nik: NIK_WATI, name: 'Wati' }))
    for (const worker of [budi, wati]) {
      await openOldest(rina)
      await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
      await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
      expect(await heard(worker, /disetujui petugas/)).toBe(0)
    }
    await city.days(UNDO_IS_OVER)
    for (const worker of [budi, wati]) await worker.waitFor(/disetujui petugas\.\n\nBelum terlindungi/)

    // March: both go out in a batch, with the decree and to BPJS.
    await goTo('2026-03-20')
    await paid('Maret 2026', 11)
    await openPage(rina, page, '/ekspor', 'Usulan yang disetujui')
    const sheet = await sheetIn(await fetchList(page, /^Angkatan baru 2026 \(2/))
    await moveBatch(/Isi SK \(2\)/, ['188.45/12', '18-03-2026'], /SK sudah dicatat untuk 2 /)
    for (const worker of [budi, wati]) await worker.waitFor(/sudah ditetapkan Wali Kota/)
    await moveBatch(/ke BPJS \(2\)/, ['20-03-2026'], /2 \S+ dicatat terkirim/)

    // April: BPJS takes one, from May on, and refuses the other.
    await goTo('2026-04-24')
    await bpjsAnswers(sheet)
    await budi.waitFor(/mulai 1 Mei 2026 sampai 31 Desember 2026; sebelum itu belum/)
    const told = await step(budi, '/status', /Terlindungi mulai 1 Mei 2026/)
    expect(told.text).toContain('✅ Ditetapkan Wali Kota, 18 Maret 2026')
    expect(await heard(wati, /BPJS Ketenagakerjaan belum/)).toBe(0)
    await step(rina, `/petugas ${number}`, /NIK tidak padan dengan Dukcapil/)
    await sendBack(rina, 'NIK tidak cocok', 'Cocokkan NIK ke Dukcapil')
    await city.days(UNDO_IS_OVER)
    await wati.waitFor(/perlu diperbaiki[^]*Cocokkan NIK ke Dukcapil/)
  }

  // ——— May to July: three months are not recorded, then they come ———

  async function lateMonths() {
    await goTo('2026-06-30')
    expect(await cardOf(slamet, 'Slamet Riyadi')).toMatch(
      /Iuran tercatat: 3 bulan, sampai 31 Maret 2026[^]*belum tentu belum dibayar; Bapak\/Ibu tidak perlu membayar sendiri/,
    )
    await goTo('2026-07-02')
    expect(await cardOf(slamet, 'Slamet Riyadi')).toMatch(/lebih dari tiga bulan[^]*hanya BPJS yang bisa/)
    await paid('April 2026', 11)
    await paid('Mei 2026', 12)
    await paid('Juni 2026', 12)
    const after = await cardOf(slamet, 'Slamet Riyadi')
    expect(after).toMatch(/Iuran tercatat: 6 bulan, sampai 30 Juni 2026/)
    expect(after).not.toMatch(/tiga bulan|jeda/)

    // What came through the bot is a membership like any other, once the account is linked.
    await step(budi, '/status', /Terlindungi BPJS Ketenagakerjaan/)
    await step(budi, tap('🪪 Lihat kartu dan iuran'), /cara yang mana/)
    await linkByPhone(budi, '12-3-1985', /terhubung dengan Budi Santoso/)
    expect(await cardOf(budi, 'Budi Santoso')).toMatch(/Iuran tercatat: 2 bulan, sampai 30 Juni 2026/)
  }

  async function cardAndPhone() {
    await cardOf(slamet, 'Slamet Riyadi')
    await tapForToast(slamet, '🪪 Kartu saya', /sedang dikirim/)
    await slamet.waitFor(({ message }) => message.photo !== undefined)
    const code = await codeOnCard()
    await step(joko, scan(code), /^✅ Berlaku sampai 31 Desember 2026\nSlamet Riyadi/)
    await step(joko, tap('🛡 Peserta: Slamet Riyadi'), /terhubung/)
    await stepWithPin(joko, tap('🪪 Matikan kartu gambar'), /sudah dimatikan/)
    await slamet.waitFor(/Kartu gambar Slamet Riyadi dimatikan petugas/)
    await step(joko, scan(code), /^⛔ Tidak berlaku/)

    await cardOf(slamet, 'Slamet Riyadi')
    await step(slamet, tap('📝 Ada yang berubah'), /Apa yang berubah/)
    await step(slamet, 'nomor hp', /yang mana/)
    await step(slamet, '1', /Kirim nomor HP akun ini/)
    await step(slamet, person => person.shareContact(), /Periksa dulu/)
    await step(slamet, tap('✅ Kirim'), /melihat KTP/)
    await joko.waitFor(/melaporkan perubahan data/)
    await step(joko, '/petugas', /Meja petugas/)
    await step(joko, tap('📝 Perubahan data (1)'), /1 laporan menunggu/)
    await step(joko, tap('nomor HP · Slamet Riyadi · Mayangan · hari ini'), /Perubahan nomor HP/)
    await step(joko, tap('✅ Catat'), /sudah melihat KTP/)
    await step(joko, tap('🪪 Ya, KTP sudah saya lihat'), /Dicatat: nomor HP/)
    await slamet.waitFor(/Perubahan nomor HP sudah dicatat petugas/)
    expect(await personByNik(reader(), nikOf(SLAMET))).toMatchObject({ phone: '+6281200001001' })
  }

  // ——— December: what comes after ———

  async function theEndComesNear() {
    await goTo('2026-11-30')
    for (const month of ['Juli', 'Agustus', 'September', 'Oktober', 'November'])
      await paid(`${month} 2026`, 12)
    await goTo('2026-12-01')
    for (const member of [slamet, kasiyem, budi]) {
      await member.waitFor(/Belum ada keputusan\. Jangan bayar dulu lewat siapa pun; kami kabari\./)
      expect(await heard(member, UNDECIDED)).toBe(1)
    }
  }

  async function theOfficeDecides() {
    await goTo('2026-12-09')
    await decide('Nelayan', '✅ Lanjut', 'SK Wali Kota 188.45/90/2026')
    await decide('Petani', '⏹ Berhenti', 'Surat Disperinaker 560/12/2026')
    expect(await heard(slamet, CONTINUES)).toBe(0)
    await city.days(UNDO_IS_OVER)
    await slamet.waitFor(/pemkot melanjutkan\.\nDasar: SK Wali Kota 188\.45\/90\/2026/)
    const end = await kasiyem.waitFor(/berakhir 31 Desember 2026 \(22 hari lagi\) dan tidak dilanjutkan/)
    expect(end.text).toMatch(/Mulai iuran Januari 2027, JKK dan JKM paling rendah Rp16\.800/)
    await goTo('2026-12-24')
    await kasiyem.waitFor(/\(7 hari lagi\) dan tidak dilanjutkan/)
    expect(await cardOf(slamet, 'Slamet Riyadi')).toContain('dilanjutkan pemkot, menurut keputusan kantor')
    expect(await cardOf(kasiyem, 'Kasiyem')).toContain('pemkot tidak melanjutkan')
    expect(await cardOf(budi, 'Budi Santoso')).toContain('belum ada keputusan. Jangan bayar dulu')
  }

  async function theFigures() {
    const all = await step(lead, '/statistik', /Statistik program 2026/)
    expect(all.text).toMatch(/Peserta: 12\n• terlindungi hari ini: 12\n• terhubung ke Telegram: 3 \(25%\)/)
    expect(all.text).toMatch(/Usulan, belum jadi peserta: 1\n• dikembalikan, perlu diperbaiki: 1/)
    const sectors = await step(lead, tap('Per sektor'), /per sektor/)
    expect(sectors.text).toMatch(
      /Nelayan\n• peserta: 3, terlindungi hari ini: 3\n• usulan: 1\n• kuota: 4, terisi 3 \(75%\), sisa 1/,
    )
    expect(sectors.text).toMatch(/Petani\n• peserta: 5[^]*Usaha kecil\n• peserta: 4/)
    const months = 4 * 11 + 7 * 12
    const year = await openYear()
    expect(year.text).toContain('Orang: 12 (peserta 12, usulan disetujui 0)')
    expect(year.text).toContain('12 orang × Rp16.800 × 12 bulan = Rp2.419.200')
    expect(year.text).toContain(`Sudah dibayar: Rp${(months * TARIFF).toLocaleString('id-ID')}`)
    const { db, t } = reader()
    expect(await db.$count(t.payments)).toBe(months)
    expect(await standingOf(nikOf(SLAMET))).toMatchObject({ paidUntil: '2026-11-30', gaps: [] })
    expect((await standingOf(NIK_BUDI))?.paid).toHaveLength(7)
    expect(await standingOf(NIK_WATI)).toBeUndefined()
  }

  // ——— The year after ———

  async function afterTheEnd() {
    await goTo('2027-01-04')
    expect(await cardOf(slamet, 'Slamet Riyadi')).toMatch(/sudah berakhir[^]*dilanjutkan pemkot/)
    const ended = await cardOf(kasiyem, 'Kasiyem')
    expect(ended).toMatch(/sudah berakhir[^]*tidak melanjutkan/)
    expect(ended).not.toContain('tidak perlu membayar')

    // The list of a year that nobody has opened cannot overwrite the last one.
    const fishers = THIS_YEAR.filter(({ work }) => work === 'Nelayan')
    const listOf2027 = listOf(fishers, '01/03/2027', '31/12/2027')
    await openImport(rina, page, 'Daftar peserta')
    await upload(page, listOf2027, 'nelayan-2027.csv', /2026/)
    await shows(page, 'Periksa dulu')
    expect(await page.locator('main').textContent()).toMatch(/Bisa disimpan\s*0\s*Ada kesalahan\s*3/)
    await openYear()
    await step(dewi, tap('🗓 Buka tahun 2027'), /bukan lagi ke 2026/)
    await step(dewi, tap('🗓 Ya, buka 2027'), /sudah dipilah untuk tahun 2027/)
    const sorted = await step(dewi, tap('🔁 Sesudah masa perlindungan'), /Peserta 2026 di tahun 2027/)
    expect(sorted.text).toMatch(/Lanjut 12 · keluar 0 · perlu dicek 0/)

    // A decree for the sellers comes in February: who was promised a word hears it. So does the fishers' list.
    await goTo('2027-02-10')
    await decide('Usaha kecil', '✅ Lanjut', 'SK Wali Kota 188.45/7/2027')
    await city.days(UNDO_IS_OVER)
    await budi.waitFor(/yang lalu berakhir 31 Desember 2026[^]*pemkot melanjutkan\.\nDasar: SK Wali Kota 188/)
    await openImport(rina, page, 'Daftar peserta')
    await upload(page, listOf2027, 'nelayan-2027.csv', /2027/)
    expect(await save(page)).toMatch(/Baru\s*3/)
    expect(await cardOf(slamet, 'Slamet Riyadi')).toMatch(
      /Masa: 1 Maret 2027 – 31 Desember 2027[^]*mulai 1 Maret 2027\. Sebelum tanggal itu belum berlaku/,
    )
    await goTo('2027-02-12')
    for (const [member, undecided, continues, stops] of [
      [slamet, 1, 1, 0],
      [kasiyem, 1, 0, 2],
      [budi, 1, 1, 0],
      [wati, 0, 0, 0],
    ] as const)
      expect([
        await heard(member, UNDECIDED),
        await heard(member, CONTINUES),
        await heard(member, STOPS),
      ]).toEqual([undecided, continues, stops])
    expect(await heard(budi, /; sebelum itu belum\./)).toBe(1)
    expect(await heard(wati, /perlu diperbaiki/)).toBe(1)
  }

  // ——— What they do ———

  const reader = () => city.app().store.reader()

  /** Goes on to that day, at the time of day that it is. */
  async function goTo(day: string) {
    await city.days((Date.parse(day) - Date.parse(today)) / 86_400_000)
    today = day
  }

  /** What the QR code of Slamet's card carries. */
  async function codeOnCard(): Promise<string> {
    const { store } = city.app()
    const person = (await personByNik(reader(), nikOf(SLAMET)))!.id
    const account = (await findAccount(reader(), CHANNEL, slamet.id))!.id
    const given = await store.tx(tx => cardFor(tx, { person, account }))
    const face = given.ok ? await faceOf(reader(), given.card.id) : undefined
    return `kartu_${face?.token}`
  }

  async function standingOf(nik: string) {
    const person = await personByNik(reader(), nik)
    return person && standingOfPerson(reader(), person.id)
  }

  /** Notes what the city paid for a month, and hands in for whom: those of the list, and Budi as the twelfth. */
  async function paid(month: string, people: 11 | 12) {
    await openRoom()
    await stepWithPin(rina, tap('💰 Catat pembayaran iuran'), /bulan apa/)
    await step(rina, month, /berapa orang/)
    await step(rina, String(people), /rupiah/)
    await step(rina, String(people * TARIFF), /bukti bayar/)
    await step(rina, `BA ${month}`, /tanggal berapa/)
    await step(rina, today.split('-').toReversed().join('-'), /Periksa dulu/)
    await step(rina, tap('✅ Kirim'), /Tercatat/)
    await openImport(rina, page, 'Pembayaran satu bulan')
    const niks = [...THIS_YEAR.map(nikOf), NIK_BUDI].slice(0, people)
    await upload(page, ['NIK', ...niks].join('\n'), `iuran ${month}.csv`, new RegExp(month))
    expect(await save(page)).toMatch(new RegExp(`Baru\\s*${people}`))
  }

  async function openRoom() {
    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('🛡 Peserta & daftar'), /Daftar masuk dan keluar/)
  }

  async function moveBatch(label: RegExp, answers: readonly string[], end: RegExp) {
    await openRoom()
    await step(rina, tap('📦 Angkatan'), /dikirim bersama ke BPJS/)
    const batch = await step(rina, tap('Angkatan 1/2026'), /Dibuat .* oleh Rina/)
    await step(rina, tap(labelLike(batch, label)), /Tanggal berapa|Nomor SK/)
    for (const answer of answers) await step(rina, answer, /Tanggal berapa|Periksa dulu/)
    await step(rina, tap('✅ Kirim'), end)
  }

  async function bpjsAnswers(sheet: Sheet) {
    const days = { 'Tanggal mulai': '01-05-2026', 'Tanggal akhir': '31-12-2026' }
    const answer = await answered(sheet, {
      [NIK_BUDI]: { Status: 'Diterima', 'Nomor KPJ': '26000000013', ...days },
      [NIK_WATI]: { Status: 'Ditolak', Keterangan: 'NIK tidak padan dengan Dukcapil' },
    })
    await openImport(rina, page, 'Jawaban BPJS')
    await upload(page, answer, 'jawaban.xlsx')
    await save(page)
    const told = await rina.waitFor(/Menjadi peserta aktif: 1[^]*Ditolak BPJS: 1/)
    expect(buttonsOf(told)).toEqual(['📦 Lihat angkatan'])
    const person = (await personByNik(reader(), NIK_BUDI))!
    expect(await membershipsOf(reader(), person.id)).toMatchObject([{ year: 2026, kpj: '26000000013' }])
  }

  async function openKeeping() {
    await step(dewi, '/petugas', /Meja petugas/)
    await step(dewi, tap('⚙️ Atur kantor'), /^Atur kantor/)
  }

  async function openYear(): Promise<Bubble> {
    await openKeeping()
    return step(dewi, tap('🗓 Tahun program'), /Tahun program 2026/)
  }

  async function enter(way: readonly string[], answers: readonly string[]) {
    await openYear()
    await step(dewi, tap('✏️ Ubah nilai'), /nilai mana/)
    for (const label of way) await step(dewi, tap(label), /yang mana|Sekarang/)
    for (const answer of answers) await step(dewi, answer, /./)
    await step(dewi, 'SK 188/7/2026', /Periksa dulu/)
    await step(dewi, tap('✅ Kirim'), /^✅ Dicatat/)
  }

  async function decide(sector: string, button: string, source: string) {
    await openKeeping()
    const groups = await step(dewi, tap('🔁 Sesudah masa perlindungan'), /perlindungan 2026/)
    await step(dewi, tap(labelLike(groups, new RegExp(`\\. ${sector}`))), /Masa berakhir/)
    await stepWithPin(dewi, tap(button), /SK atau surat apa/)
    await step(dewi, source, /Periksa dulu/)
    await step(dewi, tap('✅ Kirim'), /^Tercatat/)
  }
})

const UNDECIDED = /Belum ada keputusan\. Jangan bayar dulu/
const CONTINUES = /pemkot melanjutkan\./
const STOPS = /dan tidak dilanjutkan/

const labelLike = (bubble: Bubble, like: RegExp): string =>
  buttonsOf(bubble).find(label => like.test(label)) ?? `nothing like ${like}`

const heard = async (person: SimPerson, what: RegExp) =>
  (await person.messages()).filter(({ from, text }) => from === 'bot' && what.test(text)).length

const scan =
  (payload: string) =>
  (someone: SimPerson): Promise<Bubble> =>
    someone.start(payload)

async function cardOf(person: SimPerson, name: string): Promise<string> {
  await step(person, '/status', /Tekan nama|pendaftaran siapa/)
  return (await step(person, tap(`🛡 ${name} · peserta`), /Peserta BPJS/)).text
}

async function linkByPhone(person: SimPerson, birthDate: string, brings: RegExp) {
  await step(person, '📱 Pakai nomor HP saya', /Kirim nomor HP/)
  await step(person, one => one.shareContact(), /Tanggal lahir/)
  await step(person, birthDate, brings)
}
