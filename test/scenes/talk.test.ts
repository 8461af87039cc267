/** Somebody wants a human: a question, a talk with voice notes and stickers, and an answer that an officer fills in. */
import { expect, test } from 'vitest'
import { resources } from '../../locales/resources.gen.ts'
import { CHANNEL } from '../../src/bot/channel.ts'
import { outgoingOf } from '../../src/bot/notices.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { lockOfficer } from '../../src/records/office/staff-changes.ts'
import { put } from '../../src/telegram/outbox.ts'
import { sampleVoice } from '../../src/simulator/sample.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import { asks, buttonsOf, dataOf, fillIn, picture, SLAMET, step, tap, tapForToast } from './verbs.ts'

const HOUR = 1 / 24
const FRIDAY_EVENING = '2026-11-27T19:00:00+07:00'
const TALKS = [['⬅️ Selesai bicara']]

/** Has opened the bot once: before that, no message reaches anybody. */
async function atDesk(officer: SimPerson): Promise<SimPerson> {
  await step(officer, '/petugas', /Meja petugas/)
  return officer
}

/** The officer opens what the notice is about, and takes it. */
async function takes(officer: SimPerson, asked: RegExp) {
  await officer.waitFor(/ada pertanyaan/i)
  await step(officer, tap('💬 Buka pertanyaan'), asked)
  await step(officer, tap('✋ Jawab'), /Anda sekarang bicara dengan/)
}

test('a human answers with a voice note, everything else waits, and both go on where they were', async () => {
  const city = await startCity()
  const slamet = await city.person(1001, 'Slamet')
  const rina = await atDesk(await city.officer(OFFICER, 'Rina'))
  const dewi = await atDesk(await city.officer(COLLEAGUE, 'Dewi', 'verifikator'))
  await slamet.start('daftar')
  await fillIn(slamet, SLAMET, { until: 'name' })
  const helped = await step(slamet, tap('❓ Bantuan'), /KTP/)
  expect(buttonsOf(helped)).toContain('🙋 Minta dibantu petugas')
  await step(slamet, tap('🙋 Minta dibantu petugas'), /Tulis pertanyaannya/)
  await step(
    slamet,
    'Nama saya di KTP & KK <beda>, pakai yang mana?',
    /sudah sampai di kantor[^]*Kantor sedang buka/,
  )
  // The form is offered again, and a further line is added.
  await slamet.waitFor(/masih terbuka/)
  await takes(rina, /Slamet|Warga[^]*Ditanyakan dari: .+Nama[^]*KTP & KK <beda>/)
  await slamet.waitFor(/Petugas Rina sekarang bersama/)
  expect(await slamet.keyboard()).toEqual(TALKS)
  expect(await rina.keyboard()).toEqual([['✅ Selesai', '↩️ Lepas']])
  await step(dewi, '/petugas', /Meja petugas/)
  await step(dewi, tap('💬 Pertanyaan (0)'), /Tidak ada pertanyaan/)
  await tapped(dewi, /^✋/, /Dipegang Petugas Rina/)

  const note = await rina.voice(sampleVoice(), 3)
  await slamet.waitFor(/Petugas Rina mengirim 🎤 pesan suara/)
  await slamet.waitForCopyOf(note)
  await rina.say('Pakai yang di <KTP>')
  await slamet.waitFor('Petugas Rina:\nPakai yang di <KTP>')
  for (const deed of [
    (one: SimPerson) => one.photo(picture(3)),
    (one: SimPerson) => one.sticker('🙏'),
    (one: SimPerson) => one.location(-7.75, 113.21),
    (one: SimPerson) => one.shareContact(),
    (one: SimPerson) => one.voice(sampleVoice(), 2),
  ])
    await rina.waitForCopyOf(await deed(slamet))
  for (const said of ['/status', 'Daftar', 'batal', 'x'.repeat(4096)]) {
    const since = (await rina.messages()).at(-1)?.seq ?? 0
    await slamet.say(said)
    await rina.waitFor(new RegExp(`Warga:\n${said.slice(0, 20)}`), { since })
  }
  await rina.waitFor(/\(lanjutan\):\nx+$/, { since: 0 })
  await slamet.say('Terima kasihh')
  await slamet.edit('Terima kasih')
  await rina.waitFor(/mengubah pesannya\):\nTerima kasih$/)
  const album = await slamet.album([picture(4), picture(5), picture(6)])
  await rina.waitForCopyOf(album[2]!)
  const copies = (await rina.received()).filter(({ message }) => message.photo)
  expect(copies).toHaveLength(4)
  // A button of the form, and the clock of its reminder.
  await tapForToast(slamet, '➡️ Teruskan mengisi', /sedang bicara dengan petugas/)
  await step(rina, '/petugas', /Meja petugas/)
  await city.restart()
  await rina.say('Ada lagi?')
  await slamet.waitFor('Petugas Rina:\nAda lagi?')

  await slamet.press('⬅️ Selesai bicara')
  await slamet.waitFor(/Apakah pertanyaan Bapak\/Ibu terjawab/)
  await rina.waitFor(/mengakhiri pembicaraan/)
  expect(await rina.keyboard()).toEqual([['🏠 Meja petugas', '☰ Menu warga']])
  await step(rina, 'Semoga lancar', /tidak terkirim.*sudah selesai/)
  await step(slamet, tap('👍 Ya'), /Terima kasih/)
  await slamet.tap('➡️ Teruskan mengisi')
  await asks(slamet, 'name')
  await slamet.say('Slamet Riyadi')
  await asks(slamet, 'birth')
})

