/**
 * The office in chat: the ways in, its buttons and its forms.
 *
 * Nothing here looks at who somebody is: `records` does, in the transaction of each act, so a role that was taken away a
 * second ago is gone.
 */
import type { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import type { FormFeature } from '../forms/driver.ts'
import * as links from '../links.ts'
import { said } from '../menu/said.ts'
import { words as w } from '../words.ts'
import { announcementsCommand } from './announcements/list.ts'
import { announcementFeatures, announcementRoutes } from './announcements/routes.ts'
import { answersScreen } from './answers/list.ts'
import { answerFeatures, answerRoutes } from './answers/routes.ts'
import { batchRoutes } from './batches/routes.ts'
import { batchFeatures } from './batches/steps.ts'
import { changeRoutes } from './changes/routes.ts'
import { officeClaimFeatures, officeClaimRoutes } from './claims/routes.ts'
import { deskScreen, keepingRoomScreen, membersRoomScreen } from './desk.ts'
import { screenForTyped } from './lookup.ts'
import { listRoutes, listsScreen } from './lists/routes.ts'
import { joinScreens } from './people/join.ts'
import { cardScreens } from './members/card-check.ts'
import { paymentFeature } from './members/payment.ts'
import { memberRoutes } from './members/routes.ts'
import { peopleFeatures, peopleRoutes } from './people/routes.ts'
import { pinFeature } from './pin/feature.ts'
import { NEW_PIN, newPinScreen } from './pin/mine.ts'
import { byNumberScreen } from './review/open.ts'
import { renewalFeatures, renewalRoutes } from './renewals/routes.ts'
import { rightsRoutes } from './rights/routes.ts'
import { reviewFeatures, reviewRoutes } from './review/routes.ts'
import { screenFor, type StaffRoute } from './routes.ts'
import { settingsFeatures, settingsRoutes } from './settings/routes.ts'
import { unlinkedRoutes } from './unlinked/routes.ts'
import { statisticsCommand, statisticsRoutes } from './statistics/routes.ts'
import { visitRoutes } from './visits/routes.ts'
import { voicesCommand } from './voices/list.ts'
import { voiceFeatures, voiceRoutes } from './voices/routes.ts'
import { yearFeatures, yearRoutes } from './years/routes.ts'

const routes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.desk}$`), screen: () => deskScreen },
  { match: new RegExp(`^${links.membersRoom}$`), screen: () => membersRoomScreen },
  { match: new RegExp(`^${links.keepingRoom}$`), screen: () => keepingRoomScreen },
  ...reviewRoutes,
  ...peopleRoutes,
  ...memberRoutes,
  ...settingsRoutes,
  ...yearRoutes,
  ...renewalRoutes,
  ...visitRoutes,
  ...unlinkedRoutes,
  ...changeRoutes,
  ...listRoutes,
  ...officeClaimRoutes,
  ...statisticsRoutes,
  ...batchRoutes,
  ...answerRoutes,
  ...announcementRoutes,
  ...rightsRoutes,
  ...voiceRoutes,
]

export const staffFeatures: readonly FormFeature[] = [
  pinFeature(data => (data === NEW_PIN ? newPinScreen : screenFor(routes, data))),
  ...reviewFeatures,
  ...peopleFeatures,
  paymentFeature,
  ...batchFeatures,
  ...settingsFeatures,
  ...officeClaimFeatures,
  ...yearFeatures,
  ...renewalFeatures,
  ...answerFeatures,
  ...announcementFeatures,
  ...voiceFeatures,
]

export function staffScreens(screens: Composer<BotContext>): void {
  joinScreens(screens)
  cardScreens(screens)
  screens.command('petugas', ctx => ctx.show(ctx.match === '' ? deskScreen : byNumberScreen(ctx.match)))
  screens.command('statistik', ctx => ctx.show(statisticsCommand))
  screens.command(['pengumuman', 'siaran'], ctx => ctx.show(announcementsCommand))
  screens.command('jawaban', ctx => ctx.show(answersScreen))
  screens.command('suara', ctx => ctx.show(voicesCommand))
  screens.command('impor', ctx => ctx.show(listsScreen('in')))
  screens.command('ekspor', ctx => ctx.show(listsScreen('out')))
  screens.on('callback_query:data', (ctx, next) => {
    const screen = screenFor(routes, ctx.callbackQuery.data)
    return screen ? ctx.show(screen) : next()
  })
  screens.filter(said(w('menu:desk'))).use(ctx => ctx.show(deskScreen))
  screens.on('message:text', (ctx, next) => {
    const screen = ctx.hasForm ? undefined : screenForTyped(ctx.message.text)
    return screen ? ctx.show(screen) : next()
  })
}
