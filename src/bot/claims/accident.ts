/**
 * "Kecelakaan saat bekerja", of somebody who lives: treatment first, then the report to BPJS Ketenagakerjaan within 2 × 24
 * hours, with the deadline running. No amount is named.
 */
import type { Cause } from '../../program/benefits/case.ts'
import { parseDate } from '../../program/plain-date.ts'
import type { ClaimBody } from '../../records/claims/body.ts'
import { instantOf } from '../../records/claims/deadline.ts'
import { linkedPeople } from '../../records/members/links.ts'
import { dateTextWords, hourWords } from '../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm, type Question } from '../forms/form.ts'
import { readLine } from '../forms/read/line.ts'
import type { Screen, Turn } from '../house.ts'
import { words as w } from '../words.ts'
import { deadlineWords } from './deadline.ts'
import { known, phoneQuestion } from './questions.ts'
import { dayOptions, readWhen, readWhose, UNKNOWN, whoseWords, type When, type Whose } from './read.ts'
import { reported, reportView } from './reported.ts'
import { numberWordsOf } from './words.ts'

type AccidentAnswers = {
  who: Whose & { self?: true }
  when: When
  where: string
  hospital: string
  phone: string
  /** Of who reports their own accident and leaves no number: otherwise nobody knows who it is. */
  self?: Whose
}

const who: Question<AccidentAnswers> = {
  id: 'who',
  kind: 'text',
  nik: true,
  ask: () => `${w('claims:accident.who')}\n\n${w('claims:who.ways')}`,
  help: () => w('claims:who.help'),
  label: () => w('claims:label.who'),
  read: (text, asking) => readWhose(text, asking),
  show: value => (value.self ? w('claims:accident.self') : whoseWords(value)),
  options: () => [
    { value: { self: true }, label: w('claims:accident.self'), also: w('claims:accident.selfAlso') },
    { value: {}, label: w('claims:who.unknown'), also: w('common:dontKnowAlso') },
  ],
}

const when: Question<AccidentAnswers> = {
  id: 'when',
  kind: 'text',
  ask: () => w('claims:accident.when.ask'),
  help: () => w('claims:accident.when.help'),
  label: () => w('claims:label.day'),
  read: (text, asking) => readWhen(text, asking),
  show: value => whenWords(value),
  options: ({ today }) => [
    { value: { now: true }, label: w('claims:accident.when.now'), also: w('claims:accident.when.nowAlso') },
    ...dayOptions(today).map(({ value, label, ...rest }) => ({
      ...rest,
      label,
      value: value === UNKNOWN ? ({ unknown: true } as const) : { on: value },
    })),
  ],
}

function whenWords(value: When): string {
  if ('now' in value) return w('claims:accident.when.now')
  if ('unknown' in value) return w('claims:day.unknown')
  return [dateTextWords(value.on), ...(value.time === undefined ? [] : [value.time.replace(':', '.')])].join(
    ', ',
  )
}

const PLACES = ['sea', 'work', 'way', UNKNOWN] as const

const form = defineForm<AccidentAnswers>({
  id: 'lapor-kecelakaan',
  version: 1,
  title: () => w('claims:accident.title'),
  grave: { reminder: date => w('claims:accident.reminder', { date }) },
  ending: 'none',
  questions: [
    who,
    when,
    {
      id: 'where',
      kind: 'text',
      ask: () => w('claims:accident.where.ask'),
      help: () => w('claims:accident.where.help'),
      label: () => w('claims:label.where'),
      read: (text, asking) => readLine(text, asking),
      options: () =>
        PLACES.map(value => ({
          value,
          label: w(`claims:accident.where.${value}`),
          ...(value === UNKNOWN ? { also: w('common:dontKnowAlso') } : {}),
        })),
    },
    {
      id: 'hospital',
      kind: 'text',
      ask: () => w('claims:accident.hospital.ask'),
      help: () => w('claims:accident.hospital.help'),
      label: () => w('claims:label.hospital'),
      read: (text, asking) => readLine(text, asking),
      options: () => [
        {
          value: 'none',
          label: w('claims:accident.hospital.none'),
          also: w('claims:accident.hospital.noneAlso'),
        },
        { value: UNKNOWN, label: w('claims:accident.hospital.unknown'), also: w('common:dontKnowAlso') },
      ],
    },
    phoneQuestion({
      ask: w('claims:accident.phone.ask'),
      help: w('claims:accident.phone.help'),
      none: w('claims:accident.phone.none'),
    }),
    {
      ...who,
      id: 'self',
      applies: ({ answers }) => answers.who?.self === true && answers.phone === UNKNOWN,
      ask: () => `${w('claims:accident.selfWho')}\n\n${w('claims:who.ways')}`,
      options: () => [{ value: {}, label: w('claims:accident.selfUnsaid'), also: w('common:dontKnowAlso') }],
    },
  ],
})

export const accidentFeature: FormFeature<AccidentAnswers> = {
  form,
  async handIn(turn, answers, { id }): Promise<HandedIn> {
    const at = momentOf(answers.when, turn)
    if (at.on !== undefined && instantOf(at.on, at.time) > turn.tx.now)
      return { done: false, lead: w('claims:accident.when.notYet'), at: 'when' }
    const worker = answers.who.self ? { ...(await ownOf(turn)), ...answers.self } : answers.who
    const body = bodyOfAnswers(answers, worker, at.time)
    return reported(
      turn,
      { draft: id, kind: 'accident', on: at.on, body },
      {
        received: w('claims:accident.received'),
        answer: claim => {
          const care =
            body.event.hospital === undefined ? 'claims:accident.treatFirst' : 'claims:accident.inCare'
          const text = [
            w('claims:accident.head', { number: numberWordsOf(claim) }),
            w(care),
            deadlineWords(claim, body, turn.tx.now),
            w('claims:accident.decides'),
          ]
          return reportView(turn, claim, text, care)
        },
      },
    )
  },
}

export const accidentScreen: Screen = turn =>
  openForm(turn, accidentFeature, { intro: w('claims:accident.intro') })

function momentOf(said: When, { tx, today }: Turn) {
  if ('now' in said) return { on: today, time: hourWords(tx.now).replace('.', ':') }
  if ('unknown' in said) return { on: undefined, time: undefined }
  return { on: parseDate(said.on), time: said.time }
}

const CAUSE_AT: Readonly<Record<string, Cause | null>> = { way: 'way-to-work', [UNKNOWN]: null }

/** Who writes from this account, if it is linked to one member: their own words need not say it again. */
async function ownOf({ tx, account }: Turn): Promise<Whose> {
  const [only, ...others] = await linkedPeople(tx, account.id)
  return only?.nik !== undefined && others.length === 0 ? { nik: only.nik, name: only.name } : {}
}

function bodyOfAnswers(
  { who: { self }, where, hospital, phone }: AccidentAnswers,
  worker: Whose,
  time: string | undefined,
): ClaimBody {
  const isPlace = PLACES.some(place => place === where)
  const cause = CAUSE_AT[where]
  return {
    worker,
    event: {
      where: isPlace && where !== UNKNOWN ? w(`claims:accident.where.${where as 'sea'}`) : known(where),
      time,
      hospital: hospital === 'none' ? undefined : known(hospital),
      cause: cause === undefined ? 'work' : cause,
    },
    reporter: {
      relation: self ? 'self' : 'unknown',
      phone: known(phone),
    },
  }
}
