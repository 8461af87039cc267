/**
 * What people do in the scenes: a step and what it brings, a form filled in from an answer sheet, a file on the desk.
 */
import { resources } from '../../locales/resources.gen.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { PIN } from './city.ts'
import { samplePng } from '../../src/simulator/sample.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'

/** Words are typed; anything else is done. */
export type Deed = string | ((person: SimPerson) => Promise<unknown>)

export const tap =
  (label: string): Deed =>
  person =>
    person.tap(label)

/** A small picture; another seed gives another one. */
export const picture = (seed: number) => samplePng({ width: 64, height: 40, seed })

export const photo =
  (seed: number): Deed =>
  person =>
    person.photo(picture(seed))

/** Does it, and waits for what the bot says to it. */
export async function step(person: SimPerson, deed: Deed, brings: string | RegExp): Promise<Bubble> {
  await (typeof deed === 'string' ? person.say(deed) : deed(person))
  return person.waitFor(brings)
}

/** Taps, and waits for the short word over the chat. */
export async function tapForToast(person: SimPerson, label: string, toast: string | RegExp) {
  await person.tap(label)
  return person.waitForToast(toast)
}

// ——— Filling in ———

const { check, confirm, form, register } = resources

/** How each question of the bot's forms begins; where one's words fit another's, the narrower stands first. */
const questions = {
  notice: register.notice.text,
  forSelf: register.forSelf.ask,
  relation: register.relation.ask,
  sector: check.sector.ask,
  roleOfFisher: check.role.askFisher,
  roleOfFarmer: check.role.askFarmer,
  boat: register.boat.ask,
  business: register.business.ask,
  land: check.land.ask,
  tobacco: check.tobacco.ask,
  worked: check.worked.ask,
  ktp: check.ktp.ask,
  birthDate: check.birthDate.ask,
  employment: check.employment.ask,
  membership: check.membership.ask,
  nik: register.nik.ask,
  name: register.name.ask,
  birth: register.birth.ask,
  sex: register.sex.ask,
  address: register.address.ask,
  kecamatan: register.kecamatan.ask,
  kelurahan: register.kelurahan.ask,
  rtRw: register.rtRw.ask,
  noKk: register.noKk.ask,
  phone: register.phone.ask,
  phoneOwner: register.phoneOwner.ask,
  proof: register.proof.ask,
  familyName: register.familyName.ask,
  familyRelation: register.familyRelation.ask,
  familyPhone: register.familyPhone.ask,
  photoConsent: register.photoConsent.ask,
  deletePhotos: register.deletePhotos.ask,
  ktpPhoto: register.ktpPhoto.ask,
  kkPhoto: register.kkPhoto.ask,
  proofPhoto: register.proofPhoto.ask,
  announcements: register.announcements.ask,
  present: register.present.ask,
  agree: confirm.agree.ask,
  summary: form.summary.title,
} as const
export type QuestionName = keyof typeof questions

/** What a person answers to each question; a list where one deed is not enough. */
export type Sheet = Partial<Record<QuestionName, Deed | readonly Deed[]>>

const patterns = Object.entries(questions).map(([name, text]): [QuestionName, RegExp] => [
  name as QuestionName,
  lineLike(text),
])

/** A line that begins a text of the locale, whatever stands in for its variables. */
function lineLike(text: string): RegExp {
  const [line = ''] = text.replaceAll(/<\/?\w+>/g, '').split('\n')
  const parts = line
    .split(/\{\{\w+\}\}/)
    .map(part => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.+')}`, 'm')
}

/** The question that a message asks. */
export const asked = ({ text }: Pick<Bubble, 'text'>): QuestionName | undefined =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0]

/** Waits until this is asked. */
export const asks = (person: SimPerson, question: QuestionName): Promise<Bubble> =>
  person.waitFor(bubble => asked(bubble) === question)

/**
 * Answers what is asked, by the sheet, until a question comes (or the summary). The first is the one that the person's
 * last deed brought.
 * @param act how a deed is done: the scene may stop the bot around it.
 */
export async function fillIn(
  person: SimPerson,
  sheet: Sheet,
  { until = 'summary', act = does }: { until?: QuestionName; act?: Act } = {},
): Promise<Bubble> {
  const left = new Map(Object.entries(sheet).map(([name, deeds]) => [name, [deeds].flat()]))
  for (;;) {
    const bubble = await person.waitFor(one => asked(one) !== undefined)
    const question = asked(bubble) ?? 'summary'
    if (question === until) return bubble
    const deed = left.get(question)?.shift()
    if (deed === undefined)
      throw new Error(`the sheet has nothing (more) for "${question}":\n${await person.transcript()}`)
    await act(person, deed)
  }
}

export type Act = (person: SimPerson, deed: Deed) => Promise<void>

export const does: Act = async (person, deed) => {
  await (typeof deed === 'string' ? person.say(deed) : deed(person))
}

