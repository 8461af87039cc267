/** Papers: brought to the counter, or sent through Telegram in all the ways that people send things. */
import { describe, expect, test } from 'vitest'
import { findAccount } from '../../src/records/accounts.ts'
import { choose } from '../../src/records/rights/choices.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { OFFICER, startCity, type City } from './city.ts'
import {
  asked,
  asks,
  buttonsOf,
  fillIn,
  handIn,
  openOldest,
  photo,
  photosGone,
  picture,
  sendBack,
  sendNow,
  SLAMET,
  SLAMET_WITH_PHOTOS,
  step,
  tap,
  tapForToast,
} from './verbs.ts'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')

/** Slamet, where the photo of his KTP is asked for. */
async function atKtpPhoto(over = {}): Promise<{ city: City; slamet: SimPerson }> {
  const city = await startCity()
  const slamet = await city.person(1001, 'Slamet')
  await slamet.start('daftar')
  await fillIn(slamet, { ...SLAMET_WITH_PHOTOS, ...over }, { until: 'ktpPhoto' })
  return { city, slamet }
}

const photosFrom = async (person: SimPerson) =>
  (await person.messages()).filter(({ from, message }) => from === 'bot' && message.photo)

/** How many papers the office keeps, by their state. */
async function documentsByState(city: City): Promise<Record<string, number>> {
  const { db, t } = city.app().store.reader()
  const rows = await db.select({ state: t.documents.state }).from(t.documents)
  return Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([of, all]) => [of, all.length]))
}

const photosOf = async (person: SimPerson) =>
  (await person.messages()).filter(({ from, message }) => from === 'person' && message.photo)

describe('at the counter', () => {
  test('no photo is asked for; the file is approved after an officer has seen the originals', async () => {
    const city = await startCity({ documentsVia: 'counter' })
    const slamet = await city.person(1001, 'Slamet')
    const rina = await city.officer(OFFICER, 'Rina')
    const { photoConsent: _, ...sheet } = SLAMET
    const receipt = await handIn(slamet, sheet)
    expect(receipt.text).toContain('Bawa KTP, KK, dan bukti kerja (kalau punya) ke kantor')
    const file = await openOldest(rina)
    expect(file.text).toContain('Belum bisa disetujui\n• dokumen asli belum dilihat')
    expect(buttonsOf(file)).not.toContain('📎 Lihat dokumen dan NIK')
    expect(buttonsOf(file)).not.toContain('✅ Setujui')
    await tapForToast(rina, '👁 Asli sudah saya lihat', /asli sudah dilihat/)
    await rina.waitFor(/Asli sudah dilihat, 23 Nov/)
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    expect((await step(slamet, '/status', /Nomor/)).text).toContain('Dokumen asli dilihat petugas')
  })

  test('a photo that is sent all the same is not kept, and he is told so', async () => {
    const city = await startCity({ documentsVia: 'counter' })
    const slamet = await city.person(1001, 'Slamet')
    await slamet.start('daftar')
    await fillIn(slamet, SLAMET, { until: 'nik' })
    const said = await step(slamet, photo(1), /belum kami simpan/)
    expect(asked(said)).toBe('nik')
    await city.stop()
    expect(await city.sim.count({ method: 'getFile' })).toBe(0)
  })
})

