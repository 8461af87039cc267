/** "Yang belum terjawab": what people asked in vain, what is asked most on top, and what the office makes of it. */
import { allAnswers, answerById, type Answer } from '../../../records/answers/answers.ts'
import { askedIntoKeyword, groupWith, settleAsked, unanswered } from '../../../records/answers/asked.ts'
import { ANSWER_GROUPS, type AnswerGroup } from '../../../records/answers/content.ts'
import { findAnswers } from '../../../records/answers/find.ts'
import { listWays } from '../../answers/topics.ts'
import { momentWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { pageOf, turnOver } from '../../rows.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, onlyFor } from '../gate.ts'
import { withoutNumbers } from './asked-words.ts'
import { ASKED } from './list.ts'
import { failedReply } from './one.ts'
import { allButton, oneButton } from './words.ts'

/** Each followed by the id of what was asked. */
export const ASKED_ONE = 'jw:b1:'
export const WRITE = 'jw:bn:'
export const SETTLE = 'jw:bs:'
export const PICK = 'jw:bp:'
/** Followed by what was asked and a group. */
export const PICK_GROUP = 'jw:bg:'
/** Followed by what was asked and the end of an answer's id: both whole would not fit into a button. */
export const JOIN = 'jw:bx:'

const A_PAGE = 8
const LABEL_AT_MOST = 60
const END = 12

/** @param page from 0. */
export const askedScreen = (page: number): Screen =>
  onlyFor('keep-answers', ASKED, async turn => {
    const found = await unanswered(turn.tx, turn.account.id)
    if (!found.ok) return deniedReply(turn, found, ASKED)
    return { say: [askedView(found.groups, page)] }
  })

type Groups = Extract<Awaited<ReturnType<typeof unanswered>>, { ok: true }>['groups']

function askedView(groups: Groups, page: number): View {
  if (groups.length === 0) return { text: w('answers:office.asked.none'), rows: [[allButton]] }
  const now = pageOf(groups, page, A_PAGE)
  const rows: Button[][] = [
    ...now.shown.map(({ id, text, times }) => {
      const label = w('answers:office.asked.button', {
        n: times,
        text: withoutNumbers(text).slice(0, LABEL_AT_MOST),
      })
      return [{ label, data: `${ASKED_ONE}${id}` }]
    }),
    ...turnOver(now, listWays, n => `jw:b:${n}`),
    [allButton],
  ]
  return { text: w('answers:office.asked.title'), rows }
}

export const askedOneScreen = (id: string): Screen =>
  onlyFor('keep-answers', `${ASKED_ONE}${id}`, async turn => {
    const found = await groupWith(turn.tx, { by: turn.account.id, id })
    if (!found.ok) return lost(turn, found)
    const { text, times, at, answer } = found.group
    const before = answer === undefined ? undefined : await answerById(turn.tx, answer)
    const parts = [
      w('answers:office.asked.one', {
        text: escapeHtml(withoutNumbers(text)),
        n: times,
        when: momentWords(at),
      }),
      ...(before ? [w('answers:office.asked.shown', { question: escapeHtml(before.content.question) })] : []),
    ]
    const rows: Button[][] = [
      [{ label: w('answers:office.asked.write'), data: `${WRITE}${id}`, style: 'primary' }],
      ...(before ? [[oneButton(before.id, w('answers:office.asked.see'))]] : []),
      [{ label: w('answers:office.asked.other'), data: `${PICK}${id}` }],
      [{ label: w('answers:office.asked.settle'), data: `${SETTLE}${id}` }],
      [listButton],
    ]
    return { say: [{ text: parts.join('\n\n'), rows }] }
  })

const listButton: Button = { label: w('answers:office.asked.back'), data: ASKED }

/** The likeliest three, and the groups of all the others. */
export const pickScreen = (id: string): Screen =>
  onlyFor('keep-answers', `${PICK}${id}`, async turn => {
    const found = await groupWith(turn.tx, { by: turn.account.id, id })
    if (!found.ok) return lost(turn, found)
    const { answers } = await findAnswers(turn.tx, found.group.text)
    const rows: Button[][] = [
      ...answers.map(answer => [joinButton(id, answer)]),
      ...ANSWER_GROUPS.map(group => [
        { label: w(`answers:group.${group}`), data: `${PICK_GROUP}${id}:${group}` },
      ]),
      [listButton],
    ]
    return { say: [{ text: w('answers:office.asked.pickTitle'), rows }] }
  })

export const pickGroupScreen = (id: string, group: AnswerGroup): Screen =>
  onlyFor('keep-answers', `${PICK}${id}`, async ({ tx }) => {
    const answers = (await allAnswers(tx)).filter(({ content }) => content.group === group)
    const rows = [...answers.slice(0, 40).map(answer => [joinButton(id, answer)]), [listButton]]
    return { say: [], edit: { text: w('answers:office.asked.pickTitle'), rows } }
  })

const joinButton = (id: string, { id: answer, content }: Answer): Button => ({
  label: w('answers:office.asked.suggest', { question: content.question }),
  data: `${JOIN}${id}:${answer.slice(-END)}`,
})

export const joinScreen =
  (id: string, end: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const meant = (await allAnswers(tx)).find(answer => answer.id.slice(-END) === end)
    if (!meant) return gone
    const joined = await askedIntoKeyword(tx, { by: account.id, id, answer: meant.id, shape: withoutNumbers })
    if (!joined.ok)
      return joined.error === 'not-found' ? gone : failedReply(turn, joined, `${ASKED_ONE}${id}`)
    const text = w('answers:office.asked.joined', { question: escapeHtml(joined.answer.content.question) })
    return {
      say: [],
      edit: { text, rows: [[oneButton(meant.id, w('answers:office.history.back'))], [listButton]] },
    }
  }

export const settleScreen =
  (id: string): Screen =>
  async turn => {
    const settled = await settleAsked(turn.tx, { by: turn.account.id, id })
    if (!settled.ok) return lost(turn, settled)
    const text = w('answers:office.asked.settled', { n: settled.settled })
    return { say: [], edit: { text, rows: [[listButton]] } }
  }

const lost = (turn: Turn, failed: Exclude<Awaited<ReturnType<typeof groupWith>>, { ok: true }>) =>
  failed.error === 'denied' ? deniedReply(turn, failed, ASKED) : gone

const gone: Reply = { say: [{ text: w('answers:office.asked.gone'), rows: [[listButton]] }] }
