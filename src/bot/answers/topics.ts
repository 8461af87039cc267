/** "Tanya": how to ask, and what is asked often, by groups and pages. */
import { allAnswers, answerById, isShown, type Answer } from '../../records/answers/answers.ts'
import { ANSWER_GROUPS, type AnswerGroup } from '../../records/answers/content.ts'
import { officerOf } from '../../records/office/officers.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { officeLines } from '../menu/office.ts'
import { pageOf, turnOver } from '../rows.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { answerView, goneView, topicRating, wayRows } from './one.ts'

/** Followed by a group and a page, from 0. */
export const GROUP = 'tn:g:'
/** Followed by an answer's id. */
export const TOPIC = 'tn:a:'

const A_PAGE = 8

/** The ways through a list of answers. */
export const listWays = [w('answers:ask.earlier'), w('answers:ask.later')] as const

export const humanButton: Button = { label: w('answers:ask.human'), data: `${links.askHuman}:tanya` }
export const topicsButton: Button = { label: w('answers:ask.topics'), data: links.ask }

/** How to ask, the groups as buttons, and a person. */
export const askScreen: Screen = async turn => {
  const { tx, account } = turn
  const isOffice = (await officerOf(tx, account.id)) !== undefined
  const text = w('pages:ask', { office: await officeLines(tx, isOffice) })
  const shown = await shownNow(turn)
  const groups = ANSWER_GROUPS.filter(group => shown.some(({ content }) => content.group === group))
  const rows: Button[][] = [
    // Whoever pressed "Tanya petugas" to come here is not told to press it again.
    [{ ...humanButton, label: w('answers:ask.talk'), style: 'primary' }],
    ...groups.map(group => [{ label: w(`answers:group.${group}`), data: `${GROUP}${group}:0` }]),
  ]
  return { say: [await withWayBack(turn, { text, voice: 'pages:ask', rows })] }
}

export const groupScreen =
  (group: AnswerGroup, page: number): Screen =>
  async turn => {
    const answers = (await shownNow(turn)).filter(({ content }) => content.group === group)
    const now = pageOf(answers, page, A_PAGE)
    const rows: Button[][] = [
      ...now.shown.map(answer => [topicButton(answer)]),
      ...turnOver(now, listWays, n => `${GROUP}${group}:${n}`),
      [topicsButton],
    ]
    const text =
      answers.length === 0
        ? w('answers:ask.noneHere')
        : w('answers:ask.pick', { group: w(`answers:group.${group}`) })
    return { say: [], edit: await withWayBack(turn, { text, rows }) }
  }

export const topicScreen =
  (id: string): Screen =>
  async turn => {
    const answer = await answerById(turn.tx, id)
    if (!answer || !isShown(answer, turn.today)) return { say: [goneView] }
    const rows = [...wayRows(answer), topicRating(id), [humanButton], [topicsButton]]
    return { say: [await withWayBack(turn, { ...answerView(answer, turn.today), rows })] }
  }

const topicButton = ({ id, content }: Answer): Button => ({
  label: content.question,
  data: `${TOPIC}${id}`,
})

const shownNow = async ({ tx, today }: Turn): Promise<Answer[]> =>
  (await allAnswers(tx)).filter(answer => isShown(answer, today))
