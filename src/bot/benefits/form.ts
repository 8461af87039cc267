/** The form of "Santunan & beasiswa": whatever is not known is an answer too. */
import type { Cause } from '../../program/benefits/case.ts'
import { monthsSpanned } from '../../program/benefits/membership.ts'
import { SCHOLARSHIP_MONTHS } from '../../program/benefits/rules.ts'
import { keyOf } from '../../program/ledger.ts'
import { monthOf, parseDate, partsOf, type PlainDate } from '../../program/plain-date.ts'
import { dayOptions, exampleOf, readPastDay, UNKNOWN } from '../claims/read.ts'
import { dateTextWords, monthWords } from '../format.ts'
import {
  defineForm,
  type Asking,
  type ChoiceQuestion,
  type Question,
  type Read,
  type Reading,
  type TextQuestion,
} from '../forms/form.ts'
import { readDay } from '../forms/read/date.ts'
import { words as w } from '../words.ts'
import { CHILDREN_MOST } from './carry.ts'
import { childQuestions, toldChild, type ChildAnswers, type ChildQuestion } from './child-questions.ts'
import { sinceSpan, type Told } from './told.ts'

type ChildNumber = 1 | 2 | 3 | 4 | 5 | 6
const CHILD_NUMBERS: readonly ChildNumber[] = [1, 2, 3, 4, 5, 6]

/** `own`: a linked member, whose cover and payments the office knows. */
type What = Told['what'] | 'own'

export type BenefitAnswers = {
  what: What
  /** A day, or `unknown`. */
  on?: string
  cause?: Cause | 'unknown'
  /** A month, a day, or `unknown`. */
  since?: string
  paid?: number | 'all' | 'unknown'
  count: number
} & {
  [K in keyof ChildAnswers as `${K}${ChildNumber}`]?: ChildAnswers[K]
}
type BenefitAsking = Asking<BenefitAnswers>

const EARLIEST_YEAR = 1990
const CAUSES = ['not-work', 'work', 'way-to-work', 'sudden-at-work'] as const
/** More months than anybody has paid. */
const MONTHS_AT_MOST = 600

const dontKnow = { value: 'unknown', label: w('dontKnow'), also: w('dontKnowAlso') } as const

const isOf =
  (...whats: readonly What[]) =>
  ({ answers: { what } }: BenefitAsking): boolean =>
    what !== undefined && whats.includes(what)

/** With children, and so long a member that a scholarship may be due: only then do the months paid matter. */
function mayBeLong({ answers: { what, since, on, count }, today }: BenefitAsking): boolean {
  if (what === 'own' || since === 'unknown' || count === 0) return false
  if (since === undefined) return true
  const day = parseDate(on ?? '') ?? today
  return monthsSpanned(sinceSpan(since).from, day) >= SCHOLARSHIP_MONTHS.unsureFrom
}

const what: ChoiceQuestion<BenefitAnswers, 'what'> = {
  id: 'what',
  kind: 'choice',
  ask: () => w('benefits:what.ask'),
  help: () => w('benefits:what.help'),
  accepts: () => true,
  show: value => w(value === 'own' ? 'benefits:entry.planning' : `benefits:entry.${value}`),
  options: () =>
    (['death', 'missing', 'planning'] as const).map(value => ({
      value,
      label: w(`benefits:entry.${value}`),
    })),
}

const on: TextQuestion<BenefitAnswers, 'on'> = {
  id: 'on',
  kind: 'text',
  applies: isOf('death', 'missing'),
  ask: ({ answers, today }) =>
    w(answers.what === 'missing' ? 'benefits:on.askMissing' : 'benefits:on.askDeath', {
      example: exampleOf(today),
    }),
  help: () => w('benefits:on.help'),
  read: (text, asking) => readPastDay(text, asking),
  show: value => (value === UNKNOWN ? w('dontKnow') : dateTextWords(value)),
  options: ({ today }) => dayOptions(today),
}

const cause: ChoiceQuestion<BenefitAnswers, 'cause'> = {
  id: 'cause',
  kind: 'choice',
  applies: isOf('death'),
  ask: () => w('benefits:cause.ask'),
  help: () => w('benefits:cause.help'),
  options: () => [...CAUSES.map(value => ({ value, label: w(`benefits:cause.${value}`) })), dontKnow],
}

const since: TextQuestion<BenefitAnswers, 'since'> = {
  id: 'since',
  kind: 'text',
  applies: isOf('death', 'missing', 'planning'),
  ask: () => w('benefits:since.ask'),
  help: () => w('benefits:since.help'),
  read: (text, asking) => readSince(text, asking),
  show: value => sinceWords(value),
  options: () => [dontKnow],
}

const paid: TextQuestion<BenefitAnswers, 'paid'> = {
  id: 'paid',
  kind: 'text',
  applies: mayBeLong,
  ask: () => w('benefits:paid.ask'),
  help: () => w('benefits:paid.help'),
  read: text => readMonths(text),
  show: value =>
    value === 'all' ? w('benefits:paid.all') : value === 'unknown' ? w('dontKnow') : `${value}`,
  options: () => [{ value: 'all', label: w('benefits:paid.all'), also: w('yesAlso') }, dontKnow],
}

