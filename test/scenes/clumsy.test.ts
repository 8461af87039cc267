/** What people do to a form beside answering it: twice, too late, otherwise than meant, something else in between. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { startCity, type City } from './city.ts'
import {
  asked,
  asks,
  buttonsOf,
  dataOf,
  fillIn,
  picture,
  SLAMET,
  step,
  tap,
  type QuestionName,
} from './verbs.ts'

let city: City
let slamet: SimPerson
beforeEach(async () => {
  city = await startCity()
  slamet = await city.person(1001, 'Slamet')
})

/** Opens the registration and answers up to this question. */
async function upTo(question: QuestionName) {
  await slamet.start('daftar')
  return fillIn(slamet, SLAMET, { until: question })
}

describe('tapping', () => {
  test('twice does not answer the next question', async () => {
    const bubble = await upTo('worked')
    const yes = dataOf(bubble, 'Ya')
    await slamet.tapData(yes, { messageId: bubble.id })
    await slamet.tapData(yes, { messageId: bubble.id })
    await slamet.waitForToast(/sudah tidak berlaku/)
    // The toast comes at once, the question through the outbox.
    await slamet.waitFor(said => asked(said) === 'ktp', { since: 0 })
    expect(asked((await slamet.last())!)).toBe('ktp')
  })

  test('a button of a question that was answered long ago changes nothing, and says so', async () => {
    const bubble = await upTo('worked')
    const no = dataOf(bubble, 'Tidak')
    await fillIn(slamet, SLAMET, { until: 'nik' })
    await slamet.tapData(no, { messageId: bubble.id })
    await slamet.waitForToast(/sudah tidak berlaku/)
    await slamet.say('3574 0312 0368 0001')
    const summary = await fillIn(slamet, SLAMET)
    expect(summary.text).toContain('Bekerja 30 hari terakhir: Ya')
  })

  test('a button of a form that was thrown away does nothing to the new one', async () => {
    const bubble = await upTo('worked')
    await step(slamet, '/batal', /mau diapakan/)
    await step(slamet, tap('🗑 Hapus'), /sudah dihapus/)
    await upTo('worked')
    await slamet.tapData(dataOf(bubble, 'Tidak'), { messageId: bubble.id })
    await slamet.waitForToast(/sudah tidak berlaku/)
  })
})

describe('typing and sending', () => {
  test.each<[string, (person: SimPerson) => Promise<unknown>]>([
    ['a sticker', person => person.sticker('🐟')],
    ['a place', person => person.location(-7.75, 113.2)],
    ['a photo', person => person.photo(picture(1))],
    ["somebody's contact", person => person.shareContactOf({ phone_number: '62812', first_name: 'Budi' })],
  ])('%s where a NIK is asked brings the question again, with its help', async (_, send) => {
    await upTo('nik')
    await send(slamet)
    const said = await slamet.waitFor(bubble => asked(bubble) === 'nik')
    expect(said.text).toContain('NIK adalah nomor 16 angka')
  })

  test('a voice note where a NIK is asked goes to an officer, and the form waits', async () => {
    await upTo('nik')
    await slamet.voice(Buffer.from('suara'))
    await slamet.waitFor(/kami teruskan ke petugas/)
    await step(slamet, '357403120368', /ada 12/)
  })

  test('words instead of buttons, numbers, and dialect', async () => {
    await slamet.start('daftar')
    await fillIn(slamet, {
      ...SLAMET,
      notice: 'inggih',
      forSelf: 'kulo',
      roleOfFisher: '2',
      birth: 'bener',
      proof: 'nomor 1',
    })
  })

  test('an answer that cannot be is refused with what is wrong, and asked again', async () => {
    await upTo('nik')
    const said = await step(slamet, '357403120368', /ada 12/)
    expect(asked(said)).toBe('nik')
    await step(slamet, '3574039903680001', /bukan tanggal lahir/)
  })

  test('the same long answer sent twice within seconds is one answer', async () => {
    await upTo('address')
    await slamet.say('Jl. Ikan Tongkol 12')
    await slamet.say('Jl. Ikan Tongkol 12')
    await slamet.waitFor(/Jawaban itu sudah kami terima/)
    expect(asked((await slamet.last())!)).toBe('kecamatan')
  })

  test('"ya" twice is two answers', async () => {
    await upTo('photoConsent')
    await slamet.say('ya')
    await slamet.say('ya')
    await asks(slamet, 'ktpPhoto')
  })

  test('an edited answer is taken, also when the next question stands there already', async () => {
    await upTo('address')
    await slamet.say('Jl. Ikan Tongkol 1')
    await asks(slamet, 'kecamatan')
    await slamet.edit('Jl. Ikan Tongkol 12')
    const said = await slamet.waitFor(/Jawaban sudah diganti/)
    expect(said.text).toContain('Alamat: Jl. Ikan Tongkol 12')
    expect(asked(said)).toBe('kecamatan')
  })

  test('an older message that is edited points to "Ubah jawaban"', async () => {
    await upTo('name')
    const name = await slamet.say('Slamet Riyadi')
    await asks(slamet, 'birth')
    await fillIn(slamet, SLAMET, { until: 'kelurahan' })
    await slamet.edit('Slamet Riyanto', { messageId: name.id })
    const said = await slamet.waitFor(/Ubah jawaban/)
    expect(asked(said)).toBe('kelurahan')
  })

  test('back keeps what was answered after it; an edit from the summary comes back to the summary', async () => {
    await upTo('ktp')
    await step(slamet, tap('⬅️ Kembali'), /30 hari terakhir, apakah/)
    await step(slamet, tap('➡️ Tetap: Ya'), /KTP .* dari mana/)
    await fillIn(slamet, SLAMET)
    await step(slamet, tap('✏️ Ubah jawaban'), /Jawaban mana/)
    await step(slamet, tap('Nama'), /Siapa nama/)
    const summary = await step(slamet, 'Slamet Riyanto', /Periksa dulu/)
    expect(summary.text).toContain('Nama: Slamet Riyanto')
    expect(summary.text).not.toContain('3574031203680001')
  })
})

