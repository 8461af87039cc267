/**
 * The stages of a claim: what BPJS said is entered in a short form, each with what the stage must bring; where nothing has
 * to be brought one question is enough. What is wrong with an entry says `program/claims/steps`.
 */
import { BPJS_CLAIM_REFUSALS, type ClaimRefusal, type ClaimStep } from '../../../program/claims/steps.ts'
import { parseDate, type PlainDate } from '../../../program/plain-date.ts'
import { accountsOfClaim } from '../../../records/claims/access.ts'
import { advanceClaim, noteChecked, type ClaimAdvanced } from '../../../records/claims/advance.ts'
import type { Claim } from '../../../records/claims/claim-rows.ts'
import { claimForOfficer } from '../../../records/claims/hold.ts'
import { numberWordsOf, refusalWords, statusWords } from '../../claims/words.ts'
import { dateTextWords, dateWords, rupiahWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Asking, type Question, type Read } from '../../forms/form.ts'
import { readDay } from '../../forms/read/date.ts'
import { readLine } from '../../forms/read/line.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { openedInPlace, removeShownClaim } from './open.ts'
import { OFFERED, stepData, type Offered } from './step-table.ts'
import { aboutOf, backButton, claimIn, endOfForm, listButton, refusedReply } from './words.ts'

export type StepAnswers = {
  /** `YYYY-MM-DD`. */
  on: string
  receipt?: string
  programme?: 'jkm' | 'jkk'
  /** Whole rupiah. */
  amount?: number
  reason?: ClaimRefusal
  /** A line for the family, or `none`. */
  note?: string
}

const NO_NOTE = 'none'

export const dayQuestion = (ask: 'on' | 'receiptOn' = 'on') =>
  ({
    id: 'on',
    kind: 'text',
    ask: () => w(`claimdesk:stepForm.${ask}.ask`),
    help: () => w('claimdesk:stepForm.on.help'),
    label: () => w(`claimdesk:stepForm.${ask}.label`),
    show: (value: string) => dateTextWords(value),
    read: (text: string) => readDay(text, { w }),
    options: ({ today }: Pick<Asking<unknown>, 'today'>) => [
      { value: today as string, label: w('claimdesk:stepForm.on.today', { date: dateWords(today) }) },
    ],
  }) as const

export const amountQuestion = (ask: string) =>
  ({
    id: 'amount',
    kind: 'text',
    ask: () => ask,
    label: () => w('claimdesk:stepForm.amount.label'),
    show: (value: number) => rupiahWords(value),
    read: (text: string) => readRupiah(text),
  }) as const

const receipt: Question<StepAnswers> = {
  id: 'receipt',
  kind: 'text',
  ask: () => w('claimdesk:stepForm.receipt.ask'),
  help: () => w('claimdesk:stepForm.receipt.help'),
  label: () => w('claimdesk:stepForm.receipt.label'),
  read: text => readLine(text, { w }),
}

const programme: Question<StepAnswers> = {
  id: 'programme',
  kind: 'choice',
  ask: () => w('claimdesk:stepForm.programme.ask'),
  help: () => w('claimdesk:stepForm.programme.help'),
  label: () => w('claimdesk:stepForm.programme.label'),
  options: () =>
    (['jkm', 'jkk'] as const).map(value => ({ value, label: w(`claimdesk:stepForm.programme.${value}`) })),
}

const note = (isMust: boolean): Question<StepAnswers> => ({
  id: 'note',
  kind: 'text',
  ask: () => w(isMust ? 'claimdesk:stepForm.note.ask' : 'claimdesk:stepForm.note.askMay'),
  help: () => w('claimdesk:stepForm.note.help'),
  label: () => w('claimdesk:stepForm.note.label'),
  read: text => readNote(text),
  options: () =>
    isMust ? [] : [{ value: NO_NOTE, label: w('claimdesk:stepForm.note.none'), also: w('noAlso') }],
})

const reason: Question<StepAnswers> = {
  id: 'reason',
  kind: 'choice',
  ask: () => w('claimdesk:stepForm.reason.ask'),
  label: () => w('claimdesk:stepForm.reason.label'),
  options: () => BPJS_CLAIM_REFUSALS.map(value => ({ value, label: refusalWords(value) })),
}

