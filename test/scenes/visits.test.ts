/**
 * Whom no message reaches: somebody of the kelurahan goes there. And who cannot fill a form in themselves sits beside
 * somebody who can.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import { findAccount } from '../../src/records/accounts.ts'
import { giveRole } from '../../src/records/office/staff-changes.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { OFFICER, startCity, type City } from './city.ts'
import {
  asks,
  buttonsOf,
  fillIn,
  handIn,
  KASIYEM,
  numberIn,
  openOldest,
  photo,
  photosGone,
  sendBack,
  sendNow,
  SLAMET,
  step,
  tap,
  tapForToast,
  type Sheet,
} from './verbs.ts'

const MAYANGAN = '3574031001'
const KETAPANG = '3574011001'
const LONG_AGO = { timeoutMs: 10_000 }

let city: City
let slamet: SimPerson
/** Reviews. */
let rina: SimPerson
/** Works in the field, in Mayangan. */
let joko: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  rina = await city.officer(OFFICER, 'Rina', 'verifikator')
  joko = await city.officer(9003, 'Joko', 'pendamping', [MAYANGAN])
  await step(joko, '/petugas', /Meja petugas/)
})

/** What an officer answers for a woman beside him, who has no phone and cannot read. */
const KASIYEM_BESIDE: Sheet = {
  ...KASIYEM,
  notice: tap('👍 Sudah saya bacakan'),
  kecamatan: tap('Mayangan'),
  kelurahan: tap('Mayangan'),
  phone: tap('Tidak punya HP'),
  present: tap('Orangnya sendiri'),
}

async function registerBeside(officer: SimPerson, over: Sheet = {}): Promise<Bubble> {
  await step(officer, '/petugas', /Meja petugas/)
  await step(officer, tap('📝 Daftarkan orang di depan saya'), /Anda mendaftarkan warga/)
  await fillIn(officer, { ...KASIYEM_BESIDE, ...over })
  return step(officer, tap('✅ Kirim'), /Nomor: \d/)
}

async function reject(): Promise<void> {
  await openOldest(rina)
  await step(rina, tap('⛔ Tolak'), /Mengapa ditolak/)
  await step(rina, 'Tidak sedang bekerja', /pesan/)
  await step(rina, 'Tanpa pesan', /^⛔ Ditolak/)
  await sendNow(rina)
}

async function openTask(officer: SimPerson, name: string): Promise<Bubble> {
  const list = await step(officer, tap('📣 Lihat siapa yang perlu didatangi'), /Sampaikan langsung/)
  const label = buttonsOf(list).find(one => one.includes(name)) ?? name
  return step(officer, tap(label), new RegExp(`^${name}`))
}

/** The bytes of a document as the bot sent it. */
async function contentOf({ message }: Bubble): Promise<Buffer> {
  const api = `${city.simulator.url}/bot${city.simulator.token}`
  const asked = await fetch(`${api}/getFile?file_id=${message.document?.file_id}`)
  const { result } = (await asked.json()) as { result: { file_path: string } }
  const file = await fetch(`${city.simulator.url}/file/bot${city.simulator.token}/${result.file_path}`)
  return Buffer.from(await file.arrayBuffer())
}

