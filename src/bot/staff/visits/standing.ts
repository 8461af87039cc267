/**
 * Where a file stands and what the person has to do, in plain sentences: to be read aloud, or printed. No HTML.
 */
import { periodOn } from '../../../program/cover.ts'
import { documentsOf } from '../../../records/documents/documents.ts'
import { decisionOf } from '../../../records/registrations/decisions.ts'
import { dayAt } from '../../../records/jakarta.ts'
import type { Registration } from '../../../records/registrations/registration-rows.ts'
import { coverOf } from '../../../records/review/advance.ts'
import type { Reader } from '../../../store/store.ts'
import { dateWords, weekdayWords } from '../../format.ts'
import { reasonWords } from '../../reasons.ts'
import { words as w } from '../../words.ts'

export interface Standing {
  readonly now: string
  readonly todo: string
  /** The officer's own line on the decision. */
  readonly note: string | undefined
  /** The person has died: whoever reads this is their family. */
  readonly toFamily: boolean
}

/** @param withMender whoever says it can mend the file with the person, here and now. */
export async function standingOf(
  reader: Reader,
  file: Registration,
  { withMender = false }: { withMender?: boolean } = {},
): Promise<Standing> {
  const decision = await decisionOf(reader, file)
  const { end } = await coverOf(reader, file)
  const toFamily =
    (file.status === 'rejected' && decision?.reason === 'deceased') ||
    (file.status === 'ended' && end?.reason === 'deceased')
  return {
    now: await nowWords(reader, file, reasonWords(file.status, decision?.reason), toFamily),
    todo: toFamily
      ? w('slip:todo.deceased')
      : withMender
        ? w('slip:todo.returnedHere')
        : await todoWords(reader, file),
    note: DECIDED.includes(file.status) ? decision?.note : undefined,
    toFamily,
  }
}

/** The last decision is what the person hears now. */
const DECIDED: readonly Registration['status'][] = ['returned', 'rejected', 'approved', 'waiting-list']

async function nowWords(
  reader: Reader,
  file: Registration,
  reason: string,
  toFamily: boolean,
): Promise<string> {
  switch (file.status) {
    case 'submitted':
    case 'in-review':
      return reader.now > file.dueAt
        ? w('slip:now.late')
        : w('slip:now.submitted', { due: weekdayWords(file.dueAt) })
    case 'returned':
      return w('slip:now.returned', { reason })
    case 'rejected':
      return toFamily ? reason : w('slip:now.rejected', { reason })
    case 'active': {
      const { from, to } = await coverOf(reader, file)
      if (!from || !to) return w('slip:now.activeNow')
      const state = periodOn({ from, to }, dayAt(reader.now))
      return w(`slip:cover.${state}`, { from: dateWords(from), to: dateWords(to) })
    }
    case 'ended': {
      const { end } = await coverOf(reader, file)
      const why = end ? w(`reason:end.${end.reason}`) : ''
      return end
        ? w('slip:now.endedOn', { date: dateWords(end.on), reason: why })
        : w('slip:now.ended', { reason: why }).trim()
    }
    default:
      return w(`slip:now.${file.status}`)
  }
}

async function todoWords(reader: Reader, file: Registration): Promise<string> {
  switch (file.status) {
    case 'submitted':
    case 'in-review': {
      const open = await openPoints(reader, file)
      return open.length > 0 ? open.join(' ') : w('slip:todo.wait')
    }
    case 'waiting-list':
      return [w('slip:todo.waiting-list'), ...(await openPoints(reader, file))].join(' ')
    case 'returned':
    case 'active':
    case 'withdrawn':
      return w(`slip:todo.${file.status}`)
    case 'rejected':
    case 'ended':
      return w('slip:todo.wrong')
    default:
      return w('slip:todo.wait')
  }
}

/** What stands in the way of an approval and lies with the person. */
async function openPoints(reader: Reader, file: Registration): Promise<string[]> {
  const papers = await documentsOf(reader, { registration: file.id })
  const isSeen = file.papersSeenAt !== undefined || papers.some(({ state }) => state === 'ready')
  return [
    ...(isSeen ? [] : [w('slip:todo.papers')]),
    ...(file.consent === 'unproven' ? [w('slip:todo.consent')] : []),
  ]
}
