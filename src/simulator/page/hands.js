/** What a person's hands do on the phone: send, attach, share, open links; each with its question where Telegram asks. */
import { ask, deed } from './api.js'
import { compress } from './pictures.js'
import { isVoiceFile, secondsOf } from './voice.js'

const AT_MOST = 10
const MAYANGAN = { latitude: -7.7543, longitude: 113.2159 }

export class Hands {
  #person
  #bot
  #sheets

  constructor(person, bot, sheets) {
    this.#person = person
    this.#bot = bot
    this.#sheets = sheets
  }

  /** Does something as this person; what cannot be done is said on the phone, and undefined comes back. */
  async do(name, body) {
    try {
      return await deed(this.#person.id, name, body)
    } catch (error) {
      this.#sheets.note(error.message)
      return undefined
    }
  }

  start = (payload = '') => this.do('start', { payload })

  /** @param about the message that is changed or answered, `{ kind, bubble }`, or null */
  send = (text, about) => {
    if (about?.kind === 'edit') return this.do('edit', { message_id: about.bubble.id, text })
    return this.do('say', { text, ...(about ? { reply_to: about.bubble.id } : {}) })
  }

  /** Presses a key of the reply keyboard; one that asks for a number or a place, only after a question. */
  press = (label, asks) => {
    const press = () => this.do('press', { label })
    if (asks === undefined) return press()
    const phone = `Bot akan mengetahui nomor telepon Anda: +${this.#person.phone_number}`
    return asks === 'contact'
      ? this.#sheets.confirm('Bagikan nomor Anda?', phone, 'Bagikan', press)
      : this.#sheets.confirm(
          'Bagikan lokasi Anda?',
          'Bot akan mengetahui di mana Anda berada.',
          'Bagikan',
          press,
        )
  }

  photos = files =>
    this.#sheets.upload(files, 'foto', caption => this.#sendPhotos(files.slice(0, AT_MOST), caption))

  file = file =>
    this.#sheets.upload([file], 'berkas', caption =>
      this.#upload('document', { caption }, [[file, file.name]]),
    )

  contact = () => this.do('contact')

  otherContact = () =>
    this.#sheets.form(
      'Kontak orang lain',
      [
        { name: 'first_name', label: 'Nama' },
        { name: 'phone_number', label: 'Nomor telepon', type: 'tel' },
      ],
      'Kirim',
      contact => this.do('contact', { contact }),
    )

  place = () => this.do('location', MAYANGAN)

  /** Sends a file of sound as if it had been spoken. */
  voice = async file => {
    if (!isVoiceFile(file)) return this.#sheets.alert('Pesan suara harus berkas .ogg, .mp3 atau .m4a.')
    const duration = await secondsOf(file)
    return this.#upload('voice', duration === undefined ? {} : { duration }, [[file, file.name]])
  }

  /** For who has nothing to say: a few tones. */
  sampleVoice = async () => {
    const sound = await (await fetch('/contoh.ogg')).blob()
    return this.#upload('voice', {}, [[sound, 'contoh.ogg']])
  }

  sticker = () =>
    this.#sheets.choices(
      'Stiker',
      ['🐟', '👍', '🙏', '😀'].map(emoji => ({
        icon: 'smile',
        label: emoji,
        act: () => this.do('sticker', { emoji }),
      })),
    )

  choices = (title, list) => this.#sheets.choices(title, list)

  copy = async text => {
    await navigator.clipboard?.writeText(text).catch(() => undefined)
    this.#sheets.note('Teks disalin')
  }

  /** Links to the bot itself open here; all others only after a question, in a window of their own. */
  follow = url => {
    const { hostname, pathname, searchParams } = new URL(url)
    if (hostname === 't.me' && pathname.slice(1).toLowerCase() === this.#bot.username.toLowerCase())
      return this.start(searchParams.get('start') ?? '')
    const open = () => window.open(url, '_blank', 'noopener,noreferrer')
    return this.#sheets.confirm('Buka tautan ini?', url, 'Buka', open)
  }

  /** The menu behind the three dots of the chat. */
  menu(isBlocked) {
    const openLink = () =>
      this.#sheets.form(
        'Buka lewat tautan',
        [{ name: 'payload', label: `t.me/${this.#bot.username}?start=` }],
        'Buka',
        ({ payload }) => this.start(payload),
      )
    this.#sheets.choices('Menu obrolan', [
      { icon: 'link', label: 'Buka lewat tautan (?start=…)', act: openLink },
      {
        icon: 'again',
        label: 'Kirim ulang pembaruan terakhir ke bot',
        act: () => ask('POST', 'redeliver', {}),
      },
      isBlocked
        ? { icon: 'block', label: 'Buka blokir', act: () => this.do('unblock') }
        : { icon: 'block', label: 'Blokir bot', bad: true, act: () => this.do('block') },
    ])
  }

  async #sendPhotos(files, caption) {
    const pictures = await Promise.all(files.map(compress)).catch(() => undefined)
    if (!pictures) return this.#sheets.alert('Berkas itu bukan gambar yang dapat dibaca.')
    return this.#upload(
      'photos',
      { caption },
      pictures.map((picture, n) => [picture, `foto${n + 1}.jpg`]),
    )
  }

  #upload(name, fields, files) {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.set(field, value)
    for (const [n, [blob, fileName]] of files.entries()) form.set(`file${n}`, blob, fileName)
    return this.do(name, form)
  }
}
