/**
 * One step for several claims, as BPJS's list says it: the officer ticks those that are meant, enters the day once, sees
 * what will change, and each moves for itself. Which are ticked stands in the buttons, so a restart or a second tap changes
 * nothing of it.
 */
import { makePublicNumber } from '../../../program/public-number.ts'
import {
  advanceMany,
  MANY_AT_MOST,
  type LookedAt,
  type ManyAdvanced,
  type ManyStep,
} from '../../../records/claims/office/advance-many.ts'
import { bodyOf, claimById, claimByNumber, type Claim } from '../../../records/claims/claim-rows.ts'
import { claimsFor, countClaims } from '../../../records/claims/office/queue.ts'
import { authorise } from '../../../records/office/officers.ts'
import { personMeant } from '../../../records/claims/family/report.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { numberWordsOf, statusWords } from '../../claims/words.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Question } from '../../forms/form.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { amountQuestion, dayQuestion, questionOf, stepOf, type StepAnswers } from './steps.ts'
import { endOfForm, listButton } from './words.ts'

export const MANY = 'pk:many'

/** Stages at which BPJS's list says something of many at once, and what it may say. */
const STAGES = [
  { from: 'handed-over', letter: 'h', to: ['bpjs-checks', 'granted', 'paid', 'checked'] },
  { from: 'bpjs-checks', letter: 'b', to: ['granted', 'paid', 'checked'] },
  { from: 'granted', letter: 'g', to: ['paid', 'checked'] },
] as const
type Stage = (typeof STAGES)[number]
type To = ManyStep['to']

/** A page of them; those that are done make room for the rest. */
const SHOWN = 20

export const manyScreen: Screen = async turn => {
  const allowed = await authorise(turn.tx, turn.account.id, 'keep-claims')
  if (!allowed.ok) return deniedReply(turn, allowed, MANY)
  const rows: Button[][] = []
  for (const { from, letter } of STAGES) {
    const n = await countClaims(turn.tx, allowed.officer, 'bpjs', from)
    const label = w('claimdesk:many.stage', { status: statusWords({ status: from }), n })
    rows.push([{ label, data: `${MANY}:${letter}:` }])
  }
  return { edit: { text: w('claimdesk:many.which'), rows: [...rows, [listButton]] }, say: [] }
}

/** @param ticked the numbers of the claims, packed. */
export const tickScreen =
  (letter: string, ticked: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const stage = STAGES.find(one => one.letter === letter)
    const allowed = await authorise(tx, account.id, 'keep-claims')
    if (!allowed.ok) return deniedReply(turn, allowed, `${MANY}:${letter}:${ticked}`)
    if (!stage) return { say: [], toast: w('menu:oldButton') }
    const all = await claimsFor(tx, allowed.officer, {
      filter: 'bpjs',
      status: stage.from,
      skip: 0,
      limit: SHOWN + MANY_AT_MOST,
    })
    const chosen = unpack(ticked).filter(number => all.some(claim => claim.number === number))
    return { edit: await tickView(tx, stage, all, chosen), say: [] }
  }

async function tickView(
  tx: Tx,
  stage: Stage,
  all: readonly Claim[],
  chosen: readonly string[],
): Promise<View> {
  const isChosen = (claim: Claim) => chosen.includes(claim.number)
  const shown = all.filter((claim, at) => at < SHOWN || isChosen(claim))
  const isFull = chosen.length >= MANY_AT_MOST
  const rows: Button[][] = []
  for (const claim of shown) {
    const next = isChosen(claim) ? chosen.filter(one => one !== claim.number) : [...chosen, claim.number]
    rows.push([
      {
        label: w('claimdesk:many.one', {
          mark: w(isChosen(claim) ? 'claimdesk:many.on' : 'claimdesk:many.off'),
          number: numberWordsOf(claim),
          name: await nameOf(tx, claim),
        }),
        data: `${MANY}:${stage.letter}:${pack(isFull && !isChosen(claim) ? chosen : next)}`,
      },
    ])
  }
  const ways = stage.to.map(to => [
    { label: stepLabel(to), data: `pk:m${LETTER_OF[to]}:${stage.letter}:${pack(chosen)}` },
  ])
  const text = [
    w('claimdesk:many.title', { status: statusWords({ status: stage.from }), most: MANY_AT_MOST }),
    w(shown.length === 0 ? 'claimdesk:many.none' : 'claimdesk:many.chosen', { n: chosen.length }),
    ...(isFull ? [w('claimdesk:many.full', { most: MANY_AT_MOST })] : []),
    ...(all.length > shown.length ? [w('claimdesk:many.further', { n: all.length - shown.length })] : []),
  ].join('\n\n')
  const back = [{ label: w('claimdesk:many.other'), data: MANY }, listButton]
  return { text, rows: [...rows, ...(chosen.length > 0 ? ways : []), back] }
}

