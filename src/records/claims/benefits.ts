/**
 * The facts of a claim, as the rules on benefits ask for them. What the lists know of the membership is told only once the
 * office has said who was meant: a report alone, about anybody, shows nothing of them.
 */
import { benefitsOf } from '../../program/benefits/benefits.ts'
import type { BenefitAnswer, BenefitCase, Child } from '../../program/benefits/case.ts'
import { atHome, exactly } from '../../program/benefits/rough.ts'
import { keyOf } from '../../program/ledger.ts'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import type { Reader } from '../../store/store.ts'
import { hasHappened } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import { standingOfPerson } from '../members/payments.ts'
import { coveredSince } from '../members/memberships.ts'
import { readings } from '../office/readings.ts'
import type { ClaimChild } from './body.ts'
import { childrenOf } from './family/children.ts'
import { bodyOf, type Claim } from './claim-rows.ts'

const NOTHING_KNOWN: BenefitCase['membership'] = { since: null, paid: null, months: null }

export interface ClaimBenefits {
  readonly of: BenefitCase
  readonly answer: BenefitAnswer
}

/** Undefined for the accident of a living worker: no amount is named then. */
export async function benefitsOfClaim(reader: Reader, claim: Claim): Promise<ClaimBenefits | undefined> {
  const of = await caseOfClaim(reader, claim)
  return of && { of, answer: benefitsOf(of, { readings: await readings(reader) }) }
}

/** The same facts, without what they lead to. */
export async function caseOfClaim(reader: Reader, claim: Claim): Promise<BenefitCase | undefined> {
  if (claim.kind === 'accident') return undefined
  const { event } = await bodyOf(reader, claim)
  const today = dayAt(reader.now)
  const children = await childrenOf(reader, claim.id)
  return {
    what: claim.kind,
    on: claim.on ?? null,
    today,
    cause: causeOf(claim, event.cause),
    membership: (await isPersonCertain(reader, claim))
      ? await membershipKnown(reader, claim.person)
      : NOTHING_KNOWN,
    base: null,
    children: children.map(({ child }) => childIn(child, claim.on ?? today)),
  }
}

/** As what BPJS took it stands above what was reported. */
function causeOf({ programme }: Claim, reported: BenefitCase['cause']): BenefitCase['cause'] {
  if (programme === 'jkm') return 'not-work'
  const isOfWork = reported !== null && reported !== 'not-work'
  return programme === 'jkk' && !isOfWork ? 'work' : reported
}

/** What the ledger and the lists say of a person. */
export async function membershipKnown(
  reader: Reader,
  person: string | undefined,
): Promise<BenefitCase['membership']> {
  if (person === undefined) return NOTHING_KNOWN
  const { paid } = await standingOfPerson(reader, person)
  return {
    since: (await coveredSince(reader, person)) ?? null,
    paid: paid.length === 0 ? null : paid.map(keyOf),
    months: null,
  }
}

/** An officer has named the person, or accepted the death certificate; or the office itself entered the claim. */
async function isPersonCertain(reader: Reader, claim: Claim): Promise<boolean> {
  if (claim.person === undefined) return false
  if (claim.isDeathProven || claim.origin === 'paper') return true
  return hasHappened(reader, { to: 'claim', any: [claim.id], kinds: ['claim-identified'] })
}

function childIn({ born, level, year, kin }: ClaimChild, day: PlainDate): Child {
  const birth = parseDate(born) ?? null
  return { born: birth, level, year, kin, ...atHome(birth && exactly(birth), day) }
}
