/** Hearing instead of reading: an officer reads texts aloud, people hear them, and none tells what is true no more. */
import { beforeEach, expect, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { readingOf } from '../../src/bot/voices/reading.ts'
import type { SpokenKey } from '../../src/bot/voices/texts.ts'
import { findAccount, openAccount } from '../../src/records/accounts.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import { allVoices, recordVoice } from '../../src/records/voices/voices.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { sampleVoice } from '../../src/simulator/sample.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import type { VoiceLanguage } from '../../src/store/schema.ts'
import { turnOf } from '../bot/staff/taps.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import { asks, buttonsOf, step, tap, tapForToast } from './verbs.ts'

const LISTEN = '🔊 Dengarkan'
const KEEP = /Dengarkan dulu rekaman Anda di atas/

let city: City
let slamet: SimPerson
let rina: SimPerson
let dewi: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  rina = await city.officer(OFFICER, 'Rina')
  dewi = await city.officer(COLLEAGUE, 'Dewi', 'pendamping', ['3574031001'])
})

const voiceOf = (seed: number, seconds: number) => (person: SimPerson) =>
  person.voice(sampleVoice({ seed }), seconds)
/** Does it, and waits for the voice note that it brings. */
async function hears(person: SimPerson, label: string): Promise<Bubble> {
  await person.tap(label)
  return person.waitFor(({ message }) => message.voice !== undefined)
}
const secondsOf = ({ message }: Bubble) => message.voice?.duration

/** What an officer read aloud some other day. */
async function wasRead(officer: SimPerson, key: SpokenKey, language: VoiceLanguage, seconds: number) {
  const { message } = await officer.voice(sampleVoice({ seed: seconds }), seconds)
  await city.app().store.tx(async tx => {
    const account = await openAccount(tx, CHANNEL, officer.id)
    const turn = turnOf(tx, account)
    // Its name stands in the page about the programme.
    const house = { ...turn.house, botUsername: 'lindung_probolinggo_bot' }
    const reading = await readingOf({ ...turn, house }, key)
    const of = { key, language, textVersion: reading?.version ?? '', seconds }
    const source = `voice:${message.voice?.file_id}`
    expect(await recordVoice(tx, { by: account.id, ...of, source })).toMatchObject({ ok: true })
  })
}

test('an officer reads a text aloud, and hears it; people hear it under that text, also while a form asks', async () => {
  await step(slamet, '/start', /Selamat datang/)
  expect(await slamet.transcript()).not.toContain('Dengarkan')

  const room = await step(rina, '/suara', /Sudah dibacakan: 0 dari \d+ teks/)
  expect(buttonsOf(room)).not.toContain('⚠️ Perlu dibaca ulang (1)')
  await step(rina, tap('▶️ Teks pertama yang belum ada'), /Menu dan penjelasan, teks 1 dari 4/)
  await step(rina, tap('🎙 Indonesia'), /Bacakan teks ini dengan jelas/)
  await rina.waitFor(/Tekan dan tahan tombol mikrofon/)
  await step(rina, 'sudah', /belum berupa suara/)
  await step(rina, voiceOf(1, 7), KEEP)
  await step(rina, tap('🔁 Rekam ulang'), /rekam sekali lagi/)
  const mine = await rina.voice(sampleVoice({ seed: 2 }), 9)
  await rina.waitFor(KEEP)
  await step(rina, tap('✅ Simpan'), /Tersimpan/)
  const text = await rina.waitFor(/✅ Bahasa Indonesia: 9 detik, Rina/)
  const heard = await hears(rina, '▶️ Indonesia')
  expect(heard.message.voice?.file_id).toBe(mine.message.voice?.file_id)
  expect(buttonsOf(text)).toContain('Teks berikutnya yang belum ada ➡️')
  await wasRead(rina, 'check:sector.ask', 'id', 4)

  // The welcome has the menu below it: its voice is offered beside it, and comes as a message of its own.
  await slamet.start()
  const offer = await slamet.waitFor(/Lebih suka mendengar/)
  expect(buttonsOf(offer)).toEqual([LISTEN])
  expect(await slamet.keyboard()).not.toBeNull()
  const voice = await hears(slamet, LISTEN)
  expect(voice.message.voice).toMatchObject({ duration: 9, file_id: mine.message.voice?.file_id })
  expect(voice.message.reply_to_message?.message_id).toBe(offer.id)

  await step(slamet, '/cek', /Mau melihat apa/)
  await slamet.tap('✅ Apakah saya bisa ikut?')
  const question = await asks(slamet, 'sector')
  expect(buttonsOf(question)[0]).toBe(LISTEN)
  const asked = await hears(slamet, LISTEN)
  expect(asked.message.reply_to_message?.message_id).toBe(question.id)
  // The form goes on as if nothing had been.
  await slamet.say('nelayan')
  expect(buttonsOf(await asks(slamet, 'roleOfFisher'))).not.toContain(LISTEN)
})

