/** What this account agreed to, purpose by purpose, taken back and given again with one tap each. */
import { consentOf } from '../../records/consents.ts'
import { CHOICES, choicesOf, choose, type Choice, type ChoiceNow } from '../../records/rights/choices.ts'
import { momentWords } from '../format.ts'
import type { Screen, Turn } from '../house.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { GIVE, pageOf, STOP } from './ways.ts'

export const consentsScreen: Screen = async turn => ({ say: [await consentsView(turn)] })

export const choiceIn = (text: string): Choice | undefined => CHOICES.find(one => one === text)

/** The list changes where it stands. */
export const chooseScreen =
  (purpose: Choice, given: boolean): Screen =>
  async turn => {
    await choose(turn.tx, { account: turn.account.id, purpose, given })
    return { say: [], edit: await consentsView(turn) }
  }

async function consentsView({ tx, account }: Turn): Promise<View> {
  const choices = await choicesOf(tx, account.id)
  const notice = await consentOf(tx, account.id, 'notice')
  const read =
    notice === undefined
      ? []
      : [w('rights:consents.notice', { at: momentWords(notice.at), version: notice.version })]
  const lines = [...choices.map(lineOf), ...read].join('\n')
  const rows = choices.map(({ purpose, isOn }) => [
    {
      label: w(isOn ? 'rights:consents.withdraw' : 'rights:consents.give', {
        purpose: purposeWords(purpose),
      }),
      data: `${isOn ? STOP : GIVE}${purpose}`,
    },
  ])
  return pageOf(w('rights:consents.text', { lines }), rows)
}

export const purposeWords = (purpose: Choice): string => w(`rights:consents.purpose.${purpose}`)

function lineOf({ purpose, isOn, said }: ChoiceNow): string {
  const text = said
    ? w(said.given ? 'rights:consents.said' : 'rights:consents.saidAnother', {
        at: momentWords(said.at),
        version: said.version,
      })
    : w('rights:consents.unsaid')
  return w(isOn ? 'rights:consents.on' : 'rights:consents.off', {
    purpose: purposeWords(purpose),
    said: text,
  })
}
