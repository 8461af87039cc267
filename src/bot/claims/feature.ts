/** After a death, an accident, or while somebody is missed at sea: the ways in, the reports, and what they lead to. */
import type { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import type { FormFeature } from '../forms/driver.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import { said } from '../menu/said.ts'
import { words as w } from '../words.ts'
import { accidentFeature, accidentScreen } from './accident.ts'
import { brokerFeature, brokerScreen, WRITE_BROKER, writeBrokerScreen } from './broker.ts'
import { codeFeature, codeScreen } from './code.ts'
import { deathFeature, deathScreen } from './death.ts'
import { claimsScreen } from './entry.ts'
import { familyClaimFeatures, familyClaimScreens } from './family-claim.ts'
import { holderScreens } from './holder.ts'
import { missingFeature, missingScreen } from './missing.ts'
import { phoneFeature, phoneScreen } from './phone.ts'
import { howScreens } from './how.ts'

export const claimFeatures: readonly FormFeature[] = [
  deathFeature,
  missingFeature,
  accidentFeature,
  phoneFeature,
  codeFeature,
  brokerFeature,
  ...familyClaimFeatures,
]

/** Buttons that lead to a screen by themselves. */
const taps: ReadonlyMap<string, Screen> = new Map([
  [links.claims, claimsScreen],
  [links.reportDeath, deathScreen],
  [links.reportMissing, missingScreen],
  [links.reportAccident, accidentScreen],
  [links.claimCode, codeScreen],
  [links.broker, brokerScreen],
  [WRITE_BROKER, writeBrokerScreen],
])

/** `?start=…`; `waris` stands on leaflets of before. */
const STARTS = ['klaim', 'waris']

export function claimScreens(screens: Composer<BotContext>): void {
  screens.command(['klaim', 'lapor'], ctx => ctx.show(claimsScreen))
  screens.command('start', (ctx, next) => (STARTS.includes(ctx.match) ? ctx.show(claimsScreen) : next()))
  screens.filter(said(w('menu:heirs'))).use(ctx => ctx.show(claimsScreen))
  screens.on('callback_query:data', (ctx, next) => {
    const screen = taps.get(ctx.callbackQuery.data)
    return screen ? ctx.show(screen) : next()
  })
  screens.callbackQuery(new RegExp(`^${links.claimPhone}([\\w-]+)$`), ctx =>
    ctx.show(phoneScreen(ctx.match[1] ?? '')),
  )
  holderScreens(screens)
  familyClaimScreens(screens)
  howScreens(screens)
}
