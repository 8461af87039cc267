/** The kinds of value that the office enters: what each is in words, and what is asked to enter one. */
import { addDays, type PlainDate } from '../../../program/plain-date.ts'
import type { OfficeKey } from '../../../records/office/values.ts'
import { COUNTS, type CountKey, type ValueTypes } from '../../../records/settings/list.ts'
import type { Answers, Question, TextQuestion } from '../../forms/form.ts'
import { readLine } from '../../forms/read/line.ts'
import { dateWords, listWords, numberWords } from '../../format.ts'
import { spanWords } from '../../rights/periods.ts'
import { words as w } from '../../words.ts'
import { contactQuestions, type Contact, type ContactKey } from './values-contact.ts'
import { readClock, readCount, readDays, readDomains, readHour, isAnybodys } from './values-read.ts'

/** A kind of value, for the keys that are of it. */
export interface Kind<K extends OfficeKey, A = Answers> {
  /** In plain text; not yet safe inside HTML. */
  show(value: ValueTypes[K], key: K): string
  /** All but where it comes from, which is asked of every value. */
  questions(key: K): readonly Question<A>[]
  valueOf(answers: A): ValueTypes[K]
}

/** What one question asks. */
type One<V> = { value: V }

const help = (key: OfficeKey) => () => [w(`values:what.${key}`), w(`values:where.${key}`)].join('\n')

/** What every single question says of its value, which has the same name in the summary as everywhere. */
const about = (key: OfficeKey) =>
  ({ id: 'value', help: help(key), label: () => w(`values:label.${key}`) }) as const

/** Keys whose question is nothing but a sentence. */
type AskedPlainly = 'privacy-officer' | 'announcement-domains' | 'extra-questions' | 'retention-report'
const askedOf = (key: AskedPlainly) => ({ ...about(key), ask: () => w(`values:ask.${key}`) }) as const

/** One of a few, each in its own words. */
const oneOf = <V>(
  key: AskedPlainly,
  values: readonly V[],
  show: (value: V) => string,
): readonly Question<One<V>>[] => [
  {
    ...askedOf(key),
    kind: 'choice',
    options: () => values.map(value => ({ value, label: show(value) })),
  } as Question<One<V>>,
]

export const contact: Kind<ContactKey, Contact> = {
  show: value => w('year:shown.contact', value),
  questions: contactQuestions,
  valueOf: ({ name, address, hours, phone }) => ({ name, address, hours, phone }),
}

export const text: Kind<'privacy-officer', One<string>> = {
  show: value => value,
  questions: key => [{ ...askedOf(key), kind: 'text', read: (typed, asking) => readLine(typed, asking) }],
  valueOf: ({ value }) => value,
}

const question = (
  key: CountKey,
  show: (value: number) => string,
  more: Pick<TextQuestion<One<number>, 'value'>, 'read' | 'doubt'>,
): Question<One<number>>[] => [
  {
    ...about(key),
    kind: 'text',
    ask: () =>
      w('values:askCount', {
        ask: w(`values:ask.${key}`),
        from: numberWords(COUNTS[key].from),
        to: numberWords(COUNTS[key].to),
      }),
    show,
    ...more,
  },
]

type PlainCount = 'others-per-year' | 'announcement-alone' | 'files-opened-per-hour'
const counted = (value: number, key: PlainCount) => w(`values:unit.${key}`, { n: numberWords(value) })

export const count: Kind<PlainCount, One<number>> = {
  show: counted,
  questions: key =>
    question(key, value => counted(value, key), { read: typed => readCount(typed, COUNTS[key]) }),
  valueOf: ({ value }) => value,
}

type WorkingDaysKey = 'claim-office-days' | 'office-check-days'
const workingDaysWords = (n: number) => w('values:unit.workingDays', { n })

export const workingDays: Kind<WorkingDaysKey, One<number>> = {
  show: workingDaysWords,
  questions: key => question(key, workingDaysWords, { read: typed => readCount(typed, COUNTS[key]) }),
  valueOf: ({ value }) => value,
}

export type KeptKey = Exclude<CountKey, PlainCount | WorkingDaysKey>

/**
 * What is forgotten at three in the morning that would have been kept; undefined where it is kept as long, or longer.
 * @param of days: so far, and from now on.
 */
export const forgottenWords = (
  key: KeptKey,
  { before, after, today }: { before: number; after: number; today: PlainDate },
): string | undefined =>
  after >= before
    ? undefined
    : w('values:shorter', {
        before: spanWords(before),
        after: spanWords(after),
        gone: w(`values:gone.${key}`, { date: dateWords(addDays(today, -after)) }),
      })

