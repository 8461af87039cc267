/**
 * Who holds the phone of somebody who is said to have died, or is missed? Asked kindly and without saying why: it may be
 * the very person, of whom a false report was made.
 */
import type { Composer } from 'grammy'
import {
  askPhoneHolder,
  isQuiet,
  PHONE_HOLDERS,
  sayPhoneHolder,
} from '../../records/claims/family/phone-holder.ts'
import type { PhoneHolder } from '../../records/notices.ts'
import type { BotContext } from '../context.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'

const SAY = 'kl:hp:'

/** The question, if this account is to be asked now; nothing otherwise. */
export async function holderView({ tx, account }: Turn): Promise<Reply> {
  const asked = await askPhoneHolder(tx, account.id)
  if (!asked.ask) return { say: [] }
  const rows = PHONE_HOLDERS.map(who => [{ label: w(`claims:holder.${who}`), data: `${SAY}${who}` }])
  return { say: [{ text: w('claims:holder.ask'), rows }], also: await outgoingOf(tx, asked.notices) }
}

/** The screen, after the question if it is to be asked; in a house of mourning a plain one takes its place. */
export const mindful =
  (screen: Screen, plain?: Screen): Screen =>
  async turn => {
    const asked = await holderView(turn)
    const isPlain = plain !== undefined && (await isQuiet(turn.tx, turn.account.id))
    const shown = await (isPlain ? plain : screen)(turn)
    if (asked.say.length === 0) return shown
    return {
      ...shown,
      say: [...shown.say, ...asked.say],
      also: [...(shown.also ?? []), ...(asked.also ?? [])],
    }
  }

/** The menu without a welcome. */
export const plainMenu: Screen = () =>
  Promise.resolve({ say: [{ text: w('claims:holder.menu'), keyboard: 'menu' }] })

export function holderScreens(screens: Composer<BotContext>): void {
  screens.callbackQuery(new RegExp(`^${SAY}(${PHONE_HOLDERS.join('|')})$`), ctx => {
    const who = PHONE_HOLDERS.find(one => one === ctx.match[1])
    if (who) ctx.show(said(who))
  })
}

const said =
  (who: PhoneHolder): Screen =>
  async ({ tx, account }) => {
    const notices = await sayPhoneHolder(tx, account.id, who)
    const text = w(`claims:holder.thanks.${who}`)
    const rows = who === 'family' ? [[{ label: w('menu:heirs'), data: links.claims }]] : []
    return { say: [], edit: { text, rows }, also: await outgoingOf(tx, notices) }
  }