const LETTER_OF = { 'bpjs-checks': 'b', granted: 'g', paid: 'p', checked: 'c' } as const satisfies Record<
  To,
  string
>

const stepLabel = (to: To): string =>
  to === 'checked' ? w('claimdesk:many.checked') : w(`claimdesk:step.${to}`)

/** The worker's first name and a letter: enough to find the line of a list. */
async function nameOf(reader: Reader, claim: Claim): Promise<string> {
  const person = await personMeant(reader, claim)
  const name = person?.name ?? (await bodyOf(reader, claim)).worker.name ?? '-'
  const [first = '-', second] = name.split(/\s+/)
  return second === undefined ? first : `${first} ${second.slice(0, 1)}.`
}

// ——— Which are ticked, within the 64 bytes of a button ———

/** Eight digits of a number fit in five letters of 64; its check digit follows from them. */
const EACH = 5
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const pack = (numbers: readonly string[]): string =>
  numbers.map(number => lettersOf(Number(number.slice(0, 8)))).join('')

const lettersOf = (value: number): string =>
  Array.from({ length: EACH }, (_, at) => ALPHABET[Math.floor(value / 64 ** (EACH - 1 - at)) % 64]).join('')

function unpack(packed: string): string[] {
  const parts = packed.match(new RegExp(`.{${EACH}}`, 'g')) ?? []
  return parts.slice(0, MANY_AT_MOST).flatMap(part => {
    const value = part.split('').reduce((sum, letter) => sum * 64 + ALPHABET.indexOf(letter), 0)
    return value < 100_000_000 ? [makePublicNumber(String(value).padStart(8, '0'))] : []
  })
}

// ——— The step, once for all ———

type ManyAnswers = StepAnswers & {
  /** What will change, for the summary; filled in before the form opens. */
  claims: string
}

const chosenQuestion: Question<ManyAnswers> = {
  id: 'claims',
  kind: 'text',
  ask: () => w('claimdesk:many.again'),
  label: () => w('claimdesk:many.claims'),
  read: () => ({ ok: false, why: w('claimdesk:many.again') }),
}

const QUESTIONS = {
  'bpjs-checks': () => [dayQuestion()],
  granted: () => [dayQuestion()],
  paid: () => [dayQuestion(), amountQuestion(w('claimdesk:many.amount'))],
  checked: () => [],
} satisfies Record<To, () => readonly Question<ManyAnswers>[]>

const featureOf = (to: To): FormFeature<ManyAnswers> => ({
  form: defineForm<ManyAnswers>({
    id: `klaim-banyak-${to}`,
    version: 1,
    passing: true,
    title: () => stepLabel(to),
    ending: 'summary',
    questions: [...QUESTIONS[to](), chosenQuestion],
  }),
  handIn: (turn, answers, { about }) => handIn(turn, about, to, answers),
})

const features = {
  'bpjs-checks': featureOf('bpjs-checks'),
  granted: featureOf('granted'),
  paid: featureOf('paid'),
  checked: featureOf('checked'),
} as const satisfies Record<To, FormFeature<ManyAnswers>>

