/** All batches, the newest first, and what waits for the next one. */
import { batchesNewestFirst, batchFigures, waitingFiles } from '../../../records/batches/batches.ts'
import { authorise } from '../../../records/office/officers.ts'
import { dateWords, numberWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { turnOver } from '../../rows.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton, membersRoomButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { batchName, figuresLine } from './words.ts'

/** Followed by a page, from 0. */
export const PAGE = 'bt:all:'
const A_PAGE = 6

export const batchesScreen =
  (at: number): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'advance')
    if (!allowed.ok) return deniedReply(turn, allowed, `${PAGE}${at}`)
    const found = await batchesNewestFirst(tx, { at, size: A_PAGE })
    const hasMore = (await batchesNewestFirst(tx, { at: (at + 1) * A_PAGE, size: 1 })).length > 0
    const figures = await batchFigures(
      tx,
      found.map(({ id }) => id),
    )
    const lines: string[] = []
    for (const batch of found)
      lines.push(
        w('batch:list.line', {
          name: batchName(batch),
          date: dateWords(batch.madeAt),
          by: await colleagueName(tx, batch.madeBy),
          figures: figuresLine(figures.get(batch.id) ?? { files: 0, byStage: {} }),
        }),
      )
    const waiting = (await waitingFiles(tx)).map(({ year, files }) =>
      w('batch:list.waiting', { year, files: numberWords(files) }),
    )
    const text = [
      w('batch:list.head'),
      ...(lines.length > 0 ? lines : at === 0 ? [w('batch:list.none')] : []),
      ...waiting,
    ].join('\n\n')
    const ways = [w('batch:list.newer'), w('batch:list.older')] as const
    const rows: Button[][] = [
      ...found.map(batch => [{ label: batchName(batch), data: `${links.batch}${batch.id}` }]),
      ...turnOver({ at, hasMore }, ways, n => `${PAGE}${n}`),
      [{ label: w('lists:chat.exportButton'), data: links.listsOut }],
      [membersRoomButton, deskButton],
    ]
    return { say: [{ text, rows }] }
  }
