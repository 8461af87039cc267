/** After the PIN: right, and what was asked for goes on; wrong, and how many tries are left. */
import { officerOf } from '../../../records/office/officers.ts'
import { provePin, setPin } from '../../../records/office/pin.ts'
import { momentWords } from '../../format.ts'
import type { FormFeature, HandedIn } from '../../forms/driver.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { words as w } from '../../words.ts'
import { pinForm, type PinAnswers } from './form.ts'

/** @param screenOf the screen that a button's data leads to. */
export const pinFeature = (screenOf: (data: string) => Screen | undefined): FormFeature<PinAnswers> => ({
  form: pinForm,
  async handIn(turn, { pin, newPin }, { about = '' }): Promise<HandedIn> {
    const officer = await officerOf(turn.tx, turn.account.id)
    if (officer?.state === 'locked') return lockedMeanwhile
    if (newPin !== undefined) return afterSetting(turn, newPin, () => goOn(turn, about, screenOf))
    const proven = await provePin(turn.tx, { account: turn.account.id, pin: pin ?? '' })
    if (proven.ok) return { done: true, reply: await goOn(turn, about, screenOf) }
    if (proven.error === 'wrong')
      return { done: false, lead: w('pin:wrong', { left: proven.triesLeft }), at: 'pin' }
    if (proven.error === 'no-pin') return { done: false, lead: w('pin:none'), at: 'newPin' }
    const text = w('pin:blocked', { until: momentWords(proven.until) })
    return {
      done: true,
      reply: { say: [{ text, keyboard: 'menu' }], also: await outgoingOf(turn.tx, proven.notices) },
    }
  },
})

const lockedMeanwhile: HandedIn = {
  done: true,
  reply: { say: [{ text: w('staff:denied.locked'), keyboard: 'menu' }] },
}

/** A new PIN is kept and counts as typed. */
export async function afterSetting(
  { tx, account }: Turn,
  pin: string,
  then: () => Promise<Reply>,
): Promise<HandedIn> {
  const made = await setPin(tx, { account: account.id, pin })
  if (made.ok) return { done: true, reply: await then() }
  if (made.error === 'not-of-the-office')
    return { done: true, reply: { say: [{ text: w('menu:oldButton'), keyboard: 'menu' }] } }
  if (made.error === 'has-one') return { done: false, lead: w('pin:hasOne'), at: 'pin' }
  return { done: false, lead: w(`pin:problem.${made.error}`), at: 'newPin' }
}

async function goOn(
  turn: Turn,
  data: string,
  screenOf: (data: string) => Screen | undefined,
): Promise<Reply> {
  const screen = screenOf(data)
  const menu = { text: w('pin:right'), keyboard: 'menu' } as const
  if (!screen) return { say: [menu] }
  const reply = await screen(turn)
  return { ...reply, say: [menu, ...reply.say] }
}
