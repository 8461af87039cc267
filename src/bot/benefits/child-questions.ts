/**
 * What is asked of one child: two or three taps, each of them "Saya tidak tahu" too. Written for one child; a form asks them
 * of each in turn (`ofChild`).
 */
import { ageOn, type PlainDate } from '../../program/plain-date.ts'
import { ASKED_FROM_AGE, type Span } from '../../program/benefits/rough.ts'
import { SCHOLARSHIP_ENDS_AT } from '../../program/benefits/rules.ts'
import { LEVELS, type Level } from '../../program/benefits/case.ts'
import { dateTextWords } from '../format.ts'
import type { Asking, Option, Question, Read, Reading } from '../forms/form.ts'
import { readDate, readDay } from '../forms/read/date.ts'
import { words as w } from '../words.ts'
import { bornIn, SCHOOL_ASKED_FROM, spanOf, type Life, type ToldChild } from './told.ts'

export type ChildAnswers = {
  /** A day, `age:12`, or `unknown`. */
  born: string
  school: Level | 'not-yet' | 'left' | 'unknown'
  /** From 1; nought where nobody knows. */
  class: number
  life: 'single' | 'married' | 'works' | 'unknown'
  work: Work | 'unknown'
}
type Work = (typeof WORKS)[number]
type ChildAsking = Asking<ChildAnswers>
export type ChildQuestion = Exclude<Question<ChildAnswers>, { kind: 'papers' }>

const WORKS = [
  'internship',
  'employed-up-to-6-months',
  'employed-longer',
  'self-employed',
] as const satisfies readonly Life[]

const CLASSES: Readonly<Record<Level, number>> = { tk: 2, sd: 6, smp: 3, sma: 3, pt: 5 }
/** The class that a level begins with, as people count it. */
const FIRST_CLASS: Readonly<Record<Level, number>> = { tk: 1, sd: 1, smp: 7, sma: 10, pt: 1 }
/** Ages at which a level is worth a button; wide enough for who began late or repeated a class. */
const AGES: Readonly<Record<Exclude<ChildAnswers['school'], 'unknown'>, readonly [number, number]>> = {
  tk: [3, 7],
  sd: [5, 16],
  smp: [10, 19],
  sma: [13, 23],
  pt: [15, 99],
  'not-yet': [0, 9],
  left: [6, 99],
}

const spanIn = ({ answers, today }: ChildAsking): Span | null => {
  const born = answers.born === undefined ? null : bornIn(answers.born, today)
  return born && spanOf(born)
}

/** Over age for certain, also on a day within the last year: nothing more is asked. */
const isOver = (asking: ChildAsking): boolean => {
  const span = spanIn(asking)
  return span !== null && ageOn(span.to, asking.today) > SCHOLARSHIP_ENDS_AT
}

/** The oldest that the child may be. */
const oldest = (asking: ChildAsking): number => {
  const span = spanIn(asking)
  return span === null ? SCHOLARSHIP_ENDS_AT : ageOn(span.from, asking.today)
}

const level = ({ answers: { school } }: ChildAsking): Level | undefined => LEVELS.find(one => one === school)

const isAskedSchool = (asking: ChildAsking): boolean => !isOver(asking) && oldest(asking) >= SCHOOL_ASKED_FROM

const isAskedLife = (asking: ChildAsking): boolean =>
  !isOver(asking) && oldest(asking) >= ASKED_FROM_AGE && asking.answers.school !== 'left'

