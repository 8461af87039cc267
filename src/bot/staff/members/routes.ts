/** A member at the counter: what the lists say of them, a code for their own phone, and the end of a lost one's link. */
import { accountById } from '../../../records/accounts.ts'
import { openMember } from '../../../records/members/at-counter.ts'
import { hasCard } from '../../../records/members/cards.ts'
import { makeLinkCode } from '../../../records/members/link-codes.ts'
import { cutLink } from '../../../records/members/links.ts'
import { personById } from '../../../records/members/people.ts'
import { authorise } from '../../../records/office/officers.ts'
import { hasAccountPin } from '../../../records/rights/reset.ts'
import { memberRestrictedSince } from '../../../records/rights/restriction.ts'
import { CHANNEL } from '../../channel.ts'
import { dateWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { memberText } from '../../members/card.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { enteredWords } from '../changes/said.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { renewalPart } from '../renewals/member.ts'
import { passing } from '../review/documents.ts'
import { resetButton } from '../rights/counter.ts'
import { restrictedLines } from '../rights/restricted.ts'
import type { StaffRoute } from '../routes.ts'
import { cardRoutes, endCardButton } from './card-end.ts'
import { NOTE_PAYMENT, paymentScreen } from './payment.ts'

/** Each followed by a person's id. */
const SEE = links.memberAtCounter
const CODE = 'an:code:'
const CUT = 'an:cut:'
const CUT_NOW = 'an:cutnow:'

export const memberButton = (person: string, name: string): Button => ({
  label: w('member:office.see', { name }),
  data: `${SEE}${person}`,
})

export const memberRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${NOTE_PAYMENT}$`), screen: () => paymentScreen },
  { match: /^an:see:([\w-]+)$/, screen: (id = '') => seeScreen(id) },
  { match: /^an:code:([\w-]+)$/, screen: (id = '') => codeScreen(id) },
  { match: /^an:cut:([\w-]+)$/, screen: (id = '') => askCutScreen(id) },
  { match: /^an:cutnow:([\w-]+)$/, screen: (id = '') => cutScreen(id) },
  ...cardRoutes,
]

const seeScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const opened = await openMember(tx, { person: id, officer: account.id })
    if (!opened.ok)
      return opened.error === 'denied'
        ? deniedReply(turn, opened, `${SEE}${id}`)
        : { say: [{ text: w('staff:refused.not-found'), rows: [[deskButton]] }] }
    const { person, memberships, isLinked } = opened.member
    const renewal = await renewalPart(turn, id, memberships[0]?.year)
    const text = [
      w('member:office.seen'),
      (await memberText(tx, person, memberships)).text,
      ...restrictedLines(await memberRestrictedSince(tx, id)),
      w(isLinked ? 'member:office.linked' : 'member:office.notLinked'),
      ...enteredWords(person),
      ...renewal.lines,
    ].join('\n\n')
    const rows: Button[][] = [
      [{ label: w('member:office.makeCode'), data: `${CODE}${id}`, style: 'primary' }],
      ...(isLinked
        ? [[{ label: w('member:office.cut'), data: `${CUT}${id}`, style: 'danger' as const }]]
        : []),
      ...renewal.rows,
      ...((await hasCard(tx, id)) ? [[endCardButton(id)]] : []),
      ...((await hasAccountPin(tx, { person: id })) ? [[resetButton(`p:${id}`)]] : []),
      [deskButton],
    ]
    return { say: [{ text, rows, ref: `file:${id}` }], also: await outgoingOf(tx, opened.notices) }
  }

/** The code stands in the chat for a quarter of an hour; it is kept nowhere. */
const codeScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const made = await makeLinkCode(tx, { person: id, officer: account.id })
    if (!made.ok)
      return made.error === 'denied'
        ? deniedReply(turn, made, `${CODE}${id}`)
        : { say: [{ text: w('staff:refused.not-found'), rows: [[deskButton]] }] }
    const person = await personById(tx, id)
    const text = w('member:office.code', {
      name: escapeHtml(person?.name ?? ''),
      code: `${made.code.slice(0, 4)}-${made.code.slice(4)}`,
      until: dateWords(made.expiresAt),
    })
    const rows = [[memberButton(id, person?.name ?? '')], [deskButton]]
    const shown = message({ text, rows, ref: `file:${id}` }, { chat, class: 0 }, w)
    return { say: [], also: [passing(shown, tx.now)] }
  }

/** Asked first: whose phone is not lost would be without it at one tap. */
const askCutScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const person = await personById(tx, id)
    if (!person) return { say: [{ text: w('staff:refused.not-found'), rows: [[deskButton]] }] }
    const allowed = await authorise(tx, account.id, 'link-members', person.kelurahan ?? '')
    if (!allowed.ok) return deniedReply(turn, allowed, `${CUT}${id}`)
    const text = w('member:office.cutAsk', { name: escapeHtml(person.name) })
    const rows: Button[][] = [
      [{ label: w('member:office.cutYes'), data: `${CUT_NOW}${id}`, style: 'danger' }],
      [{ label: w('member:office.cutNo'), data: `${SEE}${id}` }],
    ]
    return { say: [{ text, rows, ref: `file:${id}` }] }
  }

const cutScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const cut = await cutLink(tx, { person: id, officer: account.id })
    if (!cut.ok)
      return cut.error === 'denied'
        ? deniedReply(turn, cut, `${CUT_NOW}${id}`)
        : { say: [{ text: w('staff:refused.not-found'), rows: [[deskButton]] }] }
    const gone = cut.cut === undefined ? undefined : await accountById(tx, cut.cut)
    const also =
      gone?.channel === CHANNEL
        ? [message({ text: w('member:linked.cut') }, { chat: gone.address, class: 1 }, w)]
        : []
    const rows: Button[][] = [[{ label: w('member:office.makeCode'), data: `${CODE}${id}` }], [deskButton]]
    return { say: [{ text: w(gone ? 'member:office.wasCut' : 'member:office.notCut'), rows }], also }
  }