describe('/batal', () => {
  test('keeps the form, which is gone on with from the menu', async () => {
    await upTo('nik')
    await step(slamet, '/batal', /mau diapakan/)
    const kept = await step(slamet, tap('💾 Simpan dulu'), /formulir disimpan/)
    expect(kept.text).toContain('Disimpan sampai 23 Desember 2026')
    await step(slamet, '3574 0312 0368 0001', /belum mengerti/)
    await step(slamet, p => p.press('Daftar'), /belum selesai/)
    await slamet.tap('➡️ Teruskan mengisi')
    await asks(slamet, 'nik')
  })

  test('throws it away', async () => {
    await upTo('nik')
    await step(slamet, p => p.press('✖️ Tutup formulir'), /mau diapakan/)
    await step(slamet, 'hapus', /sudah dihapus/)
    await slamet.start('daftar')
    await slamet.waitFor(/harap dibaca/)
  })

  test('or goes on; what is sent meanwhile is not taken for an answer', async () => {
    await upTo('nik')
    await step(slamet, '/batal', /mau diapakan/)
    await step(slamet, '3574031203680001', /belum kami catat/)
    await slamet.tap('➡️ Teruskan mengisi')
    await asks(slamet, 'nik')
  })

  test('with no form open says so', async () => {
    await step(slamet, '/batal', /Tidak ada formulir/)
  })
})

describe('something else in the middle of a form', () => {
  test.each<[string, RegExp]>([
    ['/mulai', /Selamat datang/],
    ['/bantuan', /Cara pakai/],
    ['/cek', /Mau melihat apa/],
    ['/status', /Belum ada pendaftaran/],
    ['/daftar', /belum selesai/],
    ['/program', /Tentang program/],
    ['Bisa ikut?', /Mau melihat apa/],
    ['Daftar', /belum selesai/],
    ['Sampai mana?', /Belum ada pendaftaran/],
    ['Tanya petugas', /Mau tanya apa/],
    ['Ada yang meninggal / kecelakaan', /meninggal/],
  ])('%s is shown, with the way back', async (said, brings) => {
    await upTo('boat')
    const page = await step(slamet, said, brings)
    expect(buttonsOf(page)).toContain('➡️ Teruskan mengisi')
    expect(await slamet.keyboard()).toEqual([['✖️ Tutup formulir']])
    await slamet.tap('➡️ Teruskan mengisi')
    await asks(slamet, 'boat')
  })

  test('/petugas asks for the question, and the form is offered again when it was sent', async () => {
    await upTo('boat')
    await step(slamet, '/petugas', /dibaca petugas kantor/)
    await step(slamet, 'Kapalnya boleh kosong?', /sudah sampai di kantor/)
    await slamet.waitFor(/masih terbuka/)
    await slamet.tap('➡️ Teruskan mengisi')
    await asks(slamet, 'boat')
  })

  test('a command that does not exist is met kindly', async () => {
    await upTo('boat')
    const said = await step(slamet, '/apa', /belum mengerti/)
    expect(buttonsOf(said)).toEqual(['➡️ Teruskan mengisi'])
  })

  test('another form takes the floor, and the first is offered again when it is done', async () => {
    await upTo('boat')
    await step(slamet, '/cek', /Mau melihat apa/)
    await step(slamet, tap('✅ Apakah saya bisa ikut?'), /pekerjaan/)
    await step(slamet, 'pekerjaan lain', /belum memenuhi/)
    const offered = await slamet.waitFor(/masih terbuka/)
    expect(buttonsOf(offered)).toEqual(['➡️ Teruskan mengisi'])
    await slamet.tap('➡️ Teruskan mengisi')
    await asks(slamet, 'boat')
  })

  test('the answer of a check goes on to the registration that is open, or to a new one', async () => {
    await upTo('boat')
    await step(slamet, '/daftar', /belum selesai/)
    await slamet.tap('🗑 Buang dan mulai baru')
    await asks(slamet, 'notice')
  })
})