/** A fisher who works on another's boat. Born on 12 March 1968 by his NIK. */
export const SLAMET: Sheet = {
  notice: tap('👍 Saya mengerti'),
  forSelf: tap('Diri saya sendiri'),
  sector: 'nelayan',
  roleOfFisher: tap('ABK (ikut kapal orang)'),
  boat: 'Sumber Rejeki',
  worked: 'iya',
  ktp: 'kota',
  employment: '1',
  membership: 'belum',
  nik: '3574 0312 0368 0001',
  name: 'Slamet Riyadi',
  birth: tap('Ya, benar'),
  address: 'Jl. Ikan Tongkol 12',
  kecamatan: 'mayangan',
  kelurahan: 'mayangan',
  phone: person => person.shareContact(),
  phoneOwner: tap('Saya sendiri'),
  proof: tap('Kartu KUSUKA'),
  familyName: 'Sumiati',
  familyRelation: 'istri',
  familyPhone: '0852 3334 4455',
  photoConsent: 'tidak',
  announcements: 'tidak',
}

/** The same answers, with photos through Telegram. */
export const SLAMET_WITH_PHOTOS: Sheet = {
  ...SLAMET,
  photoConsent: 'boleh',
  deletePhotos: 'ya',
  ktpPhoto: photo(1),
  kkPhoto: photo(2),
  proofPhoto: [photo(3), tap('➡️ Lanjut')],
}

/** A neighbour without a phone, whom somebody else registers: buruh tani, born on 12 March 1972 by her NIK. */
export const KASIYEM: Sheet = {
  ...SLAMET,
  forSelf: tap('Orang lain'),
  relation: 'tetangga',
  sector: 'petani',
  roleOfFarmer: 'buruh tani',
  tobacco: 'ya',
  nik: '3574015203720006',
  name: 'Kasiyem',
  kecamatan: 'kademangan',
  kelurahan: '1',
  phone: 'tidak punya',
  proof: 'belum punya',
  familyName: 'nanti saja',
}

/** Opens the form by its link, fills it in and sends it; gives what the bot says then. */
export async function handIn(person: SimPerson, sheet: Sheet): Promise<Bubble> {
  await person.start('daftar')
  await fillIn(person, sheet)
  return step(person, tap('✅ Kirim'), /Nomor: \d/)
}

/** Waits until no photo of the person's stands in the chat: all were kept, and deleted as they agreed. */
export async function photosGone(person: SimPerson): Promise<void> {
  for (let since = 0; ;) {
    const messages = await person.messages()
    if (!messages.some(({ from, message }) => from === 'person' && message.photo)) return
    since = (await person.waitForEvent(event => event.type === 'deleted', { since })).seq
  }
}

/** "404-643-243" */
export const numberIn = ({ text }: Pick<Bubble, 'text'>): string => /\d{3}-\d{3}-\d{3}/.exec(text)?.[0] ?? ''

/** Labels of the buttons under a message. */
export const buttonsOf = ({ message }: Bubble): string[] =>
  (message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text)

/** The data behind a button, as somebody's old phone would still send it. */
export const dataOf = ({ message }: Bubble, label: string): string => {
  const button = (message.reply_markup?.inline_keyboard ?? []).flat().find(({ text }) => text === label)
  if (!button || !('callback_data' in button)) throw new Error(`no button "${label}" with data`)
  return button.callback_data
}

// ——— The office ———

/** The officer opens the desk and takes the file that waits longest. */
export async function openOldest(officer: SimPerson): Promise<Bubble> {
  await step(officer, '/petugas', /Meja petugas/)
  return step(officer, tap('📂 Buka yang paling lama'), /^Usulan/)
}

/** @param reason by its number in the list. */
export async function sendBack(officer: SimPerson, reason: string, note: string): Promise<Bubble> {
  await step(officer, tap('✏️ Kembalikan'), /Apa yang perlu/)
  const next = await step(officer, reason, /pesan|Bagian mana/)
  if (/Bagian mana/.test(next.text)) await step(officer, '1', /pesan/)
  return step(officer, note, /^✏️ Dikembalikan/)
}

const TOLD = 'sudah dikabari|diminta menyampaikannya langsung\\.$'

/** Without waiting for the ten minutes. */
export const sendNow = (officer: SimPerson): Promise<Bubble> =>
  stepWithPin(officer, tap('📨 Kirim sekarang'), new RegExp(TOLD, 'm'))

/** A step of an officer's, who types the PIN where it was typed long ago. */
export async function stepWithPin(officer: SimPerson, deed: Deed, brings: RegExp): Promise<Bubble> {
  const answer = await step(officer, deed, new RegExp(`${brings.source}|Ketik PIN`, brings.flags))
  return brings.test(answer.text) ? answer : step(officer, PIN, brings)
}
