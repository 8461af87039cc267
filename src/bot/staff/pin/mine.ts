/**
 * Another PIN for oneself: the present one first, also when it was typed a moment ago, since the phone may lie open on a
 * desk; then the new one, twice.
 */
import { adminsBeside, officerOf } from '../../../records/office/officers.ts'
import { openForm, type FormFeature } from '../../forms/driver.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { afterSetting } from './feature.ts'
import { changePinForm, pinForm, type PinAnswers } from './form.ts'

/** Where the PIN form leads once the present one was right. No button has it: the present PIN cannot be passed by. */
export const NEW_PIN = 'pin:new'

const NAMED_AT_MOST = 3

export const myPinScreen: Screen = async turn => {
  const officer = await officerOf(turn.tx, turn.account.id)
  if (officer?.state !== 'active') {
    const why = officer ? 'locked' : 'not-of-the-office'
    return deniedReply(turn, { ok: false, error: 'denied', why }, links.myPin)
  }
  if (!officer.hasPin) return newPinScreen(turn)
  const intro = [w('pin:change.intro'), await whomToAsk(turn)].join('\n\n')
  return openForm(turn, { form: pinForm }, { about: NEW_PIN, intro, replaceOpen: true })
}

/** For who has forgotten theirs: admins by name, since only they can clear it. */
async function whomToAsk({ tx, account }: Turn): Promise<string> {
  const admins = await adminsBeside(tx, [account.id])
  if (admins.length === 0) return w('pin:change.nobodyToAsk')
  const names = await Promise.all(admins.slice(0, NAMED_AT_MOST).map(one => colleagueName(tx, one)))
  return w('pin:change.whomToAsk', { names: names.join(', ') })
}

export const newPinScreen: Screen = turn =>
  openForm(turn, { form: changePinForm }, { intro: w('pin:change.now'), replaceOpen: true })

export const changePinFeature: FormFeature<PinAnswers> = {
  form: changePinForm,
  async handIn(turn, { newPin = '' }) {
    const { tx, account } = turn
    const officer = await officerOf(tx, account.id)
    const isProven = officer?.pinProvenUntil !== undefined && officer.pinProvenUntil > tx.now
    // Left open for longer than the present PIN counts: it is asked again.
    if (officer?.hasPin && !isProven) return { done: true, reply: await myPinScreen(turn) }
    return afterSetting(turn, newPin, () => Promise.resolve(changed))
  },
}

const changed: Reply = {
  say: [
    { text: w('pin:change.done'), keyboard: 'menu' },
    { text: w('people:join.start'), rows: [[deskButton]] },
  ],
}
