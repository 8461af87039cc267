/**
 * XML in pieces: tags and texts as they come, as much of the language as a workbook uses.
 *
 * A document type is refused, so that no entity can be declared and none can grow (the "billion laughs").
 */
import { StringDecoder } from 'node:string_decoder'
import { LIMITS, Refused } from './table.ts'

export interface XmlListener {
  /** `name` without its namespace; `tag` is what stands between the angle brackets, for `attribute`. */
  open(name: string, tag: string): void
  /** Decoded; one text may come in several parts. */
  text(text: string): void
  close(name: string): void
}

/** Tells `listener` the document; after each piece comes a pause, so that what was gathered can be taken away. */
export async function* parseXml(pieces: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const piece of pieces) {
    rest = consume(rest + decoder.write(piece), listener)
    if (rest.length > LIMITS.recordBytes) throw new Refused('damaged')
    yield
  }
  if (consume(rest + decoder.end(), listener).trim() !== '') throw new Refused('damaged')
}

/** @returns the part at the end that is not whole yet. */
function consume(source: string, listener: XmlListener): string {
  let at = 0
  for (;;) {
    const start = source.indexOf('<', at)
    if (start === -1) return source.slice(at)
    const end = endOfMarkup(source, start)
    if (end === -1) return source.slice(at)
    if (start > at) listener.text(decodeEntities(source.slice(at, start)))
    tellMarkup(source.slice(start + 1, end), listener)
    at = end + 1
  }
}

/** Where the closing bracket stands, or -1 when it has not come yet. */
function endOfMarkup(source: string, start: number): number {
  const closing = (mark: string) => {
    const found = source.indexOf(mark, start)
    return found === -1 ? -1 : found + mark.length - 1
  }
  if (source.charCodeAt(start + 1) === EXCLAMATION) {
    // Too little to tell a comment from CDATA yet.
    if (source.length < start + 9) return -1
    if (source.startsWith('<!--', start)) return closing('-->')
    if (source.startsWith('<![CDATA[', start)) return closing(']]>')
    throw new Refused('damaged')
  }
  let end = source.indexOf('>', start)
  // A bracket may stand inside an attribute: it closes nothing while a quote is open.
  while (end !== -1 && hasOpenQuote(source, start, end)) end = source.indexOf('>', end + 1)
  return end
}

const EXCLAMATION = 33

function hasOpenQuote(source: string, start: number, end: number): boolean {
  let quote = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code !== 34 && code !== 39) continue
    if (quote === 0) quote = code
    else if (quote === code) quote = 0
  }
  return quote !== 0
}

function tellMarkup(markup: string, listener: XmlListener): void {
  const first = markup.charCodeAt(0)
  if (first === 47) return listener.close(nameOf(markup, 1))
  if (first === 63) return
  if (first === EXCLAMATION) {
    if (markup.startsWith('![CDATA[')) listener.text(markup.slice(8, -2))
    return
  }
  const name = nameOf(markup, 0)
  listener.open(name, markup)
  if (markup.endsWith('/')) listener.close(name)
}

function nameOf(markup: string, from: number): string {
  let start = from
  let end = from
  for (; end < markup.length; end++) {
    const code = markup.charCodeAt(end)
    if (code === 58) start = end + 1
    else if (code === 47 || code <= 32) break
  }
  return markup.slice(start, end)
}

/** The value of an attribute, with its namespace's prefix if it has one; undefined when the tag has none such. */
export function attribute(tag: string, name: string): string | undefined {
  const mark = ` ${name}="`
  const found = tag.indexOf(mark)
  if (found !== -1) {
    const start = found + mark.length
    return decodeEntities(tag.slice(start, tag.indexOf('"', start)))
  }
  // Written by hand or by another program: single quotes, spaces about the sign, a line break before the name.
  if (!/['\n\t\r]|\s=|=\s/.test(tag)) return undefined
  const [, double, single] = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? []
  const value = double ?? single
  return value === undefined ? undefined : decodeEntities(value)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}
