/** One question after a claim was paid: how was it? */
import type { Composer } from 'grammy'
import { CLAIM_RATINGS, rateClaim, type ClaimRating } from '../../records/claims/family/rate.ts'
import type { BotContext } from '../context.ts'
import type { Screen } from '../house.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'

const SAY = 'kl:how:'

export const howRows = (claim: string): Button[][] => [
  CLAIM_RATINGS.map(rating => ({ label: w(`claims:told.how.${rating}`), data: `${SAY}${claim}:${rating}` })),
]

export function howScreens(screens: Composer<BotContext>): void {
  screens.callbackQuery(new RegExp(`^${SAY}([\\w-]+):(${CLAIM_RATINGS.join('|')})$`), ctx => {
    const rating = CLAIM_RATINGS.find(one => one === ctx.match[2])
    if (rating) ctx.show(rated(ctx.match[1] ?? '', rating))
  })
}

const rated =
  (claim: string, rating: ClaimRating): Screen =>
  async ({ tx, account }) => {
    const isTheirs = await rateClaim(tx, { claim, account: account.id, rating })
    return isTheirs
      ? { say: [], edit: { text: w('claims:told.howThanks') } }
      : { say: [], toast: w('menu:oldButton') }
  }