export const manyFeatures = Object.values(features) as readonly FormFeature[]

/** Shows what will change, and asks the day. The versions that the officer looked at go with it. */
export const manyStepScreen =
  (step: string, letter: string, ticked: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'keep-claims')
    if (!allowed.ok) return deniedReply(turn, allowed, MANY)
    const stage = STAGES.find(one => one.letter === letter)
    const to = stage?.to.find(one => LETTER_OF[one] === step)
    if (!stage || !to) return { say: [], toast: w('menu:oldButton') }
    const chosen: Claim[] = []
    for (const number of unpack(ticked)) {
      const claim = await claimByNumber(tx, number)
      if (claim?.status === stage.from) chosen.push(claim)
    }
    if (chosen.length === 0) return tickScreen(letter, '')(turn)
    return openForm(turn, features[to], {
      about: chosen.map(({ id, version }) => `${id}@${version}`).join(','),
      answers: { claims: chosen.map(numberWordsOf).join(', ') },
      intro: await introOf(tx, to, chosen),
      replaceOpen: true,
    })
  }

async function introOf(tx: Tx, to: To, chosen: readonly Claim[]): Promise<string> {
  const lines: string[] = []
  for (const claim of chosen) {
    const says = {
      number: numberWordsOf(claim),
      name: escapeHtml(await nameOf(tx, claim)),
      from: statusWords(claim),
    }
    lines.push(
      to === 'checked'
        ? w('claimdesk:many.lineChecked', says)
        : w('claimdesk:many.line', { ...says, to: statusWords({ status: to }) }),
    )
  }
  const says = { n: chosen.length, list: lines.join('\n') }
  return to === 'checked'
    ? w('claimdesk:many.introChecked', says)
    : w('claimdesk:many.intro', { ...says, step: stepLabel(to) })
}

async function handIn(
  turn: Turn,
  about: string | undefined,
  to: To,
  answers: ManyAnswers,
): Promise<HandedIn> {
  const { tx, account, today } = turn
  const claims = lookedAtIn(about)
  const step = to === 'checked' ? ({ to } as const) : (stepOf(to, answers, today) as ManyStep)
  const many = await advanceMany(tx, { claims, officer: account.id, step })
  const entry = many.refused.find(({ why }) => why.error === 'entry')
  // Where nothing has moved and the entry itself is wrong, it is asked again.
  if (many.done.length === 0 && entry?.why.error === 'entry')
    return {
      done: false,
      lead: w(`claimdesk:stepForm.problem.${entry.why.problem}`),
      at: questionOf(entry.why.problem),
    }
  const denied = many.refused.find(({ why }) => why.error === 'denied')
  if (many.done.length === 0 && denied?.why.error === 'denied')
    return endOfForm(false, await deniedReply(turn, denied.why, MANY))
  const also = await outgoingOf(tx, many.notices)
  const text = await resultText(tx, many)
  return endOfForm(many.done.length > 0, { say: [{ text, rows: [[manyButton], [listButton]] }], also })
}

const manyButton: Button = { label: w('claimdesk:list.many'), data: MANY }

const lookedAtIn = (about = ''): LookedAt[] =>
  about.split(',').map(part => {
    const [id = '', version = ''] = part.split('@')
    return { id, version: Number(version) }
  })

async function resultText(tx: Tx, { done, refused }: ManyAdvanced): Promise<string> {
  const lines: string[] = []
  for (const { id, why } of refused) {
    const claim = await claimById(tx, id)
    lines.push(
      w('claimdesk:many.leftOne', {
        number: claim ? numberWordsOf(claim) : '-',
        why: w(`claimdesk:why.${why.error}`),
      }),
    )
  }
  return [
    done.length > 0 ? w('claimdesk:many.done', { n: done.length }) : w('claimdesk:many.nothing'),
    ...(lines.length > 0 ? [[w('claimdesk:many.left', { n: lines.length }), ...lines].join('\n')] : []),
  ].join('\n\n')
}
