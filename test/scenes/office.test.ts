/** The office's own chat: its keyboard, what an officer types without being asked, their PIN, and what they must not keep. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { COLLEAGUE, OFFICER, PIN, startCity, type City } from './city.ts'
import {
  asks,
  buttonsOf,
  fillIn,
  handIn,
  KASIYEM,
  numberIn,
  openOldest,
  SLAMET,
  step,
  tap,
  type Sheet,
} from './verbs.ts'

const FIELD = 9003
const MAYANGAN = '3574031001'
const WIROBORANG = '3574031010'
const NIK = '3574 0312 0368 0001'
const MINUTES = 1 / (24 * 60)

const OFFICE = [['🏠 Meja petugas', '☰ Menu warga']]
const CITIZENS = [
  ['Bisa ikut?', 'Daftar'],
  ['Sampai mana?', 'Tanya petugas'],
  ['Ada yang meninggal / kecelakaan'],
]

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

async function openPerson(admin: SimPerson, name: string): Promise<Bubble> {
  await step(admin, '/petugas', /Meja petugas/)
  await step(admin, tap('⚙️ Atur kantor'), /^Atur kantor/)
  const list = await step(admin, tap('👥 Petugas'), /^Petugas kantor/)
  const label = buttonsOf(list).find(text => text.includes(name)) ?? name
  return step(admin, tap(label), new RegExp(`^👤 ${name}`))
}

/** Of what the person has written, this is not in the chat any more. */
const hasLeft = (person: SimPerson, text: string) =>
  expect
    .poll(async () => (await person.messages()).filter(one => one.from === 'person' && one.text === text))
    .toEqual([])

describe('the keyboard below', () => {
  test('is the office’s own for an officer, who sees the citizens’ when asked for it', async () => {
    await step(dewi, '/mulai', /Selamat datang/)
    expect(await dewi.keyboard()).toEqual(OFFICE)
    const menu = await step(dewi, '☰ Menu warga', /Selamat datang/)
    expect(menu.text).toContain('Kembali ke meja petugas: ketik /petugas')
    expect(await dewi.keyboard()).toEqual(CITIZENS)
    await step(dewi, 'meja petugas', /Menunggu diperiksa|Tidak ada usulan/)
    await step(dewi, '/batal', /Tidak ada formulir/)
    expect(await dewi.keyboard()).toEqual(OFFICE)
    await step(slamet, p => p.start(), /Selamat datang/)
    expect(await slamet.keyboard()).toEqual(CITIZENS)
    await step(slamet, 'Meja petugas', /Tanya petugas/)
    await step(slamet, '/batal', /Ditutup/)
    expect((await step(slamet, 'menu warga', /Selamat datang/)).text).not.toContain('/petugas')
    expect(await slamet.keyboard()).toEqual(CITIZENS)
  })

  test('becomes the citizens’ for who is locked or leaves, and comes back with the lock’s end', async () => {
    await step(dewi, '/mulai', /Selamat datang/)
    await openPerson(rina, 'Dewi')
    await step(rina, tap('🔒 Kunci akun'), /^🔒 Akun Dewi terkunci/)
    await dewi.waitFor(/dikunci admin/)
    expect(await dewi.keyboard()).toEqual(CITIZENS)
    await step(dewi, '/mulai', /Selamat datang/)
    expect(await dewi.keyboard()).toEqual(CITIZENS)
    await step(rina, tap('🔓 Buka kunci'), /sudah dibuka/)
    await dewi.waitFor(/sudah dibuka lagi/)
    expect(await dewi.keyboard()).toEqual(OFFICE)
    await rina.waitFor(/sudah dibuka/, { since: 0 })
    await step(rina, tap('👤 Lihat orangnya'), /^👤 Dewi/)
    await step(rina, tap('🚪 Keluarkan'), /^Keluarkan Dewi/)
    await step(rina, tap('🚪 Ya, keluarkan'), /Dewi bukan petugas lagi/)
    await dewi.waitFor(/tidak lagi tercatat/)
    expect(await dewi.keyboard()).toEqual(CITIZENS)
  })
})

