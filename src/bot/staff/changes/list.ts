/** What members reported and nobody has entered yet: the oldest first, a few at a time. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { daysBetween } from '../../../program/plain-date.ts'
import { dayAt } from '../../../records/jakarta.ts'
import { changesFor, countChanges, type WaitingChange } from '../../../records/members/change-tasks.ts'
import { authorise } from '../../../records/office/officers.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { OPEN_CHANGE, openScreen } from './one.ts'

const A_PAGE = 8

/** @param after id of the last report of the page before. */
export const changesScreen =
  (after: string | undefined): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'mend-members')
    if (!allowed.ok) return deniedReply(turn, allowed, links.changes)
    const { officer } = allowed
    const found = await changesFor(tx, officer, { limit: A_PAGE + 1, after })
    if (found.length === 0) return { say: [{ text: w('change:office.empty'), rows: [[deskButton]] }] }
    const shown = found.slice(0, A_PAGE)
    const text = w('change:office.list', { count: await countChanges(tx, officer) })
    const more = found.length > A_PAGE ? shown.at(-1) : undefined
    const rows = [...shown.map(one => [oneButton(one, tx.now)]), ...ways(after, more), [deskButton]]
    return { say: [{ text, rows }] }
  }

/** The report that waits longest, at once. */
export const oldestScreen: Screen = async turn => {
  const { tx, account } = turn
  const allowed = await authorise(tx, account.id, 'mend-members')
  if (!allowed.ok) return deniedReply(turn, allowed, links.changes)
  const [oldest] = await changesFor(tx, allowed.officer, { limit: 1 })
  return oldest ? openScreen(oldest.report.id)(turn) : changesScreen(undefined)(turn)
}

function ways(after: string | undefined, more: WaitingChange | undefined): Button[][] {
  const row: Button[] = []
  if (after !== undefined) row.push({ label: w('visits:list.first'), data: links.changes })
  if (more) row.push({ label: w('visits:list.more'), data: `${links.changes}:${more.report.id}` })
  return row.length > 0 ? [row] : []
}

function oneButton({ report: { id, change, madeAt }, person }: WaitingChange, now: Date): Button {
  const days = daysBetween(dayAt(madeAt), dayAt(now))
  const label = w('change:office.one', {
    what: w(`change:kind.${change.what}`),
    name: person.name,
    kelurahan: kelurahanByCode(person.kelurahan ?? '')?.name ?? w('change:office.nowhere'),
    waits: days === 0 ? w('visits:waits.today') : w('visits:waits.days', { days }),
  })
  return { label, data: `${OPEN_CHANGE}${id}` }
}
