/** What the admins hear of the daily forgetting: what is gone, or that it has not run. */
import type { StaffNotice } from '../../../records/notices.ts'
import { erasedIn, lastRunEnded, reportOf } from '../../../records/retention/runs.ts'
import type { Tx } from '../../../store/store.ts'
import { momentWords, numberWords } from '../../format.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'

const TOLD = ['papers', 'drafts', 'files', 'claims', 'asked', 'talks', 'changes', 'requests'] as const

export async function retentionNoticeView(
  tx: Tx,
  notice: Extract<StaffNotice, { kind: 'retention-done' | 'retention-missed' }>,
): Promise<View> {
  if (notice.kind === 'retention-missed') {
    const last = (await lastRunEnded(tx))?.endedAt
    return { text: w('retention:missed', { at: last ? momentWords(last) : '-' }) }
  }
  const counts = await reportOf(tx, notice.run)
  const lines = TOLD.filter(name => (counts[name] ?? 0) > 0).map(name =>
    w(`retention:line.${name}`, { n: numberWords(counts[name] ?? 0) }),
  )
  const failed = counts['failed'] === undefined ? [] : [w('retention:failed')]
  const head = w(erasedIn(counts) > 0 ? 'retention:done' : 'retention:nothing')
  return { text: [[head, ...lines].join('\n'), ...failed].join('\n\n'), slot: 'retention' }
}
