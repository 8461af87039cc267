/** The claim as the family sees it: its screens and forms, and the buttons that lead to them. */
import type { Composer } from 'grammy'
import { CLAIM_PAPERS } from '../../program/claims/papers.ts'
import type { BotContext } from '../context.ts'
import type { FormFeature } from '../forms/driver.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import { bankFeature, bankScreen, fillBankScreen, noBankScreen } from './bank.ts'
import { childrenScreen, confirmScreen } from './children.ts'
import { familyFeature, familyScreen } from './family.ts'
import { claimScreen, wholeClaimScreen } from './one.ts'
import { papersScreen, paperScreen } from './papers.ts'
import { photoFeature, photoScreen, strayPhoto } from './photo.ts'
import { detailsOf } from './details.ts'
import {
  ALLOW,
  BANK,
  CHILDREN,
  CONFIRM,
  FAMILY,
  FILL_BANK,
  NO_BANK,
  OBJECT,
  PAPER,
  PHOTO,
  STOP,
  WHO,
  WHOLE,
  WITHDRAW,
  WITHDRAW_YES,
} from './ways.ts'
import { objectScreen, withdrawnScreen, withdrawScreen } from './withdraw.ts'
import { allowScreen, stopScreen, whoScreen } from './who.ts'

export const familyClaimFeatures: readonly FormFeature[] = [familyFeature, photoFeature, bankFeature]

/** Each begins the data of a button that an id follows. */
const byId: Readonly<Record<string, (id: string) => Screen>> = {
  [links.claim]: claimScreen,
  [WHOLE]: wholeClaimScreen,
  [links.claimPapers]: papersScreen,
  [FAMILY]: familyScreen,
  [BANK]: bankScreen,
  [FILL_BANK]: fillBankScreen,
  [NO_BANK]: noBankScreen,
  [WHO]: whoScreen,
  [ALLOW]: allowScreen,
  [STOP]: stopScreen,
  [WITHDRAW]: withdrawScreen,
  [WITHDRAW_YES]: withdrawnScreen,
  [OBJECT]: objectScreen,
  [CHILDREN]: childrenScreen,
  [CONFIRM]: confirmScreen,
}

/** The screen behind a button's data: what is more than stage and dates only behind the account's PIN. */
export function familyClaimScreen(data: string): Screen | undefined {
  const [, start = '', id = '', paper] = /^(kl:[a-z]+[+!-]?:)([\w-]{1,40})(?::([a-z\d-]+))?$/.exec(data) ?? []
  const code = CLAIM_PAPERS.find(one => one === paper)
  if (code && start === PAPER) return detailsOf(id, data, paperScreen(id, code))
  if (code && start === PHOTO) return detailsOf(id, data, photoScreen(id, code))
  const screen = paper === undefined ? byId[start]?.(id) : undefined
  return screen && !FREE.includes(start) ? detailsOf(id, data, screen) : screen
}

/** The claim itself shows stage and dates to whom the PIN is not known; the others name no claim but a row of one. */
const FREE: readonly string[] = [links.claim, STOP, CONFIRM]

export function familyClaimScreens(screens: Composer<BotContext>): void {
  screens.on(['message:photo', 'message:document'], (ctx, next) =>
    ctx.hasForm ? next() : ctx.show(strayPhoto),
  )
  screens.on('callback_query:data', (ctx, next) => {
    const screen = familyClaimScreen(ctx.callbackQuery.data)
    return screen ? ctx.show(screen) : next()
  })
}
