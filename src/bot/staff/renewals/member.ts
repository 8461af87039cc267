/** How one member stands in the new year, at the counter: what the rules or a colleague say, and an admin who knows better. */
import { LEAVE_REASONS } from '../../../program/renewal.ts'
import { mayDo } from '../../../program/office.ts'
import { openMember } from '../../../records/members/at-counter.ts'
import { personById } from '../../../records/members/people.ts'
import { officerOf } from '../../../records/office/officers.ts'
import { memberOfYear } from '../../../records/renewals/members.ts'
import type { SetStanding } from '../../../records/renewals/outlook.ts'
import { setStanding, standingOfMember, type OfficeStanding } from '../../../records/renewals/standings.ts'
import type { Tx } from '../../../store/store.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton, onlyFor } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { byWords, reasonShort, standingWords } from './words.ts'

/** Followed by a person's id and the new year. */
export const MEMBER = 'rn:m:'
/** Followed by the same, what is to be set, and when what was looked at was set. */
export const SET = 'rn:s:'

/** What stands on a member's screen at the counter; nothing as long as nobody was sorted into the year after theirs. */
export async function renewalPart(
  { tx, account }: Turn,
  person: string,
  newest: number | undefined,
): Promise<{ lines: string[]; rows: Button[][] }> {
  const next = (newest ?? 0) + 1
  const set = newest === undefined ? undefined : await standingOfMember(tx, person, next)
  if (!set) return { lines: [], rows: [] }
  const officer = await officerOf(tx, account.id)
  const button = { label: w('renewal:member.button', { next }), data: `${MEMBER}${person}:${next}` }
  return {
    lines: [
      w('renewal:member.line', {
        next,
        standing: standingWords(set.standing),
        by: await byWords(tx, set),
      }),
    ],
    rows: officer && mayDo(officer, 'keep-years') ? [[button]] : [],
  }
}

/** @param next the new year. */
export const memberStandingScreen = (person: string, next: number): Screen =>
  onlyFor('keep-years', `${MEMBER}${person}:${next}`, async turn => {
    const { tx, account } = turn
    const opened = await openMember(tx, { person, officer: account.id })
    if (!opened.ok)
      return opened.error === 'denied'
        ? deniedReply(turn, opened, `${MEMBER}${person}:${next}`)
        : notFound(next)
    if (!(await memberOfYear(tx, person, next - 1))) return notFound(next)
    const view = await standingView(tx, opened.member.person, next)
    return { say: [view], also: await outgoingOf(tx, opened.notices) }
  })

const notFound = (next: number): Reply => ({
  say: [{ text: w('renewal:member.notFound', { year: next - 1 }), rows: [[deskButton]] }],
})

async function standingView(tx: Tx, { id, name }: { id: string; name: string }, next: number): Promise<View> {
  const set = await standingOfMember(tx, id, next)
  const head = set
    ? w('renewal:member.title', {
        name: escapeHtml(name),
        next,
        standing: standingWords(set.standing),
        by: await byWords(tx, set),
      })
    : `<b>${escapeHtml(name)}</b>`
  const to = (what: string) => `${SET}${id}:${next}:${what}:${seenMark(set)}`
  const rows: Button[][] = [
    [
      { label: w('renewal:member.continue'), data: to('c') },
      { label: w('renewal:member.check'), data: to('k') },
    ],
    ...LEAVE_REASONS.map((reason, at) => [
      { label: w('renewal:member.leave', { reason: reasonShort(reason) }), data: to(`l${at}`) },
    ]),
    [{ label: w('renewal:member.back'), data: `${links.memberAtCounter}${id}` }],
  ]
  return { text: [head, w('renewal:member.ask')].join('\n\n'), rows, ref: `file:${id}` }
}

/** When it was set, to the base of 36. */
const seenMark = (set: SetStanding | undefined): string => set?.at.getTime().toString(36) ?? '-'

/** `c`, `k`, or `l` with the reason's place; undefined for anything else. */
function standingIn(what: string): OfficeStanding | undefined {
  if (what === 'c') return { is: 'continue' }
  if (what === 'k') return { is: 'check', reason: 'office' }
  const reason = LEAVE_REASONS[Number(what.slice(1))]
  return what.startsWith('l') && reason ? { is: 'leave', reason } : undefined
}

export const setStandingScreen =
  (person: string, next: number, what: string, mark: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const standing = standingIn(what)
    if (!standing) return { say: [], toast: w('menu:oldButton') }
    const seen = mark === '-' ? undefined : new Date(Number.parseInt(mark, 36))
    const made = await setStanding(tx, { officer: account.id, person, year: next, standing, seen })
    if (!made.ok && made.error === 'denied')
      return deniedReply(turn, made, `${SET}${person}:${next}:${what}:${mark}`)
    if (!made.ok && made.error === 'not-found') return notFound(next)
    const known = await personById(tx, person)
    if (!known) return notFound(next)
    const text = made.ok
      ? w('renewal:member.done', { name: escapeHtml(known.name), next, standing: standingWords(standing) })
      : w('renewal:member.overtaken', {
          standing: standingWords(made.set.standing),
          by: await colleagueName(tx, made.set.by),
        })
    return { say: [{ text }, await standingView(tx, known, next)] }
  }
