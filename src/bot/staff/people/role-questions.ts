/** Which role, and for a field officer which kelurahan: asked when somebody is invited, and when their role changes. */
import { KECAMATANS, KELURAHANS, kelurahanNamed, kelurahansOf } from '../../../program/areas.ts'
import { hasAreas, STAFF_ROLES, type StaffRole } from '../../../program/office.ts'
import { brief } from '../../forms/answer.ts'
import type { Question, Read } from '../../forms/form.ts'
import { listWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import { words as w } from '../../words.ts'
import { areasWords, roleWords, type Place } from './words.ts'

/** Letters of what was typed and is no kelurahan. */
const UNKNOWN_AT_MOST = 300

export type RoleAnswers = {
  role: StaffRole
  /** Codes of the kelurahan. */
  areas?: string[]
}

export const roleQuestions: readonly Question<RoleAnswers>[] = [
  {
    id: 'role',
    kind: 'choice',
    ask: () => [w('people:roleForm.ask'), ...STAFF_ROLES.map(roleLine)].join('\n'),
    help: () => w('people:roleForm.help'),
    options: () => STAFF_ROLES.map(role => ({ value: role, label: roleWords(role) })),
    label: () => w('people:roleForm.label'),
    perRow: 2,
  },
  {
    id: 'areas',
    kind: 'text',
    applies: ({ answers }) => answers.role !== undefined && hasAreas(answers.role),
    ask: () => w('people:areasForm.ask'),
    help: () => w('people:areasForm.help', { list: KECAMATANS.map(kecamatanLine).join('\n') }),
    show: codes => areasWords(codes),
    read: text => readAreas(text),
  },
]

const roleLine = (role: StaffRole, index: number): string =>
  w('people:roleForm.line', { n: index + 1, role: roleWords(role), may: w(`people:may.${role}`) })

const kecamatanLine = ({ code, name }: (typeof KECAMATANS)[number]): string =>
  w('people:areasForm.line', {
    kecamatan: name,
    kelurahan: kelurahansOf(code)
      .map(area => area.name)
      .join(', '),
  })

/** "Mayangan, kel. Jati dan Pilang", in any spelling. @returns codes, each once, in the order of the codes. */
export function readAreas(text: string): Read<string[]> {
  const typed = text
    .split(/[,;/\n]|\bdan\b/i)
    .map(part => part.replace(/^\s*(?:kelurahan\b|kel\b\.?)/i, '').trim())
    .filter(part => /\p{L}/u.test(part))
  if (typed.length === 0) return { ok: false, why: w('people:areasForm.none') }
  const unknown = typed.filter(part => !kelurahanNamed(part))
  if (unknown.length > 0)
    return {
      ok: false,
      why: w('people:areasForm.unknown', { names: escapeHtml(brief(listWords(unknown), UNKNOWN_AT_MOST)) }),
    }
  const codes = new Set(typed.flatMap(part => kelurahanNamed(part)?.code ?? []))
  return { ok: true, value: [...codes].toSorted() }
}

/**
 * A role and its kelurahan in at most ten letters, for the data of a button that goes on after the PIN.
 * @returns `<role's place>.<kelurahan as bits, to the base of 36>`
 */
export function packPlace({ role, areas }: Place): string {
  const bits = KELURAHANS.reduce((sum, { code }, at) => sum + (areas.includes(code) ? 2 ** at : 0), 0)
  return `${STAFF_ROLES.indexOf(role)}.${bits.toString(36)}`
}

/** Undefined for anything that `packPlace` did not make. */
export function unpackPlace(packed: string): Place | undefined {
  const [, at = '', digits = ''] = /^(\d)\.([0-9a-z]{1,6})$/.exec(packed) ?? []
  const role = STAFF_ROLES[Number(at)]
  if (at === '' || role === undefined) return undefined
  const bits = Number.parseInt(digits, 36)
  return {
    role,
    areas: KELURAHANS.filter((_, n) => Math.floor(bits / 2 ** n) % 2 === 1).map(({ code }) => code),
  }
}
