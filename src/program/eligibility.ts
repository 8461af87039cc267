/**
 * Whether a worker can be proposed for the programme: the rules, each with its source and how sure it is.
 *
 * The answer is never a promise and never a final refusal: the office decides. A rule of an earlier year only ever asks for
 * confirmation. What nobody has set is said to be not set.
 */
import { selfPayTariff, type SelfPayTariff } from './contribution.ts'
import { addDays, ageOn, birthdayOf, compareDates, monthOf, type PlainDate } from './plain-date.ts'
import type { Role, Sector } from './sectors.ts'
import { NOT_SET } from './years/published.ts'
import type { ProgrammeYear, Rule } from './years/year.ts'

/** What the questions found out. `unknown`: asked, and the person does not know. */
export interface EligibilityFacts {
  readonly sector: Sector
  readonly role?: Role | undefined
  readonly land?: 'under-2' | '2-or-more' | 'unknown' | undefined
  readonly tobacco?: 'yes' | 'no' | undefined
  readonly workedLast30Days: 'yes' | 'no'
  /** Where the KTP is from. */
  readonly ktp: 'kota' | 'kabupaten' | 'other' | 'unknown'
  readonly birthDate: PlainDate | 'unknown'
  /** Member of BPJS Ketenagakerjaan: by the city before, by their own money, by an employer. */
  readonly membership: 'none' | 'city-before' | 'self-paid-active' | 'employer-active' | 'unknown'
  readonly employment: 'none' | 'wage' | 'asn-tni-polri'
}

export type Outcome = 'eligible' | 'needs-confirmation' | 'not-yet'

/** What a rule does to the outcome. */
export type Effect = 'passes' | 'confirm' | 'blocks'

export type ReasonCode =
  | 'sector-covered'
  | 'sector-not-covered'
  | 'working'
  | 'not-working'
  | 'ktp-kota'
  | 'ktp-kabupaten'
  | 'ktp-elsewhere'
  | 'ktp-unknown'
  | 'age-right'
  | 'age-unknown'
  | 'too-young'
  | 'too-old'
  | 'near-age-end'
  | 'above-earlier-age'
  | 'land-too-large'
  | 'land-unknown'
  | 'tenant'
  | 'employee'
  | 'public-servant'
  | 'no-member'
  | 'renewal'
  | 'already-self-paid'
  | 'already-by-employer'
  | 'membership-unknown'
  | 'criteria-not-set'

export interface Reason {
  readonly code: ReasonCode
  readonly effect: Effect
  /** Whether the rule holds this year, held in an earlier one, or has not been set. */
  readonly status: Rule<unknown>['status']
  /** The earlier year, where the rule is of one. */
  readonly year?: number
  readonly source: string
  /** What its sentence names: an age or a limit, and the day of a birthday. */
  readonly vars?: { readonly limit?: number; readonly date?: PlainDate }
}

/** What the person can do next. */
export type NextStep =
  | 'register'
  | 'register-when-working'
  | 'register-when-old-enough'
  | 'ask-kabupaten-office'
  | 'ask-own-office'
  | 'look-at-ktp'
  | 'ask-employer'
  | 'ask-bpjs'
  | 'ask-office'

export interface Verdict {
  readonly outcome: Outcome
  /** Every rule that was looked at, the ones that block first. */
  readonly reasons: readonly Reason[]
  readonly next: readonly NextStep[]
  /** Only where paying alone is open to this person. */
  readonly selfPay: SelfPayTariff | undefined
}

/** Within so many days before the age end, the office must look: the decree may come after the birthday. */
const NEAR_DAYS = 90

const SOURCES = {
  sectors: 'Announcement of Kota Probolinggo, 7 May 2025 (realita.co 40214)',
  working: 'Pohuwato: a JKM claim refused, since the person was not working when registered (hibata.id)',
  resident:
    'A programme of the city for its residents; KTP domicile in every year published (2022 Radar Bromo, 2023 probolinggokota.go.id)',
  employer:
    'PP 46/2015 Pasal 4 ayat (3): BPU are those who receive no wage; employers register their workers',
  publicServant:
    'PP 46/2015 Pasal 4 ayat (3): BPU are those who receive no wage; PNS named in the plan for farmers 2022 (Radar Bromo)',
  office: 'The office has entered no criteria for this year',
} as const

/**
 * @param onDate the day on which the person would be registered.
 * @returns the worst effect decides: one rule that blocks makes `not-yet`, one that asks makes `needs-confirmation`.
 */