/** The family reads it, perhaps over somebody's shoulder: no number of a person or an account stands in it. */
export function readNote(text: string): Read<string> {
  const isNumber = /\d{8,}/.test(text.replaceAll(/[\s.-]/g, ''))
  return isNumber ? { ok: false, why: w('claimdesk:stepForm.note.nik') } : readLine(text, { w })
}

/** Digits, however they are grouped, with "Rp" in front or not. */
export function readRupiah(text: string): Read<number> {
  const digits = text
    .replace(/^\s*rp\.?\s*/i, '')
    .replace(/,0*-?\s*$/, '')
    .replaceAll(/[.\s]/g, '')
  const value = Number(digits)
  return /^\d{1,12}$/.test(digits) && value > 0
    ? { ok: true, value }
    : { ok: false, why: w('claimdesk:stepForm.amount.wrong') }
}

/** The stages that bring something, with their questions. */
const QUESTIONS = {
  'handed-over': () => [dayQuestion('receiptOn'), receipt, programme],
  'bpjs-checks': () => [dayQuestion()],
  'to-mend': () => [note(true), dayQuestion()],
  'awaits-contribution': () => [dayQuestion(), note(false)],
  'awaits-basarnas': () => [dayQuestion(), note(false)],
  granted: () => [dayQuestion()],
  paid: () => [dayQuestion(), amountQuestion(w('claimdesk:stepForm.amount.ask'))],
  refused: () => [reason, dayQuestion(), note(false)],
  'closed-by-office': () => [note(true)],
} satisfies Partial<Record<Offered, () => readonly Question<StepAnswers>[]>>
type WithForm = keyof typeof QUESTIONS

const hasForm = (to: Offered): to is WithForm => Object.hasOwn(QUESTIONS, to)

const featureOf = (to: WithForm): FormFeature<StepAnswers> => ({
  form: defineForm<StepAnswers>({
    id: `klaim-${to}`,
    version: 1,
    passing: true,
    title: () => w(`claimdesk:step.${to}`),
    ending: 'summary',
    questions: QUESTIONS[to](),
  }),
  handIn: (turn, answers, { about }) => handIn(turn, about, to, answers),
})

const features = Object.fromEntries(
  (Object.keys(QUESTIONS) as WithForm[]).map(to => [to, featureOf(to)]),
) as Record<WithForm, FormFeature<StepAnswers>>

export const claimStepFeatures = Object.values(features) as readonly FormFeature[]

/** The step that the answers say. */
export function stepOf(to: Offered, answers: StepAnswers, today: PlainDate): ClaimStep {
  const on = parseDate(answers.on) ?? today
  const said = answers.note === undefined || answers.note === NO_NOTE ? {} : { note: answers.note }
  switch (to) {
    case 'handed-over':
      return { to, on, receipt: answers.receipt ?? '', programme: answers.programme ?? 'jkm' }
    case 'to-mend':
      return { to, on, note: answers.note ?? '' }
    case 'awaits-contribution':
    case 'awaits-basarnas':
      return { to, on, ...said }
    case 'paid':
      return { to, on, amount: answers.amount ?? 0 }
    case 'refused':
      return { to, on, reason: answers.reason ?? 'other', ...said }
    case 'closed-by-office':
      return { to: 'refused', on: today, reason: 'closed-by-office', ...said }
    default:
      return { to, on }
  }
}

/** Opens the form of a step, or asks whether it is meant. The version that the officer looked at goes with it. */
export const stepScreen =
  (index: number, id: string, version: number): Screen =>
  async turn => {
    const to = OFFERED[index]
    if (to === undefined) return { say: [], toast: w('menu:oldButton') }
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'keep-claims')
    const of = { id, version }
    if (!found.ok) return refusedReply(turn, found, id, stepData(to, of))
    const { claim } = found
    // Said before three questions are answered in vain: the family may have filled something in meanwhile.
    if (claim.version !== version) return refusedReply(turn, { ok: false, error: 'changed', claim }, id)
    const says = {
      step: w(`claimdesk:step.${to}`),
      number: numberWordsOf(claim),
      status: statusWords(claim),
    }
    if (hasForm(to))
      return openForm(turn, features[to], {
        about: aboutOf(of),
        intro: w('claimdesk:stepForm.intro', says),
        replaceOpen: true,
      })
    return {
      edit: askView(w('claimdesk:confirm.step', says), `pk:yes:${index}:${id}:${version}`, claim),
      say: [],
    }
  }

