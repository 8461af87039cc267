/** The people of the office: how they come, what an admin does about them, how a stolen account is shut, the holidays. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { COLLEAGUE, OFFICER, PIN, startCity, type City } from './city.ts'
import { buttonsOf, fillIn, openOldest, photosGone, SLAMET_WITH_PHOTOS, step, tap } from './verbs.ts'

const MINUTES = 1 / (24 * 60)

let city: City
let rina: SimPerson
let budi: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'telegram', adminIds: [OFFICER] })
  rina = await city.officer(OFFICER, 'Rina')
  budi = await city.person(1001, 'Budi')
})

/** The admin opens the list of the office's people. */
async function openPeople(admin: SimPerson): Promise<Bubble> {
  await step(admin, '/petugas', /Meja petugas/)
  await step(admin, tap('⚙️ Atur kantor'), /^Atur kantor/)
  return step(admin, tap('👥 Petugas'), /^Petugas kantor/)
}

async function openPerson(admin: SimPerson, name: string): Promise<Bubble> {
  const list = await openPeople(admin)
  const label = buttonsOf(list).find(text => text.includes(name)) ?? name
  return step(admin, tap(label), new RegExp(`^👤 ${name}`))
}

/** @param role as it is typed, and the kelurahan where they are asked. */
async function invite(admin: SimPerson, role: string, areas?: string): Promise<Bubble> {
  await openPeople(admin)
  await step(admin, tap('➕ Undang petugas'), /Pilih perannya/)
  if (areas === undefined) return step(admin, role, /^✉️ Undangan menjadi/)
  await step(admin, role, /Kelurahan mana saja/)
  return step(admin, areas, /^✉️ Undangan menjadi/)
}

/** What the link hands to the bot when it is opened. */
const payloadIn = ({ text }: Bubble): string => /\?start=(staf_[\w-]{24})$/m.exec(text)?.[1] ?? ''

async function join(person: SimPerson, payload: string, name: string): Promise<Bubble> {
  await step(person, p => p.start(payload), /Siapa nama Anda/)
  await step(person, name, /Buat PIN/)
  await step(person, '719204', /sekali lagi/)
  return step(person, '719204', /^🎉 Selamat bergabung/)
}

/** Commands that a person's Telegram offers them. */
async function commandsOf(person: SimPerson): Promise<string[]> {
  const response = await fetch(`${city.simulator.url}/sim/chats/${person.id}`)
  const { commands }: { commands: { command: string }[] } = JSON.parse(await response.text())
  return commands.map(({ command }) => command)
}
const seesDesk = async (person: SimPerson) => (await commandsOf(person)).includes('petugas')