describe('a worker who has blocked the bot', () => {
  test('is told in person: printed, gone to in vain, then done; a second tap hears who and when', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await slamet.block()
    await reject()
    await joko.waitFor(/perlu disampaikan langsung di Kel. Mayangan/, { since: 0, ...LONG_AGO })
    const task = await openTask(joko, 'Slamet Riyadi')
    expect(task.text).toContain(`usulan ${number}`)
    expect(task.text).toContain('Jl. Ikan Tongkol 12, Kel. Mayangan')
    expect(task.text).toMatch(/📞 [\d-]+ \(milik sendiri\)/)
    expect(task.text).toContain('pesan Telegram tidak sampai')
    expect(task.text).toContain('Usulan belum bisa disetujui. Tidak sedang bekerja.')
    expect(task.text).toContain('Belum pernah didatangi')
    expect(task.text).not.toContain('3574')

    await tapForToast(joko, '🖨 Lembar cetak', /sedang dikirim/)
    const slip = await joko.waitFor(({ message }) => message.document !== undefined)
    expect(slip.message.document?.file_name).toBe(`lembar-${number}.pdf`)
    expect((await contentOf(slip)).subarray(0, 5).toString()).toBe('%PDF-')

    await joko.tap('🚪 Belum bertemu', { messageId: task.id })
    await joko.waitFor(/belum bertemu Slamet Riyadi, 23 Nov/)
    const again = await step(joko, tap('📄 Buka lagi'), /Sudah 1 kali didatangi, terakhir 23 Nov/)
    await joko.tap('✅ Sudah disampaikan', { messageId: again.id })
    const slipped = await joko.waitFor(/kabar untuk Slamet Riyadi sudah disampaikan/)
    expect(slipped.id).toBe(again.id)
    await joko.tap('↩️ Salah tekan', { messageId: slipped.id })
    const back = await joko.waitFor(/^↩️ Dikembalikan[^]*Sudah 1 kali didatangi/)
    expect(back.id).toBe(again.id)
    await joko.tap('✅ Sudah disampaikan', { messageId: back.id })
    const done = await joko.waitFor(/kabar untuk Slamet Riyadi sudah disampaikan/)
    expect(done.id).toBe(again.id)
    await joko.tap('✅ Sudah disampaikan', { messageId: task.id })
    await joko.waitFor(/sudah disampaikan oleh Anda, 23 Nov/)
    await step(joko, tap('⬅️ Daftar kabar'), /Tidak ada kabar yang perlu disampaikan/)
  })

  test('leaves no address or phone number in the chat of a field officer who is locked', async () => {
    await handIn(slamet, SLAMET)
    await slamet.block()
    await reject()
    await joko.waitFor(/perlu disampaikan langsung/, { since: 0, ...LONG_AGO })
    const task = await openTask(joko, 'Slamet Riyadi')
    await tapForToast(joko, '🖨 Lembar cetak', /sedang dikirim/)
    const slip = await joko.waitFor(({ message }) => message.document !== undefined)
    const dewi = await city.officer(9004, 'Dewi')
    await step(dewi, '/petugas', /Meja petugas/)
    await step(dewi, tap('⚙️ Atur kantor'), /^Atur kantor/)
    const list = await step(dewi, tap('👥 Petugas'), /^Petugas kantor/)
    await step(dewi, tap(buttonsOf(list).find(text => text.includes('Joko')) ?? ''), /^👤/)
    await step(dewi, tap('🔒 Kunci akun'), /^🔒 Akun/)
    await joko.waitFor(/dikunci admin/)
    const left = async () => (await joko.received()).map(({ id }) => id)
    await expect.poll(left).not.toContain(task.id)
    await expect.poll(left).not.toContain(slip.id)
  })

  test('has it mended at his door: it stays his, and the next news comes to him again', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await slamet.block()
    await openOldest(rina)
    await sendBack(rina, 'Alamat kurang / tidak sesuai', 'Tanpa pesan')
    await sendNow(rina)
    await joko.waitFor(/perlu disampaikan langsung/, { since: 0, ...LONG_AGO })
    const task = await openTask(joko, 'Slamet Riyadi')
    await step(
      joko,
      tap('✏️ Perbaiki sekarang bersama orangnya'),
      new RegExp(`perbaiki pendaftaran nomor ${number}`),
    )
    const sheet = await fillIn(joko, { ...KASIYEM_BESIDE, address: 'Jl. Ikan Kakap 3' })
    await joko.tap('✅ Sudah disampaikan', { messageId: task.id })
    const slipped = await joko.waitFor(/kabar untuk Slamet Riyadi sudah disampaikan/)
    await joko.tap('✅ Kirim', { messageId: sheet.id })
    const kept = await joko.waitFor(/Isiannya tetap tersimpan/)
    await joko.tap('↩️ Salah tekan', { messageId: slipped.id })
    await joko.waitFor(/^↩️ Dikembalikan/)
    await joko.tap('✅ Kirim', { messageId: kept.id })
    const receipt = await joko.waitFor(/Perbaikan diterima/)
    expect(buttonsOf(receipt)).toEqual(['⬅️ Daftar kabar', '🏠 Meja petugas'])
    await slamet.unblock()
    const file = await openOldest(rina)
    expect(file.text).toContain('Jl. Ikan Kakap 3')
    await step(slamet, '/status', /Perbaikan diterima/)
    await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    await sendNow(rina)
    await slamet.waitFor(/^Slamet Riyadi\n[^]*disetujui petugas/, { since: 0, ...LONG_AGO })
  })

  test('comes back and looks himself: nobody needs to go there any more', async () => {
    await handIn(slamet, SLAMET)
    await slamet.block()
    await reject()
    const told = await joko.waitFor(/perlu disampaikan langsung/, { since: 0, ...LONG_AGO })
    const task = await openTask(joko, 'Slamet Riyadi')
    await slamet.unblock()
    await step(slamet, '/status', /Tidak disetujui/)
    await joko.tap('✅ Sudah disampaikan', { messageId: task.id })
    await joko.waitFor(/Tidak perlu didatangi lagi/)
    await joko.tap('📣 Lihat siapa yang perlu didatangi', { messageId: told.id })
    await joko.waitFor(/Tidak ada kabar/)
  })

  test('in another kelurahan: an old button opens nothing', async () => {
    await handIn(slamet, SLAMET)
    await slamet.block()
    await reject()
    await joko.waitFor(/perlu disampaikan langsung/, { since: 0, ...LONG_AGO })
    const task = await openTask(joko, 'Slamet Riyadi')
    await city.app().store.tx(async tx => {
      const account = await findAccount(tx, 'telegram', joko.id)
      if (!account) throw new Error('no account')
      const areas = [KETAPANG]
      await giveRole(tx, { by: 'system', account: account.id, role: 'pendamping', areas })
    })
    for (const button of ['✅ Sudah disampaikan', '🚪 Belum bertemu', '🖨 Lembar cetak']) {
      await joko.tap(button, { messageId: task.id })
      await joko.waitFor(/wilayah/)
    }
    await joko.tap('⬅️ Daftar kabar', { messageId: task.id })
    await joko.waitFor(/Tidak ada kabar/)
  })
})

