/** What lies over one phone: sheets of choices, questions, forms, alerts, short notes, a photo in full. */
import { h, icon, iconButton } from './dom.js'

const NOTE_MS = 3500

export class Sheets {
  #screen
  #notes = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' })

  constructor(screen) {
    this.#screen = screen
    screen.append(this.#notes)
  }

  /** A dark line that goes by itself: the toast of a callback answer. */
  note(text) {
    const note = h('div', { class: 'toast' }, text)
    this.#notes.append(note)
    setTimeout(() => note.remove(), NOTE_MS)
  }

  /** A message to be acknowledged. */
  alert(text) {
    this.#open('middle', text, close => [
      h('p', {}, text),
      actions(h('button', { type: 'button', onclick: close }, 'OK')),
    ])
  }

  /** A question with yes and no; `act` on yes. */
  confirm(title, text, yes, act) {
    this.#open('middle', title, close => [
      h('h3', {}, title),
      h('p', {}, text),
      actions(
        h('button', { type: 'button', onclick: close }, 'Batal'),
        h('button', { type: 'button', onclick: () => (close(), act()) }, yes),
      ),
    ])
  }

  /** A list to choose from: `[{ icon, label, act, bad }]`. */
  choices(title, list) {
    this.#open('', title, close => [
      h('h3', { class: 'hidden-text' }, title),
      ...list.map(({ icon: name, label, act, bad }) =>
        h(
          'button',
          { type: 'button', class: bad ? 'choice bad' : 'choice', onclick: () => (close(), act()) },
          icon(name),
          label,
        ),
      ),
    ])
  }

  /** A few fields: `[{ name, label, value, type }]`; `act(values)` when sent. */
  form(title, fields, send, act) {
    const inputs = fields.map(({ name, label, value = '', type = 'text' }) => {
      const input = h('input', { name, type, value, autocomplete: 'off' })
      return { name, input, element: h('label', {}, label, input) }
    })
    this.#open('middle', title, close => {
      const submit = event => {
        event.preventDefault()
        close()
        act(Object.fromEntries(inputs.map(({ name, input }) => [name, input.value.trim()])))
      }
      return [
        h(
          'form',
          { onsubmit: submit },
          h('h3', {}, title),
          ...inputs.map(({ element }) => element),
          actions(
            h('button', { type: 'button', onclick: close }, 'Batal'),
            h('button', { type: 'submit', class: 'main' }, send),
          ),
        ),
      ]
    })
  }

  /** Pictures or files before they are sent, with a caption; `act(caption)`. */
  upload(files, what, act) {
    const urls = files.map(file => URL.createObjectURL(file))
    const caption = h('input', { type: 'text', maxlength: '1024', placeholder: 'Tambahkan keterangan…' })
    const shown =
      what === 'foto'
        ? h('div', { class: 'previews' }, ...urls.map(src => h('img', { src, alt: '' })))
        : h('p', {}, ...files.map(file => file.name).join('\n'))
    const title = files.length > 1 ? `Kirim ${files.length} ${what}` : `Kirim ${what}`
    this.#open(
      '',
      title,
      close => {
        const submit = event => {
          event.preventDefault()
          close()
          act(caption.value.trim())
        }
        return [
          h(
            'form',
            { onsubmit: submit },
            h('h3', {}, title),
            shown,
            h('label', {}, 'Keterangan', caption),
            actions(
              h('button', { type: 'button', onclick: close }, 'Batal'),
              h('button', { type: 'submit', class: 'main' }, 'Kirim'),
            ),
          ),
        ]
      },
      () => urls.forEach(url => URL.revokeObjectURL(url)),
    )
  }

  /** A photo in full. */
  view(url) {
    this.#open('viewer', 'Foto', close => [
      h('img', { src: url, alt: 'Foto' }),
      iconButton('close', 'Tutup', close),
    ])
  }

  /** Puts content over the phone; what is under it cannot be reached until it is closed. */
  #open(kind, label, fill, closed = () => {}) {
    const before = document.activeElement
    const under = [...this.#screen.children].filter(child => child !== this.#notes)
    const close = () => {
      veil.remove()
      for (const child of under) child.inert = false
      closed()
      before?.focus?.({ preventScroll: true })
    }
    const content = fill(close)
    const veil = h(
      'div',
      {
        class: `veil ${kind}`.trim(),
        role: 'dialog',
        'aria-modal': 'true',
        'aria-label': label,
        onclick: event => event.target === veil && close(),
        onkeydown: event => event.key === 'Escape' && close(),
      },
      ...(kind === 'viewer' ? content : [h('div', { class: 'sheet' }, ...content)]),
    )
    for (const child of under) child.inert = true
    this.#screen.append(veil)
    veil.querySelector('input, button')?.focus()
  }
}

const actions = (...buttons) => h('div', { class: 'actions' }, ...buttons)
