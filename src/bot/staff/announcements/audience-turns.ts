/**
 * What a tap does to an audience: a condition is set or taken away. Setting twice is setting once, so that a second tap or a
 * button of an older message does no harm. Pure.
 */
import { KELURAHANS } from '../../../program/areas.ts'
import {
  ALL_PEOPLE,
  AUDIENCE_STANDINGS,
  NOBODY,
  type Audience,
  type PeopleAudience,
} from '../../../program/announcements/audience.ts'
import { STAFF_ROLES, type StaffRole } from '../../../program/office.ts'
import type { PlainDate } from '../../../program/plain-date.ts'
import { COVERED_SECTORS } from '../../../program/sectors.ts'

/** Sector, kelurahan, a whole kecamatan, standing, days until cover ends, role, or one of the kinds as a whole. */
export const CONDITIONS = ['s', 'k', 'c', 't', 'd', 'r', 'all'] as const
export type ConditionCode = (typeof CONDITIONS)[number]

export const ENDS_WITHIN = [30, 60, 90] as const

/** @param code what of the condition; what nobody knows changes nothing. */
export function turned(audience: Audience, isOn: boolean, condition: ConditionCode, code: string): Audience {
  switch (condition) {
    case 's': {
      const { sectors, ...rest } = peopleOf(audience)
      return settled({ ...rest, sectors: among(COVERED_SECTORS, sectors, [code], isOn) })
    }
    case 'k':
    case 'c': {
      const codes = KELURAHANS.filter(one => (condition === 'k' ? one.code : one.kecamatan) === code)
      return withKelurahans(
        audience,
        codes.map(one => one.code),
        isOn,
      )
    }
    case 't': {
      const { standings, ...rest } = peopleOf(audience)
      return settled({ ...rest, standings: among(AUDIENCE_STANDINGS, standings, [code], isOn) })
    }
    case 'd': {
      const withinDays = ENDS_WITHIN.find(days => `${days}` === code)
      const { coverEnds: _, ...rest } = peopleOf(audience)
      return settled(isOn && withinDays !== undefined ? { ...rest, coverEnds: { withinDays } } : rest)
    }
    case 'r':
      return { kind: 'staff', roles: rolesOf(audience, code, isOn) }
    case 'all':
      return wholeOf(code)
  }
}

/** Whose cover ends by then. */
export const endingBy = (audience: Audience, by: PlainDate): Audience => ({
  ...peopleOf(audience),
  coverEnds: { by },
})

function wholeOf(code: string): Audience {
  if (code === 'everyone') return { kind: 'everyone' }
  if (code === 'people') return ALL_PEOPLE
  return code === 'staff' ? { kind: 'staff', roles: [] } : NOBODY
}

/** The conditions on people so far; none where something else was chosen. */
export const peopleOf = (audience: Audience): PeopleAudience =>
  audience.kind === 'people' ? audience : ALL_PEOPLE

/** Where the last condition was taken away nobody is chosen: "all people" is chosen by its own button. */
function settled(people: PeopleAudience): Audience {
  const { sectors, kelurahans, standings, coverEnds } = people
  const isBare = sectors.length + kelurahans.length + standings.length === 0 && coverEnds === undefined
  return isBare ? NOBODY : people
}

function withKelurahans(audience: Audience, codes: readonly string[], isOn: boolean): Audience {
  const { kelurahans, ...rest } = peopleOf(audience)
  const known = KELURAHANS.map(({ code }) => code)
  return settled({ ...rest, kelurahans: among(known, kelurahans, codes, isOn) })
}

/** All roles is no role named: naming one more from there means that one alone. */
const rolesOf = (audience: Audience, code: string, isOn: boolean): StaffRole[] =>
  among(STAFF_ROLES, audience.kind === 'staff' ? audience.roles : [], [code], isOn)

const among = <T extends string>(
  known: readonly T[],
  chosen: readonly T[],
  codes: readonly string[],
  isOn: boolean,
): T[] => known.filter(one => (codes.includes(one) ? isOn : chosen.includes(one)))