describe('what an officer types without being asked', () => {
  test('the number of a file opens it', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await step(dewi, number, new RegExp(`^Usulan ${number}`))
    await step(dewi, number.replaceAll('-', ' '), new RegExp(`^Usulan ${number}`))
    await step(dewi, '123456789', /Periksa lagi angkanya/)
    await step(slamet, number, /belum mengerti/)
  })

  test('a NIK opens the only file, lists several, and leaves the chat', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await step(dewi, NIK, new RegExp(`^Usulan ${number}`))
    await hasLeft(dewi, NIK)
    const neighbour = await city.person(1002, 'Tetangga')
    const other = numberIn(await handIn(neighbour, SLAMET))
    const list = await step(dewi, `NIK ${NIK}`, /Ada 2 usulan dengan NIK itu/)
    expect(buttonsOf(list)).toEqual([
      expect.stringContaining(`${other} · `),
      expect.stringContaining(`${number} · `),
      '🏠 Meja petugas',
    ])
    await step(dewi, tap(buttonsOf(list)[1] ?? ''), new RegExp(`^Usulan ${number}`))
    await step(dewi, '3574015203720006', /Tidak ada usulan dengan NIK itu/)
    await hasLeft(dewi, '3574015203720006')

    // Nobody else learns anything, and what they typed is answered as ever.
    await step(slamet, NIK, /belum mengerti/)
    const joko = await city.officer(FIELD, 'Joko', 'pendamping', [WIROBORANG])
    await step(joko, NIK, /Tidak ada usulan dengan NIK itu/)
    const lead = await city.officer(9004, 'Bu Ketua', 'pimpinan')
    await step(lead, NIK, /Peran Anda tidak mencakup/)
    await hasLeft(lead, NIK)
  })

  test('sixty NIK an hour are enough', async () => {
    for (let n = 1; n <= 60; n++)
      await step(dewi, `35740312036800${10 + n}`, /Tidak ada usulan dengan NIK itu/)
    await step(dewi, NIK, /sudah mencari 60 NIK dalam satu jam/)
    await hasLeft(dewi, NIK)
  }, 60_000)

  test('a PIN that nobody asked for is taken out of the chat; a citizen’s six digits are not', async () => {
    await step(dewi, PIN, /PIN tidak sedang diminta, pesannya sudah dihapus/)
    await hasLeft(dewi, PIN)
    await step(slamet, '123123', /belum mengerti/)
    expect((await slamet.messages()).some(({ text }) => text === '123123')).toBe(true)
  })

  test('a form that is open hears the digits itself', async () => {
    await step(dewi, p => p.start('daftar'), /Sebelum mulai/)
    await fillIn(dewi, SLAMET, { until: 'nik' })
    await step(dewi, NIK, /Siapa nama/)
  })
})

test('a decision leaves before its ten minutes only with the PIN: an unlocked phone alone sends nothing for good', async () => {
  await handIn(slamet, SLAMET)
  await city.days(16 * MINUTES)
  await openOldest(dewi)
  await step(dewi, tap('⛔ Tolak'), /Mengapa ditolak/)
  await step(dewi, 'Tidak sedang bekerja', /pesan/)
  const card = await step(dewi, 'Tanpa pesan', /^⛔ Ditolak/)
  await step(dewi, tap('📨 Kirim sekarang'), /Ketik PIN/)
  expect((await slamet.received()).some(({ text }) => /belum bisa disetujui/.test(text))).toBe(false)
  await step(dewi, PIN, /^Terkirim/)
  await slamet.waitFor(/belum bisa disetujui/)
  const buttons = async () => (await dewi.received()).filter(({ id }) => id === card.id).flatMap(buttonsOf)
  await expect.poll(buttons).not.toContain('📨 Kirim sekarang')
})

