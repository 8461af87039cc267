/** The form of the family, as on paper: the heir, the others, up to four children who go to school. */
import { ageOn, dateOf } from '../../program/plain-date.ts'
import { maskNik, type Nik } from '../../program/nik.ts'
import { SCHOLARSHIP_ENDS_AT } from '../../program/benefits/rules.ts'
import type { ClaimChild } from '../../records/claims/body.ts'
import { dateTextWords, dateWords } from '../format.ts'
import { defineForm, type Asking, type Question, type Read } from '../forms/form.ts'
import { readDate } from '../forms/read/date.ts'
import { readName } from '../forms/read/name.ts'
import { readNikNumber } from '../forms/read/nik.ts'
import { escapeHtml } from '../html.ts'
import { words as w } from '../words.ts'

export const NUMBERS = [1, 2, 3, 4] as const
export const MOST_CHILDREN = NUMBERS.length
export type Nth = (typeof NUMBERS)[number]

const RELATIONS = ['spouse', 'child', 'parent', 'sibling', 'other-family'] as const

/** Of each child, by its number. `year`: class, or year of study; 0 where nobody knows. */
type ChildrenAnswers = { [K in `name${Nth}` | `born${Nth}`]?: string } & {
  [K in `level${Nth}`]?: ClaimChild['level']
} & { [K in `year${Nth}`]?: number } & { [K in `kin${Nth}`]?: ClaimChild['kin'] }

export type FamilyAnswers = {
  heirName: string
  heirNik: string
  relation: (typeof RELATIONS)[number]
  otherHeirs: 'yes' | 'no'
  minors: 'yes' | 'no'
  /** Who speaks for the children; `other`: neither parent nor guardian, so nothing of them is asked. */
  speaks: 'parent' | 'guardian' | 'other' | 'none'
  count?: Nth
} & ChildrenAnswers

type Ask = Asking<FamilyAnswers>

const heirName = ({ answers }: Ask): string => escapeHtml(answers.heirName ?? '')

const heirQuestions: readonly Question<FamilyAnswers>[] = [
  {
    id: 'heirName',
    kind: 'text',
    ask: () => w('claim:family.heirName.ask'),
    help: () => w('claim:family.heirName.help'),
    label: () => w('claim:family.heirName.label'),
    read: (text, asking) => readName(text, asking),
  },
  {
    id: 'heirNik',
    kind: 'text',
    nik: true,
    ask: asking => w('claim:family.heirNik.ask', { name: heirName(asking) }),
    help: () => w('claim:family.heirNik.help'),
    label: () => w('claim:family.heirNik.label'),
    read: (text, asking) => readNikNumber(text, asking),
    show: value => maskNik(value as Nik),
  },
  {
    id: 'relation',
    kind: 'choice',
    ask: asking => w('claim:family.relation.ask', { name: heirName(asking) }),
    help: () => w('claim:family.relation.help'),
    label: () => w('claim:family.relation.label'),
    options: () =>
      RELATIONS.map(value => ({
        value,
        label: w(`claims:relation.${value}`),
        also: w(`claims:relationAlso.${value}`),
      })),
  },
  {
    id: 'otherHeirs',
    kind: 'choice',
    ask: asking => w('claim:family.otherHeirs.ask', { name: heirName(asking) }),
    help: () => w('claim:family.otherHeirs.help'),
    label: () => w('claim:family.otherHeirs.label'),
    perRow: 2,
    options: () => [
      { value: 'yes', label: w('claim:family.otherHeirs.yes'), also: w('claim:family.otherHeirs.yesAlso') },
      { value: 'no', label: w('claim:family.otherHeirs.no'), also: w('claim:family.otherHeirs.noAlso') },
    ],
  },
  {
    id: 'minors',
    kind: 'choice',
    ask: () => w('claim:family.minors.ask'),
    help: () => w('claim:family.minors.help'),
    label: () => w('claim:family.minors.label'),
    perRow: 2,
    options: () => [
      { value: 'yes', label: w('claim:family.otherHeirs.yes'), also: w('claim:family.otherHeirs.yesAlso') },
      { value: 'no', label: w('claim:family.otherHeirs.no'), also: w('claim:family.otherHeirs.noAlso') },
    ],
  },
  {
    id: 'speaks',
    kind: 'choice',
    ask: () => w('claim:family.speaks.ask'),
    help: () => w('claim:family.speaks.help'),
    label: () => w('claim:family.speaks.label'),
    options: () =>
      (['parent', 'guardian', 'other', 'none'] as const).map(value => ({
        value,
        label: w(`claim:family.speaks.${value}`),
        ...(value === 'parent' || value === 'guardian'
          ? { also: w(`claim:family.speaks.${value}Also`) }
          : {}),
      })),
  },
  {
    id: 'count',
    kind: 'choice',
    applies: speaksForThem,
    ask: () => w('claim:family.count.ask'),
    help: () => w('claim:family.count.help'),
    label: () => w('claim:family.count.label'),
    perRow: 4,
    options: () =>
      NUMBERS.map(value => ({
        value,
        label: w('claim:family.count.some', { n: value }),
        also: w(`claim:family.count.${value}Also`),
      })),
  },
]

/** Data of a child comes from a parent or guardian only: UU 27/2022 Pasal 25. */
function speaksForThem({ answers: { speaks } }: Ask): boolean {
  return speaks === 'parent' || speaks === 'guardian'
}

