/**
 * To whom an announcement goes: conditions that are all to hold, each met by any one of its values. It is kept as JSON, so
 * what is read back is checked like anything else that comes from outside.
 */
import { KELURAHANS } from '../areas.ts'
import { STAFF_ROLES, type StaffRole } from '../office.ts'
import { addDays, parseDate, type PlainDate } from '../plain-date.ts'
import { STATUSES, type RegistrationStatus } from '../registration.ts'
import { COVERED_SECTORS, type CoveredSector } from '../sectors.ts'

/** Whoever is covered today; whose cover is over with none after it; every member of the programme year. */
const MEMBER_STANDINGS = ['covered', 'cover-ended', 'member'] as const
export type MemberStanding = (typeof MEMBER_STANDINGS)[number]

/** Where a registration stands, or a membership. */
export type AudienceStanding = RegistrationStatus | MemberStanding
export const AUDIENCE_STANDINGS: readonly AudienceStanding[] = [...STATUSES, ...MEMBER_STANDINGS]

/** The last day of cover lies between today and so many days on, or a day of the calendar. */
export type CoverEnds = { readonly withinDays: number } | { readonly by: PlainDate }

/** People of registrations and of the lists. An empty condition is none: no condition at all is each of them. */
export interface PeopleAudience {
  readonly kind: 'people'
  readonly sectors: readonly CoveredSector[]
  /** Codes of ten digits; a kecamatan is all of its kelurahan. */
  readonly kelurahans: readonly string[]
  readonly standings: readonly AudienceStanding[]
  /** Of members of the lists only. */
  readonly coverEnds?: CoverEnds
}

export type Audience =
  /** Not chosen yet. */
  | { readonly kind: 'nobody' }
  /** Every account, also one that never registered, and every member of the lists. */
  | { readonly kind: 'everyone' }
  /** Of the office; no role: all roles. */
  | { readonly kind: 'staff'; readonly roles: readonly StaffRole[] }
  | PeopleAudience

export const NOBODY: Audience = { kind: 'nobody' }
export const ALL_PEOPLE: PeopleAudience = { kind: 'people', sectors: [], kelurahans: [], standings: [] }

/** The furthest that "within so many days" reaches. */
const MOST_DAYS = 730

/** Undefined for what is no audience: a code that nobody knows, a day that no calendar has. */
export function readAudience(value: unknown): Audience | undefined {
  if (!isRecord(value)) return undefined
  switch (value['kind']) {
    case 'nobody':
      return NOBODY
    case 'everyone':
      return { kind: 'everyone' }
    case 'staff': {
      const roles = codesIn(value['roles'], STAFF_ROLES)
      return roles && { kind: 'staff', roles }
    }
    case 'people':
      return readPeople(value)
    default:
      return undefined
  }
}

function readPeople(value: Readonly<Record<string, unknown>>): PeopleAudience | undefined {
  const sectors = codesIn(value['sectors'], COVERED_SECTORS)
  const kelurahans = codesIn(
    value['kelurahans'],
    KELURAHANS.map(({ code }) => code),
  )
  const standings = codesIn(value['standings'], AUDIENCE_STANDINGS)
  if (!sectors || !kelurahans || !standings) return undefined
  const rest: PeopleAudience = { kind: 'people', sectors, kelurahans, standings }
  if (value['coverEnds'] === undefined) return rest
  const coverEnds = readCoverEnds(value['coverEnds'])
  return coverEnds && { ...rest, coverEnds }
}

function readCoverEnds(value: unknown): CoverEnds | undefined {
  if (!isRecord(value)) return undefined
  const { by, withinDays } = value
  if (typeof by === 'string') {
    const day = parseDate(by)
    return day && { by: day }
  }
  const isCount = typeof withinDays === 'number' && Number.isInteger(withinDays)
  return isCount && withinDays >= 0 && withinDays <= MOST_DAYS ? { withinDays } : undefined
}

/** The last day of cover that still belongs to it. */
export const lastDayOf = (ends: CoverEnds, today: PlainDate): PlainDate =>
  'by' in ends ? ends.by : addDays(today, ends.withinDays)

/** Each once, in the order of the list; undefined when one is not of it. */
function codesIn<T extends string>(value: unknown, known: readonly T[]): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const given: readonly unknown[] = value
  return given.every(one => known.some(code => code === one))
    ? known.filter(code => given.includes(code))
    : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
