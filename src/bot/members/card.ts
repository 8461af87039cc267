/**
 * What a member sees of their cover: from when to when, what is paid, and what is not known. Nothing here says more than the
 * lists of the office do.
 */
import type { Standing } from '../../program/ledger.ts'
import { coverNow, type CoverNow } from '../../records/members/cover.ts'
import { linkedPeople } from '../../records/members/links.ts'
import { standingOfPerson } from '../../records/members/payments.ts'
import { membershipsOf, type Membership } from '../../records/members/memberships.ts'
import type { Person } from '../../records/members/people.ts'
import type { Reader } from '../../store/store.ts'
import { dateTextWords, dateWords, monthWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import type { Button } from '../view.ts'
import type { SpokenKey } from '../voices/texts.ts'
import { words as w } from '../words.ts'
import { afterCoverLines } from './after-cover.ts'
import { changesOn } from './change.ts'
import { ownCardButton } from './own-card-button.ts'

export const linkButton: Button = { label: w('member:link'), data: links.linkMember }

/** The people whom this account is linked to, a button each. */
export async function memberRows({ tx, account }: Turn): Promise<Button[][]> {
  const people = await linkedPeople(tx, account.id)
  return people.map(({ id, name }) => [{ label: w('member:one', { name }), data: `${links.member}${id}` }])
}

/** For who is linked to this person; for everybody else the button is void. */
export const memberScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const person = (await linkedPeople(tx, account.id)).find(one => one.id === id)
    if (!person) return { say: [], toast: w('menu:oldButton') }
    const memberships = await membershipsOf(tx, id)
    const { text: cover, voice } = await memberText(tx, person, memberships)
    const after = await afterCoverLines(tx, id, memberships[0]?.year)
    const changes = await changesOn(tx, id)
    const text = [cover, ...after, ...changes.lines].join('\n\n')
    return {
      say: [
        {
          text,
          voice,
          rows: [[ownCardButton(id)], ...changes.rows, [{ label: w('status:back'), data: links.status }]],
        },
      ],
    }
  }

/**
 * @param memberships the newest first.
 * @returns with the part of it that can be heard.
 */
export async function memberText(
  reader: Reader,
  person: Person,
  memberships: readonly Membership[],
): Promise<{ text: string; voice: SpokenKey }> {
  const standing = await standingOfPerson(reader, person.id)
  const now = await coverNow(reader, memberships)
  const of = now?.membership
  const lines = [
    of?.kpj === undefined ? w('member:noKpj') : w('member:kpj', { kpj: maskKpj(of.kpj) }),
    w('member:period', { period: periodWords(of) }),
    ...nextWords(now, memberships),
    standing.paidUntil === undefined
      ? w('member:noPayments')
      : w('member:paid', { months: standing.paid.length, until: dateWords(standing.paidUntil) }),
  ]
  const text = [
    w('member:title', { name: escapeHtml(person.name), year: of?.year ?? '' }),
    lines.join('\n'),
    ...gapWords(standing),
    nowWords(now, standing),
  ].join('\n\n')
  return { text, voice: nowKey(now, standing) }
}

const periodWords = (of: Membership | undefined): string =>
  of?.from === undefined || of.to === undefined
    ? w('member:noDates')
    : w('member:dates', { from: dateTextWords(of.from), to: dateTextWords(of.to) })

/** A later year that a list has brought already. */
function nextWords(now: CoverNow | undefined, [newest]: readonly Membership[]): string[] {
  if (!now || !newest || newest.id === now.membership.id) return []
  return [w('member:nextPeriod', { period: periodWords(newest) })]
}

/** Outside the days of cover nobody owes the month: that it is not recorded says nothing. */
function nowKey(now: CoverNow | undefined, standing: Standing) {
  if (now?.state === 'over') return 'member:over'
  return now?.state === 'not-yet' ? 'member:notYet' : (`member:now.${standing.now}` as const)
}

const nowWords = (now: CoverNow | undefined, standing: Standing): string =>
  w(nowKey(now, standing), { from: dateTextWords(now?.membership.from ?? '') })

/** Only what was never settled is told: a short gap is usual. */
function gapWords({ gaps }: Standing): string[] {
  const last = gaps.findLast(({ isOverTolerance }) => isOverTolerance)
  if (!last) return []
  const { months, from, to } = last
  return [w('member:gap', { months, from: monthWords(from), to: monthWords(to) })]
}

/** The last four digits tell one card from another. */
export const maskKpj = (kpj: string): string => `•••••••${kpj.slice(-4)}`