// ——— A child ———

const LEVELS: readonly ClaimChild['level'][] = ['not-yet', 'tk', 'sd', 'smp', 'sma', 'pt', 'left']
const KINS: readonly ClaimChild['kin'][] = ['born', 'step', 'adopted', 'outside-marriage']

/** Classes of each level; the years of study that are common at a university. */
const CLASSES: Readonly<Partial<Record<ClaimChild['level'], number>>> = { sd: 6, smp: 3, sma: 3, pt: 6 }

const isThere =
  (n: Nth) =>
  (asking: Ask): boolean =>
    speaksForThem(asking) && (asking.answers.count ?? 0) >= n

const nameOf = ({ answers }: Ask, n: Nth): string =>
  escapeHtml(answers[`name${n}`] ?? w('claim:family.child.someone', { n }))

/** Questions of one child are the same but for their number, which the compiler does not follow into their ids. */
const childQuestions = (n: Nth): Question<FamilyAnswers>[] =>
  [
    nameQuestion(n),
    bornQuestion(n),
    levelQuestion(n),
    yearQuestion(n),
    kinQuestion(n),
  ] as Question<FamilyAnswers>[]

const nameQuestion = (n: Nth) => ({
  id: `name${n}`,
  kind: 'text',
  applies: isThere(n),
  ask: () => w('claim:family.child.name', { n }),
  help: () => w('claim:family.child.nameHelp'),
  label: () => w('claim:family.child.nameLabel', { n }),
  read: (text: string, asking: Ask) => readName(text, asking),
})

const bornQuestion = (n: Nth) => ({
  id: `born${n}`,
  kind: 'text',
  applies: isThere(n),
  ask: (asking: Ask) => w('claim:family.child.born', { name: nameOf(asking, n) }),
  help: () => w('claim:family.child.bornHelp'),
  label: () => w('claim:family.child.bornLabel', { n }),
  read: (text: string, asking: Ask) => readBorn(text, asking),
  show: (value: string) => dateTextWords(value),
  doubt: (value: string, asking: Ask) =>
    ageOn(dateOf(value), asking.today) < SCHOLARSHIP_ENDS_AT
      ? undefined
      : w('claim:family.child.bornOld', { name: nameOf(asking, n), date: dateWords(dateOf(value)) }),
})

/** What cannot be read is answered with a child's birth date for an example, not a grandfather's. */
function readBorn(text: string, asking: Ask): Read<string> {
  const date = readDate(text, asking)
  return date.ok || date.why !== w('form:read.date.unclear')
    ? date
    : { ok: false, why: w('claim:family.child.bornUnclear') }
}

/** MI, MTs and their like are typed alone; the words are those of the other form about children. */
const levelAlso = (value: ClaimChild['level']): string => w(`benefits:child.school.${value}Also`)

const levelQuestion = (n: Nth) => ({
  id: `level${n}`,
  kind: 'choice',
  applies: isThere(n),
  ask: (asking: Ask) => w('claim:family.child.level', { name: nameOf(asking, n) }),
  help: () => w('claim:family.child.levelHelp'),
  label: () => w('claim:family.child.levelLabel', { n }),
  perRow: 2,
  options: () =>
    LEVELS.map(value => ({ value, label: w(`claim:family.level.${value}`), also: levelAlso(value) })),
})

const yearQuestion = (n: Nth) => ({
  id: `year${n}`,
  kind: 'choice',
  applies: (asking: Ask) => isThere(n)(asking) && classesOf(asking, n) > 0,
  ask: (asking: Ask) => w('claim:family.child.year', { name: nameOf(asking, n) }),
  help: () => w('claim:family.child.yearHelp'),
  label: () => w('claim:family.child.yearLabel', { n }),
  perRow: 3,
  options: (asking: Ask) => [
    ...Array.from({ length: classesOf(asking, n) }, (_, at) => ({
      value: at + 1,
      label: classWords(asking, n, at + 1),
    })),
    { value: 0, label: w('dontKnow'), also: w('dontKnowAlso') },
  ],
})

/** "Kelas 4", "Tahun ke-2" */
const classWords = ({ answers }: Ask, n: Nth, at: number): string =>
  w(answers[`level${n}`] === 'pt' ? 'claim:family.child.studyYear' : 'claim:family.child.class', { n: at })

const classesOf = ({ answers }: Ask, n: Nth): number => CLASSES[answers[`level${n}`] ?? 'left'] ?? 0

const kinQuestion = (n: Nth) => ({
  id: `kin${n}`,
  kind: 'choice',
  applies: isThere(n),
  ask: (asking: Ask) => w('claim:family.child.kin', { name: nameOf(asking, n) }),
  help: () => w('claim:family.child.kinHelp'),
  label: () => w('claim:family.child.kinLabel', { n }),
  options: () =>
    KINS.map(value => ({
      value,
      label: w(`claim:family.kin.${value}`),
      also: w(`claim:family.kin.${value}Also`),
    })),
})

export const familyForm = defineForm<FamilyAnswers>({
  id: 'keluarga-klaim',
  version: 1,
  title: () => w('claim:family.title'),
  grave: { reminder: date => w('claim:family.reminder', { date }) },
  ending: 'summary',
  questions: [...heirQuestions, ...NUMBERS.flatMap(childQuestions)],
})
