/** One answer for the office: as people see it, what is known of it, its history, and what can be done with it. */
import {
  answerById,
  historyOf,
  isShown,
  switchAnswer,
  undoAnswer,
  type Answer,
  type AnswerState,
} from '../../../records/answers/answers.ts'
import { ratingsOf } from '../../../records/answers/asked.ts'
import { answerView, wayRows } from '../../answers/one.ts'
import { dateWords, momentWords, numberWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { pageOf, turnOver } from '../../rows.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, onlyFor } from '../gate.ts'
import { allButton, madeByWords, ONE, oneButton, problemWords, type Failed } from './words.ts'

/** Followed by a field, the answer's id and the version that was looked at. */
export const CHANGE = 'jw:c:'
/** Followed by an id and a version. */
export const ON = 'jw:on:'
export const OFF = 'jw:off:'
/** Followed by an id and a page. */
export const HISTORY = 'jw:h:'
/** Followed by an id and a version of it. */
export const VERSION = 'jw:v:'
/** Followed by an id, the version of now, and the one to go back to. */
export const UNDO = 'jw:u:'

export const FIELDS = ['question', 'answer', 'words', 'source', 'button', 'dates'] as const
export type Field = (typeof FIELDS)[number]

const A_PAGE = 10
/** A message has 4096 characters; the answer needs up to 3000 of them. */
const KEYWORDS_SHOWN = 700

export const oneScreen = (id: string): Screen =>
  onlyFor('keep-answers', `${ONE}${id}`, async turn => {
    const answer = await answerById(turn.tx, id)
    return answer ? { say: await oneViews(turn, answer) } : missing
  })

/** What people see, and beneath it what the office does with it. */
export async function oneViews(turn: Turn, answer: Answer): Promise<View[]> {
  const { tx, today } = turn
  const { id, version, on } = answer
  const [last] = await historyOf(tx, id)
  const { shown, helped, not } = await ratingsOf(tx, id)
  const state = on ? (isShown(answer, today) ? 'on' : 'outside') : 'off'
  const lines = [
    w(`answers:office.one.${state}`),
    validityWords(answer),
    keywordWords(answer),
    w('answers:office.one.ratings', {
      shown: numberWords(shown),
      helped: numberWords(helped),
      not: numberWords(not),
    }),
    w('answers:office.one.version', {
      n: version,
      when: momentWords(answer.changedAt),
      by: await madeByWords(tx, last?.madeBy ?? ''),
    }),
  ]
  const change = (field: Field): Button => ({
    label: w(`answers:office.one.${field}`),
    data: `${CHANGE}${field}:${id}:${version}`,
  })
  const rows: Button[][] = [
    [change('question'), change('answer')],
    [change('words'), change('source')],
    [change('button'), change('dates')],
    [
      on
        ? { label: w('answers:office.one.switchOff'), data: `${OFF}${id}:${version}` }
        : { label: w('answers:office.one.switchOn'), data: `${ON}${id}:${version}` },
    ],
    [{ label: w('answers:office.one.history'), data: `${HISTORY}${id}:0` }],
    [allButton],
  ]
  const seen = answerView(answer, today, { tail: '' })
  return [
    { text: `${w('answers:office.one.seen')}\n\n${seen.text}`, rows: wayRows(answer) },
    { text: lines.join('\n'), rows },
  ]
}

function validityWords({ validFrom, validTo }: Pick<AnswerState, 'validFrom' | 'validTo'>): string {
  if (validFrom === undefined && validTo === undefined) return w('answers:office.one.always')
  return [
    ...(validFrom === undefined ? [] : [w('answers:office.one.from', { date: dateWords(validFrom) })]),
    ...(validTo === undefined ? [] : [w('answers:office.one.to', { date: dateWords(validTo) })]),
  ].join(' ')
}

function keywordWords({ content: { keywords } }: AnswerState): string {
  if (keywords.length === 0) return w('answers:office.one.noKeywords')
  const all = keywords.join(' · ')
  const shown = all.length > KEYWORDS_SHOWN ? `${all.slice(0, KEYWORDS_SHOWN)}…` : all
  return w('answers:office.one.keywords', { keywords: escapeHtml(shown) })
}

export const switchScreen =
  (id: string, version: number, on: boolean): Screen =>
  async turn => {
    const changed = await switchAnswer(turn.tx, { by: turn.account.id, id, version, on })
    if (!changed.ok) return failedReply(turn, changed, `${ONE}${id}`)
    const seen = isShown(changed.answer, turn.today) ? 'answers:office.switchedOn' : 'answers:office.saved'
    const said = w(on ? seen : 'answers:office.switchedOff')
    return { say: [{ text: said }, ...(await oneViews(turn, changed.answer))] }
  }

export const historyScreen = (id: string, page: number): Screen =>
  onlyFor('keep-answers', `${HISTORY}${id}:${page}`, async turn => {
    const answer = await answerById(turn.tx, id)
    if (!answer) return missing
    const versions = await historyOf(turn.tx, id)
    const now = pageOf(versions, page, A_PAGE)
    const rows: Button[][] = []
    for (const one of now.shown) {
      const [when, by] = [momentWords(one.madeAt), await madeByWords(turn.tx, one.madeBy)]
      const label = w('answers:office.history.button', { n: one.version, when, by })
      rows.push([{ label, data: `${VERSION}${id}:${one.version}` }])
    }
    // The newest stand first.
    const ways = [w('answers:ask.later'), w('answers:ask.earlier')] as const
    rows.push(...turnOver(now, ways, n => `${HISTORY}${id}:${n}`))
    const text = w('answers:office.history.title', { question: escapeHtml(answer.content.question) })
    return { say: [{ text, rows: [...rows, [oneButton(id, w('answers:office.history.back'))]] }] }
  })

export const versionScreen = (id: string, n: number): Screen =>
  onlyFor('keep-answers', `${VERSION}${id}:${n}`, async turn => {
    const answer = await answerById(turn.tx, id)
    const one = (await historyOf(turn.tx, id)).find(({ version }) => version === n)
    if (!answer || !one) return missing
    const isNow = answer.version === n
    const head = w('answers:office.history.title1', {
      n,
      when: momentWords(one.madeAt),
      by: await madeByWords(turn.tx, one.madeBy),
    })
    const state = [w(one.on ? 'answers:office.one.on' : 'answers:office.one.off'), validityWords(one)].join(
      ' ',
    )
    const tail = [state, ...(isNow ? [w('answers:office.history.now')] : [])].join('\n')
    const undo: Button[][] = isNow
      ? []
      : [[{ label: w('answers:office.history.undo'), data: `${UNDO}${id}:${answer.version}:${n}` }]]
    return {
      say: [
        { text: `${head}\n\n${answerView(one, turn.today, { tail }).text}` },
        {
          text: keywordWords(one),
          rows: [...undo, [oneButton(id, w('answers:office.history.back'))]],
        },
      ],
    }
  })

export const undoScreen =
  (id: string, version: number, to: number): Screen =>
  async turn => {
    const changed = await undoAnswer(turn.tx, { by: turn.account.id, id, version, to })
    if (!changed.ok) return failedReply(turn, changed, `${ONE}${id}`)
    const said = w('answers:office.undone', { n: to })
    return { say: [{ text: said }, ...(await oneViews(turn, changed.answer))] }
  }

/** Why nothing was changed. @param goOn data of the screen that shows the answer. */
export async function failedReply(turn: Turn, failed: Failed, goOn: string): Promise<Reply> {
  switch (failed.error) {
    case 'denied':
      return deniedReply(turn, failed, goOn)
    case 'not-found':
      return missing
    case 'problem':
      return { say: [{ text: problemWords(failed.problem), rows: [[allButton]] }] }
    case 'changed': {
      const text = w('answers:office.overtaken', { by: await madeByWords(turn.tx, failed.by) })
      return { say: [{ text }, ...(await oneViews(turn, failed.answer))] }
    }
  }
}

export const missing: Reply = { say: [{ text: w('answers:office.missing'), rows: [[allButton]] }] }
