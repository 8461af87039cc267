/** What is asked of a claim that began on paper: the worker, how far it is, the heir, and two children at most. */
import { RELATIONS, type ClaimChild, type Relation } from '../../../records/claims/body.ts'
import { hasReceipt, PAPER_STAGES, type PaperStage } from '../../../records/claims/office/on-paper.ts'
import { statusWords } from '../../claims/words.ts'
import { dateTextWords, phoneWords, rupiahWords } from '../../format.ts'
import { defineForm, type Asking, type Question } from '../../forms/form.ts'
import { readDay } from '../../forms/read/date.ts'
import { readLine } from '../../forms/read/line.ts'
import { readName } from '../../forms/read/name.ts'
import { readNikNumber } from '../../forms/read/nik.ts'
import { readPhone } from '../../forms/read/phone.ts'
import { escapeHtml } from '../../html.ts'
import { words as w } from '../../words.ts'
import { readRupiah } from './steps.ts'
import { masked } from './words.ts'

type Level = ClaimChild['level']
const LEVELS: readonly Level[] = ['not-yet', 'tk', 'sd', 'smp', 'sma', 'pt', 'left']

/** `none`: there is no such child; a phone or a class that nobody knows. */
export const NONE = 'none'

export type PaperAnswers = {
  nik: string
  name: string
  on: string
  stage: PaperStage
  receiptOn?: string
  receipt?: string
  programme?: 'jkm' | 'jkk'
  stageOn?: string
  amount?: number
  heir: string
  relation: Relation
  phone: string
  child1: string
  born1?: string
  level1?: Level
  year1?: string
  child2?: string
  born2?: string
  level2?: Level
  year2?: string
  saidBy?: 'parent' | 'guardian'
}

type Of = Asking<PaperAnswers>
const isReceived = ({ answers: { stage } }: Of) => stage !== undefined && hasReceipt(stage)
const isFurther = ({ answers: { stage } }: Of) =>
  stage !== undefined && hasReceipt(stage) && stage !== 'handed-over'

const aDay = (id: 'on' | 'receiptOn' | 'stageOn', ask: () => string, label: () => string) =>
  ({
    id,
    kind: 'text',
    ask,
    label,
    help: () => w('claimdesk:stepForm.on.help'),
    show: (value: string) => dateTextWords(value),
    read: (text: string) => readDay(text, { w }),
  }) as const

export const isThere = (name: string | undefined): boolean => name !== undefined && name !== NONE
export const goesToSchool = (level: Level | undefined): boolean =>
  level !== undefined && level !== 'not-yet' && level !== 'left'

/** BPJS pays for two children (`program/benefits/rules`). The second is asked for once there is a first. */
function childQuestions(n: 1 | 2): Question<PaperAnswers>[] {
  const [child, born, level, year] = [`child${n}`, `born${n}`, `level${n}`, `year${n}`] as const
  const nameOf = ({ answers }: Of) => escapeHtml(answers[child] ?? '')
  const hasThis = ({ answers }: Of) => isThere(answers[child]) && (n === 1 || isThere(answers.child1))
  const name: Question<PaperAnswers> = {
    id: child,
    kind: 'text',
    applies: ({ answers }) => n === 1 || isThere(answers.child1),
    ask: () => w('claimdesk:new.child.ask', { n }),
    label: () => w('claimdesk:new.child.label', { n }),
    read: text => readName(text, { w }),
    options: () => [{ value: NONE, label: w('claimdesk:new.child.none'), also: w('noAlso') }],
  }
  return [
    name,
    {
      id: born,
      kind: 'text',
      applies: hasThis,
      ask: asking => w('claimdesk:new.child.born', { name: nameOf(asking) }),
      label: () => w('claimdesk:new.child.bornLabel', { n }),
      show: value => dateTextWords(value),
      read: text => readDay(text, { w }),
    },
    {
      id: level,
      kind: 'choice',
      applies: hasThis,
      perRow: 2,
      ask: asking => w('claimdesk:new.child.level', { name: nameOf(asking) }),
      label: () => w('claimdesk:new.child.levelLabel', { n }),
      options: () => LEVELS.map(value => ({ value, label: w(`claimdesk:new.level.${value}`) })),
    },
    {
      id: year,
      kind: 'choice',
      applies: asking => hasThis(asking) && goesToSchool(asking.answers[level]),
      perRow: 3,
      ask: asking => w('claimdesk:new.child.year', { name: nameOf(asking) }),
      label: () => w('claimdesk:new.child.yearLabel', { n }),
      options: () => [
        ...['1', '2', '3', '4', '5', '6'].map(value => ({ value, label: value })),
        { value: NONE, label: w('claimdesk:new.child.yearUnknown') },
      ],
    },
  ]
}