test('a language is chosen once, and can be changed; what is missing in it comes in another', async () => {
  await wasRead(rina, 'menu:welcome', 'id', 5)
  await wasRead(dewi, 'menu:welcome', 'mad', 6)
  await wasRead(dewi, 'check:first.text', 'id', 7)
  await slamet.start()
  await slamet.waitFor(/Lebih suka mendengar/)
  const which = await step(slamet, tap(LISTEN), /dalam bahasa apa/)
  expect(buttonsOf(which)).toEqual(['Bahasa Indonesia', 'Bahasa Madura'])
  expect(secondsOf(await hears(slamet, 'Bahasa Madura'))).toBe(6)
  await step(slamet, '/cek', /Mau melihat apa/)
  const other = await step(slamet, tap(LISTEN), /Belum ada dalam bahasa Madura/)
  expect(other.message.voice?.duration).toBe(7)
  await slamet.start()
  await slamet.waitFor(/Lebih suka mendengar/)
  const madurese = await hears(slamet, LISTEN)
  expect(madurese.message.voice?.duration).toBe(6)
  await step(slamet, tap('🌐 Bahasa lain'), /dalam bahasa apa/)
  await slamet.tap('Bahasa Indonesia')
  expect((await slamet.waitFor(bubble => bubble.message.voice?.duration === 5)).id).toBeGreaterThan(
    madurese.id,
  )
  const account = await findAccount(city.app().store.reader(), CHANNEL, slamet.id)
  expect(account?.hears).toBe('id')
})

/** Reads the text that is open aloud, up to "keep?". */
async function read(officer: SimPerson, language: string, seconds: number) {
  await step(officer, tap(`🎙 ${language}`), /Tekan dan tahan tombol mikrofon/)
  return step(officer, voiceOf(seconds, seconds), KEEP)
}

const beginning = (bubble: Bubble, mark: string) =>
  buttonsOf(bubble).find(label => label.startsWith(mark)) ?? `no button with ${mark}`

test('what was read of an older text is not heard any more, and stands on top of the list', async () => {
  const { store } = city.app()
  await wasRead(rina, 'pages:program', 'id', 8)
  const page = await step(slamet, one => one.start('program'), /Tentang program/)
  expect(buttonsOf(page)[0]).toBe(LISTEN)

  await step(rina, '/suara', /Sudah dibacakan: 1 dari/)
  const room = await step(rina, tap('Menu dan penjelasan (1/4)'), /1 dari 4 teks sudah dibacakan/)
  await step(rina, tap(beginning(room, '✅')), /Bahasa Indonesia: 8 detik, Rina/)
  await read(rina, 'Jawa', 6)
  // While Rina reads, the office moves.
  const office = { name: 'Disperinaker', address: 'Jl. Baru 1', hours: '08.00–15.00', phone: '0335 1' }
  await store.tx(tx => setSetting(tx, 'office', office, 'uji', 'system'))
  await step(rina, tap('✅ Simpan'), /Teksnya baru saja berubah/)
  await rina.waitFor(/⚠️ Bahasa Indonesia: teksnya sudah berubah/)
  await tapForToast(slamet, LISTEN, /dibacakan ulang/)
  const now = await step(slamet, one => one.start('program'), /Jl\. Baru 1/)
  expect(buttonsOf(now)).not.toContain(LISTEN)

  const list = await step(dewi, '/suara', /Perlu dibaca ulang: 1/)
  expect(buttonsOf(list)[0]).toBe('⚠️ Perlu dibaca ulang (1)')
  const again = await step(dewi, tap('⚠️ Perlu dibaca ulang (1)'), /Selama belum dibaca ulang/)
  await step(dewi, tap(beginning(again, '⚠️')), /Jl\. Baru 1/)
  await read(dewi, 'Indonesia', 3)
  await step(dewi, tap('✅ Simpan'), /Tersimpan/)
  await dewi.waitFor(/Bahasa Indonesia: 3 detik, Dewi/)
  const heard = await step(slamet, one => one.start('program'), /Tentang program/)
  expect(buttonsOf(heard)[0]).toBe(LISTEN)
  expect(secondsOf(await hears(slamet, LISTEN))).toBe(3)
})

