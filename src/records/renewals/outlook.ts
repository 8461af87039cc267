/** What members may count on after their cover, for a page of them: what holds for everybody outside the office. */
import { and, eq, inArray } from 'drizzle-orm'
import {
  CHECK_REASONS,
  LEAVE_REASONS,
  outlookOf,
  standingFor,
  type MemberStanding,
  type Outlook,
} from '../../program/renewal.ts'
import type { Tables } from '../../store/schema.ts'
import type { Reader } from '../../store/store.ts'
import { dayAt } from '../jakarta.ts'
import { UNDO_MS } from '../review/decision-rows.ts'
import { decisionsOf, keyOfGroup, type Decided } from './decisions.ts'
import { factsOf } from './facts.ts'
import { latestYears, type EndingMember } from './members.ts'

/** How a member stands in the new year, and who says so: an account, or `system` where only the rules do. */
export interface SetStanding {
  readonly standing: MemberStanding
  readonly by: string
  readonly at: Date
}

export interface AfterCover {
  readonly member: EndingMember
  readonly outlook: Outlook
  /** What the office decided for their group, if it did. */
  readonly decided: Decided | undefined
  readonly standing: MemberStanding
  /** An account, or `system`. */
  readonly standingBy: string
  /** Somebody of the office has changed their standing a moment ago, and may think better of it. */
  readonly isFresh: boolean
}

export const SYSTEM = 'system'

/**
 * By membership. What the office has set for one member stands; for all others the rules look at what is known now, which
 * may be more than on the day of the listing.
 */
export async function afterCoverOf(
  reader: Reader,
  members: readonly EndingMember[],
): Promise<Map<string, AfterCover>> {
  if (members.length === 0) return new Map()
  const years = [...new Set(members.map(({ year }) => year))]
  const decisions = await decisionsOf(reader, years, 'public')
  const facts = await factsOf(reader, members)
  const set = await standingsSet(reader, members)
  const latest = await latestYears(
    reader,
    members.map(({ person }) => person),
  )
  const today = dayAt(reader.now)
  return new Map(
    members.map(member => {
      const known = facts.get(member.id)
      if (!known) throw new Error('a member without facts')
      const own = set.get(member.id)
      const found = standingFor(known, member.year + 1, today)
      // Nobody writes to the dead, whatever else was set.
      const isDead = found.is === 'leave' && found.reason === 'deceased'
      const standing = isDead ? found : (own?.standing ?? found)
      const decided = member.until && decisions.get(keyOfGroup({ ...member, until: member.until }))
      const after: AfterCover = {
        member,
        decided,
        standing,
        standingBy: isDead ? SYSTEM : (own?.by ?? SYSTEM),
        isFresh: own !== undefined && reader.now.getTime() - own.at.getTime() < UNDO_MS,
        outlook: outlookOf({
          decision: decided?.decision,
          standing,
          hasLaterCover: (latest.get(member.person) ?? member.year) > member.year,
        }),
      }
      return [member.id, after]
    }),
  )
}

/** What somebody of the office has set for these members, by membership. */
async function standingsSet(
  reader: Reader,
  members: readonly EndingMember[],
): Promise<Map<string, SetStanding>> {
  const { renewals } = reader.t
  const rows = await reader.db
    .select()
    .from(renewals)
    .where(
      and(
        eq(renewals.city, reader.city),
        inArray(renewals.year, [...new Set(members.map(({ year }) => year + 1))]),
        inArray(
          renewals.person,
          members.map(({ person }) => person),
        ),
      ),
    )
  const byOffice = new Map(
    rows
      .filter(({ setBy }) => setBy !== SYSTEM)
      .map(row => [`${row.year}/${row.person}`, shapeStanding(row)]),
  )
  return new Map(
    members.flatMap(({ id, year, person }) => {
      const own = byOffice.get(`${year + 1}/${person}`)
      return own ? [[id, own] as const] : []
    }),
  )
}

/** @throws {RangeError} for a reason that no release has known. */
export function shapeStanding(row: Tables['renewals']['$inferSelect']): SetStanding {
  return { standing: standingIn(row), by: row.setBy, at: row.changedAt }
}

function standingIn({ standing, reason }: Tables['renewals']['$inferSelect']): MemberStanding {
  if (standing === 'continue') return { is: 'continue' }
  const leave = LEAVE_REASONS.find(one => one === reason)
  if (standing === 'leave' && leave) return { is: 'leave', reason: leave }
  const check = CHECK_REASONS.find(one => one === reason)
  if (standing === 'check' && check) return { is: 'check', reason: check }
  throw new RangeError('not a standing that anybody has set')
}