export const paperClaimForm = defineForm<PaperAnswers>({
  id: 'klaim-kertas',
  version: 1,
  title: () => w('claimdesk:new.title'),
  ending: 'summary',
  questions: [
    {
      id: 'nik',
      kind: 'text',
      secret: () => true,
      ask: () => w('claimdesk:new.nik.ask'),
      label: () => w('claimdesk:new.nik.label'),
      show: value => masked(value),
      read: text => readNikNumber(text, { w }),
    },
    {
      id: 'name',
      kind: 'text',
      ask: () => w('claimdesk:new.name.ask'),
      label: () => w('claimdesk:new.name.label'),
      read: text => readName(text, { w }),
    },
    aDay(
      'on',
      () => w('claimdesk:new.on.ask'),
      () => w('claimdesk:new.on.label'),
    ),
    {
      id: 'stage',
      kind: 'choice',
      ask: () => w('claimdesk:new.stage.ask'),
      label: () => w('claimdesk:new.stage.label'),
      options: () => PAPER_STAGES.map(value => ({ value, label: statusWords({ status: value }) })),
    },
    {
      ...aDay(
        'receiptOn',
        () => w('claimdesk:stepForm.receiptOn.ask'),
        () => w('claimdesk:stepForm.receiptOn.label'),
      ),
      applies: isReceived,
    },
    {
      id: 'receipt',
      kind: 'text',
      applies: isReceived,
      ask: () => w('claimdesk:stepForm.receipt.ask'),
      help: () => w('claimdesk:stepForm.receipt.help'),
      label: () => w('claimdesk:stepForm.receipt.label'),
      read: text => readLine(text, { w }),
    },
    {
      id: 'programme',
      kind: 'choice',
      applies: isReceived,
      ask: () => w('claimdesk:stepForm.programme.ask'),
      help: () => w('claimdesk:stepForm.programme.help'),
      label: () => w('claimdesk:stepForm.programme.label'),
      options: () =>
        (['jkm', 'jkk'] as const).map(value => ({
          value,
          label: w(`claimdesk:stepForm.programme.${value}`),
        })),
    },
    {
      ...aDay(
        'stageOn',
        () => w('claimdesk:new.stageOn.ask'),
        () => w('claimdesk:new.stageOn.label'),
      ),
      applies: isFurther,
    },
    {
      id: 'amount',
      kind: 'text',
      applies: ({ answers }) => answers.stage === 'paid',
      ask: () => w('claimdesk:stepForm.amount.ask'),
      label: () => w('claimdesk:stepForm.amount.label'),
      show: value => rupiahWords(value),
      read: text => readRupiah(text),
    },
    {
      id: 'heir',
      kind: 'text',
      ask: () => w('claimdesk:new.heir.ask'),
      label: () => w('claimdesk:new.heir.label'),
      read: text => readName(text, { w }),
    },
    {
      id: 'relation',
      kind: 'choice',
      ask: () => w('claimdesk:new.relation.ask'),
      label: () => w('claimdesk:new.relation.label'),
      options: () =>
        RELATIONS.filter(one => !NO_HEIR.includes(one)).map(value => ({
          value,
          label: w(`claims:relation.${value}`),
        })),
    },
    {
      id: 'phone',
      kind: 'text',
      ask: () => w('claimdesk:new.phone.ask'),
      label: () => w('claimdesk:new.phone.label'),
      show: value => phoneWords(value),
      read: text => readPhone(text, { w }),
      options: () => [{ value: NONE, label: w('claimdesk:new.phone.none'), also: w('noAlso') }],
    },
    ...childQuestions(1),
    ...childQuestions(2),
    {
      id: 'saidBy',
      kind: 'choice',
      applies: ({ answers }) => isThere(answers.child1),
      ask: () => w('claimdesk:new.saidBy.ask'),
      help: () => w('claimdesk:new.saidBy.help'),
      label: () => w('claimdesk:new.saidBy.label'),
      options: () =>
        (['parent', 'guardian'] as const).map(value => ({
          value,
          label: w(`claimdesk:new.saidBy.${value}`),
        })),
    },
  ],
})

const NO_HEIR: readonly Relation[] = ['neighbour', 'self', 'unknown']
