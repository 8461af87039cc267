/**
 * What a card and its details are about: what somebody told, packed into the button, or a claim of theirs. Each screen works
 * it out anew, with the ledger and the readings as they are now.
 */
import { benefitsOfRough, type RoughCase, type Span } from '../../program/benefits/rough.ts'
import type { BenefitAnswer, BenefitCase } from '../../program/benefits/case.ts'
import { claimSeenBy } from '../../records/claims/access.ts'
import { caseOfClaim, membershipKnown } from '../../records/claims/benefits.ts'
import { linkedPeople } from '../../records/members/links.ts'
import { readings } from '../../records/office/readings.ts'
import type { Turn } from '../house.ts'
import { carried, carry, ownOf } from './carry.ts'
import { caseOf, type Told } from './told.ts'

export interface Shown {
  /** For the data of buttons: a claim's id, or what was told. */
  readonly ref: string
  readonly claim: string | undefined
  readonly of: RoughCase
  readonly answer: BenefitAnswer
  /** What is known of the cover comes from the office, not from the person. */
  readonly isOfRecords: boolean
}

/** The id of a claim; anything shorter is what was told. */
const CLAIM = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Undefined for a claim that is unknown or not theirs, and for what nobody packed. */
export async function shownBy(turn: Turn, ref: string): Promise<Shown | undefined> {
  if (CLAIM.test(ref)) return shownOfClaim(turn, ref)
  const told = carried(ref)
  return told && shownOf(turn, told)
}

export async function shownOf(turn: Turn, told: Told): Promise<Shown> {
  const known = told.own === undefined ? undefined : await ownMembership(turn, told.own)
  const of = caseOf(told, { today: turn.today, known })
  return {
    ref: carry(told),
    claim: undefined,
    of,
    answer: benefitsOfRough(of, await readings(turn.tx)),
    isOfRecords: known !== undefined,
  }
}

async function shownOfClaim({ tx, account }: Turn, id: string): Promise<Shown | undefined> {
  const seen = await claimSeenBy(tx, { id, account: account.id })
  const known = seen?.sees === 'all' ? await caseOfClaim(tx, seen.claim) : undefined
  if (!known) return undefined
  const of = roughly(known)
  const isOfRecords = known.membership.since !== null || known.membership.paid !== null
  return { ref: id, claim: id, of, answer: benefitsOfRough(of, await readings(tx)), isOfRecords }
}

/** Of the people whom this account is linked to now: a link that was cut shows nothing any more. */
async function ownMembership(
  { tx, account }: Turn,
  own: string,
): Promise<BenefitCase['membership'] | undefined> {
  const person = (await linkedPeople(tx, account.id)).find(({ id }) => ownOf(id) === own)
  return person && membershipKnown(tx, person.id)
}

const span = (day: Span['from'] | null): Span | null => day && { from: day, to: day }

const roughly = (of: BenefitCase): RoughCase => ({
  ...of,
  membership: { ...of.membership, since: span(of.membership.since) },
  children: of.children.map(child => ({ ...child, born: span(child.born) })),
})
