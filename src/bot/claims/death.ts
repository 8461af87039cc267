/**
 * "Ada yang meninggal": four questions, each of which may be left open, then what the family may get. Nothing of the
 * answer comes from the lists: a stranger must not learn from it whether somebody is a member.
 */
import { benefitsOf } from '../../program/benefits/benefits.ts'
import type { BenefitAnswer, Cause } from '../../program/benefits/case.ts'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import type { Claim } from '../../records/claims/claim-rows.ts'
import { rupiahWords, weekdayWords } from '../format.ts'
import { openForm, type FormFeature } from '../forms/driver.ts'
import { defineForm } from '../forms/form.ts'
import type { Screen } from '../house.ts'
import { words as w } from '../words.ts'
import { dayQuestion, known, relationQuestion, whoQuestion, type ReportAnswers } from './questions.ts'
import { exampleOf } from './read.ts'
import { reported, reportView } from './reported.ts'
import { numberWordsOf } from './words.ts'

const HOWS = ['sick', 'work', 'way-to-work', 'sudden-at-work', 'other', 'unknown'] as const
type How = (typeof HOWS)[number]

type DeathAnswers = ReportAnswers & { how: How }

/** Another cause than these may have to do with the work or not: that stays open. */
const CAUSES: Readonly<Record<How, Cause | null>> = {
  sick: 'not-work',
  work: 'work',
  'way-to-work': 'way-to-work',
  'sudden-at-work': 'sudden-at-work',
  other: null,
  unknown: null,
}

const form = defineForm<DeathAnswers>({
  id: 'lapor-meninggal',
  version: 1,
  title: () => w('claims:death.title'),
  grave: { reminder: date => w('claims:death.reminder', { date }) },
  ending: 'none',
  questions: [
    whoQuestion(w('claims:death.who')),
    dayQuestion(
      ({ today }) => w('claims:death.on.ask', { example: exampleOf(today) }),
      w('claims:death.on.help'),
    ),
    {
      id: 'how',
      kind: 'choice',
      ask: () => w('claims:death.how.ask'),
      help: () => w('claims:death.how.help'),
      label: () => w('claims:label.how'),
      options: () =>
        HOWS.map(value => ({
          value,
          label: w(`claims:death.how.${value}`),
          ...(value === 'unknown' ? { also: w('common:dontKnowAlso') } : {}),
        })),
    },
    relationQuestion(w('claims:death.relation.ask'), w('claims:death.relation.help')),
  ],
})

export const deathFeature: FormFeature<DeathAnswers> = {
  form,
  handIn(turn, { who, on, how, relation }, { id }) {
    const cause = CAUSES[how]
    return reported(
      turn,
      {
        draft: id,
        kind: 'death',
        on: known(on),
        body: { worker: who, event: { how, cause }, reporter: { relation } },
      },
      {
        received: w('claims:death.received'),
        answer: claim =>
          reportView(
            turn,
            claim,
            deathWords(claim, { on, cause, today: turn.today }),
            'claims:death.depends',
          ),
      },
    )
  },
}

export const deathScreen: Screen = turn => openForm(turn, deathFeature, { intro: w('claims:death.intro') })

function deathWords(
  claim: Claim,
  { on, cause, today }: { on: string; cause: Cause | null; today: PlainDate },
): string[] {
  const found = benefitsOf({
    what: 'death',
    on: parseDate(on) ?? null,
    today,
    cause,
    membership: { since: null, paid: null, months: null },
    base: null,
    children: [],
  })
  return [
    w('claims:death.head', { number: numberWordsOf(claim) }),
    ...possibleWords(found),
    w('claims:death.depends'),
    ...(claim.maybeAccident ? [w('claims:death.maybeAccident')] : []),
    ...(claim.dueAt ? [w('claims:death.due', { due: weekdayWords(claim.dueAt) })] : []),
    w('claims:death.next'),
  ]
}

/** The possibilities, never one sum: nobody has looked yet whether there was cover. */
function possibleWords({ outcomes, notes }: BenefitAnswer): string[] {
  if (outcomes.length === 0) return [w('claims:death.noRule')]
  const lines = outcomes.map(({ kind, total }) =>
    w(`claims:death.outcome.${kind}`, { amount: rupiahWords(total) }),
  )
  return [
    [w('claims:death.possible'), ...lines, w('claims:death.uncertain')].join('\n'),
    ...(notes.includes('jkk-lapsed') ? [w('claims:death.lapsed')] : []),
    w('claims:death.school'),
  ]
}
