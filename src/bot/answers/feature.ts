/** Questions and the office's answers: the ways in, and the buttons. */
import type { Composer } from 'grammy'
import { ANSWER_GROUPS } from '../../records/answers/content.ts'
import type { BotContext } from '../context.ts'
import { otherScreen, ratedScreen, ratedTopicScreen } from './asked.ts'
import { HELPED, NOT_HELPED, OTHER, TOPIC_HELPED, TOPIC_NOT } from './one.ts'
import { askScreen, GROUP, groupScreen, TOPIC, topicScreen } from './topics.ts'

const ID = String.raw`([\w-]{1,40})`
const followed = (prefix: string) => new RegExp(`^${prefix}${ID}$`)

export function answerScreens(screens: Composer<BotContext>): void {
  screens.command('tanya', ctx => ctx.show(askScreen))
  screens.callbackQuery(new RegExp(`^${GROUP}(${ANSWER_GROUPS.join('|')}):(\\d{1,2})$`), ctx => {
    const group = ANSWER_GROUPS.find(one => one === ctx.match[1])
    if (group) ctx.show(groupScreen(group, Number(ctx.match[2])))
  })
  screens.callbackQuery(followed(TOPIC), ctx => ctx.show(topicScreen(ctx.match[1] ?? '')))
  screens.callbackQuery(new RegExp(`^${OTHER}${ID}:([012])$`), ctx =>
    ctx.show(otherScreen(ctx.match[1] ?? '', Number(ctx.match[2]))),
  )
  screens.callbackQuery(followed(HELPED), ctx => ctx.show(ratedScreen(ctx.match[1] ?? '', true)))
  screens.callbackQuery(followed(NOT_HELPED), ctx => ctx.show(ratedScreen(ctx.match[1] ?? '', false)))
  screens.callbackQuery(followed(TOPIC_HELPED), ctx => ctx.show(ratedTopicScreen(ctx.match[1] ?? '', true)))
  screens.callbackQuery(followed(TOPIC_NOT), ctx => ctx.show(ratedTopicScreen(ctx.match[1] ?? '', false)))
}
