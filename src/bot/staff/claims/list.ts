/** The claims of the office, by where they are; what is urgent and what is late stands on top. */
import { mayDo } from '../../../program/office.ts'
import type { Claim } from '../../../records/claims/claim-rows.ts'
import { latenessOf } from '../../../records/claims/lateness.ts'
import {
  CLAIM_FILTERS,
  claimsFor,
  countClaims,
  countUrgent,
  type ClaimFilter,
} from '../../../records/claims/office/queue.ts'
import { authorise, type Officer } from '../../../records/office/officers.ts'
import type { Reader } from '../../../store/store.ts'
import { numberWordsOf, statusWords } from '../../claims/words.ts'
import { shortDayWords } from '../../format.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { FIGURES } from './figures.ts'
import { MANY } from './many.ts'
import { NEW_ON_PAPER } from './on-paper.ts'
import { LIST } from './words.ts'

const PER_PAGE = 8

/** For the desk: how many are open, and how many of them need somebody at once. */
export async function claimsButton(
  reader: Reader,
  officer: Officer,
): Promise<{ button: Button; isUrgent: boolean }> {
  const n = await countClaims(reader, officer, 'open')
  const urgent = await countUrgent(reader, officer)
  return urgent > 0
    ? {
        button: { label: w('claimdesk:urgentButton', { urgent, n }), data: LIST, style: 'danger' },
        isUrgent: true,
      }
    : { button: { label: w('claimdesk:button', { n }), data: LIST }, isUrgent: false }
}

export const isFilter = (text: string): text is ClaimFilter => CLAIM_FILTERS.some(one => one === text)

export const listScreen =
  (filter: ClaimFilter, page: number): Screen =>
  async turn => {
    const allowed = await authorise(turn.tx, turn.account.id, 'see-claims')
    if (!allowed.ok) return deniedReply(turn, allowed, LIST)
    return { edit: await listView(turn, allowed.officer, filter, page), say: [] } satisfies Reply
  }

async function listView({ tx }: Turn, officer: Officer, filter: ClaimFilter, page: number) {
  const n = await countClaims(tx, officer, filter)
  const claims = await claimsFor(tx, officer, { filter, skip: page * PER_PAGE, limit: PER_PAGE })
  const rows: Button[][] = []
  for (const claim of claims) rows.push([await claimButton(tx, claim, officer)])
  const title = w('claimdesk:list.title', { filter: w(`claimdesk:list.filter.${filter}`), n })
  const text = [title, n === 0 ? w('claimdesk:list.none') : w('claimdesk:list.order')].join('\n\n')
  return {
    text,
    rows: [...rows, turning(filter, page, n), ...filters(filter), ...ways(officer), [deskButton]].filter(
      row => row.length > 0,
    ),
  }
}

async function claimButton(reader: Reader, claim: Claim, { account }: Officer): Promise<Button> {
  const isUrgent = claim.urgent && claim.status === 'reported'
  const isLate = (await latenessOf(reader, claim)) !== undefined
  const isHeld = claim.taken !== undefined && claim.taken.until > reader.now && claim.taken.by !== account
  const mark = [
    isUrgent ? w('claimdesk:list.urgent') : '',
    isLate ? w('claimdesk:list.late') : '',
    isHeld ? w('claimdesk:list.held') : '',
  ].join('')
  return {
    label: w('claimdesk:list.one', {
      mark,
      number: numberWordsOf(claim),
      kind: w(`claimdesk:kind.${claim.kind}`),
      status: statusWords(claim),
      due: claim.dueAt && !claim.endedAt ? w('claimdesk:list.due', { day: shortDayWords(claim.dueAt) }) : '',
    }),
    data: `${links.officeClaim}${claim.id}`,
  }
}

const pageData = (filter: ClaimFilter, page: number) => `${LIST}:${filter}:${page}`

function turning(filter: ClaimFilter, page: number, n: number): Button[] {
  const less = { label: w('claimdesk:list.less'), data: pageData(filter, page - 1) }
  const more = { label: w('claimdesk:list.more'), data: pageData(filter, page + 1) }
  return [...(page > 0 ? [less] : []), ...((page + 1) * PER_PAGE < n ? [more] : [])]
}

function filters(present: ClaimFilter): Button[][] {
  const buttons = CLAIM_FILTERS.map(filter => {
    const label = w(`claimdesk:list.filter.${filter}`)
    return {
      label: filter === present ? w('claimdesk:list.on', { label }) : label,
      data: pageData(filter, 0),
    }
  })
  return [buttons.slice(0, 2), buttons.slice(2, 4), buttons.slice(4)]
}

const ways = (officer: Officer): Button[][] => [
  ...(mayDo(officer, 'open-claims') ? [[{ label: w('claimdesk:list.new'), data: NEW_ON_PAPER }]] : []),
  ...(mayDo(officer, 'keep-claims') ? [[{ label: w('claimdesk:list.many'), data: MANY }]] : []),
  ...(mayDo(officer, 'see-figures') ? [[{ label: w('claimdesk:list.figures'), data: FIGURES }]] : []),
]
