/** The foot of a phone: START, the line one writes in, the keyboard, the commands, what one can attach. */
import { summary } from './bubble.js'
import { h, icon, iconButton } from './dom.js'
import { commandList, replyKeys } from './keyboards.js'
import { choose } from './pictures.js'
import { VOICE_FILES } from './voice.js'

export class Composer {
  element = h('footer', { class: 'composer' })
  /** A message that is being answered or changed: `{ kind: 'reply' | 'edit', bubble }`. */
  #about = null
  #keyboard = null
  #keyboardShown = true
  #commands = []
  #commandsShown = false
  #state = { started: true, blocked: false }
  #on
  #field
  #line

  /** @param on what the person's hands can do, see `hands.js` */
  constructor(on, name) {
    this.#on = on
    this.#field = h('textarea', {
      rows: 1,
      placeholder: 'Pesan',
      'aria-label': `Pesan dari ${name}`,
      oninput: () => this.#typed(),
      onkeydown: event => this.#key(event),
    })
    this.#line = h('div', { class: 'line' })
    this.#draw()
  }

  set({ started, blocked }) {
    if (started === this.#state.started && blocked === this.#state.blocked) return
    this.#state = { started, blocked }
    this.#draw()
  }

  /** The keyboard that the bot shows, or null. */
  keyboard(shown) {
    const markup = shown?.markup ?? null
    if (JSON.stringify(markup) === JSON.stringify(this.#keyboard)) return
    this.#keyboard = markup
    this.#keyboardShown = this.#keyboard !== null
    this.#draw()
  }

  /** The bot's commands here; with any, the menu button shows. */
  commands(commands) {
    if (JSON.stringify(commands) === JSON.stringify(this.#commands)) return
    this.#commands = commands
    this.#draw()
  }

  reply(bubble) {
    this.#about = { kind: 'reply', bubble }
    this.#draw()
    this.#field.focus()
  }

  edit(bubble) {
    this.#about = { kind: 'edit', bubble }
    this.#field.value = bubble.text
    this.#draw()
    this.#field.focus()
  }

  focus() {
    this.#field.focus({ preventScroll: true })
  }

  #draw() {
    const { started, blocked } = this.#state
    if (blocked) return this.#big('MULAI ULANG BOT', 'big-button', () => this.#on.start())
    if (!started) return this.#big('MULAI', 'big-button start', () => this.#on.start())
    const hadFocus = document.activeElement === this.#field
    this.#field.placeholder = this.#keyboard?.input_field_placeholder ?? 'Pesan'
    this.#drawLine()
    const shown = this.#keyboard !== null && this.#keyboardShown && !this.#commandsShown
    this.element.replaceChildren(
      ...[
        this.#commandsShown && commandList(this.#commands, command => this.#choose(command)),
        this.#about && this.#aboutBar(),
        this.#line,
        shown && replyKeys(this.#keyboard, (label, asks) => this.#on.press(label, asks)),
      ].filter(Boolean),
    )
    if (hadFocus) this.#field.focus({ preventScroll: true })
    this.#grow()
  }

  #big(label, kind, act) {
    this.element.replaceChildren(h('button', { type: 'button', class: kind, onclick: act }, label))
  }

  #drawLine() {
    const hasText = this.#field.value.trim() !== ''
    const toggle = () => {
      this.#keyboardShown = !this.#keyboardShown
      this.#commandsShown = false
      this.#draw()
    }
    const parts = [
      this.#commands.length > 0 && !hasText && this.#menuButton(),
      this.#field,
      this.#keyboard &&
        !hasText &&
        iconButton(
          this.#keyboardShown ? 'down' : 'keyboard',
          this.#keyboardShown ? 'Sembunyikan papan tombol' : 'Tampilkan papan tombol',
          toggle,
        ),
      !hasText && iconButton('clip', 'Lampirkan', () => this.#attach()),
      iconButton('send', 'Kirim', () => this.#send(), 'go'),
    ].filter(Boolean)
    const same =
      parts.length === this.#line.children.length && parts.every((p, n) => p === this.#line.children[n])
    if (!same) this.#line.replaceChildren(...parts)
  }

  #menuButton() {
    const toggle = () => {
      this.#commandsShown = !this.#commandsShown
      this.#draw()
    }
    return h(
      'button',
      { type: 'button', class: 'menu-button', 'aria-expanded': String(this.#commandsShown), onclick: toggle },
      icon(this.#commandsShown ? 'close' : 'menu'),
      'Menu',
    )
  }

  #aboutBar() {
    const { kind, bubble } = this.#about
    const cancel = () => {
      if (kind === 'edit') this.#field.value = ''
      this.#about = null
      this.#draw()
    }
    return h(
      'div',
      { class: 'context-bar' },
      icon(kind),
      h('p', {}, h('b', {}, kind === 'edit' ? 'Ubah pesan' : 'Balas'), summary(bubble.message)),
      iconButton('close', 'Batal', cancel),
    )
  }

  #typed() {
    const text = this.#field.value
    const shown = text.startsWith('/') && !text.includes(' ') && this.#commands.length > 0
    if (shown !== this.#commandsShown) {
      this.#commandsShown = shown
      this.#draw()
    } else this.#redrawLineKeepingFocus()
    this.#grow()
  }

  #redrawLineKeepingFocus() {
    const { selectionStart, selectionEnd } = this.#field
    this.#drawLine()
    this.#field.focus({ preventScroll: true })
    this.#field.setSelectionRange(selectionStart, selectionEnd)
  }

  #grow() {
    this.#field.style.height = 'auto'
    // An empty field is one row, however long its placeholder is.
    const needed = this.#field.value === '' ? 0 : this.#field.scrollHeight
    // Not in view yet, it measures nothing: one row then.
    if (needed > 0) this.#field.style.height = `${Math.min(needed, 128)}px`
  }

  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      this.#send()
    } else if (event.key === 'Escape' && (this.#commandsShown || this.#about)) {
      this.#commandsShown = false
      this.#about = null
      this.#draw()
    }
  }

  #choose(command) {
    this.#commandsShown = false
    this.#field.value = ''
    this.#on.send(command, null)
    this.#draw()
    this.#field.focus({ preventScroll: true })
  }

  #send() {
    const text = this.#field.value.trim()
    this.#field.focus({ preventScroll: true })
    if (text === '') return
    const about = this.#about
    this.#about = null
    this.#commandsShown = false
    this.#field.value = ''
    this.#draw()
    this.#on.send(text, about)
  }

  #attach() {
    const on = this.#on
    on.choices('Lampirkan', [
      { icon: 'image', label: 'Foto', act: () => choose({ accept: 'image/*', multiple: true }, on.photos) },
      { icon: 'file', label: 'Berkas', act: () => choose({}, files => on.file(files[0])) },
      { icon: 'contact', label: 'Kontak saya', act: on.contact },
      { icon: 'person', label: 'Kontak orang lain', act: on.otherContact },
      { icon: 'place', label: 'Lokasi', act: on.place },
      {
        icon: 'mic',
        label: 'Pesan suara dari berkas',
        act: () => choose({ accept: VOICE_FILES }, files => on.voice(files[0])),
      },
      { icon: 'mic', label: 'Kirim suara contoh', act: on.sampleVoice },
      { icon: 'smile', label: 'Stiker', act: on.sticker },
    ])
  }
}
