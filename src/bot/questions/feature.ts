/** "Tanya petugas", from both sides: the ways in, the buttons of a conversation, and its forms. */
import type { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import type { FormBook, FormFeature } from '../forms/driver.ts'
import * as links from '../links.ts'
import { fillFeature, fillScreen } from '../staff/questions/fill.ts'
import { filesScreen, releaseOneScreen, takeScreen } from '../staff/questions/hand.ts'
import { questionsScreen } from '../staff/questions/list.ts'
import { FILES, FREE, MEDIA, mediaScreen, questionScreen, TAKE } from '../staff/questions/one.ts'
import { askFeature, humanScreen } from './ask.ts'
import { FILL, FILLED, filledScreen } from './filled.ts'
import { RATE } from './notices.ts'
import { endOneScreen, endScreen, rateScreen } from './talk.ts'

/** @param book of all forms: an officer fills in a question of any. */
export const questionFeatures = (book: () => FormBook): readonly FormFeature[] => [
  askFeature,
  { ...fillFeature(book), unassisted: true },
]

const ID = String.raw`([\w-]+)`
const followed = (prefix: string) => new RegExp(`^${prefix}${ID}$`)
const answered = (prefix: string) => new RegExp(`^${prefix}([yn]):${ID}$`)

export function questionScreens(screens: Composer<BotContext>, book: FormBook): void {
  screens.command('selesai', ctx => ctx.show(endScreen))
  screens.callbackQuery(new RegExp(String.raw`^${links.askHuman}:?([\w.-]*)$`), ctx =>
    ctx.show(humanScreen(ctx.match[1])),
  )
  screens.callbackQuery(links.endTalk, ctx => ctx.show(endScreen))
  screens.callbackQuery(followed(`${links.endTalk}:`), ctx => ctx.show(endOneScreen(ctx.match[1] ?? '')))
  screens.callbackQuery(answered(RATE), ctx => ctx.show(rateScreen(ctx.match[2] ?? '', ctx.match[1] === 'y')))
  screens.callbackQuery(answered(FILLED), ctx =>
    ctx.show(filledScreen(book, ctx.match[2] ?? '', ctx.match[1] === 'y')),
  )
  officeScreens(screens, book)
}

function officeScreens(screens: Composer<BotContext>, book: FormBook): void {
  screens.callbackQuery(new RegExp(String.raw`^${links.questions}(?::(\d{1,4}))?$`), ctx =>
    ctx.show(questionsScreen(Number(ctx.match[1] ?? 0))),
  )
  screens.callbackQuery(followed(links.question), ctx => ctx.show(questionScreen(book, ctx.match[1] ?? '')))
  screens.callbackQuery(followed(TAKE), ctx => ctx.show(takeScreen(ctx.match[1] ?? '')))
  screens.callbackQuery(followed(MEDIA), ctx => ctx.show(mediaScreen(ctx.match[1] ?? '')))
  screens.callbackQuery(followed(FILES), ctx => ctx.show(filesScreen(ctx.match[1])))
  screens.callbackQuery(followed(FILL), ctx => ctx.show(fillScreen(book, ctx.match[1] ?? '')))
  screens.callbackQuery(followed(FREE), ctx => ctx.show(releaseOneScreen(ctx.match[1] ?? '')))
}
