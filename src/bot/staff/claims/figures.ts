/** Counts of claims, without anybody's name. */
import { claimFigures, type ClaimFigures } from '../../../records/claims/office/figures.ts'
import { statusWords } from '../../claims/words.ts'
import { numberWords, rupiahWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { listButton } from './words.ts'

export const FIGURES = 'pk:figures'

export const claimFiguresScreen: Screen = async turn => {
  const figures = await claimFigures(turn.tx, turn.account.id)
  if (!figures.ok) return deniedReply(turn, figures, FIGURES)
  return { say: [{ text: claimFiguresWords(figures.figures), rows: [[listButton], [deskButton]] }] }
}

export function claimFiguresWords({ year, programmes, heirs, children, open, late }: ClaimFigures): string {
  const paid = programmes
    .filter(one => one.paid > 0)
    .map(one =>
      w('claimdesk:figures.programme', {
        programme: w(`claimdesk:programme.${one.programme}`),
        paid: numberWords(one.paid),
        sum: rupiahWords(one.sum),
        days: one.medianDays === undefined ? '' : w('claimdesk:figures.days', { days: one.medianDays }),
      }),
    )
  const n = open.reduce((total, { claims }) => total + claims, 0)
  return [
    w('claimdesk:figures.title', { year }),
    ...(paid.length > 0 ? paid : [w('claimdesk:figures.none')]),
    w('claimdesk:figures.heirs', { n: numberWords(heirs) }),
    w('claimdesk:figures.children', { n: numberWords(children) }),
    '',
    w('claimdesk:figures.open', { n: numberWords(n), late: numberWords(late) }),
    ...open.map(({ kind, status, claims }) =>
      w('claimdesk:figures.line', {
        kind: w(`claimdesk:kind.${kind as 'death'}`),
        status: statusWords({ status }),
        n: numberWords(claims),
      }),
    ),
  ].join('\n')
}
