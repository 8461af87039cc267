/**
 * The claim as the family lives it: papers over six days in the wrong order, a brother who claims, two wives of one man,
 * and somebody who guesses.
 */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { outgoingOf } from '../../src/bot/notices.ts'
import type { ClaimPaper } from '../../src/program/claims/papers.ts'
import type { ClaimStep } from '../../src/program/claims/steps.ts'
import { dateOf } from '../../src/program/plain-date.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { claimsSeenBy } from '../../src/records/claims/access.ts'
import { advanceClaim } from '../../src/records/claims/advance.ts'
import type { Claim } from '../../src/records/claims/claim-rows.ts'
import { erasePhotosOfEnded } from '../../src/records/claims/family/photos.ts'
import { lookAtPaper, papersOfClaim } from '../../src/records/claims/family/papers.ts'
import type { Notice } from '../../src/records/notices.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { put } from '../../src/telegram/outbox.ts'
import type { Tx } from '../../src/store/store.ts'
import { OFFICER, startCity, type City } from './city.ts'
import { buttonsOf, dataOf, photosGone, picture, step, tap, tapForToast } from './verbs.ts'
import { choosePin } from './claim-verbs.ts'

const NIK = '3574011203700001'
const FREE = 'Gratis. Petugas tidak meminta OTP, PIN, atau uang.'
const SAME_TOAST = /sudah tidak berlaku/

const accountOf = async (city: City, chat: number) =>
  (await findAccount(city.app().store.reader(), CHANNEL, chat))?.id ?? ''

async function claimOf(city: City, chat: number): Promise<Claim> {
  const [seen] = await claimsSeenBy(city.app().store.reader(), await accountOf(city, chat))
  if (!seen) throw new Error('sees no claim')
  return seen.claim
}

/** A death of yesterday; gives the answer. */
async function reportDeath(person: SimPerson, who: string, relation: string): Promise<Bubble> {
  await step(person, '/klaim', /Apa yang terjadi/)
  await step(person, tap('Ada yang meninggal'), /Siapa yang meninggal/)
  await step(person, who, /Kapan meninggalnya/)
  await step(person, tap('Kemarin, 22 November 2026'), /Bagaimana kejadiannya/)
  await step(person, tap('1. Sakit, di rumah atau rumah sakit'), /siapanya beliau/)
  return step(person, tap(relation), /mungkin mendapat/)
}

/** What somebody of the office does, with the messages that come of it. */
async function atOffice(
  city: City,
  work: (tx: Tx, officer: string) => Promise<{ ok: boolean; notices?: readonly Notice[] }>,
): Promise<void> {
  const officer = await accountOf(city, OFFICER)
  await city.app().store.tx(async tx => {
    const done = await work(tx, officer)
    expect(done).toMatchObject({ ok: true })
    await put(tx, await outgoingOf(tx, done.notices ?? []))
  })
  city.app().wake()
}

const look = (
  city: City,
  claim: Claim,
  paper: ClaimPaper,
  found: Parameters<typeof lookAtPaper>[1]['found'],
) => atOffice(city, (tx, officer) => lookAtPaper(tx, { id: claim.id, officer, paper, found }))

async function advance(city: City, chat: number, to: ClaimStep): Promise<void> {
  const { id, version } = await claimOf(city, chat)
  await atOffice(city, (tx, officer) => advanceClaim(tx, { id, version, officer, step: to }))
}

const seeClaim = async (person: SimPerson, brings: RegExp): Promise<Bubble> => {
  const list = await step(person, '/klaim', /Apa yang terjadi/)
  const [first = ''] = buttonsOf(list)
  return step(person, tap(first), brings)
}

const bare = ({ text }: Bubble): string => text.replaceAll(/\d{3}-\d{3}-\d{3}/g, 'N')

const stateOf = async (city: City, claim: Claim, paper: ClaimPaper) =>
  (await papersOfClaim(city.app().store.reader(), claim)).find(one => one.paper === paper)?.state

/** A tap on a button that the bot never showed to this person; gives the short word that they hear. */
async function forged({ sim, simulator }: City, person: SimPerson, data: string): Promise<string> {
  const { world, token } = simulator
  const id = randomUUID()
  const tapped = {
    id,
    from: { id: person.id, is_bot: false, first_name: 'X' },
    chat_instance: '1',
    message: (await person.last())?.message,
    data,
  }
  world.bots.get(token)?.queue.push('callback_query', tapped, { chat: person.id, now: world.now() })
  for (;;) {
    const { calls } = await sim.calls({ method: 'answerCallbackQuery' })
    const answer = calls.find(({ params }) => params['callback_query_id'] === id)
    if (answer) return String(answer.params['text'])
    await new Promise(resolve => setTimeout(resolve, 3))
  }
}

