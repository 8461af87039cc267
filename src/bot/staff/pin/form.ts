/**
 * The officer's PIN: typed once for a quarter of an hour, or made when there is none yet. What is typed leaves the chat.
 */
import { problemOfPin } from '../../../records/office/pin.ts'
import { defineForm, type Asking, type Question, type Read } from '../../forms/form.ts'
import { words as w } from '../../words.ts'

export type PinAnswers = {
  /** The present one. */
  pin?: string
  newPin?: string
  again?: string
}

const hasPin = ({ facts }: Asking<PinAnswers>) => facts.officer?.hasPin === true

/** Two questions that make a PIN. */
const making = (
  applies: (asking: Asking<PinAnswers>) => boolean,
): readonly [Question<PinAnswers>, Question<PinAnswers>] => [
  {
    id: 'newPin',
    kind: 'text',
    secret: () => true,
    anew: true,
    applies,
    ask: () => w('pin:new.ask'),
    help: () => w('pin:new.help'),
    show: () => HIDDEN,
    read: text => readNewPin(text),
  },
  {
    id: 'again',
    kind: 'text',
    secret: () => true,
    anew: true,
    applies,
    ask: () => w('pin:again.ask'),
    help: () => w('pin:again.help'),
    show: () => HIDDEN,
    read: (text, { answers }) =>
      digits(text) === answers.newPin ? read(digits(text)) : { ok: false, why: w('pin:again.differs') },
  },
]

/** For who has none yet: in the form of the PIN, and for joining. */
export const newPinQuestions = making(asking => !hasPin(asking))

export const pinForm = defineForm<PinAnswers>({
  id: 'pin',
  version: 1,
  passing: true,
  title: () => w('pin:title'),
  needs: ['officer'],
  ending: 'none',
  questions: [
    {
      id: 'pin',
      kind: 'text',
      secret: () => true,
      anew: true,
      applies: hasPin,
      ask: () => w('pin:pin.ask'),
      help: () => w('pin:pin.help'),
      show: () => HIDDEN,
      read: text =>
        /^\d{6}$/.test(digits(text))
          ? read(digits(text))
          : { ok: false, why: w('pin:problem.not-six-digits') },
    },
    ...newPinQuestions,
  ],
})

/** Another one, for who has just typed the present one. */
export const changePinForm = defineForm<PinAnswers>({
  id: 'pin-baru',
  version: 1,
  passing: true,
  title: () => w('pin:change.title'),
  ending: 'none',
  questions: making(() => true),
})

const HIDDEN = '••••••'

function readNewPin(text: string): Read<string> {
  const problem = problemOfPin(digits(text))
  return problem ? { ok: false, why: w(`pin:problem.${problem}`) } : read(digits(text))
}

const digits = (text: string) => text.replaceAll(/[\s.-]/g, '')
const read = (value: string): Read<string> => ({ ok: true, value })
