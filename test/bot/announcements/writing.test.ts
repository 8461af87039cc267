/** What a clerk types and taps while writing an announcement. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KECAMATANS, KELURAHANS } from '../../../src/program/areas.ts'
import {
  AUDIENCE_STANDINGS,
  NOBODY,
  readAudience,
  type Audience,
} from '../../../src/program/announcements/audience.ts'
import { STAFF_ROLES } from '../../../src/program/office.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import { COVERED_SECTORS } from '../../../src/program/sectors.ts'
import { audienceWords } from '../../../src/bot/staff/announcements/audience-words.ts'
import { turned, type ConditionCode } from '../../../src/bot/staff/announcements/audience-turns.ts'
import { openId, packId } from '../../../src/bot/staff/announcements/links.ts'
import { readMoment } from '../../../src/bot/staff/announcements/when.ts'
import { words as w } from '../../../src/bot/words.ts'
import { makeId } from '../../../src/store/ids.ts'

const MONDAY = dateOf('2026-11-23')

describe('an hour to come', () => {
  test.each([
    ['besok 08.00', '2026-11-24T08:00'],
    ['Besok jam 8', '2026-11-24T08:00'],
    ['besok, pukul 8 pagi', '2026-11-24T08:00'],
    ['lusa 19:30', '2026-11-25T19:30'],
    ['hari ini 13.15', '2026-11-23T13:15'],
    ['nanti jam 3 sore', '2026-11-23T15:00'],
    ['jumat 19.30', '2026-11-27T19:30'],
    ['senin 09.00', '2026-11-30T09:00'],
    ["hari Jum'at jam 7 malam", '2026-11-27T19:00'],
    ['28-11-2026 09.00', '2026-11-28T09:00'],
    ['28 November 2026 09.00 WIB', '2026-11-28T09:00'],
    ['1 Desember 06.05', '2026-12-01T06:05'],
  ])('"%s"', (text, expected) => {
    const read = readMoment(text, { w, today: MONDAY })
    expect(read).toEqual({ ok: true, value: new Date(`${expected}:00+07:00`).toISOString() })
  })

  test.each(['', 'besok', 'segera', 'besok 25.00', 'besok 08.61', '31-02-2026 08.00', '9'.repeat(99)])(
    'is not read from "%s"',
    text => expect(readMoment(text, { w, today: MONDAY })).toMatchObject({ ok: false }),
  )
})

const tap = fc.oneof(
  fc.constantFrom(...COVERED_SECTORS).map(code => ['s', code] as const),
  fc.constantFrom(...KELURAHANS).map(({ code }) => ['k', code] as const),
  fc.constantFrom(...KECAMATANS).map(({ code }) => ['c', code] as const),
  fc.constantFrom(...AUDIENCE_STANDINGS).map(code => ['t', code] as const),
  fc.constantFrom('30', '60', '90', '31').map(code => ['d', code] as const),
  fc.constantFrom(...STAFF_ROLES).map(code => ['r', code] as const),
  fc.constantFrom('everyone', 'people', 'staff', 'nobody', 'zzz').map(code => ['all', code] as const),
)
const taps = fc.array(fc.tuple(fc.boolean(), tap), { maxLength: 12 })
const after = (from: Audience, done: [boolean, readonly [ConditionCode, string]][]): Audience =>
  done.reduce((audience, [isOn, [condition, code]]) => turned(audience, isOn, condition, code), from)

describe('taps on conditions', () => {
  test('always make an audience that is kept as it is, in words that fit on a screen', () => {
    fc.assert(
      fc.property(taps, done => {
        const audience = after(NOBODY, done)
        expect(readAudience(JSON.parse(JSON.stringify(audience)))).toEqual(audience)
        expect(audienceWords(audience).length).toBeLessThan(600)
      }),
    )
  })

  test('twice are once', () => {
    fc.assert(
      fc.property(taps, fc.boolean(), tap, (done, isOn, last) => {
        const once = after(NOBODY, [...done, [isOn, last]])
        expect(after(once, [[isOn, last]])).toEqual(once)
      }),
    )
  })

  test('taken away again leave nobody, never everybody', () => {
    const sector = after(NOBODY, [[true, ['s', 'fisher']]])
    expect(after(sector, [[false, ['s', 'fisher']]])).toEqual(NOBODY)
  })
})

test('an id in 22 letters is the same id', () => {
  const id = makeId()
  expect(packId(id)).toHaveLength(22)
  expect(openId(packId(id))).toBe(id)
})
