/**
 * Where each thing comes from that an answer says beside its sums: the notes, what decides on a scholarship, the readings
 * that the law leaves open. Beside its sums each rule carries its own source (`rules.ts`).
 */
import type { PlainDate } from '../plain-date.ts'
import type { ChildAnswer, Note, ReadingName, Scholarship } from './case.ts'
import { firstMonthsOn, ruleOn, type BenefitRules } from './rules.ts'

const ACTIVE = 'PP 44/2015 Pasal 34 jo. PP 82/2019'
const THREE_MONTHS = 'Permenaker 1/2025 Pasal 97A ayat (2)'
const TOLERANCE = 'BPJS Ketenagakerjaan Sidoarjo, kabarbaik.co, Januari 2026'
const AFRESH = 'BPJS Ketenagakerjaan Serang, bantenraya.co.id'
const SCHOLARSHIP = 'PP 82/2019; Permenaker 5/2021 Pasal 103 jo. Permenaker 1/2025'
const CHILD = 'Permenaker 5/2021 Pasal 103 ayat (2) jo. Permenaker 1/2025'

export const NOTE_SOURCES: Readonly<Record<Note, string>> = {
  'before-cover': ACTIVE,
  'cover-start-unknown': THREE_MONTHS,
  'day-unknown': THREE_MONTHS,
  'cause-unknown': 'PP 44/2015; Permenaker 5/2021 jo. Permenaker 1/2025',
  'payments-unknown': ACTIVE,
  'contribution-not-recorded': TOLERANCE,
  'maybe-inactive': `${TOLERANCE}; ${AFRESH}`,
  'three-months-edge': THREE_MONTHS,
  'rule-began-that-month': THREE_MONTHS,
  'gap-may-restart': AFRESH,
  'lowest-base': 'PP 44/2015 Lampiran II',
  'needs-basarnas': 'BPJS Ketenagakerjaan Sinjai, akuratnews.com dan suarajelata.com, Agustus 2021',
  'jkk-lapsed': 'PP 82/2019 Pasal 26',
  'before-the-amounts': 'PP 82/2019',
}

export const SCHOLARSHIP_SOURCES: Readonly<Record<Scholarship['why'][number], string>> = {
  '36-months': SCHOLARSHIP,
  'near-36-months': SCHOLARSHIP,
  'months-unknown': SCHOLARSHIP,
  'months-not-recorded': SCHOLARSHIP,
  'not-covered': ACTIVE,
}

export const CHILD_SOURCES: Readonly<Record<ChildAnswer['why'][number], string>> = {
  'reached-23': CHILD,
  married: CHILD,
  working: 'Permenaker 5/2021 Pasal 103 ayat (2) dan (3a) jo. Permenaker 1/2025',
  'left-school': CHILD,
  // One page names "anak kandung, tiri, atau angkat", the law as far as it was seen does not; of a child born outside
  // marriage Hukumonline writes, on MK 46/PUU-VIII/2010.
  'kin-to-confirm': 'ayobogor.com; hukumonline.com atas putusan MK 46/PUU-VIII/2010',
  'birth-unknown': CHILD,
  'school-unknown': CHILD,
  'married-unknown': CHILD,
  'work-unknown': CHILD,
}

/** The law that is silent on it, as far as it was seen. */
export const READING_SOURCES: Readonly<Record<ReadingName, string>> = {
  'current-year': SCHOLARSHIP,
  'under-23': CHILD,
  university: SCHOLARSHIP,
  'two-children': SCHOLARSHIP,
}

/** The rule of each kind that a death on this day falls under; undefined where none is known for it. */
export type RulesOfDay = { readonly [K in keyof BenefitRules]: BenefitRules[K][number] | undefined }

export const rulesOn = (rules: BenefitRules, day: PlainDate): RulesOfDay => ({
  jkm: ruleOn(rules.jkm, day),
  firstMonths: firstMonthsOn(rules, day),
  jkk: ruleOn(rules.jkk, day),
  scholarship: ruleOn(rules.scholarship, day),
})
