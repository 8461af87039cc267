/** One message, or one album, as a row of the chat. */
import { fileUrl } from './api.js'
import { h, icon } from './dom.js'
import { inlineKeys } from './keyboards.js'
import { voiceNote } from './voice.js'
import { render } from './words.js'

const clock = new Intl.DateTimeFormat('id-ID', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Jakarta',
})

/**
 * @param bubbles one message, or all of an album
 * @param on what can be done: `command`, `link`, `copy`, `tap`, `view`, `more`, `jump`, `fail`
 */
export function row(bubbles, on) {
  const [first] = bubbles
  const last = bubbles.at(-1)
  const { message } = first
  if (message.message_auto_delete_timer_changed) return service(message)
  const own = first.from === 'person'
  const said = bubbles.find(b => b.text !== '') ?? first
  const changed = bubbles.some(b => b.message.edit_date !== undefined)
  const keys = inlineKeys(last.message.reply_markup, (button, key) => on.tap(last, button, key))
  const bare = message.photo !== undefined && said.text === ''
  const classes = ['row', own ? 'own' : 'bot']
  if (changed) classes.push('changed')
  if (bare) classes.push('bare')
  if (message.sticker) classes.push('sticker')
  if (message.has_protected_content) classes.push('guarded')
  if (keys) classes.push('with-keys')
  const element = h(
    'div',
    { class: classes.join(' '), id: `m${first.chat}-${first.id}` },
    h(
      'div',
      { class: 'bubble' },
      h('span', { class: 'hidden-text' }, own ? 'Anda: ' : 'Bot: '),
      message.reply_to_message && replyTo(message.reply_to_message, on),
      content(bubbles, on),
      said.text !== '' && h('div', { class: 'words' }, ...wordsOf(said, on)),
      stamp(last, changed),
    ),
    keys,
    more(bubbles, on),
  )
  return element
}

/** What Telegram itself says in the chat, in the middle and without a bubble. */
function service({ date, message_auto_delete_timer_changed: { message_auto_delete_time: seconds } }) {
  const text =
    seconds === 0
      ? 'Pesan tidak lagi dihapus otomatis'
      : `Pesan di obrolan ini dihapus otomatis setelah ${Math.max(1, Math.round(seconds / 86_400))} hari`
  return h(
    'div',
    { class: 'service' },
    text,
    h('time', { datetime: new Date(date * 1000).toISOString(), hidden: true }),
  )
}

const wordsOf = ({ text, message }, on) =>
  render(text, message.entities ?? message.caption_entities ?? [], on)

function stamp({ message, from, read }, changed) {
  return h(
    'span',
    { class: 'stamp' },
    changed && 'diubah ',
    h('time', { datetime: new Date(message.date * 1000).toISOString() }, clock.format(message.date * 1000)),
    from === 'person' && icon(read ? 'ticks' : 'tick'),
    from === 'person' && h('span', { class: 'hidden-text' }, read ? 'sudah diterima bot' : 'terkirim'),
  )
}

function more(bubbles, on) {
  return h(
    'button',
    {
      type: 'button',
      class: 'more',
      'aria-label': 'Tindakan untuk pesan ini',
      title: 'Tindakan',
      'aria-haspopup': 'menu',
      onclick: () => on.more(bubbles),
    },
    icon('dots'),
  )
}

/** The first line of a message, for a quote. */
export function summary(message) {
  const text = message.text ?? message.caption
  if (text) return text.split('\n')[0]
  if (message.photo) return 'Foto'
  if (message.document) return message.document.file_name ?? 'Berkas'
  if (message.contact) return `Kontak: ${message.contact.first_name}`
  if (message.voice) return 'Pesan suara'
  if (message.location) return 'Lokasi'
  return message.sticker ? `Stiker ${message.sticker.emoji ?? ''}` : 'Pesan'
}

function replyTo(original, on) {
  return h(
    'button',
    { type: 'button', class: 'reply-to', onclick: () => on.jump(original.message_id) },
    h('b', {}, original.from.first_name),
    summary(original),
  )
}

function content(bubbles, on) {
  const { message } = bubbles[0]
  if (message.photo) return photos(bubbles, on)
  if (message.document) return file(message.document)
  if (message.contact) return contact(message.contact)
  if (message.voice) return voiceNote(message, on)
  if (message.location) return place(message.location)
  return message.sticker ? h('div', {}, message.sticker.emoji ?? '🙂') : null
}

function photos(bubbles, on) {
  const pictures = bubbles.map(({ message }) => {
    const size = message.photo.at(-1)
    const url = fileUrl(size.file_id)
    const picture = h('img', { src: url, alt: message.caption ?? 'Foto', loading: 'lazy', draggable: false })
    picture.width = size.width
    picture.height = size.height
    return h(
      'button',
      { type: 'button', class: 'open-photo', 'aria-label': 'Lihat foto', onclick: () => on.view(url) },
      picture,
    )
  })
  return h('div', { class: pictures.length > 1 ? 'photos many' : 'photos' }, ...pictures)
}

const attachment = (tag, attributes, name, title, detail) =>
  h(
    tag,
    { class: 'attachment', ...attributes },
    h('span', { class: 'disc' }, icon(name)),
    h('span', {}, h('b', {}, title), h('small', {}, detail)),
  )

const file = document =>
  attachment(
    'a',
    { href: fileUrl(document.file_id), download: document.file_name ?? 'berkas' },
    'file',
    document.file_name ?? 'Berkas',
    sizeOf(document.file_size ?? 0),
  )

const contact = ({ first_name, last_name, phone_number }) =>
  attachment(
    'div',
    {},
    'contact',
    [first_name, last_name].filter(Boolean).join(' '),
    `+${phone_number.replace(/^\+/, '')}`,
  )

const place = ({ latitude, longitude }) =>
  attachment('div', {}, 'place', 'Lokasi', `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`)

const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024
    ? `${number.format(bytes / 1024)} KB`
    : `${number.format(bytes / 1024 / 1024)} MB`
}