export function checkEligibility(facts: EligibilityFacts, year: ProgrammeYear, onDate: PlainDate): Verdict {
  const reasons = [
    sectorRule(facts),
    employmentRule(facts),
    workingRule(facts),
    ktpRule(facts),
    ...ageRules(facts, year, onDate),
    ...farmerRules(facts, year),
    membershipRule(facts, year),
    criteriaRule(facts, year),
  ]
    .filter(reason => reason !== undefined)
    .toSorted((a, b) => WEIGHT[b.effect] - WEIGHT[a.effect])
  const outcome = outcomeOf(reasons)
  return { outcome, reasons, next: nextSteps(outcome, reasons), selfPay: selfPayOf(facts, year, onDate) }
}

const WEIGHT: Readonly<Record<Effect, number>> = { blocks: 2, confirm: 1, passes: 0 }

function outcomeOf(reasons: readonly Reason[]): Outcome {
  if (reasons.some(({ effect }) => effect === 'blocks')) return 'not-yet'
  return reasons.some(({ effect }) => effect === 'confirm') ? 'needs-confirmation' : 'eligible'
}

type MaybeReason = Reason | undefined

function sectorRule({ sector }: EligibilityFacts): MaybeReason {
  const code = sector === 'other' ? 'sector-not-covered' : 'sector-covered'
  return inForce(code, sector === 'other' ? 'blocks' : 'passes', SOURCES.sectors)
}

function employmentRule({ employment }: EligibilityFacts): MaybeReason {
  if (employment === 'wage') return inForce('employee', 'blocks', SOURCES.employer)
  if (employment === 'asn-tni-polri') return inForce('public-servant', 'blocks', SOURCES.publicServant)
  return undefined
}

/** Whoever does not work when registered risks a refused claim, so registration waits until they do. */
function workingRule({ workedLast30Days }: EligibilityFacts): MaybeReason {
  return workedLast30Days === 'yes'
    ? inForce('working', 'passes', SOURCES.working)
    : inForce('not-working', 'blocks', SOURCES.working)
}

function ktpRule({ ktp }: EligibilityFacts): MaybeReason {
  switch (ktp) {
    case 'kota':
      return inForce('ktp-kota', 'passes', SOURCES.resident)
    case 'kabupaten':
      return inForce('ktp-kabupaten', 'blocks', SOURCES.resident)
    case 'other':
      return inForce('ktp-elsewhere', 'blocks', SOURCES.resident)
    case 'unknown':
      return inForce('ktp-unknown', 'confirm', SOURCES.resident)
  }
}

/** What is settled by age stands alone; the two that only ask may both hold. */
function ageRules({ birthDate, sector }: EligibilityFacts, year: ProgrammeYear, onDate: PlainDate): Reason[] {
  const { minimumAge, ageEnd } = year
  if (birthDate === 'unknown') return [fromRule('age-unknown', 'confirm', ageEnd)]
  if (minimumAge.status !== 'not-set' && ageOn(birthDate, onDate) < minimumAge.value)
    return [blockedBy('too-young', minimumAge, birthdayOf(birthDate, minimumAge.value))]
  const toAgeEnd = ageEnd.status === 'not-set' ? undefined : birthdayOf(birthDate, ageEnd.value)
  if (ageEnd.status !== 'not-set' && toAgeEnd && compareDates(toAgeEnd, onDate) <= 0)
    return [blockedBy('too-old', ageEnd, toAgeEnd)]

  const maxAge = sector === 'other' ? NOT_SET : year.sectors[sector].maxAge
  const isAbove = maxAge.status !== 'not-set' && ageOn(birthDate, onDate) > maxAge.value
  // Who is 61 is beyond a last age of 60: "has reached 61" is how it is said.
  if (isAbove && maxAge.status === 'in-force')
    return [
      blockedBy('too-old', { ...maxAge, value: maxAge.value + 1 }, birthdayOf(birthDate, maxAge.value + 1)),
    ]
  const reasons: Reason[] = []
  if (ageEnd.status !== 'not-set' && toAgeEnd && compareDates(toAgeEnd, addDays(onDate, NEAR_DAYS)) <= 0)
    reasons.push(fromRule('near-age-end', 'confirm', ageEnd, { limit: ageEnd.value, date: toAgeEnd }))
  if (isAbove) reasons.push(fromRule('above-earlier-age', 'confirm', maxAge, { limit: maxAge.value }))
  return reasons.length > 0 ? reasons : [fromRule('age-right', 'passes', ageEnd)]
}

