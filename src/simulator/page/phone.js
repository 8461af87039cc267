/** One phone: a person's chat with the bot, drawn from the simulator and kept in step with its events. */
import { ask } from './api.js'
import { summary } from './bubble.js'
import { Composer } from './composer.js'
import { h, iconButton } from './dom.js'
import { Hands } from './hands.js'
import { Log } from './log.js'
import { Sheets } from './sheets.js'
import { Taps } from './taps.js'

const DOING = {
  typing: 'sedang mengetik',
  upload_photo: 'mengirim foto',
  upload_document: 'mengirim berkas',
  record_voice: 'merekam suara',
  upload_voice: 'mengirim suara',
  find_location: 'mencari lokasi',
}

/** Telegram shows a chat action for five seconds. */
const DOING_MS = 5000

export class Phone {
  person
  element
  #bot
  #unread
  #seq = 0
  #blocked = false
  #hands
  #taps
  #log
  #sheets
  #composer
  #doing = h('div', { class: 'doing' }, 'bot')
  #doingTimer
  #time = h('span')

  /** @param unread called when something came that may not have been seen */
  constructor(person, bot, unread) {
    this.person = person
    this.#bot = bot
    this.#unread = unread
    const screen = h('div', { class: 'screen' })
    this.#sheets = new Sheets(screen)
    this.#hands = new Hands(person, bot, this.#sheets)
    this.#taps = new Taps(this.#hands, this.#sheets)
    this.#composer = new Composer(this.#hands, person.first_name)
    this.#log = new Log({
      command: text => this.#hands.send(text, null),
      copy: this.#hands.copy,
      link: this.#hands.follow,
      tap: (bubble, button, key) => this.#taps.tap(bubble, button, key),
      view: url => this.#sheets.view(url),
      more: bubbles => this.#actions(bubbles),
      jump: id => this.#log.jump(id),
      fail: text => this.#sheets.note(text),
    })
    screen.prepend(
      h('div', { class: 'status-bar' }, this.#time, h('span', {}, person.first_name)),
      this.#header(),
      this.#log.element,
      this.#composer.element,
    )
    this.element = h('section', { class: 'phone', 'aria-label': `Telepon ${person.first_name}` }, screen)
  }

  get id() {
    return this.person.id
  }

  clock(text) {
    this.#time.textContent = text
  }

  focus() {
    this.#composer.focus()
  }

  /** Reads the whole chat anew. */
  async load() {
    const { seq, chat, bubbles, keyboard, commands, description } = await ask('GET', `chats/${this.id}`)
    if (seq < this.#seq) return this.load()
    this.#seq = seq
    this.#state(chat)
    this.#composer.keyboard(keyboard)
    this.#composer.commands(commands)
    this.#log.fill(
      bubbles,
      description || `Tekan MULAI untuk membuka obrolan dengan ${this.#bot.first_name}.`,
    )
    return undefined
  }

  /** Takes in one event of this chat, or of the whole world (chat 0). */
  hear(event) {
    if (event.type === 'commands') return void this.#loadCommands()
    if (event.chat === 0 || event.seq <= this.#seq) return undefined
    this.#seq = event.seq
    switch (event.type) {
      case 'message':
      case 'edited':
        return this.#came(event)
      case 'deleted':
        return event.ids.forEach(id => this.#log.remove(id))
      case 'read':
        return event.ids.forEach(id => this.#log.read(id))
      case 'keyboard':
        return this.#composer.keyboard(event.keyboard)
      case 'answer':
        return this.#taps.answered(event)
      case 'action':
        return this.#busy(DOING[event.action] ?? 'sibuk')
      case 'chat':
        return this.#state(event)
      default:
        return undefined
    }
  }

  #came({ type, bubble }) {
    this.#log.put(bubble)
    if (bubble.from !== 'bot') return
    this.#quiet()
    if (type === 'message') this.#unread()
  }

  #header() {
    const { first_name } = this.#bot
    return h(
      'header',
      { class: 'chat-header' },
      h('span', { class: 'avatar tone1', 'aria-hidden': 'true' }, first_name[0]),
      h('div', { class: 'names' }, h('h2', {}, first_name), this.#doing),
      iconButton('dots', 'Menu obrolan', () => this.#hands.menu(this.#blocked)),
    )
  }

  #state({ started, blocked }) {
    this.#blocked = blocked
    this.#composer.set({ started, blocked })
  }

  async #loadCommands() {
    const { commands } = await ask('GET', `chats/${this.id}`)
    this.#composer.commands(commands)
  }

  /** What can be done with a message, or with a whole album. */
  #actions(bubbles) {
    const [first] = bubbles
    const { message } = first
    const canChange =
      first.from === 'person' && bubbles.length === 1 && (message.text ?? message.photo ?? message.document)
    const canCopy = first.text !== '' && !message.has_protected_content
    const remove = () => bubbles.forEach(({ id }) => void this.#hands.do('delete', { message_id: id }))
    this.#sheets.choices(
      `Pesan: ${summary(message)}`,
      [
        { icon: 'reply', label: 'Balas', act: () => this.#composer.reply(first) },
        canCopy && { icon: 'copy', label: 'Salin teks', act: () => this.#hands.copy(first.text) },
        canChange && { icon: 'edit', label: 'Ubah', act: () => this.#composer.edit(first) },
        { icon: 'trash', label: 'Hapus', bad: true, act: remove },
      ].filter(Boolean),
    )
  }

  #busy(text) {
    clearTimeout(this.#doingTimer)
    this.#doing.textContent = text
    this.#doing.classList.add('busy')
    this.#doingTimer = setTimeout(() => this.#quiet(), DOING_MS)
  }

  #quiet() {
    clearTimeout(this.#doingTimer)
    this.#doing.textContent = 'bot'
    this.#doing.classList.remove('busy')
  }
}
