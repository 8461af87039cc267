/** Announcements: a clerk writes one with a picture, a second person agrees, people get theirs, and somebody says no more. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findAccount, openAccount } from '../../src/records/accounts.ts'
import { report } from '../../src/records/claims/family/report.ts'
import { dateOf } from '../../src/program/plain-date.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { makeId } from '../../src/store/ids.ts'
import { bodyFor } from '../records/claims/families.ts'
import { fileOf, nikOf } from '../records/sample.ts'
import { COLLEAGUE, OFFICER, PIN, startCity, type City } from './city.ts'
import { browse, sheetIn, urlIn } from './list-page.ts'
import { buttonsOf, dataOf, picture, step, stepWithPin, tap, tapForToast, type Deed } from './verbs.ts'

const MAYANGAN = '3574031001'
const KETAPANG = '3574011001'
const MINUTE = 1 / (24 * 60)

let city: City
let rina: SimPerson
let slamet: SimPerson
let siti: SimPerson

/** Somebody with an account of their own, and a file. */
async function registered(id: number, name: string, n: number, kelurahan: string): Promise<SimPerson> {
  const person = await city.person(id, name)
  await step(person, '/start', /./)
  const { store } = city.app()
  const account = await store.tx(tx => openAccount(tx, 'telegram', id))
  await fileOf(store, account, { name, nik: nikOf(n), kelurahan, phone: undefined })
  return person
}

async function open(morning?: string): Promise<void> {
  city = await startCity({}, morning)
  rina = await city.officer(OFFICER, 'Rina', 'verifikator')
  slamet = await registered(1001, 'Slamet <Riyadi>', 1, MAYANGAN)
  siti = await registered(1002, 'Siti Aminah', 2, KETAPANG)
}

const photoWith =
  (caption: string): Deed =>
  person =>
    person.photo(picture(5), { caption })

/** Writes one as far as the screen of the draft, for all fishers. */
async function write(officer: SimPerson, content: Deed, category: string): Promise<void> {
  await step(officer, '/pengumuman', /^📣 Pengumuman/)
  await step(officer, tap('✏️ Tulis pengumuman'), /Kirim isinya sekarang/)
  await step(officer, content, /Jenis apa pengumuman ini/)
  await step(officer, tap(category), /Untuk siapa/)
  await step(officer, tap('🧰 Pekerjaan'), /Pekerjaan apa/)
  await step(officer, tap('⬜ Nelayan'), /Sekarang: Nelayan/)
  await step(officer, tap('↩️ Untuk siapa'), /Untuk siapa/)
  await step(officer, tap('✔️ Selesai'), /^📝 Draf/)
}

/** From the draft, for so many. */
async function send(officer: SimPerson, recipients: number, brings: RegExp): Promise<void> {
  await stepWithPin(officer, tap('📨 Kirim…'), /ketik jumlah penerimanya/)
  await step(officer, `${recipients}`, brings)
}

const heard = async (person: SimPerson, what: RegExp) =>
  (await person.messages()).filter(({ from, text }) => from === 'bot' && what.test(text)).length

