/** The short form in which a member says what has changed: one thing at a time, and only the questions that belong to it. */
import { KECAMATANS, kelurahanByCode, KELURAHANS } from '../../program/areas.ts'
import { CHANGE_KINDS, WORK_NOW, type Change, type ChangeKind, type WorkNow } from '../../program/changes.ts'
import { phoneWords } from '../format.ts'
import { defineForm, type Asking } from '../forms/form.ts'
import { readLine, readSharedLine } from '../forms/read/line.ts'
import { readName } from '../forms/read/name.ts'
import { readPhone } from '../forms/read/phone.ts'
import { escapeHtml } from '../html.ts'
import { words as w } from '../words.ts'

export type ChangeAnswers = {
  what: ChangeKind
  work?: WorkNow
  words?: string
  /** Six digits, or `outside`. */
  kecamatan?: string
  /** Ten digits. */
  kelurahan?: string
  address?: string
  phoneOf?: 'this' | 'other'
  /** E.164. */
  ownPhone?: string
  otherPhone?: string
  familyName?: string
  familyRelation?: (typeof RELATIONS)[number]
  /** E.164, or `none`. */
  familyPhone?: string
}

const RELATIONS = ['spouse', 'child', 'parent', 'sibling', 'other'] as const
const OUTSIDE = 'outside'

type Ask = Asking<ChangeAnswers>
const is =
  (what: ChangeKind) =>
  ({ answers }: Ask): boolean =>
    answers.what === what

export const changeForm = defineForm<ChangeAnswers>({
  id: 'perubahan',
  version: 1,
  passing: true,
  title: () => w('change:title'),
  ending: 'summary',
  questions: [
    {
      id: 'what',
      kind: 'choice',
      ask: () => w('change:what.ask'),
      help: () => w('change:what.help'),
      label: () => w('change:what.label'),
      options: () =>
        CHANGE_KINDS.map(value => ({
          value,
          label: w(`change:what.${value}`),
          also: w(`change:what.${value}Also`),
        })),
    },
    {
      id: 'work',
      kind: 'choice',
      applies: is('work'),
      ask: () => w('change:work.ask'),
      help: () => w('change:work.help'),
      label: () => w('change:work.label'),
      options: () => WORK_NOW.map(value => ({ value, label: w(`change:work.${value}`) })),
    },
    {
      id: 'words',
      kind: 'text',
      applies: is('work'),
      ask: () => w('change:words.ask'),
      help: () => w('change:words.help'),
      label: () => w('change:words.label'),
      read: text => readSharedLine(text, { w }),
    },
    {
      id: 'kecamatan',
      kind: 'choice',
      applies: is('address'),
      ask: () => w('change:kecamatan.ask'),
      help: () => w('change:kecamatan.help'),
      label: () => w('register:kecamatan.label'),
      options: () => [
        ...KECAMATANS.map(({ code, name }) => ({ value: code, label: name })),
        { value: OUTSIDE, label: w('change:kecamatan.outside'), also: w('change:kecamatan.outsideAlso') },
      ],
    },
    {
      id: 'kelurahan',
      kind: 'choice',
      applies: asking => is('address')(asking) && asking.answers.kecamatan !== OUTSIDE,
      ask: ({ answers }) =>
        w('register:kelurahan.ask', {
          kecamatan: KECAMATANS.find(({ code }) => code === answers.kecamatan)?.name ?? '',
        }),
      help: () => w('change:kelurahan.help'),
      label: () => w('register:kelurahan.label'),
      perRow: 2,
      options: ({ answers }) =>
        KELURAHANS.filter(area => area.kecamatan === answers.kecamatan).map(({ code, name, aliases }) => ({
          value: code,
          label: name,
          also: aliases.join('|'),
        })),
      show: value => kelurahanByCode(value)?.name ?? value,
    },
    {
      id: 'address',
      kind: 'text',
      applies: is('address'),
      ask: ({ answers }) =>
        w(answers.kecamatan === OUTSIDE ? 'change:address.askOutside' : 'change:address.ask'),
      help: () => w('change:address.help'),
      label: () => w('change:address.label'),
      read: text => readLine(text, { w }),
    },
    {
      id: 'phoneOf',
      kind: 'choice',
      applies: is('phone'),
      ask: () => w('change:phoneOf.ask'),
      help: () => w('change:phoneOf.help'),
      options: () =>
        (['this', 'other'] as const).map(value => ({
          value,
          label: w(`change:phoneOf.${value}`),
          also: w(`change:phoneOf.${value}Also`),
        })),
    },
    {
      id: 'ownPhone',
      kind: 'contact',
      // What the office sees as proved by Telegram is never typed.
      onlyShared: true,
      applies: asking => is('phone')(asking) && asking.answers.phoneOf === 'this',
      ask: () => w('change:ownPhone.ask'),
      help: () => w('change:ownPhone.help'),
      label: () => w('change:ownPhone.label'),
      show: value => phoneWords(value),
      read: (text, asking) => readPhone(text, asking),
    },
    {
      id: 'otherPhone',
      kind: 'text',
      applies: asking => is('phone')(asking) && asking.answers.phoneOf === 'other',
      ask: () => w('change:otherPhone.ask'),
      help: () => w('change:otherPhone.help'),
      label: () => w('change:ownPhone.label'),
      show: value => phoneWords(value),
      read: (text, asking) => readPhone(text, asking),
    },
    {
      id: 'familyName',
      kind: 'text',
      applies: is('family'),
      ask: () => w('change:familyName.ask'),
      help: () => w('change:familyName.help'),
      label: () => w('register:familyName.label'),
      read: text => readName(text, { w }),
    },
    {
      id: 'familyRelation',
      kind: 'choice',
      applies: is('family'),
      ask: ({ answers }) => w('change:familyRelation.ask', { name: escapeHtml(answers.familyName ?? '') }),
      help: () => w('register:familyRelation.help'),
      label: () => w('register:familyRelation.label'),
      options: () => RELATIONS.map(value => ({ value, label: w(`register:familyRelation.${value}`) })),
    },
    {
      id: 'familyPhone',
      kind: 'text',
      applies: is('family'),
      ask: ({ answers }) => w('register:familyPhone.ask', { name: escapeHtml(answers.familyName ?? '') }),
      help: () => w('register:familyPhone.help'),
      label: () => w('register:familyPhone.label'),
      show: value => phoneWords(value),
      read: (text, asking) => readPhone(text, asking),
      options: () => [
        { value: 'none', label: w('register:familyPhone.none'), also: w('register:phone.noneAlso') },
      ],
    },
  ],
})

/** What the answers say has changed. */
export function changeOf(answers: ChangeAnswers): Change {
  switch (answers.what) {
    case 'work':
      return { what: 'work', now: answers.work ?? 'other-work', words: answers.words ?? '' }
    case 'address': {
      const kelurahan = answers.kecamatan === OUTSIDE ? undefined : answers.kelurahan
      return { what: 'address', address: answers.address ?? '', kelurahan }
    }
    case 'phone': {
      const shared = answers.phoneOf === 'this'
      return { what: 'phone', phone: (shared ? answers.ownPhone : answers.otherPhone) ?? '', shared }
    }
    case 'family': {
      const { familyName: name = '', familyRelation: relation = 'other', familyPhone: phone } = answers
      return { what: 'family', name, relation, phone: phone === 'none' ? undefined : phone }
    }
  }
}
