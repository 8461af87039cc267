/** One batch: where its files stand, and what may be done with all of them at once. */
import { BATCH_STAGES, batchById, batchFigures, type BatchFigures } from '../../../records/batches/batches.ts'
import { BATCH_MOVE, STEP_FROM, type BatchStep } from '../../../records/batches/moving.ts'
import { authorise } from '../../../records/office/officers.ts'
import { isWaiting } from '../../../store/jobs.ts'
import { dateWords, numberWords } from '../../format.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { batchName } from './words.ts'

/** Followed by a batch's id. */
export const STEP_DATA = {
  decreed: 'bt:go-decreed:',
  'sent-to-bpjs': 'bt:go-sent-to-bpjs:',
} as const satisfies Record<BatchStep['to'], string>

export const batchScreen =
  (id: string): Screen =>
  async turn => {
    const allowed = await authorise(turn.tx, turn.account.id, 'advance')
    if (!allowed.ok) return deniedReply(turn, allowed, `${links.batch}${id}`)
    return batchReply(turn, id)
  }

export async function batchReply({ tx }: Turn, id: string): Promise<Reply> {
  const batch = await batchById(tx, id)
  if (!batch) return { say: [{ text: w('batch:refused.not-found'), rows: [[allButton]] }] }
  const figures = (await batchFigures(tx, [id])).get(id) ?? { files: 0, byStage: {} }
  const isRunning = await isWaiting(tx, BATCH_MOVE, id)
  const head = w('batch:one.head', {
    name: batchName(batch),
    date: dateWords(batch.madeAt),
    by: await colleagueName(tx, batch.madeBy),
    files: numberWords(figures.files),
  })
  const parts = [
    head,
    stageLines(figures),
    ...(isRunning ? [w('batch:one.running')] : []),
    ...((figures.byStage.refused ?? 0) > 0 ? [w('batch:one.refusedNext')] : []),
  ]
  return { say: [{ text: parts.join('\n\n'), rows: rowsOf(id, figures, isRunning) }] }
}

const stageLines = ({ byStage }: BatchFigures): string =>
  BATCH_STAGES.flatMap(stage => {
    const n = byStage[stage] ?? 0
    return n > 0 ? [w(`batch:one.stage.${stage}`, { n: numberWords(n) })] : []
  }).join('\n')

function rowsOf(id: string, { byStage }: BatchFigures, isRunning: boolean): NonNullable<View['rows']> {
  const stepRow = (to: BatchStep['to']): Button[][] => {
    const n = byStage[STEP_FROM[to].stage] ?? 0
    if (n === 0 || isRunning) return []
    const label = w(`batch:one.${to}`, { n: numberWords(n) })
    return [[{ label, data: `${STEP_DATA[to]}${id}`, style: 'primary' }]]
  }
  return [
    ...stepRow('decreed'),
    ...stepRow('sent-to-bpjs'),
    ...((byStage.sent ?? 0) > 0 ? [[{ label: w('batch:one.answers'), data: `${links.list}answers` }]] : []),
    [{ label: w('batch:one.download'), data: `${links.list}approved` }],
    [allButton, deskButton],
  ]
}

export const allButton: Button = { label: w('batch:one.all'), data: links.batches }
