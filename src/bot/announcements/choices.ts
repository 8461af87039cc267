/**
 * Which announcements somebody wants: one tap under such a message and they come no more, one more and they come again;
 * `/kabar` shows what holds now.
 */
import type { Composer } from 'grammy'
import { OPTIONAL_CATEGORIES, type OptionalCategory } from '../../program/announcements/lists.ts'
import { choicesOf, optIn, optOut } from '../../records/announcements/choices.ts'
import { announcementById } from '../../records/announcements/rows.ts'
import type { BotContext } from '../context.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { markupOf } from '../render.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { buttonsUnder } from './message.ts'

export function announcementScreens(screens: Composer<BotContext>): void {
  screens.command(['kabar', 'stop', 'berhenti'], ctx => ctx.show(choicesScreen))
  screens.callbackQuery(links.announcementChoices, ctx => ctx.show(choicesScreen))
  const which = `(${OPTIONAL_CATEGORIES.join('|')})(?::([\\w-]{36}))?`
  for (const [prefix, wants] of [
    [links.noMore, false],
    [links.moreAgain, true],
  ] as const)
    screens.callbackQuery(new RegExp(`^${prefix}${which}$`), ctx => {
      const category = OPTIONAL_CATEGORIES.find(one => one === ctx.match[1])
      if (category) ctx.show(chooseScreen(category, wants, ctx.match[2]))
    })
}

export const choicesScreen: Screen = async turn => ({
  say: [await withWayBack(turn, await choicesView(turn))],
})

async function choicesView({ tx, account }: Turn): Promise<View> {
  const choices = await choicesOf(tx, account.id)
  const list = OPTIONAL_CATEGORIES.map(one =>
    w(choices[one] ? 'announcement:public.isOn' : 'announcement:public.isOff', said(one)),
  )
  return {
    text: w('announcement:public.choices', { list: list.join('\n') }),
    voice: 'announcement:public.choices',
    rows: OPTIONAL_CATEGORIES.map(one => [
      choices[one]
        ? { label: w('announcement:public.turnOff', said(one)), data: `${links.noMore}${one}` }
        : { label: w('announcement:public.turnOn', said(one)), data: `${links.moreAgain}${one}` },
    ]),
  }
}

const said = (category: OptionalCategory) => ({ category: w(`announcement:public.category.${category}`) })

/** @param announcement under which the button stood: only its buttons change, the message stays. */
const chooseScreen =
  (category: OptionalCategory, wants: boolean, announcement: string | undefined): Screen =>
  async turn => {
    const { tx, account } = turn
    await (wants ? optIn : optOut)(tx, { account: account.id, category })
    const toast = w(wants ? 'announcement:public.on' : 'announcement:public.off', said(category))
    if (announcement === undefined) return { say: [], edit: await choicesView(turn), toast }
    return { ...(await otherButtons(turn, announcement, !wants)), toast }
  }

async function otherButtons({ tx, chat, tapped }: Turn, id: string, isOff: boolean): Promise<Reply> {
  const of = await announcementById(tx, id)
  if (!of || tapped === undefined) return { say: [] }
  const params = { message_id: tapped, ...markupOf(buttonsUnder(of, isOff)) }
  return { say: [], also: [{ chat, class: 0, method: 'editMessageReplyMarkup', params }] }
}
