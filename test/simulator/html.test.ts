import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from '../../src/simulator/entities.ts'
import { parseHtml } from '../../src/simulator/html.ts'

const complaint = (source: string) => {
  try {
    parseHtml(source)
    return 'none'
  } catch (error) {
    return String(error).replace("Refusal: Bad Request: can't parse entities: ", '')
  }
}

describe('Telegram HTML', () => {
  test('becomes plain text and entities, counted in UTF-16 units', () => {
    expect(parseHtml('👍 <b>Halo <i>Ani</i></b> &lt;3')).toEqual({
      text: '👍 Halo Ani <3',
      entities: [
        { type: 'bold', offset: 3, length: 8 },
        { type: 'italic', offset: 8, length: 3 },
      ],
    })
  })

  test.each([
    ['strong', 'bold'],
    ['em', 'italic'],
    ['ins', 'underline'],
    ['del', 'strikethrough'],
    ['tg-spoiler', 'spoiler'],
    ['code', 'code'],
    ['pre', 'pre'],
    ['blockquote', 'blockquote'],
  ])('knows <%s> as %s', (tag, type) => {
    expect(parseHtml(`<${tag}>x</${tag}>`).entities).toEqual([{ type, offset: 0, length: 1 }])
  })

  test('knows attributes: links, spoilers, languages, expandable quotes', () => {
    expect(parseHtml(`<a href="https://a.id/?x=1&amp;y=2">a</a>`).entities).toEqual([
      { type: 'text_link', offset: 0, length: 1, url: 'https://a.id/?x=1&y=2' },
    ])
    expect(parseHtml('<span class="tg-spoiler">x</span>').entities[0]?.type).toBe('spoiler')
    expect(parseHtml('<blockquote expandable>x</blockquote>').entities[0]?.type).toBe('expandable_blockquote')
    expect(parseHtml('<pre><code class="language-ts">x</code></pre>').entities).toEqual([
      { type: 'pre', offset: 0, length: 1, language: 'ts' },
    ])
  })

  test('leaves out empty tags, links to nowhere and unknown named entities', () => {
    expect(parseHtml('<b></b>a <a href="">x</a> &nbsp;')).toEqual({ text: 'a x &nbsp;', entities: [] })
  })

  test.each([
    ['<x>a</x>', 'Unsupported start tag "x" at byte offset 0'],
    ['é <p>', 'Unsupported start tag "p" at byte offset 3'],
    ['NIK < 16 angka', 'Unsupported start tag "" at byte offset 4'],
    ['a <b', 'Unclosed start tag at byte offset 2'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=h!>a</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span class="big">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('refuses %s', (source, expected) => {
    expect(complaint(source)).toBe(expected)
  })

  test('gives back any text that was escaped, without entities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        expect(parseHtml(escaped)).toEqual({ text, entities: [] })
      }),
    )
  })

  test('never does anything with any text but parse it or refuse it, and entities lie within it', () => {
    const pieces = fc.constantFrom(
      '<b>',
      '</b>',
      '<a href="',
      '">',
      '</',
      '<',
      '>',
      '&',
      '&#38;',
      ' ',
      'x',
      '👍',
      '"',
      '=',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
        const source = parts.join('')
        if (complaint(source) !== 'none') return
        const { text, entities } = finish(parseHtml(source))
        for (const { offset, length } of entities) expect(offset + length).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

const found = (text: string) =>
  finish({ text, entities: [] }).entities.map(e => `${e.type} ${text.slice(e.offset, e.offset + e.length)}`)

describe('what Telegram finds by itself', () => {
  test('commands, links, addresses, mentions, tags and phones', () => {
    expect(found('/start abc')).toEqual(['bot_command /start'])
    expect(found('lihat https://a.id/x?y=1, atau bpjs.go.id')).toEqual([
      'url https://a.id/x?y=1',
      'url bpjs.go.id',
    ])
    expect(found('a@b.co.id @lindung_bot #lindung +62 812-3456-7890')).toEqual([
      'email a@b.co.id',
      'mention @lindung_bot',
      'hashtag #lindung',
      'phone_number +62 812-3456-7890',
    ])
  })

  test('nothing in dates, amounts and numbers', () => {
    expect(found('12/03/1970 Rp 16.800 3574012345670001 dan/atau')).toEqual([])
  })

  test('white space at both ends goes, and entities move along', () => {
    expect(finish(parseHtml('  <b> Halo </b>\n'))).toEqual({
      text: 'Halo',
      entities: [{ type: 'bold', offset: 0, length: 4 }],
    })
  })
})
