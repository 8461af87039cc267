/**
 * The short form of each of the office's own values: what its kind asks, where it comes from, a summary. What a form is
 * about is where the value stood when it was opened.
 */
import {
  enterOfficeValue,
  OFFICE_KEYS,
  type OfficeKey,
  type Overtaken,
} from '../../../records/office/values.ts'
import type { ValueTypes } from '../../../records/settings/list.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Answers, type Question, type TextQuestion } from '../../forms/form.ts'
import { readLine } from '../../forms/read/line.ts'
import type { Turn } from '../../house.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { endingForm } from '../people/role.ts'
import { SET } from './values-links.ts'
import { namedOf, TABLE } from './values-table.ts'
import { overtakenWords, savedWords } from './values-words.ts'
import { valueView } from './values-view.ts'

const source: TextQuestion<{ source: string }, 'source'> = {
  id: 'source',
  kind: 'text',
  ask: () => w('values:source.ask'),
  help: () => w('values:source.help'),
  label: () => w('values:source.label'),
  options: () => [{ value: w('values:source.own'), label: w('values:source.own') }],
  read: (text, asking) => readLine(text, asking),
}

/** What every kind asks, seen from outside of it. */
type AnyKind = {
  questions(key: OfficeKey): readonly Question<Answers>[]
  valueOf(answers: Answers): ValueTypes[OfficeKey]
}

function formOf(key: OfficeKey): FormFeature {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each key a kind that fits it
  const kind = TABLE[key].kind as unknown as AnyKind
  const form = defineForm<Answers>({
    id: `nilai-${key}`,
    version: 1,
    title: () => w(`values:label.${key}`),
    needs: ['officeValues'],
    passing: true,
    ending: 'summary',
    questions: [...kind.questions(key), source],
  })
  return {
    form,
    unassisted: true,
    async handIn(turn, answers, { about: seen = '' }): Promise<HandedIn> {
      const value = kind.valueOf(answers)
      const from = String(answers['source'])
      const entered = await enterOfficeValue(turn.tx, { by: turn.account.id, key, value, source: from, seen })
      if (entered.ok) {
        const saved = { text: savedWords(namedOf(key, value)), keyboard: 'menu' } as const
        return { done: true, reply: { say: [saved, await valueView(turn, key)] } }
      }
      if (entered.error === 'overtaken') return openAgain(turn, { form, answers, entered })
      if (entered.error === 'denied')
        return { done: true, reply: endingForm(await deniedReply(turn, entered, `${SET}${key}`)) }
      return { done: false, lead: w('values:notTaken'), at: form.questions[0]?.id ?? 'source' }
    },
  }
}

/** A colleague was faster: what they did is said, and what was answered waits to be sent all the same. */
async function openAgain(
  turn: Turn,
  of: { form: FormFeature['form']; answers: Answers; entered: Overtaken },
): Promise<HandedIn> {
  const { form, answers, entered } = of
  const intro = [await overtakenWords(turn, entered), w('values:overtaken.yours')].join('\n')
  const start = { answers, about: entered.by.seen, intro, replaceOpen: true }
  return { done: true, reply: await openForm(turn, { form }, start) }
}

export const valueForms = new Map<OfficeKey, FormFeature>(OFFICE_KEYS.map(key => [key, formOf(key)]))