describe('a widow with two children, where photos are taken', () => {
  test('papers over six days in the wrong order, with two stops of the bot, to the day it is paid', async () => {
    const city = await startCity()
    const siti = await city.person(1001, 'Siti')
    await city.officer(OFFICER, 'Rina')
    await reportDeath(siti, NIK, '1. Suami atau istri')
    const claim = await claimOf(city, 1001)

    // The list is a guess until the family is known.
    const guess = await step(siti, tap('📋 Daftar berkas'), /masih perkiraan/)
    expect(guess.text).toContain('▫️ Akta kematian (dari Dukcapil)')
    await step(siti, tap('👪 Isi data keluarga'), /Siapa ahli waris/)
    await step(siti, 'Siti Aminah', /NIK Siti Aminah/)
    await step(siti, '3574 0152 0372 0006', /siapanya beliau/)
    await step(siti, 'suami atau istri', /ahli waris lain/)
    await step(siti, 'tidak ada', /belum berumur 18/)
    await step(siti, 'ada', /masih sekolah, atau belum/)
    await step(siti, tap('1. Ada, saya orang tuanya'), /Berapa anak/)
    await step(siti, '2', /Nama anak ke-1/)
    await step(siti, 'Bayu', /Bayu lahir/)
    await step(siti, '2 Mei 2014', /sekolah di mana/)
    await step(siti, 'SD / MI', /kelas atau tahun/)
    await step(siti, '6', /anak apa dari beliau/)
    await step(siti, 'Anak kandung', /Nama anak ke-2/)
    await step(siti, 'Dewi', /Dewi lahir/)
    await step(siti, '1-2-2022', /sekolah di mana/)
    await step(siti, 'belum sekolah', /anak apa dari beliau/)
    const check = await step(siti, 'Anak kandung', /Periksa dulu/)
    expect(check.text).not.toContain('3574015203720006')
    await siti.tap('✅ Kirim')
    const list = await siti.waitFor(/Daftar ini untuk keluarga Bapak/)
    expect(list.text).toContain('▫️ Buku nikah')
    expect(list.text).toContain('▫️ Rapor terakhir (dari sekolah)')
    expect(list.text).not.toContain('Surat kuasa')
    expect(list.text).toContain('Yang masih diperlukan: 8 berkas.')
    expect(list.text).toContain(FREE)
    expect((await claimOf(city, 1001)).status).toBe('papers-missing')

    // Day 1: the marriage book first. She agrees once.
    const help = await step(siti, tap('▫️ Buku nikah atau akta perkawinan'), /Bukti suami istri/)
    expect(help.text).toMatch(/Dari mana:.*KUA/)
    await step(siti, tap('📷 Kirim fotonya'), /server Telegram, di luar negeri/)
    await step(siti, tap('Boleh, kirim foto di sini'), /kami hapus dari obrolan/)
    await step(siti, 'ya', /Kirim foto Buku nikah/)
    await siti.photo(picture(1))
    await siti.waitFor(/Foto Buku nikah.*kami terima/)
    await siti.waitFor(/^Yang masih diperlukan: 7/)
    await photosGone(siti)
    // A second one beside it, as of an album, is not taken for something else.
    await step(siti, p => p.photo(picture(9)), /belum jelas untuk berkas yang mana/)
    await step(siti, tap('📋 Daftar berkas'), /⏳ Buku nikah/)

    // Day 2: the certificate, but it is no photo; and the bot stops while it is fetched.
    await city.days(1)
    await city.sim.fault({ method: 'getFile', do: 'refuse', error_code: 500 })
    await step(siti, tap('▫️ Akta kematian'), /Buat PIN/)
    await choosePin(siti, /Surat resmi dari Dukcapil/)
    await step(siti, tap('📷 Kirim fotonya'), /Kirim foto Akta kematian/)
    await siti.document(Buffer.from('akta'), 'akta.jpg', { mime: 'image/jpeg' })
    await siti.waitFor(/^Yang masih diperlukan: 6/)
    await city.stop()
    await city.sim.clearFaults()
    await city.sim.advance(1)
    await city.start()
    await siti.waitFor(/Kiriman untuk Akta kematian bukan foto/)
    expect(await stateOf(city, claim, 'death-certificate')).toBe('missing')

    // Day 3: the question stays open over a second stop.
    await step(siti, tap('📷 Kirim fotonya'), /Kirim foto Akta kematian/)
    await city.restart()
    await siti.photo(picture(2))
    await siti.waitFor(/Foto Akta kematian kami terima/)
    await siti.waitFor(/^Yang masih diperlukan: 6/)

    // Day 4: an officer looks; one is to be made again.
    await city.days(1)
    await look(city, claim, 'death-certificate', { kind: 'accepted' })
    await look(city, claim, 'marriage-certificate', { kind: 'again', why: 'not-whole' })
    await siti.waitFor(/1 perlu diperbaiki/)
    const seen = await seeClaim(siti, /Sekarang: berkas belum lengkap/)
    expect(seen.text).toContain('Perlu diperbaiki: Buku nikah atau akta perkawinan.')
    expect(seen.text).toMatch(/Belum ada 6 berkas: KTP ahli waris/)
    expect(seen.text).toContain('Di BPJS: belum mulai dihitung')
    expect(buttonsOf(seen)).not.toContain('🏦 Rekening pembayaran')
    await step(siti, tap('📋 Daftar berkas'), /🔁 Buku nikah[^]*belum utuh/)
    await step(siti, tap('🔁 Buku nikah atau akta perkawinan'), /Bukti suami istri/)
    await step(siti, tap('📷 Kirim fotonya'), /Kirim foto Buku nikah/)
    await siti.photo(picture(3))
    await siti.waitFor(/^Yang masih diperlukan: 6/)
    const { db, t } = city.app().store.reader()
    const photos = async () =>
      (await db.select({ paper: t.documents.paper, state: t.documents.state }).from(t.documents)).map(
        ({ paper, state }) => `${paper} ${state}`,
      )
    await expect
      .poll(async () => (await photos()).toSorted())
      .toEqual([
        'death-certificate bad',
        'death-certificate ready',
        'marriage-certificate erased',
        'marriage-certificate ready',
      ])

    // Day 6: the rest at the counter. Now the account is asked for, and whose it is.
    await city.days(2)
    for (const { paper, isNeeded, state } of await papersOfClaim(city.app().store.reader(), claim))
      if (isNeeded && state !== 'accepted') await look(city, claim, paper, { kind: 'accepted' })
    await siti.waitFor(/Berkas yang diperlukan sudah lengkap/)
    expect((await seeClaim(siti, /Sekarang: berkas lengkap/)).text).toContain('Tinggal rekening')
    await step(siti, tap('🏦 Rekening pembayaran'), /Berkasnya sudah lengkap/)
    await step(siti, tap('Belum punya rekening'), /Klaim tetap berjalan/)
    await step(siti, tap('🏦 Rekening pembayaran'), /Berkasnya sudah lengkap/)
    await step(siti, tap('✍️ Isi nomor rekening'), /Bank apa/)
    await step(siti, 'BRI', /Nomor rekening\?/)
    await step(siti, '12', /yang diketik ada 2/)
    await step(siti, '0021-01-004567-50-9', /Atas nama siapa/)
    await step(siti, 'Calo Budi', /berbeda dari ahli waris yang tercatat \(Siti Aminah\)/)
    await step(siti, tap('✏️ Ketik ulang'), /Atas nama siapa/)
    const sum = await step(siti, 'SITI AMINAH', /Periksa dulu/)
    expect(sum.text).toContain('•••• 7509')
    expect(await siti.transcript()).not.toContain('004567')
    await step(siti, tap('✅ Kirim'), /rekening BRI •••• 7509/)
    const bank = await step(siti, tap('⬅️ Kembali ke laporan'), /Rekening pembayaran: BRI •••• 7509/)
    await step(siti, tap('🏦 Rekening pembayaran'), /hanya bisa di kantor/)
    await siti.tap('✍️ Isi nomor rekening')
    await siti.waitFor(/hanya bisa di kantor/)
    expect(buttonsOf(bank)).toContain('✋ Tarik laporan')

    // At BPJS: its own clock, late with a reason, then paid.
    const today = async () =>
      dateOf(new Date((await city.sim.now()).valueOf() + 7 * 3_600_000).toISOString().slice(0, 10))
    await advance(city, 1001, { to: 'handed-over', on: await today(), receipt: 'TT-7', programme: 'jkm' })
    await siti.waitFor(/serahkan ke BPJS/)
    const handed = await seeClaim(siti, /Sekarang: diajukan ke BPJS/)
    expect(handed.text).toMatch(/Di BPJS: paling lambat .*3 hari kerja sejak tanda terima/)
    expect(handed.text).toContain('PP 44/2015 Pasal 40 ayat (3)')
    expect(buttonsOf(handed)).not.toContain('✋ Tarik laporan')
    await city.days(9)
    const late = await seeClaim(siti, /Di BPJS: Maaf, sudah lewat/)
    expect(late.text).toContain('Alasannya: belum kami ketahui.')
    expect(late.text).toContain('1% untuk setiap hari terlambat')
    expect(late.text).toMatch(/Terakhir kami periksa tanggal/)
    await advance(city, 1001, { to: 'paid', on: await today(), amount: 42_000_000 })
    const paid = await seeClaim(siti, /Sekarang: dibayar/)
    expect(paid.text).toContain('sebesar Rp42.000.000')
    await step(
      siti,
      tap('🎓 Beasiswa anak'),
      /Bayu, SD \/ MI: belum dikonfirmasi untuk tahun ajaran 2026\/2027/,
    )
    await step(siti, tap('✅ Bayu masih sekolah di 2026/2027'), /Bayu, SD \/ MI: sudah dikonfirmasi/)

    // A month later the photos are gone.
    await city.app().store.tx(tx => erasePhotosOfEnded(tx, claim.id))
    expect((await photos()).filter(one => one.endsWith('ready'))).toEqual([])
  }, 60_000)
})

