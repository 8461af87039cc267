/** Whatever anybody types into any form, 4096 letters of it: one process serves everybody, so no reader may dwell on it. */
import { expect, test } from 'vitest'
import { book } from '../../../src/bot/rooms.ts'
import { words as w } from '../../../src/bot/words.ts'
import { dateOf } from '../../../src/program/plain-date.ts'

/** The longest text that Telegram sends. */
const MOST = 4096
const UNITS = [
  ' ',
  ' ,',
  '-',
  '.',
  '1',
  '1 ',
  '1.',
  'a ',
  'a',
  'no ',
  'nomor',
  'rek',
  'lahir ',
  'tgl',
  'jam 1 ',
  'juta ',
  'rp ',
  '(',
]
const TEXTS = UNITS.flatMap(unit => {
  const body = unit.repeat(MOST).slice(0, MOST - 4)
  return [`a${body}x`, `1${body}x`, `${body}!`, `a${body}1\nx`, `12${body}\n`]
})

test('each is read within a second', () => {
  const slow: string[] = []
  for (const { form } of book.values())
    for (const question of form.questions) {
      if (!('read' in question) || typeof question.read !== 'function') continue
      for (const text of TEXTS) {
        const before = performance.now()
        try {
          const sent = question.kind === 'message' ? { text, entities: [] } : text
          question.read(sent as never, { w, today: dateOf('2026-11-23'), answers: {}, facts: {} } as never)
        } catch {
          // Facts that only the driver brings: what is read before them is what is measured.
        }
        const took = performance.now() - before
        if (took > 1000) slow.push(`${form.id}/${question.id}: ${took.toFixed(0)} ms for ${text.slice(0, 8)}`)
      }
    }
  expect(slow).toEqual([])
})
