/**
 * What comes after cover: how a member of one programme year stands in the next, what they may count on, and what they are
 * told of it and when.
 *
 * The city decides whether it goes on paying; BPJS decides whether a membership holds. Nothing here promises more than one
 * of them has said.
 */
import type { EndReason } from './cover.ts'
import { standingOf } from './ledger.ts'
import { ageOn, dateOf, daysBetween, type PlainDate, type YearMonth } from './plain-date.ts'

/** Why a member leaves: the reasons for an end of cover that nobody has to ask BPJS about, and having moved away. */
export const LEAVE_REASONS = ['deceased', 'moved', 'employed', 'left', 'duplicate', 'wrong-data'] as const
export type LeaveReason = (typeof LEAVE_REASONS)[number]

/** Why a member is to be looked at first; `office`: somebody of the office wants it so. */
export const CHECK_REASONS = ['reached-65', 'payments-unclear', 'data-missing', 'office'] as const
export type CheckReason = (typeof CHECK_REASONS)[number]

/** How a member of last year stands in the new one. In Indonesian: lanjut, keluar, perlu dicek. */
export type MemberStanding =
  | { readonly is: 'continue' }
  | { readonly is: 'leave'; readonly reason: LeaveReason }
  | { readonly is: 'check'; readonly reason: CheckReason }

/** What is known of a member of the year that ends. */
export interface MemberFacts {
  readonly birthDate: PlainDate | undefined
  /** Code of the kelurahan. */
  readonly kelurahan: string | undefined
  /** Why the registration that they came with has ended, if it has; `deceased` also where a claim has proven it. */
  readonly ended: EndReason | undefined
  /** Months of the ledger, in any order. */
  readonly paid: readonly YearMonth[]
  /** The last day of cover. */
  readonly until: PlainDate | undefined
}

/**
 * Nobody of this age can be registered any more (BPJS TK and Pemkot Jakarta Pusat 2024, antaranews.com 4256339). Whether
 * the cover of somebody who reaches it as a member ends, no source says: only BPJS can.
 */
const AGE_END = 65

/** How the rules find a member; the office may see it otherwise. @param year the new one. */
export function standingFor(facts: MemberFacts, year: number, today: PlainDate): MemberStanding {
  const { birthDate, kelurahan, ended } = facts
  const reason = LEAVE_REASONS.find(one => one === ended)
  if (reason) return { is: 'leave', reason }
  if (ended === 'reached-65') return { is: 'check', reason: 'reached-65' }
  if (birthDate === undefined || kelurahan === undefined) return { is: 'check', reason: 'data-missing' }
  if (ageOn(birthDate, dateOf(`${year}-01-01`)) >= AGE_END) return { is: 'check', reason: 'reached-65' }
  if (isUnclear(facts, year, today)) return { is: 'check', reason: 'payments-unclear' }
  return { is: 'continue' }
}

/**
 * The ledger leaves open whether the membership still holds: no payment for longer than the tolerance up to the end of
 * cover, or a gap as long that reaches into the year that ends. A ledger without a single payment says nothing at all.
 */
function isUnclear({ paid, until }: MemberFacts, year: number, today: PlainDate): boolean {
  const { now, gaps } = standingOf(paid, until !== undefined && until < today ? until : today)
  return (
    now === 'maybe-inactive' || gaps.some(({ isOverTolerance, to }) => isOverTolerance && to.year >= year - 1)
  )
}

/** What the office has said about the time after cover, for all of a sector whose cover ends on one day. */
export const GROUP_DECISIONS = ['continue', 'stop', 'undecided'] as const
export type GroupDecision = (typeof GROUP_DECISIONS)[number]

/**
 * What a member may count on. `silent`: nothing is told. Whoever died is mourned; whoever was counted twice keeps the
 * other cover; whoever stands in a later year's list already has what comes next.
 */
export type Outlook = GroupDecision | 'silent'

/** @param decision undefined: the office has said nothing yet. */
export function outlookOf(of: {
  decision: GroupDecision | undefined
  standing: MemberStanding
  hasLaterCover?: boolean
}): Outlook {
  const { decision = 'undecided', standing, hasLaterCover = false } = of
  if (standing.is === 'leave' && ['deceased', 'duplicate'].includes(standing.reason)) return 'silent'
  if (hasLaterCover) return decision === 'continue' ? 'continue' : 'silent'
  if (standing.is === 'leave') return 'stop'
  return decision === 'continue' && standing.is === 'check' ? 'undecided' : decision
}

/** The days before the end of cover on which who must pay alone is told so. */
export const STOP_STAGES = [60, 30, 7] as const
/** Days before the end of cover from which on nobody is left without a word that nothing is decided. */
const UNDECIDED_FROM = 30

/**
 * One thing that a member is told. `reopened`: what was told before does not hold any more, and nothing is decided;
 * `stops-60`: sixty days before the end.
 */
export type RenewalNotice = 'undecided' | 'reopened' | 'continues' | `stops-${(typeof STOP_STAGES)[number]}`
export const RENEWAL_NOTICES: readonly RenewalNotice[] = [
  'undecided',
  'reopened',
  'continues',
  'stops-60',
  'stops-30',
  'stops-7',
]

/** Nobody is told earlier than so many days before the end: until then the office may still mend what it entered. */
export const FIRST_DAYS = STOP_STAGES[0]
/**
 * So many days after the end a decision still reaches whoever heard "kami kabari" before it, or something that holds no
 * more: decrees often come months into the year.
 */
export const LATE_DAYS = 180

/**
 * What is to be told today, and was not told yet. Of stages that were missed (the bot was off, the office decided late)
 * only the latest is told; after the last day of cover only what differs from what was told before it.
 * @param until the last day of cover.
 * @param told in the order of telling.
 */
export function noticeDue(of: {
  outlook: Outlook
  until: PlainDate
  today: PlainDate
  told: readonly RenewalNotice[]
}): RenewalNotice | undefined {
  const { outlook, told } = of
  const days = daysBetween(of.today, of.until)
  if (days < -LATE_DAYS || days > FIRST_DAYS || outlook === 'silent') return undefined
  const last = told.at(-1)
  if (days < 0) return lateNotice(outlook, last)
  switch (outlook) {
    case 'continue':
      return last === 'continues' ? undefined : 'continues'
    case 'stop': {
      const stage = STOP_STAGES.findLast(one => days <= one) ?? FIRST_DAYS
      return lastStage(last) <= stage ? undefined : `stops-${stage}`
    }
    case 'undecided':
      if (last === undefined) return days <= UNDECIDED_FROM ? 'undecided' : undefined
      return last === 'undecided' || last === 'reopened' ? undefined : 'reopened'
  }
}

function lateNotice(outlook: GroupDecision, last: RenewalNotice | undefined): RenewalNotice | undefined {
  if (last === undefined || outlook === 'undecided') return undefined
  if (outlook === 'continue') return last === 'continues' ? undefined : 'continues'
  return lastStage(last) === Infinity ? 'stops-7' : undefined
}

/** The stage that was told last, if nothing else was told since. */
const lastStage = (last: RenewalNotice | undefined): number =>
  STOP_STAGES.find(stage => last === `stops-${stage}`) ?? Infinity
