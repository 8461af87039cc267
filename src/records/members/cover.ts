/** What covers a person today, of the years that they are or were a member. */
import { periodOn, type PeriodState } from '../../program/cover.ts'
import type { Reader } from '../../store/store.ts'
import { dayAt } from '../jakarta.ts'
import { registrationById } from '../registrations/registration-rows.ts'
import type { Membership } from './memberships.ts'

/**
 * By the days that the lists give, and by the end of the registration that it came with. Where no list gives a last day,
 * the newest year runs and an earlier one is over: the card says that the day is not known.
 * @param all memberships of the person.
 */
export async function coverState(
  reader: Reader,
  membership: Membership,
  all: readonly Membership[],
): Promise<PeriodState> {
  const { to, year, registration } = membership
  if (to === undefined && all.some(other => other.year > year)) return 'over'
  const file = registration === undefined ? undefined : await registrationById(reader, registration)
  return file?.status === 'ended' ? 'over' : periodOn(membership, dayAt(reader.now))
}

export interface CoverNow {
  readonly membership: Membership
  readonly state: PeriodState
}

/**
 * What runs today; as long as nothing does, what begins next, and then what was last. Undefined for who is on no list.
 * @param all memberships of the person, the newest first.
 */
export async function coverNow(reader: Reader, all: readonly Membership[]): Promise<CoverNow | undefined> {
  const states = await Promise.all(
    all.map(async membership => ({ membership, state: await coverState(reader, membership, all) })),
  )
  const as = (state: PeriodState) => states.find(one => one.state === state)
  return as('running') ?? as('not-yet') ?? states[0]
}
