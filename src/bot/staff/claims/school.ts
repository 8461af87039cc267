/** The scholarship of a claim that was paid: for whom it was asked again this school year, as a family says at the counter. */
import { childrenOf, type KnownChild } from '../../../records/claims/family/children.ts'
import { claimForOfficer } from '../../../records/claims/hold.ts'
import { confirmScholarshipAtOffice, schoolYearNow } from '../../../records/claims/family/scholarship.ts'
import { numberWordsOf } from '../../claims/words.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { backButton, refusedReply } from './words.ts'

/** "2026/2027" */
const yearWords = (year: number): string => `${year}/${year + 1}`

export const schoolScreen =
  (id: string): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'see-claims')
    if (!found.ok) return refusedReply(turn, found, id, `pk:school:${id}`)
    const children = await childrenOf(turn.tx, id)
    const now = schoolYearNow(turn.tx)
    const text = [
      w('claimdesk:school.title', { number: numberWordsOf(found.claim), year: yearWords(now) }),
      ...children.map(({ child, confirmedFor }) =>
        w(confirmedFor === undefined ? 'claimdesk:school.open' : 'claimdesk:school.one', {
          name: escapeHtml(child.name),
          year: yearWords(confirmedFor ?? now),
        }),
      ),
    ].join('\n')
    const open = children.filter(({ confirmedFor }) => (confirmedFor ?? 0) < now)
    const rows: Button[][] = open.map(({ id: child, child: { name } }) => [
      { label: w('claimdesk:school.confirm', { name }), data: `pk:asked:${id}:${child.slice(-8)}` },
    ])
    return { edit: { text, rows: [...rows, [backButton(found.claim)]] }, say: [] }
  }

/** @param end of the child's id: two whole ones are too long for a button. */
export const askedScreen =
  (id: string, end: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await claimForOfficer(tx, { id, officer: account.id }, 'tick-claim-papers')
    if (!found.ok) return refusedReply(turn, found, id)
    const [child, ...others]: KnownChild[] = (await childrenOf(tx, id)).filter(
      one => one.id.slice(-8) === end,
    )
    if (!child || others.length > 0) return { say: [], toast: w('menu:oldButton') }
    const confirmed = await confirmScholarshipAtOffice(tx, {
      claim: id,
      child: child.id,
      officer: account.id,
    })
    if (confirmed.ok) {
      const toast = w('claimdesk:school.done', { year: yearWords(confirmed.year) })
      return { ...(await schoolScreen(id)(turn)), toast }
    }
    if (confirmed.error === 'denied') return refusedReply(turn, confirmed, id)
    const { error } = confirmed
    if (error === 'not-paid' || error === 'ended') return { say: [], toast: w(`claimdesk:school.${error}`) }
    return refusedReply(turn, { ok: false, error }, id)
  }
