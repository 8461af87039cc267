/** Whom somebody has to go to: the oldest first, a few at a time. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { hasAreas } from '../../../program/office.ts'
import { daysBetween } from '../../../program/plain-date.ts'
import { dayAt } from '../../../records/jakarta.ts'
import { authorise } from '../../../records/office/officers.ts'
import { answersOf } from '../../../records/registrations/answers.ts'
import { countVisits, visitsFor, type Visit } from '../../../records/visits/visits.ts'
import type { Reader } from '../../../store/store.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { unlinkedRow } from '../unlinked/list.ts'
import { OPEN_TASK } from './task.ts'

const A_PAGE = 8

/** @param after id of the last task of the page before. */
export const visitsScreen =
  (after: string | undefined): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'visit')
    if (!allowed.ok) return deniedReply(turn, allowed, links.visits)
    const { officer } = allowed
    const found = await visitsFor(tx, officer, { limit: A_PAGE + 1, after })
    const unlinked = await unlinkedRow(tx, officer)
    if (found.length === 0)
      return { say: [{ text: w('visits:list.empty'), rows: [...unlinked, [deskButton]] }] }
    const shown = found.slice(0, A_PAGE)
    const tasks = await Promise.all(shown.map(visit => taskButton(tx, visit)))
    const count = await countVisits(tx, officer)
    const title = w('visits:list.title', { count })
    const text = hasAreas(officer.role) ? title : `${title}\n\n${w('visits:list.ofAdmin')}`
    const more = found.length > A_PAGE ? shown.at(-1) : undefined
    return {
      say: [{ text, rows: [...tasks.map(task => [task]), ...ways(after, more), ...unlinked, [deskButton]] }],
    }
  }

function ways(after: string | undefined, more: Visit | undefined): Button[][] {
  const row: Button[] = []
  if (after !== undefined) row.push({ label: w('visits:list.first'), data: links.visits })
  if (more) row.push({ label: w('visits:list.more'), data: `${links.visits}:${more.id}` })
  return row.length > 0 ? [row] : []
}

async function taskButton(reader: Reader, { id, registration, kelurahan, madeAt }: Visit): Promise<Button> {
  const { name } = await answersOf(reader, { id: registration })
  const days = daysBetween(dayAt(madeAt), dayAt(reader.now))
  const waits = days === 0 ? w('visits:waits.today') : w('visits:waits.days', { days })
  const place = kelurahanByCode(kelurahan)?.name ?? kelurahan
  return { label: w('visits:list.one', { kelurahan: place, name, waits }), data: `${OPEN_TASK}${id}` }
}
