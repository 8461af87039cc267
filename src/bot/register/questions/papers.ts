/** Photos of the papers, announcements, and who sat beside the officer. */
import { who, yesNo } from '../../check/questions.ts'
import { type RegisterQuestion, type Ask, byOffice, toRead } from './shared.ts'
import { proofWords } from './call.ts'

export const photoConsent: RegisterQuestion = {
  id: 'photoConsent',
  kind: 'choice',
  applies: ({ facts }) => facts.documentsVia === 'telegram',
  ask: asking => toRead(asking, asking.w('register:photoConsent.ask')),
  help: ({ w }) => w('register:photoConsent.help'),
  label: w => w('register:photoConsent.label'),
  options: ({ w }) => [
    { value: 'yes', label: w('register:photoConsent.yes'), also: w('yesAlso') },
    { value: 'no', label: w('register:photoConsent.no'), also: w('noAlso') },
  ],
}

/** Until it is said, photos count as steps. */
export const sendsPhotos = ({
  facts,
  answers,
}: {
  facts: Pick<Ask['facts'], 'documentsVia'>
  answers: Pick<Ask['answers'], 'photoConsent'>
}) => facts.documentsVia === 'upload' || (facts.documentsVia === 'telegram' && answers.photoConsent !== 'no')

/** From an officer's chat they are deleted unasked. */
export const deletePhotos: RegisterQuestion = {
  id: 'deletePhotos',
  kind: 'choice',
  applies: asking => asking.facts.documentsVia === 'telegram' && sendsPhotos(asking) && !byOffice(asking),
  ask: ({ w }) => w('register:deletePhotos.ask'),
  help: ({ w }) => w('register:deletePhotos.help'),
  label: w => w('register:deletePhotos.label'),
  options: ({ w }) => [
    { value: 'yes', label: w('register:deletePhotos.yes'), also: w('yesAlso') },
    { value: 'no', label: w('register:deletePhotos.no'), also: w('noAlso') },
  ],
}

export const ktpPhoto: RegisterQuestion = {
  id: 'ktpPhoto',
  kind: 'papers',
  atMost: 1,
  applies: sendsPhotos,
  ask: asking => asking.w('register:ktpPhoto.ask', { who: who(asking) }),
  help: ({ w }) => w('register:ktpPhoto.help'),
  label: w => w('register:ktpPhoto.label'),
  without: w => w('register:ktpPhoto.later'),
}

export const kkPhoto: RegisterQuestion = {
  id: 'kkPhoto',
  kind: 'papers',
  atMost: 1,
  applies: sendsPhotos,
  ask: ({ w }) => w('register:kkPhoto.ask'),
  help: ({ w }) => w('register:kkPhoto.help'),
  label: w => w('register:kkPhoto.label'),
  without: w => w('register:kkPhoto.later'),
}

export const proofPhoto: RegisterQuestion = {
  id: 'proofPhoto',
  kind: 'papers',
  atMost: 3,
  applies: asking => sendsPhotos(asking) && asking.answers.proof !== 'none',
  ask: ({ w, answers }) => w('register:proofPhoto.ask', { proof: proofWords(answers.proof ?? 'none', w) }),
  help: ({ w }) => w('register:proofPhoto.help'),
  label: w => w('register:proofPhoto.label'),
  without: w => w('register:proofPhoto.later'),
}

/** They come to the account that agreed, so nobody agrees for another. */
export const announcements: RegisterQuestion = {
  id: 'announcements',
  kind: 'choice',
  applies: asking => !byOffice(asking),
  ask: ({ w }) => w('register:announcements.ask'),
  help: ({ w }) => w('register:announcements.help'),
  label: w => w('register:announcements.label'),
  options: ({ w }) => yesNo(w),
  perRow: 2,
}

export const present: RegisterQuestion = {
  id: 'present',
  kind: 'choice',
  applies: byOffice,
  ask: asking => asking.w('register:present.ask', { who: who(asking) }),
  help: ({ w }) => w('register:present.help'),
  label: w => w('register:present.label'),
  options: ({ w }) =>
    (['worker', 'worker-and-family', 'nobody'] as const).map(value => ({
      value,
      label: w(`register:present.${value}`),
    })),
}