describe('a neighbour who cannot read', () => {
  test('is registered by a field officer; a colleague decides, and the news comes back as a visit', async () => {
    await step(joko, '/petugas', /Meja petugas/)
    const intro = await step(joko, tap('📝 Daftarkan orang di depan saya'), /Bacakan kepada orangnya/)
    expect(intro.text).not.toContain('harap dibaca')
    expect(intro.text).not.toMatch(/Langkah 1 dari 2/)
    const where = await fillIn(joko, KASIYEM_BESIDE, { until: 'kelurahan' })
    expect(where.text).toContain('di Kecamatan Mayangan')
    expect(buttonsOf(where)).toEqual(expect.arrayContaining(['Mayangan']))
    expect(buttonsOf(where)).not.toContain('Kademangan')
    const sheet = await fillIn(joko, KASIYEM_BESIDE)
    expect(sheet.text).toContain('Mendaftarkan: Warga, sebagai petugas')
    expect(sheet.text).toContain('Hadir dan setuju: Orangnya sendiri')
    expect(sheet.text).toContain('Lahir menurut NIK: 12 Maret 1972, Perempuan')
    expect(sheet.text).not.toMatch(/Hubungan:|Pengumuman/)
    const receipt = await step(joko, tap('✅ Kirim'), /Pendaftaran diterima/)
    // Nothing that he typed about her stays in his chat, and the summary is emptied.
    const left = await joko.messages()
    const typed = left.filter(({ from }) => from === 'person').map(({ text }) => text)
    for (const word of [/3574/, /Kasiyem/, /Tongkol/]) expect(typed.join('\n')).not.toMatch(word)
    expect(left.find(({ id }) => id === sheet.id)?.text).toBe('📄 Isian ini sudah dikirim.')
    expect((await joko.last())?.id).toBe(receipt.id)
    const number = numberIn(receipt)
    expect(receipt.text).toContain('pendamping kelurahannya diminta menyampaikan langsung')
    expect(buttonsOf(receipt)).toEqual([
      '📋 Salin nomor',
      '🖨 Lembar cetak',
      '📂 Buka berkas',
      '➕ Daftarkan orang lagi',
      '🏠 Meja petugas',
    ])
    await joko.tap('🖨 Lembar cetak', { messageId: receipt.id })
    await joko.waitFor(({ message }) => message.document?.file_name === `lembar-${number}.pdf`)
    await joko.tap('📂 Buka berkas', { messageId: receipt.id })
    await joko.waitFor(/^Usulan/)
    await step(joko, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)

    const file = await openOldest(rina)
    expect(file.text).toContain('Persetujuan: sudah, di depan petugas')
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    await sendNow(rina)
    await joko.waitFor(/perlu disampaikan langsung/, { since: 0, ...LONG_AGO })
    const task = await openTask(joko, 'Kasiyem')
    expect(task.text).toContain('tidak punya Telegram sendiri')
    expect(task.text).toContain('Usulan disetujui petugas. Belum terlindungi')
    await step(joko, tap('✅ Sudah disampaikan'), /kabar untuk Kasiyem sudah disampaikan/)

    const overview = await step(joko, '/status', /Belum ada pendaftaran atas nama Anda sendiri/)
    expect(buttonsOf(overview)[0]).toBe('🗂 Warga yang Anda daftarkan (1)')
    await step(joko, tap('🗂 Warga yang Anda daftarkan (1)'), /yang terbaru di atas/)
    await step(joko, tap('Kasiyem · disetujui, belum terlindungi'), new RegExp(`Nomor: ${number}`))
  })

  test('is sent back: the field officer mends it with her, and it stays what he filled in', async () => {
    const number = numberIn(await registerBeside(joko))
    await openOldest(rina)
    await sendBack(rina, 'Alamat kurang / tidak sesuai', 'Tanpa pesan')
    await sendNow(rina)
    await joko.waitFor(/perlu disampaikan langsung/, { since: 0, ...LONG_AGO })
    const task = await openTask(joko, 'Kasiyem')
    expect(task.text).toContain('Bisa diperbaiki sekarang bersama petugas ini')
    await step(
      joko,
      tap('✏️ Perbaiki sekarang bersama orangnya'),
      new RegExp(`perbaiki pendaftaran nomor ${number}`),
    )
    await fillIn(joko, { ...KASIYEM_BESIDE, address: 'Jl. Ikan Kakap 3 RT 2 RW 1' })
    await step(joko, tap('✅ Kirim'), /Perbaikan diterima/)
    const file = await openOldest(rina)
    expect(file.text).toContain('Jl. Ikan Kakap 3 RT 2 RW 1')
    expect(file.text).toContain('Persetujuan: sudah, di depan petugas')
  })

  test('was not there: she says yes on a phone of her own, and the news comes to her', async () => {
    await registerBeside(joko, { present: tap('Orangnya tidak di sini') })
    const link = await joko.waitFor(/Kasiyem belum menyetujui/)
    const kasiyem = await city.person(1002, 'Kasiyem')
    await kasiyem.start(/\?start=([\w-]+)/.exec(link.text)?.[1] ?? '')
    await asks(kasiyem, 'agree')
    await step(kasiyem, 'ya', /Ketik NIK/)
    await step(kasiyem, '3574 0152 0372 0006', /Persetujuan Bapak\/Ibu sudah dicatat/)
    await joko.waitFor(/^Kasiyem\n[^]*Sudah menyetujui/)
    await reject()
    await kasiyem.waitFor(/^Kasiyem\n[^]*belum bisa disetujui/, { since: 0, ...LONG_AGO })
    expect((await joko.received()).some(({ text }) => text.includes('perlu disampaikan'))).toBe(false)
  })

  test("has photos that leave the officer's chat at once, without being asked for", async () => {
    await city.restart({ documentsVia: 'telegram' })
    await step(joko, '/petugas', /Meja petugas/)
    await step(joko, tap('📝 Daftarkan orang di depan saya'), /Bacakan kepada orangnya/)
    const sheet = { photoConsent: 'boleh', ktpPhoto: photo(1), kkPhoto: photo(2) }
    await fillIn(joko, { ...KASIYEM_BESIDE, ...sheet })
    await photosGone(joko)
    const answer = await step(joko, tap('✅ Kirim'), /Pendaftaran diterima|masih ada foto/i)
    expect(answer.text).toContain('Pendaftaran diterima')
  })
})

