/**
 * A member says what has changed: the way to the form from their own screen, and the reports that wait for the office,
 * which can be taken back.
 */
import type { Change } from '../../program/changes.ts'
import type { ChangeReport, EndedAlready } from '../../records/members/change-rows.ts'
import { openChangesOf, reportChange, takeBackChange } from '../../records/members/changes.ts'
import { linkedPeople } from '../../records/members/links.ts'
import type { Reader } from '../../store/store.ts'
import { momentWords } from '../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen } from '../house.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { changeForm, changeOf, type ChangeAnswers } from './change-form.ts'

/** Followed by a person's id. */
export const REPORT = 'an:chg:'
/** Followed by a report's id. */
export const TAKE_BACK = 'an:unc:'

export const changeFeature: FormFeature<ChangeAnswers> = {
  form: changeForm,
  async handIn({ tx, account }, answers, { about: person = '' }): Promise<HandedIn> {
    const change = changeOf(answers)
    const reported = await reportChange(tx, { person, account: account.id, change })
    const rows = [[seeButton(person)]]
    if (!reported.ok) {
      const text = w(`change:refused.${reported.error}`)
      return { done: true, reply: { say: [{ text, keyboard: 'menu' }] } }
    }
    const head = w('change:done.head', { what: w(`change:kind.${change.what}`) })
    return {
      done: true,
      reply: {
        say: [
          { text: head, keyboard: 'menu' },
          { text: doneText(change), rows },
        ],
        also: await outgoingOf(tx, reported.notices),
      },
    }
  },
}

function doneText(change: Change): string {
  const parts: string[] = [w('change:done.text')]
  if (change.what === 'phone') parts.push(w('change:done.phone'))
  if (change.what === 'work') parts.push(w('change:done.work'))
  if (change.what === 'address' && change.kelurahan === undefined) parts.push(w('change:done.outside'))
  return parts.join('\n\n')
}

/** For who is linked to this person; for everybody else the button is void. */
export const reportScreen =
  (person: string): Screen =>
  async turn => {
    const of = (await linkedPeople(turn.tx, turn.account.id)).find(({ id }) => id === person)
    if (!of) return oldButton
    const intro = w('change:intro', { name: escapeHtml(of.name) })
    return openForm(turn, changeFeature, { about: person, intro, replaceOpen: true })
  }

export const takeBackScreen =
  (id: string): Screen =>
  async ({ tx, account }) => {
    const taken = await takeBackChange(tx, { id, account: account.id })
    if (!taken.ok) return taken.error === 'not-found' ? oldButton : endedReply(taken)
    const text = w('change:takenBack', { what: w(`change:kind.${taken.report.change.what}`) })
    return { say: [{ text, rows: [[seeButton(taken.report.person)]] }] }
  }

function endedReply({ report: { state, endedAt, madeAt, person } }: EndedAlready): Reply {
  if (state === 'open') throw new Error('an open report is not ended')
  const text = w(`change:refused.${state}`, { when: momentWords(endedAt ?? madeAt) })
  return { say: [{ text, rows: [[seeButton(person)]] }] }
}

const kindWords = ({ change }: ChangeReport): string => w(`change:kind.${change.what}`)

/** What the member's own screen says of their reports, and the buttons under it. */
export async function changesOn(
  reader: Reader,
  person: string,
): Promise<{ lines: readonly string[]; rows: readonly (readonly Button[])[] }> {
  const open = await openChangesOf(reader, person)
  return {
    lines: open.map(report =>
      w('change:waiting', { what: kindWords(report), since: momentWords(report.madeAt) }),
    ),
    rows: [
      [{ label: w('change:button'), data: `${REPORT}${person}` }],
      ...open.map(report => [
        { label: w('change:takeBack', { what: kindWords(report) }), data: `${TAKE_BACK}${report.id}` },
      ]),
    ],
  }
}

const seeButton = (person: string): Button => ({
  label: w('change:back'),
  data: `${links.member}${person}`,
})
const oldButton: Reply = { say: [], toast: w('menu:oldButton') }
