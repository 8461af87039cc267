/**
 * One person whom no message reaches: who and where, why, what is to be said, and what came of going there.
 */
import { kelurahanByCode } from '../../../program/areas.ts'
import { showPublicNumber } from '../../../program/public-number.ts'
import { answersOf } from '../../../records/registrations/answers.ts'
import { openFile, type ReviewFile } from '../../../records/review/file.ts'
import { readVisit } from '../../../records/visits/visit-file.ts'
import {
  mayReopen,
  openVisitFor,
  reopenVisit,
  visitDone,
  visitTried,
  type Visit,
  type VisitChanged,
} from '../../../records/visits/visits.ts'
import { mayMendForWorker } from '../../../records/registrations/whose.ts'
import type { Tx } from '../../../store/store.ts'
import { momentWords, phoneWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { visitRef } from '../review/documents.ts'
import { whoWords } from '../review/said.ts'
import { slipMessage } from './slip.ts'
import { standingOf } from './standing.ts'

/** Each followed by the task's id. */
export const OPEN_TASK = 'kn:o:'
export const DONE = 'kn:d:'
export const UNDO = 'kn:u:'
export const TRIED = 'kn:t:'
export const PRINT = 'kn:p:'

export const taskScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const read = await readVisit(tx, { id, officer: account.id })
    if (!read.ok) return refused(turn, read, `${OPEN_TASK}${id}`)
    return { say: [await taskView(turn, read)], also: await outgoingOf(tx, read.notices) }
  }

async function taskView(
  { tx, account }: Turn,
  { visit, file }: { visit: Visit; file: ReviewFile },
): Promise<View> {
  const { registration } = file
  const withMender =
    registration.status === 'returned' && (await mayMendForWorker(tx, registration, account.id)).ok
  const { now, todo, note } = await standingOf(tx, registration, { withMender })
  const noteLine = note === undefined ? '' : `\n\n${w('slip:noteTitle')}: ${escapeHtml(note)}`
  const parts = [
    whoText(file),
    w('visits:task.why', { why: w(`visits:why.${visit.why}`) }),
    w('visits:task.say', { now: escapeHtml(now) + noteLine, todo: escapeHtml(todo) }),
    triesText(visit),
  ]
  const rows: Button[][] = [
    ...(withMender ? [[{ label: w('visits:mend'), data: `${links.mend}${registration.id}` }]] : []),
    [{ label: w('visits:done'), data: `${DONE}${visit.id}`, style: 'success' }],
    [
      { label: w('visits:tried'), data: `${TRIED}${visit.id}` },
      { label: w('visits:print'), data: `${PRINT}${visit.id}` },
    ],
    [listButton],
  ]
  return { text: parts.join('\n\n'), rows, ref: visitRef(registration.id) }
}

function whoText({ registration, answers: said }: ReviewFile): string {
  const area = kelurahanByCode(said.kelurahan)?.name ?? said.kelurahan
  const rtRw = said.rtRw === undefined ? [] : [w('visits:task.rtRw', { rtRw: said.rtRw })]
  const place = [said.address, ...rtRw, w('visits:task.place', { kelurahan: area })]
  const phone =
    said.phone === undefined
      ? w('visits:task.noPhone')
      : w('visits:task.phone', {
          phone: phoneWords(said.phone),
          owner: w(`visits:task.owner.${said.phoneOwner}`),
        })
  return w('visits:task.who', {
    name: escapeHtml(said.name),
    number: showPublicNumber(registration.number),
    address: escapeHtml(place.join(', ')),
    phone,
  })
}

function triesText({ tries, triedAt, madeAt }: Visit): string {
  const since = momentWords(madeAt)
  if (!triedAt) return w('visits:task.waits', { since })
  return w('visits:task.tried', { since, tries, last: momentWords(triedAt) })
}

