/** The people of the office in words: who somebody is, what they may do, where. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { hasAreas, type StaffRole } from '../../../program/office.ts'
import type { Officer } from '../../../records/office/officers.ts'
import type { Reader } from '../../../store/store.ts'
import { brief } from '../../forms/answer.ts'
import { listWords } from '../../format.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'

/** Letters of a name, and names of kelurahan, that stand on one line of a list. */
const NAME_AT_MOST = 40
const AREAS_AT_MOST = 3

/** A role with its kelurahan. */
export interface Place {
  readonly role: StaffRole
  readonly areas: readonly string[]
}

/** "Pendamping", in plain text. */
export const roleWords = (role: StaffRole): string => w(`people:role.${role}`)

/** "Mayangan, Jati, dan Pilang" */
export const areasWords = (codes: readonly string[]): string => listWords(codes.map(nameOfArea))

/** "Pendamping (Kel. Mayangan dan Jati)" */
export const placeWords = ({ role, areas }: Place): string =>
  hasAreas(role) ? w('people:roleIn', { role: roleWords(role), areas: areasWords(areas) }) : roleWords(role)

/** The same on one line: of many kelurahan the first, and how many more. */
export function shortPlaceWords({ role, areas }: Place): string {
  if (areas.length <= AREAS_AT_MOST) return placeWords({ role, areas })
  const first = areas.slice(0, AREAS_AT_MOST).map(nameOfArea).join(', ')
  const more = areas.length - AREAS_AT_MOST
  return w('people:roleInMany', { role: roleWords(role), areas: first, more })
}

/** As colleagues call them, cut to a line; who has not introduced themselves, by their number. In plain text. */
export async function nameOf(reader: Reader, { account, name }: Officer): Promise<string> {
  return brief(name ?? (await colleagueName(reader, account)), NAME_AT_MOST)
}

const nameOfArea = (code: string): string => kelurahanByCode(code)?.name ?? code