/** @param n which child it is, from 1. */
export const childQuestions = (n: number): readonly ChildQuestion[] => [
  {
    id: 'born',
    kind: 'text',
    ask: () => w('benefits:child.born.ask', { n }),
    help: () => w('benefits:child.born.help'),
    read: (text, asking) => readBorn(text, asking),
    show: value => bornWords(value),
    options: () => [dontKnow],
  },
  {
    id: 'school',
    kind: 'choice',
    perRow: 2,
    applies: isAskedSchool,
    ask: () => w('benefits:child.school.ask', { n }),
    help: () => w('benefits:child.school.help'),
    options: asking => [
      ...([...LEVELS, 'not-yet', 'left'] as const)
        .filter(value => isAtAge(value, asking))
        .map(value => ({
          value,
          label: w(`benefits:child.school.${value}`),
          also: w(`benefits:child.school.${value}Also`),
        })),
      dontKnow,
    ],
  },
  {
    id: 'class',
    kind: 'choice',
    perRow: 3,
    applies: asking =>
      asking.answers.school === undefined ? isAskedSchool(asking) : level(asking) !== undefined,
    ask: asking =>
      w(level(asking) === 'pt' ? 'benefits:child.class.askPt' : 'benefits:child.class.ask', { n }),
    help: () => w('benefits:child.class.help'),
    options: asking => classOptions(level(asking) ?? 'sd'),
  },
  {
    id: 'life',
    kind: 'choice',
    applies: isAskedLife,
    ask: () => w('benefits:child.life.ask', { n }),
    help: () => w('benefits:child.life.help'),
    options: () => [
      ...(['single', 'married', 'works'] as const).map(value => ({
        value,
        label: w(`benefits:child.life.${value}`),
        also: w(`benefits:child.life.${value}Also`),
      })),
      dontKnow,
    ],
  },
  {
    id: 'work',
    kind: 'choice',
    applies: asking =>
      asking.answers.life === undefined ? isAskedLife(asking) : asking.answers.life === 'works',
    ask: () => w('benefits:child.work.ask', { n }),
    help: () => w('benefits:child.work.help'),
    options: () => [...WORKS.map(value => ({ value, label: w(`benefits:child.work.${value}`) })), dontKnow],
  },
]

/** What the answers say of a child. */
export function toldChild(
  { born = 'unknown', school, class: year, life, work }: Partial<ChildAnswers>,
  today: PlainDate,
): ToldChild {
  return {
    born: bornIn(born, today),
    level: school === undefined || school === 'unknown' ? null : school,
    year: year === undefined || year === 0 ? null : year,
    life: life === 'works' ? (work ?? 'unknown') : (life ?? null),
  }
}

const dontKnow: Option<'unknown'> = { value: 'unknown', label: w('dontKnow'), also: w('dontKnowAlso') }

function isAtAge(value: keyof typeof AGES, asking: ChildAsking): boolean {
  const span = spanIn(asking)
  const [from, to] = AGES[value]
  return span === null || (ageOn(span.from, asking.today) >= from && ageOn(span.to, asking.today) <= to)
}

function classOptions(of: Level): Option<number>[] {
  const classes = Array.from({ length: CLASSES[of] }, (_, at) => ({
    value: at + 1,
    label: classWords(of, at + 1),
    also: `${FIRST_CLASS[of] + at}`,
  }))
  return [...classes, { value: 0, label: w('dontKnow'), also: w('dontKnowAlso') }]
}

function classWords(of: Level, year: number): string {
  if (of === 'tk') return w('benefits:child.class.tk', { letter: year === 1 ? 'A' : 'B' })
  return w(of === 'pt' ? 'benefits:child.class.pt' : 'benefits:child.class.school', {
    n: FIRST_CLASS[of] + year - 1,
  })
}

function bornWords(value: string): string {
  const [, years] = /^age:(\d+)$/.exec(value) ?? []
  if (years !== undefined) return w('benefits:child.born.age', { years })
  return value === 'unknown' ? w('dontKnow') : dateTextWords(value)
}

/** "12", "12 tahun", "8 bulan"; or a birthday, in which two digits of a year are of a child's lifetime. */
function readBorn(text: string, reading: Reading): Read<string> {
  const [, number, unit = ''] =
    /^(?:umur )?(\d{1,2}) ?(t|th|thn|tahun|b|bl|bln|bulan)? ?\.?$/i.exec(
      text.trim().replaceAll(/\s+/g, ' '),
    ) ?? []
  if (number !== undefined)
    return {
      ok: true,
      value: `age:${unit.toLowerCase().startsWith('b') ? Math.floor(Number(number) / 12) : Number(number)}`,
    }
  const day = readDay(text, reading)
  if (!day.ok) return { ok: false, why: w('benefits:child.born.unclear') }
  if (day.value <= reading.today) return day
  const earlier = readDate(text, reading)
  return earlier.ok ? earlier : { ok: false, why: w('benefits:child.born.future') }
}
