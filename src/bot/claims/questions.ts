/** Questions that more than one report asks: whom it is about, on which day, what the reporter is to them, a phone. */
import { RELATIONS, type Relation } from '../../records/claims/body.ts'
import { dateTextWords, phoneWords } from '../format.ts'
import type { Asking, Question } from '../forms/form.ts'
import { readPhone } from '../forms/read/phone.ts'
import { words as w } from '../words.ts'
import { dayOptions, readPastDay, readWhose, UNKNOWN, whoseWords, type Whose } from './read.ts'

/** What every report asks for. */
export type ReportAnswers = {
  who: Whose
  /** `YYYY-MM-DD`, or `unknown`. */
  on: string
  relation: Relation
}

/** @param ask the question; how it can be answered is said under it. */
export const whoQuestion = (ask: string): Question<Pick<ReportAnswers, 'who'>> => ({
  id: 'who',
  kind: 'text',
  nik: true,
  ask: () => `${ask}\n\n${w('claims:who.ways')}`,
  help: () => w('claims:who.help'),
  label: () => w('claims:label.who'),
  read: (text, asking) => readWhose(text, asking),
  show: value => whoseWords(value),
  options: () => [{ value: {}, label: w('claims:who.unknown'), also: w('common:dontKnowAlso') }],
})

export const dayQuestion = (
  ask: (asking: Pick<Asking<unknown>, 'today'>) => string,
  help: string,
): Question<Pick<ReportAnswers, 'on'>> => ({
  id: 'on',
  kind: 'text',
  ask,
  help: () => help,
  label: () => w('claims:label.day'),
  read: (text, asking) => readPastDay(text, asking),
  show: value => (value === UNKNOWN ? w('claims:day.unknown') : dateTextWords(value)),
  options: ({ today }) => dayOptions(today),
})

export const relationQuestion = (ask: string, help: string): Question<Pick<ReportAnswers, 'relation'>> => ({
  id: 'relation',
  kind: 'choice',
  ask: () => ask,
  help: () => help,
  label: () => w('claims:label.relation'),
  perRow: 2,
  options: () =>
    RELATIONS.filter(value => value !== 'self').map(value => ({
      value,
      label: w(`claims:relation.${value}`),
      also: value === 'unknown' ? w('common:dontKnowAlso') : w(`claims:relationAlso.${value}`),
    })),
})

/** Answered by the button, by a typed number, or not at all. */
export const phoneQuestion = (of: {
  ask: string
  help: string
  none: string
  noneAlso?: string
}): Question<{ phone: string }> => ({
  id: 'phone',
  kind: 'contact',
  ask: () => of.ask,
  help: () => of.help,
  label: () => w('claims:label.phone'),
  read: (text, asking) => readPhone(text, asking),
  show: value => (value === UNKNOWN ? of.none : phoneWords(value)),
  options: () => [{ value: UNKNOWN, label: of.none, also: of.noneAlso ?? w('common:dontKnowAlso') }],
})

/** What was answered, without what nobody knows. */
export const known = (value: string): string | undefined => (value === UNKNOWN ? undefined : value)