describe('at the counter', () => {
  test('an unmarried worker: his brother claims, and lets another see the stage and no more', async () => {
    const city = await startCity({ documentsVia: 'counter' })
    const agus = await city.person(1001, 'Agus')
    const wati = await city.person(1002, 'Wati')
    await city.officer(OFFICER, 'Rina')
    await city.app().store.tx(async tx => {
      const contact = { name: 'Kantor', address: 'Jl. Suroyo 1', hours: '08.00-15.00', phone: '0335-1' }
      await setSetting(tx, 'office', contact, 'test', 'system')
    })
    await reportDeath(agus, 'Slamet Riyadi, 12-3-1970', '4. Kakak atau adik')
    await step(agus, tap('📋 Daftar berkas'), /masih perkiraan/)
    await step(agus, tap('👪 Isi data keluarga'), /Siapa ahli waris/)
    await step(agus, 'Agus Riyadi', /NIK Agus Riyadi/)
    await step(agus, '3574011508750003', /siapanya beliau/)
    await step(agus, 'kakak atau adik', /ahli waris lain/)
    await step(agus, 'ada', /belum berumur 18/)
    await step(agus, 'tidak ada', /masih sekolah, atau belum/)
    await step(agus, tap('4. Tidak ada'), /Periksa dulu/)
    await agus.tap('✅ Kirim')
    const list = await agus.waitFor(/Daftar ini untuk keluarga/)
    expect(list.text).toContain('▫️ Surat kuasa ahli waris lain (dari kelurahan)')
    expect(list.text).not.toMatch(/Buku nikah|Rapor/)
    expect(list.text).toContain('petugas mencentangnya di sini.\nKantor\n')
    const help = await step(agus, tap('▫️ Akta kematian'), /Surat resmi dari Dukcapil/)
    expect(buttonsOf(help)).not.toContain('📷 Kirim fotonya')

    // His sister sees where it stands; neither what is missing nor who claims.
    await seeClaim(agus, /Sekarang: berkas belum lengkap/)
    await step(agus, tap('👥 Siapa yang boleh melihat'), /Bapak\/Ibu: semua/)
    const made = await step(agus, tap('➕ Izinkan ahli waris lain melihat'), /Kode untuk ahli waris lain/)
    const [code = ''] = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(made.text) ?? []
    await step(wati, '/klaim', /Apa yang terjadi/)
    await step(wati, tap('🔑 Punya kode'), /Ketik kodenya/)
    await step(wati, code.toLowerCase(), /Kodenya cocok/)
    await agus.waitFor(/Yang boleh melihat laporan ini berubah/)
    const stage = await seeClaim(wati, /Tahap sekarang: berkas belum lengkap/)
    expect(stage.text).not.toMatch(/Slamet|Agus|KTP|Rekening|Rp/)
    expect(buttonsOf(stage)).toEqual(['🔄 Lihat yang terbaru', '🚫 Laporkan calo'])
    const { id } = await claimOf(city, 1001)
    for (const data of ['papers', 'fam', 'bank', 'bank+', 'who', 'who+', 'undo', 'undo!', 'kids', 'obj']) {
      expect(await forged(city, wati, `kl:${data}:${id}`)).toMatch(SAME_TOAST)
    }
    // Somebody else with the same code comes too late.
    await step(wati, '/klaim', /Apa yang terjadi/)
    await step(wati, tap('🔑 Punya kode'), /Ketik kodenya/)
    await step(wati, code, /belum cocok/)

    const seers = await step(
      agus,
      p => p.tapData(`kl:who:${id}`),
      /1\. Diizinkan keluarga: tahap dan tanggal saja/,
    )
    await step(agus, tap('🚫 Hentikan nomor 1'), /Bapak\/Ibu: semua\n\nKalau/)
    await agus.tap('🚫 Hentikan nomor 1', { messageId: seers.id })
    await agus.waitForToast(SAME_TOAST)
    await tapForToast(wati, '🔄 Lihat yang terbaru', SAME_TOAST)

    // He takes it back, twice; the office could open it again.
    await seeClaim(agus, /Sekarang: berkas belum lengkap/)
    const ask = await step(agus, tap('✋ Tarik laporan'), /^Tarik laporan/)
    await step(agus, tap('✋ Ya, tarik'), /sudah ditarik/)
    await agus.tap('✋ Ya, tarik', { messageId: ask.id })
    await seeClaim(agus, /Sekarang: ditarik/)
  }, 30_000)

  test('a second wife reports the same death: both are asked to come, and neither reads of the other', async () => {
    const city = await startCity({ documentsVia: 'counter' })
    const siti = await city.person(1001, 'Siti')
    const ratna = await city.person(1002, 'Ratna')
    await city.officer(OFFICER, 'Rina')
    const first = await reportDeath(siti, NIK, '1. Suami atau istri')
    const before = await step(siti, tap('📄 Lihat laporan ini'), /Sekarang: dilaporkan/)
    const second = await reportDeath(ratna, NIK, '1. Suami atau istri')
    expect(bare(second)).toBe(bare(first))
    const [a, b] = [
      await seeClaim(siti, /sedang diperiksa petugas/),
      await seeClaim(ratna, /sedang diperiksa petugas/),
    ]
    expect(bare(a)).toBe(bare(b))
    expect(a.text).toContain('Mohon datang sendiri ke kantor, membawa KTP dan Kartu Keluarga')
    expect(a.text).not.toMatch(/lain|istri|Ratna|Siti/i)
    // One of them was wrong and takes hers back: the other goes on as before.
    await step(ratna, tap('✋ Tarik laporan'), /^Tarik laporan/)
    await step(ratna, tap('✋ Ya, tarik'), /sudah ditarik/)
    expect((await seeClaim(siti, /Sekarang: dilaporkan/)).text).toBe(before.text)
  })

  test('a hundred guesses of claims and ten of codes tell nothing, not even which is real', async () => {
    const city = await startCity({ documentsVia: 'counter' })
    const siti = await city.person(1001, 'Siti')
    const thief = await city.person(1666, 'Maling')
    const answer = await reportDeath(siti, NIK, '1. Suami atau istri')
    const real = dataOf(answer, '📄 Lihat laporan ini')
    await step(thief, '/klaim', /Apa yang terjadi/)
    const toasts: string[] = []
    const hears = async (data: string) => toasts.push(await forged(city, thief, data))
    await hears(real)
    for (let n = 0; n < 29; n++) await hears(n % 10 === 9 ? real : `kl:one:${randomUUID()}`)
    expect(new Set(toasts).size).toBe(1)
    expect(toasts[0]).toMatch(SAME_TOAST)
    toasts.length = 0
    // From then on it is too much, for the real one as for the others.
    for (let n = 0; n < 70; n++) await hears(n % 10 === 9 ? real : `kl:papers:${randomUUID()}`)
    expect(new Set(toasts).size).toBe(1)
    expect(toasts[0]).not.toMatch(SAME_TOAST)

    const codes: string[] = []
    for (let n = 0; n < 10; n++) {
      await step(thief, '/klaim', /Apa yang terjadi/)
      await step(thief, tap('🔑 Punya kode'), /Ketik kodenya/)
      codes.push((await step(thief, `ACDE-346${n}`, /belum cocok|terlalu sering/)).text)
    }
    expect(codes.map(text => /belum cocok/.test(text))).toEqual([
      ...Array.from({ length: 5 }, () => true),
      ...Array.from({ length: 5 }, () => false),
    ])
    expect(await claimsSeenBy(city.app().store.reader(), await accountOf(city, 1666))).toEqual([])
    // The family itself is not slowed down by it.
    await step(siti, tap('📄 Lihat laporan ini'), /Sekarang: dilaporkan/)
  }, 30_000)
})
