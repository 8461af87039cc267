/**
 * The short forms by which an admin enters a value of a year: the value, the letter it rests on, a summary. What a form is
 * about is a place (`2026:quota:farmer`).
 */
import { MONTHLY_CONTRIBUTION } from '../../../program/contribution.ts'
import { monthOfKey } from '../../../program/ledger.ts'
import type { Denied } from '../../../records/office/officers.ts'
import {
  enterMonthsCovered,
  enterYearValue,
  type ValueEntered,
  type ValueName,
  type ValueOf,
  type ValuePlace,
} from '../../../records/years/values.ts'
import type { FormFeature, HandedIn } from '../../forms/driver.ts'
import { defineForm, type ChoiceQuestion, type Question, type TextQuestion } from '../../forms/form.ts'
import { readLine } from '../../forms/read/line.ts'
import { monthWords, numberWords, rupiahWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Turn } from '../../house.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { endingForm } from '../people/role.ts'
import { placeIn, SET, placeData } from './links.ts'
import { noSuchYear, yearAfter } from './overview.ts'
import { readAge, readHectares, readMonth, readMonthAfter, readPeople, readRupiah } from './read.ts'
import { labelWords, valueWords } from './words.ts'

type Sourced = {
  /** The letter or decree. */
  source: string
}

const source: TextQuestion<Sourced, 'source'> = {
  id: 'source',
  kind: 'text',
  ask: () => w('year:form.source.ask'),
  help: () => w('year:form.source.help'),
  label: () => w('year:form.source.label'),
  read: (text, asking) => readLine(text, asking),
}

/** A form about one place, and what is kept of its answers. */
function placeForm<A extends Sourced>(
  { id, questions }: { id: string; questions: readonly Question<A>[] },
  enter: (turn: Turn, place: ValuePlace, answers: A) => Promise<ValueEntered>,
  shownAs: (answers: A) => string,
  again: { at: keyof A & string; why: (place: ValuePlace) => string },
): FormFeature<A> {
  return {
    form: defineForm<A>({
      id: `th-${id}`,
      version: 1,
      title: () => w('year:form.title'),
      passing: true,
      ending: 'summary',
      questions,
    }),
    async handIn(turn, answers, { about = '' }): Promise<HandedIn> {
      const place = placeIn(about)
      if (!place) return { done: true, reply: endingForm(noSuchYear) }
      const entered = await enter(turn, place, answers)
      if (!entered.ok && entered.error === 'denied') return denied(turn, entered, place)
      if (!entered.ok) return { done: false, lead: again.why(place), at: again.at }
      const lead = w('year:one.done', {
        name: labelWords(place.name, place.sector),
        value: escapeHtml(shownAs(answers)),
      })
      return { done: true, reply: await yearAfter(turn, place.year, lead, { keyboard: true }) }
    },
  }
}

const denied = async (turn: Turn, why: Denied, place: ValuePlace): Promise<HandedIn> => ({
  done: true,
  reply: endingForm(await deniedReply(turn, why, `${SET}${placeData(place)}`)),
})

type ValueAnswers<V> = Sourced & { value: V }
type Asked<V> =
  Omit<TextQuestion<ValueAnswers<V>, 'value'>, 'id'> | Omit<ChoiceQuestion<ValueAnswers<V>, 'value'>, 'id'>

/** Values that one answer gives. */
type PlainName = Exclude<ValueName, 'months-covered'>

function valueForm<N extends PlainName>(
  name: N,
  question: Asked<ValueOf<N>>,
): FormFeature<ValueAnswers<ValueOf<N>>> {
  const value = {
    label: () => labelWords(name, undefined),
    show: (one: ValueOf<N>) => valueWords(name, one),
    ...question,
    id: 'value',
  }
  return placeForm<ValueAnswers<ValueOf<N>>>(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an `Asked` with its id is the question
    { id: name, questions: [value, source] as unknown as readonly Question<ValueAnswers<ValueOf<N>>>[] },
    ({ tx, account }, { year, sector }, answers) =>
      enterYearValue(tx, {
        by: account.id,
        place: { year, name, sector },
        value: answers.value,
        source: answers.source,
      }),
    answers => valueWords(name, answers.value),
    { at: 'value', why: () => w('year:one.notTaken') },
  )
}

const yesNo = (ask: () => string, help: () => string, yes: string, no: string): Asked<boolean> => ({
  kind: 'choice',
  ask,
  help,
  options: () => [
    { value: true, label: yes, also: w('yesAlso') },
    { value: false, label: no, also: w('noAlso') },
  ],
})

const people = (ask: () => string, help: () => string): Asked<number> => ({
  kind: 'text',
  ask,
  help,
  read: text => readPeople(text),
})

