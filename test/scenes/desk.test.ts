/** The office's desk: two officers on one file, decisions that can be undone, who may sit there, what the owner can do. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { COLLEAGUE, OFFICER, PIN, startCity, type City } from './city.ts'
import {
  buttonsOf,
  fillIn,
  handIn,
  numberIn,
  openOldest,
  photosGone,
  sendBack,
  sendNow,
  SLAMET,
  SLAMET_WITH_PHOTOS,
  step,
  tap,
} from './verbs.ts'

const FIELD = 9003
const MAYANGAN = '3574031001'
const WIROBORANG = '3574031010'
const MINUTES = 1 / (24 * 60)

let city: City
let slamet: SimPerson
let rina: SimPerson
let dewi: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  rina = await city.officer(OFFICER, 'Rina')
  dewi = await city.officer(COLLEAGUE, 'Dewi', 'verifikator')
})

/** What the worker has read since his receipt. */
const heardBy = async (person: SimPerson) =>
  (await person.messages()).filter(({ from, text }) => from === 'bot' && /Usulan nomor/.test(text))

describe('two officers on one file', () => {
  test('the first has it in hand for half an hour, and the other reads whose it is', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    expect((await openOldest(rina)).text).toContain('Di tangan Anda sampai pukul 09.3')
    await step(dewi, '/petugas', /Menunggu diperiksa: 1/)
    await step(dewi, tap('📂 Buka yang paling lama'), /Tidak ada berkas lain/)
    const seen = await step(dewi, `/petugas ${number}`, /Sedang dipegang Rina sampai pukul 09.3/)
    expect(buttonsOf(seen)).not.toContain('✅ Setujui')
    await step(rina, tap('🔓 Lepas'), /dilepas/)
    expect((await openOldest(dewi)).text).toContain('Di tangan Anda')
  })

  test('after half an hour without a decision the other may take it; the first comes too late', async () => {
    await handIn(slamet, SLAMET)
    const old = await openOldest(rina)
    await city.days(31 * MINUTES)
    await openOldest(dewi)
    await rina.tap('⛔ Tolak', { messageId: old.id })
    await rina.waitFor(/Mengapa ditolak/)
    await step(rina, '1', /pesan/)
    await step(rina, 'Tanpa pesan', /sedang dipegang Dewi/)
  })

  test('the second is told who decided and when, and the worker hears once', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await openOldest(rina)
    await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    const old = await step(dewi, `/petugas ${number}`, /Sedang dipegang Rina/)
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    await dewi.tap('➡️ Berikutnya', { messageId: old.id })
    await dewi.waitFor(/Tidak ada berkas lain/)
    const decided = await step(dewi, `/petugas ${number}`, /Disetujui: .*\noleh Rina, dikabarkan pukul 09/)
    expect(buttonsOf(decided)).not.toContain('↩️ Batalkan')
    await sendNow(rina)
    await slamet.waitFor(/disetujui petugas/)
    expect(await heardBy(slamet)).toHaveLength(1)
  })

  test('a file that its owner corrects meanwhile must be looked at again', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('⛔ Tolak'), /Mengapa ditolak/)
    await step(slamet, '/status', /Nomor/)
    await step(slamet, tap('✏️ Betulkan isi'), /Periksa dulu/)
    await step(slamet, tap('✅ Kirim'), /Perbaikan diterima/)
    await step(rina, '1', /pesan/)
    await step(rina, 'Tanpa pesan', /baru saja diubah/)
  })
})

