/** Which stages an officer is offered from where a claim stands, and how a button names one. */
import {
  accidentMayFollow,
  ACCIDENT_STATUSES,
  CLAIM_STATUSES,
  claimMayFollow,
  type AccidentStatus,
  type ClaimStatus,
} from '../../../program/claims/statuses.ts'
import { isAccidentStatus, isClaimStatus, type Claim } from '../../../records/claims/claim-rows.ts'

/** Everything an officer can choose; `closed-by-office` is a refusal that is not BPJS's. */
export const OFFERED = [
  'papers-missing',
  'papers-complete',
  'handed-over',
  'bpjs-checks',
  'to-mend',
  'awaits-contribution',
  'awaits-basarnas',
  'granted',
  'paid',
  'refused',
  'reported',
  'stage-one',
  'in-care',
  'stage-two',
  'closed',
  'closed-by-office',
] as const
export type Offered = (typeof OFFERED)[number]

/** What follows by itself from the papers, or by buttons of its own, is not offered. */
const NOT_OFFERED: Readonly<Partial<Record<ClaimStatus, readonly Offered[]>>> = {
  reported: ['papers-complete', 'refused'],
  'papers-missing': ['papers-complete', 'refused'],
  'papers-complete': ['papers-missing', 'refused'],
  'awaits-basarnas': ['refused'],
  refused: ['papers-complete'],
}

export function stepsFor({ kind, status }: Pick<Claim, 'kind' | 'status'>): Offered[] {
  if (kind === 'accident') return isAccidentStatus(status) ? ofAccident(status) : []
  if (!isClaimStatus(status)) return []
  const next = CLAIM_STATUSES.filter(
    to => to !== status && (claimMayFollow(status, to, 'officer') || claimMayFollow(status, to, 'bpjs')),
  )
  const hidden = NOT_OFFERED[status] ?? []
  const offered = OFFERED.filter(
    to => next.some(one => one === to) && !hidden.includes(to) && isOfKind(to, kind),
  )
  return claimMayFollow(status, 'refused', 'officer') && status !== 'to-mend'
    ? [...offered, 'closed-by-office']
    : offered
}

/** Only somebody missed at sea waits for Basarnas. */
const isOfKind = (to: Offered, kind: Claim['kind']): boolean => to !== 'awaits-basarnas' || kind === 'missing'

const ofAccident = (status: AccidentStatus): Offered[] =>
  OFFERED.filter(to => ACCIDENT_STATUSES.some(one => one === to && accidentMayFollow(status, one))).filter(
    // BPJS's no; a report that was wrong has its own button.
    to => !(to === 'refused' && status === 'reported'),
  )

/** Data of a step's button: the place in the table, since a name may be too long beside an id. */
export const stepData = (to: Offered, { id, version }: Pick<Claim, 'id' | 'version'>): string =>
  `pk:go:${OFFERED.indexOf(to)}:${id}:${version}`
