/** Voice notes: one of them plays at a time, whichever phone it is on, and goes on when its row is drawn anew. */
import { fileUrl } from './api.js'
import { h, icon } from './dom.js'

const BARS = 28
const LOWEST = 4
const HIGHEST = 22

const player = new Audio()
/** Which one is in the player, and how each one that is shown draws itself. */
let current
const shown = new Map()

for (const event of ['play', 'pause', 'ended', 'timeupdate'])
  player.addEventListener(event, () => shown.get(current)?.draw())
player.addEventListener('error', () => shown.get(current)?.failed())

/** @param on `fail(text)` says that a sound cannot be played */
export function voiceNote(message, on) {
  const { file_id, file_unique_id, duration } = message.voice
  const key = `${message.chat.id}-${message.message_id}`
  const bars = Array.from({ length: BARS }, (_, n) => bar(file_unique_id, n))
  const button = h('button', { type: 'button', class: 'disc', onclick: () => toggle(key, fileUrl(file_id)) })
  const time = h('small')
  const draw = () => {
    const isIn = current === key
    const plays = isIn && !player.paused && !player.ended
    const at = isIn && !player.ended ? player.currentTime : 0
    const done = (at / (duration || 1)) * BARS
    for (const [n, one] of bars.entries()) one.classList.toggle('done', n < done)
    button.replaceChildren(icon(plays ? 'pause' : 'play'))
    button.ariaLabel = plays ? 'Jeda' : 'Putar pesan suara'
    time.textContent = minutes(at > 0 ? at : duration)
  }
  shown.set(key, { draw, failed: () => on.fail('Suara ini tidak dapat diputar.') })
  draw()
  return h(
    'div',
    { class: 'attachment voice' },
    button,
    h('span', {}, h('span', { class: 'wave', 'aria-hidden': 'true' }, ...bars), time),
  )
}

function toggle(key, url) {
  if (current === key && !player.paused) return player.pause()
  const before = current
  if (current !== key) {
    current = key
    player.src = url
    shown.get(before)?.draw()
  }
  // Refused when something else is put into the player at once, or when it is no sound: the error event tells.
  return player.play().catch(() => undefined)
}

/** Looks like a voice, and always the same for the same sound. */
function bar(id, n) {
  const element = h('i')
  const code = (id.charCodeAt(n % id.length) * (n + 7)) % 97
  element.style.height = `${LOWEST + ((HIGHEST - LOWEST) * code) / 96}px`
  return element
}

const minutes = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** What Telegram takes for a voice note. */
export const VOICE_FILES = '.ogg,.oga,.opus,.mp3,.m4a'

export const isVoiceFile = ({ name }) =>
  VOICE_FILES.split(',').some(ending => name.toLowerCase().endsWith(ending))

/** How long a sound is, in whole seconds; undefined when this browser cannot tell. */
export function secondsOf(file) {
  const url = URL.createObjectURL(file)
  const sound = new Audio()
  const known = new Promise(resolve => {
    sound.addEventListener('loadedmetadata', () => resolve(sound.duration))
    sound.addEventListener('error', () => resolve(Number.NaN))
  })
  sound.src = url
  return known
    .then(seconds => (Number.isFinite(seconds) ? Math.max(1, Math.round(seconds)) : undefined))
    .finally(() => URL.revokeObjectURL(url))
}
