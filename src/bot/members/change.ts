/**
 * A member says what has changed: a short form from their own screen, and the reports that wait for the office, which can
 * be taken back.
 */
import { KECAMATANS, kelurahanByCode, KELURAHANS } from '../../program/areas.ts'
import { CHANGE_KINDS, WORK_NOW, type Change, type ChangeKind, type WorkNow } from '../../program/changes.ts'
import {
  openChangesOf,
  reportChange,
  takeBackChange,
  type ChangeReport,
  type EndedAlready,
} from '../../records/members/changes.ts'
import { linkedPeople } from '../../records/members/links.ts'
import type { Reader } from '../../store/store.ts'
import { momentWords, phoneWords } from '../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm, type Asking, type Read } from '../forms/form.ts'
import { readLine } from '../forms/read/line.ts'
import { readName } from '../forms/read/name.ts'
import { readPhone } from '../forms/read/phone.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen } from '../house.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'

/** Followed by a person's id. */
export const REPORT = 'an:chg:'
/** Followed by a report's id. */
export const TAKE_BACK = 'an:unc:'

type ChangeAnswers = {
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

const form = defineForm<ChangeAnswers>({
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
      read: text => readWords(text),
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

/** What an officer reads of the work holds no number of a person. */
function readWords(text: string): Read<string> {
  const isNumber = /\d{12,}/.test(text.replaceAll(/[\s.-]/g, ''))
  return isNumber ? { ok: false, why: w('change:words.number') } : readLine(text, { w })
}

function changeOf(answers: ChangeAnswers): Change {
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

export const changeFeature: FormFeature<ChangeAnswers> = {
  form,
  async handIn({ tx, account }, answers, { about: person = '' }): Promise<HandedIn> {
    const change = changeOf(answers)
    const reported = await reportChange(tx, { person, account: account.id, change })
    const rows = [[seeButton(person)]]
    if (!reported.ok) {
      const text = w(`change:refused.${reported.error}`)
      return { done: true, reply: { say: [{ text, keyboard: 'menu' }] } }
    }
    const head = w('change:done.head', { what: w(`change:kind.${change.what}`) })
    return {
      done: true,
      reply: {
        say: [
          { text: head, keyboard: 'menu' },
          { text: doneText(change), rows },
        ],
        also: await outgoingOf(tx, reported.notices),
      },
    }
  },
}

function doneText(change: Change): string {
  const parts: string[] = [w('change:done.text')]
  if (change.what === 'phone') parts.push(w('change:done.phone'))
  if (change.what === 'work') parts.push(w('change:done.work'))
  if (change.what === 'address' && change.kelurahan === undefined) parts.push(w('change:done.outside'))
  return parts.join('\n\n')
}

/** For who is linked to this person; for everybody else the button is void. */
export const reportScreen =
  (person: string): Screen =>
  async turn => {
    const of = (await linkedPeople(turn.tx, turn.account.id)).find(({ id }) => id === person)
    if (!of) return oldButton
    const intro = w('change:intro', { name: escapeHtml(of.name) })
    return openForm(turn, changeFeature, { about: person, intro, replaceOpen: true })
  }

export const takeBackScreen =
  (id: string): Screen =>
  async ({ tx, account }) => {
    const taken = await takeBackChange(tx, { id, account: account.id })
    if (!taken.ok) return taken.error === 'not-found' ? oldButton : endedReply(taken)
    const text = w('change:takenBack', { what: w(`change:kind.${taken.report.change.what}`) })
    return { say: [{ text, rows: [[seeButton(taken.report.person)]] }] }
  }

function endedReply({ report: { state, endedAt, madeAt, person } }: EndedAlready): Reply {
  if (state === 'open') throw new Error('an open report is not ended')
  const text = w(`change:refused.${state}`, { when: momentWords(endedAt ?? madeAt) })
  return { say: [{ text, rows: [[seeButton(person)]] }] }
}

const kindWords = ({ change }: ChangeReport): string => w(`change:kind.${change.what}`)

/** What the member's own screen says of their reports, and the buttons under it. */
export async function changesOn(
  reader: Reader,
  person: string,
): Promise<{ lines: readonly string[]; rows: readonly (readonly Button[])[] }> {
  const open = await openChangesOf(reader, person)
  return {
    lines: open.map(report =>
      w('change:waiting', { what: kindWords(report), since: momentWords(report.madeAt) }),
    ),
    rows: [
      [{ label: w('change:button'), data: `${REPORT}${person}` }],
      ...open.map(report => [
        { label: w('change:takeBack', { what: kindWords(report) }), data: `${TAKE_BACK}${report.id}` },
      ]),
    ],
  }
}

const seeButton = (person: string): Button => ({
  label: w('change:back'),
  data: `${links.member}${person}`,
})
const oldButton: Reply = { say: [], toast: w('menu:oldButton') }
