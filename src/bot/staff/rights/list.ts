/** What people ask of their data and nobody has dealt with yet: the one that is due first stands first. */
import { authorise } from '../../../records/office/officers.ts'
import { countRequests, openRequests, type DataRequest } from '../../../records/rights/request-rows.ts'
import type { Reader } from '../../../store/store.ts'
import { momentWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'

const A_PAGE = 8

/** Where one is past its 3×24 hours, it says so and stands out. */
export async function requestsButton(
  reader: Reader,
): Promise<{ button: Button; count: number; isLate: boolean }> {
  const count = await countRequests(reader)
  const [first] = await openRequests(reader, { limit: 1 })
  const isLate = first !== undefined && first.dueAt < reader.now
  const button: Button = isLate
    ? { label: w('rights:office.buttonLate', { count }), data: links.dataRequests, style: 'danger' }
    : { label: w('rights:office.button', { count }), data: links.dataRequests }
  return { button, count, isLate }
}

/** @param after id of the last request of the page before. */
export const requestsScreen =
  (after: string | undefined): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'data-requests')
    if (!allowed.ok) return deniedReply(turn, allowed, links.dataRequests)
    const found = await openRequests(tx, { limit: A_PAGE + 1, after })
    if (found.length === 0) return { say: [{ text: w('rights:office.empty'), rows: [[deskButton]] }] }
    const shown = found.slice(0, A_PAGE)
    const last = found.length > A_PAGE ? shown.at(-1) : undefined
    const ways: Button[] = [
      ...(after === undefined ? [] : [{ label: w('rights:looks.first'), data: links.dataRequests }]),
      ...(last ? [{ label: w('rights:looks.more'), data: `${links.dataRequests}:${last.id}` }] : []),
    ]
    const rows = [
      ...shown.map(request => [oneButton(request, tx.now)]),
      ...(ways.length > 0 ? [ways] : []),
      [deskButton],
    ]
    return { say: [{ text: w('rights:office.list', { count: await countRequests(tx) }), rows }] }
  }

const oneButton = ({ id, kind, dueAt }: DataRequest, now: Date): Button => ({
  label: w('rights:office.one', {
    mark: dueAt < now ? w('rights:office.late') : '',
    kind: w(`rights:kind.${kind}`),
    due: momentWords(dueAt),
  }),
  data: `${links.dataRequest}${id}`,
})
