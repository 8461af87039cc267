/** What the bot is made of: a feature that is added stands here, with its forms and its screens. */
import type { Composer } from 'grammy'
import { announcementScreens } from './announcements/choices.ts'
import { answerScreens } from './answers/feature.ts'
import { benefitFeature, benefitScreens, claimBenefitsScreen } from './benefits/feature.ts'
import { checkScreens, checkFeature } from './check/feature.ts'
import { familyClaimScreen } from './claims/family-claim.ts'
import { claimFeatures, claimScreens } from './claims/feature.ts'
import type { BotContext } from './context.ts'
import { formBook, type FormBook } from './forms/driver.ts'
import { changeFeature } from './members/change.ts'
import { linkFeature, slipLinkFeature } from './members/link.ts'
import { memberScreens } from './members/feature.ts'
import { menuScreens } from './menu/feature.ts'
import { confirmFeature, confirmScreens } from './register/confirm.ts'
import { questionFeatures, questionScreens } from './questions/feature.ts'
import { registerScreens } from './register/feature.ts'
import { registerFeature } from './register/hand-in.ts'
import { rightsFeatures, rightsScreen, rightsScreens } from './rights/feature.ts'
import { lockFeature } from './rights/lock-form.ts'
import { nikScreens } from './nik/feature.ts'
import { staffFeatures, staffScreens } from './staff/feature.ts'
import { statusScreens } from './status/feature.ts'
import { voiceScreens } from './voices/listen.ts'

/** Every form of the bot. */
export const book: FormBook = formBook([
  checkFeature,
  registerFeature,
  confirmFeature,
  linkFeature,
  ...claimFeatures,
  benefitFeature,
  slipLinkFeature,
  changeFeature,
  lockFeature(data => rightsScreen(data) ?? familyClaimScreen(data) ?? claimBenefitsScreen(data)),
  ...rightsFeatures,
  ...questionFeatures(() => book),
  ...staffFeatures.map(feature => ({ ...feature, unassisted: true as const })),
])

/** The forms, and the screens that lead to them. */
export interface Rooms {
  readonly book: FormBook
  readonly screens: readonly ((screens: Composer<BotContext>, book: FormBook) => void)[]
}

export const rooms: Rooms = {
  book,
  screens: [
    menuScreens,
    answerScreens,
    checkScreens,
    registerScreens,
    confirmScreens,
    statusScreens,
    memberScreens,
    rightsScreens,
    claimScreens,
    benefitScreens,
    nikScreens,
    questionScreens,
    announcementScreens,
    voiceScreens,
    staffScreens,
  ],
}
