/**
 * From the decree on: a short form for each step that the office enters. What is wrong with an entry says
 * `program/cover`, and it is asked again.
 */
import {
  ASKS_BPJS,
  BPJS_REFUSALS,
  END_REASONS,
  type BpjsRefusal,
  type CoverStep,
  type EndReason,
} from '../../../program/cover.ts'
import { parseDate, type PlainDate } from '../../../program/plain-date.ts'
import { showPublicNumber } from '../../../program/public-number.ts'
import { advance } from '../../../records/review/advance.ts'
import { rowFor } from '../../../records/review/row-for.ts'
import { dateTextWords, dateWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Asking, type Question } from '../../forms/form.ts'
import { readDay } from '../../forms/read/date.ts'
import { readLine } from '../../forms/read/line.ts'
import type { Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { afterwards, refusedReply } from './said.ts'

export type Day = { on: string }
export type DecreeAnswers = Day & { number: string }
type RefusedAnswers = Day & { reason: BpjsRefusal }
type ActiveAnswers = { kpj: string; from: string; until: string }
type EndedAnswers = Day & { reason: EndReason; confirmed?: 'yes' | 'no' }

export const dayQuestion = <K extends string>(id: K, ask: 'on' | 'from' | 'until') =>
  ({
    id,
    kind: 'text',
    ask: () => w(`staff:stepForm.${ask}.ask`),
    help: () => w('staff:stepForm.on.help'),
    label: () => w(`staff:stepForm.${ask}.label`),
    show: (value: string) => dateTextWords(value),
    read: (text: string) => readDay(text, { w }),
    options: ({ today }: Pick<Asking<unknown>, 'today'>) =>
      ask === 'on'
        ? [{ value: today as string, label: w('staff:stepForm.today', { date: dateWords(today) }) }]
        : [],
  }) as const

/** KPJ: eleven digits, however they are grouped on the card. */
const kpj: Question<ActiveAnswers> = {
  id: 'kpj',
  kind: 'text',
  ask: () => w('staff:stepForm.kpj.ask'),
  help: () => w('staff:stepForm.kpj.help'),
  label: () => w('staff:cover.kpj'),
  read: text => {
    const digits = text.replaceAll(/[\s.-]/g, '')
    return /^\d{11}$/.test(digits)
      ? { ok: true, value: digits }
      : { ok: false, why: w('staff:stepForm.problem.kpj-wrong') }
  },
}

/** Also for a whole batch. */
export const decreeNumber = {
  id: 'number',
  kind: 'text',
  ask: () => w('staff:stepForm.number.ask'),
  help: () => w('staff:stepForm.number.help'),
  label: () => w('staff:stepForm.number.label'),
  read: (text: string) => readLine(text, { w }),
} as const

const forms = {
  decreed: defineForm<DecreeAnswers>({
    id: 'sk',
    version: 1,
    passing: true,
    title: () => w('staff:step.decreed'),
    ending: 'summary',
    questions: [decreeNumber, dayQuestion('on', 'on')],
  }),
  'sent-to-bpjs': defineForm<Day>({
    id: 'ke-bpjs',
    version: 1,
    passing: true,
    title: () => w('staff:step.sent-to-bpjs'),
    ending: 'summary',
    questions: [dayQuestion('on', 'on')],
  }),
  active: defineForm<ActiveAnswers>({
    id: 'aktif',
    version: 1,
    passing: true,
    title: () => w('staff:step.active'),
    ending: 'summary',
    questions: [kpj, dayQuestion('from', 'from'), dayQuestion('until', 'until')],
  }),
  'refused-by-bpjs': defineForm<RefusedAnswers>({
    id: 'ditolak-bpjs',
    version: 1,
    passing: true,
    title: () => w('staff:step.refused-by-bpjs'),
    ending: 'summary',
    questions: [
      {
        id: 'reason',
        kind: 'choice',
        ask: () => w('staff:stepForm.refusal.ask'),
        help: () => w('staff:stepForm.refusal.help'),
        label: () => w('staff:returnForm.reason.label'),
        options: () => BPJS_REFUSALS.map(value => ({ value, label: w(`reason:bpjs.${value}`) })),
      },
      dayQuestion('on', 'on'),
    ],
  }),
  ended: defineForm<EndedAnswers>({
    id: 'akhiri',
    version: 1,
    passing: true,
    title: () => w('staff:step.ended'),
    ending: 'summary',
    questions: [
      {
        id: 'reason',
        kind: 'choice',
        ask: () => w('staff:stepForm.end.ask'),
        help: () => w('staff:stepForm.end.help'),
        label: () => w('staff:returnForm.reason.label'),
        options: () => END_REASONS.map(value => ({ value, label: w(`reason:endShort.${value}`) })),
      },
      {
        id: 'confirmed',
        kind: 'choice',
        applies: ({ answers }) => answers.reason !== undefined && ASKS_BPJS.includes(answers.reason),
        ask: () => w('staff:stepForm.confirmed.ask'),
        help: () => w('staff:stepForm.confirmed.help'),
        label: () => w('staff:stepForm.confirmed.label'),
        options: () => [
          { value: 'yes', label: w('staff:stepForm.confirmed.yes'), also: w('yesAlso') },
          { value: 'no', label: w('staff:stepForm.confirmed.no'), also: w('noAlso') },
        ],
      },
      dayQuestion('on', 'on'),
    ],
  }),
} as const

/** A day that the form has read. */
const date = (text: string): PlainDate => {
  const read = parseDate(text)
  if (!read) throw new Error('a day that was never read')
  return read
}

const decree: FormFeature<DecreeAnswers> = {
  form: forms.decreed,
  handIn: (turn, { number, on }, { about }) =>
    handIn(turn, about, { to: 'decreed', number, on: date(on) }, 'on'),
}
const sent: FormFeature<Day> = {
  form: forms['sent-to-bpjs'],
  handIn: (turn, { on }, { about }) => handIn(turn, about, { to: 'sent-to-bpjs', on: date(on) }, 'on'),
}
const active: FormFeature<ActiveAnswers> = {
  form: forms.active,
  handIn: (turn, { kpj: number, from, until }, { about }) =>
    handIn(turn, about, { to: 'active', kpj: number, from: date(from), until: date(until) }, 'until'),
}
const refused: FormFeature<RefusedAnswers> = {
  form: forms['refused-by-bpjs'],
  handIn: (turn, { reason, on }, { about }) =>
    handIn(turn, about, { to: 'refused-by-bpjs', reason, on: date(on) }, 'on'),
}
const ended: FormFeature<EndedAnswers> = {
  form: forms.ended,
  handIn: (turn, { reason, on, confirmed }, { about }) =>
    handIn(turn, about, { to: 'ended', reason, on: date(on), confirmedByBpjs: confirmed === 'yes' }, 'on'),
}

const steps = { decreed: decree, 'sent-to-bpjs': sent, active, 'refused-by-bpjs': refused, ended } as const
export const stepFeatures = Object.values(steps) as readonly FormFeature[]

/** The names of the steps, in a pattern. */
export const STEP_NAMES = Object.keys(steps).join('|')

/** Opens the form of a step; the version that the officer looked at goes with it. */
export const stepScreen =
  (to: CoverStep['to'], id: string, version: number): Screen =>
  async turn => {
    const found = await rowFor(turn.tx, { id, officer: turn.account.id }, 'advance')
    if (!found.ok) return refusedReply(turn, found, id)
    return openForm(turn, steps[to], {
      about: `${id}@${version}`,
      intro: w('staff:stepForm.intro', {
        step: w(`staff:step.${to}`),
        number: showPublicNumber(found.file.number),
      }),
      replaceOpen: true,
    })
  }

/** @param at the question that is asked again when something is wrong with the entry. */
async function handIn(turn: Turn, about: string | undefined, step: CoverStep, at: string): Promise<HandedIn> {
  const { tx, account } = turn
  const [id = '', version = ''] = about?.split('@') ?? []
  const advanced = await advance(tx, { id, version: Number(version), officer: account.id, step })
  if (!advanced.ok) {
    if (advanced.error === 'entry')
      return { done: false, lead: w(`staff:stepForm.problem.${advanced.problem}`), at }
    const reply = await refusedReply(turn, advanced, id)
    // Who is no longer of the office gets no more than everybody else.
    const say = reply.say.length > 0 ? reply.say : [{ text: w('menu:oldButton') }]
    return { done: true, reply: { ...reply, say: [lead(false), ...say] } }
  }
  const text = w('staff:stepDone', {
    number: showPublicNumber(advanced.registration.number),
    status: w(`status:short.${advanced.registration.status}`),
  })
  const also = await outgoingOf(tx, advanced.notices)
  return { done: true, reply: { say: [lead(true), { text, rows: afterwards }], also } }
}

const lead = (isDone: boolean): View => ({
  text: w(isDone ? 'staff:recorded' : 'staff:notRecorded'),
  keyboard: 'menu',
})