test("of two officers the last one's reading is heard; one tap brings the other back, or undoes a removal", async () => {
  for (const officer of [rina, dewi]) {
    await step(officer, '/suara', /Suara/)
    await step(officer, tap('▶️ Teks pertama yang belum ada'), /Menu dan penjelasan, teks 1 dari 4/)
  }
  await read(rina, 'Indonesia', 4)
  await read(dewi, 'Indonesia', 5)
  await step(rina, tap('✅ Simpan'), /Tersimpan/)
  await step(dewi, tap('✅ Simpan'), /Rekaman Rina \(.+\) digantikan/)
  await dewi.waitFor(/Bahasa Indonesia: 5 detik, Dewi/)
  await step(dewi, tap('↩️ Kembalikan rekaman Rina'), /oleh Rina dipakai lagi/)
  // Rina's screen still offers what she sees there; Dewi has just taken it away.
  await step(dewi, tap('🗑 Indonesia'), /dihapus/)
  await step(rina, tap('🗑 Indonesia'), /sudah diganti atau dihapus rekan lain/)
  await step(dewi, tap('↩️ Batalkan'), /Bahasa Indonesia: 4 detik, Rina/)
  await slamet.start()
  await slamet.waitFor(/Lebih suka mendengar/)
  expect(secondsOf(await hears(slamet, LISTEN))).toBe(4)
})

test('a voice that Telegram does not know any more is said to be lost, and listed; one that somebody refuses is kept', async () => {
  const { store } = city.app()
  await wasRead(rina, 'menu:welcome', 'id', 5)
  await city.sim.fault({
    method: 'sendVoice',
    chat: slamet.id,
    times: 1,
    do: 'refuse',
    error_code: 400,
    description: 'Bad Request: VOICE_MESSAGES_FORBIDDEN',
  })
  await slamet.start()
  await slamet.waitFor(/Lebih suka mendengar/)
  await step(slamet, tap(LISTEN), /tidak bisa dikirim ke sini/)
  const [kept] = await allVoices(store.reader())
  expect(kept).toMatchObject({ key: 'menu:welcome' })

  // Of another bot's token.
  const { id: by } = (await findAccount(store.reader(), CHANNEL, OFFICER)) ?? { id: '' }
  const { key = '', textVersion = '' } = kept ?? {}
  const foreign = { by, key, textVersion, language: 'id', source: 'voice:AwACfremd', seconds: 5 } as const
  await store.tx(tx => recordVoice(tx, foreign))
  await step(slamet, tap(LISTEN), /belum bisa diputar/)
  expect(await allVoices(store.reader())).toEqual([])
  await step(rina, '/suara', /Perlu dibaca ulang: 1/)
  await step(rina, tap('⚠️ Perlu dibaca ulang (1)'), /hilang dari Telegram/)
  const list = await rina.last()
  const text = await step(rina, tap(list ? beginning(list, '⚠️') : ''), /rekaman Rina hilang/)
  expect(buttonsOf(text)).toContain('🎙 Indonesia')
})
