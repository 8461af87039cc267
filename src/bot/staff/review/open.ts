/**
 * Opening a file: the next one that is free, one of a button, or one whose number somebody read out.
 */
import { mayDo } from '../../../program/office.ts'
import { readPublicNumber } from '../../../program/public-number.ts'
import { TAKEABLE_STATUSES } from '../../../program/registration.ts'
import { authorise, officerOf } from '../../../records/office/officers.ts'
import { openByNumber, openFile, type Opened } from '../../../records/review/file.ts'
import { filterOf } from '../../../records/review/filter.ts'
import { releaseFile, takeFile } from '../../../records/review/hold.ts'
import { nextFile } from '../../../records/review/queue.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { humanScreen } from '../../questions/ask.ts'
import { words as w } from '../../words.ts'
import { openedByNumber } from '../claims/open.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { removeShownFile } from './documents.ts'
import { fileView } from './file.ts'
import { filterWords } from './filter-words.ts'
import { refusedReply } from './said.ts'

/** Shows a file as it is; whose hand it is in stands in it. */
export const openScreen =
  (id: string): Screen =>
  async turn =>
    openedReply(turn, await openFile(turn.tx, { id, officer: turn.account.id }), `pt:see:${id}`)

/** The same, in the message whose button was tapped: a tick must not push the file up. */
export const openedInPlace =
  (id: string): Screen =>
  async turn => {
    const { say, ...opened } = await openScreen(id)(turn)
    const [view, ...rest] = say
    return view ? { ...opened, edit: view, say: rest } : { ...opened, say }
  }

/** The oldest free file is taken and shown. */
export const nextScreen =
  (after: string | undefined): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    if (after !== undefined) await releaseFile(tx, { id: after, officer: account.id })
    const next = await nextFile(tx, { officer: account.id, after })
    if (!next.ok) return deniedReply(turn, next, 'pt:first')
    const gone = after === undefined ? [] : await removeShownFile(tx, after, chat)
    if (next.registration) {
      const opened = await openScreen(next.registration.id)(turn)
      return { ...opened, also: [...(opened.also ?? []), ...gone] }
    }
    const filter = await filterOf(tx, account.id)
    const isFiltered = Object.keys(filter).length > 0
    const text = isFiltered
      ? w('staff:noneLeftFiltered', { filter: filterWords(filter) })
      : w('staff:noneLeft')
    return { also: gone, say: [{ text, rows: [...(isFiltered ? [[filterButton]] : []), [deskButton]] }] }
  }

export const filterButton = { label: w('staff:filter.button'), data: 'pt:filter' }

export const takeScreen =
  (id: string): Screen =>
  async turn => {
    const taken = await takeFile(turn.tx, { id, officer: turn.account.id })
    if (taken.ok) return { ...(await openedInPlace(id)(turn)), toast: w('staff:taken') }
    return refusedReply(turn, taken, id)
  }

export const releaseScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const allowed = await authorise(tx, account.id, 'decide')
    if (!allowed.ok) return deniedReply(turn, allowed, 'pt:first')
    await releaseFile(tx, { id, officer: account.id })
    return {
      also: await removeShownFile(tx, id, chat),
      say: [
        {
          text: w('staff:released'),
          rows: [[{ label: w('staff:nextFile'), data: 'pt:first' }], [deskButton]],
        },
      ],
    }
  }

/** `/petugas 404-643-243`: what somebody at the counter or on the phone reads out. Leads everybody else to a human. */
export const byNumberScreen =
  (text: string): Screen =>
  async turn => {
    const officer = turn.account.id
    if (!(await officerOf(turn.tx, officer))) return humanScreen('petugas')(turn)
    const read = readPublicNumber(text)
    if (!read.ok) return { say: [{ text: w('staff:numberUnclear'), rows: [[deskButton]] }] }
    const opened = await openByNumber(turn.tx, { number: read.number, officer })
    // Claims have numbers of the same kind, and no two things have the same.
    if (!opened.ok && opened.error === 'not-found') {
      const claim = await openedByNumber(turn, read.number)
      if (claim) return claim
    }
    return openedReply(turn, opened, `pt:no:${read.number}`)
  }

async function openedReply(turn: Turn, opened: Opened, goOn: string): Promise<Reply> {
  const { tx, account, today } = turn
  if (!opened.ok)
    return opened.error === 'denied'
      ? deniedReply(turn, opened, goOn)
      : { say: [{ text: w('staff:refused.not-found'), rows: [[deskButton]] }] }
  const officer = await officerOf(tx, account.id)
  const { registration, conflict, pending } = opened.file
  const decides = officer !== undefined && mayDo(officer, 'decide') && conflict === undefined && !pending
  const isTakeable = TAKEABLE_STATUSES.includes(registration.status)
  const view = await fileView(tx, opened.file, {
    officer: account.id,
    decides,
    isTakeable,
    ticks: officer !== undefined && mayDo(officer, 'tick-papers', registration.kelurahan),
    today,
  })
  return { say: [view], also: await outgoingOf(tx, opened.notices) }
}
