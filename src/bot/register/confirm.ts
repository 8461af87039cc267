/**
 * The worker's own word on what another handed in for them: they open the link, type their NIK, and say yes or no.
 */
import type { Composer } from 'grammy'
import { maskNik, type Nik } from '../../program/nik.ts'
import type { RegistrationAnswers } from '../../records/registrations/answers.ts'
import {
  confirmConsent,
  refuseConsent,
  registrationByToken,
  type ConsentAnswered,
} from '../../records/registrations/worker-consent.ts'
import type { BotContext } from '../context.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm } from '../forms/form.ts'
import { readNikNumber } from '../forms/read/nik.ts'
import type { Reply, Screen } from '../house.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'
import { CONSENT_LINK } from './consent-link.ts'

type ConfirmAnswers = {
  agree: 'yes' | 'no'
  nik?: RegistrationAnswers['nik']
}

const form = defineForm<ConfirmAnswers>({
  id: 'setuju',
  version: 1,
  title: () => w('confirm:title'),
  ending: 'none',
  questions: [
    {
      id: 'agree',
      kind: 'choice',
      ask: () => w('confirm:agree.ask'),
      help: () => w('confirm:agree.help'),
      options: () => [
        { value: 'yes', label: w('confirm:agree.yes'), also: w('yesAlso'), style: 'success' },
        { value: 'no', label: w('confirm:agree.no'), also: w('noAlso'), style: 'danger' },
      ],
    },
    {
      id: 'nik',
      kind: 'text',
      nik: true,
      applies: ({ answers }) => answers.agree === 'yes',
      ask: () => w('confirm:nik.ask'),
      help: () => w('register:nik.help'),
      read: (text, asking) => readNikNumber(text, asking),
      // Offered again after a wrong one: never in full.
      show: value => maskNik(value as Nik),
    },
  ],
})

export const confirmFeature: FormFeature<ConfirmAnswers> = {
  form,
  async handIn({ tx, account }, { agree, nik }, { about: token = '' }): Promise<HandedIn> {
    const who = { token, account: account.id }
    const answered =
      agree === 'yes' ? await confirmConsent(tx, { ...who, nik: nik ?? '' }) : await refuseConsent(tx, who)
    if (!answered.ok && answered.error === 'wrong-nik')
      return { done: false, lead: w('confirm:wrongNik', { left: answered.triesLeft }), at: 'nik' }
    return { done: true, reply: await replyTo(answered, agree, tx) }
  },
}

async function replyTo(
  answered: ConsentAnswered,
  agree: ConfirmAnswers['agree'],
  tx: Parameters<typeof outgoingOf>[0],
): Promise<Reply> {
  if (!answered.ok) {
    if (answered.error === 'wrong-nik') throw new Error('a wrong NIK is asked for again')
    return { say: [{ text: w(`confirm:refused.${answered.error}`), keyboard: 'menu' }] }
  }
  const also = await outgoingOf(tx, answered.notices)
  return {
    say: [{ text: w(agree === 'yes' ? 'confirm:thanks' : 'confirm:declined'), keyboard: 'menu' }],
    also,
  }
}

export function confirmScreens(screens: Composer<BotContext>): void {
  screens.command('start', (ctx, next) =>
    ctx.match.startsWith(CONSENT_LINK) ? ctx.show(open(ctx.match.slice(CONSENT_LINK.length))) : next(),
  )
}

/** The same words for a link that was never given out and for one whose file is gone: nobody learns what exists. */
const open =
  (token: string): Screen =>
  async turn => {
    const registration = await registrationByToken(turn.tx, token)
    if (!registration) return { say: [{ text: w('confirm:refused.unknown-token'), keyboard: 'menu' }] }
    if (registration.account === turn.account.id)
      return {
        say: [
          {
            text: w('confirm:refused.same-account'),
            rows: [[{ label: w('register:receipt.see'), data: `${links.file}${registration.id}` }]],
          },
        ],
      }
    return openForm(turn, confirmFeature, { about: token, intro: w('confirm:intro'), replaceOpen: true })
  }
