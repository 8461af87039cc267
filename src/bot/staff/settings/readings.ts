/** What BPJS has said where the law on scholarships is silent: an admin enters it with its source, or takes it back. */
import type { ReadingName, Readings } from '../../../program/benefits/case.ts'
import { READING_NAMES, READING_VALUES } from '../../../program/benefits/readings.ts'
import { authorise } from '../../../records/office/officers.ts'
import { readingsEntered, setReading } from '../../../records/office/readings.ts'
import { OPEN_READING } from '../../../records/settings/list.ts'
import { readingQuestion, readingValueWords } from '../../benefits/reading-words.ts'
import { dateWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { readLine } from '../../forms/read/line.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen, Turn } from '../../house.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton, keepingButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'

export const READINGS = 'pa:baca'
/** Followed by a reading's place in the list. */
export const SET_READING = 'pa:baca:'

type ReadingAnswers = {
  name: ReadingName
  /** One of its values, or `open`. */
  value: string
  /** A letter or a talk; asked only of what is settled. */
  source?: string
}

const form = defineForm<ReadingAnswers>({
  id: 'bacaan',
  version: 1,
  passing: true,
  title: () => w('benefits:readings.formTitle'),
  ending: 'summary',
  questions: [
    {
      id: 'name',
      kind: 'choice',
      ask: () => w('benefits:readings.which'),
      options: () => READING_NAMES.map(value => ({ value, label: readingQuestion(value) })),
    },
    {
      id: 'value',
      kind: 'choice',
      ask: ({ answers: { name } }) =>
        w('benefits:readings.value', { question: name === undefined ? '' : readingQuestion(name) }),
      help: () => w('benefits:readings.valueHelp'),
      label: () => w('benefits:readings.valueLabel'),
      options: ({ answers: { name } }) => [
        ...valuesOf(name).map(value => ({ value, label: name ? readingValueWords(name, value) : value })),
        { value: OPEN_READING, label: w('benefits:readings.openOption') },
      ],
    },
    {
      id: 'source',
      kind: 'text',
      applies: ({ answers: { value } }) => value !== OPEN_READING,
      ask: () => w('benefits:readings.source'),
      help: () => w('benefits:readings.sourceHelp'),
      label: () => w('benefits:readings.sourceLabel'),
      read: (text, asking) => readLine(text, asking),
    },
  ],
})

const valuesOf = (name: ReadingName | undefined): readonly string[] =>
  name === undefined ? [] : READING_VALUES[name]

export const readingFeature: FormFeature<ReadingAnswers> = {
  form,
  async handIn(turn, { name, value, source = '' }): Promise<HandedIn> {
    const { tx, account } = turn
    const known = valuesOf(name).find(one => one === value) as Readings[ReadingName] | undefined
    const set = await setReading(tx, { by: account.id, name, value: known ?? null, source })
    if (!set.ok) {
      const { say, ...reply } = await deniedReply(turn, set, READINGS)
      const nothing: View = { text: w('benefits:readings.nothingChanged'), keyboard: 'menu' }
      return { done: true, reply: { ...reply, say: [nothing, ...say] } }
    }
    const done: View = { text: w('benefits:readings.done'), keyboard: 'menu' }
    return { done: true, reply: { say: [done, await readingsView(turn)] } }
  },
}

const forAdmins =
  (goOn: string, screen: Screen): Screen =>
  async turn => {
    const allowed = await authorise(turn.tx, turn.account.id, 'enter-settings')
    return allowed.ok ? screen(turn) : deniedReply(turn, allowed, goOn)
  }

export const readingsScreen = forAdmins(READINGS, async turn => ({ say: [await readingsView(turn)] }))

/** @param at the reading's place in the list. */
export const setReadingScreen = (at: number): Screen =>
  forAdmins(READINGS, async turn => {
    const name = READING_NAMES[at]
    if (name === undefined) return { say: [await readingsView(turn)] }
    const intro = w('benefits:readings.intro')
    return openForm(turn, readingFeature, { answers: { name }, intro, replaceOpen: true })
  })

async function readingsView({ tx }: Turn): Promise<View> {
  const entered = await readingsEntered(tx)
  const parts = await Promise.all(
    READING_NAMES.map(async (name, at) => {
      const known = entered.find(one => one.name === name)
      const value = readingValueWords(name, known?.value ?? null)
      const line = w('benefits:readings.one', { question: `${at + 1}. ${readingQuestion(name)}`, value })
      if (!known || known.value === null) return line
      const by = w('benefits:readings.by', {
        source: escapeHtml(known.source),
        by: await colleagueName(tx, known.setBy),
        date: dateWords(known.at),
      })
      return `${line}\n${by}`
    }),
  )
  const buttons = READING_NAMES.map((_, at): Button => ({ label: `${at + 1}`, data: `${SET_READING}${at}` }))
  return {
    text: [w('benefits:readings.title'), ...parts, w('benefits:readings.choose')].join('\n\n'),
    rows: [buttons, [keepingButton, deskButton]],
  }
}
