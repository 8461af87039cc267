/** The answer to whether a typed NIK may leave the chat. */
import type { Composer } from 'grammy'
import { chooseConsent } from '../../records/consents.ts'
import type { BotContext } from '../context.ts'
import type { Screen } from '../house.ts'
import { words as w } from '../words.ts'
import { deletionOf, minutesOf, NIK_CONSENT_VERSION, NIK_LEAVES } from './consent.ts'

/** Bots may delete what a person sent for 48 hours; an hour less, for the way through the outbox. */
const DELETABLE_MINUTES = 47 * 60

export function nikScreens(screens: Composer<BotContext>): void {
  screens.callbackQuery(new RegExp(`^${NIK_LEAVES}([yn]):(\\d{1,15}):(\\d{1,10})$`), ctx => {
    const [, answer, message, minutes] = ctx.match
    ctx.show(answered(answer === 'y', Number(message), Number(minutes)))
  })
}

const answered =
  (given: boolean, message: number, minutes: number): Screen =>
  async ({ tx, account, chat }) => {
    await chooseConsent(tx, {
      account: account.id,
      purpose: 'delete-nik',
      version: NIK_CONSENT_VERSION,
      given,
    })
    const isFresh = minutesOf(tx.now) - minutes <= DELETABLE_MINUTES
    return {
      edit: { text: w(given ? 'upload:nik.deleted' : 'upload:nik.left') },
      say: [],
      ...(given && isFresh ? { first: [deletionOf(chat, message)] } : {}),
    }
  }