function farmerRules({ sector, role, land }: EligibilityFacts, year: ProgrammeYear): Reason[] {
  if (sector !== 'farmer') return []
  const { landBelowHectares, tenantsCovered } = year.sectors.farmer
  const reasons: Reason[] = []
  if (role === 'penyewa' && tenantsCovered.status !== 'not-set' && !tenantsCovered.value)
    reasons.push(judged('tenant', tenantsCovered))
  if (land === '2-or-more' && landBelowHectares.status !== 'not-set')
    reasons.push(judged('land-too-large', landBelowHectares, { limit: landBelowHectares.value }))
  if (land === 'unknown' && landBelowHectares.status !== 'not-set')
    reasons.push(fromRule('land-unknown', 'confirm', landBelowHectares, { limit: landBelowHectares.value }))
  return reasons
}

/**
 * Members are left out by a plan of 2022 only, so the office confirms until it has set a rule of its own. One that takes
 * members in, too, still leaves it to the office that nobody's contribution is paid twice.
 */
function membershipRule({ membership }: EligibilityFacts, { membersExcluded }: ProgrammeYear): MaybeReason {
  const ofMembers: Effect =
    membersExcluded.status === 'in-force' && membersExcluded.value ? 'blocks' : 'confirm'
  switch (membership) {
    case 'none':
      return fromRule('no-member', 'passes', membersExcluded)
    case 'city-before':
      return fromRule('renewal', 'confirm', membersExcluded)
    case 'self-paid-active':
      return fromRule('already-self-paid', ofMembers, membersExcluded)
    case 'employer-active':
      return fromRule('already-by-employer', ofMembers, membersExcluded)
    case 'unknown':
      return fromRule('membership-unknown', 'confirm', membersExcluded)
  }
}

/** As long as the office has not said which criteria hold this year, everybody is told so. It changes no outcome. */
function criteriaRule({ sector }: EligibilityFacts, year: ProgrammeYear): MaybeReason {
  if (sector === 'other' || year.sectors[sector].criteriaConfirmed.status === 'in-force') return undefined
  return { code: 'criteria-not-set', effect: 'passes', status: 'not-set', source: SOURCES.office }
}

const inForce = (code: ReasonCode, effect: Effect, source: string): Reason => ({
  code,
  effect,
  status: 'in-force',
  source,
})

/** A broken rule blocks only when it is in force; of an earlier year or not set, it asks for confirmation. */
const judged = (code: ReasonCode, rule: Rule<unknown>, vars?: Reason['vars']): Reason =>
  fromRule(code, rule.status === 'in-force' ? 'blocks' : 'confirm', rule, vars)

const blockedBy = (code: ReasonCode, rule: Rule<number> & { value: number }, date: PlainDate): Reason =>
  judged(code, rule, { limit: rule.value, date })

function fromRule(code: ReasonCode, effect: Effect, rule: Rule<unknown>, vars?: Reason['vars']): Reason {
  return {
    code,
    effect,
    status: rule.status,
    source: rule.status === 'not-set' ? SOURCES.office : rule.source,
    ...(rule.status === 'earlier-year' ? { year: rule.year } : {}),
    ...(vars ? { vars } : {}),
  }
}

const ADVICE: Partial<Record<ReasonCode, NextStep>> = {
  'sector-not-covered': 'ask-office',
  'not-working': 'register-when-working',
  'ktp-kabupaten': 'ask-kabupaten-office',
  'ktp-elsewhere': 'ask-own-office',
  'ktp-unknown': 'look-at-ktp',
  'too-young': 'register-when-old-enough',
  'too-old': 'ask-bpjs',
  'land-unknown': 'ask-office',
  employee: 'ask-employer',
  'public-servant': 'ask-employer',
  'already-by-employer': 'ask-employer',
  'already-self-paid': 'ask-office',
  'membership-unknown': 'ask-bpjs',
}

function nextSteps(outcome: Outcome, reasons: readonly Reason[]): NextStep[] {
  const deciding = reasons.filter(({ effect }) => effect === (outcome === 'not-yet' ? 'blocks' : 'confirm'))
  const advice = deciding.flatMap(({ code }) => ADVICE[code] ?? [])
  return [...new Set<NextStep>([...(outcome === 'not-yet' ? [] : ['register' as const]), ...advice])]
}

/** Whoever works, is nobody's employee, is no member yet and has not reached the age end may join by their own money. */
function selfPayOf(facts: EligibilityFacts, { ageEnd, minimumAge }: ProgrammeYear, onDate: PlainDate) {
  const { employment, membership, workedLast30Days, birthDate } = facts
  const isOpen =
    employment === 'none' &&
    membership === 'none' &&
    workedLast30Days === 'yes' &&
    birthDate !== 'unknown' &&
    (ageEnd.status === 'not-set' || compareDates(birthdayOf(birthDate, ageEnd.value), onDate) > 0) &&
    (minimumAge.status === 'not-set' || ageOn(birthDate, onDate) >= minimumAge.value)
  return isOpen ? selfPayTariff(monthOf(onDate)) : undefined
}