/** A question with yes and no, in the place of the claim. */
export const askView = (text: string, yes: string, { id }: Pick<Claim, 'id'>): View => ({
  text,
  rows: [
    [{ label: w('claimdesk:confirm.yes'), data: yes, style: 'success' }],
    [{ label: w('claimdesk:confirm.no'), data: `pk:in:${id}` }],
  ],
})

/** The step is meant. */
export const stepYesScreen =
  (index: number, id: string, version: number): Screen =>
  async turn => {
    const to = OFFERED[index]
    if (to === undefined || hasForm(to)) return { say: [], toast: w('menu:oldButton') }
    const step = stepOf(to, { on: turn.today }, turn.today)
    const advanced = await advanceClaim(turn.tx, { id, version, officer: turn.account.id, step })
    return movedReply(turn, advanced, id, stepData(to, { id, version }))
  }

/** "Laporan keliru": nothing changes for who lives. */
export const falseScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'keep-claims')
    if (!found.ok) return refusedReply(turn, found, id)
    const { claim } = found
    const text = w(
      claim.kind === 'accident' ? 'claimdesk:confirm.falseAccident' : 'claimdesk:confirm.false',
      {
        number: numberWordsOf(claim),
      },
    )
    return { edit: askView(text, `pk:isfalse:${id}:${version}`, claim), say: [] }
  }

export const isFalseScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const { tx, account, today } = turn
    const step: ClaimStep = { to: 'refused', on: today, reason: 'false-report' }
    return movedReply(turn, await advanceClaim(tx, { id, version, officer: account.id, step }), id)
  }

export const checkedScreen =
  (id: string): Screen =>
  async turn => {
    const checked = await noteChecked(turn.tx, { id, officer: turn.account.id })
    if (!checked.ok) return refusedReply(turn, checked, id, `pk:checked:${id}`)
    return { ...(await openedInPlace(id)(turn)), toast: w('claimdesk:papers.toast') }
  }

/** After a move: in the place of the question that led to it. */
async function movedReply(turn: Turn, advanced: ClaimAdvanced, id: string, tried?: string): Promise<Reply> {
  if (advanced.ok) {
    const also = await outgoingOf(turn.tx, advanced.notices)
    return { edit: await movedView(turn, advanced.claim), say: [], also }
  }
  if (advanced.error !== 'entry') return refusedReply(turn, advanced, id, tried)
  const text = w(`claimdesk:stepForm.problem.${advanced.problem}`)
  return { say: [{ text, rows: [[backTo(id)], [listButton]] }] }
}

const backTo = (id: string) => ({ label: w('claimdesk:open'), data: `pk:one:${id}` })

/** What was recorded, and whether anybody heard of it. */
async function movedView({ tx }: Turn, claim: Claim): Promise<View> {
  const n = (await accountsOfClaim(tx, claim.id)).length
  const told = n > 0 ? w('claimdesk:doneTold', { n }) : w('claimdesk:doneNobody')
  const done = w('claimdesk:done', { number: numberWordsOf(claim), status: statusWords(claim) })
  return { text: `${done}\n${told}`, rows: [[backButton(claim)], [listButton]] }
}

async function handIn(
  turn: Turn,
  about: string | undefined,
  to: WithForm,
  answers: StepAnswers,
): Promise<HandedIn> {
  const { tx, account, today } = turn
  const of = claimIn(about)
  const step = stepOf(to, answers, today)
  const advanced = await advanceClaim(tx, { ...of, officer: account.id, step })
  if (advanced.ok) {
    // What has ended is nobody's to read in the chat any more.
    const gone = advanced.claim.endedAt ? await removeShownClaim(tx, of.id, turn.chat) : []
    const also = [...(await outgoingOf(tx, advanced.notices)), ...gone]
    return endOfForm(true, { say: [await movedView(turn, advanced.claim)], also })
  }
  if (advanced.error !== 'entry') return endOfForm(false, await refusedReply(turn, advanced, of.id))
  const lead = w(`claimdesk:stepForm.problem.${advanced.problem}`)
  return { done: false, lead, at: questionOf(advanced.problem) }
}

/** Where the entry is mended. */
export const questionOf = (problem: string): keyof StepAnswers => {
  switch (problem) {
    case 'receipt-missing':
      return 'receipt'
    case 'note-missing':
      return 'note'
    case 'amount-wrong':
      return 'amount'
    default:
      return 'on'
  }
}