describe('through Telegram', () => {
  test('photos leave the chat when they were kept, as he agreed', async () => {
    const { slamet } = await atKtpPhoto()
    await step(slamet, photo(1), /Kartu Keluarga/)
    await step(slamet, photo(2), /Kartu KUSUKA/)
    await photosGone(slamet)
  })

  test('photos stay in the chat where he wanted that', async () => {
    const { city, slamet } = await atKtpPhoto({ deletePhotos: 'tidak, biarkan' })
    await fillIn(slamet, SLAMET_WITH_PHOTOS)
    await city.restart()
    expect(await photosOf(slamet)).toHaveLength(3)
    expect(await city.sim.count({ method: 'deleteMessage' })).toBe(0)
  })

  test('no photo is taken after he stopped that, until he allows it again', async () => {
    const { city, slamet } = await atKtpPhoto()
    const { store } = city.app()
    const account = (await findAccount(store.reader(), 'telegram', slamet.id))?.id ?? ''
    await store.tx(tx => choose(tx, { account, purpose: 'telegram-photos', given: false }))
    const refused = await step(slamet, photo(1), /tidak kami ambil/)
    expect(buttonsOf(refused)).toEqual([expect.stringMatching(/^✅ Izinkan/), '➡️ Teruskan mengisi'])
    expect(await city.sim.count({ method: 'getFile' })).toBe(0)
    await step(slamet, tap('✅ Izinkan: Mengirim foto dokumen lewat Telegram'), /Buat PIN/)
    await step(slamet, '739162', /sekali lagi/)
    await step(slamet, '739162', /✅ Mengirim foto dokumen lewat Telegram/)
    await step(slamet, tap('➡️ Teruskan mengisi'), /Kirim foto KTP/)
    await step(slamet, photo(1), /Kartu Keluarga/)
    await slamet.waitForEvent(event => event.type === 'deleted')
    expect(await city.sim.count({ method: 'getFile' })).toBe(1)
  })

  test('the photos of his file stay with it when he has stopped photos and mends it', async () => {
    const city = await startCity()
    const slamet = await city.person(1001, 'Slamet')
    const rina = await city.officer(OFFICER, 'Rina')
    await handIn(slamet, SLAMET_WITH_PHOTOS)
    const { store } = city.app()
    const account = (await findAccount(store.reader(), 'telegram', slamet.id))?.id ?? ''
    const papers = () => documentsByState(city)
    await expect.poll(papers).toEqual({ ready: 3 })
    await openOldest(rina)
    await sendBack(rina, '4', 'Nomor rumahnya berapa?')
    await sendNow(rina)
    await slamet.waitFor(/perlu diperbaiki/)
    await store.tx(tx => choose(tx, { account, purpose: 'telegram-photos', given: false }))
    await slamet.tap('✏️ Perbaiki sekarang')
    await fillIn(slamet, { address: 'Jl. Ikan Tongkol 21', kecamatan: '3', kelurahan: '1' })
    await step(slamet, tap('✅ Kirim'), /Perbaikan diterima/)
    expect(await papers()).toEqual({ ready: 3 })
    await openOldest(rina)
    await rina.tap('📎 Lihat dokumen dan NIK')
    await expect.poll(() => photosFrom(rina)).toHaveLength(3)
  })

  test('a PDF is as good as a photo', async () => {
    const { city, slamet } = await atKtpPhoto()
    await step(slamet, p => p.document(pdf, 'ktp.pdf', { mime: 'application/pdf' }), /Kartu Keluarga/)
    await slamet.waitForEvent(event => event.type === 'deleted')
    const rina = await city.officer(OFFICER, 'Rina')
    await fillIn(slamet, { ...SLAMET_WITH_PHOTOS, kkPhoto: 'nanti di kantor saja' })
    await photosGone(slamet)
    await step(slamet, tap('✅ Kirim'), /Pendaftaran diterima/)
    await openOldest(rina)
    await rina.tap('📎 Lihat dokumen dan NIK')
    const shown = await rina.waitFor(bubble => bubble.message.document !== undefined)
    expect(shown.text).toContain('Foto KTP')
  })

  test('a text that calls itself a photo is not taken, and asked for again before the next photo', async () => {
    const { slamet } = await atKtpPhoto()
    await slamet.document(Buffer.from('nama: slamet'), 'ktp.jpg', { mime: 'image/jpeg' })
    expect(asked(await slamet.waitFor(/bukan foto atau PDF/))).toBe('ktpPhoto')
    await slamet.photo(picture(1))
    await asks(slamet, 'kkPhoto')
    await slamet.photo(picture(2))
    await asks(slamet, 'proofPhoto')
  })

  test('a file beyond 20 MB is asked for again', async () => {
    const { slamet } = await atKtpPhoto()
    const huge = Buffer.concat([picture(1), Buffer.alloc(20 * 1024 * 1024)])
    await slamet.document(huge, 'ktp.png', { mime: 'image/png' })
    await slamet.waitFor(/terlalu besar/)
  })

  test('an album of three: the first is the KTP, the others are kept aside and asked about', async () => {
    const { slamet } = await atKtpPhoto()
    await slamet.album([1, 2, 3].map(picture))
    const said = await slamet.waitFor(/2 foto lain kami simpan dulu/)
    expect(asked(said)).toBe('kkPhoto')
    await step(slamet, tap('📎 Pakai foto yang tadi (2)'), /Kartu KUSUKA/)
    await step(slamet, tap('📎 Pakai foto yang tadi (1)'), /Kartu KUSUKA/)
    await step(slamet, tap('➡️ Lanjut'), /pengumuman/)
    await photosGone(slamet)
  })

  test('an album of ten: four are kept aside, and he reads about the rest', async () => {
    const { city, slamet } = await atKtpPhoto()
    await slamet.album([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(picture))
    await slamet.waitFor(/Sisanya kirim lagi nanti/)
    const buttons = buttonsOf((await slamet.last())!)
    expect(buttons).toContain('📎 Pakai foto yang tadi (4)')
    await city.stop()
    expect(
      (await slamet.messages()).filter(({ from, text }) => from === 'bot' && /foto/i.test(text)).length,
    ).toBeLessThan(16)
  })

  test('the same photo twice is taken once', async () => {
    const { slamet } = await atKtpPhoto({ deletePhotos: 'tidak, biarkan' })
    await step(slamet, photo(1), /Kartu Keluarga/)
    const said = await step(slamet, photo(1), /sudah kami terima/)
    expect(asked(said)).toBe('kkPhoto')
  })

  test('a photo that was fetched after two days can no longer be deleted, and he is told', async () => {
    const { city, slamet } = await atKtpPhoto()
    await city.sim.fault({ method: 'getFile', do: 'refuse', error_code: 500 })
    await step(slamet, photo(1), /Kartu Keluarga/)
    await city.stop()
    await city.sim.clearFaults()
    await city.sim.advance(2)
    await city.start()
    await slamet.waitFor(/tidak bisa lagi kami hapus dari obrolan ini/)
    expect(await photosOf(slamet)).toHaveLength(1)
    expect(await city.sim.count({ method: 'deleteMessage' })).toBe(0)
  })

  test('an officer sees them protected, on record, and no longer once the file is decided', async () => {
    const { city, slamet } = await atKtpPhoto()
    await fillIn(slamet, SLAMET_WITH_PHOTOS)
    await photosGone(slamet)
    await step(slamet, tap('✅ Kirim'), /Pendaftaran diterima/)
    const rina = await city.officer(OFFICER, 'Rina')
    await openOldest(rina)
    await tapForToast(rina, '📎 Lihat dokumen dan NIK', /dicatat/)
    await rina.waitFor(/Foto bukti kerja/)
    const papers = async () => (await rina.received()).filter(({ message }) => message.photo)
    expect((await papers()).map(({ message }) => message.has_protected_content)).toEqual([true, true, true])
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    for (let since = 0; (await papers()).length > 0;)
      since = (await rina.waitForEvent(event => event.type === 'deleted', { since })).seq
  })

  test('papers of a form that was thrown away go with it', async () => {
    const { city, slamet } = await atKtpPhoto()
    await step(slamet, photo(1), /Kartu Keluarga/)
    await photosGone(slamet)
    await step(slamet, '/batal', /mau diapakan/)
    await step(slamet, tap('🗑 Hapus'), /sudah dihapus/)
    const { db, t } = city.app().store.reader()
    expect(
      (await db.select({ state: t.documents.state }).from(t.documents)).map(({ state }) => state),
    ).toEqual(['erased'])
  })
})
