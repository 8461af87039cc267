/** The bar above the phones: whose phones lie on the table, somebody new, the simulated day. */
import { ask } from './api.js'
import { h, icon } from './dom.js'

const date = new Intl.DateTimeFormat('id-ID', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Asia/Jakarta',
})
const time = new Intl.DateTimeFormat('id-ID', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Jakarta',
})

/** "Bu Siti" is S: forms of address are not names. */
const initial = name => name.replace(/^(Pak|Bu|Bapak|Ibu|Mas|Mbak) /, '')[0] ?? '?'

export class TopBar {
  #people = h('nav', { class: 'people', 'aria-label': 'Orang' })
  #date = h('span')
  #time = h('small')
  #chips = new Map()
  #ahead = 0
  #on

  /** @param on `choose(person)`, `add()`, `day()`, `tick(text)` */
  constructor(root, on) {
    this.#on = on
    root.append(
      this.#people,
      h(
        'button',
        {
          type: 'button',
          class: 'plain',
          onclick: on.add,
          'aria-label': 'Tambah orang',
          title: 'Tambah orang',
        },
        icon('person'),
      ),
      h('div', { class: 'clock' }, this.#date, this.#time),
      h(
        'button',
        { type: 'button', class: 'plain', onclick: on.day, title: 'Majukan waktu satu hari' },
        icon('day', 'day-icon'),
        '+1',
        h('span', { class: 'long' }, 'hari'),
        h('span', { class: 'hidden-text' }, 'hari'),
      ),
    )
    setInterval(() => this.#tick(), 5000)
  }

  /** The simulator's time, which may be days ahead of the wall's. */
  now(iso) {
    this.#ahead = new Date(iso).getTime() - Date.now()
    this.#tick()
  }

  async load() {
    this.now((await ask('GET', 'clock')).now)
  }

  draw(people, open, active) {
    this.#people.replaceChildren(
      ...people.map(person => this.#chip(person, open.has(person.id), person.id === active)),
    )
  }

  /** Marks that something came for a person whose phone is not in view. */
  count(id) {
    const chip = this.#chips.get(id)
    if (chip) chip.textContent = String(Number(chip.textContent) + 1)
  }

  #chip(person, isOpen, isActive) {
    const counter = h('span', { class: 'count' })
    this.#chips.set(person.id, counter)
    return h(
      'button',
      {
        type: 'button',
        class: isActive ? 'chip active' : 'chip',
        'aria-pressed': String(isOpen),
        onclick: () => this.#on.choose(person),
      },
      h('span', { class: `avatar tone${person.id % 5}`, 'aria-hidden': 'true' }, initial(person.first_name)),
      h('span', {}, person.first_name, person.note && h('small', {}, person.note)),
      counter,
    )
  }

  #tick() {
    const now = Date.now() + this.#ahead
    this.#date.textContent = date.format(now)
    this.#time.textContent = `pukul ${time.format(now)} WIB`
    this.#on.tick(time.format(now))
  }
}
