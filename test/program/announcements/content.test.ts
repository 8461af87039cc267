import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FIELDS,
  fill,
  keptEntities,
  MOST_VALUE,
  problemsOf,
  roomOf,
  type AnnouncementContent,
} from '../../../src/program/announcements/content.ts'

const fallbacks = { nama: 'Bapak/Ibu', kelurahan: 'Kota Probolinggo', akhir: 'belum dipastikan' }

const piece = fc.oneof(
  fc.constantFrom(...FIELDS.map(field => `{${field}}`)),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => text.replaceAll(/[{}]/g, '')),
  fc.constantFrom('<b>', '_', '&', '👨‍👩‍👧', 'مرحبا', '\n', '*Halo*'),
)
const anyText = fc.array(piece, { maxLength: 30 }).map(parts => parts.join(''))
const anyValue = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.constantFrom('<i>Siti</i>', 'Siti_Aminah', 'سلامة', '👷🏽', '{akhir}', '\u202Eliya'),
)
const anyContent = anyText.chain(text =>
  fc
    .array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ type: 'bold' as const, offset: Math.min(a, b), length: Math.abs(a - b) }))
        .map(one => ({ ...one, length: Math.max(1, one.length) }))
        .filter(({ offset, length }) => offset + length <= text.length || text === ''),
      { maxLength: text === '' ? 0 : 5 },
    )
    .map((entities): AnnouncementContent => ({ text, entities })),
)

const fits = (text: string, more: Partial<AnnouncementContent> = {}) =>
  problemsOf({ text, entities: [], ...more })

describe('filling in', () => {
  it('keeps all formatting on its own words, whatever the names are', () => {
    const values = fc.record({ nama: anyValue, kelurahan: anyValue, akhir: anyValue }, { requiredKeys: [] })
    fc.assert(
      fc.property(anyContent, values, (content, given) => {
        const filled = fill(content, given, fallbacks)
        if (!filled.ok) throw new Error(filled.error)
        expect(filled.text.length).toBeLessThanOrEqual(roomOf(content))
        for (const { offset, length } of filled.entities) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(filled.text.length)
        }
        // Cut apart at its fields, every piece of the text stands there unchanged, in order, and none is read again.
        const fixed = content.text.split(/\{(?:nama|kelurahan|akhir)\}/)
        let at = 0
        for (const part of fixed) {
          at = filled.text.indexOf(part, at)
          expect(at).toBeGreaterThanOrEqual(0)
          at += part.length
        }
        const ofPlain = content.entities.filter(({ offset, length }) =>
          /^[^{}]*$/.test(content.text.slice(offset, offset + length)),
        )
        const isWhole = ofPlain.length === content.entities.length && !content.text.includes('{')
        if (isWhole)
          expect(filled.entities.map(one => filled.text.slice(one.offset, one.offset + one.length))).toEqual(
            content.entities.map(one => content.text.slice(one.offset, one.offset + one.length)),
          )
      }),
      { numRuns: 500, seed: 3574 },
    )
  })

  it('shifts what comes after a name, and covers the whole of it', () => {
    const text = 'Halo {nama}, datang ke Mayangan'
    const content: AnnouncementContent = {
      text,
      entities: [
        { type: 'bold', offset: 5, length: 6 },
        { type: 'italic', offset: text.indexOf('Mayangan'), length: 8 },
        { type: 'underline', offset: 0, length: text.length },
      ],
    }
    const filled = fill(content, { nama: '👷🏽 Siti' }, fallbacks)
    expect(filled.ok && filled.entities.map(e => filled.text.slice(e.offset, e.offset + e.length))).toEqual([
      '👷🏽 Siti',
      'Mayangan',
      'Halo 👷🏽 Siti, datang ke Mayangan',
    ])
    expect(fill(content, {}, fallbacks)).toMatchObject({
      ok: true,
      text: 'Halo Bapak/Ibu, datang ke Mayangan',
    })
  })

  it('cuts a name that never ends, between signs', () => {
    const filled = fill({ text: '{nama}', entities: [] }, { nama: '👷🏽'.repeat(60) }, fallbacks)
    if (!filled.ok) throw new Error(filled.error)
    expect(filled.text.length).toBeLessThanOrEqual(MOST_VALUE)
    expect(filled.text.isWellFormed()).toBe(true)
    expect(filled.text.endsWith('…')).toBe(true)
  })

  it('says which field it does not know, before anybody is written to', () => {
    const content = { text: 'Halo {nik}, {Nama }', entities: [] }
    expect(fill(content, {}, fallbacks)).toEqual({ ok: false, error: 'unknown-field', field: 'nik' })
    expect(problemsOf(content)).toEqual([{ kind: 'unknown-field', field: 'nik' }])
    expect(problemsOf({ text: ' \n', entities: [] })).toEqual([{ kind: 'empty' }])
  })

  it('leaves room for the longest that its fields may become', () => {
    const medium = { kind: 'photo', source: 'file' } as const
    expect(fits('x'.repeat(roomOf({})))).toEqual([])
    expect(fits('x'.repeat(roomOf({}) + 1))).toEqual([{ kind: 'too-long', by: 1 }])
    expect(fits(`{nama}${'x'.repeat(roomOf({ medium }) - MOST_VALUE)}`, { medium })).toEqual([])
    expect(fits(`{nama}${'x'.repeat(roomOf({ medium }) - MOST_VALUE + 1)}`, { medium })).not.toEqual([])
  })
})

it('keeps formatting and links of a message, and nothing else of it', () => {
  const kept = keptEntities('Halo @bot lihat', [
    { type: 'bold', offset: 0, length: 4 },
    { type: 'mention', offset: 5, length: 4 },
    { type: 'text_link', offset: 10, length: 5, url: 'https://bpjs.go.id' },
    { type: 'italic', offset: 10, length: 50 },
  ])
  expect(kept.map(({ type }) => type)).toEqual(['bold', 'text_link'])
})