describe('a decision', () => {
  test('that is undone is never heard of: not in a message, not in the status', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('⛔ Tolak'), /Mengapa ditolak/)
    await step(rina, '1', /pesan/)
    await step(rina, 'Tanpa pesan', /Pemohon dikabari pukul 09\.\d\d\. Sampai saat itu/)
    const between = await step(slamet, '/status', /Nomor/)
    expect(between.text).toContain('Sedang diperiksa petugas')
    expect(between.text).not.toContain('Tidak disetujui')
    await step(rina, tap('↩️ Batalkan'), /Di tangan Anda/)
    await city.days(20 * MINUTES)
    await city.restart()
    expect((await step(slamet, '/status', /Nomor/)).text).not.toMatch(/idak disetujui/)
    expect(await heardBy(slamet)).toEqual([])
  })

  test('is told by itself when its ten minutes are over, also after a restart, and then stays', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('🕒 Daftar tunggu'), /^🕒 Daftar tunggu/)
    await city.stop()
    await city.sim.advance(11 * MINUTES)
    await city.start()
    await slamet.waitFor(/masuk daftar tunggu/)
    // Her card says so by itself.
    expect(buttonsOf(await rina.waitFor(/Pemohon sudah dikabari/))).not.toContain('↩️ Batalkan')
    expect(await heardBy(slamet)).toHaveLength(1)
  })

  test('falls when the worker withdraws before he has heard of it, and the officer is told', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('🕒 Daftar tunggu'), /^🕒 Daftar tunggu/)
    await step(slamet, '/status', /Nomor/)
    await step(slamet, tap('🗑 Tarik pendaftaran'), /Tarik pendaftaran/)
    await step(slamet, tap('Ya, tarik'), /sudah ditarik/)
    await rina.waitFor(/gugur: pemohon menariknya/)
    await city.days(20 * MINUTES)
    expect(await heardBy(slamet)).toEqual([])
  })

  test('with a part to mend opens only that part, and a reason of its own must say what', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('✏️ Kembalikan'), /Apa yang perlu/)
    await step(rina, 'Lainnya (tulis pesan)', /Bagian mana/)
    const asked = await step(rina, 'Alamat', /Tulis pesan untuk pemohon/)
    expect(buttonsOf(asked)).not.toContain('Tanpa pesan')
    await step(rina, 'RT dan RW belum ada, Pak', /^✏️ Dikembalikan[^]*RT dan RW belum ada/)
    await sendNow(rina)
    await slamet.waitFor(/RT dan RW belum ada/)
    await slamet.tap('✏️ Perbaiki sekarang')
    await fillIn(slamet, { address: 'Jl. Ikan Tongkol 12, RT 2 RW 3' })
    await step(slamet, tap('✅ Kirim'), /Perbaikan diterima/)
  })
})

describe('what was begun and left', () => {
  test('a rejection that is closed records nothing, and nobody is asked to go on with it', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('⛔ Tolak'), /Tolak usulan [^]*Slamet Riyadi|Mengapa ditolak/)
    await step(rina, '1', /pesan/)
    await step(rina, '/batal', /Tidak ada yang dicatat/)
    await step(rina, '/petugas', /Di tangan saya|Meja petugas/)
    await city.days(3)
    expect((await rina.messages()).filter(({ text }) => /Penolakan usulan/.test(text))).toEqual([])
  })

  test('a line for the worker holds no NIK', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('⛔ Tolak'), /Mengapa ditolak/)
    await step(rina, '8', /pesan/)
    await step(rina, 'dobel dengan NIK 3574 0203 0382 0909', /Jangan tulis NIK/)
    await step(rina, 'Sudah ada usulan lain', /^⛔ Ditolak/)
  })

  test('a tick by mistake is taken back by who set it', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    const ticked = await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    expect(buttonsOf(ticked)).toContain('✅ Setujui')
    const unticked = await step(rina, tap('↩️ Batal: asli belum saya lihat'), /Asli belum dilihat/)
    expect(buttonsOf(unticked)).not.toContain('✅ Setujui')
  })
})

describe('the whole way', () => {
  test('from the approval to the end of cover, each step in the worker’s words', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await openOldest(rina)
    await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    await sendNow(rina)
    await slamet.waitFor(/disetujui petugas/)
    const enter = async (button: string, ...answers: [RegExp, string][]) => {
      await step(dewi, `/petugas ${number}`, new RegExp(`^Usulan ${number}`))
      await dewi.tap(button)
      for (const [question, answer] of answers) {
        await dewi.waitFor(question)
        await dewi.say(answer)
      }
      await dewi.waitFor(/Periksa dulu/)
      await step(dewi, tap('✅ Kirim'), /^✅ Dicatat/)
    }
    await enter(
      '📜 Ditetapkan (SK)',
      [/Nomor SK/, '188.45/123/KEP/425.012/2026'],
      [/Tanggal berapa/, '23-11-2026'],
    )
    await slamet.waitFor(/sudah ditetapkan Wali Kota/)
    await enter('📤 Didaftarkan ke BPJS', [/Tanggal berapa/, '23-11-2026'])
    await enter(
      '🛡 BPJS: sudah aktif',
      [/KPJ/, '1234 5678 901'],
      [/mulai tanggal/, '1-12-2026'],
      [/Sampai tanggal/, '31-12-2026'],
    )
    await slamet.waitFor(/Terlindungi .* mulai 1 Desember 2026 sampai 31 Desember 2026; sebelum itu belum/)
    const card = await step(slamet, '/status', /Nomor/)
    expect(card.text).toContain('Terlindungi mulai 1 Desember 2026')
    expect(card.text).toContain('✅ Ditetapkan Wali Kota, 23 November 2026')
    expect((await step(dewi, `/petugas ${number}`, /KPJ/)).text).toContain('•••••••8901')
  })
})

