/** A member gets their card, and a new one when a print is lost. */
import { cardFor, replaceCard, type CardGiven } from '../../records/members/cards.ts'
import { linkedPeople } from '../../records/members/links.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { cardMessage } from './card-message.ts'

/** The standing card; a first one, if there is none. */
export const ownCardScreen =
  (person: string): Screen =>
  async turn =>
    given(turn, await cardFor(turn.tx, { person, account: turn.account.id }), 'card:caption')

/** The one before it is void from now on. */
export const newCardScreen =
  (card: string): Screen =>
  async turn => {
    const result = await replaceCard(turn.tx, { card, account: turn.account.id })
    return given(turn, result, result.ok && result.isNew ? 'card:renewed' : 'card:caption')
  }

async function given(
  turn: Turn,
  result: CardGiven,
  caption: 'card:caption' | 'card:renewed',
): Promise<Reply> {
  if (!result.ok) return refused(result)
  const { card, person } = result
  const of = (await linkedPeople(turn.tx, turn.account.id)).find(({ id }) => id === person)
  const rows: Button[][] = [
    [{ label: w('card:renew'), data: `${links.newMemberCard}${card.id}` }],
    [{ label: w('member:told.see'), data: `${links.member}${person}` }],
  ]
  // Two taps at once bring one picture.
  const view = { text: w(caption, { name: escapeHtml(of?.name ?? '') }), rows, slot: `card:${card.id}` }
  return { say: [], toast: w('card:sending'), also: [cardMessage(view, card.id, turn.chat)] }
}

function refused({ error }: CardGiven & { ok: false }): Reply {
  switch (error) {
    case 'not-linked':
      return { say: [], toast: w('menu:oldButton') }
    case 'no-cover':
      return { say: [{ text: w('card:noCover'), rows: [[{ label: w('status:back'), data: links.status }]] }] }
    case 'too-many':
      return { say: [{ text: w('card:tooMany') }] }
  }
}