/** Days that something is kept: shorter says what will be forgotten, before it is saved. */
export const keptDays: Kind<KeptKey, One<number>> = {
  show: spanWords,
  questions: key =>
    question(key, spanWords, {
      read: typed => readDays(typed, COUNTS[key]),
      doubt: (after, { facts, today }) => {
        const before = facts.officeValues?.(key)
        const why = before === undefined ? undefined : forgottenWords(key, { before, after, today })
        return why && [why, w('values:right')].join('\n\n')
      },
    }),
  valueOf: ({ value }) => value,
}

type Hours = { opens: string; closes: string }
const clockWords = (time: string) => w('values:clock', { time: time.replace(':', '.') })

export const hours: Kind<'office-hours', Hours> = {
  show: ({ opens, closes }) =>
    w('values:unit.hours', { from: opens.replace(':', '.'), until: closes.replace(':', '.') }),
  questions: key => [
    {
      id: 'opens',
      kind: 'text',
      ask: () => w('values:hours.opens'),
      help: help(key),
      label: () => w('values:hours.opensLabel'),
      show: clockWords,
      read: typed => readClock(typed),
    },
    {
      id: 'closes',
      kind: 'text',
      ask: () => w('values:hours.closes'),
      help: help(key),
      label: () => w('values:hours.closesLabel'),
      show: clockWords,
      // The opening may be changed behind it.
      accepts: (closes, { answers: { opens = '' } }) => opens < closes,
      read: (typed, { answers: { opens = '' } }) => {
        const read = readClock(typed)
        return read.ok && read.value <= opens
          ? { ok: false, why: w('values:wrong.order', { opens: clockWords(opens) }) }
          : read
      },
    },
  ],
  valueOf: ({ opens, closes }) => ({ opens, closes }),
}

/** In place of an hour: no hour is quiet. */
const NEVER = -1
type Quiet = { from: number; until?: number }
const hourWords = (hour: number) => clockWords(`${String(hour).padStart(2, '0')}:00`)

export const quiet: Kind<'announcement-quiet', Quiet> = {
  show: ({ from, until }) =>
    from === until
      ? w('values:quiet.never')
      : w('values:unit.quiet', { from: hourWords(from), until: hourWords(until) }),
  questions: key => [
    {
      id: 'from',
      kind: 'text',
      ask: () => w('values:quiet.from'),
      help: help(key),
      label: () => w('values:quiet.fromLabel'),
      show: hourWords,
      options: () => [{ value: NEVER, label: w('values:quiet.never'), also: w('noAlso') }],
      read: typed => readHour(typed),
    },
    {
      id: 'until',
      kind: 'text',
      applies: ({ answers: { from } }) => from !== NEVER,
      ask: () => w('values:quiet.until'),
      help: help(key),
      label: () => w('values:quiet.untilLabel'),
      show: hourWords,
      accepts: (until, { answers: { from } }) => until !== from,
      read: (typed, { answers: { from } }) => {
        const read = readHour(typed)
        return read.ok && read.value === from ? { ok: false, why: w('values:wrong.sameHour') } : read
      },
    },
  ],
  valueOf: ({ from, until }) =>
    from === NEVER || until === undefined ? { from: 0, until: 0 } : { from, until },
}

const domainsWords = (list: readonly string[]) =>
  list.length === 0 ? w('values:domains.none') : listWords([...list])

export const domains: Kind<'announcement-domains', One<string[]>> = {
  show: domainsWords,
  questions: key => [
    {
      ...askedOf(key),
      kind: 'text',
      show: domainsWords,
      options: () => [{ value: [], label: w('values:domains.none'), also: w('noAlso') }],
      read: typed => readDomains(typed),
      doubt: list => {
        const wide = list.filter(isAnybodys)
        return wide.length === 0 ? undefined : w('values:domains.doubt', { domains: listWords(wide) })
      },
    },
  ],
  valueOf: ({ value }) => value,
}

type Extra = ValueTypes['extra-questions']
const EXTRAS: readonly Extra[] = [[], ['no-kk'], ['rt-rw'], ['no-kk', 'rt-rw']]
const extraWords = (list: Extra) =>
  list.length === 0 ? w('values:extra.none') : listWords(list.map(one => w(`values:extra.${one}`)))

export const extra: Kind<'extra-questions', One<Extra>> = {
  show: extraWords,
  questions: key => oneOf(key, EXTRAS, extraWords),
  valueOf: ({ value }) => value,
}

type Report = ValueTypes['retention-report']
const REPORTS = ['erased', 'weekly'] as const satisfies readonly Report[]

const reportWords = (value: Report) => w(`values:report.${value}`)

export const report: Kind<'retention-report', One<Report>> = {
  show: reportWords,
  questions: key => oneOf(key, REPORTS, reportWords),
  valueOf: ({ value }) => value,
}
