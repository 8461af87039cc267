/**
 * Letters as shapes: a text becomes the outlines of the bundled Noto Sans, so a picture looks the same on every machine,
 * whatever fonts it has, and words are never markup.
 *
 * Sizes and places are pixels of the picture. What the font cannot draw never stops a picture: a letter with an accent it
 * lacks stands without it, another letter is a question mark, and the rest (a little picture in a name) is left out.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as Fontkit from 'fontkit'

export type Weight = 'regular' | 'bold'

export interface Text {
  readonly text: string
  /** Where the line begins, ends, or has its middle, by `anchor`. */
  readonly x: number
  /** Where its letters stand: the baseline. */
  readonly y: number
  readonly size: number
  readonly weight: Weight
  /** `start` if absent. */
  readonly anchor?: 'start' | 'middle' | 'end'
  /** A colour of SVG. */
  readonly fill: string
}

/** @returns an SVG `<path>`; empty when there is nothing to draw. */
export function textPath({ text, x, y, size, weight, anchor = 'start', fill }: Text): string {
  const font = fontOf(weight)
  const { glyphs, positions } = font.layout(drawable(font, text))
  const scale = size / font.unitsPerEm
  let pen = x - textWidth(text, size, weight) * { start: 0, middle: 0.5, end: 1 }[anchor]
  const outlines = glyphs.map((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
    const [left, base] = [pen + xOffset * scale, y - yOffset * scale]
    pen += xAdvance * scale
    return glyph.path.transform(scale, 0, 0, -scale, left, base).toSVG()
  })
  const d = outlines.join('')
  return d === '' ? '' : `<path fill="${fill}" d="${d}"/>`
}

export function textWidth(text: string, size: number, weight: Weight): number {
  const font = fontOf(weight)
  return (font.layout(drawable(font, text)).advanceWidth * size) / font.unitsPerEm
}

/** How high a capital letter or a digit of this size stands over the baseline: for setting a line in the middle of a box. */
export const capHeight = (size: number, weight: Weight): number => {
  const font = fontOf(weight)
  return (font.capHeight * size) / font.unitsPerEm
}

/** The text, or as much of its beginning as fits with "…". */
export function shortenTo(text: string, width: number, size: number, weight: Weight): string {
  if (textWidth(text, size, weight) <= width) return text
  const letters = lettersOf(text)
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`
  return cut(mostThat(letters.length, count => textWidth(cut(count), size, weight) <= width))
}

/** Lines of at most this width; a word that is wider is broken. Line ends of the text stay. */
export function wrap(text: string, width: number, size: number, weight: Weight): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width
  return text.split('\n').flatMap(paragraph => {
    const words = paragraph.split(/\s+/).filter(word => word !== '')
    const lines: string[] = []
    for (const part of words.flatMap(word => piecesOf(word, fits))) {
      const line = lines.at(-1)
      if (line !== undefined && fits(`${line} ${part}`)) lines[lines.length - 1] = `${line} ${part}`
      else lines.push(part)
    }
    return lines.length === 0 ? [''] : lines
  })
}

function piecesOf(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word]
  const letters = lettersOf(word)
  const count = Math.max(
    1,
    mostThat(letters.length, n => fits(letters.slice(0, n).join(''))),
  )
  if (count >= letters.length) return [word]
  return [letters.slice(0, count).join(''), ...piecesOf(letters.slice(count).join(''), fits)]
}

/** The largest number from 0 to `limit` that fits, where all smaller ones do. */
function mostThat(limit: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, limit]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

const segments = new Intl.Segmenter('id', { granularity: 'grapheme' })
/** What a reader takes for one letter, accents and all. */
const lettersOf = (text: string): string[] => Array.from(segments.segment(text), ({ segment }) => segment)

const drawable = (font: Fontkit.Font, text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(/\s/g, ' '), letter => drawn(font, letter)).join('')

function drawn(font: Fontkit.Font, letter: string): string {
  const has = (one: string) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)
  if (/\p{C}|\p{M}/u.test(letter)) return ''
  if (has(letter)) return letter
  const [plain = ''] = letter.normalize('NFKD')
  if (plain !== letter && has(plain)) return plain
  return /\p{L}|\p{N}/u.test(letter) ? '?' : ''
}

const FILES: Record<Weight, string> = {
  regular: '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
  bold: '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff',
}

const fonts: Partial<Record<Weight, Fontkit.Font>> = {}

const fontOf = (weight: Weight): Fontkit.Font => (fonts[weight] ??= openFont(FILES[weight]))

/** With the first picture that is drawn, since fontkit takes a while to load and most starts of the program never need it. */
function openFont(file: string): Fontkit.Font {
  const fontkit = createRequire(import.meta.url)('fontkit') as typeof Fontkit
  const font = fontkit.create(readFileSync(fileURLToPath(import.meta.resolve(file))))
  if (!('layout' in font)) throw new TypeError(`not a font but a collection: ${file}`)
  return font
}