describe('an announcement', () => {
  test('with a picture and names goes to the fishers of Mayangan; results as a sheet; no more of it', async () => {
    await open()
    await write(rina, photoWith('Pak {nama}, ambil kartu di {kelurahan}.'), '🎉 Acara')
    await step(rina, tap('👥 Untuk siapa'), /Sekarang: Nelayan\n👥 Akan menerima: 2 orang/)
    await step(rina, tap('🗺 Wilayah'), /Wilayah mana/)
    await step(rina, tap('Mayangan'), /Kecamatan Mayangan/)
    const counted = await step(
      rina,
      tap('⬜ Mayangan'),
      /Nelayan · Kel\. Mayangan\n👥 Akan menerima: 1 orang/,
    )
    expect(buttonsOf(counted)).toContain('✅ Mayangan')
    await step(rina, tap('↩️ Untuk siapa'), /Untuk siapa/)
    await step(rina, tap('✔️ Selesai'), /^📝 Draf/)
    // Everything stays as it is over a restart.
    await city.restart()
    await step(rina, tap('🔘 Tombol'), /Tombol di bawah/)
    await step(rina, tap('Sampai mana?'), /Tombol di bawahnya: Sampai mana\?/)
    await step(
      rina,
      tap('👁 Lihat hasilnya'),
      /^Pemkot Probolinggo · Undangan\n\nPak Slamet <\., ambil kartu di Mayangan\./,
    )
    await send(rina, 1, /Mulai dikirim/)
    const got = await slamet.waitFor(
      /^Pemkot Probolinggo · Undangan\n\nPak Slamet <Riyadi>, ambil kartu di Mayangan\.$/,
    )
    expect(got.message.photo).toBeDefined()
    expect(got.message.caption_entities).toContainEqual({ type: 'bold', offset: 0, length: 29 })
    expect(buttonsOf(got)).toEqual(['Sampai mana?', '🔕 Jangan kirimi yang seperti ini'])
    expect(await heard(siti, /ambil kartu/)).toBe(0)

    await tapForToast(slamet, '🔕 Jangan kirimi yang seperti ini', /Undangan acara tidak dikirim lagi/)
    await expect
      .poll(async () => buttonsOf((await slamet.received()).find(({ message }) => message.photo)!))
      .toEqual(['Sampai mana?', '🔔 Sudah berhenti. Kirimi lagi?'])
    await step(slamet, '/kabar', /🔔 Kabar program: dikirim\n🔕 Undangan acara: tidak dikirim/)

    const ended = await rina.waitFor(/^✅ Pengumuman .* selesai: 1 dari 1 sampai/)
    expect(buttonsOf(ended)).toEqual(['📣 Lihat pengumumannya'])
    const all = await step(rina, tap('📣 Lihat pengumumannya'), /^✅ Selesai[^]*sampai: 1/)
    expect(buttonsOf(all)).toContain('⬇️ Unduh hasilnya (Excel)')
    expect(await results()).toEqual([['Slamet <Riyadi>', 'sampai']])

    // The same text again within a day is asked about; who said no is counted as such.
    await step(rina, tap('📄 Pakai lagi sebagai draf baru'), /memilih tidak menerima jenis ini: 1/)
    await step(rina, tap('🏷 Jenis'), /Jenis apa/)
    await step(rina, tap('📰 Kabar'), /Akan menerima: 1 orang/)
    await step(rina, tap('📨 Kirim…'), /Isi yang sama sudah ada sejak/)
  })

  test('needs a second person for the word "transfer": a no with its reason, then a yes, pressed twice', async () => {
    await open()
    const joko = await city.officer(COLLEAGUE, 'Joko', 'verifikator')
    await step(joko, '/petugas', /Meja petugas/)
    await step(rina, '/pengumuman', /^📣 Pengumuman/)
    await step(rina, tap('✏️ Tulis pengumuman'), /Kirim isinya sekarang/)
    await step(rina, 'Buka bit.ly/kartu', /Tautan ke bit\.ly.* tidak diizinkan\. Yang boleh: \.go\.id/)
    await step(rina, 'Halo {nma}', /\{nma\} tidak dikenal/)
    await step(rina, 'Jangan transfer uang ke siapa pun.', /Jenis apa/)
    await step(rina, tap('📰 Kabar'), /Untuk siapa/)
    await step(rina, tap('👤 Semua peserta & pendaftar'), /Akan menerima: 2 orang/)
    await step(rina, tap('✔️ Selesai'), /^📝 Draf/)
    await stepWithPin(rina, tap('📨 Kirim…'), /seorang rekan perlu menyetujui[^]*uang atau kode rahasia/)
    await step(rina, '3', /Jumlah penerimanya sekarang 2\./)
    await step(rina, '2', /Rekan Anda sudah dimintai persetujuan/)

    await joko.waitFor(/Rina meminta persetujuan Anda/)
    await step(joko, tap('📣 Lihat pengumumannya'), /Rina meminta persetujuan Anda[^]*Jangan transfer uang/)
    await step(joko, tap('✖️ Jangan dikirim'), /mengapa\?/)
    await step(joko, 'Kata ke siapa pun kurang jelas', /kembali menjadi draf/)
    await rina.waitFor(/tidak disetujui Joko\.\nKatanya: Kata ke siapa pun kurang jelas/)

    await step(rina, tap('📣 Lihat pengumumannya'), /^📝 Draf/)
    await send(rina, 2, /dimintai persetujuan/)
    await joko.waitFor(/Rina meminta persetujuan Anda/)
    await step(joko, tap('📣 Lihat pengumumannya'), /meminta persetujuan Anda/)
    const sure = await step(joko, tap('✅ Setuju, kirim'), /untuk 2 orang.*Yakin\?/)
    const yes = dataOf(sure, '✅ Setuju, kirim')
    await joko.tapData(yes, { messageId: sure.message.message_id })
    await joko.tapData(yes, { messageId: sure.message.message_id })
    await slamet.waitFor(/Jangan transfer uang/)
    await siti.waitFor(/Jangan transfer uang/)
    await rina.waitFor(/disetujui Joko/)
    await rina.waitFor(/selesai: 2 dari 2/)
    expect(await heard(slamet, /Jangan transfer/)).toBe(1)
    expect(await heard(siti, /Jangan transfer/)).toBe(1)
  })

  test('alone in the office: said before it is sent; who joins later is asked, and finds it on the desk', async () => {
    await open()
    rina = await city.officer(OFFICER, 'Rina')
    await write(rina, 'Jangan transfer uang.', '📰 Kabar')
    const before = await stepWithPin(rina, tap('📨 Kirim…'), /seorang rekan perlu menyetujui/)
    expect(before.text).toMatch(/Belum ada rekan yang bisa menyetujui.*Undang seorang rekan/)
    await step(rina, '2', /Tersimpan\. Menunggu sampai ada rekan/)
    await rina.waitFor(/^🔎 Menunggu persetujuan seorang rekan[^]*Belum ada rekan yang bisa menyetujui/)
    await step(rina, tap('➕ Undang petugas'), /Verifikator/)
    const invitation = await step(rina, tap('2. Verifikator'), /^✉️ Undangan menjadi/)

    const [, payload = ''] = /\?start=(staf_[\w-]{24})$/m.exec(invitation.text) ?? []
    const joko = await city.person(1009, 'Joko')
    await step(joko, p => p.start(payload), /Siapa nama/)
    await step(joko, 'Joko', /Buat PIN/)
    await step(joko, PIN, /sekali lagi/)
    await step(joko, PIN, /^🎉 Selamat bergabung/)
    const asked = await joko.waitFor(/^🔎 Rina meminta persetujuan Anda/)
    // The only one who could say yes is locked: nobody waits for them in vain, and once unlocked they are asked again.
    await rina.waitFor(/Joko sudah bergabung/)
    const locked = await step(rina, tap('🔒 Kunci akun'), /^🔒 Akun Joko terkunci/)
    await rina.waitFor(/masih menunggu persetujuan\.\n\n⚠️ Belum ada rekan yang bisa menyetujui/)
    await stepWithPin(rina, p => p.tap('🔓 Buka kunci', { messageId: locked.id }), /Akun Joko sudah dibuka/)
    await joko.waitFor(/^🔎 Rina meminta persetujuan Anda/, { since: asked.seq })
    await step(joko, '/petugas', /Meja petugas/)
    await step(
      joko,
      tap('🔎 Pengumuman perlu persetujuan Anda (1)'),
      /Rina meminta persetujuan Anda[^]*transfer/,
    )
    await stepWithPin(joko, tap('✅ Setuju, kirim'), /untuk 2 orang.*Yakin\?/)
    await step(joko, tap('✅ Setuju, kirim'), /Disetujui\. Terima kasih/)
    await slamet.waitFor(/Jangan transfer uang/)
    const desk = await step(joko, '/petugas', /Meja petugas/)
    expect(buttonsOf(desk).join()).not.toContain('perlu persetujuan Anda')
  })

  test('at night it waits; held, gone on with, stopped; who joins later gets it too', async () => {
    await open('2026-11-23T20:30:00+07:00')
    await write(rina, 'Besok pagi ambil beras.', '📰 Kabar')
    await step(rina, tap('⚙️ Pilihan lain'), /antara pukul 20\.00 dan 06\.00/)
    await step(rina, tap('➕ Yang bergabung nanti…'), /Sampai tanggal berapa/)
    await step(rina, '30-11-2026', /➕ Juga untuk yang baru bergabung sampai 30 November 2026/)
    await stepWithPin(rina, tap('📨 Kirim…'), /mulai 24 Nov, 06\.00 karena sekarang jam tenang/)
    await step(rina, '2', /Mulai dikirim/)
    await rina.waitFor(/🌙 Jam tenang\. Dilanjutkan sendiri 24 Nov, 06\.00/)
    await tapForToast(rina, '⏸ Jeda', /^Dijeda/)
    await rina.waitFor(/Dijeda oleh Rina/)
    await city.days(9.7 / 24)
    expect(await heard(slamet, /ambil beras/)).toBe(0)
    await tapForToast(rina, '▶️ Lanjutkan', /^Dilanjutkan/)
    await slamet.waitFor(/ambil beras/)
    await siti.waitFor(/ambil beras/)

    const tono = await registered(1003, 'Tono', 3, MAYANGAN)
    await city.days(6 * MINUTE)
    await tono.waitFor(/ambil beras/)
    const done = '▶️ Besok pagi ambil beras. · sisa 0'
    await expect
      .poll(async () => buttonsOf(await step(rina, '/pengumuman', /^📣 Pengumuman/)))
      .toContain(done)
    await step(
      rina,
      tap(done),
      /Terkirim 3 dari 3 · sisa 0\n➕ Masih dikirim ke yang baru bergabung sampai 30 November 2026/,
    )
    const asks = await step(rina, tap('⏹ Hentikan'), /Sudah dijeda\. Hentikan selamanya\?/)
    expect(buttonsOf(asks)).toEqual(['⏹ Ya, hentikan selamanya', '▶️ Lanjutkan'])
    await tapForToast(rina, '⏹ Ya, hentikan selamanya', /Dihentikan/)
    await rina.waitFor(/^⏹ Dihentikan/)
    const late = await registered(1004, 'Late', 4, MAYANGAN)
    await city.days(6 * MINUTE)
    await step(late, '/start', /./)
    expect(await heard(late, /ambil beras/)).toBe(0)
    expect(await heard(slamet, /ambil beras/)).toBe(1)
  })

  test('put off to tomorrow it can be taken back; two officers send it; it starts by itself after a restart', async () => {
    await open()
    await write(rina, 'Loket tutup hari Jumat.', '📰 Kabar')
    await step(rina, tap('⚙️ Pilihan lain'), /Jadwalkan/)
    await step(rina, tap('🕗 Jadwalkan…'), /hari dan jamnya/)
    await step(rina, 'kapan-kapan', /belum jelas/)
    await step(rina, 'kemarin lusa 08.00', /belum jelas/)
    await step(rina, 'besok 21.00', /jam tenang\. Pengirimannya baru mulai 25 Nov, 06\.00/)
    await rina.waitFor(/^📝 Draf/)
    await step(rina, tap('⚙️ Pilihan lain'), /Jadwalkan/)
    await step(rina, tap('✖️ Tanpa jadwal (24 Nov, 21.00)'), /Jadwalkan/)
    await step(rina, tap('🕗 Jadwalkan…'), /hari dan jamnya/)
    await step(rina, 'besok 08.00', /🕗 Dikirim 24 Nov, 08\.00/)
    await send(rina, 2, /^🕗 Terjadwal, 24 Nov, 08\.00/)
    await step(rina, tap('↩️ Jadikan draf lagi'), /^📝 Draf/)
    // A colleague is about to send it too: the first one counts.
    const joko = await city.officer(COLLEAGUE, 'Joko', 'verifikator')
    await step(joko, '/siaran', /^📣 Pengumuman/)
    await step(joko, tap('📝 Loket tutup hari Jumat.'), /^📝 Draf/)
    await stepWithPin(joko, tap('📨 Kirim…'), /ketik jumlah penerimanya/)
    await send(rina, 2, /^🕗 Terjadwal, 24 Nov, 08\.00/)
    await step(joko, '2', /sudah dikirim/)
    await city.restart()
    expect(await heard(slamet, /Loket tutup/)).toBe(0)
    await city.days(1)
    await slamet.waitFor(/Loket tutup hari Jumat/)
    await siti.waitFor(/Loket tutup hari Jumat/)
    await rina.waitFor(/selesai: 2 dari 2/)
    await rina.waitFor(/^✅ Selesai\n“Loket tutup hari Jumat\.”/)
  })

  test('a house of mourning is not invited, somebody blocked is named to the field', async () => {
    await open()
    const { store } = city.app()
    const joko = await city.officer(COLLEAGUE, 'Joko', 'pendamping', [MAYANGAN])
    await store.tx(async tx => {
      await setSetting(tx, 'programme-year', 2026, 'test', 'system')
      await writeMember(
        tx,
        {
          person: {
            nik: nikOf(9),
            name: 'Bunawi',
            birthDate: '1970-03-12',
            sex: 'male',
            address: undefined,
            kelurahan: MAYANGAN,
            phone: undefined,
          },
          sector: 'fisher',
          kpj: undefined,
          from: '2026-01-01',
          to: '2026-12-31',
        },
        { year: 2026, list: 'list' },
      )
      // Siti tells of her husband's death.
      const account = await findAccount(tx, 'telegram', 1002)
      await report(tx, {
        draft: makeId(),
        account: account!.id,
        kind: 'death',
        on: dateOf('2026-11-20'),
        body: bodyFor({ nik: nikOf(9), name: 'Bunawi', birthDate: dateOf('1970-03-12') }),
      })
    })
    await write(rina, 'Datanglah ke balai kota.', '🎉 Acara')
    await step(rina, '/pengumuman', /^📣 Pengumuman/)
    const draft = await step(rina, tap('📝 Datanglah ke balai kota.'), /Akan menerima: 1 orang/)
    expect(draft.text).toMatch(/keluarganya sedang berduka: [12]/)
    await slamet.block()
    // He is known as unreachable at once: nobody is left whom a message could reach.
    await step(rina, tap('📨 Kirim…'), /Tidak ada yang akan menerima/)
    await slamet.unblock()
    await step(rina, '/pengumuman', /^📣 Pengumuman/)
    await step(rina, tap('📝 Datanglah ke balai kota.'), /Akan menerima: 1 orang/)
    await send(rina, 1, /Mulai dikirim/)
    await slamet.waitFor(/balai kota/)
    expect(await heard(siti, /balai kota/)).toBe(0)
    await rina.waitFor(/selesai: 1 dari 1/)

    const tono = await registered(1003, 'Tono', 3, MAYANGAN)
    await tono.block()
    await write(rina, 'Kartu baru sudah ada.', '📰 Kabar')
    await send(rina, 1, /Mulai dikirim/)
    await rina.waitFor(/Kartu baru sudah ada.*selesai: 1 dari/)
    const desk = await step(joko, '/petugas', /Meja petugas/)
    const button = buttonsOf(desk).find(label => label.startsWith('📭 Pengumuman belum sampai'))
    await step(joko, tap(button ?? ''), /Pengumuman yang belum sampai/)
    await step(joko, tap('Kartu baru sudah ada. (1)'), /Belum terjangkau/)
    await step(joko, tap('Mayangan (1)'), /• Tono: sudah tidak bisa dihubungi/)
  })
})

/** The sheet from the one-time page, from the announcement's own screen: who, and what became of it. */
async function results(): Promise<string[][]> {
  const link = await stepWithPin(rina, tap('⬇️ Unduh hasilnya (Excel)'), /Hasil pengumuman/)
  const page = await browse(urlIn(link))
  await page.send('buat', { chosen: dataOf(link, '↩️ Kembali ke pengumuman').slice(-36) })
  await expect.poll(page.look, { timeout: 10_000 }).toContain('/hasil"')
  const sheet = await page.send('hasil', {})
  const path = join(city.dataDir, 'hasil.xlsx')
  writeFileSync(path, Buffer.from(await sheet.arrayBuffer()))
  const { header, rows } = await sheetIn({ path, name: 'hasil.xlsx' })
  const [name, state] = [header.indexOf('Nama'), header.indexOf('Hasil')]
  return rows.map(row => [row[name] ?? '', row[state] ?? ''])
}