describe('how somebody comes into the office', () => {
  test('the admin invites for a role and its kelurahan; the person joins with a name and a PIN', async () => {
    await openPeople(rina)
    await step(rina, tap('➕ Undang petugas'), /3\. Pendamping: mendaftarkan warga/)
    await step(rina, tap('3. Pendamping'), /Kelurahan mana saja/)
    await step(rina, 'Mayangan, Wonokromo', /tidak ada di Kota Probolinggo: Wonokromo/)
    const invitation = await step(rina, 'mayangan dan kel. JATI', /^✉️ Undangan menjadi/)
    expect(invitation.text).toContain('Pendamping (Kel. Mayangan dan Jati)')
    expect(invitation.text).toContain('Berlaku sampai 24 Nov, 09')
    expect(buttonsOf(invitation)).toContain('📤 Kirim lewat Telegram')
    expect((await openPeople(rina)).text).toContain('✉️ Pendamping (Kel. Mayangan dan Jati), dari Rina')

    const payload = payloadIn(invitation)
    await budi.start(payload)
    await budi.waitFor(/Rina mengundang Anda menjadi Pendamping \(Kel\. Mayangan dan Jati\)/)
    await budi.waitFor(/Siapa nama Anda/)
    await step(budi, 'Budi Santoso', /Buat PIN/)
    await step(budi, '123456', /terlalu mudah ditebak/)
    await step(budi, '71 92 04', /sekali lagi/)
    await step(budi, '719205', /Tidak sama/)
    const joined = await step(budi, '719204', /^🎉 Selamat bergabung/)
    expect(joined.text).toContain(
      'mendaftarkan warga, menjawab pertanyaan, dan menyampaikan kabar langsung, di kelurahannya sendiri',
    )
    await rina.waitFor(/Budi Santoso sudah bergabung lewat undangan Anda/)
    await budi.waitFor(/Untuk mulai, tekan/)
    await step(budi, tap('🏠 Meja petugas'), /Wilayah: Mayangan dan Jati/)
    await expect
      .poll(async () => (await budi.messages()).filter(({ text }) => /^[\d ]{6,}$/.test(text)))
      .toEqual([])
    await expect.poll(() => seesDesk(budi)).toBe(true)
    const list = await openPeople(rina)
    expect(list.text).toContain('2. Budi Santoso · Pendamping (Kel. Mayangan dan Jati)')
    expect(list.text).toContain('Tidak ada undangan yang masih terbuka')
  })

  test('an invitation serves one person: a second tap and a second person hear so kindly', async () => {
    const payload = payloadIn(await invite(rina, 'verifikator'))
    const ani = await city.person(1002, 'Ani')
    await step(ani, p => p.start(payload), /Siapa nama Anda/)
    await join(budi, payload, 'Budi Santoso')
    await step(budi, p => p.start(payload), /sudah dipakai, dan Anda sudah menjadi petugas: Verifikator/)
    // Ani had begun before him.
    await step(ani, 'Ani', /Buat PIN/)
    await step(ani, '719204', /sekali lagi/)
    await step(ani, '719204', /sudah dipakai. Satu undangan hanya untuk satu orang/)
    await step(ani, '/petugas', /Tanya petugas/)
    await step(ani, p => p.start(payload), /minta undangan baru kepada admin/)
    expect(await seesDesk(ani)).toBe(false)
  })

  test('an invitation that is revoked opens nothing any more, also in the middle of joining', async () => {
    const invitation = await invite(rina, 'verifikator')
    await step(budi, p => p.start(payloadIn(invitation)), /Siapa nama Anda/)
    await step(rina, tap('✖️ Batalkan undangan ini'), /^✅ Undangan dibatalkan/)
    await step(
      rina,
      p => p.tap('✖️ Batalkan undangan ini', { messageId: invitation.id }),
      /^Undangan itu sudah/,
    )
    await step(budi, 'Budi', /Buat PIN/)
    await step(budi, '719204', /sekali lagi/)
    await step(budi, '719204', /sudah dibatalkan/)
    await step(budi, '/petugas', /Tanya petugas/)
  })

  test('it ends after a day, is not for who made it, and a mangled one says what to do', async () => {
    const payload = payloadIn(await invite(rina, 'verifikator'))
    await step(rina, p => p.start(payload), /undangan yang Anda buat sendiri/)
    await step(budi, p => p.start(payload.slice(0, -1)), /Mungkin terpotong/)
    await city.days(1)
    await step(budi, p => p.start(payload), /sudah lewat 24 jam/)
    expect((await openPeople(rina)).text).toContain('Tidak ada undangan yang masih terbuka')
  })

  test('who left in the middle of another form finds it again after joining', async () => {
    const payload = payloadIn(await invite(rina, 'pimpinan'))
    await step(budi, p => p.start('daftar'), /Sebelum mulai/)
    await join(budi, payload, 'Budi Santoso')
    await budi.waitFor(/masih terbuka/)
  })

  test('the first admin, whom the deployment names, introduces herself before her desk', async () => {
    await city.restart({ adminIds: [OFFICER, COLLEAGUE] })
    const dewi = await city.person(COLLEAGUE, 'Dewi')
    await dewi.say('/petugas')
    await dewi.waitFor(/kenalkan diri dulu/)
    await dewi.waitFor(/Siapa nama Anda/)
    await step(dewi, 'Dewi Lestari', /Buat PIN/)
    await step(dewi, '719204', /sekali lagi/)
    await step(dewi, '719204', /^🎉 Selamat bergabung! Anda sekarang Admin/)
    await dewi.waitFor(/Untuk mulai, tekan/)
    await step(dewi, tap('🏠 Meja petugas'), /Meja petugas[^]*Dewi Lestari/)
  })
})

