/** The short card: what may come, on what it hangs in a word, and who decides. Never more than a dozen lines. */
import type { BenefitAnswer, ChildAnswer, Note, Outcome } from '../../program/benefits/case.ts'
import { CHILDREN_AT_MOST } from '../../program/benefits/rules.ts'
import { brokerButton, freeLine } from '../claims/words.ts'
import * as links from '../links.ts'
import { listWords } from '../format.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import type { Shown } from './shown.ts'
import { rangeWords, sumWords } from './words.ts'

/** Each followed by a claim's id or by what was told. */
export const CARD = 'mf:card:'
export const CHILDREN = 'mf:anak:'
export const WHY = 'mf:why:'
export const HEIRS = 'mf:heirs:'

export function cardView(shown: Shown): View {
  const { of, answer, claim } = shown
  const isReported = claim !== undefined
  const parts = [
    [w(`benefits:card.${of.what}`), ...outcomeLines(shown)].join('\n'),
    certaintyWords(shown),
    ...(answer.notes.includes('needs-basarnas') ? [w('benefits:card.basarnas')] : []),
    ...(of.children.length > 0 ? [schoolWords(answer)] : []),
    [w('benefits:card.decides'), freeLine].join('\n'),
  ]
  const rows: Button[][] = [
    ...(of.children.length > 0
      ? [[{ label: w('benefits:buttons.children'), data: `${CHILDREN}${shown.ref}` }]]
      : []),
    [{ label: w('benefits:buttons.why'), data: `${WHY}${shown.ref}` }],
    [{ label: w('benefits:buttons.heirs'), data: HEIRS }],
    ...(of.what !== 'planning' && !isReported
      ? [[{ label: w('benefits:buttons.report'), data: links.claims }]]
      : []),
    isReported
      ? [{ label: w('benefits:buttons.claim'), data: `${links.claim}${claim}` }]
      : [{ label: w('benefits:buttons.again'), data: links.benefits }],
    [brokerButton],
  ]
  return { text: parts.filter(part => part !== '').join('\n\n'), rows }
}

// ——— What may come ———

function outcomeLines({ of, answer }: Shown): string[] {
  const { outcomes, notes } = answer
  if (outcomes.length === 0) return [w('benefits:card.beforeAmounts')]
  if (outcomes.every(({ kind }) => kind === 'not-covered')) return [w('benefits:card.beforeCover')]
  const kinds = outcomes.map(({ kind }) => kind)
  const lines = outcomes
    .filter(({ kind }) => kind !== 'not-covered')
    .map(({ kind, total }) => {
      const conditions = conditionsOf(kind, kinds, answer.maybeAccident)
      const line = w(`benefits:card.outcome.${kind}`, { amount: sumWords(total) })
      // Where the whole sum is out of the question the months are known, and are the reason.
      if (kind === 'jkm-under-three-months' && conditions.length === 1 && !kinds.includes('jkm-full'))
        return w('benefits:card.because', { line, condition: w('benefits:card.if.under-three-months') })
      const called = conditions.map(one => w(`benefits:card.if.${one}`))
      return whenAll(line, called, w('benefits:card.if.and'))
    })
  return [...lines, ...openLine(of.what, kinds, notes)]
}

/** What nobody can say yet stands last: there may have been no cover. */
function openLine(
  what: Shown['of']['what'],
  kinds: readonly Outcome['kind'][],
  notes: readonly Note[],
): string[] {
  const hasStopped = notes.includes('maybe-inactive')
  const mayBeBefore = kinds.includes('not-covered') || notes.includes('cover-start-unknown')
  const notYet = what === 'planning' ? 'not-yet-now' : 'not-yet'
  const conditions = [
    ...(mayBeBefore && !hasStopped ? [w(`benefits:card.if.${notYet}`)] : []),
    ...(hasStopped || notes.includes('payments-unknown') ? [w('benefits:card.if.stopped')] : []),
  ]
  if (conditions.length === 0) return []
  const line = whenAll(w('benefits:card.outcome.not-covered'), conditions, w('benefits:card.if.or'))
  return [hasStopped && what !== 'planning' ? w('benefits:card.reportFirst', { line }) : line]
}