async function lock(city: City, { by, chat }: { by: number; chat: number }) {
  await city.app().store.tx(async tx => {
    const of = async (address: number) => (await findAccount(tx, CHANNEL, address))?.id ?? ''
    const locked = await lockOfficer(tx, { by: await of(by), account: await of(chat) })
    if (!locked.ok) throw new Error(locked.error)
    await put(tx, await outgoingOf(tx, locked.notices))
  })
}

/** Taps the button whose label fits. */
async function tapped(person: SimPerson, label: RegExp, brings: RegExp) {
  const last = await person.last()
  const found = last && buttonsOf(last).find(one => label.test(one))
  return step(person, tap(found ?? String(label)), brings)
}

test('at night what is urgent wakes the office; a locked officer loses the talk, and a colleague goes on', async () => {
  const city = await startCity({}, FRIDAY_EVENING)
  const siti = await city.person(1002, 'Siti')
  const rina = await atDesk(await city.officer(OFFICER, 'Rina', 'verifikator'))
  const dewi = await atDesk(await city.officer(COLLEAGUE, 'Dewi'))
  await step(siti, '/petugas', /Tulis pertanyaannya/)
  const note = await siti.voice(sampleVoice(), 4)
  await siti.waitFor(/di luar jam kerja[^]*mulai Senin, 30 November 2026/)
  await step(siti, 'Suami saya belum pulang melaut', /Jangan menunggu jawaban[^]*2 × 24 jam/)
  await dewi.waitFor(/Mendesak/)
  await rina.waitFor(/Mendesak/)
  await step(rina, tap('💬 Buka pertanyaan'), /Mendesak[^]*pesan suara[^]*belum pulang melaut/)
  await step(rina, tap('✋ Jawab'), /Anda sekarang bicara/)
  await rina.waitForCopyOf(note)
  await siti.waitFor(/Petugas Rina sekarang bersama/)
  // A second who was as quick.
  await step(dewi, tap('💬 Buka pertanyaan'), /Dipegang Petugas Rina/)
  // A PIN that an officer types for the desk is never for the person.
  await step(rina, '/petugas', /Meja petugas/)
  await step(rina, tap(resources.people.person.ownPin), /untuk formulir ini, bukan untuk warga/)
  await step(rina, '975310', /PIN salah/)
  await step(rina, '/batal', /ditutup|tidak ada yang/i)
  expect(await rina.keyboard()).toContainEqual(['✅ Selesai', '↩️ Lepas'])
  await rina.say('Saya di sini')
  await siti.waitFor('Petugas Rina:\nSaya di sini')
  expect(await siti.transcript()).not.toContain('975310')
  await lock(city, { by: COLLEAGUE, chat: OFFICER })
  await siti.waitFor(/kembali menunggu petugas lain/)
  expect((await siti.keyboard())?.flat()).toContain('Sampai mana?')
  await rina.say('Kirim kode OTP ke saya')
  await step(siti, 'Halo, masih ada orang?', /ditambahkan/)
  await step(dewi, '/petugas', /Meja petugas/)
  await tapped(dewi, /^🚨 Pertanyaan/, /mendesak: 1/)
  await tapped(dewi, /^🚨/, /Mendesak: pertanyaan/)
  await step(dewi, tap('✋ Jawab'), /Anda sekarang bicara/)
  await dewi.waitFor(/masih ada orang/)
  await siti.waitFor(/Petugas Dewi sekarang bersama/)
  await siti.block()
  await step(dewi, 'Bu Siti?', /tidak sampai/)
  await siti.unblock()
  await dewi.say('Bu?')
  await siti.waitFor('Petugas Dewi:\nBu?')
  await city.days(13 * HOUR)
  await siti.waitFor(/Sudah 12 jam/)
  await dewi.waitFor(/12 jam tidak ada pesan/)
  await step(siti, tap('👎 Belum'), /Mau bertanya lagi/)
  expect(await siti.transcript()).not.toContain('OTP ke saya')
})

