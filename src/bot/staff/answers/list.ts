/** "Jawaban": all of the office's answers by group; what runs out soon stands on top. */
import { addDays } from '../../../program/plain-date.ts'
import { allAnswers, expiringAnswers, isShown } from '../../../records/answers/answers.ts'
import { countUnanswered } from '../../../records/answers/asked.ts'
import { ANSWER_GROUPS, type AnswerGroup } from '../../../records/answers/content.ts'
import { DAYS_AHEAD } from '../../../records/answers/jobs.ts'
import { variablesOn } from '../../../records/answers/variables.ts'
import { valueWords } from '../../answers/fill.ts'
import { listWays } from '../../answers/topics.ts'
import { dateWords, numberWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { pageOf, turnOver } from '../../rows.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deskButton, onlyFor } from '../gate.ts'
import { allButton, answerButton } from './words.ts'

/** Followed by a group and a page, from 0. */
export const GROUP = 'jw:g:'
export const ASKED = 'jw:b:0'
export const NEW = 'jw:new'
export const VARIABLES = 'jw:vars'

const A_PAGE = 10
const EXPIRING_SHOWN = 5

export const answersScreen: Screen = onlyFor('keep-answers', links.answers, async turn => ({
  say: [await answersView(turn)],
}))

async function answersView({ tx, today }: Turn): Promise<View> {
  const answers = await allAnswers(tx)
  const shown = answers.filter(answer => isShown(answer, today)).length
  const expiring = await expiringAnswers(tx, addDays(today, DAYS_AHEAD))
  const open = await countUnanswered(tx)
  const lines = expiring.slice(0, EXPIRING_SHOWN).map(({ content, validTo = today }) =>
    w(validTo < today ? 'answers:office.expiringPast' : 'answers:office.expiringLine', {
      question: escapeHtml(content.question),
      date: dateWords(validTo),
    }),
  )
  const left = expiring.length - lines.length
  const parts: string[] = [
    w('answers:office.title', { shown: numberWords(shown), hidden: numberWords(answers.length - shown) }),
    ...(lines.length > 0
      ? [
          [
            w('answers:office.expiring'),
            ...lines,
            ...(left > 0 ? [w('answers:office.expiringMore', { n: left })] : []),
          ].join('\n'),
        ]
      : []),
  ]
  const rows: Button[][] = [
    ...expiring.slice(0, EXPIRING_SHOWN).map(answer => [answerButton(answer, today)]),
    ...(open > 0
      ? [
          [
            {
              label: w('answers:office.open', { n: numberWords(open) }),
              data: ASKED,
              style: 'primary' as const,
            },
          ],
        ]
      : []),
    ...ANSWER_GROUPS.map(group => {
      const n = answers.filter(({ content }) => content.group === group).length
      const label = w('answers:office.groupButton', { group: w(`answers:group.${group}`), n })
      return [{ label, data: `${GROUP}${group}:0` }]
    }),
    [{ label: w('answers:office.new'), data: NEW }],
    [{ label: w('answers:office.one.variables'), data: VARIABLES }],
    [deskButton],
  ]
  return { text: parts.join('\n\n'), rows }
}

export const groupScreen = (group: AnswerGroup, page: number): Screen =>
  onlyFor('keep-answers', `${GROUP}${group}:${page}`, async ({ tx, today }) => {
    const answers = (await allAnswers(tx)).filter(({ content }) => content.group === group)
    const now = pageOf(answers, page, A_PAGE)
    const rows: Button[][] = [
      ...now.shown.map(answer => [answerButton(answer, today)]),
      ...turnOver(now, listWays, n => `${GROUP}${group}:${n}`),
      [allButton],
    ]
    const text = w('answers:office.groupTitle', { group: w(`answers:group.${group}`) })
    return { say: [], edit: { text, rows } }
  })

/** Every variable and what it says today. */
export const variablesScreen: Screen = onlyFor('keep-answers', VARIABLES, ({ today }) => {
  const list = [...variablesOn(today)]
    .map(([name, value]) => w('answers:office.variableLine', { name: `{${name}}`, value: valueWords(value) }))
    .join('\n')
  return Promise.resolve({ say: [{ text: w('answers:office.variables', { list }), rows: [[allButton]] }] })
})
