/** The words of a message with their entities, as elements: nested as Telegram nests them, nothing as HTML. */
import { h } from './dom.js'

/**
 * @param on what can be done with words: `command(text)`, `link(url)`, `copy(text)`
 * @returns nodes to append
 */
export function render(text, entities = [], on) {
  return within(text, 0, text.length, entities, on)
}

function within(text, from, to, entities, on) {
  const nodes = []
  let at = from
  for (let n = 0; n < entities.length; n++) {
    const entity = entities[n]
    const end = entity.offset + entity.length
    if (entity.offset < at || end > to) continue
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset))
    const inner = entities.slice(n + 1).filter(e => e.offset >= entity.offset && e.offset + e.length <= end)
    nodes.push(
      element(entity, text.slice(entity.offset, end), within(text, entity.offset, end, inner, on), on),
    )
    at = BLOCKS.includes(entity.type) && text[end] === '\n' && end < to ? end + 1 : end
  }
  if (at < to) nodes.push(text.slice(at, to))
  return nodes
}

/** They end their line themselves, so the line break after them is not one more. */
const BLOCKS = ['pre', 'blockquote', 'expandable_blockquote']

const TAGS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  pre: 'pre',
  blockquote: 'blockquote',
}

function element(entity, text, inner, on) {
  const tag = TAGS[entity.type]
  if (tag) return h(tag, {}, ...inner)
  switch (entity.type) {
    case 'expandable_blockquote':
      return h('blockquote', {}, ...inner)
    case 'code':
      return h('code', { title: 'Ketuk untuk menyalin', onclick: () => on.copy(text) }, ...inner)
    case 'spoiler':
      return spoiler(inner)
    case 'bot_command':
      return h('button', { type: 'button', class: 'command', onclick: () => on.command(text) }, text)
    case 'text_link':
      return link(entity.url, inner, on)
    case 'url':
      return link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, inner, on)
    case 'email':
      return link(`mailto:${text}`, inner, on)
    case 'phone_number':
      return link(`tel:${text.replaceAll(/[ -]/g, '')}`, inner, on)
    default:
      return h('span', {}, ...inner)
  }
}

const reveal = event => {
  event.currentTarget.classList.add('open')
  event.currentTarget.removeAttribute('aria-label')
  event.currentTarget.removeAttribute('role')
}

/** Hidden until tapped; reads as "disembunyikan" until then. */
function spoiler(inner) {
  return h(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: '0',
      'aria-label': 'Teks disembunyikan, ketuk untuk melihat',
      onclick: reveal,
      onkeydown: e => e.key === 'Enter' && reveal(e),
    },
    h('span', {}, ...inner),
  )
}

const SAFE = ['http:', 'https:', 'tel:', 'mailto:', 'tg:']

/** A link that asks before it leads away; anything but web, phone and mail stays plain words. */
function link(url, inner, on) {
  const target = URL.parse(url)
  if (!target || !SAFE.includes(target.protocol)) return h('span', {}, ...inner)
  const go = event => {
    event.preventDefault()
    on.link(url)
  }
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', onclick: go }, ...inner)
}