test('a voice note answers a form: an officer fills it in, and it counts once the person says so', async () => {
  const city = await startCity()
  const slamet = await city.person(1001, 'Slamet')
  const rina = await atDesk(await city.officer(OFFICER, 'Rina'))
  await slamet.start('daftar')
  await fillIn(slamet, SLAMET, { until: 'nik' })
  const note = await slamet.voice(sampleVoice(), 5)
  await slamet.waitFor(/Rekaman Bapak\/Ibu kami teruskan/)
  await takes(rina, /pesan suara/)
  await rina.waitForCopyOf(note)
  await rina.waitFor(/minta dibantu mengisi/)
  await rina.tap('📝 Isi jawaban')
  await rina.waitFor(/Ketik jawabannya/)
  await step(rina, '3574', /16/)
  await step(rina, '3574 0312 0368 0001', /Dikirim ke warga/)
  expect(await rina.keyboard()).toContainEqual(['✅ Selesai', '↩️ Lepas'])
  const back = await slamet.waitFor(/Apakah benar\?/)
  expect(back.text).toMatch(/NIK[^]*3574 0312 0368 0001/)
  const right = dataOf(back, '✅ Benar')
  await step(slamet, tap('❌ Salah'), /tidak dipakai/)
  await rina.waitFor(/bilang jawabannya salah/)
  await slamet.tapData(right, { messageId: back.id }).catch(() => undefined)
  await rina.tap('📝 Isi jawaban')
  await rina.waitFor(/Ketik jawabannya/)
  await step(rina, '3574 0312 0368 0001', /Dikirim ke warga/)
  await slamet.waitFor(/Apakah benar\?/)
  await step(slamet, tap('✅ Benar'), /Jawaban tersimpan/)
  // The next question goes to the officer as long as they talk; the person reads it afterwards.
  await rina.waitFor(/membenarkan[^]*Pertanyaan berikutnya/)
  await rina.press('✅ Selesai')
  await slamet.waitFor(/Formulir yang tadi masih terbuka/)
  await slamet.tap('➡️ Teruskan mengisi')
  await asks(slamet, 'name')
})

test('what was typed a moment ago need not be typed again, and can be taken back', async () => {
  const city = await startCity()
  const slamet = await city.person(1001, 'Slamet')
  const rina = await atDesk(await city.officer(OFFICER, 'Rina'))
  await slamet.start()
  await slamet.say('Kucing tetangga naik genteng terus')
  await slamet.waitFor(bubble => buttonsOf(bubble).includes(resources.answers.ask.human))
  const mine = await step(slamet, tap(resources.answers.ask.human), /kami teruskan ke petugas/)
  expect(mine.text).toContain('Kucing tetangga')
  await slamet.waitFor(/Ada yang mau ditambahkan/)
  await slamet.sticker('🐈')
  await slamet.waitFor(/ditambahkan/)
  await rina.waitFor(/ada pertanyaan/i)
  await step(rina, tap('💬 Buka pertanyaan'), /Kucing tetangga[^]*stiker/)
  // What has waited overnight stands first on the desk, with its day.
  await city.days(1)
  const desk = await step(rina, '/petugas', /Meja petugas/)
  expect(buttonsOf(desk)[0]).toMatch(/^💬 Pertanyaan \(1, sejak 23 Nov\)$/)
  await step(slamet, tap('✖️ Tidak jadi bertanya'), /kami batalkan/)
  await step(rina, tap('✋ Jawab'), /sudah selesai/)
})