describe('what an admin does about people', () => {
  test('the PIN is asked again after a quarter of an hour, and what was begun goes on', async () => {
    await openPeople(rina)
    await city.days(16 * MINUTES)
    await step(rina, tap('➕ Undang petugas'), /Ketik PIN/)
    await step(rina, '111222', /PIN salah. Sisa 4/)
    await step(rina, PIN, /Pilih perannya/)
    await step(rina, 'pendamping', /Kelurahan mana saja/)
    await city.days(16 * MINUTES)
    await step(rina, 'Pilang', /Ketik PIN/)
    const invitation = await step(rina, PIN, /^✉️ Undangan menjadi/)
    expect(invitation.text).toContain('Pendamping (Kel. Pilang)')
    const said = (await rina.received()).map(({ text }) => text)
    expect(said.filter(text => /^(Undangan|PIN) petugas masih/.test(text))).toEqual([])
  })

  test('another role works at once and is told; a field officer can get other kelurahan', async () => {
    const dewi = await city.officer(COLLEAGUE, 'Dewi', 'verifikator')
    await step(dewi, '/petugas', /Menunggu|Tidak ada usulan/)
    await openPerson(rina, 'Dewi')
    await step(rina, tap('🔁 Ganti peran'), /Sekarang: Verifikator/)
    await rina.waitFor(/Pilih perannya/)
    await step(rina, 'pendamping', /Kelurahan mana saja/)
    await step(rina, 'Jati', /^✅ Dewi sekarang Pendamping \(Kel\. Jati\)/)
    await dewi.waitFor(/sekarang Pendamping/)
    await step(dewi, '/petugas', /Wilayah: Jati/)
    await rina.waitFor(/^👤 Dewi/)
    await step(rina, tap('📍 Ganti kelurahan'), /Kelurahan mana saja/)
    await step(rina, 'Jati, Pilang', /^✅ Dewi sekarang Pendamping/)
    await step(dewi, '/petugas', /Wilayah: Pilang dan Jati/)
  })

  test('a forgotten PIN is deleted, and its owner makes a new one', async () => {
    const dewi = await city.officer(COLLEAGUE, 'Dewi')
    await step(dewi, '/petugas', /Meja petugas/)
    await openPerson(rina, 'Dewi')
    await step(rina, tap('🔑 Hapus PIN (lupa PIN)'), /PIN Dewi dihapus/)
    await dewi.waitFor(/Admin menghapus PIN Anda/)
    await openPeople(dewi)
    await step(dewi, tap('➕ Undang petugas'), /Buat PIN/)
    await step(dewi, '719204', /sekali lagi/)
    await step(dewi, '719204', /Pilih perannya/)
  })

  test('somebody is removed after one question, and the last admin cannot be', async () => {
    const dewi = await city.officer(COLLEAGUE, 'Dewi')
    await step(dewi, '/petugas', /Meja petugas/)
    await expect.poll(() => seesDesk(dewi)).toBe(true)
    await openPerson(rina, 'Dewi')
    await step(rina, tap('🚪 Keluarkan'), /^Keluarkan Dewi/)
    await step(rina, tap('⬅️ Tidak jadi'), /^👤 Dewi/)
    await step(rina, tap('🚪 Keluarkan'), /^Keluarkan Dewi/)
    await step(rina, tap('🚪 Ya, keluarkan'), /Dewi bukan petugas lagi/)
    await dewi.waitFor(/tidak lagi tercatat sebagai petugas/)
    await step(dewi, '/petugas', /Tanya petugas/)
    await expect.poll(() => seesDesk(dewi)).toBe(false)
    // Named in the deployment's settings or not: removed is removed.
    await city.restart({ adminIds: [OFFICER, COLLEAGUE] })
    await step(dewi, '/petugas', /Tanya petugas/)

    const own = await openPerson(rina, 'Rina')
    expect(buttonsOf(own)).not.toContain('🔒 Kunci akun')
    const refused = await step(rina, tap('🚪 Berhenti jadi petugas'), /admin terakhir yang aktif/)
    expect(buttonsOf(refused)).toContain('➕ Undang petugas')
    await openPerson(rina, 'Rina')
    await step(rina, tap('🔁 Ganti peran'), /peran Anda sendiri/)
    await rina.waitFor(/Pilih perannya/)
    await step(rina, 'pimpinan', /admin terakhir yang aktif/)
    expect(await rina.keyboard()).not.toEqual([['✖️ Tutup formulir']])
  })

  test('an admin who is not the last steps down herself, when she says so twice', async () => {
    await city.officer(COLLEAGUE, 'Dewi')
    await openPerson(rina, 'Rina')
    await step(rina, tap('🚪 Berhenti jadi petugas'), /ini akun Anda sendiri/)
    await step(rina, tap('🚪 Ya, saya berhenti'), /Anda bukan petugas lagi/)
    await step(rina, '/petugas', /Tanya petugas/)
  })

  test('for anybody else the buttons do nothing', async () => {
    const dewi = await city.officer(COLLEAGUE, 'Dewi')
    await openPerson(dewi, 'Rina')
    await city.officer(COLLEAGUE, 'Dewi', 'verifikator')
    for (const label of [
      '🔒 Kunci akun',
      '🔁 Ganti peran',
      '🚪 Keluarkan',
      '👥 Semua petugas',
      '➕ Undang petugas',
    ])
      await step(dewi, tap(label), /Peran Anda tidak mencakup/)
    await step(rina, '/petugas', /Meja petugas/)
  })

  test('more than twenty people stand on pages', async () => {
    for (let n = 1; n <= 24; n++)
      await city.officer(9100 + n, `Petugas ${'ABCDEFGHIJKLMNOPQRSTUVWX'[n - 1]}`, 'verifikator')
    const first = await openPeople(rina)
    expect(first.text).toContain('25 orang')
    expect(first.text).toContain('20. Petugas S')
    expect(buttonsOf(first).filter(label => label.includes('·'))).toHaveLength(20)
    const second = await step(rina, tap('Berikutnya ➡️'), /25\. Petugas X/)
    expect(buttonsOf(second)).toContain('⬅️ Sebelumnya')
    expect(buttonsOf(second)).not.toContain('Berikutnya ➡️')
  })
})

