/**
 * "Ada yang hilang di laut": nobody has died as long as nobody is found. The search comes first, papers later, and no word
 * of money; it stays open until Basarnas has written down how it ended.
 */
import { openForm, type FormFeature } from '../forms/driver.ts'
import { defineForm } from '../forms/form.ts'
import { readLine } from '../forms/read/line.ts'
import type { Screen } from '../house.ts'
import { officeLines } from '../menu/office.ts'
import { words as w } from '../words.ts'
import { dayQuestion, known, relationQuestion, whoQuestion, type ReportAnswers } from './questions.ts'
import { exampleOf, UNKNOWN } from './read.ts'
import { reported, reportView } from './reported.ts'
import { numberWordsOf } from './words.ts'

type MissingAnswers = ReportAnswers & { where: string }

const form = defineForm<MissingAnswers>({
  id: 'lapor-hilang',
  version: 1,
  title: () => w('claims:missing.title'),
  grave: { reminder: date => w('claims:missing.reminder', { date }) },
  ending: 'none',
  questions: [
    whoQuestion(w('claims:missing.who')),
    dayQuestion(
      ({ today }) => w('claims:missing.since.ask', { example: exampleOf(today) }),
      w('claims:missing.since.help'),
    ),
    {
      id: 'where',
      kind: 'text',
      ask: () => w('claims:missing.where.ask'),
      help: () => w('claims:missing.where.help'),
      label: () => w('claims:label.where'),
      read: (text, asking) => readLine(text, asking),
      options: () => [{ value: UNKNOWN, label: w('claims:day.unknown'), also: w('common:dontKnowAlso') }],
    },
    relationQuestion(w('claims:missing.relation.ask'), w('claims:missing.relation.help')),
  ],
})

export const missingFeature: FormFeature<MissingAnswers> = {
  form,
  async handIn(turn, { who, on, where, relation }, { id }) {
    const office = await officeLines(turn.tx, false)
    return reported(
      turn,
      {
        draft: id,
        kind: 'missing',
        on: known(on),
        body: { worker: who, event: { where: known(where), cause: null }, reporter: { relation } },
      },
      {
        received: w('claims:missing.received'),
        answer: claim =>
          reportView(
            turn,
            claim,
            [w('claims:missing.text', { number: numberWordsOf(claim), office })],
            'claims:missing.text',
          ),
      },
    )
  },
}

export const missingScreen: Screen = turn =>
  openForm(turn, missingFeature, { intro: w('claims:missing.intro') })
