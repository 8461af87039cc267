/** "Apa yang menentukan?": each rule with its source and the day from which it holds, what this case hangs on, what is open. */
import type { BenefitCase, ReadingName } from '../../program/benefits/case.ts'
import { accidentLumpSum } from '../../program/benefits/amounts.ts'
import {
  BENEFIT_RULES,
  CHILDREN_AT_MOST,
  LOWEST_BASE,
  SCHOLARSHIP_ENDS_AT,
  SCHOLARSHIP_MONTHS,
  type Dated,
} from '../../program/benefits/rules.ts'
import {
  NOTE_SOURCES,
  rulesOn,
  SCHOLARSHIP_SOURCES,
  type RulesOfDay,
} from '../../program/benefits/sources.ts'
import { readingsEntered, type EnteredReading } from '../../records/office/readings.ts'
import { freeLine } from '../claims/words.ts'
import { dateWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Turn } from '../house.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { CARD, CHILDREN } from './card.ts'
import { readingValueWords } from './reading-words.ts'
import type { Shown } from './shown.ts'
import { sumWords } from './words.ts'

export async function whyView({ tx }: Turn, { ref, of, answer }: Shown): Promise<View> {
  const { notes, scholarship } = answer
  const hasChildren = of.children.length > 0
  const rules = rulesOn(BENEFIT_RULES, of.on ?? of.today)
  const here = [
    ...notes.map(note => noteLine(w(`benefits:why.note.${note}`), NOTE_SOURCES[note])),
    ...(hasChildren
      ? scholarship.why.map(why => noteLine(w(`benefits:why.scholarship.${why}`), SCHOLARSHIP_SOURCES[why]))
      : []),
  ]
  const settled = hasChildren ? (await readingsEntered(tx)).filter(({ value }) => value !== null) : []
  const parts = [
    w('benefits:why.title'),
    section(w('benefits:why.rules'), ruleLines(rules, of.base, hasChildren)),
    section(w('benefits:why.notes'), here),
    section(w('benefits:why.readings'), hasChildren ? scholarship.readings.map(openLine) : []),
    section(w('benefits:why.settled'), settled.map(settledLine)),
    [w('benefits:card.decides'), freeLine].join('\n'),
  ]
  return {
    text: parts.filter(part => part !== '').join('\n\n'),
    rows: [
      ...(hasChildren ? [[{ label: w('benefits:buttons.children'), data: `${CHILDREN}${ref}` }]] : []),
      [{ label: w('benefits:buttons.card'), data: `${CARD}${ref}` }],
    ],
  }
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [title, ...lines].join('\n')

const withSource = (line: string, { source, from }: Dated<unknown>): string =>
  [line, w('benefits:why.source', { source, date: dateWords(from) })].join('\n')

const noteLine = (line: string, source: string): string =>
  [line, w('benefits:why.sourceOnly', { source })].join('\n')

function ruleLines(rules: RulesOfDay, base: BenefitCase['base'], hasChildren: boolean): string[] {
  const { jkm, firstMonths, jkk, scholarship } = rules
  return [
    ...(jkm ? [withSource(jkmLine(jkm.value), jkm)] : []),
    ...(firstMonths && jkm
      ? [withSource(monthsLine(firstMonths.value, jkm.value.funeral), firstMonths)]
      : []),
    ...(jkk ? [withSource(jkkLine(jkk.value, base ?? LOWEST_BASE), jkk)] : []),
    ...(scholarship && hasChildren ? [withSource(schoolLine(scholarship.value), scholarship)] : []),
  ]
}

type Value<K extends keyof RulesOfDay> = NonNullable<RulesOfDay[K]>['value']

const jkmLine = ({ lumpSum, periodic, funeral }: Value<'jkm'>): string =>
  w('benefits:why.jkm', {
    lumpSum: sumWords(lumpSum),
    periodic: sumWords(periodic),
    funeral: sumWords(funeral),
    total: sumWords(lumpSum + periodic + funeral),
  })

const monthsLine = ({ months, edgeDays }: Value<'firstMonths'>, funeral: number): string =>
  w('benefits:why.firstMonths', { months, days: edgeDays, funeral: sumWords(funeral) })

function jkkLine(amounts: Value<'jkk'>, base: number): string {
  const { timesBase, periodic, funeral } = amounts
  const lumpSum = accidentLumpSum(base, amounts)
  return w('benefits:why.jkk', {
    times: timesBase,
    base: sumWords(base),
    lumpSum: sumWords(lumpSum),
    periodic: sumWords(periodic),
    funeral: sumWords(funeral),
    total: sumWords(lumpSum + periodic + funeral),
  })
}

const schoolLine = ({ tk, sd, smp, sma, pt }: Value<'scholarship'>): string =>
  w('benefits:why.school', {
    tk: sumWords(tk.perYear),
    sd: sumWords(sd.perYear),
    smp: sumWords(smp.perYear),
    sma: sumWords(sma.perYear),
    pt: sumWords(pt.perYear),
    children: CHILDREN_AT_MOST,
    age: SCHOLARSHIP_ENDS_AT,
    months: SCHOLARSHIP_MONTHS.needed,
  })

const openLine = (name: ReadingName): string =>
  w('benefits:why.readingOpen', { question: w(`benefits:reading.${name}.question`) })

const settledLine = ({ name, value, source }: EnteredReading): string =>
  noteLine(
    w('benefits:why.readingSettled', {
      question: w(`benefits:reading.${name}.question`),
      value: readingValueWords(name, value),
    }),
    escapeHtml(source),
  )
