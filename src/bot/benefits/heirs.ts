/**
 * "Siapa ahli warisnya?": the order by the law, and a few taps by which a family finds who of it claims and what else is
 * needed. The answers stand in the buttons, a letter each; nothing is kept.
 */
import { HEIR_RANKS, HEIRS_SOURCE, heirsOf, type Kin } from '../../program/benefits/heirs.ts'
import { freeLine } from '../claims/words.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { HEIRS } from './card.ts'

const QUESTIONS = [
  'spouse',
  'adultChildren',
  'minorChildren',
  'straightLine',
  'siblings',
  'parentsInLaw',
  'will',
] as const satisfies readonly (keyof Kin)[]

/** These are asked whatever comes of them: they claim together. */
const TOGETHER = 3
const ANSWERS = { y: true, n: false, u: null } as const
type Letter = keyof typeof ANSWERS

/** The order, and the way into the questions. */
export const heirsScreen: Screen = () =>
  Promise.resolve({ say: [{ text: orderText(), rows: [[startButton], ...ending] }] })

/** @param letters what was answered so far; the message of the question before is changed. */
export const heirsStepScreen =
  (letters: string): Screen =>
  () => {
    const given = letters.split('').filter((letter): letter is Letter => letter in ANSWERS)
    const question = QUESTIONS[given.length]
    const isDone = given.length >= TOGETHER && heirsOf(kinBy(given)).ranks.at(-1) !== 'nobody'
    const view = question === undefined || isDone ? resultView(given) : questionView(question, letters)
    return Promise.resolve({ say: [], edit: view })
  }

function questionView(question: (typeof QUESTIONS)[number], letters: string): View {
  const button = (letter: Letter, label: string): Button => ({ label, data: `${HEIRS}${letters}${letter}` })
  return {
    text: w(`benefits:heirs.question.${question}`),
    rows: [[button('y', w('yes')), button('n', w('no'))], [button('u', w('dontKnow'))]],
  }
}

function resultView(given: readonly Letter[]): View {
  const { ranks, needs } = heirsOf(kinBy(given))
  const parts = [
    w('benefits:heirs.title'),
    [
      w(ranks.length === 1 ? 'benefits:heirs.result' : 'benefits:heirs.resultOpen'),
      ...ranks.map(rank => w('benefits:heirs.resultRank', { rank: w(`benefits:heirs.rank.${rank}`) })),
    ].join('\n'),
    ...(needs.length > 0
      ? [[w('benefits:heirs.needs'), ...needs.map(need => w(`benefits:heirs.need.${need}`))].join('\n')]
      : []),
    closing,
  ]
  return { text: parts.join('\n\n'), rows: [[{ label: w('benefits:heirs.again'), data: HEIRS }], ...ending] }
}

/** What was not asked is not known; of the first rank that is there for certain nothing more is needed. */
function kinBy(given: readonly Letter[]): Kin {
  const answer = (at: number): boolean | null => {
    const letter = given[at]
    return letter === undefined ? null : ANSWERS[letter]
  }
  return {
    spouse: answer(0),
    adultChildren: answer(1),
    minorChildren: answer(2),
    straightLine: answer(3),
    siblings: answer(4),
    parentsInLaw: answer(5),
    will: answer(6),
  }
}

function orderText(): string {
  const ranks = HEIR_RANKS.map((rank, at) =>
    w('benefits:heirs.rankLine', { n: at + 1, rank: w(`benefits:heirs.rank.${rank}`) }),
  )
  return [
    w('benefits:heirs.title'),
    [w('benefits:heirs.order'), ...ranks].join('\n'),
    [w('benefits:heirs.needs'), ...NEEDS.map(need => w(`benefits:heirs.need.${need}`))].join('\n'),
    closing,
  ].join('\n\n')
}

const NEEDS = ['certificate-of-heirs', 'power-of-attorney', 'guardian', 'notarial-will'] as const

const closing = [
  w('benefits:heirs.difficult'),
  w('benefits:why.sourceOnly', { source: HEIRS_SOURCE }),
  [w('benefits:card.decides'), freeLine].join('\n'),
].join('\n\n')

const startButton: Button = { label: w('benefits:heirs.start'), data: `${HEIRS}-`, style: 'primary' }
const ending: readonly Button[][] = [
  [{ label: w('benefits:buttons.report'), data: links.claims }],
  [{ label: w('menu:ask'), data: links.ask }],
]
