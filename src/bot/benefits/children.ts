/** "Rincian anak": the years that pay in each level, child by child, and what is to be made sure of. */
import type { ChildAnswer } from '../../program/benefits/case.ts'
import type { RoughChild } from '../../program/benefits/rough.ts'
import { CHILDREN_AT_MOST } from '../../program/benefits/rules.ts'
import { ageOn, type PlainDate } from '../../program/plain-date.ts'
import { freeLine } from '../claims/words.ts'
import { dateWords, listWords } from '../format.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { CARD, isOpenChild, schoolWords, WHY } from './card.ts'
import type { Shown } from './shown.ts'
import { rangeWords, sumWords } from './words.ts'

export function childrenView({ ref, of, answer }: Shown): View {
  const { children } = answer.scholarship
  const school = schoolWords(answer)
  const none = w(answer.outcomes.length === 0 ? 'benefits:card.beforeAmounts' : 'benefits:card.beforeCover')
  const parts = [
    w('benefits:children.title'),
    school === '' ? none : school,
    // Where nothing is paid, or nobody knows how much, no sum is named.
    ...(school === ''
      ? []
      : children.map((child, at) => childText(child, of.children[at], at + 1, of.today))),
    [
      ...(children.length > CHILDREN_AT_MOST ? [w('benefits:children.two')] : []),
      w('benefits:children.yearly'),
      ...(of.children.every(({ kin }) => kin === 'born') ? [w('benefits:children.kin')] : []),
    ].join('\n'),
    [w('benefits:card.decides'), freeLine].join('\n'),
  ]
  return {
    text: parts.join('\n\n'),
    rows: [
      [{ label: w('benefits:buttons.why'), data: `${WHY}${ref}` }],
      [{ label: w('benefits:buttons.card'), data: `${CARD}${ref}` }],
    ],
  }
}

function childText(answer: ChildAnswer, child: RoughChild | undefined, n: number, today: PlainDate): string {
  const name = w('benefits:children.name', { n, born: child ? bornWords(child, today) : '' })
  const why = listWords(answer.why.map(reason => w(`benefits:children.why.${reason}`)))
  if (answer.entitled === 'no') return [name, w('benefits:children.no', { why })].join('\n')
  const unsure = answer.why.length > 0 ? [w('benefits:children.unsure', { why })] : []
  if (isOpenChild(answer)) return [name, w('benefits:children.open'), ...unsure].join('\n')
  return [name, ...answer.levels.map(levelLine), totalLine(answer), ...unsure].join('\n')
}

function bornWords({ born }: RoughChild, today: PlainDate): string {
  if (born === null) return ''
  return born.from === born.to
    ? w('benefits:children.born', { date: dateWords(born.to) })
    : w('benefits:children.age', { years: ageOn(born.to, today) })
}

function levelLine({ level, perYear, years: { min, max } }: ChildAnswer['levels'][number]): string {
  return w('benefits:children.level', {
    level: w(`benefits:children.levels.${level}`),
    years: min === max ? `${max}` : w('benefits:children.years', { min, max }),
    amount: sumWords(perYear),
  })
}

function totalLine({ total, untilSma }: ChildAnswer): string {
  const amount = rangeWords(total)
  return untilSma.max === total.max
    ? w('benefits:children.total', { amount })
    : w('benefits:children.totalSma', { amount, sma: rangeWords(untilSma) })
}
