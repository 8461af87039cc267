/** What the office sees behind the QR code of a member's card; anybody else learns nothing about whose it is. */
import type { Composer } from 'grammy'
import { checkCard, type CheckedCard } from '../../../records/members/cards.ts'
import type { BotContext } from '../../context.ts'
import { dateTextWords, dateWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { CARD_LINK } from '../../members/card-message.ts'
import { grouped } from '../../members/card-picture.ts'
import { sectorWords } from '../../sectors.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { memberButton } from './routes.ts'

export function cardScreens(screens: Composer<BotContext>): void {
  screens.command('start', (ctx, next) =>
    ctx.match.startsWith(CARD_LINK) ? ctx.show(checkScreen(ctx.match.slice(CARD_LINK.length))) : next(),
  )
}

const checkScreen =
  (token: string): Screen =>
  async turn => {
    const checked = await checkCard(turn.tx, { token, officer: turn.account.id })
    if (checked.ok) return { say: [checkedView(checked.card)] }
    switch (checked.error) {
      case 'unknown':
        return { say: [{ text: w('card:check.unknown'), rows: [[deskButton]] }] }
      case 'too-many-tries':
        return { say: [{ text: w('card:check.tooMany'), rows: [[deskButton]] }] }
      case 'denied':
        return checked.why === 'not-of-the-office'
          ? { say: [{ text: w('card:check.notForYou') }] }
          : deniedReply(turn, checked, links.desk)
    }
  }

function checkedView(card: CheckedCard): View {
  const { name, member } = card
  const of = { name: escapeHtml(name), number: grouped(card.number) }
  const who = member
    ? w('card:check.own', { ...of, sector: escapeHtml(sectorWords(member.sector)) })
    : w('card:check.elsewhere', of)
  const holds = card.state === 'valid' || card.state === 'not-yet'
  const compare = holds ? [w('card:check.compare')] : []
  const see = member ? [[memberButton(member.person, name)]] : []
  return {
    text: [`${stateWords(card)}\n${who}`, ...compare].join('\n\n'),
    rows: [...see, [deskButton]],
    ...(member ? { ref: `file:${member.person}` } : {}),
  }
}

function stateWords({ state, from, to, revokedAt }: CheckedCard): string {
  switch (state) {
    case 'valid':
      return to === undefined ? w('card:check.undated') : w('card:check.valid', { until: dateTextWords(to) })
    case 'not-yet':
      return w('card:check.not-yet', { from: dateTextWords(from ?? '') })
    case 'over':
      return w('card:check.over')
    case 'revoked':
      return w('card:check.revoked', { date: revokedAt ? dateWords(revokedAt) : '' })
  }
}
