/** After payment: the scholarship of each child goes on year by year, and each school year is asked for anew. */
import { firstDayOf } from '../../program/benefits/school.ts'
import { claimOfChild, childrenOf, type KnownChild } from '../../records/claims/family/children.ts'
import { confirmScholarship, schoolYearNow } from '../../records/claims/family/scholarship.ts'
import type { Claim } from '../../records/claims/claim-rows.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { backTo, CONFIRM, noClaimHere, ofClaim, pageOf, shown } from './ways.ts'
import { freeLine, numberWordsOf } from './words.ts'

export const childrenScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }) => shown(turn, await childrenView(turn, claim)))

type State = 'confirmed' | 'due' | 'over'

async function childrenView(turn: Turn, claim: Claim): Promise<View> {
  const children = await childrenOf(turn.tx, claim.id)
  const first = schoolYearNow(turn.tx)
  const year = `${first}/${first + 1}`
  const lines = children.map(one =>
    w('claim:children.line', {
      name: escapeHtml(one.child.name),
      level: w(`claim:family.level.${one.child.level}`),
      state: w(`claim:children.state.${stateOf(one, first)}`, { year }),
    }),
  )
  const text = [
    w('claim:children.title', { number: numberWordsOf(claim) }),
    children.length === 0 ? w('claim:children.none') : lines.join('\n'),
    w('claim:children.yearly'),
    w('claim:children.guardian'),
    freeLine,
  ].join('\n\n')
  const due = claim.status === 'paid' ? children.filter(one => stateOf(one, first) === 'due') : []
  const rows = due.map(({ id, child: { name } }) => [
    { label: w('claim:children.confirm', { name, year }), data: `${CONFIRM}${id}` },
  ])
  return pageOf({ text, rows, back: backTo(claim.id) })
}

function stateOf({ child, confirmedFor, endsOn }: KnownChild, year: number): State {
  if (child.level === 'left' || (endsOn !== undefined && endsOn <= firstDayOf(year))) return 'over'
  return confirmedFor !== undefined && confirmedFor >= year ? 'confirmed' : 'due'
}

export const confirmScreen =
  (child: string): Screen =>
  async turn => {
    const id = await claimOfChild(turn.tx, child)
    return id === undefined
      ? noClaimHere(turn)
      : ofClaim(id, (one, { claim }) => confirm(one, claim, child))(turn)
  }

async function confirm(turn: Turn, claim: Claim, child: string): Promise<Reply> {
  const confirmed = await confirmScholarship(turn.tx, { claim: claim.id, child, account: turn.account.id })
  const toast = w(confirmed.ok ? 'claim:children.confirmed' : 'claim:children.notNow')
  return { ...(await shown(turn, await childrenView(turn, claim))), toast }
}