describe('a stolen phone', () => {
  test('is shut out with one tap, without a PIN; its papers and its commands go; unlocking asks for the PIN', async () => {
    const dewi = await city.officer(COLLEAGUE, 'Dewi', 'verifikator')
    await budi.start('daftar')
    await fillIn(budi, SLAMET_WITH_PHOTOS)
    await photosGone(budi)
    await step(budi, tap('✅ Kirim'), /Nomor: \d/)
    await openOldest(dewi)
    await step(dewi, tap('📎 Lihat dokumen dan NIK'), /3 dokumen/)
    await city.days(16 * MINUTES)
    await openPerson(rina, 'Dewi')
    const locked = await step(rina, tap('🔒 Kunci akun'), /^🔒 Akun Dewi terkunci/)
    expect(buttonsOf(locked)[0]).toBe('🔓 Buka kunci')
    await dewi.waitFor(/dikunci admin/)
    await expect.poll(async () => (await dewi.received()).filter(({ message }) => message.photo)).toEqual([])
    await expect.poll(() => seesDesk(dewi)).toBe(false)
    await step(dewi, '/petugas', /Akun Anda dikunci/)
    expect((await openPeople(rina)).text).toContain('Dewi · Verifikator · 🔒 terkunci')
    await step(rina, p => p.tap('🔓 Buka kunci', { messageId: locked.id }), /Ketik PIN/)
    await step(rina, PIN, /Akun Dewi sudah dibuka/)
    await dewi.waitFor(/sudah dibuka lagi/)
    await step(dewi, '/petugas', /Meja petugas/)
    await expect.poll(() => seesDesk(dewi)).toBe(true)
  })

  test('does not come back by an invitation', async () => {
    const dewi = await city.officer(COLLEAGUE, 'Dewi', 'verifikator')
    const payload = payloadIn(await invite(rina, 'verifikator'))
    await openPerson(rina, 'Dewi')
    await step(rina, tap('🔒 Kunci akun'), /^🔒 Akun Dewi terkunci/)
    await step(dewi, p => p.start(payload), /sedang dikunci/)
  })
})

describe("the office's holidays", () => {
  test('are entered as the decree has them, looked up, and taken back', async () => {
    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('⚙️ Atur kantor'), /^Atur kantor/)
    const list = await step(rina, tap('📅 Hari libur'), /^📅 Hari libur kantor/)
    expect(list.text).toContain('• Jumat, 25 Desember 2026 (setiap tahun)')
    expect(list.text).toContain('Libur lain dan cuti bersama 2027 belum dicatat')
    await step(rina, tap('➕ Tambah hari libur'), /Tanggal berapa/)
    await step(rina, '31 Februari', /tidak ada di kalender/)
    await step(rina, 'Kamis, 24 Desember 2026, 25 Desember dan 26-27 Desember', /Dari surat apa/)
    const done = await step(
      rina,
      'SKB 3 Menteri 2026',
      /^✅ Dicatat sebagai hari libur\n• Kamis, 24 Desember 2026\n/,
    )
    expect(done.text).toMatch(/sudah libur\n• Jumat, 25 Desember 2026\n• Sabtu, 26 Desember 2026\n• Minggu/)
    expect((await rina.waitFor(/^📅 Hari libur kantor/)).text).toContain('• Kamis, 24 Desember 2026')
    await step(rina, tap('🔎 Lihat atau hapus satu hari'), /Hari mana/)
    const day = await step(rina, tap('Kamis, 24 Desember 2026'), /Sumber: SKB 3 Menteri 2026/)
    expect(day.text).toContain('Dicatat oleh Rina, 23 November 2026')
    await step(rina, tap('🗑 Hapus hari ini'), /Dihapus: Kamis, 24 Desember 2026/)
    const after = await rina.waitFor(/^📅 Hari libur kantor/)
    expect(after.text).not.toContain('24 Desember')
    await step(rina, p => p.tap('🗑 Hapus hari ini', { messageId: day.id }), /tidak ada di daftar/)
  })
})
