/** The messages of a chat, in order: a row for each (an album is one), a line for each day, and the way to the end. */
import { row } from './bubble.js'
import { h, icon } from './dom.js'

/** So near to the end (in pixels), what is new is scrolled into view. */
const NEAR_END = 80

const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', timeZone: 'Asia/Jakarta' })

export class Log {
  #list = h('div', {
    class: 'log',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': 'Percakapan',
    tabindex: '0',
  })
  #toEnd = h(
    'button',
    { type: 'button', class: 'to-end', 'aria-label': 'Ke pesan terakhir', hidden: true },
    icon('down'),
  )
  element = h('div', { class: 'log-box' }, this.#list, this.#toEnd)
  #bubbles = new Map()
  #rows = new Map()
  #on
  #sticks = true

  /** @param on what can be done on a message, see `bubble.js` */
  constructor(on) {
    this.#on = on
    this.#toEnd.addEventListener('click', () => this.#scrollToEnd('smooth'))
    this.#list.addEventListener('scroll', () => {
      const { scrollHeight, scrollTop, clientHeight } = this.#list
      this.#sticks = scrollHeight - scrollTop - clientHeight < NEAR_END
      this.#toEnd.hidden = this.#sticks
    })
    new ResizeObserver(() => this.#sticks && this.#scrollToEnd()).observe(this.#list)
  }

  /** Shows these messages instead of what it showed; `intro` when there are none. */
  fill(bubbles, intro) {
    if (
      this.#list.hasChildNodes() &&
      bubbles.length === this.#bubbles.size &&
      bubbles.every(b => this.#shows(b))
    )
      return
    this.#bubbles = new Map(bubbles.map(bubble => [bubble.id, bubble]))
    this.#rows.clear()
    this.#list.replaceChildren()
    if (bubbles.length === 0)
      this.#list.append(h('div', { class: 'intro' }, h('b', {}, 'Apa yang bisa dilakukan bot ini?'), intro))
    for (const bubble of bubbles) if (!this.#rows.has(keyOf(bubble))) this.#draw(bubble)
    this.#drawDays()
    this.#scrollToEnd()
  }

  /** A message that is new or has changed. */
  put(bubble) {
    const isNew = !this.#bubbles.has(bubble.id)
    this.#bubbles.set(bubble.id, bubble)
    this.#list.querySelector('.intro')?.remove()
    const element = this.#draw(bubble)
    if (isNew) element.classList.add('fresh')
    this.#drawDays()
    if (this.#sticks || (isNew && bubble.from === 'person')) this.#scrollToEnd()
    else this.#toEnd.hidden = false
  }

  remove(id) {
    const bubble = this.#bubbles.get(id)
    if (!bubble) return
    this.#bubbles.delete(id)
    const key = keyOf(bubble)
    const [left] = this.#members(bubble)
    if (left) this.#draw(left)
    else {
      this.#rows.get(key)?.remove()
      this.#rows.delete(key)
    }
    this.#drawDays()
  }

  /** Sets the second tick. */
  read(id) {
    const bubble = this.#bubbles.get(id)
    if (!bubble) return
    bubble.read = true
    this.#draw(bubble)
  }

  jump(id) {
    const bubble = this.#bubbles.get(id)
    if (bubble) this.#rows.get(keyOf(bubble))?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }

  #shows(bubble) {
    const known = this.#bubbles.get(bubble.id)
    return known?.seq === bubble.seq && known.read === bubble.read
  }

  #draw(bubble) {
    const key = keyOf(bubble)
    const element = row(this.#members(bubble), this.#on)
    const before = this.#rows.get(key)
    this.#rows.set(key, element)
    if (before) before.replaceWith(element)
    else this.#list.append(element)
    return element
  }

  /** The messages that stand in one row with this one: itself, or its whole album. */
  #members(bubble) {
    const album = bubble.message.media_group_id
    if (!album) return this.#bubbles.has(bubble.id) ? [bubble] : []
    return [...this.#bubbles.values()]
      .filter(b => b.message.media_group_id === album)
      .toSorted((a, b) => a.id - b.id)
  }

  /** A line with the date above the first message of each day. */
  #drawDays() {
    for (const old of this.#list.querySelectorAll('.day')) old.remove()
    let last = ''
    for (const element of this.#rows.values()) {
      const date = day.format(new Date(element.querySelector('time').dateTime))
      if (date !== last) element.before(h('div', { class: 'day' }, date))
      last = date
    }
  }

  #scrollToEnd(behavior = 'instant') {
    this.#list.scrollTo({ top: this.#list.scrollHeight, behavior })
    this.#sticks = true
    this.#toEnd.hidden = true
  }
}

const keyOf = ({ id, message }) => (message.media_group_id ? `album${message.media_group_id}` : String(id))