/** The task goes out of the chat, with the address and the phone number in it. */
export const doneScreen =
  (id: string): Screen =>
  async turn => {
    const done = await visitDone(turn.tx, { id, officer: turn.account.id })
    if (!done.ok) return refused(turn, done, `${DONE}${id}`)
    const text = w('visits:said.done', await nameAndHour(turn.tx, done.visit))
    return { say: [], edit: { text, rows: [[undoButton(id)], [listButton], [deskButton]] } }
  }

/** The task comes back to where it stood. */
export const undoScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const data = `${UNDO}${id}`
    const reopened = await reopenVisit(tx, { id, officer: account.id })
    if (!reopened.ok) return refused(turn, reopened, data)
    const read = await readVisit(tx, { id: reopened.visit.id, officer: account.id })
    if (!read.ok) return refused(turn, read, data)
    const { text, rows = [] } = await taskView(turn, read)
    const edit = { text: `${w('visits:said.undone')}\n\n${text}`, rows }
    return { say: [], edit, also: await outgoingOf(tx, read.notices) }
  }

export const triedScreen =
  (id: string): Screen =>
  async turn => {
    const tried = await visitTried(turn.tx, { id, officer: turn.account.id })
    if (!tried.ok) return refused(turn, tried, `${TRIED}${id}`)
    const text = w('visits:said.tried', await nameAndHour(turn.tx, tried.visit))
    const again = { label: w('visits:again'), data: `${OPEN_TASK}${id}` }
    return { say: [{ text, rows: [[again], [listButton]] }] }
  }

export const printScreen =
  (id: string): Screen =>
  async turn => {
    const data = `${PRINT}${id}`
    const opened = await openVisitFor(turn.tx, { id, officer: turn.account.id })
    if (!opened.ok) return refused(turn, opened, data)
    return printFileScreen(opened.visit.registration, data)(turn)
  }

/**
 * The paper for a file, also for one that was just handed in for somebody. The look goes on record.
 * @param data of the button that was tapped.
 */
export const printFileScreen =
  (id: string, data: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const opened = await openFile(tx, { id, officer: account.id })
    if (!opened.ok) return opened.error === 'denied' ? deniedReply(turn, opened, data) : oldButton
    const { registration, answers } = opened.file
    const slip = slipMessage(registration, answers.name, chat)
    const also = [slip, ...(await outgoingOf(tx, opened.notices))]
    return { say: [], toast: w('visits:said.printing'), also }
  }

async function nameAndHour(tx: Tx, { registration, endedAt, triedAt }: Visit) {
  const { name } = await answersOf(tx, { id: registration })
  return { name: escapeHtml(name), when: momentWords(endedAt ?? triedAt ?? tx.now) }
}

async function refused(
  turn: Turn,
  refusal: Exclude<VisitChanged | Awaited<ReturnType<typeof reopenVisit>>, { ok: true }>,
  data: string,
): Promise<Reply> {
  if (refusal.error === 'denied') return deniedReply(turn, refusal, data)
  if (refusal.error === 'not-found' || !refusal.visit) return oldButton
  const { id, state, endedBy, endedAt } = refusal.visit
  const when = momentWords(endedAt ?? turn.tx.now)
  const text =
    state === 'moot'
      ? w('visits:said.moot', { when })
      : w(refusal.error === 'too-late' ? 'visits:said.undoLate' : 'visits:said.doneBy', {
          by: await whoWords(turn.tx, endedBy, turn.account.id),
          when,
        })
  const undo = mayReopen(refusal.visit, turn.account.id, turn.tx.now) ? [[undoButton(id)]] : []
  return { say: [{ text, rows: [...undo, [listButton], [deskButton]] }] }
}

const undoButton = (id: string): Button => ({ label: w('visits:undo'), data: `${UNDO}${id}` })

const listButton: Button = { label: w('visits:list.back'), data: links.visits }
const oldButton: Reply = { say: [], toast: w('menu:oldButton') }
