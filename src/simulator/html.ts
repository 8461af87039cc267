/**
 * Telegram's HTML, which is not HTML: a handful of tags, four named entities, every tag closed in order.
 *
 * Written after TDLib's `parse_html` (td/telegram/MessageEntity.cpp), because a bot that sends a stray `<`
 * must fail here with the words it would fail with in production. Byte offsets count UTF-8 bytes, entity
 * offsets UTF-16 code units, as there.
 *
 * Not modelled: tg-emoji (needs custom emoji) and tg-time.
 */
import type { MessageEntity } from 'grammy/types'
import { bad } from './refusal.ts'

export interface Parsed {
  text: string
  entities: MessageEntity[]
}

/** What each tag becomes; `a` and `span` look at their attribute. */
const TAGS: Record<string, MessageEntity.CommonMessageEntity['type'] | 'text_link' | 'pre'> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}

interface Open {
  tag: string
  argument: string
  offset: number
}

const isSpace = (c: string | undefined) => c === undefined || ' \t\r\n\0\v'.includes(c)

const fail = (what: string) => bad(`can't parse entities: ${what}`)

/** Parses `source` into plain text and entities. Refuses with Telegram's own texts. */
export function parseHtml(source: string): Parsed {
  const byteOffset = (position: number) => Buffer.byteLength(source.slice(0, position))
  const entities: MessageEntity[] = []
  const open: Open[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    const c = source[at]
    if (c === '&') {
      const named = decodeEntity(source, at)
      text += named?.character ?? '&'
      at = named?.next ?? at + 1
    } else if (c !== '<') {
      text += c
      at++
    } else if (source[at + 1] === '/') {
      const begin = at
      const top = open.pop()
      if (top === undefined) throw fail(`Unexpected end tag at byte offset ${byteOffset(begin)}`)
      at += 2
      while (!isSpace(source[at]) && source[at] !== '>') at++
      const name = source.slice(begin + 2, at)
      while (at < source.length && isSpace(source[at])) at++
      if (source[at] !== '>') throw fail(`Unclosed end tag at byte offset ${byteOffset(begin)}`)
      if (name !== '' && name.toLowerCase() !== top.tag)
        throw fail(
          `Unmatched end tag at byte offset ${byteOffset(begin)}, expected "</${top.tag}>", found "</${name}>"`,
        )
      at++
      const entity = close(top, text)
      if (entity) entities.push(entity)
    } else {
      const start = readStartTag(source, at, byteOffset)
      open.push({ tag: start.tag, argument: start.argument, offset: text.length })
      at = start.next
    }
  }
  const left = open.pop()
  if (left) throw fail(`Can't find end tag corresponding to start tag "${left.tag}"`)
  return { text, entities: inOrder(mergePreCode(entities)) }
}

/** `&lt; &gt; &amp; &quot;` and numbers; anything else stays as it is written. */
function decodeEntity(source: string, at: number): { character: string; next: number } | undefined {
  const match = /^&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))|(lt|gt|amp|quot));?/i.exec(source.slice(at, at + 12))
  if (!match) return undefined
  const [whole, hex, decimal, name] = match
  if (name !== undefined) {
    const character = { lt: '<', gt: '>', amp: '&', quot: '"' }[name]
    return character === undefined ? undefined : { character, next: at + whole.length }
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (code === 0 || code >= 0x10_ff_ff) return undefined
  return { character: String.fromCodePoint(code), next: at + whole.length }
}

