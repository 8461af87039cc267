/** Taps on inline buttons and their answers: the button turns until the bot has answered, or long enough. */
const PATIENCE_MS = 20_000

export class Taps {
  #hands
  #sheets
  /** By callback query: how to let the button rest. */
  #waiting = new Map()
  /** Answers that came before the tap itself was confirmed. */
  #early = new Set()

  constructor(hands, sheets) {
    this.#hands = hands
    this.#sheets = sheets
  }

  async tap(bubble, button, key) {
    if (button.url) return this.#hands.follow(button.url)
    if (button.copy_text) return this.#hands.copy(button.copy_text.text)
    if (key.ariaBusy === 'true') return undefined
    key.ariaBusy = 'true'
    const rest = () => {
      key.ariaBusy = 'false'
    }
    const done = await this.#hands.do('tap', { data: button.callback_data, message_id: bubble.id })
    if (!done || this.#early.delete(done.tapped.query)) return rest()
    const { query } = done.tapped
    this.#waiting.set(query, rest)
    setTimeout(() => this.#waiting.delete(query) && rest(), PATIENCE_MS)
    return undefined
  }

  answered({ query, text, alert, url }) {
    const rest = this.#waiting.get(query)
    if (rest) rest()
    else this.#early.add(query)
    this.#waiting.delete(query)
    if (url) this.#hands.follow(url)
    else if (text !== '' && alert) this.#sheets.alert(text)
    else if (text !== '') this.#sheets.note(text)
  }
}