test('an invitation that is pasted instead of tapped is the same', async () => {
  await step(rina, '/petugas', /Meja petugas/)
  await step(rina, tap('⚙️ Atur kantor'), /^Atur kantor/)
  await step(rina, tap('👥 Petugas'), /^Petugas kantor/)
  await step(rina, tap('➕ Undang petugas'), /Pilih perannya/)
  // The PIN of just now still counts, but people type it out of habit: it does not stay.
  const typed = await rina.say(PIN)
  await rina.waitForEvent(event => event.type === 'deleted' && event.ids.includes(typed.id))
  const invitation = await step(rina, 'verifikator', /^✉️ Undangan menjadi/)
  const token = /staf_[\w-]{24}/.exec(invitation.text)?.[0] ?? ''
  await step(slamet, token.slice(0, -3), /Mungkin terpotong/)
  await step(slamet, token, /Siapa nama Anda/)
  await slamet.waitFor(/PIN baru, khusus untuk Lindung/, { since: 0 })
  // It is not kept for a month: the invitation lasts a day.
  const closed = await step(slamet, '/batal', /^Ditutup/)
  expect(closed.text).not.toContain('30 hari')
  expect(await slamet.keyboard()).toEqual(CITIZENS)
  await step(slamet, invitation.text, /Siapa nama Anda/)
  await step(slamet, 'Slamet Riyadi', /Buat PIN baru khusus untuk Lindung[^]*Jangan pakai PIN ATM/)
  await step(slamet, '719204', /sekali lagi/)
  await step(slamet, '719204', /^🎉 Selamat bergabung/)
  await expect.poll(() => slamet.keyboard()).toEqual(OFFICE)
  const told = await rina.waitFor(/sudah bergabung lewat undangan Anda, sebagai Verifikator/)
  expect(buttonsOf(told)).toEqual(['👤 Lihat orangnya', '🔒 Kunci akun'])
})

const change = (person: SimPerson) => step(person, tap('🔑 Ganti PIN saya'), /Ketik PIN Lindung/)

describe('one’s own PIN', () => {
  test('is changed after the present one was typed, though it was typed a moment ago', async () => {
    await openPerson(rina, 'Rina')
    await change(rina)
    await rina.waitFor(/Lupa PIN\? Yang bisa menghapusnya hanya admin lain/, { since: 0 })
    await step(rina, '111222', /PIN salah. Sisa 4/)
    await step(rina, PIN, /Buat PIN baru/)
    await step(rina, '123456', /terlalu mudah/)
    await step(rina, '593026', /sekali lagi/)
    await step(rina, '593026', /PIN Anda sudah diganti/)
    expect(await rina.keyboard()).toEqual(OFFICE)
    for (const typed of [PIN, '593026', '111222']) await hasLeft(rina, typed)
    await city.days(16 * MINUTES)
    await openPerson(rina, 'Dewi')
    await step(rina, tap('🔁 Ganti peran'), /Ketik PIN/)
    await step(rina, PIN, /PIN salah/)
    await step(rina, '593026', /Pilih perannya/)
  })

  test('names who can clear it; left for too long, it asks for the present one again', async () => {
    const second = await city.officer(9005, 'Kepala', 'admin')
    await openPerson(second, 'Kepala')
    await change(second)
    await second.waitFor(/Lupa PIN\? Minta admin menghapusnya, lalu buat yang baru: Rina/, { since: 0 })
    await step(second, PIN, /Buat PIN baru/)
    await city.days(16 * MINUTES)
    await step(second, '593026', /sekali lagi/)
    await step(second, '593026', /Ketik PIN Lindung/)
    await step(second, '/batal', /^Ditutup/)
  })

  test('that was cleared is simply made', async () => {
    const second = await city.officer(9005, 'Kepala', 'admin')
    await openPerson(rina, 'Kepala')
    await step(rina, tap('🔑 Hapus PIN (lupa PIN)'), /PIN Kepala dihapus/)
    await openPerson(second, 'Kepala')
    await step(second, tap('🔑 Buat PIN saya'), /Buat PIN baru/)
    await step(second, '593026', /sekali lagi/)
    await step(second, '593026', /PIN Anda sudah diganti/)
  })
})

