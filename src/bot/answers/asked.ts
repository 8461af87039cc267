/**
 * Free text that nothing else took: the best answer with two more beside it, or kindly none, and a person. What was asked
 * is noted, so that the office sees which answers are missing.
 */
import { answerById, isShown, type Answer } from '../../records/answers/answers.ts'
import { askedBy, noteAsked, rateAnswer, showInstead } from '../../records/answers/asked.ts'
import { findAnswers } from '../../records/answers/find.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { wayPoints } from '../menu/ways.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { answerView, askedRating, goneView, OTHER, wayRows } from './one.ts'
import { humanButton, topicsButton } from './topics.ts'

/**
 * @param text as it was typed. @param orElse what is shown where no answer is sure. @param of `ofClaims`: a death or an
 * accident is told of, so the way to report it stands under the answer.
 */
export const answerScreen =
  (text: string, { orElse, ofClaims = false }: { orElse?: Screen; ofClaims?: boolean } = {}): Screen =>
  async turn => {
    const { tx, account } = turn
    const { answers, isSure } = await findAnswers(tx, text)
    const [best] = answers
    if (!isSure && orElse) return orElse(turn)
    const id = await noteAsked(tx, { account: account.id, text, answer: isSure ? best?.id : undefined })
    const ways = await wayPoints(turn, text)
    if (!isSure || !best) return { say: [await unsure(turn, id, answers, ways)] }
    return {
      say: [
        await shown(turn, best, id, answers.slice(1), [
          ...(ofClaims ? [[claimsButton]] : wayRows(best)),
          ...ways,
        ]),
      ],
    }
  }

/** No guess: where the words point to, a person, and what may be meant to choose from. */
function unsure(turn: Turn, id: string, near: readonly Answer[], ways: readonly Button[][]) {
  const none = w(ways.length > 0 ? 'menu:way.unsure' : 'answers:none')
  const text = [none, ...(near.length > 0 ? [w('answers:near')] : [])].join('\n\n')
  return withWayBack(turn, {
    text,
    rows: [...ways, [humanButton], ...otherRows(id, near, 0), [topicsButton]],
  })
}

async function shown(
  turn: Turn,
  answer: Answer,
  id: string,
  others: readonly Answer[],
  ways: readonly Button[][],
) {
  const more = others.length > 0 ? [w('answers:answer.maybe')] : []
  const tail = [w('answers:answer.helped'), ...more].join('\n\n')
  const rows = [...withoutTwins(ways), askedRating(id), ...otherRows(id, others), [humanButton]]
  return withWayBack(turn, { ...answerView(answer, turn.today, { tail }), rows })
}

const withoutTwins = (rows: readonly Button[][]): Button[][] => {
  const targets = rows.map(([button]) => button && 'data' in button && button.data)
  return rows.filter((_, at) => targets.indexOf(targets[at]) === at)
}

const claimsButton: Button = { label: w('menu:heirs'), data: links.claims, style: 'primary' }

/** @param from place of the first of them among what was found. */
const otherRows = (id: string, others: readonly Answer[], from = 1): Button[][] =>
  others.map(({ content }, at) => [{ label: content.question, data: `${OTHER}${id}:${at + from}` }])

/** Another one that was found, by its place. */
export const otherScreen =
  (id: string, at: number): Screen =>
  async turn => {
    const { tx, account } = turn
    const asked = await askedBy(tx, { id, account: account.id })
    if (asked?.text === undefined) return { say: [], toast: w('menu:oldButton') }
    const other = (await findAnswers(tx, asked.text)).answers[at]
    if (!other) return { say: [goneView] }
    await showInstead(tx, { id, account: account.id, answer: other.id })
    const rows = [...wayRows(other), askedRating(id), [humanButton], [topicsButton]]
    return { say: [await withWayBack(turn, { ...answerView(other, turn.today), rows })] }
  }

/** It is counted; who was not helped is offered the others and a person. */
export const ratedScreen =
  (id: string, helped: boolean): Screen =>
  async turn => {
    const { tx, account } = turn
    const asked = await rateAnswer(tx, { id, account: account.id, helped })
    if (asked?.answer === undefined) return { say: [], toast: w('menu:oldButton') }
    const found = asked.text === undefined ? [] : (await findAnswers(tx, asked.text)).answers
    const others = otherRows(id, found.slice(1)).filter((_, at) => found[at + 1]?.id !== asked.answer)
    return settled(turn, asked.answer, helped, others)
  }

/** The same of an answer that was picked from the list: what was asked is its question. */
export const ratedTopicScreen =
  (answer: string, helped: boolean): Screen =>
  async turn => {
    const { tx, account } = turn
    const of = await answerById(tx, answer)
    if (!of || !isShown(of, turn.today)) return { say: [goneView] }
    const id = await noteAsked(tx, { account: account.id, text: of.content.question, answer })
    await rateAnswer(tx, { id, account: account.id, helped })
    return settled(turn, answer, helped, [])
  }

/** The answer stays, without the question whether it helped. */
async function settled(turn: Turn, id: string, helped: boolean, others: Button[][]): Promise<Reply> {
  const answer = await answerById(turn.tx, id)
  const tail = helped ? w('answers:answer.thanks') : ''
  const edit = answer && {
    ...answerView(answer, turn.today, { tail }),
    rows: helped ? [...wayRows(answer), [topicsButton]] : [],
  }
  if (helped) return { say: [], ...(edit ? { edit } : {}), toast: w('answers:answer.thanks') }
  const rows = [[{ ...humanButton, style: 'primary' as const }], ...others, [topicsButton]]
  return {
    say: [await withWayBack(turn, { text: w('answers:answer.sorry'), rows })],
    ...(edit ? { edit } : {}),
  }
}
