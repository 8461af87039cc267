/** Members: linking an account, and the card that a linked one sees. */
import type { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import * as links from '../links.ts'
import { memberScreen } from './card.ts'
import { linkScreen } from './link.ts'

export function memberScreens(screens: Composer<BotContext>): void {
  screens.command('start', (ctx, next) => (ctx.match === 'hubungkan' ? ctx.show(linkScreen) : next()))
  screens.callbackQuery(links.linkMember, ctx => ctx.show(linkScreen))
  screens.callbackQuery(new RegExp(`^${links.member}([\\w-]+)$`), ctx =>
    ctx.show(memberScreen(ctx.match[1] ?? '')),
  )
}
