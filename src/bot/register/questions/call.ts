/** KK, phone, proof of the work, and the family to call. */
import { maskNik, type Nik } from '../../../program/nik.ts'
import { PROOFS, type Proof } from '../../../program/sectors.ts'
import { who } from '../../check/questions.ts'
import { phoneWords } from '../../format.ts'
import { readName } from '../../forms/read/name.ts'
import { readKkNumber } from '../../forms/read/nik.ts'
import { readPhone } from '../../forms/read/phone.ts'
import { escapeHtml } from '../../html.ts'
import type { Words } from '../../words.ts'
import { type RegisterQuestion, type Ask, byOffice } from './shared.ts'

export const noKk: RegisterQuestion = {
  id: 'noKk',
  kind: 'text',
  secret: byOffice,
  applies: ({ facts }) => facts.extraQuestions.includes('no-kk'),
  ask: ({ w }) => w('register:noKk.ask'),
  help: ({ w }) => w('register:noKk.help'),
  label: w => w('register:noKk.label'),
  read: (text, { w }) => readKkNumber(text, { w }),
  show: value => maskNik(value as Nik),
}

export const phone: RegisterQuestion = {
  id: 'phone',
  kind: 'contact',
  secret: byOffice,
  shares: asking => !byOffice(asking),
  ask: asking => asking.w(byOffice(asking) ? 'register:office.phone' : 'register:phone.ask'),
  help: ({ w }) => w('register:phone.help'),
  label: w => w('register:phone.label'),
  show: value => phoneWords(value),
  read: (text, { w }) => readPhone(text, { w }),
  options: ({ w }) => [
    { value: 'none', label: w('register:phone.none'), also: w('register:phone.noneAlso') },
  ],
}

export const phoneOwner: RegisterQuestion = {
  id: 'phoneOwner',
  kind: 'choice',
  applies: ({ answers }) => answers.phone !== 'none',
  ask: ({ w }) => w('register:phoneOwner.ask'),
  help: ({ w }) => w('register:phoneOwner.help'),
  label: w => w('register:phoneOwner.label'),
  options: ({ w, answers }) => [
    {
      value: 'worker',
      label: w(
        answers.forSelf === 'self' ? 'register:phoneOwner.workerSelf' : 'register:phoneOwner.workerOther',
      ),
    },
    {
      value: 'family',
      label: w('register:phoneOwner.family'),
      also: w('register:phoneOwner.familyAlso'),
    },
    { value: 'other', label: w('register:phoneOwner.other'), also: w('register:phoneOwner.otherAlso') },
  ],
}

export const proof: RegisterQuestion = {
  id: 'proof',
  kind: 'choice',
  ask: ({ w }) => w('register:proof.ask'),
  help: ({ w }) => w('register:proof.help'),
  label: w => w('register:proof.label'),
  options: ({ w, answers }) => {
    const known = answers.sector === undefined || answers.sector === 'other' ? [] : PROOFS[answers.sector]
    return [
      ...known.map(({ value }) => ({ value, label: proofWords(value, w) })),
      { value: 'none' as const, label: w('register:proof.none') },
    ]
  },
}

export const proofWords = (value: Proof | 'none', w: Words): string => w(`register:proof.${value}`)

export const familyName: RegisterQuestion = {
  id: 'familyName',
  kind: 'text',
  secret: byOffice,
  ask: ({ w }) => w('register:familyName.ask'),
  help: ({ w }) => w('register:familyName.help'),
  label: w => w('register:familyName.label'),
  read: (text, { w }) => readName(text, { w }),
  options: ({ w }) => [
    { value: 'later', label: w('register:familyName.later'), also: w('register:familyName.laterAlso') },
  ],
}

/** Until it is said, it counts as a step: the number of steps only gets smaller. */
const hasFamily = ({ answers }: Ask) => answers.familyName !== 'later'

export const familyRelation: RegisterQuestion = {
  id: 'familyRelation',
  kind: 'choice',
  applies: hasFamily,
  ask: asking =>
    asking.w('register:familyRelation.ask', {
      name: escapeHtml(asking.answers.familyName ?? ''),
      who: who(asking),
    }),
  help: ({ w }) => w('register:familyRelation.help'),
  label: w => w('register:familyRelation.label'),
  options: ({ w }) =>
    (['spouse', 'child', 'parent', 'sibling', 'other'] as const).map(value => ({
      value,
      label: w(`register:familyRelation.${value}`),
    })),
}

export const familyPhone: RegisterQuestion = {
  id: 'familyPhone',
  kind: 'text',
  secret: byOffice,
  applies: hasFamily,
  ask: ({ w, answers }) => w('register:familyPhone.ask', { name: escapeHtml(answers.familyName ?? '') }),
  help: ({ w }) => w('register:familyPhone.help'),
  label: w => w('register:familyPhone.label'),
  show: value => phoneWords(value),
  read: (text, { w }) => readPhone(text, { w }),
  options: ({ w }) => [
    { value: 'none', label: w('register:familyPhone.none'), also: w('register:phone.noneAlso') },
  ],
}
