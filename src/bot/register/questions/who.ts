/** Who is registered, and by whom. */

import { type RegisterQuestion, byOffice, mayRegisterOthers } from './shared.ts'

export const notice: RegisterQuestion = {
  id: 'notice',
  kind: 'choice',
  ask: asking =>
    [
      asking.w(byOffice(asking) ? 'register:office.readAloud' : 'register:notice.ask'),
      asking.w('register:notice.text'),
    ].join('\n\n'),
  help: ({ w }) => w('register:notice.help'),
  options: asking => [
    {
      value: 'understood',
      label: asking.w(byOffice(asking) ? 'register:office.readOut' : 'register:notice.ok'),
      also: asking.w('register:notice.okAlso'),
      style: 'success',
    },
  ],
}

export const forSelf: RegisterQuestion = {
  id: 'forSelf',
  kind: 'choice',
  ask: asking =>
    asking.w(
      asking.facts.othersLeft > 0 || mayRegisterOthers(asking)
        ? 'register:forSelf.ask'
        : 'register:forSelf.askSelfOnly',
    ),
  help: ({ w }) => w('register:forSelf.help'),
  label: w => w('register:forSelf.label'),
  // An answer given while a place was left stays an answer; handing in counts again.
  accepts: () => true,
  show: (value, { w }) => w(`register:forSelf.${value}`),
  options: asking => {
    const { w, facts } = asking
    return [
      { value: 'self', label: w('register:forSelf.self'), also: w('register:forSelf.selfAlso') },
      ...(facts.othersLeft > 0
        ? [
            {
              value: 'other' as const,
              label: w('register:forSelf.other'),
              also: w('register:forSelf.otherAlso'),
            },
          ]
        : []),
      ...(mayRegisterOthers(asking)
        ? [
            {
              value: 'office' as const,
              label: w('register:forSelf.office'),
              also: w('register:forSelf.officeAlso'),
            },
          ]
        : []),
    ]
  },
}

export const relation: RegisterQuestion = {
  id: 'relation',
  kind: 'choice',
  applies: ({ answers }) => answers.forSelf !== 'self' && answers.forSelf !== 'office',
  ask: ({ w }) => w('register:relation.ask'),
  help: ({ w }) => w('register:relation.help'),
  label: w => w('register:relation.label'),
  options: ({ w }) =>
    (['parent', 'spouse', 'child', 'neighbour', 'crew', 'other'] as const).map(value => ({
      value,
      label: w(`register:relation.${value}`),
      also: w(`register:relation.${value}Also`),
    })),
}
