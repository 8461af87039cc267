/**
 * The questions that eligibility rests on, asked in the check and in the registration alike: what was answered in the
 * one fills in the other.
 */
import type { Asking, ChoiceQuestion, Option, TextQuestion } from '../forms/form.ts'
import type { Words } from '../words.ts'
import { parseDate } from '../../program/plain-date.ts'
import { dateTextWords } from '../format.ts'
import { readDate } from '../forms/read/date.ts'
import { escapeHtml } from '../html.ts'

/** A type, not an interface: the engine reads answers by the name of their question. */
export type WorkAnswers = {
  /** Whom the form is about; `office`: another, before somebody of the office. Absent in the check, which is about oneself. */
  forSelf?: 'self' | 'other' | 'office'
  /** Of another to who registers them. */
  relation?: 'parent' | 'spouse' | 'child' | 'neighbour' | 'crew' | 'other'
  /** As in the KTP; the check asks for none. */
  name?: string
  sector: 'fisher' | 'farmer' | 'msme' | 'other'
  role?: 'nelayan' | 'abk' | 'pengolah' | 'pemilik' | 'penggarap' | 'penyewa' | 'buruh-tani'
  land?: 'under-2' | '2-or-more' | 'unknown'
  tobacco?: 'yes' | 'no'
  worked: 'yes' | 'no'
  ktp: 'kota' | 'kabupaten' | 'other' | 'unknown'
  employment: 'none' | 'wage' | 'asn-tni-polri'
  membership: 'none' | 'city-before' | 'self-paid-active' | 'employer-active' | 'unknown'
  /** `YYYY-MM-DD`, or that the person does not know it. */
  birthDate: string
}

const WHO = {
  parent: 'check:who.parent',
  spouse: 'check:who.spouse',
  child: 'check:who.child',
  neighbour: 'check:who.neighbour',
  crew: 'check:who.other',
  other: 'check:who.other',
} as const satisfies Record<NonNullable<WorkAnswers['relation']>, string>

/** Whom the sentence is about: "Bapak/Ibu"; of another, the name once it is known, until then "tetangga Bapak/Ibu". */
export function who({ w, answers }: Pick<Asking<WorkAnswers>, 'w' | 'answers'>): string {
  if (answers.forSelf === undefined || answers.forSelf === 'self') return w('check:who.self')
  if (answers.name !== undefined) return escapeHtml(answers.name)
  const { relation } = answers
  return w(relation === undefined || answers.forSelf === 'office' ? 'check:who.other' : WHO[relation])
}

/**
 * Whether the work is one of these, or may still be: before it is known the longest way counts, so that "Langkah 3 dari 9"
 * never gets longer.
 */
const mayBe = ({ answers }: Asking<WorkAnswers>, ...sectors: WorkAnswers['sector'][]): boolean =>
  answers.sector === undefined || sectors.includes(answers.sector)

export const yesNo = (w: Words): [Option<'yes'>, Option<'no'>] => [
  { value: 'yes', label: w('yes'), also: w('yesAlso') },
  { value: 'no', label: w('no'), also: w('noAlso') },
]

export const dontKnow = (w: Words): Option<'unknown'> => ({
  value: 'unknown',
  label: w('dontKnow'),
  also: w('dontKnowAlso'),
})

export const sector: ChoiceQuestion<WorkAnswers, 'sector'> = {
  id: 'sector',
  kind: 'choice',
  ask: asking => asking.w('check:sector.ask', { who: who(asking) }),
  help: ({ w }) => w('check:sector.help'),
  label: w => w('check:sector.label'),
  options: ({ w }) => [
    { value: 'fisher', label: w('check:sector.fisher'), also: w('check:sector.fisherAlso') },
    { value: 'farmer', label: w('check:sector.farmer'), also: w('check:sector.farmerAlso') },
    { value: 'msme', label: w('check:sector.msme'), also: w('check:sector.msmeAlso') },
    { value: 'other', label: w('check:sector.other'), also: w('check:sector.otherAlso') },
  ],
}

export const role: ChoiceQuestion<WorkAnswers, 'role'> = {
  id: 'role',
  kind: 'choice',
  applies: asking => mayBe(asking, 'fisher', 'farmer'),
  ask: asking =>
    asking.answers.sector === 'fisher'
      ? asking.w('check:role.askFisher', { who: who(asking) })
      : asking.w('check:role.askFarmer', { who: who(asking) }),
  help: ({ w }) => w('check:role.help'),
  label: w => w('check:role.label'),
  options: ({ w, answers }) => {
    const fisher = ['nelayan', 'abk', 'pengolah'] as const
    const farmer = ['pemilik', 'penggarap', 'penyewa', 'buruh-tani'] as const
    const roles = answers.sector === 'fisher' ? fisher : farmer
    return roles.map(value => ({ value, label: w(`check:role.${value}`) }))
  },
}