describe('an officer', () => {
  test('whose role was taken away while the form was open reads so, and loses nothing', async () => {
    await step(joko, '/petugas', /Meja petugas/)
    await step(joko, tap('📝 Daftarkan orang di depan saya'), /Bacakan kepada orangnya/)
    await fillIn(joko, KASIYEM_BESIDE)
    const setRole = (role: 'pimpinan' | 'pendamping') =>
      city.app().store.tx(async tx => {
        const account = await findAccount(tx, 'telegram', joko.id)
        if (!account) throw new Error('no account')
        await giveRole(tx, { by: 'system', account: account.id, role, areas: [MAYANGAN] })
      })
    await setRole('pimpinan')
    const refused = await step(joko, tap('✅ Kirim'), /tidak termasuk mendaftarkan warga/)
    expect(refused.text).toContain('Nama: Kasiyem')
    await setRole('pendamping')
    await step(joko, tap('✅ Kirim'), /Pendaftaran diterima/)
  })

  test('who registers himself is an ordinary person, and is told so himself', async () => {
    await joko.start('daftar')
    await fillIn(joko, SLAMET, { until: 'forSelf' })
    const offered = await joko.last()
    expect(offered && buttonsOf(offered)).toEqual(
      expect.arrayContaining(['Diri saya sendiri', 'Orang lain', 'Warga, sebagai petugas']),
    )
    await fillIn(joko, SLAMET)
    await step(joko, tap('✅ Kirim'), /Pendaftaran diterima/)
    await reject()
    await joko.waitFor(/^Slamet Riyadi\n[^]*belum bisa disetujui/, { since: 0, ...LONG_AGO })
  })

  test('and nobody else, fills in for others so: an ordinary account has no such button', async () => {
    await slamet.start('daftar')
    await slamet.waitFor(/harap dibaca/)
    const offered = await step(slamet, 'mengerti', /Mau mendaftarkan siapa/)
    expect(buttonsOf(offered)).not.toContain('Warga, sebagai petugas')
    await step(slamet, 'warga, sebagai petugas', /Tekan salah satu/)
  })

  test('has registered many: they stand on pages', async () => {
    for (let serial = 1; serial <= 9; serial++)
      await registerBeside(joko, {
        nik: `357401520372001${serial}`,
        name: `Kasiyem ${'ABCDEFGHI'[serial - 1]}`,
      })
    await step(joko, '/status', /atas nama Anda sendiri/)
    const page = await step(joko, tap('🗂 Warga yang Anda daftarkan (9)'), /terbaru di atas/)
    expect(buttonsOf(page).filter(label => label.startsWith('Kasiyem'))).toHaveLength(8)
    const last = await step(joko, tap('➡️ Berikutnya'), /terbaru di atas/)
    expect(buttonsOf(last)).toEqual(['Kasiyem A · menunggu diperiksa', '⏮ Dari awal'])
  })
})
