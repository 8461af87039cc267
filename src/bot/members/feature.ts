/** Members: linking an account, and the card that a linked one sees. */
import type { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import * as links from '../links.ts'
import { memberScreen } from './card.ts'
import { REPORT, reportScreen, TAKE_BACK, takeBackScreen } from './change.ts'
import { CODE_LINK } from './code-link.ts'
import { linkScreen, slipLinkScreen } from './link.ts'
import { newCardScreen, ownCardScreen } from './own-card.ts'

export function memberScreens(screens: Composer<BotContext>): void {
  screens.command('start', (ctx, next) => (ctx.match === 'hubungkan' ? ctx.show(linkScreen) : next()))
  screens.command('start', (ctx, next) =>
    ctx.match.startsWith(CODE_LINK) ? ctx.show(slipLinkScreen(ctx.match.slice(CODE_LINK.length))) : next(),
  )
  screens.callbackQuery(links.linkMember, ctx => ctx.show(linkScreen))
  screens.callbackQuery(new RegExp(`^${links.member}([\\w-]+)$`), ctx =>
    ctx.show(memberScreen(ctx.match[1] ?? '')),
  )
  screens.callbackQuery(new RegExp(`^${links.memberCard}([\\w-]+)$`), ctx =>
    ctx.show(ownCardScreen(ctx.match[1] ?? '')),
  )
  screens.callbackQuery(new RegExp(`^${links.newMemberCard}([\\w-]+)$`), ctx =>
    ctx.show(newCardScreen(ctx.match[1] ?? '')),
  )
  screens.callbackQuery(new RegExp(`^${REPORT}([\\w-]+)$`), ctx => ctx.show(reportScreen(ctx.match[1] ?? '')))
  screens.callbackQuery(new RegExp(`^${TAKE_BACK}([\\w-]+)$`), ctx =>
    ctx.show(takeBackScreen(ctx.match[1] ?? '')),
  )
}