const count: ChoiceQuestion<BenefitAnswers, 'count'> = {
  id: 'count',
  kind: 'choice',
  perRow: 2,
  ask: asking => w(isOf('planning', 'own')(asking) ? 'benefits:count.askPlanning' : 'benefits:count.ask'),
  help: () => w('benefits:count.help'),
  options: () => [
    ...CHILD_NUMBERS.map(n => ({
      value: n,
      label: w(`benefits:count.${n}`),
      also: `${n}`,
    })),
    { value: 0, label: w('benefits:count.none'), also: `0|${w('noAlso')}` },
  ],
}

export const benefitForm = defineForm<BenefitAnswers>({
  id: 'manfaat',
  version: 1,
  passing: true,
  title: () => w('benefits:formTitle'),
  ending: 'none',
  questions: [
    what,
    on,
    cause,
    since,
    count,
    paid,
    ...CHILD_NUMBERS.flatMap(n => childQuestions(n).map(question => ofChild(question, n))),
  ],
})

export function toldBy(answers: BenefitAnswers, today: PlainDate, own?: string): Told {
  const day = parseDate(answers.on ?? '') ?? null
  return {
    what: answers.what === 'own' ? 'planning' : answers.what,
    own,
    on: day,
    cause: answers.cause === undefined || answers.cause === 'unknown' ? null : answers.cause,
    since: answers.since === undefined || answers.since === 'unknown' ? null : answers.since,
    paid: answers.paid === undefined || answers.paid === 'unknown' ? null : answers.paid,
    children: CHILD_NUMBERS.slice(0, answers.count).map(n => toldChild(answersOf(answers, n), today)),
  }
}

// ——— Of each child ———

/** A question of one child, as a question of the form: asked of the child of this number, if there are so many. */
function ofChild(question: ChildQuestion, n: ChildNumber): Question<BenefitAnswers> {
  const its = ({ w: words, answers, facts, today }: BenefitAsking): Asking<ChildAnswers> => ({
    w: words,
    answers: answersOf(answers, n),
    facts,
    today,
  })
  const numbered = {
    ...question,
    id: `${question.id}${n}`,
    applies: (asking: BenefitAsking) =>
      (asking.answers.count ?? CHILDREN_MOST) >= n && (question.applies?.(its(asking)) ?? true),
    ask: (asking: BenefitAsking) => question.ask(its(asking)),
    help: (asking: BenefitAsking) => question.help?.(its(asking)),
    options: (asking: BenefitAsking) => question.options?.(its(asking)) ?? [],
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same question, of the answer of that number
  return numbered as unknown as Question<BenefitAnswers>
}

function answersOf(answers: Readonly<Partial<BenefitAnswers>>, n: ChildNumber): Partial<ChildAnswers> {
  const [born, school, year] = [answers[`born${n}`], answers[`school${n}`], answers[`class${n}`]]
  const [life, work] = [answers[`life${n}`], answers[`work${n}`]]
  const its: Partial<ChildAnswers> = {}
  if (born !== undefined) its.born = born
  if (school !== undefined) its.school = school
  if (year !== undefined) its.class = year
  if (life !== undefined) its.life = life
  if (work !== undefined) its.work = work
  return its
}

// ——— What is typed ———

/** "Maret 2023", "3-2023", "2023-03": the month; or a day. */
function readSince(text: string, reading: Reading): Read<string> {
  const month =
    /^\s*(?:(\d{4})-(\d{1,2})|(\d{1,2})\s*[-/. ]\s*(\d{4})|([a-z]{3,})[\s\-/.]*(\d{4}))\s*$/i.exec(text)
  const [, isoYear, isoMonth, number, year, name, ofYear] = month ?? []
  const asDay = month ? `1-${isoMonth ?? number ?? name}-${isoYear ?? year ?? ofYear}` : text
  const read = readDay(asDay.replace(/^1-([a-z]+)-/i, '1 $1 '), reading)
  if (!read.ok) return { ok: false, why: w('benefits:since.unclear') }
  if (read.value > reading.today) return { ok: false, why: w('benefits:since.future') }
  if (partsOf(read.value).year < EARLIEST_YEAR) return { ok: false, why: w('benefits:since.early') }
  return { ok: true, value: month ? keyOf(monthOf(read.value)) : read.value }
}

function sinceWords(value: string): string {
  if (value === 'unknown') return w('dontKnow')
  return parseDate(value) ? dateTextWords(value) : monthWords(monthOf(sinceSpan(value).from))
}

function readMonths(text: string): Read<number> {
  const [, number] = /^\s*(?:kira-?kira\s*)?(\d{1,3})\s*(?:bln|bulan)?\s*$/i.exec(text) ?? []
  const months = Number(number)
  return number !== undefined && months <= MONTHS_AT_MOST
    ? { ok: true, value: months }
    : { ok: false, why: w('benefits:paid.unclear') }
}
