/**
 * One reported change: looked at, entered after a second question, or turned down with a reason. Each button carries the
 * print of the report that it stood under.
 */
import { declineReasonsFor, needsKtp, type DeclineReason } from '../../../program/changes.ts'
import type { EndedAlready } from '../../../records/members/change-rows.ts'
import {
  countChanges,
  declineChange,
  enterChange,
  openChange,
  type ChangeEnded,
  type ChangeFile,
} from '../../../records/members/change-tasks.ts'
import { officerOf } from '../../../records/office/officers.ts'
import type { Notice } from '../../../records/notices.ts'
import { momentWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { fileRef } from '../review/documents.ts'
import { whoWords } from '../review/said.ts'
import { changeText } from './said.ts'

/** Each followed by a report's id; out of a question, back to where it stood. */
export const OPEN_CHANGE = 'pd:o:'
export const BACK = 'pd:b:'
/** Each followed by a report's id and its print; a reason by its code too. */
export const SURE = 'pd:s:'
export const ENTER = 'pd:e:'
export const ENTER_KTP = 'pd:k:'
export const WHY = 'pd:w:'
export const DECLINE = 'pd:n:'
export const OLDEST = 'pd:first'

interface Read {
  readonly id: string
  readonly print: string
}

/** From a list, whose message stays. */
export const openScreen =
  (id: string): Screen =>
  async turn => {
    const opened = await openChange(turn.tx, { id, officer: turn.account.id })
    if (!opened.ok) return refused(turn, opened, `${OPEN_CHANGE}${id}`)
    return { say: [changeView(opened.file)], also: await outgoingOf(turn.tx, opened.notices) }
  }

export const backScreen =
  (id: string): Screen =>
  async turn => {
    const opened = await openChange(turn.tx, { id, officer: turn.account.id })
    if (!opened.ok) return refused(turn, opened, `${BACK}${id}`)
    return { say: [], edit: changeView(opened.file), also: await outgoingOf(turn.tx, opened.notices) }
  }

/** The same report with something to answer under it, where it stands. */
const asking =
  (
    prefix: string,
    { id, print }: Read,
    ask: (file: ChangeFile) => { text: string; rows: Button[][] },
  ): Screen =>
  async turn => {
    const opened = await openChange(turn.tx, { id, officer: turn.account.id })
    if (!opened.ok) return refused(turn, opened, `${prefix}${id}:${print}`)
    const { file, notices } = opened
    if (file.report.print !== print) return changedReply(turn, file, notices)
    const { text, rows } = ask(file)
    const back: Button[] = [{ label: w('change:office.backToOne'), data: `${BACK}${id}` }]
    const edit = { ...changeView(file), text: `${changeText(file)}\n\n${text}`, rows: [...rows, back] }
    return { say: [], edit, also: await outgoingOf(turn.tx, notices) }
  }

export const sureScreen = (read: Read): Screen =>
  asking(SURE, read, ({ report: { change }, person }) => {
    const data = `${needsKtp(change.what) ? ENTER_KTP : ENTER}${read.id}:${read.print}`
    if (needsKtp(change.what))
      return {
        text: w('change:office.sureKtp', { name: escapeHtml(person.name) }),
        rows: [[{ label: w('change:office.yesKtp'), data, style: 'success' }]],
      }
    const text =
      change.what === 'work'
        ? w('change:office.sureWork')
        : w('change:office.sure', { what: w(`change:kind.${change.what}`) })
    return { text, rows: [[{ label: w('change:office.yes'), data, style: 'success' }]] }
  })

export const whyScreen = (read: Read): Screen =>
  asking(WHY, read, ({ report: { change } }) => ({
    text: w('change:office.why'),
    rows: declineReasonsFor(change.what).map(reason => [
      {
        label: w(`change:office.reason.${reason}`),
        data: `${DECLINE}${read.id}:${read.print}:${reason}`,
      },
    ]),
  }))

export const enterScreen =
  (read: Read, { ktpSeen }: { ktpSeen: boolean }): Screen =>
  async turn => {
    const { tx, account } = turn
    const entered = await enterChange(tx, { ...read, officer: account.id, ktpSeen })
    if (!entered.ok) return refused(turn, entered, `${ktpSeen ? ENTER_KTP : ENTER}${read.id}:${read.print}`)
    return doneReply(turn, entered, w('change:office.entered', nameAndHour(turn, entered)))
  }

export const declineScreen =
  (read: Read, reason: DeclineReason): Screen =>
  async turn => {
    const { tx, account } = turn
    const declined = await declineChange(tx, { ...read, officer: account.id, reason })
    if (!declined.ok) return refused(turn, declined, `${DECLINE}${read.id}:${read.print}:${reason}`)
    const told = declined.notices.length > 0
    const text = w('change:office.declined', {
      ...nameAndHour(turn, declined),
      reason: w(`change:office.reason.${reason}`),
      told: w(told ? 'change:office.told' : 'change:office.notTold'),
    })
    return doneReply(turn, declined, text)
  }

type Done = Extract<ChangeEnded, { ok: true }>

const nameAndHour = ({ tx }: Turn, { report, person }: Done) => ({
  what: w(`change:kind.${report.change.what}`),
  name: escapeHtml(person.name),
  when: momentWords(report.endedAt ?? tx.now),
})

/** The report goes out of the chat, with what stood in it; the next one is a tap away. */
async function doneReply({ tx, account }: Turn, { notices }: Done, text: string): Promise<Reply> {
  const officer = await officerOf(tx, account.id)
  const left = officer ? await countChanges(tx, officer) : 0
  const next: Button = { label: w('change:office.next'), data: OLDEST, style: 'primary' }
  const edit: View = {
    text: left > 0 ? text : `${text}\n\n${w('change:office.noneLeft')}`,
    rows: left > 0 ? [[next], [listButton], [deskButton]] : [[deskButton]],
  }
  return { say: [], edit, also: await outgoingOf(tx, notices) }
}

function changeView(file: ChangeFile): View {
  const { report, person, isTheirs } = file
  const read = `${report.id}:${report.print}`
  const label = w(report.change.what === 'work' ? 'change:office.followedUp' : 'change:office.enter')
  const rows: Button[][] = [
    ...(isTheirs ? [[{ label, data: `${SURE}${read}`, style: 'success' as const }]] : []),
    [{ label: w('change:office.decline'), data: `${WHY}${read}` }],
    [listButton],
  ]
  return { text: changeText(file), rows, ref: fileRef(person.id) }
}

async function changedReply(turn: Turn, file: ChangeFile, notices: readonly Notice[]): Promise<Reply> {
  const view = changeView(file)
  const edit = { ...view, text: `${w('change:office.refused.changed')}\n\n${view.text}` }
  return { say: [], edit, also: await outgoingOf(turn.tx, notices) }
}

/** @param data of the button that was tapped: it goes on there once a PIN that was missing is right. */
async function refused(
  turn: Turn,
  refusal: Exclude<ChangeEnded, { ok: true }>,
  data: string,
): Promise<Reply> {
  switch (refusal.error) {
    case 'denied':
      return deniedReply(turn, refusal, data)
    case 'not-found':
      return { say: [], toast: w('menu:oldButton') }
    case 'ended-already': {
      const view = await endedView(turn, refusal)
      return data.startsWith(OPEN_CHANGE) ? { say: [view] } : { say: [], edit: view }
    }
    case 'changed':
      return openAgain(turn, data)
    default: {
      const text = w(`change:office.refused.${refusal.error}`)
      return { say: [{ text, rows: [[listButton], [deskButton]] }] }
    }
  }
}

/** What the officer read is not what stands there now: they read it again before anything is entered. */
async function openAgain(turn: Turn, data: string): Promise<Reply> {
  const [, , id = ''] = data.split(':')
  const opened = await openChange(turn.tx, { id, officer: turn.account.id })
  if (!opened.ok) return refused(turn, opened, `${OPEN_CHANGE}${id}`)
  return changedReply(turn, opened.file, opened.notices)
}

async function endedView({ tx, account }: Turn, { report }: EndedAlready): Promise<View> {
  const { state, endedBy, endedAt, madeAt } = report
  if (state === 'open') throw new Error('an open report is not ended')
  const when = momentWords(endedAt ?? madeAt)
  const by = await whoWords(tx, endedBy, account.id)
  const text =
    state === 'withdrawn'
      ? w('change:office.refused.withdrawn', { when })
      : w(`change:office.refused.${state}`, { by, when })
  return { text, rows: [[listButton], [deskButton]] }
}

const listButton: Button = { label: w('change:office.back'), data: links.changes }
