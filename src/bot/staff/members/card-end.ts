/** The office makes a member's card void, at the counter or when somebody else shows it; the member is told. */
import { accountById } from '../../../records/accounts.ts'
import { revokeCards } from '../../../records/members/cards.ts'
import { personById } from '../../../records/members/people.ts'
import type { Tx } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { CHANNEL } from '../../channel.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import { ownCardButton } from '../../members/own-card-button.ts'
import { message } from '../../render.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'

/** Followed by a person's id. */
const END = 'an:kartu0:'

export const endCardButton = (person: string): Button => ({
  label: w('card:office.revoke'),
  data: `${END}${person}`,
  style: 'danger',
})

export const cardRoutes: readonly StaffRoute[] = [
  { match: /^an:kartu0:([\w-]+)$/, screen: (person = '') => endCardScreen(person) },
]

const endCardScreen =
  (person: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const ended = await revokeCards(tx, { person, officer: account.id })
    if (!ended.ok)
      return ended.error === 'denied'
        ? deniedReply(turn, ended, `${END}${person}`)
        : { say: [{ text: w('staff:refused.not-found'), rows: [[deskButton]] }] }
    if (ended.revoked === 0) return { say: [{ text: w('card:office.none'), rows: [[deskButton]] }] }
    return {
      say: [{ text: w('card:office.revoked'), rows: [[deskButton]] }],
      also: await told(tx, person, ended.account),
    }
  }

async function told(tx: Tx, person: string, linked: string | undefined): Promise<Outgoing[]> {
  const account = linked === undefined ? undefined : await accountById(tx, linked)
  if (account?.channel !== CHANNEL) return []
  const known = await personById(tx, person)
  const text = w('card:revokedByOffice', { name: escapeHtml(known?.name ?? '') })
  return [message({ text, rows: [[ownCardButton(person)]] }, { chat: account.address, class: 1 }, w)]
}
