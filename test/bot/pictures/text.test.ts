import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { palette } from '../../../src/bot/pictures/palette.ts'
import { png } from '../../../src/bot/pictures/png.ts'
import { shortenTo, textPath, textWidth, wrap } from '../../../src/bot/pictures/text.ts'

/** Where the first outline begins. */
const left = (drawn: string) => Number(/M(-?[\d.]+)/.exec(drawn)?.[1])
/** Width and height, from a PNG's head. */
const sizeOf = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]

const at = { x: 0, y: 40, size: 40, weight: 'regular', fill: palette.ink } as const

describe('a text as shapes', () => {
  it('is never markup, whatever it says', () => {
    const drawn = textPath({ ...at, text: '<b onload="x">&amp;</b>' })
    expect(drawn).toMatch(/^<path fill="#1c2521" d="[MLQCZ0-9 .-]+"\/>$/)
  })

  it('draws what it can of letters that the font lacks', () => {
    expect(textWidth('Gęśla', 40, 'bold')).toBe(textWidth('Gesla', 40, 'bold'))
    expect(textWidth('中', 40, 'bold')).toBe(textWidth('?', 40, 'bold'))
    expect(textPath({ ...at, text: '🐟\u0000\u200B' })).toBe('')
  })

  it('ends or has its middle where it is told to', () => {
    const width = textWidth('Lele', 40, 'regular')
    const start = left(textPath({ ...at, text: 'Lele' }))
    expect(left(textPath({ ...at, text: 'Lele', anchor: 'end' }))).toBeCloseTo(start - width, 1)
    expect(left(textPath({ ...at, text: 'Lele', anchor: 'middle' }))).toBeCloseTo(start - width / 2, 1)
  })

  it('of any kind fits its width once shortened or wrapped, and never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem())
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), (any, width) => {
        textPath({ ...at, text: any })
        expect(textWidth(shortenTo(any, width, 40, 'bold'), 40, 'bold')).toBeLessThanOrEqual(width)
        for (const line of wrap(any, width, 40, 'bold'))
          expect(textWidth(line, 40, 'bold')).toBeLessThanOrEqual(width)
      }),
      { numRuns: 25 },
    )
  })

  it('keeps its words and its line ends when it is wrapped', () => {
    expect(wrap('satu dua tiga\n\nempat', 170, 40, 'regular')).toEqual(['satu dua', 'tiga', '', 'empat'])
  })
})

it('a drawing becomes a PNG of its size, and a larger one', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>`
  expect(sizeOf(await png(svg))).toEqual([30, 20])
  expect(sizeOf(await png(svg, 2))).toEqual([60, 40])
})

describe('the colours', () => {
  it('of texts stand out from what lies behind them', () => {
    for (const name of ['ink', 'quiet', 'deep', 'red'] as const)
      for (const behind of ['paper', 'mist'] as const)
        expect(contrast(palette[name], palette[behind]), `${name} on ${behind}`).toBeGreaterThan(4.5)
    expect(contrast(palette.onDeep, palette.deep)).toBeGreaterThan(4.5)
  })
})

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(from => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
