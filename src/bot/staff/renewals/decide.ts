/** The office decides what comes after a group's cover: what it rests on, and a summary of who will be told what and when. */
import { addDays, type PlainDate } from '../../../program/plain-date.ts'
import { GROUP_DECISIONS, STOP_STAGES, type GroupDecision } from '../../../program/renewal.ts'
import { decideGroup, decisionsOf, keyOfGroup, type GroupKey } from '../../../records/renewals/decisions.ts'
import { groupOf } from '../../../records/renewals/groups.ts'
import { dateWords, listWords, momentWords, numberWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { readSharedLine } from '../../forms/read/line.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import { sectorWords } from '../../sectors.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, onlyFor } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import {
  DECIDE,
  decideData,
  decisionMark,
  groupScreen,
  groupView,
  isTooLate,
  seenMark,
  unpackGroup,
} from './groups.ts'

/** A decision with what the summary says of it: the group as it was counted when the form was opened. */
type Plan = {
  kind: GroupDecision
  year: number
  sector: string
  until: PlainDate
  people: number
  reached: number
  /** Id of the decision that was looked at; empty when there was none. */
  seen: string
}

type DecideAnswers = {
  decision: Plan
  source: string
}

const UNDECIDED_DAYS = STOP_STAGES[1]

const form = defineForm<DecideAnswers>({
  id: 'kelanjutan',
  version: 1,
  title: () => w('renewal:form.title'),
  passing: true,
  ending: 'summary',
  questions: [
    {
      // Filled in by the button; here it can be changed once more.
      id: 'decision',
      kind: 'choice',
      ask: () => w('renewal:form.decision.ask'),
      label: () => w('renewal:form.decision.label'),
      options: ({ answers: { decision } }) =>
        decision === undefined
          ? []
          : GROUP_DECISIONS.map(kind => ({
              value: { ...decision, kind },
              label: w(`renewal:decision.${kind}Button`),
              also: w(`renewal:decision.${kind}`).toLowerCase(),
            })),
      show: (plan, { today }) => effectWords(plan, today),
    },
    {
      id: 'source',
      kind: 'text',
      ask: () => w('renewal:form.source.ask'),
      help: () => w('renewal:form.source.help'),
      label: () => w('renewal:form.source.label'),
      // Members read it.
      read: text => readSharedLine(text, { w }),
    },
  ],
})

/** Whom a decision of today will be told to, and when. */
function effectWords({ kind, until, people, reached }: Plan, today: PlainDate): string {
  const decision = w(`renewal:decision.${kind}`)
  if (until < today) {
    const isHeard = kind !== 'undecided' && !isTooLate(until, today)
    return w(isHeard ? 'renewal:form.effect.late' : 'renewal:form.effect.over', { decision })
  }
  const days = kind === 'stop' ? STOP_STAGES : [kind === 'continue' ? STOP_STAGES[0] : UNDECIDED_DAYS]
  const dates = days.map(one => addDays(until, -one))
  const ahead = dates.filter(date => date > today).map(dateWords)
  const soon = ahead.length < dates.length ? [w('renewal:form.effect.soon')] : []
  return w(`renewal:form.effect.${kind}`, {
    decision,
    people: numberWords(people),
    reached: numberWords(reached),
    when: listWords([...soon, ...ahead]),
  })
}

/** @param packed a group; @param letter of a decision; @param mark of the decision that was looked at. */
export const decideScreen = (packed: string, letter: string, mark: string): Screen =>
  onlyFor('decide-renewals', `${DECIDE}${packed}:${letter}:${mark}`, async turn => {
    const key = unpackGroup(packed)
    const kind = GROUP_DECISIONS.find(one => one.startsWith(letter))
    const group = key && (await groupOf(turn.tx, key))
    if (!group || !kind) return groupScreen(packed)(turn)
    const present = (await decisionsOf(turn.tx, [group.year], 'office')).get(keyOfGroup(group))
    // An old button: what holds now is to be looked at first.
    if (seenMark(present?.id) !== mark) return groupScreen(packed)(turn)
    const { year, sector, until, people, reached } = group
    const decision: Plan = { kind, year, sector, until, people, reached, seen: present?.id ?? '' }
    const intro = w('renewal:form.intro', {
      sector: escapeHtml(sectorWords(sector)),
      until: dateWords(until),
      decision: w(`renewal:decision.${kind}`),
    })
    return openForm(turn, { form }, { answers: { decision }, about: packed, intro, replaceOpen: true })
  })

const ended = (text: string, view?: View): HandedIn => ({
  done: true,
  reply: { say: [{ text, keyboard: 'menu' }, ...(view ? [view] : [])] },
})

export const decideFeature: FormFeature<DecideAnswers> = {
  form,
  async handIn(turn, { decision: plan, source }, { about = '' }): Promise<HandedIn> {
    const { tx, account } = turn
    const { kind, year, sector, until, seen } = plan
    const key: GroupKey = { year, sector, until }
    const made = await decideGroup(tx, {
      ...key,
      officer: account.id,
      decision: kind,
      source,
      seen: seen === '' ? undefined : seen,
    })
    if (made.ok) {
      const of = { sector: escapeHtml(sectorWords(sector)), until: dateWords(until) }
      const text = w('renewal:form.done', { decision: decisionMark(kind), ...of })
      return ended(text, await groupView(turn, key))
    }
    if (made.error === 'denied') {
      const { say, ...reply } = await deniedReply(
        turn,
        made,
        decideData(about, kind, seenMark(seen === '' ? undefined : seen)),
      )
      const nothing: View = { text: w('renewal:form.nothingChanged'), keyboard: 'menu' }
      return { done: true, reply: { ...reply, say: [nothing, ...say] } }
    }
    if (made.error === 'no-such-group') return ended(w('renewal:form.noSuchGroup'))
    const { decision, by, at } = made.decided
    const text = w('renewal:form.overtaken', {
      decision: decisionMark(decision),
      by: await colleagueName(tx, by),
      when: momentWords(at),
    })
    return ended(text, await groupView(turn, key))
  },
}