export const land: ChoiceQuestion<WorkAnswers, 'land'> = {
  id: 'land',
  kind: 'choice',
  applies: asking => mayBe(asking, 'farmer') && asking.answers.role !== 'buruh-tani',
  ask: ({ w }) => w('check:land.ask'),
  help: ({ w }) => w('check:land.help'),
  label: w => w('check:land.label'),
  options: ({ w }) => [
    { value: 'under-2', label: w('check:land.under-2') },
    { value: '2-or-more', label: w('check:land.2-or-more') },
    dontKnow(w),
  ],
}

export const tobacco: ChoiceQuestion<WorkAnswers, 'tobacco'> = {
  id: 'tobacco',
  kind: 'choice',
  applies: asking => mayBe(asking, 'farmer'),
  ask: ({ w }) => w('check:tobacco.ask'),
  help: ({ w }) => w('check:tobacco.help'),
  label: w => w('check:tobacco.label'),
  options: ({ w }) => yesNo(w),
  perRow: 2,
}

export const worked: ChoiceQuestion<WorkAnswers, 'worked'> = {
  id: 'worked',
  kind: 'choice',
  ask: asking => asking.w('check:worked.ask', { who: who(asking) }),
  help: ({ w }) => w('check:worked.help'),
  label: w => w('check:worked.label'),
  options: ({ w }) => yesNo(w),
  perRow: 2,
}

export const ktp: ChoiceQuestion<WorkAnswers, 'ktp'> = {
  id: 'ktp',
  kind: 'choice',
  ask: asking => asking.w('check:ktp.ask', { who: who(asking) }),
  help: ({ w }) => w('check:ktp.help'),
  label: w => w('check:ktp.label'),
  options: ({ w }) => [
    { value: 'kota', label: w('check:ktp.kota'), also: w('check:ktp.kotaAlso') },
    { value: 'kabupaten', label: w('check:ktp.kabupaten'), also: w('check:ktp.kabupatenAlso') },
    { value: 'other', label: w('check:ktp.other'), also: w('check:ktp.otherAlso') },
    dontKnow(w),
  ],
}

export const employment: ChoiceQuestion<WorkAnswers, 'employment'> = {
  id: 'employment',
  kind: 'choice',
  ask: asking => asking.w('check:employment.ask', { who: who(asking) }),
  help: ({ w }) => w('check:employment.help'),
  label: w => w('check:employment.label'),
  options: ({ w }) => [
    { value: 'none', label: w('check:employment.none'), also: w('check:employment.noneAlso') },
    { value: 'wage', label: w('check:employment.wage'), also: w('check:employment.wageAlso') },
    {
      value: 'asn-tni-polri',
      label: w('check:employment.asn-tni-polri'),
      also: w('check:employment.asn-tni-polriAlso'),
    },
  ],
}

export const membership: ChoiceQuestion<WorkAnswers, 'membership'> = {
  id: 'membership',
  kind: 'choice',
  ask: asking => asking.w('check:membership.ask', { who: who(asking) }),
  help: ({ w }) => w('check:membership.help'),
  label: w => w('check:membership.label'),
  options: ({ w }) => [
    { value: 'none', label: w('check:membership.none'), also: w('check:membership.noneAlso') },
    {
      value: 'city-before',
      label: w('check:membership.city-before'),
      also: w('check:membership.city-beforeAlso'),
    },
    {
      value: 'self-paid-active',
      label: w('check:membership.self-paid-active'),
      also: w('check:membership.self-paid-activeAlso'),
    },
    {
      value: 'employer-active',
      label: w('check:membership.employer-active'),
      also: w('check:membership.employer-activeAlso'),
    },
    dontKnow(w),
  ],
}

export const birthDate: TextQuestion<WorkAnswers, 'birthDate'> = {
  id: 'birthDate',
  kind: 'text',
  ask: asking => asking.w('check:birthDate.ask', { who: who(asking) }),
  help: ({ w }) => w('check:birthDate.help'),
  label: w => w('check:birthDate.label'),
  read: (text, { w, today }) => readDate(text, { w, today }),
  accepts: value => value === 'unknown' || parseDate(value) !== undefined,
  show: value => dateTextWords(value),
}
