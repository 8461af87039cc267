/** What a report leads to, whatever it is about: it is taken, the office is called, and the first useful answer is given. */
import { bodyOf, type Claim } from '../../records/claims/claim-rows.ts'
import { report, type Report } from '../../records/claims/family/report.ts'
import type { HandedIn } from '../forms/driver.ts'
import type { Turn } from '../house.ts'
import * as links from '../links.ts'
import { officeLines } from '../menu/office.ts'
import { outgoingOf } from '../notices.ts'
import type { Button, View } from '../view.ts'
import type { VoiceKey } from '../voices/texts.ts'
import { words as w } from '../words.ts'
import { holderView } from './holder.ts'
import { brokerButton, freeLine } from './words.ts'

/**
 * @param received the first words, which bring the menu back.
 * @param answer what the family can do with it.
 */
export async function reported(
  turn: Turn,
  of: Omit<Report, 'account'>,
  { received, answer }: { received: string; answer: (claim: Claim) => Promise<View> | View },
): Promise<HandedIn> {
  const { tx, account } = turn
  const taken = await report(tx, { ...of, account: account.id })
  if (!taken.ok) {
    const text = w('claims:tooMany', { office: await officeLines(tx, false) })
    return { done: true, reply: { say: [{ text, keyboard: 'menu' }] } }
  }
  const view = await answer(taken.claim)
  const asked = await holderView(turn)
  return {
    done: true,
    reply: {
      say: [{ text: received, keyboard: 'menu' }, view, ...asked.say],
      also: [...(await outgoingOf(tx, taken.notices)), ...(asked.also ?? [])],
    },
  }
}

/**
 * Under the answer: what can be done now, with the number by which the office may call, if it has none.
 * @param voice the part of it that is the same for everybody.
 */
export async function reportView(
  { tx }: Turn,
  claim: Claim,
  text: readonly string[],
  voice: VoiceKey,
): Promise<View> {
  const { reporter } = await bodyOf(tx, claim)
  const papers: Button = { label: w('claims:papersButton'), data: `${links.claimPapers}${claim.id}` }
  const phone: Button = { label: w('claims:phoneButton'), data: `${links.claimPhone}${claim.id}` }
  const money: Button = { label: w('claims:entry.benefits'), data: `${links.benefitsOfClaim}${claim.id}` }
  const see: Button = { label: w('claims:seeButton'), data: `${links.claim}${claim.id}` }
  return {
    text: [...text, freeLine].join('\n\n'),
    voice,
    rows: [
      ...(claim.kind === 'death' ? [[{ ...papers, style: 'primary' as const }], [money]] : []),
      ...(reporter.phone === undefined ? [[phone]] : []),
      [see],
      [brokerButton],
    ],
  }
}
