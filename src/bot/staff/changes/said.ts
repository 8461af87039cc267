/** A reported change in an officer's words: what the lists say beside what was reported, and what to look out for. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { mayEnd, type Change } from '../../../program/changes.ts'
import { maskNik, type Nik } from '../../../program/nik.ts'
import type { ChangeFile } from '../../../records/members/change-tasks.ts'
import type { FamilyContact, Person } from '../../../records/members/people.ts'
import { momentWords, phoneWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import { words as w } from '../../words.ts'

export function changeText(file: ChangeFile): string {
  const { person, report } = file
  const kelurahan = kelurahanByCode(person.kelurahan ?? '')?.name
  const title = w('change:office.title', {
    what: w(`change:kind.${report.change.what}`),
    name: escapeHtml(person.name),
    // Checked when it came in; masked here, it only tells two of the same name apart.
    nik: maskNik(person.nik as Nik),
    place: kelurahan === undefined ? w('change:office.noPlace') : w('change:office.place', { kelurahan }),
    since: momentWords(report.madeAt),
  })
  const sides = [
    w('change:office.old', { value: escapeHtml(oldWords(report.change, person)) }),
    w('change:office.new', { value: escapeHtml(newWords(report.change)) }),
  ].join('\n')
  return [title, sides, ...hints(file)].join('\n\n')
}

function oldWords({ what }: Change, { address, kelurahan, phone, family }: Person): string {
  const nothing = w('change:office.nothing')
  switch (what) {
    case 'work':
      return w('change:office.workOld')
    case 'address':
      return address === undefined ? nothing : placeWords(address, kelurahan)
    case 'phone':
      return phone === undefined ? nothing : phoneWords(phone)
    case 'family':
      return family ? familyWords(family) : nothing
  }
}

function newWords(change: Change): string {
  switch (change.what) {
    case 'work':
      return w('change:office.work', { now: w(`change:work.${change.now}`), words: change.words })
    case 'address':
      return change.kelurahan === undefined
        ? w('change:office.outside', { address: change.address })
        : placeWords(change.address, change.kelurahan)
    case 'phone':
      return w(change.shared ? 'change:office.shared' : 'change:office.typed', {
        phone: phoneWords(change.phone),
      })
    case 'family':
      return familyWords(change)
  }
}

function placeWords(address: string, code: string | undefined): string {
  const kelurahan = kelurahanByCode(code ?? '')?.name
  return kelurahan === undefined ? address : w('change:office.inside', { address, kelurahan })
}

const RELATIONS = ['spouse', 'child', 'parent', 'sibling', 'other'] as const

function familyWords({ name, relation, phone }: FamilyContact): string {
  const known = RELATIONS.find(one => one === relation) ?? 'other'
  return w('change:office.family', {
    name,
    relation: w(`register:familyRelation.${known}`),
    phone: phone === undefined ? w('change:office.noPhone') : phoneWords(phone),
  })
}

function hints({ report: { change }, isTheirs, sharing }: ChangeFile): string[] {
  if (!isTheirs) return [w('change:office.hint.cut')]
  if (change.what === 'phone')
    return [
      w('change:office.hint.phone'),
      ...(sharing > 0 ? [w('change:office.hint.sharing', { n: sharing })] : []),
    ]
  const reason = mayEnd(change)?.reason
  if (reason === 'employed' || reason === 'left' || reason === 'moved')
    return [w(`change:office.hint.${reason}`)]
  return change.what === 'work' ? [w('change:office.hint.other-work')] : []
}

/** What of a person the office entered at their word, and where the newest list says otherwise; for who looks at them. */
export function enteredWords({ entered = [], differing = {} }: Person): string[] {
  const names = (fields: readonly string[]) =>
    entered.filter(field => fields.includes(field)).map(field => w(`change:office.field.${field}`))
  const [holding, unlike] = [names(entered), names(Object.keys(differing))]
  return [
    ...(holding.length > 0 ? [w('change:office.holds', { fields: holding.join(', ') })] : []),
    ...(unlike.length > 0 ? [w('change:office.differs', { fields: unlike.join(', ') })] : []),
  ]
}
