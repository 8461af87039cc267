/** Everybody of the office, each a button, and the invitations that can still be taken. */
import { openInvitations, revokeInvitation, type Invitation } from '../../../records/office/invitations.ts'
import { authorise, namesOf, officers, type Officer } from '../../../records/office/officers.ts'
import type { Tx } from '../../../store/store.ts'
import { momentWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton, keepingButton } from '../gate.ts'
import { nameOf, roleWords, shortPlaceWords } from './words.ts'

const PEOPLE_A_PAGE = 20
const INVITATIONS_AT_MOST = 8

/** @param page of twenty, from 0. Who may lock an account may see whose there are: that must be fast. */
export const peopleScreen =
  (page = 0): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'lock-staff')
    if (!allowed.ok) return deniedReply(turn, allowed, links.people)
    return { say: [await peopleView(tx, account.id, page)] }
  }

/** @param lead what has just been done. */
async function peopleView(tx: Tx, viewer: string, page = 0, lead?: string): Promise<View> {
  const all = await officers(tx)
  const from = Math.min(page, Math.ceil(all.length / PEOPLE_A_PAGE) - 1) * PEOPLE_A_PAGE
  const shown = all.slice(Math.max(from, 0), Math.max(from, 0) + PEOPLE_A_PAGE)
  const lines = await Promise.all(shown.map((one, at) => personLine(tx, one, from + at + 1, viewer)))
  const invitations = await openInvitations(tx)
  return {
    text: [
      ...(lead === undefined ? [] : [lead]),
      [w('people:list.title', { count: all.length }), ...lines].join('\n'),
      await invitationsText(tx, invitations),
      w('people:list.next'),
    ].join('\n\n'),
    rows: [
      ...(await Promise.all(shown.map(one => personRow(tx, one)))),
      ...pageRow(from, all.length),
      ...invitations.slice(0, INVITATIONS_AT_MOST).map(revokeRow),
      [inviteButton],
      [keepingButton, deskButton],
    ],
  }
}

export const INVITE = 'pp:invite'
export const inviteButton: Button = { label: w('people:list.invite'), data: INVITE, style: 'primary' }
export const peopleButton: Button = { label: w('people:list.button'), data: links.people }

async function personLine(tx: Tx, officer: Officer, n: number, viewer: string): Promise<string> {
  const notes = [
    ...(officer.account === viewer ? [w('people:list.you')] : []),
    ...(officer.state === 'locked' ? [w('people:list.locked')] : []),
  ]
  return [
    w('people:list.person', {
      n,
      name: escapeHtml(await nameOf(tx, officer)),
      place: shortPlaceWords(officer),
    }),
    ...notes,
  ].join(' · ')
}

async function personRow(tx: Tx, officer: Officer): Promise<Button[]> {
  const lock = officer.state === 'locked' ? '🔒 ' : ''
  const label = `${lock}${await nameOf(tx, officer)} · ${roleWords(officer.role)}`
  return [{ label, data: `${links.officer}${officer.account}` }]
}

function pageRow(from: number, count: number): Button[][] {
  const page = from / PEOPLE_A_PAGE
  const row = [
    ...(page > 0 ? [{ label: w('people:list.before'), data: `${links.people}:${page - 1}` }] : []),
    ...(from + PEOPLE_A_PAGE < count
      ? [{ label: w('people:list.after'), data: `${links.people}:${page + 1}` }]
      : []),
  ]
  return row.length > 0 ? [row] : []
}

async function invitationsText(tx: Tx, invitations: readonly Invitation[]): Promise<string> {
  if (invitations.length === 0) return w('people:list.noInvitations')
  const names = await namesOf(tx, [...new Set(invitations.map(({ madeBy }) => madeBy))])
  const lines = invitations.slice(0, INVITATIONS_AT_MOST).map(one =>
    w('people:list.invitation', {
      place: shortPlaceWords(one),
      by: escapeHtml(names.get(one.madeBy) ?? '?'),
      until: momentWords(one.expiresAt),
    }),
  )
  const left = invitations.length - lines.length
  return [
    w('people:list.invitations'),
    ...lines,
    ...(left > 0 ? [w('people:list.moreInvitations', { n: left })] : []),
  ].join('\n')
}

const revokeRow = (one: Invitation): Button[] => [
  {
    label: w('people:list.revoke', { role: roleWords(one.role), until: momentWords(one.expiresAt) }),
    data: `${REVOKE}${one.id}`,
  },
]

/** Followed by an invitation's id. */
export const REVOKE = 'pp:revoke:'

export const revokeScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const revoked = await revokeInvitation(tx, { by: account.id, id })
    if (!revoked.ok && revoked.error === 'denied') return deniedReply(turn, revoked, `${REVOKE}${id}`)
    const lead = w(revoked.ok ? 'people:revoked' : 'people:notOpen')
    return { say: [await peopleView(tx, account.id, 0, lead)] }
  }
