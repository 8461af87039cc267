/** "Data saya": its commands and buttons, each behind the account's PIN but for what gives something of one's own away. */
import type { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import type { FormFeature } from '../forms/driver.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import { limited } from '../status/limit.ts'
import { myDataScreen, whyScreen } from './all.ts'
import { choiceIn, chooseScreen, consentsScreen } from './consents.ts'
import { copyScreen } from './copy.ts'
import { deleteFeature, deleteGoScreen, deleteScreen } from './delete.ts'
import {
  askLimitScreen,
  endLimitScreen,
  fixFeature,
  fixScreen,
  limitScreen,
  takeBackScreen,
  writeScreen,
} from './fix.ts'
import { lockedBehindPin } from './gate.ts'
import { looksScreen } from './looks.ts'
import { ownPaperScreen, ownPapersScreen } from './papers.ts'
import { giveCodeScreen, takeFeature, takeScreen, TAKE_LINK } from './take.ts'
import {
  ASK_LIMIT,
  CONSENTS,
  COPY,
  DELETE,
  DELETE_GO,
  END_LIMIT,
  FIX,
  GIVE,
  GIVE_CODE,
  LIMIT,
  LOOKS,
  PAPER,
  PAPERS,
  STOP,
  TAKE,
  TAKE_BACK,
  WHY,
  WRITE,
} from './ways.ts'

export const rightsFeatures: readonly FormFeature[] = [fixFeature, deleteFeature, takeFeature]

const pages: ReadonlyMap<string, Screen> = new Map([
  [links.myData, myDataScreen],
  [WHY, whyScreen],
  [LOOKS, looksScreen(undefined)],
  [PAPERS, ownPapersScreen],
  [FIX, fixScreen],
  [WRITE, writeScreen],
  [CONSENTS, consentsScreen],
  [LIMIT, limitScreen],
  [ASK_LIMIT, askLimitScreen],
  [END_LIMIT, endLimitScreen],
  [DELETE, deleteScreen],
])

/** What takes something away for good, out of the chat, or to another account. */
const grave: ReadonlyMap<string, Screen> = new Map([
  [COPY, copyScreen],
  [DELETE_GO, deleteGoScreen],
  [TAKE, takeScreen(undefined)],
])

/** The screen behind a button's data, behind the PIN; undefined for data that no button of this room has. */
export function rightsScreen(data: string): Screen | undefined {
  const page = pages.get(data) ?? pageWithId(data)
  if (page) return limited(lockedBehindPin(data, page))
  const code = new RegExp(`^${TAKE}:(\\w{8})$`).exec(data)?.[1]
  const once = grave.get(data) ?? (code === undefined ? undefined : takeScreen(code))
  return once && limited(lockedBehindPin(data, once, { anew: true }))
}

function pageWithId(data: string): Screen | undefined {
  const [, start = '', rest = ''] = /^(ds:[a-z]+:)([\w-]+)$/.exec(data) ?? []
  const purpose = choiceIn(rest)
  switch (start) {
    case `${LOOKS}:`:
      return looksScreen(rest)
    case PAPER:
      return ownPaperScreen(rest)
    case TAKE_BACK:
      return takeBackScreen(rest)
    case GIVE_CODE:
      return giveCodeScreen(rest)
    case GIVE:
    case STOP:
      return purpose && chooseScreen(purpose, start === GIVE)
    default:
      return undefined
  }
}

export function rightsScreens(screens: Composer<BotContext>): void {
  screens.command('datasaya', (ctx, next) => {
    const screen = rightsScreen(links.myData)
    return screen ? ctx.show(screen) : next()
  })
  screens.command('start', (ctx, next) => {
    const [, code] = new RegExp(`^${TAKE_LINK}(\\w{8})$`).exec(ctx.match) ?? []
    const data = ctx.match === 'datasaya' ? links.myData : code && `${TAKE}:${code}`
    const screen = data ? rightsScreen(data) : undefined
    return screen ? ctx.show(screen) : next()
  })
  screens.on('callback_query:data', (ctx, next) => {
    const screen = rightsScreen(ctx.callbackQuery.data)
    return screen ? ctx.show(screen) : next()
  })
}
