/** The PIN of what is personal: made the first time, asked later together with the birth date. What is typed leaves the chat. */
import { closeDraft } from '../../records/drafts/drafts.ts'
import { openLock, problemOfOwnPin, proveLock, setAccountPin } from '../../records/rights/lock.ts'
import type { AccountPinSet, LockOpened } from '../../records/rights/lock.ts'
import { momentWords } from '../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm, type Asking, type Read } from '../forms/form.ts'
import { readDate } from '../forms/read/date.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import { words as w } from '../words.ts'

export type LockAnswers = {
  birthDate?: string
  pin?: string
  newPin?: string
  again?: string
}

const hasPin = ({ facts }: Asking<LockAnswers>): boolean => facts.lock?.hasPin === true
/** Of an open lock only the PIN is asked, once more. */
const asksBirth = ({ facts }: Asking<LockAnswers>): boolean =>
  facts.lock?.asksBirthDate === true && !facts.lock.isOpen

const HIDDEN = '••••••'

export const lockForm = defineForm<LockAnswers>({
  id: 'kunci-data',
  version: 1,
  passing: true,
  title: () => w('rights:lock.title'),
  needs: ['lock'],
  ending: 'none',
  questions: [
    {
      id: 'birthDate',
      kind: 'text',
      secret: () => true,
      anew: true,
      applies: asksBirth,
      ask: () => w('rights:lock.birthDate.ask'),
      help: () => w('rights:lock.birthDate.help'),
      show: () => HIDDEN,
      read: (text, asking) => readDate(text, asking),
    },
    {
      id: 'pin',
      kind: 'text',
      secret: () => true,
      anew: true,
      applies: hasPin,
      ask: () => w('rights:lock.pin.ask'),
      help: () => w('rights:lock.pin.help'),
      show: () => HIDDEN,
      read: text =>
        /^\d{6}$/.test(digits(text))
          ? { ok: true, value: digits(text) }
          : { ok: false, why: w('rights:lock.problem.not-six-digits') },
    },
    {
      id: 'newPin',
      kind: 'text',
      secret: () => true,
      anew: true,
      applies: asking => !hasPin(asking),
      ask: () => w('rights:lock.newPin.ask'),
      help: () => w('rights:lock.newPin.help'),
      show: () => HIDDEN,
      read: readNewPin,
    },
    {
      id: 'again',
      kind: 'text',
      secret: () => true,
      anew: true,
      applies: asking => !hasPin(asking),
      ask: () => w('rights:lock.again.ask'),
      help: () => w('rights:lock.again.help'),
      show: () => HIDDEN,
      accepts: (value, { answers }) => value === answers.newPin,
      read: (text, { answers }) =>
        digits(text) === answers.newPin
          ? { ok: true, value: digits(text) }
          : { ok: false, why: w('rights:lock.again.differs') },
    },
  ],
})

function readNewPin(text: string): Read<string> {
  const problem = problemOfOwnPin(digits(text))
  return problem ? { ok: false, why: w(`rights:lock.problem.${problem}`) } : { ok: true, value: digits(text) }
}

const digits = (text: string) => text.replaceAll(/[\s.-]/g, '')

/** @param screenOf the screen that a button's data leads to: it goes on there. */
export const lockFeature = (screenOf: (data: string) => Screen | undefined): FormFeature<LockAnswers> => ({
  form: lockForm,
  async handIn(turn, { birthDate, pin, newPin }, { id, about = '' }): Promise<HandedIn> {
    const { tx, account } = turn
    if (newPin !== undefined) {
      const set = await setAccountPin(tx, { account: account.id, pin: newPin, birthDate })
      return set.ok ? goOn(turn, id, w('rights:lock.set'), screenOf(about)) : notSet(turn, set, about)
    }
    const opened = await openOrProve(turn, { birthDate, pin: pin ?? '' })
    return opened.ok
      ? goOn(turn, id, w('rights:lock.right'), screenOf(about))
      : notOpened(turn, opened, about)
  },
})

async function openOrProve(
  { tx, account }: Turn,
  { birthDate, pin }: { birthDate: string | undefined; pin: string },
): Promise<LockOpened> {
  if (birthDate !== undefined) return openLock(tx, { account: account.id, pin, birthDate })
  const proven = await proveLock(tx, { account: account.id, pin })
  // It is not open, and no birth date is known of this account.
  return !proven.ok && proven.error === 'no-pin' ? openLock(tx, { account: account.id, pin }) : proven
}

async function notOpened(
  turn: Turn,
  opened: Exclude<LockOpened, { ok: true }>,
  about: string,
): Promise<HandedIn> {
  switch (opened.error) {
    case 'not-right':
      return askedAnew(turn, w('rights:lock.notRight', { left: opened.triesLeft }), about)
    case 'blocked':
      return { done: true, reply: blockedReply(opened.until) }
    case 'no-pin':
      return askedAnew(turn, w('rights:lock.introNew'), about)
  }
}

async function notSet(
  turn: Turn,
  set: Exclude<AccountPinSet, { ok: true }>,
  about: string,
): Promise<HandedIn> {
  switch (set.error) {
    case 'not-right':
      return askedAnew(turn, w('rights:lock.notRight', { left: set.triesLeft }), about)
    case 'blocked':
      return { done: true, reply: blockedReply(set.until) }
    case 'has-one':
      return askedAnew(turn, w('rights:lock.problem.has-one'), about)
    case 'not-six-digits':
    case 'too-easy':
    case 'birth-date':
      return { done: false, lead: w(`rights:lock.problem.${set.error}`), at: 'newPin' }
  }
}

/** All of it once more, whatever was wrong: what was typed before would be sent again. */
async function askedAnew(turn: Turn, intro: string, about: string): Promise<HandedIn> {
  return { done: true, reply: await openForm(turn, { form: lockForm }, { about, intro, replaceOpen: true }) }
}

export const blockedReply = (until: Date): Reply => ({
  say: [{ text: w('rights:lock.blocked', { until: momentWords(until) }), keyboard: 'menu' }],
})

async function goOn(turn: Turn, draft: string, text: string, screen: Screen | undefined): Promise<HandedIn> {
  const menu = { text, keyboard: 'menu' } as const
  if (!screen) return { done: true, reply: { say: [menu] } }
  // What is shown next is not to count this very form among those that were left open.
  await closeDraft(turn.tx, draft)
  const reply = await screen(turn)
  return { done: true, reply: { ...reply, say: [menu, ...reply.say] } }
}