describe('a worker’s form that an officer has open', () => {
  const { forSelf: _, relation: __, photoConsent: ___, announcements: ____, ...asked } = KASIYEM
  const BESIDE: Sheet = {
    ...asked,
    notice: tap('👍 Sudah saya bacakan'),
    kecamatan: 'mayangan',
    kelurahan: 'mayangan',
    worked: 'ya',
    present: '1',
  }
  let joko: SimPerson
  beforeEach(async () => {
    joko = await city.officer(FIELD, 'Joko', 'pendamping', [MAYANGAN])
    await step(joko, '/petugas', /Meja petugas/)
    await step(joko, tap('📝 Daftarkan orang di depan saya'), /Bacakan kepada orangnya/)
    await fillIn(joko, BESIDE, { until: 'proof' })
  })

  test('is closed when he is locked, and does not come back with the account', async () => {
    await openPerson(rina, 'Joko')
    await step(rina, tap('🔒 Kunci akun'), /^🔒 Akun Joko terkunci/)
    await joko.waitFor(/dikunci admin/)
    await joko.waitFor(/Formulir warga yang belum Anda kirim ditutup/)
    expect(await joko.keyboard()).toEqual(CITIZENS)
    await step(rina, tap('🔓 Buka kunci'), /sudah dibuka/)
    expect((await step(joko, '/status', /pendaftaran/)).text).not.toContain('Kasiyem')
    await step(joko, '/petugas', /Meja petugas/)
    await step(joko, tap('📝 Daftarkan orang di depan saya'), /Bacakan kepada orangnya/)
  })

  test('stays where he may still fill it in, and goes with the kelurahan', async () => {
    await openPerson(rina, 'Joko')
    await step(rina, tap('📍 Ganti kelurahan'), /Kelurahan mana saja/)
    await step(rina, 'Mayangan, Wiroborang', /^✅ Joko sekarang Pendamping/)
    await joko.waitFor(/sekarang Pendamping/)
    await joko.say('belum punya')
    await asks(joko, 'familyName')
    await rina.waitFor(/^👤 Joko/, { since: 0 })
    await step(rina, tap('📍 Ganti kelurahan'), /Kelurahan mana saja/)
    await step(rina, 'Wiroborang', /^✅ Joko sekarang Pendamping/)
    await joko.waitFor(/Formulir warga yang belum Anda kirim ditutup/)
    expect(await joko.keyboard()).toEqual(OFFICE)
  })

  test('is gone with his place; what he fills in for himself stays', async () => {
    await step(joko, '/batal', /mau diapakan/)
    await step(joko, tap('🗑 Hapus'), /sudah dihapus/)
    await step(joko, p => p.start('daftar'), /Sebelum mulai/)
    await fillIn(joko, SLAMET, { until: 'nik' })
    await handIn(slamet, SLAMET)
    await openOldest(dewi)
    await step(dewi, tap('⛔ Tolak'), /Mengapa ditolak/)
    for (const name of ['Joko', 'Dewi']) {
      await openPerson(rina, name)
      await step(rina, tap('🚪 Keluarkan'), new RegExp(`^Keluarkan ${name}`))
      await step(rina, tap('🚪 Ya, keluarkan'), /bukan petugas lagi/)
    }
    await dewi.waitFor(/Formulir warga yang belum Anda kirim ditutup/)
    await step(dewi, '1', /belum mengerti/)
    await joko.waitFor(/tidak lagi tercatat/)
    await step(joko, NIK, /Siapa nama/)
  })
})

test('an admin at night sees who locked the account, and what the alarm was about', async () => {
  const second = await city.officer(9005, 'Kepala', 'admin')
  const number = numberIn(await handIn(slamet, SLAMET))
  await step(dewi, number, new RegExp(`^Usulan ${number}`))
  const before = await openPerson(rina, 'Dewi')
  expect(before.text).toContain('Satu jam terakhir: membuka 1 berkas warga (wajarnya paling banyak 50)')
  await step(rina, tap('🔒 Kunci akun'), /^🔒 Akun Dewi terkunci/)
  expect((await openPerson(second, 'Dewi')).text).toMatch(/Dikunci oleh Rina, 23 Nov, 09\.\d\d\./)
  expect((await openPerson(rina, 'Dewi')).text).toContain('Dikunci oleh Anda')
})
