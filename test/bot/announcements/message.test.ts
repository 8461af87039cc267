/** What one person reads: the office's text with its formatting, their name as it is, and the lines around it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../locales/resources.gen.ts'
import {
  fill,
  MOST_CAPTION,
  MOST_TEXT,
  roomOf,
  type TextEntity,
} from '../../../src/program/announcements/content.ts'
import { CATEGORIES } from '../../../src/program/announcements/lists.ts'
import { dress } from '../../../src/bot/announcements/dress.ts'
import { methodOf, paramsFor, type Sendable } from '../../../src/bot/announcements/message.ts'

const ID = '01a21783-b08d-7009-8b4f-0302292152b5'
const FALLBACKS = { nama: 'Bapak/Ibu', kelurahan: 'setempat', akhir: '-' }

const announcement = (text: string, over: Partial<Sendable> = {}): Sendable => ({
  id: ID,
  content: { text, entities: [] },
  category: 'info',
  paid: false,
  ...over,
})

/** Without the first line. */
const textOf = (text: string) => String(paramsFor(announcement(text), {})['text']).split('\n\n')[1]

const texts = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '<', '_', '&', '{nama}', '😀', 'ا', '👩‍👩‍👧'),
  minLength: 1,
  maxLength: 60,
})

describe('the lines around an announcement', () => {
  test('leave every format on the very words that it was on', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom(...CATEGORIES), (text, a, b, category) => {
        const [from, to] = [a % text.length, b % text.length].toSorted((x, y) => x - y) as [number, number]
        const bold: TextEntity = { type: 'underline', offset: from, length: to - from + 1 }
        const { text: whole, entities } = dress({ text, entities: [bold] }, category)
        const under = entities.find(({ type }) => type === 'underline')!
        expect(whole.slice(under.offset, under.offset + under.length)).toBe(text.slice(from, to + 1))
        for (const { offset, length } of entities) expect(offset + length).toBeLessThanOrEqual(whole.length)
      }),
    )
  })

  test.each(CATEGORIES)('fit into the room that is left for them (%s)', category => {
    for (const medium of [undefined, { kind: 'photo', source: 'x' } as const]) {
      const content = { text: '', entities: [], ...(medium ? { medium } : {}) }
      const filled = fill({ ...content, text: 'x'.repeat(roomOf(content)) }, {}, FALLBACKS)
      const { text } = dress(filled as Extract<typeof filled, { ok: true }>, category)
      expect(text.length).toBeLessThanOrEqual(medium ? MOST_CAPTION : MOST_TEXT)
    }
  })
})

describe('the message', () => {
  test('calls somebody without a name kindly, also after a title', () => {
    expect(textOf('{nama}, kartu ada di kelurahan {kelurahan}.')).toBe(
      'Bapak/Ibu, kartu ada di kelurahan setempat.',
    )
    expect(textOf('Bapak/Ibu {nama}, kartu ada.')).toBe('Bapak/Ibu warga, kartu ada.')
    expect(textOf('Pak {nama}, kartu ada.')).toBe('Pak warga, kartu ada.')
  })

  test('keeps a name that looks like markup a name, and never as HTML', () => {
    const params = paramsFor(announcement('Halo {nama}'), { name: '<b>_Sri_</b> {kelurahan}' })
    expect(params['text']).toContain('Halo <b>_Sri_</b> {kelurahan}')
    expect(params['parse_mode']).toBeUndefined()
  })

  test('has the way out under news and invitations, and says of a duty why there is none', () => {
    const { noMore, head, duty } = { ...resources.announcement.public }
    const under = (category: Sendable['category']) =>
      JSON.stringify(paramsFor(announcement('x', { category }), {})['reply_markup'] ?? null)
    expect(under('info')).toContain(noMore)
    expect(under('event')).toContain(`pm:no:event:${ID}`)
    expect(under('duty')).toBe('null')
    expect(paramsFor(announcement('x', { category: 'duty' }), {})['text']).toBe(
      `${head.duty}\n\nx\n\n${duty}`,
    )
  })

  test('is a picture or a file with the text below it, by the id that Telegram knows', () => {
    const medium = { kind: 'document', source: 'BQACAg' } as const
    const of = announcement('x', { content: { text: 'x', entities: [], medium } })
    expect(methodOf(of.content)).toBe('sendDocument')
    expect(paramsFor(of, {})).toMatchObject({
      document: 'BQACAg',
      caption: expect.stringContaining('x') as string,
    })
  })
})
