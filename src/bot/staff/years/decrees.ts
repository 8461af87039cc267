/** The decrees (SK) of a year: those that were entered, one more by a short form, and one taken out again. */
import { setting } from '../../../records/settings/settings.ts'
import {
  addDecree,
  DECREES_AT_MOST,
  decreesMark,
  removeDecree,
  type Decree,
} from '../../../records/years/values.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { readDay } from '../../forms/read/date.ts'
import { readLine } from '../../forms/read/line.ts'
import { dateTextWords, dateWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, onlyFor } from '../gate.ts'
import { endingForm } from '../people/role.ts'
import { ADD_DECREE, DECREES, EDIT, REMOVE_DECREE } from './links.ts'
import { noSuchYear, yearButton } from './overview.ts'

export const decreesScreen = (year: number): Screen =>
  onlyFor('keep-years', `${DECREES}${year}`, async turn => ({ say: [await decreesView(turn, year)] }))

async function decreesView(turn: Turn, year: number): Promise<View> {
  const decrees = (await setting(turn.tx, `decrees/${year}`)) ?? []
  const lines = decrees.map(({ number, on }, at) =>
    w('year:decree.line', { n: at + 1, number: escapeHtml(number), date: dateWords(on) }),
  )
  const mark = decreesMark(decrees)
  const removals = decrees.map((_, at): Button => ({
    label: w('year:decree.remove', { n: at + 1 }),
    data: `${REMOVE_DECREE}${year}:${at}:${mark}`,
  }))
  return {
    text:
      decrees.length === 0
        ? w('year:decree.empty', { year })
        : w('year:decree.list', { year, lines: lines.join('\n') }),
    rows: [
      [{ label: w('year:decree.add'), data: `${ADD_DECREE}${year}`, style: 'primary' }],
      ...removals.map(button => [button]),
      [{ label: w('year:edit.button'), data: `${EDIT}${year}` }, yearButton(year)],
    ],
  }
}

type DecreeAnswers = { number: string; on: Decree['on'] }

const form = defineForm<DecreeAnswers>({
  id: 'th-sk',
  version: 1,
  title: () => w('year:form.decree.title'),
  passing: true,
  ending: 'summary',
  questions: [
    {
      id: 'number',
      kind: 'text',
      ask: () => w('year:form.decree.number'),
      help: () => w('year:form.decree.numberHelp'),
      label: () => w('year:form.decree.numberLabel'),
      read: (text, asking) => readLine(text, asking),
    },
    {
      id: 'on',
      kind: 'text',
      ask: () => w('year:form.decree.on'),
      label: () => w('year:form.decree.onLabel'),
      show: value => dateTextWords(value),
      read: (text, asking) => readDay(text, asking),
    },
  ],
})

export const decreeFeature: FormFeature<DecreeAnswers> = {
  form,
  async handIn(turn, { number, on }, { about = '' }): Promise<HandedIn> {
    const year = Number(about)
    const added = await addDecree(turn.tx, { by: turn.account.id, year, number, on })
    if (!added.ok && added.error === 'denied')
      return { done: true, reply: endingForm(await deniedReply(turn, added, `${DECREES}${year}`)) }
    if (!added.ok && added.error === 'no-such-year') return { done: true, reply: endingForm(noSuchYear) }
    const lead = added.ok
      ? w('year:decree.added', { number: escapeHtml(number), date: dateWords(on) })
      : added.error === 'too-many'
        ? w('year:decree.too-many', { most: DECREES_AT_MOST })
        : w('year:decree.known-already')
    const view = await decreesView(turn, year)
    return { done: true, reply: { say: [{ text: lead, keyboard: 'menu' }, view] } }
  },
}

export const addDecreeScreen = (year: number): Screen =>
  onlyFor('keep-years', `${ADD_DECREE}${year}`, turn =>
    openForm(turn, { form }, { about: String(year), intro: w('year:title', { year }), replaceOpen: true }),
  )

/** @param at its place in the list. @param seen the mark of the list that was looked at. */
export const removeDecreeScreen =
  (year: number, at: number, seen: string): Screen =>
  async turn => {
    const removed = await removeDecree(turn.tx, { by: turn.account.id, year, at, seen })
    if (!removed.ok && removed.error === 'denied') return deniedReply(turn, removed, `${DECREES}${year}`)
    const lead = removed.ok
      ? w('year:decree.removed', { number: escapeHtml(removed.decree.number) })
      : w('year:decree.changed')
    const reply: Reply = { say: [{ text: lead }, await decreesView(turn, year)] }
    return reply
  }