describe('who sits there', () => {
  test('nobody decides on a file of their own', async () => {
    const number = numberIn(await handIn(rina, SLAMET))
    await step(rina, '/petugas', /Menunggu diperiksa: 1/)
    await step(rina, tap('📂 Buka yang paling lama'), /Tidak ada berkas lain/)
    const own = await step(rina, `/petugas ${number}`, /Berkas Anda sendiri: rekan lain/)
    expect(buttonsOf(own)).not.toContain('✅ Setujui')
  })

  test('nor on one of their family, which they say themselves', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('👪 Ini keluarga saya'), /milik keluarga Anda\?/)
    await step(rina, tap('👪 Ya, keluarga saya'), /diputuskan rekan lain/)
    await step(rina, tap('📂 Berkas berikutnya'), /Tidak ada berkas lain/)
    expect((await openOldest(dewi)).text).toContain('Di tangan Anda')
  })

  test('a role that is taken away in the middle of a review: buttons and the open form do nothing', async () => {
    await handIn(slamet, SLAMET)
    const file = await openOldest(dewi)
    await step(dewi, tap('⛔ Tolak'), /Mengapa ditolak/)
    await city.officer(COLLEAGUE, 'Dewi', 'pimpinan')
    await dewi.tap('👁 Asli sudah saya lihat', { messageId: file.id })
    await dewi.waitFor(/Peran Anda tidak mencakup/)
    await step(dewi, '2', /pesan/)
    await step(dewi, 'Tanpa pesan', /Peran Anda tidak mencakup/)
    expect((await openOldest(rina)).text).toContain('Di tangan Anda')
    expect((await step(slamet, '/status', /Nomor/)).text).not.toContain('Dokumen asli dilihat')
  })

  test('a field officer asks for a file of another kelurahan', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    const joko = await city.officer(FIELD, 'Joko', 'pendamping', [WIROBORANG])
    await step(joko, '/petugas', /Wilayah: Wiroborang[^]*menunggu diperiksa: 0/)
    await step(joko, `/petugas ${number}`, /dari kelurahan lain/)
    await city.officer(FIELD, 'Joko', 'pendamping', [WIROBORANG, MAYANGAN])
    const file = await step(joko, `/petugas ${number}`, new RegExp(`^Usulan ${number}`))
    expect(buttonsOf(file)).toContain('👁 Asli sudah saya lihat')
    expect(buttonsOf(file)).not.toContain('✅ Setujui')
  })

  test('the leadership sees figures and no file', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    const lead = await city.officer(FIELD, 'Bu Ketua', 'pimpinan')
    const desk = await step(lead, '/petugas', /Program 2026[^]*nelayan: 1/)
    expect(buttonsOf(desk)).toEqual(['🔑 Ganti PIN saya', '📊 Statistik', '🔄 Muat ulang'])
    await step(lead, `/petugas ${number}`, /Peran Anda tidak mencakup/)
  })

  test('for anybody else /petugas leads to a human, with a number too', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await step(slamet, '/petugas', /Tanya petugas/)
    await step(slamet, `/petugas ${number}`, /Tanya petugas/)
  })
})