function readStartTag(
  source: string,
  begin: number,
  byteOffset: (position: number) => number,
): { tag: string; argument: string; next: number } {
  let at = begin + 1
  const unclosed = () => fail(`Unclosed start tag at byte offset ${byteOffset(begin)}`)
  const skipSpace = () => {
    while (at < source.length && isSpace(source[at])) at++
    if (at >= source.length) throw unclosed()
  }
  while (!isSpace(source[at]) && source[at] !== '>') at++
  if (at >= source.length) throw unclosed()
  const tag = source.slice(begin + 1, at).toLowerCase()
  if (!Object.hasOwn(TAGS, tag))
    throw fail(`Unsupported start tag "${tag}" at byte offset ${byteOffset(begin)}`)

  let argument = ''
  for (;;) {
    skipSpace()
    if (source[at] === '>') break
    const nameAt = at
    while (!isSpace(source[at]) && !'=>/"\''.includes(source[at] ?? '>')) at++
    const attribute = source.slice(nameAt, at)
    if (attribute === '')
      throw fail(`Empty attribute name in the tag "${tag}" at byte offset ${byteOffset(begin)}`)
    skipSpace()
    let value = ''
    if (source[at] === '=') {
      at++
      skipSpace()
      const read = readValue(source, at, byteOffset)
      value = read.value
      at = read.next
      if (at >= source.length) throw unclosed()
    } else if (tag !== 'blockquote' || attribute !== 'expandable') {
      throw fail(
        `Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${byteOffset(begin)}`,
      )
    }
    argument = meaning(tag, attribute, value) ?? argument
  }
  if (tag === 'span' && argument !== 'spoiler')
    throw fail(`Tag "span" must have class "tg-spoiler" at byte offset ${byteOffset(begin)}`)
  return { tag, argument, next: at + 1 }
}

function readValue(
  source: string,
  from: number,
  byteOffset: (position: number) => number,
): { value: string; next: number } {
  const quote = source[from]
  let at = from
  if (quote !== '"' && quote !== "'") {
    while (/[a-z0-9.-]/i.test(source[at] ?? '')) at++
    if (!isSpace(source[at]) && source[at] !== '>')
      throw fail(`Unexpected end of name token at byte offset ${byteOffset(from)}`)
    return { value: source.slice(from, at).toLowerCase(), next: at }
  }
  at++
  let value = ''
  while (at < source.length && source[at] !== quote) {
    const named = source[at] === '&' ? decodeEntity(source, at) : undefined
    value += named?.character ?? source[at] ?? ''
    at = named?.next ?? at + 1
  }
  return { value, next: at + 1 }
}

/** The part of an attribute that Telegram keeps, or undefined for one that it reads over. */
function meaning(tag: string, attribute: string, value: string): string | undefined {
  if (tag === 'a' && attribute === 'href') return value
  if (tag === 'code' && attribute === 'class' && value.startsWith('language-')) return value.slice(9)
  if (tag === 'span' && attribute === 'class' && value.startsWith('tg-')) return value.slice(3)
  if (tag === 'blockquote' && attribute === 'expandable') return 'expandable'
  return undefined
}

/** The entity that a closed tag stands for; nothing for an empty one or a link that leads nowhere. */
function close(tag: Open, text: string): MessageEntity | undefined {
  const { offset } = tag
  const length = text.length - offset
  if (length <= 0) return undefined
  const type = TAGS[tag.tag]
  if (type === 'text_link') {
    const url = linkTarget(tag.argument === '' ? text.slice(offset) : tag.argument)
    return url === undefined ? undefined : { type, offset, length, url }
  }
  if (type === 'blockquote' && tag.argument !== '') return { type: 'expandable_blockquote', offset, length }
  if (type === 'code' && tag.argument !== '') return { type: 'pre', offset, length, language: tag.argument }
  return type === undefined ? undefined : { type, offset, length }
}

/** http(s), tg and tel links as Telegram accepts them; a bare host gets `http://`. */
function linkTarget(href: string): string | undefined {
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^[^/]*\.[^/:]*:\d/.test(href) ? href : `http://${href}`
  if (!URL.canParse(withScheme)) return undefined
  const url = new URL(withScheme)
  if (url.protocol === 'tg:' || url.protocol === 'tel:' || url.protocol === 'mailto:') return url.href
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : undefined
}

/** `<pre><code class="language-x">` is one entity, not two. */
function mergePreCode(entities: MessageEntity[]): MessageEntity[] {
  const spans = new Map<string, MessageEntity>()
  for (const entity of entities)
    if (entity.type === 'pre') {
      const span = `${entity.offset}:${entity.length}`
      const known = spans.get(span)
      if (!known || 'language' in entity) spans.set(span, entity)
    }
  return entities.filter(
    e =>
      (e.type !== 'pre' || spans.get(`${e.offset}:${e.length}`) === e) &&
      (e.type !== 'code' || !spans.has(`${e.offset}:${e.length}`)),
  )
}

/** By offset, the longer first: the order in which Telegram lists them. */
const inOrder = (entities: MessageEntity[]) =>
  entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