const whenAll = (line: string, conditions: readonly string[], joint: string): string =>
  w('benefits:card.dot', {
    line:
      conditions.length === 0
        ? line
        : w('benefits:card.whenAll', { line, conditions: conditions.join(joint) }),
  })

type Condition = 'work' | 'not-work' | 'three-months' | 'under-three-months'

/** What tells this possibility from the others; the border to JKK where it stands first, or nothing else does. */
function conditionsOf(
  kind: Outcome['kind'],
  kinds: readonly Outcome['kind'][],
  maybeAccident: boolean,
): Condition[] {
  const months: Condition[] =
    kind === 'jkm-under-three-months'
      ? ['under-three-months']
      : kinds.includes('jkm-under-three-months')
        ? ['three-months']
        : []
  switch (kind) {
    case 'jkk':
      return ['work']
    case 'jkm-full':
    case 'jkm-under-three-months':
      return kinds.includes('jkk') && (maybeAccident || months.length === 0)
        ? ['not-work', ...months]
        : months
    case 'not-covered':
      return []
  }
}

const UNKNOWN_FACTS = ['day-unknown', 'cover-start-unknown', 'cause-unknown', 'payments-unknown'] as const

function certaintyWords({ answer: { certainty, notes, outcomes }, of, isOfRecords }: Shown): string {
  if (outcomes.length === 0) return ''
  // Nobody can know the cause of what has not happened.
  const asked = UNKNOWN_FACTS.filter(note => of.what !== 'planning' || note !== 'cause-unknown')
  const facts = asked.filter(note => notes.includes(note)).map(note => w(`benefits:card.fact.${note}`))
  if (facts.length > 0) return w('benefits:card.unknown', { facts: listWords(facts) })
  if (certainty === 'bpjs-confirms') return w('benefits:card.bpjs-confirms')
  return w(isOfRecords ? 'benefits:card.ruleOfRecords' : 'benefits:card.rule')
}

// ——— The scholarship ———

/** Of whom neither the age nor the school is known no sum is named: it would be the law's highest, and nobody's own. */
export const isOpenChild = ({ entitled, why }: ChildAnswer): boolean =>
  entitled !== 'no' && why.includes('birth-unknown') && why.includes('school-unknown')

export function schoolWords({ scholarship, outcomes }: BenefitAnswer): string {
  const { jkm, children, total, untilSma } = scholarship
  const mayBeWork = outcomes.some(({ kind }) => kind === 'jkk')
  const able = children.filter(({ entitled }) => entitled !== 'no')
  if (outcomes.every(({ kind }) => kind === 'not-covered')) return ''
  if (able.length === 0) return w('benefits:school.nobody')
  if (jkm === 'no' && !mayBeWork) return w('benefits:school.not36')
  const head = headOf(jkm, mayBeWork, able.length)
  if (able.some(isOpenChild)) return w('benefits:school.open', { head })
  const sums = [
    w('benefits:school.most', { head, amount: rangeWords(total) }),
    ...(untilSma.max === total.max ? [] : [w('benefits:school.untilSma', { amount: rangeWords(untilSma) })]),
  ].join(w('benefits:school.dot'))
  const unsure = able.some(({ entitled }) => entitled === 'unsure') ? [w('benefits:school.unsure')] : []
  return [`${sums}.`, ...unsure].join(' ')
}

function headOf(jkm: BenefitAnswer['scholarship']['jkm'], mayBeWork: boolean, children: number): string {
  const head = w(children > CHILDREN_AT_MOST ? 'benefits:school.headTwo' : 'benefits:school.head')
  if (jkm === 'yes') return head
  if (jkm === 'no') return w('benefits:school.headIf', { head, condition: w('benefits:school.ifWork') })
  const condition = w(mayBeWork ? 'benefits:school.if36OrWork' : 'benefits:school.if36')
  return w('benefits:school.headIf', { head, condition })
}