describe('a stolen phone', () => {
  test('the account is locked with one tap: open documents leave its chat, and nothing opens any more', async () => {
    const photos = await startCity({ documentsVia: 'telegram' })
    const worker = await photos.person(1001, 'Slamet')
    const admin = await photos.officer(OFFICER, 'Rina')
    const thief = await photos.officer(COLLEAGUE, 'Dewi', 'verifikator')
    await worker.start('daftar')
    await fillIn(worker, SLAMET_WITH_PHOTOS)
    await photosGone(worker)
    await step(worker, tap('✅ Kirim'), /Nomor: \d/)
    const file = await openOldest(thief)
    await thief.tap('📎 Lihat dokumen dan NIK')
    await thief.waitFor(/3 dokumen/)
    await step(admin, '/petugas', /Meja petugas/)
    await step(admin, tap('⚙️ Atur kantor'), /^Atur kantor/)
    await step(admin, tap('👥 Petugas'), /Dewi/)
    await admin.tap((await labels(admin)).find(label => label.includes('Dewi')) ?? '')
    await admin.waitFor(/verifikator/i)
    await admin.tap('🔒 Kunci akun')
    await thief.waitFor(/dikunci/)
    const papers = async () => (await thief.received()).filter(({ message }) => message.photo)
    for (let since = 0; (await papers()).length > 0;)
      since = (await thief.waitForEvent(event => event.type === 'deleted', { since })).seq
    expect((await thief.received()).map(({ id }) => id)).not.toContain(file.id)
    await step(thief, tap('📂 Buka yang paling lama'), /Akun Anda dikunci/)
    await step(thief, '/petugas', /Akun Anda dikunci/)
    expect((await openOldest(admin)).text).toContain('Di tangan Anda')
  })

  test('the PIN is asked again after a quarter of an hour, and leaves the chat', async () => {
    const photos = await startCity({ documentsVia: 'telegram' })
    const worker = await photos.person(1001, 'Slamet')
    const admin = await photos.officer(OFFICER, 'Rina')
    await worker.start('daftar')
    await fillIn(worker, SLAMET_WITH_PHOTOS)
    await photosGone(worker)
    await step(worker, tap('✅ Kirim'), /Nomor: \d/)
    await photos.days(16 * MINUTES)
    await openOldest(admin)
    await step(admin, tap('📎 Lihat dokumen dan NIK'), /Ketik PIN/)
    await step(admin, '111222', /PIN salah. Sisa 4/)
    await step(admin, PIN, /3 dokumen/)
    const typed = (await admin.messages()).filter(({ text }) => /^\d{6}$/.test(text))
    expect(typed).toEqual([])
    // What was opened leaves by itself.
    const shown = async () =>
      (await admin.received()).filter(({ message, text }) => message.photo ?? /NIK: \d{16}/.test(text))
    expect(await shown()).toHaveLength(4)
    await photos.days(16 * MINUTES)
    for (let since = 0; (await shown()).length > 0;)
      since = (await admin.waitForEvent(event => event.type === 'deleted', { since })).seq
  })
})

const labels = async (person: SimPerson) => (await person.received()).flatMap(buttonsOf)

test('a worker who has blocked the bot costs the officer nothing, and reads the decision when he is back', async () => {
  await handIn(slamet, SLAMET)
  await slamet.block()
  await openOldest(rina)
  await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
  await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
  await sendNow(rina)
  await city.restart()
  expect((await slamet.messages()).filter(({ text }) => /disetujui petugas/.test(text))).toEqual([])
  await step(slamet, p => p.start(), /Selamat datang/)
  await step(slamet, '/status', /Disetujui petugas/)
})

describe('its owner', () => {
  test('takes the file back, and the desk is empty', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await step(slamet, '/status', new RegExp(number))
    await step(slamet, tap('🗑 Tarik pendaftaran'), /Tarik pendaftaran/)
    await step(slamet, tap('Ya, tarik'), /sudah ditarik/)
    await step(rina, '/petugas', /Tidak ada usulan yang menunggu/)
  })

  test('mends what came back, and it is approved', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await sendBack(rina, '4', 'Nomor rumahnya berapa?')
    await sendNow(rina)
    await slamet.waitFor(/perlu diperbaiki/)
    await slamet.tap('✏️ Perbaiki sekarang')
    await fillIn(slamet, { address: 'Jl. Ikan Tongkol 21', kecamatan: '3', kelurahan: '1' })
    await step(slamet, tap('✅ Kirim'), /Perbaikan diterima/)
    await openOldest(dewi)
    await step(dewi, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    await step(dewi, tap('✅ Setujui'), /^✅ Disetujui/)
    await sendNow(dewi)
    await slamet.waitFor(/disetujui petugas/)
  })

  test('comes too late to correct it once it is decided and told', async () => {
    await handIn(slamet, SLAMET)
    const card = await step(slamet, '/status', /Nomor/)
    await openOldest(rina)
    await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    await sendNow(rina)
    await slamet.waitFor(/disetujui petugas/, { since: 0 })
    await slamet.tap('✏️ Betulkan isi', { messageId: card.id })
    await slamet.waitFor(/sudah memutuskan berkas ini/)
  })

  test('asks and asks, and is told to wait a little', async () => {
    await handIn(slamet, SLAMET)
    for (let times = 0; times < 31; times++) await slamet.say('/status')
    await slamet.waitFor(/Terlalu sering/, { timeoutMs: 10_000 })
  })
})
