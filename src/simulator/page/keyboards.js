/** The three kinds of buttons: under a message, under the text field, and the list of commands. */
import { h, icon } from './dom.js'

/** Buttons of an inline keyboard; `tap(button, element)` when one is tapped. */
export function inlineKeys(markup, tap) {
  if (!markup) return null
  const key = button => {
    const corner = button.url ? 'out' : button.copy_text ? 'copy' : undefined
    const element = h(
      'button',
      {
        type: 'button',
        class: `inline-key ${button.style ?? ''}`.trim(),
        onclick: () => tap(button, element),
      },
      button.text,
      corner && icon(corner, 'corner'),
    )
    return element
  }
  return h('div', { class: 'keys' }, ...markup.inline_keyboard.map(row => h('div', {}, ...row.map(key))))
}

/** The keyboard under the text field; `press(label, asks)` with asks 'contact', 'location' or undefined. */
export function replyKeys(markup, press) {
  const key = given => {
    const button = typeof given === 'string' ? { text: given } : given
    const asks = button.request_contact ? 'contact' : button.request_location ? 'location' : undefined
    return h(
      'button',
      {
        type: 'button',
        class: `reply-key ${button.style ?? ''}`.trim(),
        onclick: () => press(button.text, asks),
      },
      asks && icon(asks === 'contact' ? 'contact' : 'place'),
      h('span', {}, button.text),
    )
  }
  return h(
    'div',
    {
      class: markup.resize_keyboard ? 'reply-keys' : 'reply-keys tall',
      role: 'group',
      'aria-label': 'Papan tombol',
    },
    ...markup.keyboard.map(row => h('div', {}, ...row.map(key))),
  )
}

/** The bot's commands in this chat; `choose('/cek')`. */
export const commandList = (commands, choose) =>
  h(
    'div',
    { class: 'commands', role: 'menu', 'aria-label': 'Perintah' },
    ...commands.map(({ command, description }) =>
      h(
        'button',
        { type: 'button', role: 'menuitem', onclick: () => choose(`/${command}`) },
        h('b', {}, `/${command}`),
        h('span', {}, description),
      ),
    ),
  )
