/** Where they live. */
import { KECAMATANS, kelurahanByCode, KELURAHANS, type Kelurahan } from '../../../program/areas.ts'
import { hasAreas } from '../../../program/office.ts'
import { readLine } from '../../forms/read/line.ts'
import { readRtRw } from '../../forms/read/rt-rw.ts'
import { type RegisterQuestion, type Ask, byOffice } from './shared.ts'

export const address: RegisterQuestion = {
  id: 'address',
  kind: 'text',
  secret: byOffice,
  ask: ({ w }) => w('register:address.ask'),
  help: ({ w }) => w('register:address.help'),
  label: w => w('register:address.label'),
  read: (text, { w }) => readLine(text, { w }),
}

/** Where the person may live: a field officer registers people of their own kelurahan only. */
function kelurahansFor(asking: Ask): readonly Kelurahan[] {
  const { officer } = asking.facts
  if (!byOffice(asking) || !officer || !hasAreas(officer.role)) return KELURAHANS
  return KELURAHANS.filter(({ code }) => officer.areas.includes(code))
}

function kecamatansFor(asking: Ask): typeof KECAMATANS {
  const open = new Set(kelurahansFor(asking).map(area => area.kecamatan))
  return KECAMATANS.filter(({ code }) => open.has(code))
}

/** Known without asking: there is only one; or there was, before the officer's role or areas changed. */
function kecamatanUnasked(asking: Ask): string | undefined {
  const [only, ...others] = kecamatansFor(asking)
  if (only && others.length === 0) return only.code
  const { kelurahan: code } = asking.answers
  return asking.answers.kecamatan === undefined
    ? kelurahansFor(asking).find(area => area.code === code)?.kecamatan
    : undefined
}

const kecamatanOf = (asking: Ask): string | undefined => kecamatanUnasked(asking) ?? asking.answers.kecamatan

export const kecamatan: RegisterQuestion = {
  id: 'kecamatan',
  kind: 'choice',
  applies: asking => kecamatanUnasked(asking) === undefined,
  ask: ({ w }) => w('register:kecamatan.ask'),
  help: ({ w }) => w('register:kecamatan.help'),
  label: w => w('register:kecamatan.label'),
  options: asking => kecamatansFor(asking).map(({ code, name: label }) => ({ value: code, label })),
}

export const kelurahan: RegisterQuestion = {
  id: 'kelurahan',
  kind: 'choice',
  ask: asking =>
    asking.w('register:kelurahan.ask', {
      kecamatan: KECAMATANS.find(area => area.code === kecamatanOf(asking))?.name ?? '',
    }),
  help: ({ w }) => w('register:kelurahan.help'),
  label: w => w('register:kelurahan.label'),
  perRow: 2,
  options: asking =>
    kelurahansFor(asking)
      .filter(area => area.kecamatan === kecamatanOf(asking))
      .map(area => ({ value: area.code, label: area.name, also: area.aliases.join('|') })),
  show: value => kelurahanByCode(value)?.name ?? value,
}

export const rtRw: RegisterQuestion = {
  id: 'rtRw',
  kind: 'text',
  secret: byOffice,
  applies: ({ facts }) => facts.extraQuestions.includes('rt-rw'),
  ask: ({ w }) => w('register:rtRw.ask'),
  help: ({ w }) => w('register:rtRw.help'),
  label: w => w('register:rtRw.label'),
  read: (text, { w }) => readRtRw(text, { w }),
}