/** Below what a single month of a small group costs, somebody has left noughts away. */
const LEAST_CEILING = 10_000_000

const plainForms = {
  fund: valueForm('fund', {
    kind: 'text',
    ask: () => w('year:form.fund.ask'),
    help: () => w('year:form.fund.help'),
    read: (text, asking) => readLine(text, asking),
  }),
  ceiling: valueForm('ceiling', {
    kind: 'text',
    ask: () => w('year:form.ceiling.ask'),
    help: () => w('year:form.ceiling.help'),
    read: text => readRupiah(text),
    doubt: amount =>
      amount >= LEAST_CEILING
        ? undefined
        : w('year:form.ceiling.doubt', {
            amount: rupiahWords(amount),
            people: numberWords(Math.floor(amount / MONTHLY_CONTRIBUTION.total.value)),
          }),
  }),
  'minimum-age': valueForm('minimum-age', {
    kind: 'text',
    ask: () => w('year:form.age.minimum'),
    help: () => w('year:form.age.help'),
    read: text => readAge(text, { from: 15, to: 64 }),
  }),
  'members-excluded': valueForm('members-excluded', {
    kind: 'choice',
    ask: () => w('year:form.members.ask'),
    help: () => w('year:form.members.help'),
    options: () => [
      { value: true, label: w('year:form.members.excluded'), also: w('noAlso') },
      { value: false, label: w('year:form.members.included'), also: w('yesAlso') },
    ],
  }),
  'vulnerable-workers': valueForm(
    'vulnerable-workers',
    people(
      () => w('year:form.workers.ask'),
      () => w('year:form.workers.help'),
    ),
  ),
  quota: valueForm('quota', {
    kind: 'text',
    ask: () => w('year:form.quota.ask'),
    help: () => w('year:form.quota.help'),
    read: text => readPeople(text),
    doubt: places => (places === 0 ? w('year:form.quota.doubt') : undefined),
  }),
  'max-age': valueForm('max-age', {
    kind: 'text',
    ask: () => w('year:form.age.maximum'),
    help: () => w('year:form.age.help'),
    read: text => readAge(text, { from: 17, to: 100 }),
  }),
  'land-below-hectares': valueForm('land-below-hectares', {
    kind: 'text',
    ask: () => w('year:form.land.ask'),
    help: () => w('year:form.land.help'),
    read: text => readHectares(text),
  }),
  'tenants-covered': valueForm(
    'tenants-covered',
    yesNo(
      () => w('year:form.tenants.ask'),
      () => w('year:form.tenants.help'),
      w('year:form.tenants.yes'),
      w('year:form.tenants.no'),
    ),
  ),
  'criteria-confirmed': valueForm(
    'criteria-confirmed',
    yesNo(
      () => w('year:form.confirmed.ask'),
      () => w('year:form.confirmed.help'),
      w('year:form.confirmed.yes'),
      w('year:form.confirmed.no'),
    ),
  ),
}

type MonthsAnswers = Sourced & {
  /** `YYYY-MM`. */
  from: string
  to: string
}

const monthsIn = ({ from, to }: MonthsAnswers) => ({ from: monthOfKey(from), to: monthOfKey(to) })

const monthsForm = placeForm<MonthsAnswers>(
  {
    id: 'bulan',
    questions: [
      {
        id: 'from',
        kind: 'text',
        ask: () => w('year:form.months.from'),
        help: () => w('year:form.months.help'),
        label: () => w('year:form.months.fromLabel'),
        show: key => monthWords(monthOfKey(key)),
        read: (text, asking) => readMonth(text, asking),
      },
      {
        id: 'to',
        kind: 'text',
        ask: () => w('year:form.months.to'),
        help: () => w('year:form.months.help'),
        label: () => w('year:form.months.toLabel'),
        show: key => monthWords(monthOfKey(key)),
        // The first month may be changed behind it.
        accepts: (to, { answers: { from = to } }) => from <= to,
        read: (text, asking) =>
          asking.answers.from === undefined
            ? readMonth(text, asking)
            : readMonthAfter(text, asking, monthOfKey(asking.answers.from)),
      },
      source,
    ],
  },
  ({ tx, account }, { year }, answers) =>
    enterMonthsCovered(tx, { by: account.id, year, value: monthsIn(answers), source: answers.source }),
  answers => valueWords('months-covered', monthsIn(answers)),
  { at: 'from', why: ({ year }) => w('year:one.periodNotTaken', { year }) },
)

/** The form of each value. */
export const valueForms: { readonly [N in ValueName]: FormFeature } = {
  ...plainForms,
  'months-covered': monthsForm,
}
