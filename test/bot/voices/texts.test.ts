import { expect, it } from 'vitest'
import type { Asking, Answers } from '../../../src/bot/forms/form.ts'
import { book } from '../../../src/bot/rooms.ts'
import { staffFeatures } from '../../../src/bot/staff/feature.ts'
import { RECORD } from '../../../src/bot/staff/voices/links.ts'
import { LONGEST_WAY } from '../../../src/bot/voices/listen.ts'
import { keyOfText } from '../../../src/bot/voices/matching.ts'
import { exampleOf } from '../../../src/bot/voices/reading.ts'
import { filledIn, SPOKEN_KEYS, templateOf, variablesOf } from '../../../src/bot/voices/texts.ts'
import { words } from '../../../src/bot/words.ts'
import { dateOf } from '../../../src/program/plain-date.ts'

it('every text that can be heard stands in the locale, once, and its key fits into its buttons', () => {
  expect(new Set(SPOKEN_KEYS).size).toBe(SPOKEN_KEYS.length)
  for (const key of SPOKEN_KEYS) {
    expect(templateOf(key), key).not.toBe('')
    for (const way of [LONGEST_WAY, `${RECORD}mad:`])
      expect(`${way}${key}`.length, key).toBeLessThanOrEqual(64)
    expect(key).toMatch(/^[\w:.-]+$/)
  }
})

it('an officer reads each text with examples where each person reads something else', () => {
  for (const key of SPOKEN_KEYS) {
    const { text, isPersonal } = exampleOf({ text: templateOf(key) })
    expect(text, key).not.toContain('{{')
    expect(isPersonal).toBe(variablesOf(templateOf(key)).length > 0)
  }
})

const asking: Asking<Answers> = {
  w: words,
  answers: {},
  facts: {
    documentsVia: 'telegram',
    othersLeft: 0,
    extraQuestions: [],
    officer: undefined,
    lock: undefined,
    plannedStart: dateOf('2026-12-01'),
  },
  today: dateOf('2026-11-26'),
}

/** Asked of an officer, or known beforehand and only there to be shown in the summary. */
const NOT_ASKED_OF_THE_PUBLIC = [
  'daftar/present',
  'foto-klaim/paper',
  'rekening-klaim/heir',
  'isi-jawaban/answer',
]

it('every question that the public is asked can be heard', () => {
  const ofOffice = new Set(staffFeatures.map(({ form }) => form.id))
  const silent = [...book.values()]
    .filter(({ form }) => !ofOffice.has(form.id))
    .flatMap(({ form }) =>
      form.questions
        .filter(question => keyOfText(question.ask(asking)) === undefined)
        .map(({ id }) => `${form.id}/${id}`),
    )
  expect(silent.filter(one => !NOT_ASKED_OF_THE_PUBLIC.includes(one))).toEqual([])
})

it('a question about somebody else is not heard as one about oneself', () => {
  const template = templateOf('check:worked.ask')
  expect(keyOfText(filledIn(template, { who: 'Bapak/Ibu' }))).toBe('check:worked.ask')
  expect(keyOfText(filledIn(template, { who: 'Kasiyem' }))).toBeUndefined()
})
